#include <tests/support/fullplan.h>
#include <tests/support/planvalues.h>

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

constexpr OrgUnitId kFinance{1};
constexpr OrgUnitId kIndustry{2};
constexpr OrgUnitId kNorth{3};
constexpr OrgUnitId kSouth{4};
constexpr OrgUnitId kForce{5};

QDateTime moment(const char* text) {
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs).toUTC();
}

Plan settings() {
    Plan plan = planOf("2022-01", "2023-12");
    plan.name = u"=1+1 \"plan\", of\ntwo lines"_s;
    plan.isSample = true;
    plan.note = u" note with a blank at each end "_s;
    plan.reportingDay = 8;
    plan.countedUnits = {u"辆"_s, u"a;b"_s};
    plan.policy.bands.yellowUpTo = figure("12.5");
    plan.policy.trendBand = figure("0.25");
    plan.policy.bands.yellowFrom = figure("2.5");
    plan.policy.byKind = {{PledgeKind::Works, {GapMeasure::Ratio, Decimal(), figure("20")}}};
    plan.policy.missedForcesRed = false;
    plan.policy.clock = LineClock::Days;
    plan.policy.dueSoonDays = 30;
    plan.score.scheme = ScoreScheme::RankLadder;
    plan.score.cap = 120;
    plan.score.perRed = figure("0.5");
    plan.score.lists.honourTowns = 6;
    plan.signedOn = date("2022-05-18");
    plan.rateDecimals = 2;
    plan.listNames = {u"红榜"_s, u"-黑榜"_s};
    plan.holidays = {date("2022-10-03"), date("2022-10-04")};
    plan.workdays = {date("2022-10-08")};
    plan.stepTemplates = {{u"Policy"_s, {{u"drafted"_s, 60}, {u"submitted, then read"_s, 0}}}, {u"Empty"_s, {}}};
    return plan;
}

std::vector<OrgUnit> units() {
    return {{kFinance, u"Finance; Office"_s, UnitGroup::Department, 1, {u"财政"_s, u"a;b\\c"_s, u" padded "_s}, {}, {}},
            {kIndustry, u"@Industry"_s, UnitGroup::Department, 2, {}, month("2022-02"), month("2023-06")},
            {kNorth, u"North\nTown"_s, UnitGroup::Town, 3, {}, {}, {}},
            {kSouth, u"'South"_s, UnitGroup::Town, 4, {}, {}, {}},
            {kForce, u"Task force"_s, UnitGroup::TaskForce, 5, {u"专班"_s}, {}, {}}};
}

Pledge named(Pledge pledge, qint64 id, int order, const QString& name, std::vector<OrgUnitId> owners) {
    pledge.id = PledgeId(id);
    pledge.order = order;
    pledge.name = name;
    pledge.owners = std::move(owners);
    return pledge;
}

TargetRevision revision(int number, RevisionKind kind, std::vector<Milestone> before, std::vector<Milestone> after) {
    TargetRevision made;
    made.number = number;
    made.kind = kind;
    made.before = std::move(before);
    made.after = std::move(after);
    made.decidedOn = date("2022-07-01").addMonths(number);
    made.authority = u"〔2022〕15号; annex"_s;
    made.reason = u"+2 districts, \"new\" count"_s;
    made.by = u"Wu"_s;
    made.at = moment("2022-08-02T03:04:05.678Z").addMonths(number);
    return made;
}

