#include <core/wording/fill.h>
#include <core/wording/sentences.h>
#include <core/wording/translated.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// In a pattern %1 is the subject and %2, %3 … are the details; %9 is all details as one list.
struct Template {
    ErrorCode code;
    const char* pattern;
};

constexpr qsizetype kListPosition = 8;

constexpr std::array kFigures{
    Template{ErrorCode::NotANumber, QT_TRANSLATE_NOOP("Sentences", "“%2” is not a plain number like 12.5")},
    Template{ErrorCode::TooManyDecimals, QT_TRANSLATE_NOOP("Sentences", "“%2” has more than six decimals")},
    Template{ErrorCode::Overflow,
             QT_TRANSLATE_NOOP("Sentences", "“%2” is too large: figures go up to 9 223 372 036 854")},
    Template{ErrorCode::NotAMonth, QT_TRANSLATE_NOOP("Sentences", "“%2” is not a month like 2022-06")},
    Template{ErrorCode::NotADate, QT_TRANSLATE_NOOP("Sentences", "“%2” is not a date like 2022-06-30")}};

constexpr std::array kNames{
    Template{ErrorCode::UnknownUnit, QT_TRANSLATE_NOOP("Sentences", "The plan has no unit “%1”")},
    Template{ErrorCode::UnknownPledge, QT_TRANSLATE_NOOP("Sentences", "%2 has no pledge “%1”")},
    Template{ErrorCode::AmbiguousName, QT_TRANSLATE_NOOP("Sentences", "“%1” may mean any of: %9")},
    Template{ErrorCode::DuplicateName, QT_TRANSLATE_NOOP("Sentences", "The name “%1” is used twice")}};

constexpr std::array kRules{
    Template{ErrorCode::MonthOutsidePlan,
             QT_TRANSLATE_NOOP("Sentences", "%1 lies outside what the plan takes: %2 to %3")},
    Template{ErrorCode::FigureFalls,
             QT_TRANSLATE_NOOP("Sentences",
                               "“%1” is a running total: %3 in %2 does not go with %5 in %4. If it is right, "
                               "give the reason")},
    Template{ErrorCode::WrongFigureKind, QT_TRANSLATE_NOOP("Sentences", "“%1” takes %2")},
    Template{ErrorCode::TargetKnown,
             QT_TRANSLATE_NOOP("Sentences",
                               "“%1” is already in the plan: for %2 it holds %3, not %4. A signed target is "
                               "changed by a revision, not by an import")},
    Template{ErrorCode::NotPermitted, QT_TRANSLATE_NOOP("Sentences", "%1 may not report for %2")},
    Template{ErrorCode::InvalidPledge, QT_TRANSLATE_NOOP("Sentences", "The facts of “%1” do not fit together: %2")}};

constexpr std::array kFiles{
    Template{ErrorCode::FileMissing, QT_TRANSLATE_NOOP("Sentences", "There is no file “%1”")},
    Template{ErrorCode::FileUnreadable, QT_TRANSLATE_NOOP("Sentences", "“%1” cannot be read: %2")},
    Template{ErrorCode::FileExists,
             QT_TRANSLATE_NOOP("Sentences", "“%1” exists already and is not overwritten. Choose another name")},
    Template{ErrorCode::FileBusy,
             QT_TRANSLATE_NOOP("Sentences", "“%1” is in use by another program. Close it there and try again")},
    Template{ErrorCode::FileReadOnly, QT_TRANSLATE_NOOP("Sentences",
                                                        "“%1” cannot be written: it or its folder is "
                                                        "read-only")},
    Template{ErrorCode::FileFull, QT_TRANSLATE_NOOP("Sentences", "The disk is full; nothing was written to “%1”")},
    Template{ErrorCode::FileNotAPlan, QT_TRANSLATE_NOOP("Sentences", "“%1” is not a Pledgeboard plan")},
    Template{ErrorCode::FileNewer,
             QT_TRANSLATE_NOOP("Sentences",
                               "“%1” was written by a newer version (format %2, this program knows %3). It was "
                               "left untouched; install the newer version")},
    Template{ErrorCode::FileCorrupt, QT_TRANSLATE_NOOP("Sentences", "“%1” is damaged: %2")},
    Template{ErrorCode::FileTooLarge,
             QT_TRANSLATE_NOOP("Sentences", "“%1” is too large: %2 bytes, at most %3 are read")}};

