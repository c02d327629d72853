#include <core/wording/fill.h>
#include <core/wording/translated.h>
#include <core/wording/words.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

template <typename Key>
struct Entry {
    Key key;
    const char* source;
};

// clang 14 does not deduce aggregates by itself
template <typename Key>
Entry(Key, const char*) -> Entry<Key>;

template <typename Key, std::size_t N>
QString look(const std::array<Entry<Key>, N>& entries, Key key) {
    const auto found = std::ranges::find(entries, key, &Entry<Key>::key);
    Q_ASSERT(found != entries.end());
    return Words::tr(found->source);
}

constexpr std::array kReasons{Entry{Reason::OnPace, QT_TRANSLATE_NOOP("Words", "On pace")},
                              Entry{Reason::Completed, QT_TRANSLATE_NOOP("Words", "Completed")},
                              Entry{Reason::AwaitsClosing, QT_TRANSLATE_NOOP("Words", "Awaits closing")},
                              Entry{Reason::MadeUp, QT_TRANSLATE_NOOP("Words", "Made up")},
                              Entry{Reason::Behind, QT_TRANSLATE_NOOP("Words", "Behind")},
                              Entry{Reason::FarBehind, QT_TRANSLATE_NOOP("Words", "Far behind")},
                              Entry{Reason::MilestoneMissed, QT_TRANSLATE_NOOP("Words", "Milestone overdue")},
                              Entry{Reason::StepReached, QT_TRANSLATE_NOOP("Words", "Target reached")},
                              Entry{Reason::WithinLimit, QT_TRANSLATE_NOOP("Words", "Within the limit")},
                              Entry{Reason::OverLimit, QT_TRANSLATE_NOOP("Words", "Over the limit")},
                              Entry{Reason::BetterThanBase, QT_TRANSLATE_NOOP("Words", "Better than the base")},
                              Entry{Reason::EqualToBase, QT_TRANSLATE_NOOP("Words", "Equal to the base")},
                              Entry{Reason::WorseThanBase, QT_TRANSLATE_NOOP("Words", "Worse than the base")},
                              Entry{Reason::NoteGiven, QT_TRANSLATE_NOOP("Words", "Reported")},
                              Entry{Reason::NotDue, QT_TRANSLATE_NOOP("Words", "Not due")},
                              Entry{Reason::ToBeAssigned, QT_TRANSLATE_NOOP("Words", "Target to be assigned")},
                              Entry{Reason::NotReported, QT_TRANSLATE_NOOP("Words", "Not reported")},
                              Entry{Reason::Withdrawn, QT_TRANSLATE_NOOP("Words", "Withdrawn")},
                              Entry{Reason::ForceMajeure, QT_TRANSLATE_NOOP("Words", "Force majeure")}};

constexpr std::array kLightWords{Entry{Light::Green, QT_TRANSLATE_NOOP("Words", "On pace")},
                                 Entry{Light::Yellow, QT_TRANSLATE_NOOP("Words", "Behind")},
                                 Entry{Light::Red, QT_TRANSLATE_NOOP("Words", "Far behind or overdue")},
                                 Entry{Light::NotDue, QT_TRANSLATE_NOOP("Words", "Not due")},
                                 Entry{Light::NotReported, QT_TRANSLATE_NOOP("Words", "Not reported")}};

constexpr std::array kLightNames{Entry{Light::Green, QT_TRANSLATE_NOOP("Words", "green")},
                                 Entry{Light::Yellow, QT_TRANSLATE_NOOP("Words", "yellow")},
                                 Entry{Light::Red, QT_TRANSLATE_NOOP("Words", "red")},
                                 Entry{Light::NotDue, QT_TRANSLATE_NOOP("Words", "not due")},
                                 Entry{Light::NotReported, QT_TRANSLATE_NOOP("Words", "not reported")}};

constexpr std::array kTaskWords{Entry{TaskState::Started, QT_TRANSLATE_NOOP("Words", "In hand")},
                                Entry{TaskState::Claimed, QT_TRANSLATE_NOOP("Words", "Claimed done")},
                                Entry{TaskState::Returned, QT_TRANSLATE_NOOP("Words", "Returned")},
                                Entry{TaskState::Closed, QT_TRANSLATE_NOOP("Words", "Closed out")}};

/// The context of what the light policy adds to the words of a verdict.
struct PolicyTexts {
    Q_DECLARE_TR_FUNCTIONS(LightReasons)
};

QString madeUpWords(const MilestoneResult& late) {
    if (late.daysLate) {
        return PolicyTexts::tr("Made up (%n days late)", nullptr, *late.daysLate);
    }
    return late.monthsLate > 0 ? Words::tr("Made up (%n months late)", nullptr, late.monthsLate) : Words::tr("Made up");
}

/// The last milestone that was kept late; an empty one where none was.
MilestoneResult latestLate(const Verdict& verdict) {
    MilestoneResult latest;
    for (const MilestoneResult& result : verdict.milestones) {
        latest = result.state == MilestoneState::KeptLate ? result : latest;
    }
    return latest;
}

}  // namespace

QString lightWord(Light light) {
    return look(kLightWords, light);
}

QString lightName(Light light) {
    return look(kLightNames, light);
}

QString reasonWords(const Verdict& verdict) {
    if (verdict.reason == Reason::MadeUp) {
        return madeUpWords(latestLate(verdict));
    }
    const QString words = look(kReasons, verdict.reason);
    if (verdict.carried && verdict.observed) {
        return fill(PolicyTexts::tr("%1 (by the figure of %2)"), {words, shortMonth(*verdict.observed)});
    }
    return verdict.silent ? fill(Words::tr("%1 (not reported)"), {words}) : words;
}

QString milestoneWord(const MilestoneResult& result) {
    switch (result.state) {
        case MilestoneState::Open:
            return Words::tr("Not due", "a milestone");
        case MilestoneState::Kept:
            return Words::tr("Kept on time");
        case MilestoneState::KeptLate:
            return madeUpWords(result);
        case MilestoneState::Missed:
            return Words::tr("Missed");
    }
    Q_UNREACHABLE();
}

QString taskWord(TaskState state) {
    return look(kTaskWords, state);
}

QString trendWord(Trend trend, const Rational& paceGap) {
    switch (trend) {
        case Trend::CatchingUp:
            return paceGap.isZero()       ? Words::tr("Caught up")
                   : paceGap.isNegative() ? Words::tr("Catching up")
                                          : Words::tr("Widening its lead");
        case Trend::Holding:
            return Words::tr("Holding");
        case Trend::FallingBehind:
            return paceGap.isZero()       ? Words::tr("Its lead is used up")
                   : paceGap.isNegative() ? Words::tr("Falling further behind")
                                          : Words::tr("Losing its lead");
    }
    Q_UNREACHABLE();
}

QString trendArrow(Trend trend) {
    switch (trend) {
        case Trend::CatchingUp:
            return u"↗"_s;
        case Trend::Holding:
            return u"→"_s;
        case Trend::FallingBehind:
            return u"↘"_s;
    }
    Q_UNREACHABLE();
}

}  // namespace pledge
