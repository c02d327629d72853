#include <core/schedule/monthduty.h>
#include <core/schedule/roundboard.h>
#include <core/schedule/rounds.h>
#include <core/storage/roundrepository.h>
#include <core/workspace/planwriting.h>
#include <core/workspace/rounds.h>
#include <core/workspace/workspace.h>

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// What a step is held against: the plan as it stands, and the month's board.
struct RoundView {
    const PlanSnapshot& snapshot;
    const Scoreboard& board;
    const RoundOrder& order;
    const Actor& actor;

    [[nodiscard]] bool hasReason() const { return !order.reason.trimmed().isEmpty(); }
    [[nodiscard]] RoundStage stageOf(OrgUnitId unit) const {
        return pledge::stageOf(snapshot.records(), unit, order.month);
    }
    /// Submitted, or by a form that came back complete.
    [[nodiscard]] bool isIn(OrgUnitId unit) const { return unitRoundOf(snapshot, board, unit, QDate()).isIn(); }
};

using RoundRule = Outcome (*)(const RoundView& view, const OrgUnit& unit);

Error refused(const RoundView& view, const OrgUnit& unit, const QString& why, const QString& what = {}) {
    Error error{ErrorCode::RoundRefused, unit.name, {view.order.month.toString(), why}, {}};
    if (!what.isEmpty()) {
        error.details.append(what);
    }
    return error;
}

Outcome permit(bool allowed, const RoundView& view, const OrgUnit& unit) {
    return allowed ? Outcome(Done{}) : Outcome(Error{ErrorCode::NotPermitted, view.actor.name, {unit.name}, {}});
}

QStringList missingNames(const RoundView& view, const MonthDuty& duty) {
    QStringList names;
    for (const OwedReport& owed : duty.missing) {
        names.append(view.snapshot.lines()[owed.position].pledge->name);
    }
    return names;
}

Outcome maySubmit(const RoundView& view, const OrgUnit& unit) {
    if (const Outcome permitted = permit(view.actor.mayReportFor({unit.id}), view, unit); !permitted) {
        return permitted;
    }
    const RoundStage stage = view.stageOf(unit.id);
    if (stage == RoundStage::Approved || view.isIn(unit.id)) {
        return refused(view, unit, stage == RoundStage::Approved ? u"approved"_s : u"submitted"_s);
    }
    const MonthDuty duty = dutyOf(view.snapshot, view.board, unit.id);
    return duty.missing.empty() || view.hasReason()
               ? Outcome(Done{})
               : Outcome(refused(view, unit, u"missing"_s, missingNames(view, duty).join(u'、')));
}

Outcome mayWithdraw(const RoundView& view, const OrgUnit& unit) {
    if (const Outcome permitted = permit(view.actor.mayReportFor({unit.id}), view, unit); !permitted) {
        return permitted;
    }
    const RoundStage stage = view.stageOf(unit.id);
    return stage != RoundStage::Approved && view.isIn(unit.id)
               ? Outcome(Done{})
               : Outcome(refused(view, unit, stage == RoundStage::Approved ? u"approved"_s : u"not_submitted"_s));
}

/// The remarks that are about pledges the unit signed.
std::vector<ReturnedFigure> returnedTo(const RoundView& view, OrgUnitId unit) {
    std::vector<ReturnedFigure> own;
    for (const ReturnedFigure& figure : view.order.returned) {
        const Line* line = view.snapshot.line(figure.pledge);
        if (line != nullptr && line->pledge->isOwnedBy(unit)) {
            own.push_back({figure.pledge, figure.remark.trimmed()});
        }
    }
    return own;
}

Outcome mayReturn(const RoundView& view, const OrgUnit& unit) {
    if (const Outcome permitted = permit(view.actor.mayReview(), view, unit); !permitted) {
        return permitted;
    }
    const RoundStage stage = view.stageOf(unit.id);
    if (stage == RoundStage::Approved || !view.isIn(unit.id)) {
        return refused(view, unit, stage == RoundStage::Approved ? u"approved"_s : u"not_submitted"_s);
    }
    const auto returned = returnedTo(view, unit.id);
    const bool says = !returned.empty() && std::ranges::none_of(returned, [](const ReturnedFigure& figure) {
        return figure.remark.trimmed().isEmpty();
    });
    return says || view.hasReason() ? Outcome(Done{}) : Outcome(refused(view, unit, u"reason"_s));
}

Outcome mayApprove(const RoundView& view, const OrgUnit& unit) {
    if (const Outcome permitted = permit(view.actor.mayReview(), view, unit); !permitted) {
        return permitted;
    }
    const RoundStage stage = view.stageOf(unit.id);
    if (stage == RoundStage::Approved) {
        return refused(view, unit, u"approved"_s);
    }
    if (view.isIn(unit.id)) {
        return Done{};
    }
    const bool overrules = view.actor.role == Role::LeadOffice && view.hasReason();
    return overrules ? Outcome(Done{}) : Outcome(refused(view, unit, u"not_submitted"_s));
}

Outcome mayReopen(const RoundView& view, const OrgUnit& unit) {
    if (const Outcome permitted = permit(view.actor.mayReview(), view, unit); !permitted) {
        return permitted;
    }
    if (view.stageOf(unit.id) != RoundStage::Approved) {
        return refused(view, unit, u"not_approved"_s);
    }
    return view.hasReason() ? Outcome(Done{}) : Outcome(refused(view, unit, u"reason"_s));
}

