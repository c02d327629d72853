#include <core/exchange/celltext.h>
#include <core/exchange/ledgersheet.h>
#include <core/plan/ledgercells.h>
#include <core/plan/planrecords.h>

#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr std::size_t kHeadRows = 10;

QString bareHead(const QString& text) {
    return text.normalized(QString::NormalizationForm_KC).remove(u' ').remove(u'\n').toLower();
}

bool isKeeperHead(const QString& bare) {
    static const QStringList names{u"责任单位"_s, u"填报单位"_s, u"单位"_s, u"unit"_s};
    return names.contains(bare);
}

bool isIgnoredHead(const QString& bare) {
    static const QStringList names{QString(), u"序号"_s, u"no"_s, u"no."_s, u"number"_s, u"编号"_s};
    return names.contains(bare);
}

bool isSum(const QString& name) {
    static const QStringList names{u"合计"_s, u"总计"_s, u"小计"_s, u"共计"_s, u"total"_s, u"sum"_s};
    return names.contains(bareHead(name));
}

/// Where the columns of a table lead: positions among the ledger's heads; its last one is the keeper.
class CasesReader {
public:
    CasesReader(const Table& table, const PlanSnapshot& snapshot, const Ledger& ledger,
                const std::optional<OrgUnitId>& keeper)
        : m_table(table), m_snapshot(snapshot), m_ledger(ledger), m_keeper(keeper), m_heads(ledgerHeads(ledger)) {
        for (const LedgerRow& row : snapshot.records().ledgerRows) {
            if (row.ledger == ledger.id) {
                m_standing.insert(cellMeaning(ledger, row, LedgerMeaning::Name), &row);
            }
        }
    }

    Reading<CasesDraft> read() {
        const auto head = headRow();
        if (!head) {
            m_reading.issues.push_back(
                {ErrorCode::NoTableFound, m_table.file(), {m_heads.join(u", "_s)}, m_table.place()});
            return std::move(m_reading);
        }
        readHeads(*head);
        for (std::size_t row = *head + 1; row < m_table.rowCount() && m_hasHeads; ++row) {
            readRow(row);
        }
        return std::move(m_reading);
    }

private:
    [[nodiscard]] QString text(std::size_t row, std::size_t column) const {
        return unguarded(m_table.text(row, column));
    }

    [[nodiscard]] std::optional<qsizetype> headAt(const QString& text) const {
        const QString bare = bareHead(text);
        for (qsizetype head = 0; head < m_heads.size(); ++head) {
            if (bareHead(m_heads[head]) == bare) {
                return head;
            }
        }
        return isKeeperHead(bare) ? std::optional(m_heads.size() - 1) : std::nullopt;
    }

    /// The first row that holds the head of the cases' names.
    [[nodiscard]] std::optional<std::size_t> headRow() const {
        const auto name = columnMeaning(m_ledger, LedgerMeaning::Name);
        for (std::size_t row = 0; row < std::min(kHeadRows, m_table.rowCount()); ++row) {
            for (std::size_t column = 0; column < m_table.cellCount(row); ++column) {
                if (headAt(text(row, column)) == name) {
                    return row;
                }
            }
        }
        return std::nullopt;
    }

    void readHeads(std::size_t row) {
        for (std::size_t column = 0; column < m_table.cellCount(row); ++column) {
            const QString head = text(row, column);
            const auto known = headAt(head);
            const bool isTwice = known && std::ranges::find(m_targets, known) != m_targets.end();
            if (isTwice || (!known && !isIgnoredHead(bareHead(head)))) {
                m_hasHeads = false;
                note(row, column, {ErrorCode::WrongHeader, {}, {m_heads.join(u", "_s), head}, {}});
            }
            m_targets.push_back(known);
        }
    }

    void note(std::size_t row, std::size_t column, Error error) {
        error.place = m_table.place(row, column);
        m_reading.issues.push_back(std::move(error));
    }

    [[nodiscard]] std::size_t columnOf(qsizetype head) const {
        return static_cast<std::size_t>(std::ranges::find(m_targets, std::optional(head)) - m_targets.begin());
    }

