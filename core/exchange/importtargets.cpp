#include <core/exchange/cellreader.h>
#include <core/exchange/importtargets.h>
#include <core/exchange/nameindex.h>
#include <core/exchange/targetfacts.h>

#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// A target with the row that gave it.
struct TargetRow {
    Milestone milestone;
    std::size_t row = 0;
};

/// The rows of one unit and indicator. `known` is the plan's own pledge of that name, where it has one.
struct Group {
    std::size_t firstRow = 0;
    Pledge pledge;
    TargetFacts facts;
    const Pledge* known = nullptr;
    std::vector<TargetRow> targets;
};

/// A fact that all rows of a pledge share.
struct SharedFact {
    TargetColumn column;
    QString TargetFacts::*fact;
};

constexpr std::array kSharedFacts{SharedFact{TargetMeasure, &TargetFacts::measure},
                                  SharedFact{TargetKind, &TargetFacts::kind},
                                  SharedFact{TargetDirection, &TargetFacts::direction}};

const QStringList& columnNames() {
    static const QStringList names{u"unit"_s,      u"indicator"_s, u"unit_of_measure"_s, u"kind"_s,
                                   u"direction"_s, u"due"_s,       u"target"_s};
    return names;
}

class TargetsReader {
public:
    TargetsReader(const Table& table, const PlanSnapshot& snapshot)
        : m_cells(table, columnNames()),
          m_snapshot(snapshot),
          m_names(snapshot),
          m_createsUnits(snapshot.units().empty()) {}

    Reading<TargetsDraft> read() {
        Reading<TargetsDraft> reading;
        m_draft.file = m_cells.table().file();
        m_draft.digest = m_cells.table().digest();
        if (m_cells.headerFits()) {
            m_draft.rows = static_cast<int>(m_cells.table().rowCount()) - 1;
            for (std::size_t row = 1; row < m_cells.table().rowCount(); ++row) {
                readRow(row);
            }
            finishPledges();
        }
        reading.issues = m_cells.takeIssues();
        reading.draft = std::move(m_draft);
        return reading;
    }

private:
    void readRow(std::size_t row) {
        m_cells.checkWidth(row);
        const auto unit = unitAt(row);
        const auto name = m_cells.required(row, TargetIndicator);
        const auto facts = readTargetFacts(m_cells, row);
        if (!unit || !name || !facts) {
            return;
        }
        Group* group = groupOf(*unit, *name, row, *facts);
        if (group != nullptr && sharesFacts(*group, row, *facts)) {
            addTarget(*group, row, facts->milestone);
        }
    }

    std::optional<OrgUnitId> unitAt(std::size_t row) {
        const auto name = m_cells.required(row, TargetUnit);
        if (!name) {
            return std::nullopt;
        }
        if (m_createsUnits) {
            return createdUnit(*name);
        }
        const auto unit = m_names.unit(*name);
        if (!unit) {
            m_cells.note(row, TargetUnit, m_snapshot.findUnit(m_cells.text(row, TargetUnit)).error());
        }
        return unit;
    }

    OrgUnitId createdUnit(QByteArrayView name) {
        auto known = m_newUnits.constFind(name);
        if (known == m_newUnits.constEnd()) {
            OrgUnit unit;
            unit.order = static_cast<int>(m_draft.units.size()) + 1;
            unit.id = OrgUnitId(unit.order);
            unit.name = QString::fromUtf8(name);
            known = m_newUnits.insert(name, unit.id);
            m_draft.units.push_back(std::move(unit));
        }
        return *known;
    }

    /// Nothing when the name may mean several of the unit's pledges.
    Group* groupOf(OrgUnitId unit, QByteArrayView name, std::size_t row, const TargetFacts& facts) {
        const std::pair key{unit, name};
        const auto known = m_groupPositions.constFind(key);
        if (known != m_groupPositions.constEnd()) {
            return &m_groups[*known];
        }
        Group group;
        group.firstRow = row;
        group.facts = facts;
        const auto standing = m_snapshot.findPledge(unit, QString::fromUtf8(name));
        if (standing) {
            group.known = m_snapshot.line(*standing)->pledge.get();
        } else if (standing.error().code == ErrorCode::AmbiguousName) {
            m_cells.note(row, TargetIndicator, standing.error());
            return nullptr;
        }
        group.pledge.name = QString::fromUtf8(name);
        group.pledge.owners = {unit};
        m_groupPositions.insert(key, m_groups.size());
        m_groups.push_back(std::move(group));
        return &m_groups.back();
    }

