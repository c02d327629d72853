#include <core/document/packagerelations.h>
#include <core/document/xlsxbook.h>
#include <core/document/xmlpart.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// The sheet's part is named by the one attribute called id that has a namespace of its own.
QString relationId(const QXmlStreamAttributes& attributes) {
    const auto found = std::ranges::find_if(attributes, [](const QXmlStreamAttribute& attribute) {
        return attribute.name() == u"id" && !attribute.namespaceUri().isEmpty();
    });
    return found == attributes.end() ? QString() : found->value().toString();
}

void readSheets(QXmlStreamReader& xml, const std::vector<PackageRelation>& relations, XlsxBook& book) {
    while (xml.readNextStartElement()) {
        const QXmlStreamAttributes attributes = xml.attributes();
        const auto relation = std::ranges::find(relations, relationId(attributes), &PackageRelation::id);
        if (relation != relations.end() && relation->kind == u"worksheet") {
            const auto state = attributes.value(u"state"_s);
            book.sheets.push_back(
                {attributes.value(u"name"_s).toString(), relation->part, state == u"hidden" || state == u"veryHidden"});
        }
        xml.skipCurrentElement();
    }
}

Outcome readWorkbook(XmlPart& part, const std::vector<PackageRelation>& relations, XlsxBook& book) {
    QXmlStreamReader& xml = part.xml();
    while (xml.readNextStartElement()) {
        if (xml.name() == u"sheets") {
            readSheets(xml, relations, book);
            continue;
        }
        if (xml.name() == u"workbookPr") {
            const auto from1904 = xml.attributes().value(u"date1904"_s);
            book.countsFrom1904 = from1904 == u"1" || from1904 == u"true";
        }
        xml.skipCurrentElement();
    }
    return part.ended();
}

}  // namespace

Result<XlsxSheetEntry> XlsxBook::sheet(const QString& name) const {
    const auto found = name.isEmpty() ? std::ranges::find(sheets, false, &XlsxSheetEntry::hidden)
                                      : std::ranges::find(sheets, name, &XlsxSheetEntry::name);
    if (found != sheets.end()) {
        return *found;
    }
    if (name.isEmpty()) {
        return sheets.front();
    }
    Error unknown{ErrorCode::UnknownSheet, name, {}, {}};
    for (const XlsxSheetEntry& entry : sheets) {
        unknown.details.append(entry.name);
    }
    return unknown;
}

Result<XlsxBook> readXlsxBook(const ZipPackage& package) {
    const auto roots = relationsOf(package, {});
    if (!roots) {
        return roots.error();
    }
    const QString workbook = partOfKind(*roots, u"officeDocument"_s);
    if (workbook.isEmpty()) {
        return damage(package.file(), package.file(), u"no_sheet"_s);
    }
    const auto relations = relationsOf(package, workbook);
    auto part = XmlPart::open(package, workbook);
    if (!relations || !part) {
        return relations ? part.error() : relations.error();
    }
    XlsxBook book;
    book.texts = partOfKind(*relations, u"sharedStrings"_s);
    book.styles = partOfKind(*relations, u"styles"_s);
    if (const Outcome read = readWorkbook(*part, *relations, book); !read) {
        return read.error();
    }
    if (book.sheets.empty()) {
        return damage(package.file(), package.file(), u"no_sheet"_s);
    }
    return book;
}

}  // namespace pledge
