#include <core/plan/ledgercells.h>
#include <core/plan/ledgerrules.h>
#include <core/plan/measurescale.h>
#include <core/plan/planrecords.h>

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

Error refused(const Ledger& ledger, const QString& why, const QString& which) {
    return {ErrorCode::LedgerRefused, ledger.name, {why, which}, {}};
}

Error rowRefused(const Ledger& ledger, const QString& column, const QString& text, const QString& why) {
    return {ErrorCode::LedgerRowRefused, ledger.name, {column, text, why}, {}};
}

/// The type that a column of that meaning must have.
bool typeFits(const LedgerColumn& column) {
    switch (column.meaning) {
        case LedgerMeaning::None:
            return true;
        case LedgerMeaning::Name:
            return column.type == LedgerColumnType::Text;
        case LedgerMeaning::Day:
            return column.type == LedgerColumnType::Date;
        case LedgerMeaning::Amount:
            return column.type == LedgerColumnType::Figure;
        case LedgerMeaning::Town:
            return column.type == LedgerColumnType::Town;
    }
    Q_UNREACHABLE();
}

bool choicesFit(const LedgerColumn& column) {
    const bool hasEmpty = std::ranges::any_of(
        column.choices, [](const QString& one) { return one.trimmed().isEmpty() || one.contains(u'\n'); });
    const bool areNeeded = column.type == LedgerColumnType::Choice;
    return !hasEmpty && areNeeded != column.choices.isEmpty() &&
           QSet<QString>(column.choices.begin(), column.choices.end()).size() == column.choices.size();
}

/// Columns and stages are told apart by name in a table that is read in.
Outcome checkHeads(const Ledger& ledger) {
    QSet<QString> names;
    QSet<LedgerMeaning> meanings;
    for (const LedgerColumn& column : ledger.columns) {
        const bool isNew = !column.name.trimmed().isEmpty() && !names.contains(column.name) &&
                           (column.meaning == LedgerMeaning::None || !meanings.contains(column.meaning));
        if (!isNew || !typeFits(column) || !choicesFit(column)) {
            return refused(ledger, u"columns"_s, column.name);
        }
        names.insert(column.name);
        meanings.insert(column.meaning);
    }
    for (const QString& stage : ledger.stages) {
        if (stage.trimmed().isEmpty() || names.contains(stage)) {
            return refused(ledger, u"stages"_s, stage);
        }
        names.insert(stage);
    }
    return meanings.contains(LedgerMeaning::Name) ? Outcome(Done{}) : refused(ledger, u"columns"_s, QString());
}

bool amountFits(const Ledger& ledger, const Pledge& pledge) {
    const auto amount = columnMeaning(ledger, LedgerMeaning::Amount);
    return amount && measureScale(ledger.columns[static_cast<std::size_t>(*amount)].unit).base ==
                         measureScale(pledge.unit.symbol).base;
}

bool useFits(const PlanSnapshot& snapshot, const Ledger& ledger, const LedgerUse& use) {
    const Line* line = snapshot.line(use.pledge);
    const auto stages = std::max<qsizetype>(1, ledger.stages.size());
    return line != nullptr && canFollowLedger(*line->pledge) && use.fromStage >= 0 && use.fromStage < stages &&
           (use.measure == LedgerMeasure::Cases || amountFits(ledger, *line->pledge));
}

Outcome checkDefinition(const PlanSnapshot& snapshot, const PlanRecords& next, const Ledger& ledger) {
    const auto isNamesake = [&ledger](const Ledger& other) {
        return other.id != ledger.id && other.name == ledger.name;
    };
    if (ledger.name.trimmed().isEmpty() || std::ranges::any_of(next.ledgers, isNamesake)) {
        return refused(ledger, u"name"_s, ledger.name);
    }
    const Outcome heads = checkHeads(ledger);
    return heads ? checkLedgerUses(snapshot, ledger) : heads;
}

/// Holds cases against the ledgers as they come to stand.
class CaseRules {
public:
    CaseRules(const PlanSnapshot& snapshot, const PlanRecords& next) : m_snapshot(snapshot), m_next(next) {
        for (const LedgerRow& row : snapshot.records().ledgerRows) {
            m_standing.insert(row.id, &row);
        }
    }

    [[nodiscard]] Outcome check(const LedgerRow& row) const {
        const Ledger* ledger = findLedger(m_next.ledgers, row.ledger);
        const bool isWide = ledger != nullptr && row.cells.size() == std::ssize(ledger->columns) &&
                            std::ssize(row.reached) == ledger->stages.size();
        if (!isWide) {
            return Error{ErrorCode::LedgerRefused, ledger == nullptr ? QString() : ledger->name, {u"used"_s, {}}, {}};
        }
        if (row.unit && m_snapshot.unit(*row.unit) == nullptr) {
            return rowRefused(*ledger, u"unit"_s, QString::number(row.unit->number()), u"unit"_s);
        }
        for (qsizetype at = 0; at < row.cells.size(); ++at) {
            if (const Outcome fits = checkCell(*ledger, row, at); !fits) {
                return fits;
            }
        }
        return checkStages(*ledger, row);
    }

private:
    /// A cell as it stood may stay, whatever became of the town it names.
    [[nodiscard]] bool stoodSo(const Ledger& ledger, const LedgerRow& row, qsizetype at) const {
        const LedgerRow* before = m_standing.value(row.id);
        const Ledger* kept = findLedger(m_snapshot.records().ledgers, row.ledger);
        return before != nullptr && kept != nullptr && before->ledger == row.ledger &&
               kept->columns == ledger.columns && before->cells.value(at) == row.cells[at];
    }

