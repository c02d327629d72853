#include <core/exchange/cellreader.h>
#include <core/exchange/importactuals.h>
#include <core/exchange/nameindex.h>
#include <core/exchange/statetoken.h>
#include <core/plan/reportrules.h>

#include <algorithm>
#include <span>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

enum Column : std::size_t { UnitColumn, IndicatorColumn, PeriodColumn, ValueColumn };

struct RowReport {
    PledgeId pledge;
    std::size_t row = 0;
    Actual actual;

    [[nodiscard]] bool isSameMonth(const RowReport& other) const {
        return pledge == other.pledge && actual.month == other.actual.month;
    }
};

bool comesBefore(const RowReport& left, const RowReport& right) {
    return std::tuple(left.pledge, left.actual.month, left.row) <
           std::tuple(right.pledge, right.actual.month, right.row);
}

/// Whether the file's report says what stands already; what the file cannot say is left as it is.
bool says(const Actual& standing, const Actual& report) {
    return standing.value == report.value && standing.state == report.state &&
           (report.note.isEmpty() || standing.note == report.note);
}

QString reportText(const Actual& actual) {
    if (actual.value) {
        return actual.value->toString();
    }
    return actual.state ? stateToken(*actual.state) : actual.note;
}

class ActualsReader {
public:
    ActualsReader(const Table& table, const PlanSnapshot& snapshot, const QString& reason)
        : m_cells(table, {u"unit"_s, u"indicator"_s, u"period"_s, u"value"_s}),
          m_snapshot(snapshot),
          m_names(snapshot),
          m_reason(reason) {}

    Reading<ActualsDraft> read() {
        Reading<ActualsDraft> reading;
        reading.draft.file = m_cells.table().file();
        reading.draft.digest = m_cells.table().digest();
        if (m_cells.headerFits()) {
            readRows();
            if (!std::ranges::is_sorted(m_reports, comesBefore)) {
                std::ranges::sort(m_reports, comesBefore);
            }
            dropRepeated();
            dropUnchanged();
            checkFalls();
            reading.draft.rows = static_cast<int>(m_cells.table().rowCount()) - 1;
            reading.draft.unchanged = m_unchanged;
            reading.draft.changes = takeChanges();
        }
        reading.issues = m_cells.takeIssues();
        return reading;
    }

private:
    void readRows() {
        m_reports.reserve(m_cells.table().rowCount());
        for (std::size_t row = 1; row < m_cells.table().rowCount(); ++row) {
            m_cells.checkWidth(row);
            const auto pledge = pledgeAt(row);
            const auto month = m_cells.month(row, PeriodColumn);
            const auto value = m_cells.required(row, ValueColumn);
            if (pledge && month && value) {
                readReport(row, *pledge, *month, *value);
            }
        }
    }

    std::optional<PledgeId> pledgeAt(std::size_t row) {
        const auto unitName = m_cells.required(row, UnitColumn);
        const auto pledgeName = m_cells.required(row, IndicatorColumn);
        if (!unitName || !pledgeName) {
            return std::nullopt;
        }
        const auto unit = m_names.unit(*unitName);
        if (!unit) {
            m_cells.note(row, UnitColumn, m_snapshot.findUnit(m_cells.text(row, UnitColumn)).error());
            return std::nullopt;
        }
        const auto pledge = m_names.pledge(*unit, *pledgeName);
        if (!pledge) {
            m_cells.note(row, IndicatorColumn,
                         m_snapshot.findPledge(*unit, m_cells.text(row, IndicatorColumn)).error());
        }
        return pledge;
    }

    void readReport(std::size_t row, PledgeId id, Month month, QByteArrayView value) {
        const Pledge& pledge = *m_snapshot.line(id)->pledge;
        Actual actual;
        actual.month = month;
        if (pledge.takesFigures()) {
            actual.value = m_cells.figure(row, ValueColumn);
        } else if (kindOf(pledge) == PledgeKind::Deliverable) {
            actual.state = stateAt(row, value);
        } else {
            actual.note = m_cells.text(row, ValueColumn);
        }
        if (actual.isBlank()) {
            return;
        }
        const Outcome fits = checkReport(pledge, m_snapshot.plan(), actual);
        if (!fits) {
            m_cells.note(row, PeriodColumn, fits.error());
            return;
        }
        m_reports.push_back({id, row, std::move(actual)});
    }

    std::optional<TaskState> stateAt(std::size_t row, QByteArrayView value) {
        const auto state = value == "done" ? TaskState::Claimed : stateFromToken(value);
        if (!state) {
            m_cells.noteWrong(row, ValueColumn, u"done, started, claimed, returned, closed"_s);
        }
        return state;
    }

    void dropRepeated() {
        std::vector<RowReport> kept;
        kept.reserve(m_reports.size());
        for (RowReport& report : m_reports) {
            if (kept.empty() || !kept.back().isSameMonth(report)) {
                kept.push_back(std::move(report));
                continue;
            }
            if (says(kept.back().actual, report.actual)) {
                ++m_unchanged;
            } else {
                noteConflict(kept.back(), report);
            }
        }
        m_reports = std::move(kept);
    }

    void noteConflict(const RowReport& first, const RowReport& other) {
        const int line = m_cells.table().place(first.row).row;
        m_cells.note(other.row, ValueColumn,
                     {ErrorCode::ConflictingRow,
                      {},
                      {u"value"_s, QString::number(line), reportText(first.actual), reportText(other.actual)},
                      {}});
    }

    void dropUnchanged() {
        const auto gone = std::erase_if(m_reports, [this](const RowReport& report) {
            const auto standing = m_snapshot.line(report.pledge)->series->at(report.actual.month);
            return standing && says(*standing, report.actual);
        });
        m_unchanged += static_cast<int>(gone);
    }

    void checkFalls() {
        if (!m_reason.isEmpty()) {
            return;
        }
        for (auto begin = m_reports.begin(); begin != m_reports.end();) {
            const auto end =
                std::find_if(begin, m_reports.end(), [begin](const RowReport& r) { return r.pledge != begin->pledge; });
            checkFalls({begin, end});
            begin = end;
        }
    }

    /// Month by month, whatever the order of the rows; what the file replaces no longer counts.
    void checkFalls(std::span<const RowReport> reports) {
        const Line& line = *m_snapshot.line(reports.front().pledge);
        Series series = *line.series;
        for (const RowReport& report : reports) {
            series.set(Actual{report.actual.month, {}, {}, {}, {}, {}, {}});
        }
        for (const RowReport& report : reports) {
            const auto other = findFall(*line.pledge, series, m_snapshot.plan(), report.actual);
            if (other) {
                m_cells.note(report.row, ValueColumn, fallError(*line.pledge, report.actual, *other));
            }
            series.set(report.actual);
        }
    }

    std::vector<ActualChange> takeChanges() {
        std::vector<ActualChange> changes;
        changes.reserve(m_reports.size());
        for (RowReport& report : m_reports) {
            const auto standing = m_snapshot.line(report.pledge)->series->at(report.actual.month);
            if (standing && report.actual.value) {
                report.actual.outsidePlace = standing->outsidePlace;
            }
            changes.push_back({report.pledge, std::move(report.actual)});
        }
        return changes;
    }

    CellReader m_cells;
    const PlanSnapshot& m_snapshot;
    NameIndex m_names;
    QString m_reason;
    std::vector<RowReport> m_reports;
    int m_unchanged = 0;
};

}  // namespace

Reading<ActualsDraft> readActuals(const Table& table, const PlanSnapshot& snapshot, const QString& reason) {
    return ActualsReader(table, snapshot, reason).read();
}

}  // namespace pledge
