#include <core/wording/differencewords.h>
#include <core/wording/fill.h>
#include <core/wording/policywords.h>
#include <core/wording/translated.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// In the order of Compared.
constexpr std::array kCompared{QT_TRANSLATE_NOOP("Words", "Settings"),   QT_TRANSLATE_NOOP("Words", "Unit"),
                               QT_TRANSLATE_NOOP("Words", "Programme"),  QT_TRANSLATE_NOOP("Words", "Person"),
                               QT_TRANSLATE_NOOP("Words", "Pledge"),     QT_TRANSLATE_NOOP("Words", "Milestone"),
                               QT_TRANSLATE_NOOP("Words", "Town share"), QT_TRANSLATE_NOOP("Words", "Revision"),
                               QT_TRANSLATE_NOOP("Words", "Figure"),     QT_TRANSLATE_NOOP("Words", "Kept text"),
                               QT_TRANSLATE_NOOP("Words", "Ledger"),     QT_TRANSLATE_NOOP("Words", "Case")};

constexpr std::array kFactWords{
    std::pair{"name", QT_TRANSLATE_NOOP("Words", "name")},
    std::pair{"unit", QT_TRANSLATE_NOOP("Words", "name")},
    std::pair{"programme", QT_TRANSLATE_NOOP("Words", "programme")},
    std::pair{"person", QT_TRANSLATE_NOOP("Words", "name")},
    std::pair{"pledge", QT_TRANSLATE_NOOP("Words", "name")},
    std::pair{"start", QT_TRANSLATE_NOOP("Words", "first month")},
    std::pair{"end", QT_TRANSLATE_NOOP("Words", "last month")},
    std::pair{"sample", QT_TRANSLATE_NOOP("Words", "sample data")},
    std::pair{"note", QT_TRANSLATE_NOOP("Words", "note")},
    std::pair{"reporting_day", QT_TRANSLATE_NOOP("Words", "reporting day")},
    std::pair{"counted_units", QT_TRANSLATE_NOOP("Words", "units counted in whole cases")},
    std::pair{"signed_on", QT_TRANSLATE_NOOP("Words", "signed on")},
    std::pair{"rate_decimals", QT_TRANSLATE_NOOP("Words", "decimals of rates")},
    std::pair{"attachment_megabytes", QT_TRANSLATE_NOOP("Words", "largest file of evidence in MB")},
    std::pair{"honour_list", QT_TRANSLATE_NOOP("Words", "name of the honour list")},
    std::pair{"warning_list", QT_TRANSLATE_NOOP("Words", "name of the warning list")},
    std::pair{"holidays", QT_TRANSLATE_NOOP("Words", "days off")},
    std::pair{"workdays", QT_TRANSLATE_NOOP("Words", "weekend days that are worked")},
    std::pair{"step_templates", QT_TRANSLATE_NOOP("Words", "step templates")},
    std::pair{"group", QT_TRANSLATE_NOOP("Words", "group")},
    std::pair{"order", QT_TRANSLATE_NOOP("Words", "order")},
    std::pair{"aliases", QT_TRANSLATE_NOOP("Words", "aliases")},
    std::pair{"from", QT_TRANSLATE_NOOP("Words", "active from")},
    std::pair{"to", QT_TRANSLATE_NOOP("Words", "active until")},
    std::pair{"goal", QT_TRANSLATE_NOOP("Words", "goal")},
    std::pair{"measures", QT_TRANSLATE_NOOP("Words", "measures")},
    std::pair{"policy", QT_TRANSLATE_NOOP("Words", "policy")},
    std::pair{"post", QT_TRANSLATE_NOOP("Words", "post")},
    std::pair{"units", QT_TRANSLATE_NOOP("Words", "units")},
    std::pair{"programmes", QT_TRANSLATE_NOOP("Words", "programmes")},
    std::pair{"owners", QT_TRANSLATE_NOOP("Words", "owners")},
    std::pair{"supporting", QT_TRANSLATE_NOOP("Words", "supporting units")},
    std::pair{"nature", QT_TRANSLATE_NOOP("Words", "nature")},
    std::pair{"bound", QT_TRANSLATE_NOOP("Words", "direction")},
    std::pair{"judged", QT_TRANSLATE_NOOP("Words", "how it is judged")},
    std::pair{"yearly_restart", QT_TRANSLATE_NOOP("Words", "starts again each year")},
    std::pair{"unit_of_measure", QT_TRANSLATE_NOOP("Words", "unit of measure")},
    std::pair{"whole_cases", QT_TRANSLATE_NOOP("Words", "counted in whole cases")},
    std::pair{"frequency", QT_TRANSLATE_NOOP("Words", "months between reports")},
    std::pair{"lag", QT_TRANSLATE_NOOP("Words", "lag in months")},
    std::pair{"to_be_assigned", QT_TRANSLATE_NOOP("Words", "target to be assigned")},
    std::pair{"stretch", QT_TRANSLATE_NOOP("Words", "stretch target")},
    std::pair{"may_fall", QT_TRANSLATE_NOOP("Words", "may fall")},
    std::pair{"entry_view", QT_TRANSLATE_NOOP("Words", "what is typed")},
    std::pair{"weight", QT_TRANSLATE_NOOP("Words", "weight")},
    std::pair{"condition", QT_TRANSLATE_NOOP("Words", "condition")},
    std::pair{"condition_met", QT_TRANSLATE_NOOP("Words", "condition met")},
    std::pair{"base", QT_TRANSLATE_NOOP("Words", "base")},
    std::pair{"base_date", QT_TRANSLATE_NOOP("Words", "date of the base")},
    std::pair{"last_year", QT_TRANSLATE_NOOP("Words", "last year's months")},
    std::pair{"numerator", QT_TRANSLATE_NOOP("Words", "numerator")},
    std::pair{"denominator", QT_TRANSLATE_NOOP("Words", "denominator")},
    std::pair{"scale", QT_TRANSLATE_NOOP("Words", "scale of the ratio")},
    std::pair{"part_of", QT_TRANSLATE_NOOP("Words", "part of")},
    std::pair{"waits_for", QT_TRANSLATE_NOOP("Words", "waits for")},
    std::pair{"share", QT_TRANSLATE_NOOP("Words", "share")},
    std::pair{"standing", QT_TRANSLATE_NOOP("Words", "standing")},
    std::pair{"steps", QT_TRANSLATE_NOOP("Words", "steps")},
    std::pair{"leader", QT_TRANSLATE_NOOP("Words", "leader")},
    std::pair{"contact", QT_TRANSLATE_NOOP("Words", "contact")},
    std::pair{"definition", QT_TRANSLATE_NOOP("Words", "definition")},
    std::pair{"source", QT_TRANSLATE_NOOP("Words", "data source")},
    std::pair{"verifier", QT_TRANSLATE_NOOP("Words", "verifying unit")},
    std::pair{"outside_rank", QT_TRANSLATE_NOOP("Words", "outside rank")},
    std::pair{"source_text", QT_TRANSLATE_NOOP("Words", "text it was taken from")},
    std::pair{"open_problem", QT_TRANSLATE_NOOP("Words", "open problem")},
    std::pair{"sources", QT_TRANSLATE_NOOP("Words", "places in kept texts")},
    std::pair{"columns", QT_TRANSLATE_NOOP("Words", "columns")},
    std::pair{"stages", QT_TRANSLATE_NOOP("Words", "stages")},
    std::pair{"uses", QT_TRANSLATE_NOOP("Words", "pledges it feeds")},
    std::pair{"keeper", QT_TRANSLATE_NOOP("Words", "kept by")},
    std::pair{"text", QT_TRANSLATE_NOOP("Words", "name")},
    std::pair{"year", QT_TRANSLATE_NOOP("Words", "plan year")},
    std::pair{"sha256", QT_TRANSLATE_NOOP("Words", "digest of the file")},
    std::pair{"text_sha256", QT_TRANSLATE_NOOP("Words", "digest of the text")}};