constexpr std::array kTables{
    Template{ErrorCode::WrongHeader, QT_TRANSLATE_NOOP("Sentences", "The header must be “%2”, but it is “%3”")},
    Template{ErrorCode::MissingCell, QT_TRANSLATE_NOOP("Sentences", "The cell “%2” is empty; a blank is not a zero")},
    Template{ErrorCode::WrongCell, QT_TRANSLATE_NOOP("Sentences", "“%3” is not allowed in “%2”; allowed is %4")},
    Template{ErrorCode::DuplicateRow, QT_TRANSLATE_NOOP("Sentences", "The row repeats row %2")},
    Template{ErrorCode::ConflictingRow, QT_TRANSLATE_NOOP("Sentences", "“%2” contradicts row %3: there %4, here %5")},
    Template{ErrorCode::ExtraCell, QT_TRANSLATE_NOOP("Sentences", "“%2” stands beyond the last column of the header")},
    Template{ErrorCode::OpenQuote,
             QT_TRANSLATE_NOOP("Sentences", "The quotation mark that opens this cell is never closed")},
    Template{ErrorCode::TextAfterQuote,
             QT_TRANSLATE_NOOP("Sentences", "There is text between the closing quotation mark and the next comma")},
    Template{ErrorCode::TableTooLarge, QT_TRANSLATE_NOOP("Sentences", "The table is too large: %2, at most %3")},
    Template{ErrorCode::NotUtf8,
             QT_TRANSLATE_NOOP("Sentences", "This is no text in UTF-8 or GB18030. Save it as CSV")}};

constexpr std::array kUse{
    Template{ErrorCode::WrongUsage, QT_TRANSLATE_NOOP("Sentences", "%2")},
    Template{ErrorCode::NothingToDo, QT_TRANSLATE_NOOP("Sentences", "There is nothing to do: no %2")},
    Template{ErrorCode::JournalBroken,
             QT_TRANSLATE_NOOP("Sentences",
                               "The journal's chain is broken at entry %1: it or one before it was changed "
                               "outside this program")},
    Template{ErrorCode::System, QT_TRANSLATE_NOOP("Sentences", "The system refused: %9")}};

/// Details that are codes of the program, not text of the user.
constexpr std::array kDetailWords{
    std::pair{"figure", QT_TRANSLATE_NOOP("Sentences", "a figure")},
    std::pair{"state", QT_TRANSLATE_NOOP("Sentences", "a state: started, claimed, returned or closed")},
    std::pair{"note", QT_TRANSLATE_NOOP("Sentences", "a note")},
    std::pair{"name", QT_TRANSLATE_NOOP("Sentences", "the name is empty")},
    std::pair{"owners", QT_TRANSLATE_NOOP("Sentences", "no unit owns it")},
    std::pair{"frequency", QT_TRANSLATE_NOOP("Sentences", "the lag or the weight is negative")},
    std::pair{"milestones",
              QT_TRANSLATE_NOOP("Sentences", "the due dates are out of order or outside the plan's months")},
    std::pair{"targets", QT_TRANSLATE_NOOP("Sentences", "a target is missing, or “done” is mixed with figures")},
    std::pair{"columns", QT_TRANSLATE_NOOP("Sentences", "columns")},
    std::pair{"cell", QT_TRANSLATE_NOOP("Sentences", "bytes in one cell")}};

template <std::size_t N>
const char* patternIn(const std::array<Template, N>& templates, ErrorCode code) {
    const auto found = std::ranges::find(templates, code, &Template::code);
    return found == templates.end() ? nullptr : found->pattern;
}

QString pattern(ErrorCode code) {
    for (const char* found : {patternIn(kFigures, code), patternIn(kNames, code), patternIn(kRules, code),
                              patternIn(kFiles, code), patternIn(kTables, code), patternIn(kUse, code)}) {
        if (found != nullptr) {
            return Sentences::tr(found);
        }
    }
    Q_UNREACHABLE();
}

bool carriesCodes(ErrorCode code) {
    return code == ErrorCode::WrongFigureKind || code == ErrorCode::InvalidPledge || code == ErrorCode::TableTooLarge;
}

QString detailText(ErrorCode code, const QString& detail) {
    if (!carriesCodes(code)) {
        return detail;
    }
    const auto found = std::ranges::find_if(
        kDetailWords, [&detail](const auto& word) { return detail == QLatin1StringView(word.first); });
    return found == kDetailWords.end() ? detail : Sentences::tr(found->second);
}

QString body(const Error& error) {
    QStringList values{error.subject};
    for (const QString& detail : error.details) {
        values.append(detailText(error.code, detail));
    }
    const QString list = error.details.join(Sentences::tr(", ", "between the parts of a list"));
    values.resize(kListPosition);
    values.append(list);
    return fill(pattern(error.code), values);
}

QString placeText(const Place& place) {
    QStringList parts;
    if (!place.file.isEmpty()) {
        parts.append(place.file);
    }
    if (!place.sheet.isEmpty()) {
        parts.append(fill(Sentences::tr("sheet “%1”"), {place.sheet}));
    }
    if (place.row > 0) {
        parts.append(fill(Sentences::tr("row %1"), {QString::number(place.row)}));
    }
    if (place.column > 0) {
        parts.append(fill(Sentences::tr("column %1"), {QString::number(place.column)}));
    }
    return parts.join(Sentences::tr(", ", "between file, row and column"));
}

}  // namespace

QString sentence(const Error& error) {
    const QString said = body(error);
    const bool ends = said.endsWith(u'.') || said.endsWith(u'。');
    const QString text = ends ? said : fill(Sentences::tr("%1.", "a sentence and its full stop"), {said});
    const QString place = placeText(error.place);
    return place.isEmpty() ? text : fill(Sentences::tr("%1: %2", "a place and what is wrong there"), {place, text});
}

}  // namespace pledge
