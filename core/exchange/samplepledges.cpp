#include <core/exchange/cellreader.h>
#include <core/exchange/samplepledges.h>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

enum Column : std::size_t {
    KeyColumn,
    NameColumn,
    OwnersColumn,
    SupportingColumn,
    ProgrammeColumn,
    NatureColumn,
    BoundColumn,
    JudgedColumn,
    RestartColumn,
    MeasureColumn,
    MilestonesColumn,
    BaseColumn,
    BaseDateColumn,
    FrequencyColumn,
    LagColumn,
    AssignedColumn,
    PartOfColumn,
    StretchColumn,
    MayFallColumn,
    WeightColumn,
    LeaderColumn,
    ContactColumn,
    DefinitionColumn,
    SourceColumn,
    VerifierColumn,
    NumeratorColumn,
    DenominatorColumn,
    ScaleColumn,
    ConditionColumn,
    ConditionMetColumn,
    OutsideRankColumn,
    SourceTextColumn,
    AliasesColumn
};

enum ShareColumn : std::size_t { ShareKeyColumn, ShareTownColumn, ShareFigureColumn };

const QStringList& pledgeColumns() {
    static const QStringList names =
        u"key,pledge,owners,supporting,programme,nature,bound,judged,yearly_restart,unit_of_measure,milestones,base,"
        "base_date,frequency,lag,to_be_assigned,part_of,stretch,may_fall,weight,leader,contact,definition,source,"
        "verifier,"
        "numerator,denominator,scale,condition,condition_met,outside_rank,source_text,aliases"_s.split(u',');
    return names;
}

constexpr std::array<QByteArrayView, 3> kNatures{"flow", "state", "task"};
constexpr std::array<QByteArrayView, 2> kBounds{"at_least", "at_most"};
constexpr std::array<QByteArrayView, 3> kJudged{"line", "steps", "throughout"};
constexpr std::array<QByteArrayView, 4> kFrequencies{"monthly", "quarterly", "half_yearly", "yearly"};
constexpr std::array kFrequencyValues{Frequency::Monthly, Frequency::Quarterly, Frequency::HalfYearly,
                                      Frequency::Yearly};
constexpr std::array<QByteArrayView, 2> kYesNo{"yes", "no"};

QStringList listIn(const QString& text) {
    QStringList parts = text.split(u';', Qt::SkipEmptyParts);
    for (QString& part : parts) {
        part = part.trimmed();
    }
    return parts;
}

std::optional<bool> yesNo(CellReader& cells, std::size_t row, std::size_t column) {
    if (cells.isEmpty(row, column)) {
        return std::nullopt;
    }
    const auto choice = cells.choice(row, column, kYesNo);
    return choice ? std::optional(*choice == 0) : std::nullopt;
}

void readFacts(CellReader& cells, std::size_t row, Pledge& pledge) {
    const auto nature = cells.choice(row, NatureColumn, kNatures);
    const auto bound = cells.choice(row, BoundColumn, kBounds);
    const auto judged = cells.choice(row, JudgedColumn, kJudged);
    pledge.nature = static_cast<Nature>(nature.value_or(0));
    pledge.bound = static_cast<Bound>(bound.value_or(0));
    pledge.judged = static_cast<Judged>(judged.value_or(0));
    pledge.yearlyRestart = yesNo(cells, row, RestartColumn).value_or(false);
    pledge.toBeAssigned = yesNo(cells, row, AssignedColumn).value_or(false);
    pledge.stretch = yesNo(cells, row, StretchColumn).value_or(false);
    pledge.mayFall = yesNo(cells, row, MayFallColumn).value_or(false);
    pledge.weight = cells.optionalFigure(row, WeightColumn).value_or(Decimal::fromInteger(1));
    pledge.condition = cells.text(row, ConditionColumn);
    pledge.conditionMet = yesNo(cells, row, ConditionMetColumn);
}

