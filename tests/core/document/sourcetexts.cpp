#include <tests/core/document/sourcetexts.h>

#include <QStringList>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

// constants of the compiler, since tables of other files are made from them before main()
constexpr char kWord[] = R"(xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" )"
                         R"(xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006")";
constexpr char kRelations[] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
constexpr char kOffice[] = R"(xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" )"
                           R"(xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" )"
                           R"(xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" )"
                           R"(xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0")";

QByteArray relation(const QByteArray& kind, const QByteArray& target) {
    return "<Relationship Id=\"" + kind + "\" Type=\"" + QByteArray(kRelations) + kind + "\" Target=\"" + target +
           "\"/>";
}

QByteArray relations(const QByteArray& entries) {
    return R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)" + entries +
           "</Relationships>";
}

QByteArray word(const QByteArray& name, const QByteArray& inside) {
    return "<w:" + name + ' ' + QByteArray(kWord) + '>' + inside + "</w:" + name + '>';
}

}  // namespace

QString textOf(const Result<SourceText>& source) {
    if (!source) {
        return u"error %1: %2"_s.arg(static_cast<int>(source.error().code)).arg(source.error().details.join(u' '));
    }
    return QString::fromUcs4(source->text.data(), static_cast<qsizetype>(source->text.size()));
}

QString tablesOf(const Result<SourceText>& source) {
    QStringList lines;
    for (const TextTable& table : source->tables) {
        for (const TextCell& cell : table.cells) {
            const bool covers = cell.rows > 1 || cell.columns > 1;
            const QString size = covers ? u" %1x%2"_s.arg(cell.rows).arg(cell.columns) : QString();
            lines.append(u"%1,%2%3 %4"_s.arg(cell.row).arg(cell.column).arg(size, source->piece(cell.at)));
        }
    }
    return lines.join(u'\n');
}

QString headingsOf(const Result<SourceText>& source) {
    QStringList lines;
    for (const Span heading : source->headings) {
        lines.append(source->piece(heading));
    }
    return lines.join(u'\n');
}

std::vector<RawPart> RawDocx::parts() const {
    return {{"_rels/.rels", relations(relation("officeDocument", "word/document.xml"))},
            {"word/_rels/document.xml.rels",
             relations(relation("styles", "styles.xml") + relation("numbering", "numbering.xml"))},
            {"word/document.xml", word("document", "<w:body>" + body + "</w:body>")},
            {"word/styles.xml", word("styles", styles)},
            {"word/numbering.xml", word("numbering", numbering)}};
}

QByteArray docxParagraph(const QByteArray& text, const QByteArray& properties) {
    return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
}

QByteArray rawOdt(const QByteArray& body) {
    return packed({{"mimetype", "application/vnd.oasis.opendocument.text"},
                   {"content.xml", "<office:document-content " + QByteArray(kOffice) + "><office:body><office:text>" +
                                       body + "</office:text></office:body></office:document-content>"}});
}

QByteArray rawPdf(const QByteArray& content, const QByteArray& toUnicode) {
    const auto stream = [](const QByteArray& inside) {
        return "<</Length " + QByteArray::number(inside.size()) + ">>stream\n" + inside + "\nendstream";
    };
    const QByteArray map =
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def 1 begincodespacerange <00> <FF> "
        "endcodespacerange " +
        toUnicode + " endcmap end end";
    const QByteArray font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica" +
                            QByteArray(toUnicode.isEmpty() ? "" : "/ToUnicode 6 0 R") + ">>";
    const std::vector<QByteArray> objects{
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        stream(content),
        font,
        stream(map)};
    QByteArray file = "%PDF-1.4\n";
    QByteArray places = "0000000000 65535 f \n";
    for (std::size_t at = 0; at < objects.size(); ++at) {
        places += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(at + 1) + " 0 obj" + objects[at] + "endobj\n";
    }
    const QByteArray start = QByteArray::number(file.size());
    const QByteArray size = QByteArray::number(objects.size() + 1);
    return file + "xref\n0 " + size + '\n' + places + "trailer<</Size " + size + "/Root 1 0 R>>\nstartxref\n" + start +
           "\n%%EOF\n";
}

}  // namespace pledge::test