    [[nodiscard]] bool isBlank(std::size_t row) const {
        for (std::size_t column = 0; column < m_targets.size(); ++column) {
            if (m_targets[column] && !text(row, column).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] bool isFoot(std::size_t row) const {
        for (std::size_t column = 0; column < m_table.cellCount(row); ++column) {
            if (isSum(text(row, column))) {
                return true;
            }
        }
        return false;
    }

    void readRow(std::size_t row) {
        const std::size_t nameColumn = columnOf(*columnMeaning(m_ledger, LedgerMeaning::Name));
        const QString name = text(row, nameColumn).trimmed();
        if (isBlank(row) || isFoot(row)) {
            return;
        }
        for (std::size_t column = m_targets.size(); column < m_table.cellCount(row); ++column) {
            if (!text(row, column).isEmpty()) {
                note(row, column, {ErrorCode::ExtraCell, {}, {text(row, column)}, {}});
            }
        }
        if (const auto first = m_rowOfName.constFind(name); !name.isEmpty() && first != m_rowOfName.constEnd()) {
            note(row, nameColumn, {ErrorCode::DuplicateRow, {}, {QString::number(*first)}, {}});
            return;
        }
        m_rowOfName.insert(name, m_table.place(row).row);
        const std::size_t issues = m_reading.issues.size();
        LedgerRow read = begun(row, nameColumn, name);
        for (std::size_t column = 0; column < m_targets.size(); ++column) {
            if (m_targets[column]) {
                readCell(row, column, *m_targets[column], read);
            }
        }
        if (m_reading.issues.size() == issues) {
            take(row, std::move(read));
        }
    }

    /// The case as it stands under that name, or a new one.
    LedgerRow begun(std::size_t row, std::size_t nameColumn, const QString& name) {
        const auto standing = m_standing.values(name);
        if (standing.size() > 1) {
            note(row, nameColumn, {ErrorCode::AmbiguousName, name, {name}, {}});
        }
        if (standing.size() == 1) {
            return *standing.front();
        }
        LedgerRow fresh;
        fresh.ledger = m_ledger.id;
        fresh.unit = m_keeper;
        fresh.cells.resize(std::ssize(m_ledger.columns));
        fresh.reached.resize(static_cast<std::size_t>(m_ledger.stages.size()));
        return fresh;
    }

    /// A blank leaves what stands.
    void readCell(std::size_t row, std::size_t column, qsizetype head, LedgerRow& read) {
        const QString typed = text(row, column);
        if (typed.trimmed().isEmpty() && read.id.isValid()) {
            return;
        }
        const qsizetype columns = std::ssize(m_ledger.columns);
        if (head == m_heads.size() - 1) {
            readKeeper(row, column, typed, read);
        } else if (head < columns) {
            readText(row, column, m_ledger.columns[static_cast<std::size_t>(head)], read.cells[head]);
        } else {
            readStage(row, column, read.reached[static_cast<std::size_t>(head - columns)]);
        }
    }

    void readKeeper(std::size_t row, std::size_t column, const QString& typed, LedgerRow& read) {
        if (typed.trimmed().isEmpty()) {
            return;
        }
        const auto unit = m_snapshot.findUnit(typed.trimmed());
        if (unit) {
            read.unit = *unit;
        } else {
            note(row, column, unit.error());
        }
    }

    void readText(std::size_t row, std::size_t column, const LedgerColumn& kind, QString& cell) {
        const auto kept = canonicalCell(m_snapshot, m_ledger, kind, text(row, column));
        const bool isMissing = kept && kept->isEmpty() && (kind.isRequired || kind.meaning == LedgerMeaning::Name);
        if (!kept || isMissing) {
            note(row, column,
                 kept ? Error{ErrorCode::LedgerRowRefused, m_ledger.name, {kind.name, {}, u"required"_s}, {}}
                      : kept.error());
            return;
        }
        cell = *kept;
    }

    void readStage(std::size_t row, std::size_t column, std::optional<QDate>& reached) {
        const QString typed = text(row, column).trimmed();
        const auto day = dayTyped(typed);
        if (!typed.isEmpty() && !day) {
            note(row, column, {ErrorCode::NotADate, {}, {typed}, {}});
            return;
        }
        reached = day;
    }

    void take(std::size_t row, LedgerRow read) {
        const auto standing =
            read.id.isValid() ? m_standing.value(cellMeaning(m_ledger, read, LedgerMeaning::Name)) : nullptr;
        CasesDraft& draft = m_reading.draft;
        if (standing != nullptr && *standing == read) {
            ++draft.unchanged;
            return;
        }
        ++(standing == nullptr ? draft.added : draft.changed);
        draft.rows.push_back(std::move(read));
        draft.places.push_back(m_table.place(row).row);
    }

    const Table& m_table;
    const PlanSnapshot& m_snapshot;
    const Ledger& m_ledger;
    std::optional<OrgUnitId> m_keeper;
    QStringList m_heads;
    QMultiHash<QString, const LedgerRow*> m_standing;
    std::vector<std::optional<qsizetype>> m_targets;  ///< of the table's columns; nothing for those left alone
    QHash<QString, int> m_rowOfName;
    bool m_hasHeads = true;
    Reading<CasesDraft> m_reading;
};

}  // namespace

Reading<CasesDraft> readCases(const Table& table, const PlanSnapshot& snapshot, const Ledger& ledger,
                              const std::optional<OrgUnitId>& keeper) {
    return CasesReader(table, snapshot, ledger, keeper).read();
}

}  // namespace pledge
