#include <app/cli/viewpointoptions.h>
#include <core/workspace/workspace.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Viewpoints {
    Q_DECLARE_TR_FUNCTIONS(ViewpointOptions)
};

}  // namespace

void addViewpointOptions(VerbOptions& options) {
    options.addFlag(u"as-pledged"_s, Viewpoints::tr("Against the targets as signed, without their revisions."));
    options.addValue(
        u"known-at"_s, u"DATE"_s,
        Viewpoints::tr("As the plan was known at the end of that day, as 2022-07-05: figures and revisions "
                       "written later are left out."));
}

Result<Viewpoint> viewpointOf(const VerbOptions& options) {
    Viewpoint viewpoint;
    viewpoint.targets = options.isSet(u"as-pledged"_s) ? TargetView::AsPledged : TargetView::AsRevised;
    if (options.isSet(u"known-at"_s)) {
        const auto day = options.date(u"known-at"_s);
        if (!day) {
            return day.error();
        }
        viewpoint.knownAt = day->endOfDay();
    }
    return viewpoint;
}

Result<PlanSnapshot> knownPlan(const Workspace& workspace, const Viewpoint& viewpoint) {
    return viewpoint.knownAt ? workspace.knownAt(*viewpoint.knownAt) : Result<PlanSnapshot>(workspace.snapshot());
}

}  // namespace pledge