QString subject(const PlanDifference& difference) {
    const QString what = comparedWord(difference.what);
    return difference.unit.isEmpty() ? fill(Words::tr("%1 “%2”", "what differs, and its name"), {what, difference.name})
                                     : fill(Words::tr("%1 “%2” (%3)", "what differs, its name, and whose it is"),
                                            {what, difference.name, difference.unit});
}

/// A line of a sentence has no room for the line ends of a text.
QString oneLine(const QString& field, const QString& text) {
    return text.isEmpty() ? u"–"_s : settingValueWord(field, text).simplified();
}

}  // namespace

QString differenceSentence(const PlanDifference& difference) {
    const QString change =
        fill(Words::tr("%1: %2 %3 → %4", "what differs: fact, before → after"),
             {subject(difference), factWord(difference.field), oneLine(difference.field, difference.before),
              oneLine(difference.field, difference.after)});
    if (difference.by.isEmpty() || !difference.at) {
        return change;
    }
    return fill(Words::tr("%1 (%2, %3)", "a change, who made it, and when"),
                {change, difference.by, difference.at->toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)});
}

QString comparedWord(Compared what) {
    return Words::tr(kCompared[static_cast<std::size_t>(what)]);
}

QString factWord(const QString& field) {
    const auto found =
        std::ranges::find_if(kFactWords, [&field](const auto& word) { return field == QLatin1StringView(word.first); });
    if (found != kFactWords.end()) {
        return Words::tr(found->second);
    }
    const QString setting = settingWord(field);
    return setting.isEmpty() ? field : setting;
}

}  // namespace pledge
