#include <tests/bench/generatedplan.h>
#include <ui/models/pastepreview.h>
#include <ui/models/planstate.h>
#include <ui/pages/entrypage.h>
#include <ui/widgets/entrygrid.h>

#include <QApplication>
#include <QPixmap>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimeZone>

#include <benchmark/benchmark.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace pledge::bench {

namespace {

/// 10 000 pledges of 500 units, a year of figures.
constexpr PlanSize kTenThousand{500, 20, 12};
constexpr Month kDecember(2025, 12);

/// The grid of all units in one month over that plan, in a window of the smallest size.
class OpenGrid {
public:
    OpenGrid() : m_state([] { return QDateTime(QDate(2026, 1, 4), QTime(9, 0), QTimeZone::utc()); }) {
        const PlanDraft draft = generatedDraft(kTenThousand);
        const Occasion occasion{{u"bench"_s, Role::LeadOffice, {}}, m_state.now()};
        auto workspace = Workspace::create(m_folder.filePath(u"grid.pledge"_s), draft, occasion);
        ActualsDraft figures;
        figures.changes = generatedFigures(draft);
        std::erase_if(figures.changes, [](const ActualChange& change) { return change.actual.month == kDecember; });
        if (!workspace || !(*workspace)->importActuals(figures, {}, occasion)) {
            qFatal("the plan could not be written");
        }
        m_state.setActor(occasion.actor);
        m_state.setWorkspace(*std::move(workspace));
        m_state.setAsOf(kDecember);
        m_page = std::make_unique<EntryPage>(&m_state, Theme());
        m_page->resize(1366, 768);
        m_page->show();
        EntryScope scope;
        scope.shape = EntryShape::MonthUnits;
        m_page->showScope(scope);
        QApplication::processEvents();
    }

    [[nodiscard]] EntryPage& page() { return *m_page; }
    [[nodiscard]] PlanState& state() { return m_state; }

private:
    QTemporaryDir m_folder;
    PlanState m_state;
    std::unique_ptr<EntryPage> m_page;
};

/// One page further down, painted whole: below 16 ms it is smooth.
void scrollAPage(benchmark::State& state, OpenGrid& open) {
    EntryGrid* grid = open.page().grid();
    QScrollBar* bar = grid->months()->verticalScrollBar();
    for (auto _ : state) {
        bar->setValue(bar->value() >= bar->maximum() - bar->pageStep() ? 0 : bar->value() + bar->pageStep());
        benchmark::DoNotOptimize(grid->grab().cacheKey());
    }
}

/// From the key to the row's new verdict, with the file written.
void typeAFigure(benchmark::State& state, OpenGrid& open) {
    EntrySession& session = open.page().session();
    const PledgeId pledge = open.state().snapshot().lines().front().pledge->id;
    int value = 1'000;
    for (auto _ : state) {
        session.enter({{{pledge, kDecember}, QString::number(++value)}});
        session.drop();
    }
}

/// 1 000 rows of 12 months held against rules and guards.
void previewLargePaste(benchmark::State& state, OpenGrid& open) {
    const PlanSnapshot snapshot = open.state().standingPlan();
    PasteOrder order;
    for (int row = 0; row < 1'000; ++row) {
        const PledgeId pledge = snapshot.lines()[static_cast<std::size_t>(row)].pledge->id;
        QStringList cells;
        for (int month = 1; month <= 12; ++month) {
            cells.append(QString::number(row % 7 == 0 && month == 9 ? 1 : 100 * month + row % 10));
        }
        order.table.rows.push_back(cells);
        order.ground.rows.emplace_back(pledge);
    }
    order.ground.at = {*order.ground.rows.front(), Month(2025, 1)};
    for (int month = 1; month <= 12; ++month) {
        order.ground.columns.emplace_back(Month(2025, month));
    }
    const Actor actor{u"bench"_s, Role::LeadOffice, {}};
    for (auto _ : state) {
        benchmark::DoNotOptimize(previewPaste(snapshot, actor, order).cells.data());
    }
    state.SetItemsProcessed(state.iterations() * 12'000);
}

void registerAll(OpenGrid& open) {
    const auto add = [&open](const char* name, void (*run)(benchmark::State&, OpenGrid&)) {
        benchmark::RegisterBenchmark(name, [run, &open](benchmark::State& state) {
            run(state, open);
        })->Unit(benchmark::kMillisecond);
    };
    add("scrollAPage", scrollAPage);
    add("typeAFigure", typeAFigure);
    add("previewLargePaste", previewLargePaste);
}

}  // namespace

}  // namespace pledge::bench

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    pledge::bench::OpenGrid open;
    pledge::bench::registerAll(open);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
