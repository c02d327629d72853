#include <core/exchange/plancells.h>
#include <core/exchange/planfolderpledges.h>
#include <core/exchange/plantokens.h>
#include <core/plan/waiting.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kMostLagMonths = 120;

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
    AliasesColumn,
    WholeCasesColumn,
    OpenProblemColumn,
    WaitsForColumn,
    EntryViewColumn
};

enum ShareColumn : std::size_t {
    ShareKeyColumn,
    ShareTownColumn,
    ShareFigureColumn,
    ShareWeightColumn,
    ShareLeaderColumn,
    ShareContactColumn,
    ShareProblemColumn,
    ShareEntryViewColumn
};

EntryView entryViewAt(CellReader& cells, std::size_t row, std::size_t column) {
    const auto view = cells.isEmpty(row, column) ? std::nullopt : cells.choice(row, column, kEntryViewTokens);
    return static_cast<EntryView>(view.value_or(0));
}

void readFacts(CellReader& cells, std::size_t row, Pledge& pledge) {
    const auto nature = cells.choice(row, NatureColumn, kNatureTokens);
    const auto bound = cells.choice(row, BoundColumn, kBoundTokens);
    const auto judged = cells.choice(row, JudgedColumn, kJudgedTokens);
    pledge.nature = static_cast<Nature>(nature.value_or(0));
    pledge.bound = static_cast<Bound>(bound.value_or(0));
    pledge.judged = static_cast<Judged>(judged.value_or(0));
    pledge.yearlyRestart = flagAt(cells, row, RestartColumn).value_or(false);
    pledge.toBeAssigned = flagAt(cells, row, AssignedColumn).value_or(false);
    pledge.stretch = flagAt(cells, row, StretchColumn).value_or(false);
    pledge.mayFall = flagAt(cells, row, MayFallColumn).value_or(false);
    pledge.weight = cells.optionalFigure(row, WeightColumn).value_or(Decimal::fromInteger(1));
    pledge.condition = cells.plain(row, ConditionColumn);
    pledge.conditionMet = flagAt(cells, row, ConditionMetColumn);
    pledge.unit.wholeCases = flagAt(cells, row, WholeCasesColumn).value_or(pledge.unit.wholeCases);
    if (!cells.isEmpty(row, FrequencyColumn)) {
        pledge.frequency = kFrequencies[cells.choice(row, FrequencyColumn, kFrequencyTokens).value_or(0)];
    }
    pledge.entryView = entryViewAt(cells, row, EntryViewColumn);
    pledge.lagMonths = countAt(cells, row, LagColumn, kMostLagMonths);
}

void readTargets(CellReader& cells, std::size_t row, Pledge& pledge) {
    pledge.milestones = targetsAt(cells, row, MilestonesColumn);
    const auto base = cells.optionalFigure(row, BaseColumn);
    const auto baseDate = cells.optionalDate(row, BaseDateColumn);
    if (base) {
        pledge.base = Base{*base, baseDate.value_or(QDate())};
    }
    const auto scale = cells.optionalFigure(row, ScaleColumn);
    if (scale || !cells.isEmpty(row, NumeratorColumn) || !cells.isEmpty(row, DenominatorColumn)) {
        pledge.parts = RatioParts{cells.plain(row, NumeratorColumn), cells.plain(row, DenominatorColumn),
                                  scale.value_or(Decimal::fromInteger(1))};
    }
}

void readNotes(CellReader& cells, std::size_t row, Pledge& pledge) {
    pledge.notes = {cells.plain(row, LeaderColumn),     cells.plain(row, ContactColumn),
                    cells.plain(row, DefinitionColumn), cells.plain(row, SourceColumn),
                    cells.plain(row, VerifierColumn),   cells.plain(row, OutsideRankColumn),
                    cells.plain(row, SourceTextColumn), cells.plain(row, OpenProblemColumn)};
    pledge.aliases = cells.list(row, AliasesColumn);
}

