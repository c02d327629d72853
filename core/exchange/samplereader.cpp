#include <core/base/rational.h>
#include <core/document/csvreader.h>
#include <core/exchange/cellreader.h>
#include <core/exchange/samplepledges.h>
#include <core/exchange/samplereader.h>
#include <core/exchange/statetoken.h>
#include <core/exchange/unitstable.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kBeijingOffsetSeconds = 8 * 3600;

enum ActualColumn : std::size_t {
    KeyColumn,
    UnitColumn,
    MonthColumn,
    ValueColumn,
    StateColumn,
    PercentColumn,
    NumeratorColumn,
    DenominatorColumn,
    NoteColumn,
    ReasonColumn,
    ByColumn,
    OnColumn
};

const QStringList& actualColumns() {
    static const QStringList names =
        u"pledge,unit,month,value,state,percent,numerator,denominator,note,reason,by,on"_s.split(u',');
    return names;
}

/// The ratio of its parts, where only they were reported.
std::optional<Decimal> ratioOf(const Pledge& pledge, const Actual& actual) {
    if (!pledge.parts || !actual.numerator || !actual.denominator || actual.denominator->isZero()) {
        return std::nullopt;
    }
    const Rational ratio = Rational(*actual.numerator) / Rational(*actual.denominator) * Rational(pledge.parts->scale);
    return ratio.rounded(Decimal::kPlaces);
}

class SampleReader {
public:
    explicit SampleReader(QString folder) : m_folder(std::move(folder)), m_pledges(m_reading.draft) {}

    Reading<PlanDraft> read() {
        readTable(u"plan.csv"_s, [this](const Table& table) { readPlan(table); });
        readTable(u"units.csv"_s, [this](const Table& table) { readUnitsOf(table); });
        readTable(u"programmes.csv"_s, [this](const Table& table) { readProgrammes(table); });
        readTable(u"allocations.csv"_s, [this](const Table& allocations) {
            readTable(u"pledges.csv"_s, [&](const Table& table) { add(m_pledges.read(table, allocations)); });
        });
        readTable(u"actuals.csv"_s, [this](const Table& table) { readReports(table); });
        return std::move(m_reading);
    }

private:
    template <typename Read>
    void readTable(const QString& name, Read read) {
        const auto table = readCsv(m_folder + u'/' + name);
        if (table) {
            read(*table);
        } else {
            m_reading.issues.push_back(table.error());
        }
    }

    void add(std::vector<Error> issues) { std::ranges::move(issues, std::back_inserter(m_reading.issues)); }

    void readPlan(const Table& table) {
        CellReader cells(table, {u"key"_s, u"value"_s});
        Plan& plan = m_reading.draft.plan;
        const bool fits = cells.headerFits();
        for (std::size_t row = 1; fits && row < table.rowCount(); ++row) {
            readSetting(cells, row, plan);
        }
        add(cells.takeIssues());
    }

    static void readSetting(CellReader& cells, std::size_t row, Plan& plan) {
        const QString key = cells.text(row, 0);
        if (key == u"name"_s) {
            plan.name = cells.text(row, 1);
        } else if (key == u"note"_s) {
            plan.note = cells.text(row, 1);
        } else if (key == u"start"_s) {
            plan.span.first = cells.month(row, 1).value_or(plan.span.first);
        } else if (key == u"end"_s) {
            plan.span.last = cells.month(row, 1).value_or(plan.span.last);
        } else if (key == u"sample"_s) {
            plan.isSample = cells.text(row, 1) == u"yes"_s;
        } else if (key == u"reporting_day"_s) {
            plan.reportingDay = cells.text(row, 1).toInt();
        } else {
            cells.noteWrong(row, 0, u"name, start, end, sample, note, reporting_day"_s);
        }
    }

    void readUnitsOf(const Table& table) {
        Reading<std::vector<OrgUnit>> units = readUnits(table);
        m_reading.draft.units = std::move(units.draft);
        add(std::move(units.issues));
    }

    void readProgrammes(const Table& table) {
        CellReader cells(table, {u"name"_s, u"goal"_s, u"measures"_s, u"policy"_s});
        const bool fits = cells.headerFits();
        for (std::size_t row = 1; fits && row < table.rowCount(); ++row) {
            m_reading.draft.programmes.push_back({ProgrammeId(static_cast<qint64>(row)), cells.text(row, 0),
                                                  static_cast<int>(row), cells.text(row, 1), cells.text(row, 2),
                                                  cells.text(row, 3)});
        }
        add(cells.takeIssues());
    }

    void readReports(const Table& table) {
        CellReader cells(table, actualColumns());
        const bool fits = cells.headerFits();
        for (std::size_t row = 1; fits && row < table.rowCount(); ++row) {
            cells.checkWidth(row);
            readReport(cells, row);
        }
        add(cells.takeIssues());
    }

    void readReport(CellReader& cells, std::size_t row) {
        const OrgUnitId unit = unitCalled(m_reading.draft, cells.text(row, UnitColumn));
        const Pledge* pledge = m_pledges.find(cells.text(row, KeyColumn), unit);
        const auto month = cells.month(row, MonthColumn);
        if (pledge == nullptr) {
            cells.note(row, KeyColumn,
                       {ErrorCode::UnknownPledge, cells.text(row, KeyColumn), {cells.text(row, UnitColumn)}, {}});
            return;
        }
        if (!month) {
            return;
        }
        ReportDraft report;
        report.pledge = pledge->id;
        report.actual = readActual(cells, row, *pledge, *month);
        report.by = cells.text(row, ByColumn);
        report.at = readTime(cells, row);
        report.reason = cells.text(row, ReasonColumn);
        m_reading.draft.reports.push_back(std::move(report));
    }

    static Actual readActual(CellReader& cells, std::size_t row, const Pledge& pledge, Month month) {
        Actual actual;
        actual.month = month;
        actual.value = cells.optionalFigure(row, ValueColumn);
        actual.percent = cells.optionalFigure(row, PercentColumn);
        actual.numerator = cells.optionalFigure(row, NumeratorColumn);
        actual.denominator = cells.optionalFigure(row, DenominatorColumn);
        actual.note = cells.text(row, NoteColumn);
        if (!cells.isEmpty(row, StateColumn)) {
            actual.state = stateFromToken(cells.bytes(row, StateColumn));
            if (!actual.state) {
                cells.noteWrong(row, StateColumn, u"started, claimed, returned, closed"_s);
            }
        }
        if (!actual.value) {
            actual.value = ratioOf(pledge, actual);
        }
        return actual;
    }

    static QDateTime readTime(CellReader& cells, std::size_t row) {
        QDateTime at = QDateTime::fromString(cells.text(row, OnColumn), Qt::ISODate);
        if (!at.isValid()) {
            cells.noteWrong(row, OnColumn, u"2022-07-04T09:12"_s);
        }
        at.setOffsetFromUtc(kBeijingOffsetSeconds);
        return at.toUTC();
    }

    QString m_folder;
    Reading<PlanDraft> m_reading;
    SamplePledges m_pledges;
};

}  // namespace

Reading<PlanDraft> readSample(const QString& folder) {
    return SampleReader(folder).read();
}

}  // namespace pledge
