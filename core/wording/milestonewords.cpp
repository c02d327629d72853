#include <core/wording/milestonewords.h>
#include <core/wording/words.h>

namespace pledge {

QString milestoneWordAt(const MilestoneResult& result, const Verdict& verdict, Month asOf) {
    const bool isDue = result.milestone.month() <= asOf;
    const bool isOpen = result.state == MilestoneState::Open && !isOutside(verdict.reason);
    return isDue && isOpen ? lightWord(Light::NotReported) : milestoneWord(result);
}

}  // namespace pledge