void readLinks(CellReader& cells, std::size_t row, const PlanDraft& draft, Pledge& pledge) {
    pledge.owners = unitsAt(cells, row, OwnersColumn, draft);
    pledge.supporting = unitsAt(cells, row, SupportingColumn, draft);
    const ProgrammeId programme = programmeAt(cells, row, ProgrammeColumn, draft);
    if (programme.isValid()) {
        pledge.programme = programme;
    }
}

}  // namespace

std::vector<Error> PlanFolderPledges::read(const Table& pledges, const Table* allocations) {
    std::vector<Error> issues;
    std::optional<CellReader> shareCells;
    if (allocations != nullptr) {
        shareCells.emplace(*allocations, shapes::allocations());
        if (shareCells->headerFits()) {
            readShares(*shareCells);
        }
    }
    CellReader pledgeCells(pledges, shapes::pledges());
    if (pledgeCells.headerFits()) {
        readWholes(pledgeCells);
        linkParts(pledgeCells);
        linkWaits(pledgeCells);
        if (shareCells) {
            noteOrphans(*shareCells);
        }
    }
    if (shareCells) {
        issues = shareCells->takeIssues();
    }
    std::ranges::move(pledgeCells.takeIssues(), std::back_inserter(issues));
    return issues;
}

Pledge* PlanFolderPledges::find(const QString& key) {
    const auto positions = m_positions.constFind(key);
    return positions == m_positions.constEnd() ? nullptr : &m_draft.pledges[positions->front()];
}

Pledge* PlanFolderPledges::find(const QString& key, OrgUnitId unit) {
    for (const std::size_t position : m_positions.value(key)) {
        if (m_draft.pledges[position].isOwnedBy(unit)) {
            return &m_draft.pledges[position];
        }
    }
    return nullptr;
}

void PlanFolderPledges::readShares(CellReader& cells) {
    for (std::size_t row = 1; row < cells.table().rowCount(); ++row) {
        cells.checkWidth(row);
        const auto share = cells.figure(row, ShareFigureColumn);
        const auto weight = cells.optionalFigure(row, ShareWeightColumn);
        const OrgUnitId town = unitCalled(m_draft, cells.plain(row, ShareTownColumn));
        auto& parts = m_parts[cells.text(row, ShareKeyColumn)];
        if (!town.isValid()) {
            cells.note(row, ShareTownColumn, {ErrorCode::UnknownUnit, cells.plain(row, ShareTownColumn), {}, {}});
        } else if (std::ranges::any_of(parts, [town](const TownPart& part) { return part.share.town == town; })) {
            cells.note(row, ShareTownColumn, {ErrorCode::DuplicateName, cells.plain(row, ShareTownColumn), {}, {}});
        } else if (share) {
            parts.push_back({{town, *share},
                             weight,
                             cells.plain(row, ShareLeaderColumn),
                             cells.plain(row, ShareContactColumn),
                             cells.plain(row, ShareProblemColumn),
                             entryViewAt(cells, row, ShareEntryViewColumn),
                             row});
        }
    }
    for (auto& parts : m_parts) {
        std::ranges::sort(parts, {}, [](const TownPart& part) { return part.share.town; });
    }
}

