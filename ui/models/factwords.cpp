#include <core/wording/policywords.h>
#include <ui/models/factwords.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(FactWords)
};

struct Word {
    const char* token;
    const char* word;
};

constexpr std::array kFields{Word{"pledge", QT_TRANSLATE_NOOP("FactWords", "Pledge")},
                             Word{"unit", QT_TRANSLATE_NOOP("FactWords", "Unit")},
                             Word{"programme", QT_TRANSLATE_NOOP("FactWords", "Programme")},
                             Word{"person", QT_TRANSLATE_NOOP("FactWords", "Person")},
                             Word{"settings", QT_TRANSLATE_NOOP("FactWords", "Settings")},
                             Word{"columns", QT_TRANSLATE_NOOP("FactWords", "Columns")},
                             Word{"stages", QT_TRANSLATE_NOOP("FactWords", "Stages")},
                             Word{"uses", QT_TRANSLATE_NOOP("FactWords", "Pledges it feeds")},
                             Word{"keeper", QT_TRANSLATE_NOOP("FactWords", "Kept by")},
                             Word{"plan", QT_TRANSLATE_NOOP("FactWords", "Plan")},
                             Word{"order", QT_TRANSLATE_NOOP("FactWords", "Order")},
                             Word{"aliases", QT_TRANSLATE_NOOP("FactWords", "Aliases")},
                             Word{"owners", QT_TRANSLATE_NOOP("FactWords", "Owners")},
                             Word{"supporting", QT_TRANSLATE_NOOP("FactWords", "Supporting units")},
                             Word{"nature", QT_TRANSLATE_NOOP("FactWords", "Nature")},
                             Word{"bound", QT_TRANSLATE_NOOP("FactWords", "Side of the target")},
                             Word{"judged", QT_TRANSLATE_NOOP("FactWords", "Judged")},
                             Word{"yearly_restart", QT_TRANSLATE_NOOP("FactWords", "Starts again each January")},
                             Word{"unit_of_measure", QT_TRANSLATE_NOOP("FactWords", "Unit of measure")},
                             Word{"whole_cases", QT_TRANSLATE_NOOP("FactWords", "Counted in whole cases")},
                             Word{"frequency", QT_TRANSLATE_NOOP("FactWords", "Frequency")},
                             Word{"lag", QT_TRANSLATE_NOOP("FactWords", "Lag in months")},
                             Word{"to_be_assigned", QT_TRANSLATE_NOOP("FactWords", "To be assigned")},
                             Word{"stretch", QT_TRANSLATE_NOOP("FactWords", "Stretch goal")},
                             Word{"may_fall", QT_TRANSLATE_NOOP("FactWords", "May fall")},
                             Word{"entry_view", QT_TRANSLATE_NOOP("FactWords", "What is typed")},
                             Word{"weight", QT_TRANSLATE_NOOP("FactWords", "Weight")},
                             Word{"condition", QT_TRANSLATE_NOOP("FactWords", "Condition")},
                             Word{"condition_met", QT_TRANSLATE_NOOP("FactWords", "Condition met")},
                             Word{"milestones", QT_TRANSLATE_NOOP("FactWords", "Milestones")},
                             Word{"base", QT_TRANSLATE_NOOP("FactWords", "Base")},
                             Word{"base_date", QT_TRANSLATE_NOOP("FactWords", "Date of the base")},
                             Word{"last_year", QT_TRANSLATE_NOOP("FactWords", "Last year's months")},
                             Word{"numerator", QT_TRANSLATE_NOOP("FactWords", "Numerator")},
                             Word{"denominator", QT_TRANSLATE_NOOP("FactWords", "Denominator")},
                             Word{"scale", QT_TRANSLATE_NOOP("FactWords", "Scale")},
                             Word{"part_of", QT_TRANSLATE_NOOP("FactWords", "Part of")},
                             Word{"waits_for", QT_TRANSLATE_NOOP("FactWords", "Waits for")},
                             Word{"share", QT_TRANSLATE_NOOP("FactWords", "Share")},
                             Word{"standing", QT_TRANSLATE_NOOP("FactWords", "Standing")},
                             Word{"steps", QT_TRANSLATE_NOOP("FactWords", "Steps")},
                             Word{"leader", QT_TRANSLATE_NOOP("FactWords", "Leader")},
                             Word{"contact", QT_TRANSLATE_NOOP("FactWords", "Contact")},
                             Word{"definition", QT_TRANSLATE_NOOP("FactWords", "Definition")},
                             Word{"source", QT_TRANSLATE_NOOP("FactWords", "Source")},
                             Word{"verifier", QT_TRANSLATE_NOOP("FactWords", "Verified by")},
                             Word{"outside_rank", QT_TRANSLATE_NOOP("FactWords", "Outside rank")},
                             Word{"source_text", QT_TRANSLATE_NOOP("FactWords", "Sentence in the text")},
                             Word{"open_problem", QT_TRANSLATE_NOOP("FactWords", "Open problem")},
                             Word{"name", QT_TRANSLATE_NOOP("FactWords", "Name")},
                             Word{"start", QT_TRANSLATE_NOOP("FactWords", "Start")},
                             Word{"end", QT_TRANSLATE_NOOP("FactWords", "End")},
                             Word{"sample", QT_TRANSLATE_NOOP("FactWords", "Sample")},
                             Word{"note", QT_TRANSLATE_NOOP("FactWords", "Note")},
                             Word{"reporting_day", QT_TRANSLATE_NOOP("FactWords", "Reporting day")},
                             Word{"counted_units", QT_TRANSLATE_NOOP("FactWords", "Units counted in whole cases")},
                             Word{"signed_on", QT_TRANSLATE_NOOP("FactWords", "Signed on")},
                             Word{"rate_decimals", QT_TRANSLATE_NOOP("FactWords", "Decimals of rates")},
                             Word{"honour_list", QT_TRANSLATE_NOOP("FactWords", "Name of the honour list")},
                             Word{"warning_list", QT_TRANSLATE_NOOP("FactWords", "Name of the warning list")},
                             Word{"holidays", QT_TRANSLATE_NOOP("FactWords", "Days off")},
                             Word{"workdays", QT_TRANSLATE_NOOP("FactWords", "Worked weekends")},
                             Word{"step_templates", QT_TRANSLATE_NOOP("FactWords", "Templates of steps")},
                             Word{"group", QT_TRANSLATE_NOOP("FactWords", "Group")},
                             Word{"from", QT_TRANSLATE_NOOP("FactWords", "Active from")},
                             Word{"to", QT_TRANSLATE_NOOP("FactWords", "Active to")},
                             Word{"goal", QT_TRANSLATE_NOOP("FactWords", "Goal")},
                             Word{"measures", QT_TRANSLATE_NOOP("FactWords", "Measures")},
                             Word{"policy", QT_TRANSLATE_NOOP("FactWords", "Policy")},
                             Word{"post", QT_TRANSLATE_NOOP("FactWords", "Post")},
                             Word{"units", QT_TRANSLATE_NOOP("FactWords", "Units")},
                             Word{"programmes", QT_TRANSLATE_NOOP("FactWords", "Programmes")},
                             Word{"persons", QT_TRANSLATE_NOOP("FactWords", "Persons")},
                             Word{"pledges", QT_TRANSLATE_NOOP("FactWords", "Pledges")},
                             Word{"reason", QT_TRANSLATE_NOOP("FactWords", "Reason")},
                             Word{"file", QT_TRANSLATE_NOOP("FactWords", "File")},
                             Word{"sha256", QT_TRANSLATE_NOOP("FactWords", "Digest of the file (SHA-256)")},
                             Word{"rows", QT_TRANSLATE_NOOP("FactWords", "Rows")},
                             Word{"unchanged", QT_TRANSLATE_NOOP("FactWords", "Unchanged")},
                             Word{"changed", QT_TRANSLATE_NOOP("FactWords", "Reports written")},
                             Word{"reports", QT_TRANSLATE_NOOP("FactWords", "Reports")},
                             Word{"number", QT_TRANSLATE_NOOP("FactWords", "Number")},
                             Word{"kind", QT_TRANSLATE_NOOP("FactWords", "Kind")},
                             Word{"authority", QT_TRANSLATE_NOOP("FactWords", "Authority")},
                             Word{"decided_on", QT_TRANSLATE_NOOP("FactWords", "Decided on")},
                             Word{"old", QT_TRANSLATE_NOOP("FactWords", "Before")},
                             Word{"new", QT_TRANSLATE_NOOP("FactWords", "After")},
                             Word{"kept", QT_TRANSLATE_NOOP("FactWords", "Left as changed since")},
                             Word{"import", QT_TRANSLATE_NOOP("FactWords", "Import in journal entry")},
                             Word{"first_unit", QT_TRANSLATE_NOOP("FactWords", "First new unit")},
                             Word{"first_pledge", QT_TRANSLATE_NOOP("FactWords", "First new pledge")},
                             Word{"first_programme", QT_TRANSLATE_NOOP("FactWords", "First new programme")},
                             Word{"first_source", QT_TRANSLATE_NOOP("FactWords", "First new text")},
                             Word{"sources", QT_TRANSLATE_NOOP("FactWords", "Kept texts")},
                             Word{"text", QT_TRANSLATE_NOOP("FactWords", "Name")},
                             Word{"text_sha256", QT_TRANSLATE_NOOP("FactWords", "Digest of the text (SHA-256)")},
                             Word{"year", QT_TRANSLATE_NOOP("FactWords", "Plan year")},
                             Word{"refused", QT_TRANSLATE_NOOP("FactWords", "Refused")},
                             Word{"month", QT_TRANSLATE_NOOP("FactWords", "Month")},
                             Word{"value", QT_TRANSLATE_NOOP("FactWords", "Figure")},
                             Word{"state", QT_TRANSLATE_NOOP("FactWords", "State")},
                             Word{"percent", QT_TRANSLATE_NOOP("FactWords", "Percent")},
                             Word{"figure", QT_TRANSLATE_NOOP("FactWords", "Figure")},
                             Word{"revision", QT_TRANSLATE_NOOP("FactWords", "Revision")}};