/// Revised twice, the second time taken back.
Pledge loans() {
    Pledge pledge =
        named(flow({{"2022-06-30", "115"}, {"2023-12-31", "220.5"}}), 1, 1, u"New loans; net"_s, {kFinance});
    const std::vector<Milestone> signedOnes{{date("2022-06-30"), figure("115")}, {date("2023-12-31"), figure("200")}};
    TargetRevision mistake = revision(2, RevisionKind::Targets, pledge.milestones, signedOnes);
    mistake.undoneAt = mistake.at.addMSecs(61'001);
    pledge.revisions = {revision(1, RevisionKind::Targets, signedOnes, pledge.milestones), mistake};
    pledge.aliases = {u"Loans"_s, u"贷款;新增"_s};
    pledge.programme = ProgrammeId(1);
    pledge.supporting = {kIndustry, kForce};
    pledge.mayFall = true;
    pledge.entryView = EntryView::OwnFigure;
    pledge.weight = figure("2.5");
    pledge.lastYear = {{month("2021-11"), figure("-3.000001")}, {month("2021-12"), figure("80")}};
    pledge.sources = {{SourceId(2), {1, 8}, SourcePart::Statement, date("2023-12-31")},
                      {SourceId(2), {4, 6}, SourcePart::Value, date("2023-12-31")},
                      {SourceId(1), {0, 1}, SourcePart::Owner, {}}};
    pledge.notes = {u"Li; Wang"_s,          u"0000-0000001"_s, u"=SUM(A1)"_s,       u"-"_s,
                    u"'quoted' verifier"_s, u"first"_s,        u"line\r\nline\n"_s, u"still open"_s};
    return pledge;
}

Pledge townPart(const Pledge& whole, qint64 id, OrgUnitId town, const char* share) {
    Pledge part = allocatedPart(whole, town, figure(share));
    part.id = PledgeId(id);
    part.milestones.clear();
    return part;
}

Pledge policy() {
    Pledge pledge = named(deliverable("2022-05-31"), 4, 2, u"Policy"_s, {kFinance, kIndustry});
    pledge.steps = {{u"drafted"_s, date("2022-03-01"), date("2022-03-05")},
                    {u"issued; printed"_s, date("2022-05-31"), {}}};
    pledge.partOf = PledgeId(1);
    pledge.waitsFor = {PledgeId(5), PledgeId(1)};
    pledge.condition = u"if land is free"_s;
    pledge.conditionMet = false;
    return pledge;
}

Pledge share() {
    Pledge pledge = named(level({{"2023-12-31", "88"}}), 5, 3, u"Share"_s, {kIndustry});
    pledge.base = Base{figure("80"), date("2021-12-31")};
    pledge.frequency = Frequency::Yearly;
    pledge.lagMonths = 3;
    pledge.parts = RatioParts{u"n"_s, u"d"_s, figure("100")};
    pledge.unit = {u"项"_s, false};
    pledge.stretch = true;
    pledge.revisions = {revision(1, RevisionKind::Withdrawn, pledge.milestones, pledge.milestones)};
    pledge.standing = Standing::Withdrawn;
    return pledge;
}

std::vector<Pledge> pledges() {
    const Pledge whole = loans();
    Pledge south = townPart(whole, 3, kSouth, "60");
    south.entryView = EntryView::OwnFigure;
    south.weight = figure("1");
    south.notes.leader = u"Zhao"_s;
    south.notes.contact = u"1-2"_s;
    south.notes.openProblem = u"late"_s;
    south.lastYear = {{month("2021-12"), figure("7")}};
    Pledge open = named(level({}), 6, 4, u"Energy"_s, {kForce});
    open.toBeAssigned = true;
    return {whole,
            townPart(whole, 2, kNorth, "140.5"),
            south,
            policy(),
            share(),
            open,
            named(standing(), 7, 5, u"Platform"_s, {kForce})};
}

ReportDraft report(qint64 pledge, Actual actual, const char* by, const char* at, const char* reason = "") {
    return {PledgeId(pledge), std::move(actual), QString::fromUtf8(by), moment(at), QString::fromUtf8(reason)};
}

Actual value(const char* of, const char* text, std::optional<int> place = {}) {
    Actual actual;
    actual.month = month(of);
    actual.value = figure(text);
    actual.outsidePlace = place;
    return actual;
}

std::vector<ReportDraft> reports() {
    Actual withdrawn;
    withdrawn.month = month("2022-02");
    Actual started;
    started.month = month("2022-03");
    started.state = TaskState::Started;
    started.percent = figure("30.5");
    started.note = u"-waiting, \"soon\""_s;
    Actual ratio = value("2022-12", "87.5");
    ratio.numerator = figure("7");
    ratio.denominator = figure("8");
    Actual note;
    note.month = month("2022-03");
    note.note = u"=kept"_s;
    return {report(1, value("2022-01", "10.25", 3), "Li", "2022-02-03T01:00:00.123Z"),
            report(2, value("2022-01", "5"), "Li", "2022-02-03T01:00:00.123Z"),
            report(1, value("2022-02", "30"), "Li", "2022-03-03T01:00:00.000Z"),
            report(1, value("2022-02", "20", 12), "Li", "2022-03-03T01:00:00.001Z", "=counted twice"),
            report(1, withdrawn, "督查室", "2022-03-04T01:00:00.000Z", "not audited"),
            report(4, started, "Wu", "2022-04-01T23:59:59.999Z"),
            report(7, note, "Wu", "2022-04-01T23:59:59.999Z"),
            report(5, ratio, "Wu", "2023-04-01T01:00:00.000Z")};
}

std::vector<SourceDocument> sources() {
    return {{SourceId(1), u"=first; text"_s, QByteArray(32, 'a'), u"\n blank at each end \n"_s, 2022},
            {SourceId(2), u"2.txt"_s, QByteArray(32, '\xff'), u"\U00020BB7\t到200亿元，\n“止”"_s, 2023}};
}

template <typename T>
void compare(const char* what, const std::vector<T>& left, const std::vector<T>& right, QString& said) {
    if (left.size() != right.size()) {
        said += u"%1: %2 and %3\n"_s.arg(QString::fromLatin1(what)).arg(left.size()).arg(right.size());
        return;
    }
    for (std::size_t i = 0; i < left.size(); ++i) {
        if (!(left[i] == right[i])) {
            said += u"%1 %2\n"_s.arg(QString::fromLatin1(what)).arg(i);
        }
    }
}

bool same(const ReportDraft& left, const ReportDraft& right) {
    return left.pledge == right.pledge && left.actual == right.actual && left.by == right.by && left.at == right.at &&
           left.reason == right.reason;
}

}  // namespace

