#include <core/plan/ledgercells.h>
#include <core/plan/ledgerchanges.h>
#include <core/plan/ledgerrules.h>
#include <core/plan/planrecords.h>
#include <core/schedule/samecases.h>
#include <core/wording/fill.h>
#include <core/wording/ledgerwords.h>
#include <core/wording/sentences.h>
#include <ui/models/casepreview.h>

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CasePreview)
};

QStringList textsOf(const PlanSnapshot& snapshot, const LedgerRow& row) {
    QStringList texts = row.cells;
    for (const auto& day : row.reached) {
        texts.append(day ? day->toString(Qt::ISODate) : QString());
    }
    const OrgUnit* unit = row.unit ? snapshot.unit(*row.unit) : nullptr;
    texts.append(unit == nullptr ? QString() : unit->name);
    return texts;
}

QStringList headsOf(const Ledger& ledger) {
    QStringList heads;
    for (const LedgerColumn& column : ledger.columns) {
        heads.append(column.name);
    }
    return heads + ledger.stages + QStringList{Texts::tr("Kept by")};
}

bool isTaken(const CaseLine& line, bool withTwice) {
    const bool isClean = line.fate == CaseFate::Added || line.fate == CaseFate::Changed;
    return isClean || (withTwice && line.fate == CaseFate::Twice);
}

/// Holds what was read against the cases that stand.
class Preview {
public:
    Preview(const PlanSnapshot& snapshot, const Ledger& ledger) : m_snapshot(snapshot), m_ledger(ledger) {
        for (const LedgerRow& row : snapshot.records().ledgerRows) {
            m_standing.insert(row.id, &row);
        }
    }

    CasePreview of(std::vector<CaseRead> cases) {
        for (CaseRead& read : cases) {
            m_preview.lines.push_back(lineOf(std::move(read)));
        }
        checkRules();
        markTwice();
        return std::move(m_preview);
    }

private:
    [[nodiscard]] CaseLine lineOf(CaseRead read) const {
        CaseLine line;
        const LedgerRow* standing = m_standing.value(read.row.id);
        line.name = cellMeaning(m_ledger, read.row, LedgerMeaning::Name);
        line.content = contentOf(standing, read.row);
        line.fate = standing == nullptr ? CaseFate::Added : *standing == read.row ? CaseFate::Same : CaseFate::Changed;
        refuse(line, read.refusal);
        line.read = std::move(read);
        return line;
    }

    static void refuse(CaseLine& line, const QString& why) {
        if (!why.isEmpty()) {
            line.fate = CaseFate::Refused;
            line.said = why;
        }
    }

    [[nodiscard]] QString contentOf(const LedgerRow* standing, const LedgerRow& row) const {
        const QStringList heads = headsOf(m_ledger);
        const QStringList before = standing == nullptr ? QStringList() : textsOf(m_snapshot, *standing);
        const QStringList after = textsOf(m_snapshot, row);
        const auto name = columnMeaning(m_ledger, LedgerMeaning::Name);
        QStringList parts;
        for (qsizetype at = 0; at < after.size(); ++at) {
            if (after[at] == before.value(at) || (standing == nullptr && at == name)) {
                continue;
            }
            const QString empty = Texts::tr("(empty)");
            parts.append(standing == nullptr ? fill(Texts::tr("%1 %2", "heading, text"), {heads[at], after[at]})
                                             : fill(Texts::tr("%1 %2 → %3", "heading, before, after"),
                                                    {heads[at], before.value(at).isEmpty() ? empty : before.value(at),
                                                     after[at].isEmpty() ? empty : after[at]}));
        }
        return parts.join(Texts::tr("; ", "between cells"));
    }

    [[nodiscard]] std::vector<CaseLine*> writtenLines() {
        std::vector<CaseLine*> written;
        for (CaseLine& line : m_preview.lines) {
            if (line.fate == CaseFate::Added || line.fate == CaseFate::Changed) {
                written.push_back(&line);
            }
        }
        return written;
    }

    void checkRules() {
        const auto written = writtenLines();
        std::vector<LedgerRow> rows;
        for (const CaseLine* line : written) {
            rows.push_back(line->read.row);
        }
        const auto outcomes = checkEachCase(m_snapshot, rows);
        for (std::size_t at = 0; at < written.size(); ++at) {
            refuse(*written[at], outcomes[at] ? QString() : sentence(outcomes[at].error()));
        }
    }

    /// As the ledgers would stand with all of it.
    void markTwice() {
        const auto written = writtenLines();
        LedgerChanges changes;
        for (const CaseLine* line : written) {
            changes.rows.push_back(line->read.row);
        }
        const LedgerChanges settled = settledChanges(m_snapshot.records(), changes);
        QHash<LedgerRowId, CaseLine*> lineOfCase;
        for (std::size_t at = 0; at < settled.rows.size(); ++at) {
            lineOfCase.insert(settled.rows[at].id, written[at]);
        }
        const PlanRecords next = changedLedgers(m_snapshot.records(), settled);
        for (const SameCase& same : sameCasesOf(next, m_ledger.id)) {
            const QString where = sameCaseSentence(next, same.rows);
            for (const std::size_t row : same.rows) {
                if (CaseLine* line = lineOfCase.value(next.ledgerRows[row].id)) {
                    line->fate = CaseFate::Twice;
                    line->said = where;
                }
            }
        }
    }

    const PlanSnapshot& m_snapshot;
    const Ledger& m_ledger;
    QHash<LedgerRowId, const LedgerRow*> m_standing;
    CasePreview m_preview;
};

}  // namespace

int CasePreview::count(CaseFate fate) const {
    return static_cast<int>(std::ranges::count(lines, fate, &CaseLine::fate)) +
           (fate == CaseFate::Same ? unchanged : 0);
}

std::vector<LedgerRow> CasePreview::taken(bool withTwice) const {
    std::vector<LedgerRow> rows;
    for (const CaseLine& line : lines) {
        if (isTaken(line, withTwice)) {
            rows.push_back(line.read.row);
        }
    }
    return rows;
}

bool CasePreview::takesBegun(bool withTwice) const {
    return std::ranges::any_of(
        lines, [withTwice](const CaseLine& line) { return line.read.isBegun && isTaken(line, withTwice); });
}

CasePreview previewCases(const PlanSnapshot& snapshot, const Ledger& ledger, std::vector<CaseRead> cases) {
    return Preview(snapshot, ledger).of(std::move(cases));
}

}  // namespace pledge