constexpr std::array kValues{Word{"yes", QT_TRANSLATE_NOOP("FactWords", "yes")},
                             Word{"no", QT_TRANSLATE_NOOP("FactWords", "no")},
                             Word{"done", QT_TRANSLATE_NOOP("FactWords", "done")},
                             Word{"flow", QT_TRANSLATE_NOOP("FactWords", "adds up over the year")},
                             Word{"state", QT_TRANSLATE_NOOP("FactWords", "a condition at a date")},
                             Word{"task", QT_TRANSLATE_NOOP("FactWords", "done or not")},
                             Word{"at_least", QT_TRANSLATE_NOOP("FactWords", "at least")},
                             Word{"at_most", QT_TRANSLATE_NOOP("FactWords", "at most")},
                             Word{"line", QT_TRANSLATE_NOOP("FactWords", "along the line")},
                             Word{"steps", QT_TRANSLATE_NOOP("FactWords", "at steps")},
                             Word{"throughout", QT_TRANSLATE_NOOP("FactWords", "throughout")},
                             Word{"monthly", QT_TRANSLATE_NOOP("FactWords", "monthly")},
                             Word{"quarterly", QT_TRANSLATE_NOOP("FactWords", "quarterly")},
                             Word{"half_yearly", QT_TRANSLATE_NOOP("FactWords", "half-yearly")},
                             Word{"yearly", QT_TRANSLATE_NOOP("FactWords", "yearly")},
                             Word{"running_total", QT_TRANSLATE_NOOP("FactWords", "running total")},
                             Word{"own_figure", QT_TRANSLATE_NOOP("FactWords", "month's own figure")},
                             Word{"department", QT_TRANSLATE_NOOP("FactWords", "department")},
                             Word{"town", QT_TRANSLATE_NOOP("FactWords", "town")},
                             Word{"task_force", QT_TRANSLATE_NOOP("FactWords", "task force")},
                             Word{"in_force", QT_TRANSLATE_NOOP("FactWords", "in force")},
                             Word{"withdrawn", QT_TRANSLATE_NOOP("FactWords", "withdrawn")},
                             Word{"force_majeure", QT_TRANSLATE_NOOP("FactWords", "force majeure")},
                             Word{"reinstated", QT_TRANSLATE_NOOP("FactWords", "reinstated")},
                             Word{"targets", QT_TRANSLATE_NOOP("FactWords", "targets revised")},
                             Word{"started", QT_TRANSLATE_NOOP("FactWords", "started")},
                             Word{"claimed", QT_TRANSLATE_NOOP("FactWords", "claimed")},
                             Word{"returned", QT_TRANSLATE_NOOP("FactWords", "returned")},
                             Word{"closed", QT_TRANSLATE_NOOP("FactWords", "closed out")},
                             Word{"not_started", QT_TRANSLATE_NOOP("FactWords", "not started")},
                             Word{"in_hand", QT_TRANSLATE_NOOP("FactWords", "in hand")}};

