#include <core/document/xlsxbook.h>
#include <core/document/xmlpart.h>

#include <QDir>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// What one part says of another: where it lies and what it is, by the last word of its type.
struct Relation {
    QString id;
    QString kind;
    QString part;
};

QString folderOf(const QString& part) {
    return part.left(part.lastIndexOf(u'/') + 1);
}

QString resolved(const QString& folder, const QString& target) {
    return target.startsWith(u'/') ? target.sliced(1) : QDir::cleanPath(folder + target);
}

/// A part that says nothing of others has no such relations.
Result<std::vector<Relation>> relationsOf(const ZipPackage& package, const QString& part) {
    const QString folder = folderOf(part);
    const QString name = folder + u"_rels/"_s + part.sliced(folder.size()) + u".rels"_s;
    std::vector<Relation> relations;
    if (!package.has(name)) {
        return relations;
    }
    auto opened = XmlPart::open(package, name);
    if (!opened) {
        return opened.error();
    }
    QXmlStreamReader& xml = opened->xml();
    while (xml.readNextStartElement()) {
        const QXmlStreamAttributes attributes = xml.attributes();
        const QString type = attributes.value(u"Type"_s).toString();
        if (attributes.value(u"TargetMode"_s) != u"External") {
            relations.push_back({attributes.value(u"Id"_s).toString(), type.sliced(type.lastIndexOf(u'/') + 1),
                                 resolved(folder, attributes.value(u"Target"_s).toString())});
        }
        xml.skipCurrentElement();
    }
    const Outcome ended = opened->ended();
    return ended ? Result<std::vector<Relation>>(std::move(relations)) : ended.error();
}

QString partOfKind(const std::vector<Relation>& relations, const QString& kind) {
    const auto found = std::ranges::find(relations, kind, &Relation::kind);
    return found == relations.end() ? QString() : found->part;
}

/// The sheet's part is named by the one attribute called id that has a namespace of its own.
QString relationId(const QXmlStreamAttributes& attributes) {
    const auto found = std::ranges::find_if(attributes, [](const QXmlStreamAttribute& attribute) {
        return attribute.name() == u"id" && !attribute.namespaceUri().isEmpty();
    });
    return found == attributes.end() ? QString() : found->value().toString();
}

void readSheets(QXmlStreamReader& xml, const std::vector<Relation>& relations, XlsxBook& book) {
    while (xml.readNextStartElement()) {
        const QXmlStreamAttributes attributes = xml.attributes();
        const auto relation = std::ranges::find(relations, relationId(attributes), &Relation::id);
        if (relation != relations.end() && relation->kind == u"worksheet") {
            const auto state = attributes.value(u"state"_s);
            book.sheets.push_back(
                {attributes.value(u"name"_s).toString(), relation->part, state == u"hidden" || state == u"veryHidden"});
        }
        xml.skipCurrentElement();
    }
}

Outcome readWorkbook(XmlPart& part, const std::vector<Relation>& relations, XlsxBook& book) {
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
