#include <core/exchange/sheethead.h>
#include <core/exchange/sheetnames.h>
#include <core/exchange/sheetreached.h>
#include <core/exchange/sheetview.h>

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr double kNear = 0.4;
constexpr std::size_t kMostCandidates = 3;

QSet<QString> pairsIn(const QString& text) {
    QSet<QString> pairs;
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        pairs.insert(text.sliced(at, 2));
    }
    return pairs;
}

double likeness(const QSet<QString>& ours, const QSet<QString>& theirs) {
    const auto shared = std::ranges::count_if(ours, [&theirs](const QString& pair) { return theirs.contains(pair); });
    return 2.0 * static_cast<double>(shared) / static_cast<double>(std::max<qsizetype>(ours.size() + theirs.size(), 1));
}

QString unitKey(const QString& text) {
    static const QRegularExpression notes(
        u"\\((牵头|主办|责任|配合)\\)|[:：]$|^(牵头|责任|填报|报送)(单位|部门)[:：]?"_s);
    return packedCell(text).remove(notes);
}

/// Words around a pledge's name that make no other indicator of it: 截至6月底…累计完成数.
const QRegularExpression& plainWords() {
    static const QRegularExpression plain(
        u"(20)?\\d\\d年度?|\\d{1,2}(月份?|日)?(-|—|–|~|～|至|到)\\d{0,2}(月份?|日)?|\\d{1,2}(月份?|日)?|截至|截止|["
        u"底末止]|"
        u"上半年|[一二三四前]+季度|累计|年度|全年|目标|任务|完成率|完成|实际|实绩|进度|进展|情况|数量?|值|指标|项目|"
        u"工作|"
        u"推进|实施|统计|汇总|一览|明细|月报|简报|通报|报表|表|本月|当月|至|到|各|镇|乡|街道|区|县|市|我|全|有关|重点|"
        u"的|"
        u"主要|[:：、,.;%|_\\-—一]"_s);
    return plain;
}

const QRegularExpression& bracketedUnit() {
    static const QRegularExpression unit(
        u"\\((单位:)?[十百千万亿]*(元|美元|亩|公顷|平方米|公里|米|吨|家|个|项|座|人|名|户|件|条|次|套|台|处|所|张|场|"
        u"期|%|"
        u"[万亿])\\)"_s);
    return unit;
}

/// Whether the text names the unit; 南溪 in 南溪市 is the seat, and no street of that name.
bool namesIn(const QString& text, const QString& unit) {
    for (qsizetype at = text.indexOf(unit); at >= 0; at = text.indexOf(unit, at + 1)) {
        const QChar next = text.size() > at + unit.size() ? text[at + unit.size()] : QChar();
        if (next != u'市' && next != u'县' && next != u'州') {
            return true;
        }
    }
    return false;
}

bool isSubsequence(const QString& part, const QString& whole) {
    qsizetype at = 0;
    for (const QChar c : whole) {
        at += at < part.size() && part[at] == c ? 1 : 0;
    }
    return at == part.size();
}

template <typename Entries>
std::vector<PledgeId> pledgesOf(const Entries& entries) {
    std::vector<PledgeId> found;
    for (const auto* entry : entries) {
        if (std::ranges::find(found, entry->pledge) == found.end()) {
            found.push_back(entry->pledge);
        }
    }
    return found;
}

}  // namespace

QString nameKeyOf(const QString& text) {
    static const QRegularExpression quotes(u"[“”\"'‘’《》「」『』〈〉·]"_s);
    static const QRegularExpression opening(u"[\\[【〔{]"_s);
    static const QRegularExpression closing(u"[\\]】〕}]"_s);
    static const QRegularExpression number(
        u"^(\\(?[一二三四五六七八九十]{1,3}\\)|[一二三四五六七八九十]{1,3}、|\\(?\\d{1,3}\\)|\\d{1,3}[、.．](?!\\d)|[①-⑳]|[★●▲※*#])+"_s);
    static const QRegularExpression part(u"^其中[:：]?"_s);
    const QString folded = packedCell(text).remove(quotes).replace(opening, u"("_s).replace(closing, u")"_s);
    return partedUnit(QString(folded).remove(number).remove(part).remove(number)).first.toLower();
}

