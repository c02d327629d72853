#include <core/exchange/sheetguards.h>
#include <core/exchange/sheettaking.h>
#include <core/plan/reportrules.h>
#include <core/schedule/figureguards.h>
#include <core/wording/guardwords.h>
#include <core/wording/sentences.h>
#include <core/wording/words.h>

#include <algorithm>

namespace pledge {

namespace {

bool sameReport(const Actual& left, const Actual& right) {
    return left.value == right.value && left.state == right.state;
}

QString reportText(const Actual& actual, const Pledge& pledge) {
    return actual.value ? figureText(*actual.value, pledge.unit) : actual.state ? taskWord(*actual.state) : actual.note;
}

/// More than half as much again, or less than two thirds: no correction of the figure, but another figure.
bool isFar(const Actual& standing, const Actual& given) {
    if (!standing.value || !given.value || standing.value->isZero()) {
        return false;
    }
    const Rational ratio = Rational(*given.value) / Rational(*standing.value);
    return Rational::of(3, 2) < ratio || ratio < Rational::of(2, 3);
}

/// Said of a figure that does not differ from what stands far enough to be asked about, or that a person took.
void sayReplaced(SheetDraft& draft, const Actual& standing) {
    SheetFigure& figure = draft.figure;
    const bool closed = standing.state && isDone(*standing.state) && figure.actual.state;
    if (sameReport(standing, figure.actual) || (closed && isDone(*figure.actual.state))) {
        figure.say({SheetRemarkKind::Unchanged});
        figure.actual = standing;
    } else if (!standing.isBlank()) {
        figure.say({SheetRemarkKind::Replaces, {reportText(standing, *draft.pledge)}});
    }
}

void holdAgainstStanding(SheetDraft& draft, const PlanSnapshot& snapshot, bool asksFar) {
    SheetFigure& figure = draft.figure;
    if (const Outcome fits = checkReport(*draft.pledge, snapshot.plan(), figure.actual); !fits) {
        figure.flag({SheetRemarkKind::NotAllowed, {sentence(fits.error())}});
        return;
    }
    const auto standing = snapshot.line(draft.pledge->id)->series->at(figure.actual.month);
    if (standing && asksFar && isFar(*standing, figure.actual)) {
        figure.flag(
            {SheetRemarkKind::ReplacesFar, {reportText(*standing, *draft.pledge), monthText(figure.actual.month)}});
    } else if (standing) {
        sayReplaced(draft, *standing);
    }
}

bool isUnchanged(const SheetDraft& draft, const PlanSnapshot& snapshot) {
    const auto standing = snapshot.line(draft.pledge->id)->series->at(draft.figure.actual.month);
    return standing && *standing == draft.figure.actual;
}

/// What would be written, and the plan as it would be with all of that.
class Written {
public:
    Written(std::vector<SheetDraft>& drafts, const PlanSnapshot& snapshot) {
        for (SheetDraft& draft : drafts) {
            if (draft.figure.isAccepted() && draft.pledge != nullptr && !isUnchanged(draft, snapshot)) {
                m_drafts.push_back(&draft);
                m_changes.push_back({draft.pledge->id, draft.figure.actual});
            }
        }
        m_next = snapshot.with(m_changes);
    }

    /// Calls with each draft, a guard that speaks of it, and the guard's sentence.
    template <typename Use>
    void forEachGuard(Use use) const {
        const FigureGuards guards(m_next);
        for (std::size_t i = 0; i < m_drafts.size(); ++i) {
            for (const FigureGuard& guard : guards.of(m_changes[i])) {
                use(*m_drafts[i], guard, guardSentence(m_next, m_changes[i], guard));
            }
        }
    }

private:
    std::vector<SheetDraft*> m_drafts;
    std::vector<ActualChange> m_changes;
    PlanSnapshot m_next;
};

bool isOneOf(const SheetDraft& draft, const std::vector<TakenDraft>& taken) {
    return std::ranges::find(taken, &draft, &TakenDraft::draft) != taken.end();
}

/// Flags what asks first beside all that would be written, until nothing does. A reason answers for totals that fall,
/// and for whatever is asked of what a person took.
void flagAsking(std::vector<SheetDraft>& drafts, const PlanSnapshot& snapshot, const QString& reason,
                const std::vector<TakenDraft>& taken) {
    for (bool flagged = true; flagged;) {
        flagged = false;
        const auto flag = [&](SheetDraft& draft, const FigureGuard& guard, const QString& sentence) {
            const bool isAnswered =
                !reason.isEmpty() && (guard.kind == FigureGuardKind::Falls || isOneOf(draft, taken));
            if (guard.asksFirst() && !isAnswered) {
                draft.figure.flag({SheetRemarkKind::Guarded, {sentence}});
                draft.figure.suggestion = guard.suggestion ? guard.suggestion : draft.figure.suggestion;
                flagged = true;
            }
        };
        Written(drafts, snapshot).forEachGuard(flag);
    }
}

/// Says it of those that nothing asks about any more; the others are as they were read. True where one lacks a reason.
bool settleTaken(const std::vector<TakenDraft>& taken, const QString& reason) {
    bool lacksReason = false;
    for (const TakenDraft& one : taken) {
        SheetFigure& figure = one.draft->figure;
        if (figure.isAccepted()) {
            figure.say({SheetRemarkKind::TakenByPerson});
        } else {
            figure.actual = one.asRead;
            lacksReason = lacksReason || (reason.isEmpty() && asksReason(figure));
        }
    }
    return lacksReason;
}

}  // namespace

bool checkAgainstPlan(std::vector<SheetDraft>& drafts, const PlanSnapshot& snapshot, const SheetOrder& order) {
    for (SheetDraft& draft : drafts) {
        if (draft.figure.isAccepted() && draft.pledge != nullptr) {
            holdAgainstStanding(draft, snapshot, true);
        }
    }
    flagAsking(drafts, snapshot, order.reason, {});
    const std::vector<TakenDraft> taken = acceptTaken(drafts, order.taken, snapshot);
    for (const TakenDraft& one : taken) {
        holdAgainstStanding(*one.draft, snapshot, false);
    }
    flagAsking(drafts, snapshot, order.reason, taken);
    const bool lacksReason = settleTaken(taken, order.reason);
    Written(drafts, snapshot).forEachGuard([](SheetDraft& draft, const FigureGuard&, const QString& sentence) {
        draft.figure.say({SheetRemarkKind::Guarded, {sentence}});
    });
    for (SheetDraft& draft : drafts) {
        draft.figure.isTakable = isTakable(draft, snapshot);
        draft.figure.asksReason = asksReason(draft.figure);
    }
    return lacksReason;
}

}  // namespace pledge