void readFrequency(CellReader& cells, std::size_t row, Pledge& pledge) {
    if (!cells.isEmpty(row, FrequencyColumn)) {
        const auto frequency = cells.choice(row, FrequencyColumn, kFrequencies);
        pledge.frequency = kFrequencyValues[frequency.value_or(0)];
    }
    const auto lag = cells.optionalFigure(row, LagColumn).value_or(Decimal());
    if (lag.isNegative() || !lag.isWhole() || lag > Decimal::fromInteger(12)) {
        cells.noteWrong(row, LagColumn, u"0–12"_s);
        return;
    }
    pledge.lagMonths = static_cast<int>(lag.micros() / Decimal::kScale);
}

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

void readTargets(CellReader& cells, std::size_t row, Pledge& pledge) {
    for (const QString& text : listIn(cells.text(row, MilestonesColumn))) {
        const auto milestone = milestoneIn(text);
        if (!milestone) {
            cells.noteWrong(row, MilestonesColumn, u"2022-06-30=115;2022-12-31=done"_s);
            return;
        }
        pledge.milestones.push_back(*milestone);
    }
    const auto base = cells.optionalFigure(row, BaseColumn);
    const auto baseDate = cells.optionalDate(row, BaseDateColumn);
    if (base) {
        pledge.base = Base{*base, baseDate.value_or(QDate())};
    }
}

void readNotes(CellReader& cells, std::size_t row, Pledge& pledge) {
    pledge.notes = {cells.text(row, LeaderColumn),     cells.text(row, ContactColumn),
                    cells.text(row, DefinitionColumn), cells.text(row, SourceColumn),
                    cells.text(row, VerifierColumn),   cells.text(row, OutsideRankColumn),
                    cells.text(row, SourceTextColumn)};
    pledge.aliases = listIn(cells.text(row, AliasesColumn));
    if (!cells.isEmpty(row, NumeratorColumn)) {
        pledge.parts = RatioParts{cells.text(row, NumeratorColumn), cells.text(row, DenominatorColumn),
                                  cells.optionalFigure(row, ScaleColumn).value_or(Decimal::fromInteger(1))};
    }
}

std::vector<OrgUnitId> unitsAt(CellReader& cells, std::size_t row, std::size_t column, const PlanDraft& draft) {
    std::vector<OrgUnitId> units;
    for (const QString& name : listIn(cells.text(row, column))) {
        const OrgUnitId unit = unitCalled(draft, name);
        if (!unit.isValid()) {
            cells.note(row, column, {ErrorCode::UnknownUnit, name, {}, {}});
            continue;
        }
        units.push_back(unit);
    }
    return units;
}

void readLinks(CellReader& cells, std::size_t row, const PlanDraft& draft, Pledge& pledge) {
    pledge.owners = unitsAt(cells, row, OwnersColumn, draft);
    pledge.supporting = unitsAt(cells, row, SupportingColumn, draft);
    const QString programme = cells.text(row, ProgrammeColumn);
    const auto found = std::ranges::find(draft.programmes, programme, &Programme::name);
    if (found != draft.programmes.end()) {
        pledge.programme = found->id;
    } else if (!programme.isEmpty()) {
        cells.noteWrong(row, ProgrammeColumn, u"programmes.csv"_s);
    }
}

/// The town's own row: the whole's facts, but neither its milestones, which are scaled on loading, nor what is the
/// department's alone.
Pledge townPart(const Pledge& whole, OrgUnitId town, Decimal share) {
    Pledge part = whole;
    part.milestones.clear();
    part.base.reset();
    part.partOf.reset();
    part.supporting.clear();
    part.owners = {town};
    part.allocation = Allocation{whole.id, share};
    part.notes.leader.clear();
    part.notes.contact.clear();
    return part;
}

}  // namespace

OrgUnitId unitCalled(const PlanDraft& draft, const QString& name) {
    const auto exact = std::ranges::find(draft.units, name, &OrgUnit::name);
    if (exact != draft.units.end()) {
        return exact->id;
    }
    const auto alias = std::ranges::find_if(draft.units, [&name](const OrgUnit& u) { return u.isCalled(name); });
    return alias == draft.units.end() ? OrgUnitId() : alias->id;
}