SheetNames::SheetNames(const PlanSnapshot& snapshot, QHash<QString, PledgeId> matches)
    : m_snapshot(snapshot), m_places(snapshot), m_matches(std::move(matches)) {
    for (const Line& line : snapshot.lines()) {
        for (const QString& name : QStringList{line.pledge->name} + line.pledge->aliases) {
            const QString key = nameKeyOf(name);
            m_entries.push_back({line.pledge->id, key, line.pledge->allocation.has_value(), pairsIn(key)});
        }
    }
    for (const OrgUnit& one : snapshot.units()) {
        for (const QString& name : QStringList{one.name} + one.aliases) {
            auto& ids = m_units[unitKey(name)];
            if (std::ranges::find(ids, one.id) == ids.end()) {
                ids.push_back(one.id);
            }
        }
    }
}

std::optional<OrgUnitId> SheetNames::unit(const QString& name) const {
    static const QRegularExpression seat(u"^.{0,3}(市|县|区)"_s);
    static const QRegularExpression office(u"(人民政府|(?<=街道)办事处)$"_s);
    const QString key = unitKey(name).remove(office);
    if (m_places.otherIn(key)) {
        return std::nullopt;
    }
    for (const QString& one : {key, QString(key).remove(seat), u"市"_s + key, u"县"_s + key}) {
        const auto found = m_units.constFind(one);
        if (!one.isEmpty() && found != m_units.constEnd()) {
            return found->size() == 1 ? std::optional(found->front()) : std::nullopt;
        }
    }
    return std::nullopt;
}

std::vector<OrgUnitId> SheetNames::units(const QString& cell) const {
    if (const auto whole = unit(cell)) {
        return {*whole};
    }
    static const QRegularExpression between(u"[、,，;；/\\s]+"_s);
    std::vector<OrgUnitId> found;
    for (const QString& part : cell.split(between, Qt::SkipEmptyParts)) {
        const auto one = unit(part);
        if (!one) {
            return {};
        }
        found.push_back(*one);
    }
    return found;
}

std::vector<OrgUnitId> SheetNames::abbreviated(const QString& cell) const {
    const QString key = unitKey(cell);
    std::vector<OrgUnitId> found;
    if (m_places.otherIn(key)) {
        return found;
    }
    for (auto one = m_units.constBegin(); one != m_units.constEnd(); ++one) {
        const bool sameEnd = one.key().size() >= 3 && !key.isEmpty() && one.key().back() == key.back();
        if (sameEnd && (isSubsequence(one.key(), key) || isSubsequence(key, one.key()))) {
            for (const OrgUnitId id : one.value()) {
                if (std::ranges::find(found, id) == found.end()) {
                    found.push_back(id);
                }
            }
        }
    }
    return found;
}

std::optional<OrgUnitId> SheetNames::unitIn(const QString& text) const {
    const QString packed = packedCell(text);
    std::optional<OrgUnitId> found;
    qsizetype longest = 0;
    for (auto one = m_units.constBegin(); one != m_units.constEnd(); ++one) {
        if (one.key().size() < 2 || !namesIn(packed, one.key()) || one.value().size() != 1) {
            continue;
        }
        const bool isOther = found && *found != one.value().front();
        if (isOther && one.key().size() == longest) {
            return std::nullopt;
        }
        if (one.key().size() > longest) {
            found = one.value().front();
            longest = one.key().size();
        }
    }
    return found;
}

std::vector<const SheetNames::Entry*> SheetNames::among(const std::vector<OrgUnitId>& units) const {
    std::vector<const Entry*> found;
    for (const Entry& entry : m_entries) {
        const Pledge& pledge = *m_snapshot.line(entry.pledge)->pledge;
        const bool owned = std::ranges::any_of(units, [&](OrgUnitId id) { return pledge.isOwnedBy(id); });
        if (units.empty() ? !entry.isPart : owned) {
            found.push_back(&entry);
        }
    }
    return found;
}

