#include <core/exchange/plancells.h>
#include <core/exchange/plantokens.h>
#include <core/exchange/tableshapes.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

std::optional<Milestone> milestoneIn(const QString& text) {
    const auto equals = text.indexOf(u'=');
    const auto due = parseDate(QStringView(text).first(std::max<qsizetype>(equals, 0)));
    const QStringView target = QStringView(text).sliced(equals + 1);
    if (equals < 0 || !due) {
        return std::nullopt;
    }
    if (target == u"done"_s) {
        return Milestone{*due, {}};
    }
    const auto value = Decimal::parse(target);
    return value ? std::optional(Milestone{*due, *value}) : std::nullopt;
}

bool namesZone(const QString& moment) {
    static const QRegularExpression zone(u"(Z|[+-]\\d\\d:?\\d\\d)$"_s);
    return zone.match(moment.sliced(std::min<qsizetype>(moment.indexOf(u'T') + 1, moment.size()))).hasMatch();
}

}  // namespace

std::optional<bool> flagAt(CellReader& cells, std::size_t row, std::size_t column) {
    if (cells.isEmpty(row, column)) {
        return std::nullopt;
    }
    const auto choice = cells.choice(row, column, kYesNoTokens);
    return choice ? std::optional(*choice == 0) : std::nullopt;
}

int countAt(CellReader& cells, std::size_t row, std::size_t column, int most) {
    const auto count = cells.optionalFigure(row, column).value_or(Decimal());
    if (count.isNegative() || !count.isWhole() || count > Decimal::fromInteger(most)) {
        cells.noteWrong(row, column, u"0–"_s + QString::number(most));
        return 0;
    }
    return static_cast<int>(count.micros() / Decimal::kScale);
}

std::vector<Milestone> targetsAt(CellReader& cells, std::size_t row, std::size_t column) {
    std::vector<Milestone> targets;
    for (const QString& text : cells.list(row, column)) {
        const auto milestone = milestoneIn(text);
        if (!milestone) {
            cells.noteWrong(row, column, u"2022-06-30=115;2022-12-31=done"_s);
            break;
        }
        targets.push_back(*milestone);
    }
    return targets;
}

QDateTime momentAt(CellReader& cells, std::size_t row, std::size_t column) {
    const QString text = cells.text(row, column);
    const QDateTime moment = QDateTime::fromString(namesZone(text) ? text : text + u"+08:00"_s, Qt::ISODateWithMs);
    if (!moment.isValid()) {
        cells.noteWrong(row, column, u"2022-07-04T09:12"_s);
    }
    return moment.toUTC();
}

OrgUnitId unitCalled(const PlanDraft& draft, const QString& name) {
    const auto exact = std::ranges::find(draft.units, name, &OrgUnit::name);
    if (exact != draft.units.end()) {
        return exact->id;
    }
    const auto alias = std::ranges::find_if(draft.units, [&name](const OrgUnit& u) { return u.isCalled(name); });
    return alias == draft.units.end() ? OrgUnitId() : alias->id;
}

std::vector<OrgUnitId> unitsAt(CellReader& cells, std::size_t row, std::size_t column, const PlanDraft& draft) {
    std::vector<OrgUnitId> units;
    for (const QString& name : cells.list(row, column)) {
        const OrgUnitId unit = unitCalled(draft, name);
        if (!unit.isValid()) {
            cells.note(row, column, {ErrorCode::UnknownUnit, name, {}, {}});
            continue;
        }
        units.push_back(unit);
    }
    return units;
}

ProgrammeId programmeAt(CellReader& cells, std::size_t row, std::size_t column, const PlanDraft& draft) {
    const QString name = cells.plain(row, column);
    const auto found = std::ranges::find(draft.programmes, name, &Programme::name);
    if (found != draft.programmes.end()) {
        return found->id;
    }
    if (!name.isEmpty()) {
        cells.noteWrong(row, column, shapes::programmes().file());
    }
    return {};
}

Error unknownPledge(const QString& key) {
    return {ErrorCode::UnknownPledge, key, {shapes::pledges().file()}, {}};
}

}  // namespace pledge
