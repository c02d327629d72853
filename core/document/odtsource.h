#pragma once

#include <core/document/sourcebuilder.h>
#include <core/document/xmlpart.h>

#include <QString>

namespace pledge {

/// Reads the body of a text document (.odt) as its pages show it: paragraphs, headings, tables, text boxes after the
/// paragraph that holds them. Deleted text, notes, comments, tables of contents and the numbers that the word processor
/// makes are left out.
class OdtSource {
public:
    OdtSource(XmlPart& part, SourceBuilder& builder, const SourceLimits& limits);

    /// FileCorrupt with xml or too_deep. What passes the builder's limits is its own to say.
    Outcome read();

private:
    void begin();
    void end();
    bool beginTablePart();
    void beginCell();
    void endParagraph();
    void addCharacters(QStringView text);
    void add(const QString& text);
    [[nodiscard]] int attribute(const QString& name) const;
    [[nodiscard]] bool isInBox() const { return m_boxes > 0; }

    XmlPart& m_part;
    QXmlStreamReader& m_xml;
    SourceBuilder& m_builder;
    SourceLimits m_limits;
    QString m_boxText;
    int m_depth = 0;
    int m_boxes = 0;       ///< text boxes around here
    int m_paragraphs = 0;  ///< paragraphs around here
    bool m_inBody = false;
    bool m_afterBlank = true;  ///< a further blank does not count
};

/// The text of the package: FileCorrupt with the part; NotAText with password.
[[nodiscard]] Outcome addOdt(SourceBuilder& builder, const ZipPackage& package, const SourceLimits& limits);

}  // namespace pledge