    bool sharesFacts(const Group& group, std::size_t row, const TargetFacts& facts) {
        const TargetFacts expected = group.known != nullptr ? targetFactsOf(*group.known) : group.facts;
        bool same = true;
        for (const SharedFact& shared : kSharedFacts) {
            const QString& there = expected.*shared.fact;
            const QString& here = facts.*shared.fact;
            if (there == here) {
                continue;
            }
            same = false;
            if (group.known != nullptr) {
                noteKnown(group, row, shared.column, columnNames()[static_cast<qsizetype>(shared.column)], there, here);
            } else {
                noteConflict(group.firstRow, row, shared.column, there, here);
            }
        }
        return same;
    }

    void addTarget(Group& group, std::size_t row, const Milestone& milestone) {
        if (!m_snapshot.plan().span.contains(milestone.month())) {
            const MonthSpan& span = m_snapshot.plan().span;
            m_cells.note(row, TargetDue,
                         {ErrorCode::MonthOutsidePlan,
                          milestone.due.toString(Qt::ISODate),
                          {span.first.toString(), span.last.toString()},
                          {}});
            return;
        }
        const auto same = std::ranges::find(group.targets, milestone.due, dueOf);
        if (same == group.targets.end()) {
            group.targets.push_back({milestone, row});
            compareWithPlan(group, row, milestone);
        } else if (same->milestone == milestone) {
            ++m_draft.unchanged;
        } else {
            noteConflict(same->row, row, TargetValue, targetToken(same->milestone), targetToken(milestone));
        }
    }

    void compareWithPlan(const Group& group, std::size_t row, const Milestone& milestone) {
        if (group.known == nullptr) {
            return;
        }
        const auto standing = std::ranges::find(group.known->milestones, milestone.due, &Milestone::due);
        if (standing == group.known->milestones.end()) {
            noteKnown(group, row, TargetValue, milestone.due.toString(Qt::ISODate), u"–"_s, targetToken(milestone));
        } else if (*standing == milestone) {
            ++m_draft.unchanged;
        } else {
            noteKnown(group, row, TargetValue, milestone.due.toString(Qt::ISODate), targetToken(*standing),
                      targetToken(milestone));
        }
    }

    void finishPledges() {
        qint64 id = 0;
        int order = 0;
        for (const Line& line : m_snapshot.lines()) {
            id = std::max(id, line.pledge->id.number());
            order = std::max(order, line.pledge->order);
        }
        for (Group& group : m_groups) {
            if (group.known == nullptr && !group.targets.empty()) {
                finish(group);
                group.pledge.id = PledgeId(++id);
                group.pledge.order = ++order;
                m_draft.pledges.push_back(std::move(group.pledge));
            }
        }
    }

    void finish(Group& group) {
        Pledge& pledge = group.pledge;
        const Plan& plan = m_snapshot.plan();
        applyKind(pledge, group.facts);
        pledge.unit = unitOfMeasure(group.facts.measure, plan.countedUnits);
        std::ranges::sort(group.targets, {}, dueOf);
        for (const TargetRow& target : group.targets) {
            pledge.milestones.push_back(target.milestone);
        }
        if (kindOf(pledge) == PledgeKind::Works && pledge.milestones.size() > 1) {
            pledge.judged = Judged::AlongLine;
        }
        pledge.yearlyRestart = restartsByDefault(pledge, plan.span);
        const Outcome fits = validate(pledge, plan.span);
        if (!fits) {
            m_cells.note(group.firstRow, TargetIndicator, fits.error());
        }
    }

    static QDate dueOf(const TargetRow& target) { return target.milestone.due; }

    void noteConflict(std::size_t firstRow, std::size_t row, TargetColumn column, const QString& there,
                      const QString& here) {
        const QString line = QString::number(m_cells.table().place(firstRow).row);
        m_cells.note(
            row, column,
            {ErrorCode::ConflictingRow, {}, {columnNames()[static_cast<qsizetype>(column)], line, there, here}, {}});
    }

    void noteKnown(const Group& group, std::size_t row, TargetColumn column, const QString& what, const QString& there,
                   const QString& here) {
        m_cells.note(row, column, {ErrorCode::TargetKnown, group.known->name, {what, there, here}, {}});
    }

    CellReader m_cells;
    const PlanSnapshot& m_snapshot;
    NameIndex m_names;
    bool m_createsUnits;
    TargetsDraft m_draft;
    QHash<QByteArrayView, OrgUnitId> m_newUnits;
    QHash<std::pair<OrgUnitId, QByteArrayView>, std::size_t> m_groupPositions;
    std::vector<Group> m_groups;
};

}  // namespace

Reading<TargetsDraft> readTargets(const Table& table, const PlanSnapshot& snapshot) {
    return TargetsReader(table, snapshot).read();
}

}  // namespace pledge
