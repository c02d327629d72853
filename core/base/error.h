#pragma once

#include <QString>
#include <QStringList>

namespace pledge {

/// What went wrong, as a code; core/wording turns it into the user's sentence.
enum class ErrorCode {
    // figures and dates
    NotANumber,       ///< details: the text
    TooManyDecimals,  ///< more than six decimals; details: the text
    Overflow,         ///< beyond ±9 223 372 036 854.775807
    NotAMonth,        ///< details: the text
    NotADate,         ///< details: the text
    // names
    UnknownUnit,    ///< subject: the name; details: what it may be instead, where that is known
    UnknownPledge,  ///< subject: the name; details: the unit
    AmbiguousName,  ///< subject: the name; details: the candidates
    DuplicateName,  ///< subject: the name
    // rules of a plan
    MonthOutsidePlan,  ///< subject: the month; details: first and last month allowed
    FigureFalls,       ///< subject: the pledge; details: month, value, other month, other value
    WrongFigureKind,   ///< the pledge's kind does not take this; subject: pledge; details: what it takes
    TargetKnown,       ///< another value for a known target; subject: pledge; details: due, old, new
    NotPermitted,      ///< the actor may not write this unit; subject: the actor; details: the unit
    InUse,             ///< cannot be removed; subject: its name; details: what uses it
    /// subject: the pledge; details: why (reason, authority, date, order, nothing_changes, out, in, none, not_today)
    RevisionRefused,
    InvalidPledge,  ///< facts that do not fit together; subject: pledge; details: which
    // the monthly round
    MonthLocked,   ///< approved, or submitted and at rest; subject: the unit; details: the month ["submitted"]
    RoundRefused,  ///< subject: the unit; details: the month, why (submitted, not_submitted, approved, not_approved,
                   ///< reason, needs; missing, then the pledges' names)
    AttachmentRefused,  ///< subject: the file's name; details: why (empty, size, type, used), the limit
    ProblemRefused,     ///< subject: the problem; details: why (text, closed, not_closed, reason, date)
    LedgerRefused,      ///< subject: the ledger; details: why (name, column, stage, pledge, used), which
    LedgerRowRefused,   ///< subject: the ledger; details: the column, the text, why
    HandoutForeign,     ///< no workbook or submission of this plan; subject: the file; details: why (none, plan, unit,
                        ///< newer)
    HandoutTampered,    ///< subject: the file; details: what (identity, cell), the cell's name
    HandoutStale,       ///< older than one that was taken already; subject: the file
    // files
    FileMissing,     ///< subject: the path
    FileUnreadable,  ///< subject: the path; details: the system's words
    FileExists,      ///< subject: the path
    FileBusy,        ///< another program holds it
    FileReadOnly,    ///< cannot be written
    FileFull,        ///< the disk is full
    FileNotAPlan,    ///< no Pledgeboard file
    FileNewer,       ///< written by a newer version; details: its version, ours
    FileCorrupt,     ///< details: what was found
    FileTooLarge,    ///< details: size, limit
    // tables
    UnknownSheet,    ///< subject: the name; details: the sheets there are
    WrongHeader,     ///< details: expected, found
    MissingCell,     ///< details: the column
    WrongCell,       ///< details: the column, the text, what is allowed
    SumDiffers,      ///< a foot line does not say the sum of its column; details: the sum, what stands there
    DuplicateRow,    ///< details: the first row's number
    ConflictingRow,  ///< details: the column, the first row's number, its value, this value
    ExtraCell,       ///< text beyond the header's last column; details: the text
    OpenQuote,       ///< a quoted cell that never ends
    TextAfterQuote,  ///< text between a cell's closing quote and the next comma
    NoTableFound,    ///< no sheet holds a table of figures; details: what was looked for
    TableTooLarge,   ///< details: columns, cells or cell, the limit (columns, cells, or bytes of a cell)
    NotUtf8,         ///< neither UTF-8 nor GB18030; details: what it is, where that is known
    // texts
    NotAText,  ///< no text can be read out of it; details: why (old_document, password, pictures_only, no_text, binary)
    TextTooLong,   ///< details: characters, limit
    YearUnknown,   ///< the text does not say which year it is for
    DraftRefused,  ///< a draft that cannot become a pledge; subject: the draft; details: why (owner, name, value, due)
    // use
    WrongUsage,     ///< details: the sentence of the option parser
    NothingToDo,    ///< details: what was looked for
    JournalBroken,  ///< subject: the entry's number
    System          ///< any other refusal of the system; details: its words
};

/// Where in a file an error was found. Rows and columns count from 1, as a spreadsheet shows them; 0 = unknown.
struct Place {
    QString file;
    QString sheet;
    int row = 0;
    int column = 0;

    [[nodiscard]] bool isKnown() const { return !file.isEmpty() || row > 0; }
    friend bool operator==(const Place&, const Place&) = default;
};

/// A failure as a value: code, what it is about, and the facts its sentence needs, in the order given beside the code.
struct Error {
    ErrorCode code = ErrorCode::System;
    QString subject;
    QStringList details;
    Place place;

    friend bool operator==(const Error&, const Error&) = default;
};

}  // namespace pledge
