#include <core/plan/policyfacts.h>
#include <core/wording/fill.h>
#include <core/wording/policywords.h>
#include <core/wording/words.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PolicyWords)
};

struct SettingName {
    const char* key;
    const char* word;
};

constexpr std::array kNames{
    SettingName{"gap_measure", QT_TRANSLATE_NOOP("PolicyWords", "Distance measured in")},
    SettingName{"yellow_from", QT_TRANSLATE_NOOP("PolicyWords", "Yellow from")},
    SettingName{"yellow_up_to", QT_TRANSLATE_NOOP("PolicyWords", "Yellow up to")},
    SettingName{"bands_by_kind", QT_TRANSLATE_NOOP("PolicyWords", "Kinds with bands of their own")},
    SettingName{"trend_band", QT_TRANSLATE_NOOP("PolicyWords", "Holding within")},
    SettingName{"missed_forces_red", QT_TRANSLATE_NOOP("PolicyWords", "A missed milestone is red")},
    SettingName{"between_milestones", QT_TRANSLATE_NOOP("PolicyWords", "Running totals between milestones")},
    SettingName{"between_levels", QT_TRANSLATE_NOOP("PolicyWords", "Levels between milestones")},
    SettingName{"line_clock", QT_TRANSLATE_NOOP("PolicyWords", "Time along a line")},
    SettingName{"silence", QT_TRANSLATE_NOOP("PolicyWords", "A month without a report")},
    SettingName{"due_soon_days", QT_TRANSLATE_NOOP("PolicyWords", "Due soon, days ahead")},
    SettingName{"score_scheme", QT_TRANSLATE_NOOP("PolicyWords", "Scoring")},
    SettingName{"score_cap", QT_TRANSLATE_NOOP("PolicyWords", "A pledge counts at most (%)")},
    SettingName{"score_unreported", QT_TRANSLATE_NOOP("PolicyWords", "Pledges without a report")},
    SettingName{"score_stretch", QT_TRANSLATE_NOOP("PolicyWords", "Stretch targets")},
    SettingName{"ladder_step", QT_TRANSLATE_NOOP("PolicyWords", "Marks from place to place")},
    SettingName{"points_per_yellow", QT_TRANSLATE_NOOP("PolicyWords", "Off for each yellow light")},
    SettingName{"points_per_red", QT_TRANSLATE_NOOP("PolicyWords", "Off for each red light")},
    SettingName{"points_per_overdue", QT_TRANSLATE_NOOP("PolicyWords", "Off for each milestone overdue")},
    SettingName{"ranked_from", QT_TRANSLATE_NOOP("PolicyWords", "Ranked from this share reported (%)")},
    SettingName{"honour_departments", QT_TRANSLATE_NOOP("PolicyWords", "Honour list: departments at most")},
    SettingName{"honour_towns", QT_TRANSLATE_NOOP("PolicyWords", "Honour list: towns at most")},
    SettingName{"warning_departments", QT_TRANSLATE_NOOP("PolicyWords", "Warning list: departments at most")},
    SettingName{"warning_towns", QT_TRANSLATE_NOOP("PolicyWords", "Warning list: towns at most")}};

struct SettingValue {
    const char* key;
    const char* text;
    const char* word;
};

constexpr std::array kValues{
    SettingValue{"gap_measure", "points", QT_TRANSLATE_NOOP("PolicyWords", "points of the final target")},
    SettingValue{"gap_measure", "ratio", QT_TRANSLATE_NOOP("PolicyWords", "percent of what is required")},
    SettingValue{"missed_forces_red", "yes", QT_TRANSLATE_NOOP("PolicyWords", "yes, until it is made up")},
    SettingValue{"missed_forces_red", "no", QT_TRANSLATE_NOOP("PolicyWords", "no, the distance decides")},
    SettingValue{"between_milestones", "line", QT_TRANSLATE_NOOP("PolicyWords", "follow a straight line")},
    SettingValue{"between_milestones", "steps", QT_TRANSLATE_NOOP("PolicyWords", "the last milestone due holds")},
    SettingValue{"between_levels", "line", QT_TRANSLATE_NOOP("PolicyWords", "follow a straight line")},
    SettingValue{"between_levels", "steps", QT_TRANSLATE_NOOP("PolicyWords", "the last milestone due holds")},
    SettingValue{"line_clock", "months", QT_TRANSLATE_NOOP("PolicyWords", "by months")},
    SettingValue{"line_clock", "days", QT_TRANSLATE_NOOP("PolicyWords", "by days")},
    SettingValue{"silence", "not_reported", QT_TRANSLATE_NOOP("PolicyWords", "shows “not reported”")},
    SettingValue{"silence", "carried_forward", QT_TRANSLATE_NOOP("PolicyWords", "takes the last figure")},
    SettingValue{"due_soon_days", "0", QT_TRANSLATE_NOOP("PolicyWords", "by the end of next month")},
    SettingValue{"score_scheme", "linear", QT_TRANSLATE_NOOP("PolicyWords", "in proportion")},
    SettingValue{"score_scheme", "all_or_nothing", QT_TRANSLATE_NOOP("PolicyWords", "full or nothing")},
    SettingValue{"score_scheme", "rank_ladder", QT_TRANSLATE_NOOP("PolicyWords", "by place among the units")},
    SettingValue{"score_unreported", "left_out", QT_TRANSLATE_NOOP("PolicyWords", "are left out")},
    SettingValue{"score_unreported", "zero", QT_TRANSLATE_NOOP("PolicyWords", "count as zero")},
    SettingValue{"score_stretch", "left_out", QT_TRANSLATE_NOOP("PolicyWords", "are left out")},
    SettingValue{"score_stretch", "counted", QT_TRANSLATE_NOOP("PolicyWords", "are counted")}};

PledgeKind kindCalled(const QString& token) {
    int index = 0;
    while (index < static_cast<int>(PledgeKind::Standing) && tokenOf(static_cast<PledgeKind>(index)) != token) {
        ++index;
    }
    return static_cast<PledgeKind>(index);
}

/// "works=points:0:20" as "Works 0 to 20 points".
QString bandsText(const QString& one) {
    const QStringList parts = one.section(u'=', 1).split(u':');
    const QStringList values{kindWord(kindCalled(one.section(u'=', 0, 0))), parts.value(1), parts.value(2)};
    return parts.value(0) == u"ratio"_s ? fill(Texts::tr("%1 %2 to %3 %", "a kind and its yellow band"), values)
                                        : fill(Texts::tr("%1 %2 to %3 points", "a kind and its yellow band"), values);
}

QString allBandsText(const QString& text) {
    QStringList kinds;
    for (const QString& one : text.split(u';', Qt::SkipEmptyParts)) {
        kinds.append(bandsText(one));
    }
    return kinds.join(Texts::tr("; ", "between kinds and their bands"));
}

}  // namespace

QString settingWord(const QString& key) {
    const auto found =
        std::ranges::find_if(kNames, [&key](const SettingName& name) { return key == QLatin1StringView(name.key); });
    return found == kNames.end() ? QString() : Texts::tr(found->word);
}

QString settingValueWord(const QString& key, const QString& text) {
    if (key == u"bands_by_kind"_s) {
        return allBandsText(text);
    }
    const auto found = std::ranges::find_if(kValues, [&](const SettingValue& value) {
        return key == QLatin1StringView(value.key) && text == QLatin1StringView(value.text);
    });
    return found == kValues.end() ? text : Texts::tr(found->word);
}

}  // namespace pledge