void PlanFolderPledges::readWholes(CellReader& cells) {
    for (std::size_t row = 1; row < cells.table().rowCount(); ++row) {
        cells.checkWidth(row);
        const auto key = cells.required(row, KeyColumn);
        if (!key || !cells.required(row, NameColumn)) {
            continue;
        }
        if (m_positions.contains(cells.text(row, KeyColumn))) {
            cells.note(row, KeyColumn, {ErrorCode::DuplicateName, cells.text(row, KeyColumn), {}, {}});
            continue;
        }
        Pledge pledge;
        pledge.order = static_cast<int>(row);
        pledge.name = cells.plain(row, NameColumn);
        pledge.unit = unitOfMeasure(cells.plain(row, MeasureColumn), m_draft.plan.countedUnits);
        readFacts(cells, row, pledge);
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

void PlanFolderPledges::append(Pledge whole, const QString& key) {
    auto& positions = m_positions[key];
    whole.id = nextId();
    positions.push_back(m_draft.pledges.size());
    m_draft.pledges.push_back(whole);
    const auto parts = m_parts.find(key);
    for (std::size_t i = 0; parts != m_parts.end() && i < parts->size(); ++i) {
        TownPart& own = (*parts)[i];
        Pledge part = allocatedPart(whole, own.share.town, own.share.share);
        part.milestones.clear();
        part.id = nextId();
        part.entryView = own.entryView;
        part.weight = own.weight.value_or(whole.weight);
        part.notes.leader = own.leader;
        part.notes.contact = own.contact;
        part.notes.openProblem = own.openProblem;
        own.isTaken = true;
        positions.push_back(m_draft.pledges.size());
        m_draft.pledges.push_back(std::move(part));
    }
}

void PlanFolderPledges::linkParts(CellReader& cells) {
    for (std::size_t row = 1; row < cells.table().rowCount(); ++row) {
        const QString key = cells.text(row, PartOfColumn);
        Pledge* part = find(cells.text(row, KeyColumn));
        if (key.isEmpty() || part == nullptr) {
            continue;
        }
        const Pledge* whole = find(key);
        if (whole == nullptr || whole == part) {
            cells.note(row, PartOfColumn, unknownPledge(key));
            continue;
        }
        part->partOf = whole->id;
    }
}

void PlanFolderPledges::linkWaits(CellReader& cells) {
    for (std::size_t row = 1; row < cells.table().rowCount(); ++row) {
        if (Pledge* pledge = find(cells.text(row, KeyColumn))) {
            readWaits(cells, row, *pledge);
        }
    }
    const auto pledgeOf = [this](PledgeId id) { return &m_draft.pledges[static_cast<std::size_t>(id.number()) - 1]; };
    for (std::size_t row = 1; row < cells.table().rowCount(); ++row) {
        const Pledge* pledge = find(cells.text(row, KeyColumn));
        if (pledge != nullptr && waitsForItself(*pledge, pledgeOf)) {
            cells.note(row, WaitsForColumn, {ErrorCode::InvalidPledge, pledge->name, {u"waits_in_circle"_s}, {}});
        }
    }
}

void PlanFolderPledges::readWaits(CellReader& cells, std::size_t row, Pledge& pledge) {
    for (const QString& key : cells.list(row, WaitsForColumn)) {
        const Pledge* other = find(key);
        if (other == nullptr) {
            cells.note(row, WaitsForColumn, unknownPledge(key));
        } else if (std::ranges::find(pledge.waitsFor, other->id) != pledge.waitsFor.end()) {
            cells.note(row, WaitsForColumn, {ErrorCode::DuplicateName, key, {}, {}});
        } else {
            pledge.waitsFor.push_back(other->id);
        }
    }
}

void PlanFolderPledges::noteOrphans(CellReader& cells) {
    for (auto parts = m_parts.constBegin(); parts != m_parts.constEnd(); ++parts) {
        for (const TownPart& part : *parts) {
            if (!part.isTaken) {
                cells.note(part.row, ShareKeyColumn, unknownPledge(parts.key()));
            }
        }
    }
}

std::optional<PledgeId> lineAt(CellReader& cells, std::size_t row, std::size_t column, const PlanDraft& draft,
                               PlanFolderPledges& pledges) {
    if (cells.isEmpty(row, column)) {
        return std::nullopt;
    }
    const QString key = cells.text(row, column);
    const QString owner = cells.plain(row, column + 1);
    const Pledge* pledge = owner.isEmpty() ? pledges.find(key) : pledges.find(key, unitCalled(draft, owner));
    if (pledge == nullptr) {
        cells.note(row, column, {ErrorCode::UnknownPledge, key, {owner}, {}});
        return std::nullopt;
    }
    return pledge->id;
}

}  // namespace pledge
