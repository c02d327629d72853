#include <core/plan/lightpolicy.h>

#include <algorithm>

namespace pledge {

const GapBands& LightPolicy::bandsFor(PledgeKind kind) const {
    const auto found = std::ranges::find(byKind, kind, &KindBands::kind);
    return found == byKind.end() ? bands : found->bands;
}

}  // namespace pledge
