#include <core/wording/fill.h>
#include <core/wording/lightwords.h>
#include <core/wording/words.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(LightPresets)
};

struct LightTexts {
    Q_DECLARE_TR_FUNCTIONS(LightReasons)
};

struct PresetText {
    const char* token;
    const char* name;
    const char* source;
};

constexpr std::array kPresets{
    PresetText{"default", QT_TRANSLATE_NOOP("LightPresets", "Pledgeboard's own"),
               QT_TRANSLATE_NOOP("LightPresets",
                                 "The program's own rule: up to ten points behind the pledged line is yellow, beyond "
                                 "that red, and a missed milestone is red until it is made up.")},
    PresetText{"yinchuan_2025", QT_TRANSLATE_NOOP("LightPresets", "Yinchuan, key projects 2025"),
               QT_TRANSLATE_NOOP("LightPresets",
                                 "After Yinchuan's rule for key projects of 2025: 10 to 30 points behind is yellow, "
                                 "beyond that red. It says nothing of less than 10 points, which are green here.")},
    PresetText{"tianjin_2022", QT_TRANSLATE_NOOP("LightPresets", "Tianjin, special bonds 2022"),
               QT_TRANSLATE_NOOP("LightPresets",
                                 "After Tianjin's rule for special bonds of 2022: up to 30 % less than expected is "
                                 "yellow, beyond that red.")},
    PresetText{"xuancheng_2020", QT_TRANSLATE_NOOP("LightPresets", "Xuancheng, inspection report 2020"),
               QT_TRANSLATE_NOOP("LightPresets",
                                 "After Xuancheng's inspection report of 2020: on pace or behind it, without a yellow; "
                                 "growth rates are held against the whole year's target.")},
    PresetText{"ouhai_2020", QT_TRANSLATE_NOOP("LightPresets", "Ouhai, milestones 2020"),
               QT_TRANSLATE_NOOP("LightPresets",
                                 "After Ouhai's rule of 2020: only milestones count. A missed one is red in its month; "
                                 "once it is made up, that month stays marked yellow.")},
    PresetText{"yardstick", QT_TRANSLATE_NOOP("LightPresets", "Yardstick of the speed tests"),
               QT_TRANSLATE_NOOP("LightPresets",
                                 "The rule the speed tests share with other programs: at least the expected figure is "
                                 "green, at least nine tenths of it yellow; by days, with the last figure carried "
                                 "forward.")},
};

const PresetText& textOf(const QString& token) {
    const auto found =
        std::ranges::find_if(kPresets, [&token](const PresetText& one) { return token == QLatin1String(one.token); });
    Q_ASSERT(found != kPresets.end());
    return *found;
}

}  // namespace

QString presetName(const QString& token) {
    return Texts::tr(textOf(token).name);
}

QString presetSource(const QString& token) {
    return Texts::tr(textOf(token).source);
}

QString dueSoonWord(const LightPolicy& policy) {
    return policy.dueSoonDays == 0 ? LightTexts::tr("Due by the end of next month")
                                   : fill(LightTexts::tr("Due within %1 days"), {QString::number(policy.dueSoonDays)});
}

QString dueSoonCount(const LightPolicy& policy, int count) {
    return fill(policy.dueSoonDays == 0 ? LightTexts::tr("%1 due by the end of next month")
                                        : LightTexts::tr("%1 due within %2 days"),
                {QString::number(count), QString::number(policy.dueSoonDays)});
}

QString monthVerdictText(const MonthVerdict& month, int decimals) {
    Verdict verdict;
    verdict.light = month.light;
    verdict.reason = month.reason;
    verdict.silent = month.silent;
    verdict.carried = month.carried;
    verdict.observed = month.observed;
    const QString reason = reasonWords(verdict);
    const QString stood = month.paceGap ? fill(LightTexts::tr("%1, %2", "a reason and its gap"),
                                               {reason, gapText(*month.paceGap, decimals)})
                                        : reason;
    return month.madeUp ? fill(LightTexts::tr("%1 (made up in %2)"), {stood, monthText(*month.madeUp)}) : stood;
}

}  // namespace pledge
