#include <core/document/packagerelations.h>
#include <core/document/xmlpart.h>

#include <QDir>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

QString folderOf(const QString& part) {
    return part.left(part.lastIndexOf(u'/') + 1);
}

QString resolved(const QString& folder, const QString& target) {
    return target.startsWith(u'/') ? target.sliced(1) : QDir::cleanPath(folder + target);
}

}  // namespace

Result<std::vector<PackageRelation>> relationsOf(const ZipPackage& package, const QString& part) {
    const QString folder = folderOf(part);
    const QString name = folder + u"_rels/"_s + part.sliced(folder.size()) + u".rels"_s;
    std::vector<PackageRelation> relations;
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
    return ended ? Result<std::vector<PackageRelation>>(std::move(relations)) : ended.error();
}

QString partOfKind(const std::vector<PackageRelation>& relations, const QString& kind) {
    const auto found = std::ranges::find(relations, kind, &PackageRelation::kind);
    return found == relations.end() ? QString() : found->part;
}

}  // namespace pledge