PledgeFit SheetNames::pledge(const std::vector<OrgUnitId>& units, const QString& name) const {
    if (const auto match = m_matches.constFind(packedCell(name)); match != m_matches.constEnd()) {
        return {NameFit::Remembered, *match, {*match}};
    }
    const QString key = nameKeyOf(name);
    const auto ours = among(units);
    if (const auto pledges = equalTo(key, ours); !pledges.empty()) {
        return pledges.size() == 1 ? PledgeFit{NameFit::Exact, pledges.front(), pledges}
                                   : PledgeFit{NameFit::Several, {}, pledges};
    }
    if (const auto elsewhere = ofOthers(key, units); !elsewhere.empty()) {
        return {NameFit::OtherOwner, {}, elsewhere};
    }
    return likest(key, ours);
}

std::vector<PledgeId> SheetNames::equalTo(const QString& key, const std::vector<const Entry*>& ours) {
    std::vector<const Entry*> equal;
    std::ranges::copy_if(ours, std::back_inserter(equal),
                         [&](const Entry* one) { return one->key == key && !key.isEmpty(); });
    return pledgesOf(equal);
}

std::vector<PledgeId> SheetNames::ofOthers(const QString& key, const std::vector<OrgUnitId>& units) const {
    std::vector<const Entry*> elsewhere;
    for (const Entry& entry : m_entries) {
        if (!units.empty() && entry.key == key && !key.isEmpty()) {
            elsewhere.push_back(&entry);
        }
    }
    return pledgesOf(elsewhere);
}

PledgeFit SheetNames::likest(const QString& key, const std::vector<const Entry*>& ours) {
    std::vector<std::pair<double, const Entry*>> near;
    const QSet<QString> pairs = pairsIn(key);
    for (const Entry* one : ours) {
        if (const double alike = likeness(pairs, one->pairs); alike >= kNear) {
            near.emplace_back(alike, one);
        }
    }
    std::ranges::stable_sort(near, std::ranges::greater{}, &std::pair<double, const Entry*>::first);
    std::vector<const Entry*> candidates;
    for (std::size_t i = 0; i < std::min(near.size(), kMostCandidates); ++i) {
        candidates.push_back(near[i].second);
    }
    return candidates.empty() ? PledgeFit{} : PledgeFit{NameFit::Unsure, {}, pledgesOf(candidates)};
}

bool SheetNames::namesPledge(const QString& text) const {
    const QString key = nameKeyOf(text);
    return key.size() >= 3 && std::ranges::any_of(m_entries, [&key](const Entry& one) { return one.key == key; });
}

const SheetNames::Entry* SheetNames::longestIn(const QString& key) const {
    const Entry* found = nullptr;
    for (const Entry& entry : m_entries) {
        if (entry.key.size() >= 3 && key.contains(entry.key) &&
            (found == nullptr || entry.key.size() > found->key.size())) {
            found = &entry;
        }
    }
    return found;
}

bool SheetNames::isPlain(QString around) const {
    for (auto one = m_units.constBegin(); one != m_units.constEnd(); ++one) {
        if (one.key().size() >= 3) {
            around.remove(one.key());
        }
    }
    return around.remove(bracketedUnit()).remove(plainWords()).remove(u"()"_s).isEmpty();
}

std::optional<QString> SheetNames::pledgeIn(const QString& text) const {
    const QString key = nameKeyOf(text);
    const Entry* found = longestIn(key);
    if (found == nullptr) {
        return std::nullopt;
    }
    return isPlain(QString(key).replace(found->key, u"|"_s)) ? found->key : key;
}

QString SheetNames::besidePledge(const QString& head) const {
    static const QRegularExpression unit(u"^\\([^()]{1,12}\\)"_s);
    const Entry* found = longestIn(head.toLower());
    return found == nullptr || !head.toLower().startsWith(found->key) ? QString()
                                                                      : head.sliced(found->key.size()).remove(unit);
}

QString SheetNames::saidBesidesReached(const QString& head) const {
    QString rest = nameKeyOf(head);
    if (const Entry* found = longestIn(rest)) {
        rest.replace(found->key, u"|"_s);
    }
    for (auto one = m_units.constBegin(); one != m_units.constEnd(); ++one) {
        if (one.key().size() >= 2) {
            rest.replace(one.key(), u"|"_s);
        }
    }
    return saidBesides(rest);
}

}  // namespace pledge
