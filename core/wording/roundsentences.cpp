#include <core/wording/roundsentences.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace pledge {

namespace {

struct RoundSentences {
    Q_DECLARE_TR_FUNCTIONS(RoundSentences)
};

/// The sentence of a code where one of its details says this; an empty word stands for every other one.
struct RoundTemplate {
    ErrorCode code;
    const char* why;
    const char* pattern;
};

constexpr std::array kRoundTemplates{
    RoundTemplate{ErrorCode::NotPermitted, "close_out",
                  QT_TRANSLATE_NOOP("RoundSentences",
                                    "%1 may not close “%2” out, send it back or undo that: it is the lead office's")},
    RoundTemplate{ErrorCode::MonthLocked, "submitted",
                  QT_TRANSLATE_NOOP("RoundSentences",
                                    "%1 has submitted %2; it waits for approval. Take the submission back first to "
                                    "change anything")},
    RoundTemplate{
        ErrorCode::MonthLocked, "",
        QT_TRANSLATE_NOOP("RoundSentences", "%2 of %1 is approved and locked. Have it reopened, with a reason")},
    RoundTemplate{ErrorCode::RoundRefused, "submitted",
                  QT_TRANSLATE_NOOP("RoundSentences", "%1 has submitted %2 already; it waits for approval")},
    RoundTemplate{ErrorCode::RoundRefused, "not_submitted",
                  QT_TRANSLATE_NOOP("RoundSentences", "%1 has not submitted %2 yet")},
    RoundTemplate{ErrorCode::RoundRefused, "approved",
                  QT_TRANSLATE_NOOP("RoundSentences", "%2 of %1 is approved already")},
    RoundTemplate{ErrorCode::RoundRefused, "not_approved",
                  QT_TRANSLATE_NOOP("RoundSentences", "%2 of %1 is not approved, so there is nothing to reopen")},
    RoundTemplate{ErrorCode::RoundRefused, "reason",
                  QT_TRANSLATE_NOOP("RoundSentences", "Say why, for %1 in %2: the reason is missing")},
    RoundTemplate{ErrorCode::RoundRefused, "needs",
                  QT_TRANSLATE_NOOP("RoundSentences",
                                    "Something chosen of %1 for %2 belongs to a figure or problem that is not chosen: "
                                    "take both or neither")},
    RoundTemplate{
        ErrorCode::RoundRefused, "missing",
        QT_TRANSLATE_NOOP("RoundSentences",
                          "%1 still lacks figures for %2: %4. Enter them, or give the reason why they are missing")},
    RoundTemplate{ErrorCode::RoundRefused, "", QT_TRANSLATE_NOOP("RoundSentences", "%1 cannot take this step for %2")},
    RoundTemplate{ErrorCode::AttachmentRefused, "empty", QT_TRANSLATE_NOOP("RoundSentences", "“%1” is empty")},
    RoundTemplate{ErrorCode::AttachmentRefused, "size",
                  QT_TRANSLATE_NOOP("RoundSentences",
                                    "“%1” is too large to be kept as evidence: at most %3 MB. Save it smaller, or have "
                                    "the limit raised in the plan's settings")},
    RoundTemplate{ErrorCode::AttachmentRefused, "type",
                  QT_TRANSLATE_NOOP("RoundSentences",
                                    "“%1” is a program or holds one, and is not kept as evidence. Attach a document or "
                                    "a picture")},
    RoundTemplate{ErrorCode::AttachmentRefused, "used",
                  QT_TRANSLATE_NOOP("RoundSentences", "“%1” shows something else as well and stays")},
    RoundTemplate{ErrorCode::AttachmentRefused, "reason",
                  QT_TRANSLATE_NOOP("RoundSentences", "Say why “%1” is to change: the reason is missing")},
    RoundTemplate{ErrorCode::AttachmentRefused, "",
                  QT_TRANSLATE_NOOP("RoundSentences", "“%1” cannot be kept as evidence")},
    RoundTemplate{ErrorCode::ProblemRefused, "text",
                  QT_TRANSLATE_NOOP("RoundSentences", "Say what the problem is: its text is empty")},
    RoundTemplate{ErrorCode::ProblemRefused, "closed",
                  QT_TRANSLATE_NOOP("RoundSentences", "“%1” is closed. Reopen it first, with a reason")},
    RoundTemplate{ErrorCode::ProblemRefused, "not_closed",
                  QT_TRANSLATE_NOOP("RoundSentences", "“%1” is open already; there is nothing to reopen")},
    RoundTemplate{ErrorCode::ProblemRefused, "reason",
                  QT_TRANSLATE_NOOP("RoundSentences", "Say how or why for “%1”: the reason is missing")},
    RoundTemplate{
        ErrorCode::ProblemRefused, "date",
        QT_TRANSLATE_NOOP("RoundSentences", "The deadline of “%1”, %3, lies before %4, the day it was raised")},
    RoundTemplate{ErrorCode::ProblemRefused, "", QT_TRANSLATE_NOOP("RoundSentences", "“%1” cannot be kept so")},
    RoundTemplate{ErrorCode::LedgerRefused, "name",
                  QT_TRANSLATE_NOOP("RoundSentences", "A name in the ledger “%1” is empty or used twice: “%3”")},
    RoundTemplate{ErrorCode::LedgerRefused, "column",
                  QT_TRANSLATE_NOOP("RoundSentences",
                                    "The column “%3” of the ledger “%1” holds entries that would be lost or no longer "
                                    "fit")},
    RoundTemplate{
        ErrorCode::LedgerRefused, "stage",
        QT_TRANSLATE_NOOP("RoundSentences", "Cases of the ledger “%1” have reached the stage “%3”; it stays")},
    RoundTemplate{ErrorCode::LedgerRefused, "pledge",
                  QT_TRANSLATE_NOOP("RoundSentences", "“%3” cannot follow from the ledger “%1”")},
    RoundTemplate{ErrorCode::LedgerRefused, "used",
                  QT_TRANSLATE_NOOP("RoundSentences", "The ledger “%1” holds cases and stays")},
    RoundTemplate{ErrorCode::LedgerRefused, "",
                  QT_TRANSLATE_NOOP("RoundSentences", "The ledger “%1” cannot be kept so: %3")},
    RoundTemplate{ErrorCode::LedgerRowRefused, "required",
                  QT_TRANSLATE_NOOP("RoundSentences", "Ledger “%1”: “%2” must not be empty")},
    RoundTemplate{ErrorCode::LedgerRowRefused, "date",
                  QT_TRANSLATE_NOOP("RoundSentences", "Ledger “%1”, “%2”: “%3” is not a day like 2022-06-30")},
    RoundTemplate{ErrorCode::LedgerRowRefused, "figure",
                  QT_TRANSLATE_NOOP("RoundSentences", "Ledger “%1”, “%2”: “%3” is not a plain figure like 12.5")},
    RoundTemplate{ErrorCode::LedgerRowRefused, "town",
                  QT_TRANSLATE_NOOP("RoundSentences", "Ledger “%1”, “%2”: the plan has no town “%3”")},
    RoundTemplate{ErrorCode::LedgerRowRefused, "choice",
                  QT_TRANSLATE_NOOP("RoundSentences", "Ledger “%1”, “%2”: “%3” is none of the choices offered")},
    RoundTemplate{ErrorCode::LedgerRowRefused, "stage",
                  QT_TRANSLATE_NOOP("RoundSentences", "Ledger “%1”, “%2”: the days of the stages are out of order")},
    RoundTemplate{ErrorCode::LedgerRowRefused, "",
                  QT_TRANSLATE_NOOP("RoundSentences", "Ledger “%1”, “%2”: “%3” does not fit")},
    RoundTemplate{
        ErrorCode::HandoutForeign, "same_name",
        QT_TRANSLATE_NOOP("RoundSentences",
                          "“%1” was handed out by another file of a plan of this name: an earlier one of this plan, "
                          "before it was made anew, or one of another plan. Whether it is genuine cannot be told "
                          "here. Hand it out again")},
    RoundTemplate{ErrorCode::HandoutForeign, "plan",
                  QT_TRANSLATE_NOOP("RoundSentences", "“%1” was handed out by another plan")},
    RoundTemplate{ErrorCode::HandoutForeign, "unit",
                  QT_TRANSLATE_NOOP("RoundSentences", "“%1” is for a unit that this plan does not have")},
    RoundTemplate{ErrorCode::HandoutForeign, "newer",
                  QT_TRANSLATE_NOOP("RoundSentences",
                                    "“%1” was handed out by a newer version of this program. Install that version")},
    RoundTemplate{ErrorCode::HandoutForeign, "",
                  QT_TRANSLATE_NOOP("RoundSentences",
                                    "“%1” is none of this plan's hand-outs: what says so is missing. Take it in as a "
                                    "table of actuals instead")},
    RoundTemplate{
        ErrorCode::HandoutTampered, "identity",
        QT_TRANSLATE_NOOP("RoundSentences",
                          "In “%1” what says whose and for which month it is was changed. Hand it out again")},
    RoundTemplate{ErrorCode::HandoutTampered, "cell",
                  QT_TRANSLATE_NOOP("RoundSentences",
                                    "In “%1” the locked cell %3 was changed. Hand it out again, or ask the unit")},
    RoundTemplate{ErrorCode::HandoutTampered, "",
                  QT_TRANSLATE_NOOP("RoundSentences", "“%1” was changed where nothing is to be filled in: %3")},
    RoundTemplate{
        ErrorCode::HandoutStale, "plan_changed",
        QT_TRANSLATE_NOOP("RoundSentences", "The plan has changed since “%1” was looked at. Look through it again")},
    RoundTemplate{ErrorCode::HandoutStale, "",
                  QT_TRANSLATE_NOOP("RoundSentences", "“%1” is older than what was taken from this unit already")},
    RoundTemplate{ErrorCode::NoTableFound, "",
                  QT_TRANSLATE_NOOP("RoundSentences",
                                    "No table with a column of pledges and a column of figures was found. Mark the "
                                    "head of each column in words, or use the hand-out")}};

bool isMeant(const RoundTemplate& one, const Error& error) {
    const QLatin1StringView why(one.why);
    return one.code == error.code && (why.isEmpty() || error.details.contains(why));
}

}  // namespace

QString roundPattern(const Error& error) {
    const auto found =
        std::ranges::find_if(kRoundTemplates, [&error](const RoundTemplate& one) { return isMeant(one, error); });
    return found == kRoundTemplates.end() ? QString() : RoundSentences::tr(found->pattern);
}

}  // namespace pledge
