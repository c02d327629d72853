#pragma once

#include <core/document/docxnumbering.h>
#include <core/document/docxstyles.h>
#include <core/document/sourcebuilder.h>
#include <core/document/xmlpart.h>

#include <QString>

namespace pledge {

/// Reads the body of a text document (.docx) as its pages show it: paragraphs with the numbers that the word processor
/// gives them, tables, text boxes after the paragraph that holds them. Deleted and hidden text, notes, comments,
/// headers, the table of contents and whatever lies outside the file are left out.
class DocxSource {
public:
    DocxSource(XmlPart& part, DocxStyles styles, DocxNumbering numbering, SourceBuilder& builder,
               const SourceLimits& limits);

    /// FileCorrupt with xml or too_deep. What passes the builder's limits is its own to say.
    Outcome read();

private:
    /// How a table's cell hangs on the one above it.
    enum class Merge { None, Covered };

    void begin();
    void end();
    bool beginBlock();
    void beginRun();
    bool skips() const;
    void beginParagraph();
    void endParagraph();
    void readParagraphProperties();
    void readRunProperties();
    void readCellProperties();
    void openCell();
    void add(const QString& text);
    [[nodiscard]] bool isInBox() const { return m_boxes > 0; }

    XmlPart& m_part;
    QXmlStreamReader& m_xml;
    DocxStyles m_styles;
    DocxNumbering m_numbering;
    SourceBuilder& m_builder;
    SourceLimits m_limits;
    QString m_number;  ///< of the paragraph, until its first character is known
    QString m_boxText;
    int m_depth = 0;
    int m_boxes = 0;  ///< text boxes around here
    int m_runs = 0;   ///< runs around here
    int m_cellColumns = 1;
    Merge m_cellMerge = Merge::None;
    bool m_cellWaits = false;  ///< its properties may still follow
    bool m_hidden = false;
    bool m_contents = false;
    bool m_heading = false;
};

/// The text of the package whose main part that is. FileCorrupt with the part.
[[nodiscard]] Outcome addDocx(SourceBuilder& builder, const ZipPackage& package, const QString& mainPart,
                              const SourceLimits& limits);

}  // namespace pledge
