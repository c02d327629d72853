#include <core/base/columnletters.h>
#include <core/wording/fill.h>
#include <core/wording/roundsentences.h>
#include <core/wording/sentences.h>
#include <core/wording/tablefilewords.h>
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
    Template{ErrorCode::InUse, QT_TRANSLATE_NOOP("Sentences", "“%1” cannot be removed: %2")},
    Template{ErrorCode::RevisionRefused, QT_TRANSLATE_NOOP("Sentences", "“%1” is not revised: %2")},
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
    Template{ErrorCode::UnknownSheet, QT_TRANSLATE_NOOP("Sentences", "There is no sheet “%1”; there is: %9")},
    Template{ErrorCode::SumDiffers, QT_TRANSLATE_NOOP("Sentences", "The parts add up to %2, but here stands %3")},
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
             QT_TRANSLATE_NOOP("Sentences", "This is no text in UTF-8 or GB18030. Save it as .xlsx or as CSV")}};

constexpr std::array kTexts{
    Template{ErrorCode::NotAText,
             QT_TRANSLATE_NOOP("Sentences",
                               "“%1” is no text: it is neither written in UTF-8, UTF-16, GB18030 or Big5, nor a .docx, "
                               ".odt, .html, .pdf, .xlsx or .csv")},
    Template{ErrorCode::TextTooLong,
             QT_TRANSLATE_NOOP("Sentences",
                               "“%1” is too long: %2 characters, at most %3 are read. Split it into several files")},
    Template{ErrorCode::YearUnknown,
             QT_TRANSLATE_NOOP("Sentences", "The text does not say which year it is for. Give the year")},
    Template{ErrorCode::DraftRefused, QT_TRANSLATE_NOOP("Sentences", "“%1” cannot become a pledge: %9")}};

constexpr std::array kUse{
    Template{ErrorCode::WrongUsage, QT_TRANSLATE_NOOP("Sentences", "%2")},
    Template{ErrorCode::NothingToDo, QT_TRANSLATE_NOOP("Sentences", "There is nothing to do: no %2")},
    Template{ErrorCode::JournalBroken,
             QT_TRANSLATE_NOOP("Sentences",
                               "The journal's chain is broken at entry %1: it or one before it was changed "
                               "outside this program")},
    Template{ErrorCode::System, QT_TRANSLATE_NOOP("Sentences", "The system refused: %9")}};

/// Why a file that is no plain text is none, and what helps.
constexpr std::array kNoTexts{
    std::pair{"old_document",
              QT_TRANSLATE_NOOP("Sentences",
                                "“%1” is a document of a kind that is not read (.doc, .wps, .xls, .et, .rtf, .ofd and "
                                "the like). Open it in WPS or Word and save it as .docx, .xlsx or PDF")},
    std::pair{"password",
              QT_TRANSLATE_NOOP("Sentences", "“%1” is protected by a password. Save it without the password")},
    std::pair{"pictures_only",
              QT_TRANSLATE_NOOP("Sentences",
                                "“%1” holds only pictures of pages, as a scanner makes them. Have its text recognised "
                                "by another program first, or paste the text")},
    std::pair{"no_text", QT_TRANSLATE_NOOP("Sentences", "There is no text in “%1”")}};

