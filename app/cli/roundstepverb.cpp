#include <app/cli/occasion.h>
#include <app/cli/roundreview.h>
#include <app/cli/roundstepverb.h>
#include <core/wording/fill.h>
#include <core/wording/roundwords.h>
#include <core/wording/words.h>
#include <core/workspace/rounds.h>
#include <core/workspace/workspace.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct RoundSteps {
    Q_DECLARE_TR_FUNCTIONS(RoundStepVerb)
};

using RoundUseCase = Outcome (*)(Workspace& workspace, const RoundOrder& order, const Occasion& occasion);

RoundUseCase useCaseOf(RoundAct act) {
    switch (act) {
        case RoundAct::Submit:
            return &submitMonths;
        case RoundAct::Return:
            return &returnMonths;
        case RoundAct::Approve:
            return &approveMonths;
        case RoundAct::Reopen:
            return &reopenMonths;
        case RoundAct::Withdraw:
            return &withdrawMonths;
    }
    Q_UNREACHABLE();
}

void addOptions(VerbOptions& options, RoundAct act) {
    options.addValue(u"month"_s, u"MONTH"_s, RoundSteps::tr("The month, as 2022-06."));
    options.addValue(u"unit"_s, u"NAMES"_s, RoundSteps::tr("The units, by name or alias, parted by semicolons."));
    options.addValue(u"reason"_s, u"TEXT"_s,
                     RoundSteps::tr("Why. Needed to return, to reopen, to submit with figures missing, and to approve "
                                    "what was not submitted."));
    options.addValue(u"by"_s, u"NAME"_s, RoundSteps::tr("Who does it."));
    if (act == RoundAct::Return) {
        options.addValue(u"pledge"_s, u"NAME"_s, RoundSteps::tr("The pledge whose figure the reason is about."));
    }
}

Result<RoundOrder> orderOf(const VerbOptions& options, RoundAct act, const PlanSnapshot& snapshot) {
    const auto month = options.month(u"month"_s);
    if (!month) {
        return month.error();
    }
    auto units = unitsCalled(snapshot, options.value(u"unit"_s));
    if (!units) {
        return units.error();
    }
    RoundOrder order{*month, std::move(*units), options.value(u"reason"_s)};
    if (act == RoundAct::Return && options.isSet(u"pledge"_s) && !order.units.empty()) {
        const auto pledge = snapshot.findPledge(order.units.front(), options.value(u"pledge"_s));
        if (!pledge) {
            return pledge.error();
        }
        order.returned.push_back({*pledge, order.reason});
    }
    return order;
}

}  // namespace

QString RoundStepVerb::summary() const {
    switch (m_act) {
        case RoundAct::Submit:
            return tr("Submit a unit's month for approval.");
        case RoundAct::Return:
            return tr("Return a submitted month to its unit to be mended.");
        case RoundAct::Approve:
            return tr("Approve submitted months; their figures are locked from then on.");
        case RoundAct::Reopen:
            return tr("Open an approved month again, with a reason.");
        case RoundAct::Withdraw:
            return tr("Take back a submission that waits for approval, so that the unit can change its figures.");
    }
    Q_UNREACHABLE();
}

ExitCode RoundStepVerb::run(const QStringList& arguments, const Console& console) {
    VerbOptions options(tokenOf(m_act), summary());
    addOptions(options, m_act);
    if (const auto ended = options.parse(arguments, console)) {
        return *ended;
    }
    if (const Outcome named = options.require({u"month"_s, u"unit"_s}); !named) {
        return console.fail(named.error());
    }
    const auto workspace = Workspace::open(options.file(), Access::ReadWrite);
    if (!workspace) {
        return console.fail(workspace.error());
    }
    const auto order = orderOf(options, m_act, (*workspace)->snapshot());
    if (!order) {
        return console.fail(order.error());
    }
    const Outcome moved = useCaseOf(m_act)(**workspace, *order, occasionNow(options.value(u"by"_s)));
    if (!moved) {
        return console.fail(moved.error());
    }
    const PlanSnapshot& snapshot = (*workspace)->snapshot();
    const Scoreboard board(snapshot, order->month);
    for (const OrgUnitId unit : order->units) {
        const UnitRound round = unitRoundOf(snapshot, board, unit, QDate::currentDate());
        console.out << fill(RoundSteps::tr("%1, %2: %3", "unit, month, stage"),
                            {snapshot.unit(unit)->name, monthText(order->month), stageWord(round)})
                    << '\n';
    }
    console.out << Qt::flush;
    return ExitCode::Done;
}

}  // namespace pledge
