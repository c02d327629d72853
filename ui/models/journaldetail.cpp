#include <core/wording/fill.h>
#include <core/wording/words.h>
#include <ui/models/factwords.h>
#include <ui/models/journaldetail.h>
#include <ui/models/journalrecords.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(JournalDetail)
};

struct Word {
    const char* token;
    const char* word;
};

constexpr std::array kWords{Word{"create_plan", QT_TRANSLATE_NOOP("JournalDetail", "Plan made")},
                            Word{"add_targets", QT_TRANSLATE_NOOP("JournalDetail", "Targets imported")},
                            Word{"accept_drafts", QT_TRANSLATE_NOOP("JournalDetail", "Pledges read from a text")},
                            Word{"change_plan", QT_TRANSLATE_NOOP("JournalDetail", "Plan changed")},
                            Word{"revise_targets", QT_TRANSLATE_NOOP("JournalDetail", "Targets revised")},
                            Word{"undo_revision", QT_TRANSLATE_NOOP("JournalDetail", "Revision taken back")},
                            Word{"undo_targets", QT_TRANSLATE_NOOP("JournalDetail", "Import of targets taken back")},
                            Word{"record_actuals", QT_TRANSLATE_NOOP("JournalDetail", "Figures reported")},
                            Word{"import_actuals", QT_TRANSLATE_NOOP("JournalDetail", "Figures imported")},
                            Word{"undo_actuals", QT_TRANSLATE_NOOP("JournalDetail", "Import of figures taken back")},
                            Word{"lead_office", QT_TRANSLATE_NOOP("JournalDetail", "Lead office")},
                            Word{"reporting_unit", QT_TRANSLATE_NOOP("JournalDetail", "Reporting unit")}};

QString wordOf(const QString& token) {
    const auto found =
        std::ranges::find_if(kWords, [&token](const Word& word) { return token == QLatin1StringView(word.token); });
    return found == kWords.end() ? roundTokenWord(token).value_or(token) : Texts::tr(found->word);
}

QString scalarText(const QString& field, const QJsonValue& value) {
    return factValueText(field, value.isDouble() ? QString::number(value.toInteger()) : value.toString());
}

/// What was reported for a month: its figure, its state with the percent, its place, its note; blank where nothing
/// stands.
QString reportText(const QJsonValue& report) {
    QStringList parts;
    for (const auto* key : {"value", "state", "percent", "numerator", "denominator", "note"}) {
        const QJsonValue part = report.toObject().value(QLatin1StringView(key));
        if (!part.isUndefined()) {
            parts.append(scalarText({}, part) + (key == "percent"_ba ? u"%"_s : QString()));
        }
    }
    const QJsonValue place = report.toObject().value(u"place"_s);
    if (!place.isUndefined()) {
        parts.append(fill(Texts::tr("outside place %1"), {QString::number(place.toInteger())}));
    }
    return parts.isEmpty() ? Texts::tr("blank") : parts.join(Texts::tr(", "));
}

QString sideText(const QString& field, const QJsonValue& side) {
    return side.isString() ? factValueText(field, side.toString()) : reportText(side);
}

QString pledgeName(const QJsonValue& number, const PlanSnapshot& snapshot) {
    const Line* line = snapshot.line(PledgeId(number.toInteger()));
    return line ? line->pledge->name : fill(Texts::tr("pledge no. %1"), {QString::number(number.toInteger())});
}

/// What an item of a list is about: a pledge and the month, or a thing of the plan and its field.
QString aboutText(const QJsonObject& item, const PlanSnapshot& snapshot) {
    if (item.contains(u"pledge"_s)) {
        const auto month = Month::parse(item.value(u"month"_s).toString());
        const QString name = pledgeName(item.value(u"pledge"_s), snapshot);
        return month ? name + u' ' + monthText(*month) : name;
    }
    const QStringList parts{factFieldWord(item.value(u"what"_s).toString()), item.value(u"name"_s).toString(),
                            factFieldWord(item.value(u"field"_s).toString())};
    return parts.join(u' ').simplified();
}

QString itemLine(const QJsonValue& value, const PlanSnapshot& snapshot) {
    const QJsonObject item = value.toObject();
    const QString field = item.value(u"field"_s).toString();
    return fill(Texts::tr("%1: %2 → %3"), {aboutText(item, snapshot), sideText(field, item.value(u"old"_s)),
                                           sideText(field, item.value(u"new"_s))});
}

QString factLine(const QString& key, const QJsonValue& value, const PlanSnapshot& snapshot) {
    const bool isNumbered = key == u"pledge" && value.isDouble();
    const QString text = isNumbered      ? pledgeName(value, snapshot)
                         : key == u"act" ? roundTokenWord(value.toString()).value_or(value.toString())
                                         : scalarText(key, value);
    return fill(Texts::tr("%1: %2"), {roundFieldWord(key).value_or(factFieldWord(key)), text});
}

}  // namespace

QString journalActionWord(const QString& action) {
    return wordOf(action);
}

QString journalRoleWord(const QString& role) {
    return wordOf(role);
}

QStringList journalDetailLines(const JournalLine& entry, const PlanSnapshot& snapshot) {
    QStringList facts;
    QStringList items;
    const QJsonObject detail = QJsonDocument::fromJson(entry.detail.toUtf8()).object();
    for (auto it = detail.begin(); it != detail.end(); ++it) {
        if (it->isArray()) {
            for (const QJsonValue& item : it->toArray()) {
                const QString text = recordItemText(item);
                items.append(text.isEmpty() ? itemLine(item, snapshot) : text);
            }
        } else if (it.key() != u"new") {
            facts.append(it.key() == u"old"
                             ? fill(Texts::tr("%1 → %2"), {sideText({}, *it), sideText({}, detail.value(u"new"))})
                             : factLine(it.key(), *it, snapshot));
        }
    }
    return items + facts;
}

}  // namespace pledge
