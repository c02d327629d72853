#include <core/document/packagerelations.h>
#include <core/document/xlsxcomments.h>
#include <core/document/xlsxvalue.h>
#include <core/document/xmlpart.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr std::size_t kMostComments = 2000;

/// Stands on a <comment>.
void readComment(QXmlStreamReader& xml, std::vector<CellComment>& comments) {
    const auto at = cellName(xml.attributes().value(u"ref"_s));
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"text") {
            text += runText(xml);
        } else {
            xml.skipCurrentElement();
        }
    }
    if (at && comments.size() < kMostComments) {
        comments.push_back({*at, text.simplified()});
    }
}

}  // namespace

Result<std::vector<CellComment>> readXlsxComments(const ZipPackage& package, const QString& sheetPart) {
    const auto relations = relationsOf(package, sheetPart);
    if (!relations) {
        return relations.error();
    }
    std::vector<CellComment> comments;
    const QString name = partOfKind(*relations, u"comments"_s);
    if (name.isEmpty()) {
        return comments;
    }
    auto part = XmlPart::open(package, name);
    if (!part) {
        return part.error();
    }
    QXmlStreamReader& xml = part->xml();
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"comment") {
            readComment(xml, comments);
        }
    }
    const Outcome ended = part->ended();
    return ended ? Result<std::vector<CellComment>>(std::move(comments))
                 : Result<std::vector<CellComment>>(ended.error());
}

}  // namespace pledge
