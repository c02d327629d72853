#include <core/exchange/plancells.h>
#include <core/exchange/planfoldersettings.h>
#include <core/exchange/plantokens.h>
#include <core/plan/policyfacts.h>

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kLongestMonth = 31;
constexpr int kMostRateDecimals = 3;
constexpr int kMostMegabytes = 200;
constexpr int kMostDaysBefore = 3660;
constexpr std::array<QByteArrayView, 2> kDayTokens{"holiday", "workday"};

/// A row of plan.csv: its key in column 0, what it sets in column 1.
struct Setting {
    CellReader& cells;
    std::size_t row;
    Plan& plan;
};

using ReadSetting = void (*)(Setting setting);

void readName(Setting setting) {
    if (setting.cells.required(setting.row, 1)) {
        setting.plan.name = setting.cells.plain(setting.row, 1);
    }
}

void readReportingDay(Setting setting) {
    setting.plan.reportingDay = countAt(setting.cells, setting.row, 1, kLongestMonth);
    if (setting.plan.reportingDay == 0) {
        setting.cells.noteWrong(setting.row, 1, u"1–31"_s);
    }
}

void readMegabytes(Setting setting) {
    setting.plan.attachmentMegabytes = countAt(setting.cells, setting.row, 1, kMostMegabytes);
    if (setting.plan.attachmentMegabytes == 0) {
        setting.cells.noteWrong(setting.row, 1, u"1–200"_s);
    }
}

const QHash<QString, ReadSetting>& settingReaders() {
    static const QHash<QString, ReadSetting> readers{
        {u"name"_s, &readName},
        {u"note"_s, [](Setting s) { s.plan.note = s.cells.plain(s.row, 1); }},
        {u"start"_s, [](Setting s) { s.plan.span.first = s.cells.month(s.row, 1).value_or(s.plan.span.first); }},
        {u"end"_s, [](Setting s) { s.plan.span.last = s.cells.month(s.row, 1).value_or(s.plan.span.last); }},
        {u"sample"_s, [](Setting s) { s.plan.isSample = flagAt(s.cells, s.row, 1).value_or(false); }},
        {u"reporting_day"_s, &readReportingDay},
        {u"signed_on"_s, [](Setting s) { s.plan.signedOn = s.cells.optionalDate(s.row, 1); }},
        {u"rate_decimals"_s, [](Setting s) { s.plan.rateDecimals = countAt(s.cells, s.row, 1, kMostRateDecimals); }},
        {u"attachment_megabytes"_s, &readMegabytes},
        {u"honour_list"_s, [](Setting s) { s.plan.listNames.honour = s.cells.plain(s.row, 1); }},
        {u"warning_list"_s, [](Setting s) { s.plan.listNames.warning = s.cells.plain(s.row, 1); }},
        {u"counted_units"_s, [](Setting s) { s.plan.countedUnits = s.cells.list(s.row, 1); }}};
    return readers;
}

void readPolicy(Setting setting, const QString& key) {
    if (!setPolicy(setting.plan, key, setting.cells.plain(setting.row, 1))) {
        setting.cells.noteWrong(setting.row, 1, policyValues(key));
    }
}

void readSetting(Setting setting, const QString& key) {
    if (const auto read = settingReaders().value(key)) {
        read(setting);
    } else if (policyKeys().contains(key)) {
        readPolicy(setting, key);
    } else {
        QStringList known = settingReaders().keys() + policyKeys();
        known.sort();
        setting.cells.noteWrong(setting.row, 0, known.join(u", "_s));
    }
}

/// The end before the start, or a band of yellow that ends before it begins.
std::vector<Error> contradictions(const Plan& plan, const Place& place) {
    std::vector<Error> found;
    const auto add = [&](const QString& key, const QString& text, const QString& least) {
        found.push_back({ErrorCode::WrongCell, {}, {key, text, u"≥ "_s + least}, place});
    };
    if (plan.span.last < plan.span.first) {
        add(u"end"_s, plan.span.last.toString(), plan.span.first.toString());
    }
    const GapBands& bands = plan.policy.bands;
    if (bands.yellowUpTo < bands.yellowFrom) {
        add(u"yellow_up_to"_s, bands.yellowUpTo.toString(), bands.yellowFrom.toString());
    }
    return found;
}

