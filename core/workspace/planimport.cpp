#include <core/document/tablereader.h>
#include <core/exchange/importactuals.h>
#include <core/exchange/importtargets.h>
#include <core/workspace/planimport.h>
#include <core/workspace/workspace.h>

#include <utility>

namespace pledge {

namespace {

template <typename Draft>
PlanImport importOf(Reading<Draft> reading, const QString& reason) {
    return {std::move(reading.draft), std::move(reading.issues), reason};
}

template <typename... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <typename... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

}  // namespace

QString PlanImport::file() const {
    return std::visit([](const auto& one) { return one.file; }, draft);
}

int PlanImport::rows() const {
    return std::visit([](const auto& one) { return one.rows; }, draft);
}

int PlanImport::unchanged() const {
    return std::visit([](const auto& one) { return one.unchanged; }, draft);
}

bool PlanImport::isEmpty() const {
    return std::visit(
        Overloaded{[](const TargetsDraft& targets) { return targets.units.empty() && targets.pledges.empty(); },
                   [](const ActualsDraft& actuals) { return actuals.changes.empty(); }},
        draft);
}

Result<PlanImport> readImport(const ImportOrder& order, const PlanSnapshot& snapshot) {
    const auto table = readTable(order.path, order.sheet);
    if (!table) {
        return table.error();
    }
    return order.kind == ImportKind::Targets ? importOf(readTargets(*table, snapshot), order.reason)
                                             : importOf(readActuals(*table, snapshot, order.reason), order.reason);
}

Outcome writeImport(Workspace& workspace, const PlanImport& import, const Occasion& occasion) {
    Q_ASSERT(import.isClean());
    return std::visit(Overloaded{[&](const TargetsDraft& targets) { return workspace.addTargets(targets, occasion); },
                                 [&](const ActualsDraft& actuals) -> Outcome {
                                     const auto written = workspace.importActuals(actuals, import.reason, occasion);
                                     return written ? Outcome(Done{}) : Outcome(written.error());
                                 }},
                      import.draft);
}

}  // namespace pledge