/// Details that are codes of the program, not text of the user.
constexpr std::array kDetailWords{
    std::pair{"figure", QT_TRANSLATE_NOOP("Sentences", "a figure")},
    std::pair{"state", QT_TRANSLATE_NOOP("Sentences", "a state: started, claimed, returned or closed")},
    std::pair{"note", QT_TRANSLATE_NOOP("Sentences", "a note")},
    std::pair{"place", QT_TRANSLATE_NOOP("Sentences", "a place from 1 on, beside a figure")},
    std::pair{"name", QT_TRANSLATE_NOOP("Sentences", "the name is empty")},
    std::pair{"owners", QT_TRANSLATE_NOOP("Sentences", "no unit owns it")},
    std::pair{"frequency", QT_TRANSLATE_NOOP("Sentences", "the lag is negative")},
    std::pair{"weight", QT_TRANSLATE_NOOP("Sentences", "the weight is negative")},
    std::pair{"milestones",
              QT_TRANSLATE_NOOP("Sentences", "the due dates are out of order or outside the plan's months")},
    std::pair{"targets", QT_TRANSLATE_NOOP("Sentences", "a target is missing, or “done” is mixed with figures")},
    std::pair{"supporting", QT_TRANSLATE_NOOP("Sentences", "a supporting unit is not in the plan")},
    std::pair{"programme", QT_TRANSLATE_NOOP("Sentences", "its programme is not in the plan")},
    std::pair{"whole", QT_TRANSLATE_NOOP("Sentences", "the pledge it is a part of is not in the plan")},
    std::pair{"waits_for",
              QT_TRANSLATE_NOOP("Sentences",
                                "a pledge it waits for is not in the plan, is a town's share, or is named twice")},
    std::pair{"waits_in_circle", QT_TRANSLATE_NOOP("Sentences", "it waits for itself, directly or through others")},
    std::pair{"steps",
              QT_TRANSLATE_NOOP("Sentences", "steps need a name and a day, in order, and belong to a deliverable")},
    std::pair{"allocation",
              QT_TRANSLATE_NOOP("Sentences",
                                "it is a share itself, has no final target, or a unit is listed twice, is "
                                "not in the plan or signed the pledge")},
    std::pair{"share", QT_TRANSLATE_NOOP("Sentences", "a share is below zero")},
    std::pair{"span", QT_TRANSLATE_NOOP("Sentences", "the end lies before the start")},
    std::pair{"settings", QT_TRANSLATE_NOOP("Sentences", "a setting is out of its range")},
    std::pair{"reports", QT_TRANSLATE_NOOP("Sentences", "figures were reported for it")},
    std::pair{"rounds", QT_TRANSLATE_NOOP("Sentences", "months of it were submitted, returned or approved")},
    std::pair{"entry_view", QT_TRANSLATE_NOOP("Sentences", "only a figure that adds up has a month's own")},
    std::pair{"nothing_changes", QT_TRANSLATE_NOOP("Sentences", "nothing would change")},
    std::pair{"order", QT_TRANSLATE_NOOP("Sentences", "the day lies before that of the revision before it")},
    std::pair{
        "not_today",
        QT_TRANSLATE_NOOP("Sentences",
                          "a revision is taken back only on the day on which it was written; later, revise again")},
    std::pair{"none", QT_TRANSLATE_NOOP("Sentences", "there is no revision left to take back")},
    std::pair{"in", QT_TRANSLATE_NOOP("Sentences", "it is in force; there is nothing to reinstate")},
    std::pair{"out", QT_TRANSLATE_NOOP("Sentences", "it is withdrawn or lifted already; reinstate it first")},
    std::pair{"reason", QT_TRANSLATE_NOOP("Sentences", "the reason is missing")},
    std::pair{"authority", QT_TRANSLATE_NOOP("Sentences", "it is not said who decided")},
    std::pair{"date", QT_TRANSLATE_NOOP("Sentences", "the day of the decision is missing")},
    std::pair{"columns", QT_TRANSLATE_NOOP("Sentences", "columns")},
    std::pair{"cells", QT_TRANSLATE_NOOP("Sentences", "cells")},
    std::pair{"cell", QT_TRANSLATE_NOOP("Sentences", "bytes in one cell")},
    std::pair{"package", QT_TRANSLATE_NOOP("Sentences", "it cannot be unpacked")},
    std::pair{"package_parts", QT_TRANSLATE_NOOP("Sentences", "it packs more parts than a document has")},
    std::pair{"package_expands",
              QT_TRANSLATE_NOOP("Sentences", "it unpacks to far more than a document of its size holds")},
    std::pair{"package_encrypted", QT_TRANSLATE_NOOP("Sentences", "it is encrypted")},
    std::pair{"package_repeats", QT_TRANSLATE_NOOP("Sentences", "the package holds it more than once")},
    std::pair{"package_path", QT_TRANSLATE_NOOP("Sentences", "its name leads out of the package")},
    std::pair{"package_lacks", QT_TRANSLATE_NOOP("Sentences", "it is missing from the package")},
    std::pair{"no_sheet", QT_TRANSLATE_NOOP("Sentences", "it holds no sheet of a spreadsheet")},
    std::pair{"xml", QT_TRANSLATE_NOOP("Sentences", "it is no well-formed XML")},
    std::pair{"xml_entities", QT_TRANSLATE_NOOP("Sentences", "it declares entities, as no document does")},
    std::pair{"cell_order",
              QT_TRANSLATE_NOOP("Sentences", "its cells are out of order or lie beyond a sheet's last row or column")},
    std::pair{"cell_text", QT_TRANSLATE_NOOP("Sentences", "this cell shows a text that is not in the file")},
    std::pair{"merged_cells", QT_TRANSLATE_NOOP("Sentences", "its merged cells overlap")},
    std::pair{"utf8", QT_TRANSLATE_NOOP("Sentences", "this line holds broken characters. Save it again as UTF-8")},
    std::pair{"too_deep", QT_TRANSLATE_NOOP("Sentences", "its elements lie too deep inside one another")},
    std::pair{"pdf", QT_TRANSLATE_NOOP("Sentences", "it is no whole PDF")},
    std::pair{"pdf_pages", QT_TRANSLATE_NOOP("Sentences", "it has more pages than are read")},
    std::pair{"owner", QT_TRANSLATE_NOOP("Sentences", "no unit owns it")},
    std::pair{"value", QT_TRANSLATE_NOOP("Sentences", "its value is missing")},
    std::pair{"due", QT_TRANSLATE_NOOP("Sentences", "its due date is missing or lies outside the plan")},
    std::pair{"unit", QT_TRANSLATE_NOOP("Sentences", "its unit of measure is missing or another one")},
    std::pair{"bound", QT_TRANSLATE_NOOP("Sentences", "one is “at least”, the other “at most”")},
    std::pair{"nature", QT_TRANSLATE_NOOP("Sentences", "one adds up over the year, the other does not")},
    std::pair{"ladder",
              QT_TRANSLATE_NOOP("Sentences", "its milestones are no ladder: at least one, in order of their dates")},
    std::pair{"deliverable", QT_TRANSLATE_NOOP("Sentences", "something to be done forms no ladder")},
    std::pair{"part", QT_TRANSLATE_NOOP("Sentences", "one is a part of the other")},
    std::pair{"sources", QT_TRANSLATE_NOOP("Sentences", "it points at a place that is in no kept text")},
    std::pair{"source_text", QT_TRANSLATE_NOOP("Sentences", "a kept text never changes")}};

