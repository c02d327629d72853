#include <core/exchange/sheetplaces.h>

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// 城市, 全市, 上市, 县市 and 有县 end like a place and are none.
bool isOrdinary(const QString& stem) {
    static const QRegularExpression ordinary(
        u"[全各我本该某城上门股超楼都省地集夜县市州区有两乡菜房旺应入罢]$|^(所有|其他|其它|有关|相关|部分|推进|加快|重点)"_s);
    return ordinary.match(stem).hasMatch();
}

/// All of the plan's place: 全市, 全县, 合计.
bool isWhole(const QString& packed) {
    static const QRegularExpression whole(u"^(全|我|本)(市|县|区|州|域|部)?$|^(合计|全部|市域|县域|—|-|/)$"_s);
    return packed.isEmpty() || whole.match(packed).hasMatch();
}

}  // namespace

SheetPlaces::SheetPlaces(const PlanSnapshot& snapshot) {
    static const QRegularExpression place(u"\\p{Han}{2,}?[市县区州]"_s);
    QStringList names{snapshot.plan().name};
    for (const OrgUnit& unit : snapshot.units()) {
        names.append(unit.name);
        names.append(unit.aliases);
    }
    m_isSaid = place.match(snapshot.plan().name).hasMatch();
    m_own = names.join(u'|');
}

std::optional<QString> SheetPlaces::otherIn(const QString& packed) const {
    static const QRegularExpression place(
        u"(?:^|[年月日度底末份:：()\\[\\]—\\-、,;])(?:关于)?((\\p{Han}{2,3}?)(?:市|县|州))(?![场级直下外域政民城容值长委领属内])"_s);
    for (auto matches = place.globalMatch(packed); m_isSaid && matches.hasNext();) {
        const auto match = matches.next();
        if (!isOrdinary(match.captured(2)) && !isOwn(match.captured(2))) {
            return match.captured(1);
        }
    }
    return std::nullopt;
}

bool SheetPlaces::isOther(const QString& packed) const {
    static const QRegularExpression ending(u"(市|县|区|州)$"_s);
    const QString stem = QString(packed).remove(ending);
    return m_isSaid && !isWhole(packed) && !isOwn(stem.isEmpty() ? packed : stem);
}

}  // namespace pledge
