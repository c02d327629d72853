#include <app/cli/allocateverb.h>
#include <app/cli/checkverb.h>
#include <app/cli/collectverb.h>
#include <app/cli/compareverb.h>
#include <app/cli/demoverb.h>
#include <app/cli/evidenceverb.h>
#include <app/cli/explainverb.h>
#include <app/cli/exportverb.h>
#include <app/cli/extractverb.h>
#include <app/cli/forecastverb.h>
#include <app/cli/handoutverb.h>
#include <app/cli/importverb.h>
#include <app/cli/ledgerverb.h>
#include <app/cli/newverb.h>
#include <app/cli/problemsverb.h>
#include <app/cli/rankverb.h>
#include <app/cli/recordverb.h>
#include <app/cli/reportverb.h>
#include <app/cli/reviseverb.h>
#include <app/cli/roundstepverb.h>
#include <app/cli/roundverb.h>
#include <app/cli/screensverb.h>
#include <app/cli/statusverb.h>
#include <app/cli/submissionverb.h>
#include <app/cli/undoimportverb.h>
#include <app/cli/verbs.h>

#include <algorithm>
#include <array>

namespace pledge {

namespace {

template <typename Made>
std::unique_ptr<Verb> make() {
    return std::make_unique<Made>();
}

constexpr std::array kVerbs{VerbEntry{u"demo", Display::None, &make<DemoVerb>},
                            VerbEntry{u"new", Display::None, &make<NewVerb>},
                            VerbEntry{u"import", Display::None, &make<ImportVerb>},
                            VerbEntry{u"extract", Display::None, &make<ExtractVerb>},
                            VerbEntry{u"undo-import", Display::None, &make<UndoImportVerb>},
                            VerbEntry{u"allocate", Display::None, &make<AllocateVerb>},
                            VerbEntry{u"revise", Display::None, &make<ReviseVerb>},
                            VerbEntry{u"record", Display::None, &make<RecordVerb>},
                            VerbEntry{u"handout", Display::None, &make<HandoutVerb>},
                            VerbEntry{u"collect", Display::None, &make<CollectVerb>},
                            VerbEntry{u"submission", Display::None, &make<SubmissionVerb>},
                            VerbEntry{u"round", Display::None, &make<RoundVerb>},
                            VerbEntry{u"remind", Display::None, &make<RemindVerb>},
                            VerbEntry{u"submit", Display::None, &make<SubmitVerb>},
                            VerbEntry{u"withdraw", Display::None, &make<WithdrawVerb>},
                            VerbEntry{u"return", Display::None, &make<ReturnVerb>},
                            VerbEntry{u"approve", Display::None, &make<ApproveVerb>},
                            VerbEntry{u"reopen", Display::None, &make<ReopenVerb>},
                            VerbEntry{u"ledger", Display::None, &make<LedgerVerb>},
                            VerbEntry{u"status", Display::None, &make<StatusVerb>},
                            VerbEntry{u"rank", Display::None, &make<RankVerb>},
                            VerbEntry{u"explain", Display::None, &make<ExplainVerb>},
                            VerbEntry{u"forecast", Display::None, &make<ForecastVerb>},
                            VerbEntry{u"problems", Display::None, &make<ProblemsVerb>},
                            VerbEntry{u"evidence", Display::None, &make<EvidenceVerb>},
                            VerbEntry{u"report", Display::Offscreen, &make<ReportVerb>},
                            VerbEntry{u"screens", Display::Offscreen, &make<ScreensVerb>},
                            VerbEntry{u"export", Display::None, &make<ExportVerb>},
                            VerbEntry{u"compare", Display::None, &make<CompareVerb>},
                            VerbEntry{u"check", Display::None, &make<CheckVerb>}};

}  // namespace

std::span<const VerbEntry> verbs() {
    return kVerbs;
}

const VerbEntry* findVerb(QStringView name) {
    const auto found = std::ranges::find(kVerbs, name, &VerbEntry::name);
    return found == kVerbs.end() ? nullptr : found;
}

}  // namespace pledge
