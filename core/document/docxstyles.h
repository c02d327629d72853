#pragma once

#include <core/document/zippackage.h>

#include <QString>

#include <map>
#include <optional>

class QXmlStreamReader;

namespace pledge {

/// Which list of a document, and how deep in it, numbers a paragraph.
struct DocxListPlace {
    int list = 0;  ///< 0 for none
    int level = 0;
};

/// What the pPr of a style or a paragraph says of structure; nothing where it says nothing.
struct DocxParagraph {
    QString style;
    std::optional<int> outline;  ///< 0 to 8: a heading of that level, 9: body text
    std::optional<int> list;
    std::optional<int> level;
};

/// Reads a pPr up to its end.
[[nodiscard]] DocxParagraph readDocxParagraph(QXmlStreamReader& xml);

/// An attribute by its name in whatever namespace; empty where there is none.
[[nodiscard]] QString docxValue(const QXmlStreamReader& xml, const QString& name = QStringLiteral("val"));

/// The paragraph styles of a document, each with those it is based on.
class DocxStyles {
public:
    /// A document without a part for them has none. FileCorrupt.
    static Result<DocxStyles> read(const ZipPackage& package, const QString& part);

    [[nodiscard]] bool isHeading(const DocxParagraph& paragraph) const;
    /// A line of a table of contents, which repeats headings.
    [[nodiscard]] bool isContents(const DocxParagraph& paragraph) const;
    [[nodiscard]] DocxListPlace listPlace(const DocxParagraph& paragraph) const;

private:
    struct Style {
        QString name;
        QString basedOn;
        DocxParagraph paragraph;
    };

    void readStyle(QXmlStreamReader& xml);
    template <typename Find>
    [[nodiscard]] auto first(const DocxParagraph& paragraph, Find find) const;

    std::map<QString, Style> m_styles;
};

}  // namespace pledge