    [[nodiscard]] Outcome checkCell(const Ledger& ledger, const LedgerRow& row, qsizetype at) const {
        const LedgerColumn& column = ledger.columns[static_cast<std::size_t>(at)];
        const QString& text = row.cells[at];
        if (stoodSo(ledger, row, at)) {
            return Done{};
        }
        if (text.isEmpty() && (column.isRequired || column.meaning == LedgerMeaning::Name)) {
            return rowRefused(ledger, column.name, text, u"required"_s);
        }
        const auto cell = canonicalCell(m_snapshot, ledger, column, text);
        if (!cell) {
            return cell.error();
        }
        return *cell == text ? Outcome(Done{}) : rowRefused(ledger, column.name, text, QString());
    }

    [[nodiscard]] static Outcome checkStages(const Ledger& ledger, const LedgerRow& row) {
        std::optional<QDate> last;
        for (std::size_t stage = 0; stage < row.reached.size(); ++stage) {
            const auto& day = row.reached[stage];
            if (day && (!day->isValid() || (last && *day < *last))) {
                return rowRefused(ledger, ledger.stages[static_cast<qsizetype>(stage)], day->toString(Qt::ISODate),
                                  u"stage"_s);
            }
            last = day ? day : last;
        }
        return Done{};
    }

    const PlanSnapshot& m_snapshot;
    const PlanRecords& m_next;
    QHash<LedgerRowId, const LedgerRow*> m_standing;
};

/// A changed ledger holds all its cases against its new form.
Outcome checkCases(const PlanSnapshot& snapshot, const PlanRecords& next, const LedgerChanges& changes) {
    const CaseRules rules(snapshot, next);
    QSet<LedgerId> changed;
    for (const Ledger& ledger : changes.ledgers) {
        changed.insert(ledger.id);
    }
    QSet<LedgerRowId> listed;
    for (const LedgerRow& row : changes.rows) {
        listed.insert(row.id);
    }
    for (const LedgerRow& row : next.ledgerRows) {
        const bool isTouched = listed.contains(row.id) || changed.contains(row.ledger);
        if (const Outcome fits = isTouched ? rules.check(row) : Outcome(Done{}); !fits) {
            return fits;
        }
    }
    return Done{};
}

Outcome checkRemovedLedgers(const PlanRecords& records, const PlanRecords& next, const LedgerChanges& changes) {
    for (const LedgerId id : changes.removedLedgers) {
        if (std::ranges::find(next.ledgerRows, id, &LedgerRow::ledger) != next.ledgerRows.end()) {
            const Ledger* ledger = findLedger(records.ledgers, id);
            return refused(*ledger, u"used"_s, {});
        }
    }
    return Done{};
}

Outcome checkRemovedRows(const PlanRecords& records, const LedgerChanges& changes) {
    const QSet<LedgerRowId> removed(changes.removedRows.begin(), changes.removedRows.end());
    for (const Evidence& evidence : records.evidence) {
        if (!evidence.row || !removed.contains(*evidence.row)) {
            continue;
        }
        const auto row = std::ranges::find(records.ledgerRows, *evidence.row, &LedgerRow::id);
        const Ledger* ledger = row == records.ledgerRows.end() ? nullptr : findLedger(records.ledgers, row->ledger);
        const auto file = std::ranges::find(records.attachments, evidence.attachment, &Attachment::id);
        return Error{ErrorCode::InUse,
                     ledger == nullptr ? QString() : cellMeaning(*ledger, *row, LedgerMeaning::Name),
                     {file == records.attachments.end() ? QString() : file->name},
                     {}};
    }
    return Done{};
}

}  // namespace

bool canFollowLedger(const Pledge& pledge) {
    return pledge.takesFigures() && !pledge.isTask() && !pledge.allocation && !pledge.unit.isPercent() && !pledge.parts;
}

Outcome checkLedgerUses(const PlanSnapshot& snapshot, const Ledger& ledger) {
    QSet<PledgeId> once;
    for (const LedgerUse& use : ledger.uses) {
        if (!useFits(snapshot, ledger, use) || once.contains(use.pledge)) {
            const Line* line = snapshot.line(use.pledge);
            return refused(ledger, u"pledge"_s, line == nullptr ? QString() : line->pledge->name);
        }
        once.insert(use.pledge);
    }
    return Done{};
}

std::vector<Outcome> checkEachCase(const PlanSnapshot& snapshot, std::span<const LedgerRow> rows) {
    const CaseRules rules(snapshot, snapshot.records());
    std::vector<Outcome> outcomes;
    for (const LedgerRow& row : rows) {
        outcomes.push_back(rules.check(row));
    }
    return outcomes;
}

Outcome checkLedgerChanges(const PlanSnapshot& snapshot, const LedgerChanges& changes) {
    const PlanRecords next = changedLedgers(snapshot.records(), changes);
    for (const Ledger& ledger : changes.ledgers) {
        if (const Outcome fits = checkDefinition(snapshot, next, ledger); !fits) {
            return fits;
        }
    }
    for (const Outcome& checked :
         {checkRemovedLedgers(snapshot.records(), next, changes), checkRemovedRows(snapshot.records(), changes)}) {
        if (!checked) {
            return checked;
        }
    }
    return checkCases(snapshot, next, changes);
}

}  // namespace pledge