Outcome checkOrder(const RoundView& view, RoundRule rule) {
    const MonthSpan& span = view.snapshot.plan().span;
    if (!span.contains(view.order.month)) {
        return Error{ErrorCode::MonthOutsidePlan,
                     view.order.month.toString(),
                     {span.first.toString(), span.last.toString()},
                     {}};
    }
    if (view.order.units.empty()) {
        return Error{ErrorCode::NothingToDo, {}, {u"units"_s}, {}};
    }
    for (const OrgUnitId id : view.order.units) {
        const OrgUnit* unit = view.snapshot.unit(id);
        if (unit == nullptr) {
            return Error{ErrorCode::UnknownUnit, QString::number(id.number()), {}, {}};
        }
        if (const Outcome allowed = rule(view, *unit); !allowed) {
            return allowed;
        }
    }
    return Done{};
}

QJsonObject detailOf(const RoundView& view, RoundAct act) {
    QJsonArray units;
    for (const OrgUnitId id : view.order.units) {
        const MonthDuty duty = dutyOf(view.snapshot, view.board, id);
        QJsonObject unit{{u"unit"_s, view.snapshot.unit(id)->name}};
        if (act != RoundAct::Return && !duty.missing.empty()) {
            unit.insert(u"missing"_s, QJsonArray::fromStringList(missingNames(view, duty)));
        }
        QJsonArray returned;
        for (const ReturnedFigure& figure : returnedTo(view, id)) {
            returned.append(QJsonObject{{u"pledge"_s, view.snapshot.line(figure.pledge)->pledge->name},
                                        {u"remark"_s, figure.remark}});
        }
        if (act == RoundAct::Return && !returned.isEmpty()) {
            unit.insert(u"returned"_s, returned);
        }
        units.append(unit);
    }
    QJsonObject detail{{u"act"_s, tokenOf(act)}, {u"month"_s, view.order.month.toString()}, {u"units"_s, units}};
    if (view.hasReason()) {
        detail.insert(u"reason"_s, view.order.reason.trimmed());
    }
    return detail;
}

QString subjectOf(const RoundView& view) {
    return view.order.units.size() == 1 ? view.snapshot.unit(view.order.units.front())->name
                                        : view.snapshot.plan().name;
}

/// The steps name their entry before it is written: its digest covers them.
Outcome writeSteps(const Database& database, const RoundView& view, RoundAct act) {
    const auto entry = Journal(database).next();
    if (!entry) {
        return entry.error();
    }
    for (const OrgUnitId unit : view.order.units) {
        const auto steps = stepsOf(view.snapshot.records(), unit, view.order.month);
        RoundStep step;
        step.unit = unit;
        step.month = view.order.month;
        step.number = steps.empty() ? 1 : steps.back().number + 1;
        step.act = act;
        step.entry = *entry;
        step.reason = view.order.reason.trimmed();
        if (act == RoundAct::Return) {
            step.returned = returnedTo(view, unit);
        }
        if (const Outcome inserted = RoundRepository(database).insert(step); !inserted) {
            return inserted;
        }
    }
    return Done{};
}

/// The units of the order, each once.
RoundOrder withoutRepeats(RoundOrder order) {
    std::vector<OrgUnitId> once;
    for (const OrgUnitId unit : order.units) {
        if (std::ranges::find(once, unit) == once.end()) {
            once.push_back(unit);
        }
    }
    order.units = std::move(once);
    return order;
}

Outcome move(Workspace& workspace, const RoundOrder& asked, const Occasion& occasion, RoundAct act, RoundRule rule) {
    const RoundOrder order = withoutRepeats(asked);
    return workspace.changeRecords([&](const Database& database, const PlanSnapshot& snapshot) -> Outcome {
        const Scoreboard board(snapshot, std::max(order.month, snapshot.plan().span.first));
        const RoundView view{snapshot, board, order, occasion.actor};
        if (const Outcome checked = checkOrder(view, rule); !checked) {
            return checked;
        }
        const QJsonObject detail = detailOf(view, act);
        if (const Outcome written = writeSteps(database, view, act); !written) {
            return written;
        }
        const auto entry = journalPlan(database, JournalAction::MoveRound, subjectOf(view), detail, occasion);
        return entry ? Outcome(Done{}) : Outcome(entry.error());
    });
}

}  // namespace

Outcome submitMonths(Workspace& workspace, const RoundOrder& order, const Occasion& occasion) {
    return move(workspace, order, occasion, RoundAct::Submit, &maySubmit);
}

Outcome withdrawMonths(Workspace& workspace, const RoundOrder& order, const Occasion& occasion) {
    return move(workspace, order, occasion, RoundAct::Withdraw, &mayWithdraw);
}

Outcome returnMonths(Workspace& workspace, const RoundOrder& order, const Occasion& occasion) {
    return move(workspace, order, occasion, RoundAct::Return, &mayReturn);
}

Outcome approveMonths(Workspace& workspace, const RoundOrder& order, const Occasion& occasion) {
    return move(workspace, order, occasion, RoundAct::Approve, &mayApprove);
}

Outcome reopenMonths(Workspace& workspace, const RoundOrder& order, const Occasion& occasion) {
    return move(workspace, order, occasion, RoundAct::Reopen, &mayReopen);
}

}  // namespace pledge
