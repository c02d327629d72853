#include <tests/core/document/rawworkbook.h>

#include <QtGlobal>

#include <zip.h>

#include <algorithm>

namespace pledge::test {

namespace {

// constants of the compiler, since tables of other files are made from them before main()
constexpr char kMain[] = R"(xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";
constexpr char kRelations[] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray relation(const QByteArray& id, const QByteArray& kind, const QByteArray& target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + QByteArray(kRelations) + '/' + kind + "\" Target=\"" + target +
           "\"/>";
}

QByteArray relations(const QByteArray& entries) {
    return R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)" + entries +
           "</Relationships>";
}

void mustBe(bool done) {
    if (!done) {
        qFatal("the package could not be written");
    }
}

}  // namespace

QByteArray packed(const std::vector<RawPart>& parts, Packing packing) {
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_t* archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    mustBe(archive != nullptr);
    zip_source_keep(target);
    for (const RawPart& part : parts) {
        zip_source_t* source =
            zip_source_buffer(archive, part.content.constData(), static_cast<zip_uint64_t>(part.content.size()), 0);
        const zip_int64_t index = zip_file_add(archive, part.name.constData(), source, ZIP_FL_ENC_UTF_8);
        mustBe(index >= 0);
        if (packing == Packing::Encrypted) {
            mustBe(zip_file_set_encryption(archive, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256, "secret") == 0);
        }
    }
    mustBe(zip_close(archive) == 0);
    zip_stat_t stat;
    mustBe(zip_source_stat(target, &stat) == 0 && zip_source_open(target) == 0);
    QByteArray bytes(static_cast<qsizetype>(stat.size), '\0');
    mustBe(zip_source_read(target, bytes.data(), stat.size) == static_cast<zip_int64_t>(stat.size));
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

std::vector<RawPart> RawWorkbook::parts() const {
    return {{"_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml"))},
            {"xl/_rels/workbook.xml.rels", relations(relation("rId1", "worksheet", "worksheets/sheet1.xml") +
                                                     relation("rId2", "worksheet", "/xl/worksheets/sheet2.xml") +
                                                     relation("rId3", "chartsheet", "chartsheets/sheet1.xml") +
                                                     relation("rId4", "sharedStrings", "sharedStrings.xml") +
                                                     relation("rId5", "styles", "styles.xml"))},
            {"xl/workbook.xml", "<workbook " + QByteArray(kMain) + " xmlns:r=\"" + kRelations + "\"><workbookPr " +
                                    properties + "/><sheets>" + sheets + "</sheets></workbook>"},
            {"xl/worksheets/sheet1.xml",
             "<worksheet " + QByteArray(kMain) + "><sheetData>" + rows + "</sheetData>" + after + "</worksheet>"},
            {"xl/worksheets/sheet2.xml", "<worksheet " + QByteArray(kMain) +
                                             "><sheetData><row><c><v>2</v></c></row></sheetData>"
                                             "</worksheet>"},
            {"xl/sharedStrings.xml", "<sst " + QByteArray(kMain) + ">" + texts + "</sst>"},
            {"xl/styles.xml", "<styleSheet " + QByteArray(kMain) + "><numFmts>" + codes + "</numFmts><cellXfs>" +
                                  formats + "</cellXfs></styleSheet>"}};
}

QByteArray RawWorkbook::packedWith(const RawPart& part) const {
    std::vector<RawPart> all = parts();
    std::erase_if(all, [&part](const RawPart& other) { return other.name == part.name; });
    if (!part.content.isEmpty()) {
        all.push_back(part);
    }
    return test::packed(all);
}

}  // namespace pledge::test