std::vector<Error> SamplePledges::read(const Table& pledges, const Table& allocations) {
    CellReader shareCells(allocations, {u"pledge"_s, u"town"_s, u"share"_s});
    if (shareCells.headerFits()) {
        readShares(shareCells);
    }
    CellReader pledgeCells(pledges, pledgeColumns());
    if (pledgeCells.headerFits()) {
        readWholes(pledgeCells);
        linkParts(pledgeCells);
    }
    std::vector<Error> issues = shareCells.takeIssues();
    std::ranges::move(pledgeCells.takeIssues(), std::back_inserter(issues));
    return issues;
}

const Pledge* SamplePledges::find(const QString& key, OrgUnitId unit) const {
    for (const std::size_t position : m_positions.value(key)) {
        if (m_draft.pledges[position].isOwnedBy(unit)) {
            return &m_draft.pledges[position];
        }
    }
    return nullptr;
}

void SamplePledges::readShares(CellReader& cells) {
    for (std::size_t row = 1; row < cells.table().rowCount(); ++row) {
        const auto share = cells.figure(row, ShareFigureColumn);
        const OrgUnitId town = unitCalled(m_draft, cells.text(row, ShareTownColumn));
        if (!town.isValid()) {
            cells.note(row, ShareTownColumn, {ErrorCode::UnknownUnit, cells.text(row, ShareTownColumn), {}, {}});
        } else if (share) {
            m_shares[cells.text(row, ShareKeyColumn)].push_back({town, *share});
        }
    }
    for (auto& shares : m_shares) {
        std::ranges::sort(shares, {}, &Share::town);
    }
}

void SamplePledges::readWholes(CellReader& cells) {
    for (std::size_t row = 1; row < cells.table().rowCount(); ++row) {
        cells.checkWidth(row);
        const auto key = cells.required(row, KeyColumn);
        if (!key || !cells.required(row, NameColumn)) {
            continue;
        }
        Pledge pledge;
        pledge.order = static_cast<int>(row);
        pledge.name = cells.text(row, NameColumn);
        pledge.unit = unitOfMeasure(cells.text(row, MeasureColumn), m_draft.plan.countedUnits);
        readFacts(cells, row, pledge);
        readFrequency(cells, row, pledge);
        readTargets(cells, row, pledge);
        readNotes(cells, row, pledge);
        readLinks(cells, row, m_draft, pledge);
        const Outcome fits = validate(pledge, m_draft.plan.span);
        if (!fits) {
            cells.note(row, NameColumn, fits.error());
        }
        append(std::move(pledge), cells.text(row, KeyColumn));
    }
}

void SamplePledges::append(Pledge whole, const QString& key) {
    auto& positions = m_positions[key];
    const auto nextId = [this] { return PledgeId(static_cast<qint64>(m_draft.pledges.size()) + 1); };
    whole.id = nextId();
    positions.push_back(m_draft.pledges.size());
    m_draft.pledges.push_back(whole);
    for (const Share& share : m_shares.value(key)) {
        Pledge part = townPart(whole, share.town, share.share);
        part.id = nextId();
        positions.push_back(m_draft.pledges.size());
        m_draft.pledges.push_back(std::move(part));
    }
}

void SamplePledges::linkParts(CellReader& cells) {
    for (std::size_t row = 1; row < cells.table().rowCount(); ++row) {
        const QString whole = cells.text(row, PartOfColumn);
        if (whole.isEmpty()) {
            continue;
        }
        const auto positions = m_positions.value(whole);
        if (positions.empty()) {
            cells.noteWrong(row, PartOfColumn, u"key"_s);
            continue;
        }
        const std::size_t part = m_positions.value(cells.text(row, KeyColumn)).front();
        m_draft.pledges[part].partOf = m_draft.pledges[positions.front()].id;
    }
}

}  // namespace pledge