template <std::size_t N>
QString wordOf(const std::array<Word, N>& words, const QString& token) {
    const auto found =
        std::ranges::find_if(words, [&token](const Word& word) { return token == QLatin1StringView(word.token); });
    return found == words.end() ? token : Texts::tr(found->word);
}

/// "2022-06-30=115;2022-12-31=done" with blanks and pauses instead of signs.
QString datedValues(const QString& text) {
    QStringList parts = text.split(u';');
    for (QString& part : parts) {
        const QString value = part.section(u'=', 1);
        part = part.section(u'=', 0, 0) + u' ' + wordOf(kValues, value);
    }
    return parts.join(Texts::tr("; "));
}

}  // namespace

QString factFieldWord(const QString& field) {
    const QString setting = settingWord(field);
    return setting.isEmpty() ? wordOf(kFields, field) : setting;
}

QString factValueText(const QString& field, const QString& text) {
    static const QRegularExpression dated(u"^[0-9]{4}-[0-9]{2}(-[0-9]{2})?="_s);
    if (text.isEmpty()) {
        return Texts::tr("(empty)");
    }
    if (!settingWord(field).isEmpty()) {
        return settingValueWord(field, text);
    }
    return dated.match(text).hasMatch() ? datedValues(text) : wordOf(kValues, text);
}

}  // namespace pledge