PlanDraft fullPlan() {
    PlanDraft draft;
    draft.plan = settings();
    draft.units = units();
    draft.programmes = {{ProgrammeId(1),
                         u"Ten; actions"_s,
                         1,
                         u"goal\nof two lines"_s,
                         {{u"one; two"_s, MeasureState::Done}, {u"-three"_s, MeasureState::InHand}},
                         u"policy"_s},
                        {ProgrammeId(2), u"Other"_s, 2, {}, {}, {}}};
    draft.persons = {{PersonId(1), u"Zhang; vice mayor"_s, u"@post"_s, 1, {kFinance, kNorth}, {ProgrammeId(1)}},
                     {PersonId(2), u"Qian"_s, {}, 2, {}, {}}};
    draft.pledges = pledges();
    draft.sources = sources();
    draft.reports = reports();
    return draft;
}

QString unlike(const PlanDraft& left, const PlanDraft& right) {
    QString said;
    if (!(left.plan == right.plan)) {
        said += u"settings\n"_s;
    }
    compare("unit", left.units, right.units, said);
    compare("programme", left.programmes, right.programmes, said);
    compare("person", left.persons, right.persons, said);
    compare("pledge", left.pledges, right.pledges, said);
    compare("source", left.sources, right.sources, said);
    for (std::size_t i = 0; i < std::max(left.reports.size(), right.reports.size()); ++i) {
        if (i >= left.reports.size() || i >= right.reports.size() || !same(left.reports[i], right.reports[i])) {
            said += u"report %1\n"_s.arg(i);
        }
    }
    return said;
}

}  // namespace pledge::test