/// The text of a cell that names something; noted where it is empty, or where the name stands in a row before.
QString nameAt(CellReader& cells, std::size_t row, QSet<QString>& known) {
    const QString name = cells.required(row, 0) ? cells.plain(row, 0) : QString();
    if (known.contains(name)) {
        cells.note(row, 0, {ErrorCode::DuplicateName, name, {}, {}});
    }
    known.insert(name);
    return name;
}

std::vector<ProgrammeId> programmesAt(CellReader& cells, std::size_t row, std::size_t column, const PlanDraft& draft) {
    std::vector<ProgrammeId> programmes;
    for (const QString& name : cells.list(row, column)) {
        const auto found = std::ranges::find(draft.programmes, name, &Programme::name);
        if (found == draft.programmes.end()) {
            cells.noteWrong(row, column, shapes::programmes().file());
            continue;
        }
        programmes.push_back(found->id);
    }
    return programmes;
}

}  // namespace

std::vector<Error> readSettings(const Table& table, Plan& plan) {
    QSet<QString> keys;
    auto issues = readRows(table, shapes::plan(), [&](CellReader& cells, std::size_t row) {
        const QString key = nameAt(cells, row, keys);
        if (!key.isEmpty()) {
            readSetting({cells, row, plan}, key);
        }
    });
    for (const QString& key : {u"name"_s, u"start"_s, u"end"_s}) {
        if (issues.empty() && !keys.contains(key)) {
            issues.push_back({ErrorCode::MissingCell, {}, {key}, table.place()});
        }
    }
    return issues.empty() ? contradictions(plan, table.place()) : issues;
}

std::vector<Error> readCalendar(const Table& table, Plan& plan) {
    QSet<QString> days;
    auto issues = readRows(table, shapes::calendar(), [&](CellReader& cells, std::size_t row) {
        nameAt(cells, row, days);
        const auto day = cells.optionalDate(row, 0);
        const auto kind = cells.choice(row, 1, kDayTokens);
        if (day && kind) {
            (*kind == 0 ? plan.holidays : plan.workdays).push_back(*day);
        }
    });
    std::ranges::sort(plan.holidays);
    std::ranges::sort(plan.workdays);
    return issues;
}

std::vector<Error> readStepTemplates(const Table& table, Plan& plan) {
    return readRows(table, shapes::stepTemplates(), [&](CellReader& cells, std::size_t row) {
        const QString name = cells.required(row, 0) ? cells.plain(row, 0) : QString();
        auto found = std::ranges::find(plan.stepTemplates, name, &StepTemplate::name);
        if (found == plan.stepTemplates.end()) {
            found = plan.stepTemplates.insert(found, {name, {}});
        }
        if (!cells.isEmpty(row, 1)) {
            found->steps.push_back({cells.plain(row, 1), countAt(cells, row, 2, kMostDaysBefore)});
        }
    });
}

std::vector<Error> readProgrammes(const Table& table, PlanDraft& draft) {
    QSet<QString> names;
    return readRows(table, shapes::programmes(), [&](CellReader& cells, std::size_t row) {
        const QString name = nameAt(cells, row, names);
        draft.programmes.push_back({ProgrammeId(static_cast<qint64>(row)), name, static_cast<int>(row),
                                    cells.plain(row, 1), measuresIn(cells.plain(row, 2)), cells.plain(row, 3)});
    });
}

std::vector<Error> readMeasures(const Table& table, PlanDraft& draft) {
    return readRows(table, shapes::measures(), [&](CellReader& cells, std::size_t row) {
        const ProgrammeId id = cells.required(row, 0) ? programmeAt(cells, row, 0, draft) : ProgrammeId();
        const auto text = cells.required(row, 1);
        const auto state = cells.choice(row, 2, kMeasureTokens);
        const auto programme = std::ranges::find(draft.programmes, id, &Programme::id);
        if (programme != draft.programmes.end() && text && state) {
            programme->measures.push_back({cells.plain(row, 1), static_cast<MeasureState>(*state)});
        }
    });
}

std::vector<Error> readPersons(const Table& table, PlanDraft& draft) {
    QSet<QString> names;
    return readRows(table, shapes::persons(), [&](CellReader& cells, std::size_t row) {
        const QString name = nameAt(cells, row, names);
        draft.persons.push_back({PersonId(static_cast<qint64>(row)), name, cells.plain(row, 1), static_cast<int>(row),
                                 unitsAt(cells, row, 2, draft), programmesAt(cells, row, 3, draft)});
    });
}

}  // namespace pledge