template <std::size_t N>
const char* patternIn(const std::array<Template, N>& templates, ErrorCode code) {
    const auto found = std::ranges::find(templates, code, &Template::code);
    return found == templates.end() ? nullptr : found->pattern;
}

QString pattern(ErrorCode code) {
    for (const char* found :
         {patternIn(kFigures, code), patternIn(kNames, code), patternIn(kRules, code), patternIn(kFiles, code),
          patternIn(kTables, code), patternIn(kTexts, code), patternIn(kUse, code)}) {
        if (found != nullptr) {
            return Sentences::tr(found);
        }
    }
    Q_UNREACHABLE();
}

bool carriesCodes(ErrorCode code) {
    return code == ErrorCode::WrongFigureKind || code == ErrorCode::InvalidPledge || code == ErrorCode::TableTooLarge ||
           code == ErrorCode::FileCorrupt || code == ErrorCode::InUse || code == ErrorCode::RevisionRefused ||
           code == ErrorCode::DraftRefused;
}

QString detailText(ErrorCode code, const QString& detail) {
    if (!carriesCodes(code)) {
        return detail;
    }
    const auto found = std::ranges::find_if(
        kDetailWords, [&detail](const auto& word) { return detail == QLatin1StringView(word.first); });
    return found == kDetailWords.end() ? detail : Sentences::tr(found->second);
}

