#include <ui/models/journalrecords.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct JournalRecords {
    Q_DECLARE_TR_FUNCTIONS(JournalRecords)
};

struct RecordWord {
    const char* token;
    const char* word;
};

constexpr std::array kTokens{
    RecordWord{"collect_actuals", QT_TRANSLATE_NOOP("JournalRecords", "Forms collected")},
    RecordWord{"switch_entry", QT_TRANSLATE_NOOP("JournalRecords", "What is typed switched")},
    RecordWord{"move_round", QT_TRANSLATE_NOOP("JournalRecords", "Monthly round")},
    RecordWord{"keep_problems", QT_TRANSLATE_NOOP("JournalRecords", "Problems kept")},
    RecordWord{"keep_evidence", QT_TRANSLATE_NOOP("JournalRecords", "Evidence kept")},
    RecordWord{"keep_ledger", QT_TRANSLATE_NOOP("JournalRecords", "Ledger set up")},
    RecordWord{"keep_cases", QT_TRANSLATE_NOOP("JournalRecords", "Cases kept")},
    RecordWord{"hand_out", QT_TRANSLATE_NOOP("JournalRecords", "Forms handed out")},
    RecordWord{"keep_sheet_words", QT_TRANSLATE_NOOP("JournalRecords", "Heads and names of sheets understood")},
    RecordWord{"reviewer", QT_TRANSLATE_NOOP("JournalRecords", "Reviewer")},
    RecordWord{"leader", QT_TRANSLATE_NOOP("JournalRecords", "Leader")},
    RecordWord{"submit", QT_TRANSLATE_NOOP("JournalRecords", "Submitted")},
    RecordWord{"return", QT_TRANSLATE_NOOP("JournalRecords", "Returned")},
    RecordWord{"approve", QT_TRANSLATE_NOOP("JournalRecords", "Approved")},
    RecordWord{"reopen", QT_TRANSLATE_NOOP("JournalRecords", "Reopened")},
    RecordWord{"withdraw", QT_TRANSLATE_NOOP("JournalRecords", "Taken back")},
    RecordWord{"add", QT_TRANSLATE_NOOP("JournalRecords", "Added")},
    RecordWord{"remove", QT_TRANSLATE_NOOP("JournalRecords", "Removed")},
    RecordWord{"running_total", QT_TRANSLATE_NOOP("JournalRecords", "Running total")},
    RecordWord{"own_figure", QT_TRANSLATE_NOOP("JournalRecords", "The month's own figure")}};

constexpr std::array kRecordFields{RecordWord{"act", QT_TRANSLATE_NOOP("JournalRecords", "Act")},
                                   RecordWord{"month", QT_TRANSLATE_NOOP("JournalRecords", "Month")},
                                   RecordWord{"reason", QT_TRANSLATE_NOOP("JournalRecords", "Reason")},
                                   RecordWord{"file", QT_TRANSLATE_NOOP("JournalRecords", "File")},
                                   RecordWord{"size", QT_TRANSLATE_NOOP("JournalRecords", "Size in bytes")},
                                   RecordWord{"problem", QT_TRANSLATE_NOOP("JournalRecords", "Problem no.")},
                                   RecordWord{"case", QT_TRANSLATE_NOOP("JournalRecords", "Case no.")},
                                   RecordWord{"keys", QT_TRANSLATE_NOOP("JournalRecords", "With keys")}};

/// What only a program reads.
constexpr std::array kSilent{"sha256", "made", "id"};

template <std::size_t N>
std::optional<QString> wordIn(const std::array<RecordWord, N>& words, const QString& token) {
    const auto found = std::ranges::find_if(
        words, [&token](const RecordWord& word) { return token == QLatin1StringView(word.token); });
    return found == words.end() ? std::nullopt : std::optional(JournalRecords::tr(found->word));
}

void collectTexts(const QJsonValue& value, QStringList& texts) {
    if (value.isString()) {
        const QString text = value.toString();
        texts.append(wordIn(kTokens, text).value_or(text));
    }
    const QJsonArray list = value.toArray();
    for (const QJsonValue& one : list) {
        collectTexts(one, texts);
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool isSilent =
            std::ranges::any_of(kSilent, [&it](const char* key) { return it.key() == QLatin1StringView(key); });
        if (!isSilent && it.key() != u"unit"_s) {
            collectTexts(*it, texts);
        }
    }
}

}  // namespace

std::optional<QString> roundTokenWord(const QString& token) {
    return wordIn(kTokens, token);
}

std::optional<QString> roundFieldWord(const QString& field) {
    return wordIn(kRecordFields, field);
}

QString recordItemText(const QJsonValue& item) {
    const QJsonObject object = item.toObject();
    if (object.contains(u"old"_s) || object.contains(u"new"_s)) {
        return {};
    }
    QStringList texts;
    collectTexts(object.value(u"unit"_s), texts);
    collectTexts(item, texts);
    texts.removeAll(QString());
    return texts.join(u"  "_s);
}

}  // namespace pledge