/// What still needs the thing that was to be removed: its own reports or revisions, a person's portfolio, or another.
const char* usePattern(const QString& by) {
    if (by == u"reports"_s || by == u"rounds"_s) {
        return QT_TRANSLATE_NOOP("Sentences", "“%1” cannot be removed: %2");
    }
    if (by == u"revisions"_s) {
        return QT_TRANSLATE_NOOP("Sentences", "“%1” cannot be removed: its targets were revised");
    }
    return by == u"portfolio"_s ? QT_TRANSLATE_NOOP("Sentences", "The portfolio of “%1” names what would be gone")
                                : QT_TRANSLATE_NOOP("Sentences", "“%1” cannot be removed: “%2” uses it");
}

/// The reason as a sentence of its own, where there is one.
const char* noTextPattern(const QString& why) {
    const auto found =
        std::ranges::find_if(kNoTexts, [&why](const auto& word) { return why == QLatin1StringView(word.first); });
    return found == kNoTexts.end() ? nullptr : found->second;
}

/// Where an error knows more than its code alone says, the sentence says so.
QString pattern(const Error& error) {
    if (error.code == ErrorCode::InUse) {
        return Sentences::tr(usePattern(error.details.value(0)));
    }
    if (error.code == ErrorCode::InvalidPledge && error.details == QStringList{u"revisions"_s}) {
        return Sentences::tr("The targets of “%1” change by a revision only");
    }
    if (error.code == ErrorCode::NotPermitted && error.details.value(1) == u"plan"_s) {
        return Sentences::tr("%1 may not change “%2”: the plan is the lead office's to keep");
    }
    if (const QString round = roundPattern(error); !round.isEmpty()) {
        return round;
    }
    const char* noText = error.code == ErrorCode::NotAText ? noTextPattern(error.details.value(0)) : nullptr;
    if (noText != nullptr) {
        return Sentences::tr(noText);
    }
    if (error.code == ErrorCode::UnknownUnit && !error.details.isEmpty()) {
        return Sentences::tr("The plan has no unit “%1” here; there is: %9");
    }
    if (const QString file = tableFilePattern(error); !file.isEmpty()) {
        return file;
    }
    return pattern(error.code);
}

QString body(const Error& error) {
    QStringList values{error.subject};
    for (const QString& detail : error.details) {
        values.append(detailText(error.code, detail));
    }
    const QString list = values.sliced(1).join(Sentences::tr(", ", "between the parts of a list"));
    values.resize(kListPosition);
    values.append(list);
    return fill(pattern(error), values);
}

/// Row and column, in a spreadsheet as the one name of the cell.
QStringList cellText(const Place& place) {
    if (!place.sheet.isEmpty() && place.row > 0 && place.column > 0) {
        return {fill(Sentences::tr("cell %1"), {columnLetters(place.column) + QString::number(place.row)})};
    }
    QStringList parts;
    if (place.row > 0) {
        parts.append(fill(Sentences::tr("row %1"), {QString::number(place.row)}));
    }
    if (place.column > 0) {
        parts.append(fill(Sentences::tr("column %1"), {QString::number(place.column)}));
    }
    return parts;
}

QString placeText(const Place& place) {
    QStringList parts;
    if (!place.file.isEmpty()) {
        parts.append(place.file);
    }
    if (!place.sheet.isEmpty()) {
        parts.append(fill(Sentences::tr("sheet “%1”"), {place.sheet}));
    }
    return (parts + cellText(place)).join(Sentences::tr(", ", "between file, row and column"));
}

}  // namespace

QString sentence(const Error& error) {
    const QString said = body(error);
    const bool ends = said.endsWith(u'.') || said.endsWith(u'。');
    const QString text = ends ? said : fill(Sentences::tr("%1.", "a sentence and its full stop"), {said});
    const bool namesItsPlace = error.place == Place{error.subject, {}, 0, 0};
    const QString place = namesItsPlace ? QString() : placeText(error.place);
    return place.isEmpty() ? text : fill(Sentences::tr("%1: %2", "a place and what is wrong there"), {place, text});
}

}  // namespace pledge
