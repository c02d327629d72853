#include <core/exchange/planfolderreader.h>
#include <core/report/pledgechart.h>
#include <tests/support/planvalues.h>
#include <ui/charts/chartscene.h>
#include <ui/theme.h>

#include <gtest/gtest.h>

#include <array>

using namespace Qt::StringLiterals;

namespace pledge {
namespace {

constexpr std::array kSizes{QSizeF(360, 220), QSizeF(720, 320), QSizeF(1400, 600)};

/// The sample's snapshot as it is loaded: towns' shares carry the scaled milestones.
PlanSnapshot snapshotOf(const QString& sample) {
    const auto read = readPlanFolder(QStringLiteral(PLEDGE_SOURCE "/resources/samples/") + sample);
    std::vector<Line> lines;
    QHash<PledgeId, Pledge> wholes;
    for (Pledge pledge : read.draft.pledges) {
        if (pledge.allocation) {
            pledge.milestones = scaledMilestones(wholes.value(pledge.allocation->of), pledge.allocation->share);
        }
        wholes.insert(pledge.id, pledge);
        auto series = std::make_shared<Series>();
        for (const ReportDraft& report : read.draft.reports) {
            if (report.pledge == pledge.id) {
                series->set(report.actual);
            }
        }
        lines.push_back({std::make_shared<const Pledge>(pledge), series});
    }
    return {read.draft.plan, read.draft.units, read.draft.programmes, lines};
}

/// What is wrong with the words of a chart at a size; empty when all can be read.
QString fault(const ChartSpec& spec, QSizeF size) {
    const ChartScene scene(spec, size, chartStyle(Theme()));
    const auto& labels = scene.labels();
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (!QRectF(QPointF(), size).adjusted(-1, -1, 1, 1).contains(labels[i])) {
            return u"clipped"_s;
        }
        for (std::size_t j = 0; j < i; ++j) {
            if (labels[i].adjusted(0.5, 0.5, -0.5, -0.5).intersects(labels[j].adjusted(0.5, 0.5, -0.5, -0.5))) {
                return u"overlapping"_s;
            }
        }
    }
    return {};
}

void expectReadable(const QString& sample, Month asOf) {
    const PlanSnapshot snapshot = snapshotOf(sample);
    ASSERT_FALSE(snapshot.lines().empty());
    const Scoreboard board(snapshot, asOf);
    for (std::size_t position = 0; position < snapshot.lines().size(); ++position) {
        for (const QSizeF size : kSizes) {
            EXPECT_EQ(fault(pledgeChart(snapshot, board, position), size), QString())
                << snapshot.lines()[position].pledge->name.toStdString() << " at " << size.width();
        }
    }
    for (const UnitGroup group : {UnitGroup::Department, UnitGroup::Town}) {
        EXPECT_EQ(fault(lightBars(snapshot, board, group), {720, 480}), QString());
    }
}

}  // namespace

TEST(ChartLabels, NeitherCoverOneAnotherNorAreClippedInAnyChartOfTheSample) {
    expectReadable(u"yongkang-2022"_s, Month(2022, 6));
}

TEST(ChartLabels, NeitherCoverOneAnotherNorAreClippedInChartsOfEveryKind) {
    expectReadable(u"every-kind"_s, Month(2022, 6));
}

TEST(ChartLabels, AreAllShownOnALadderWithAMissedMilestone) {
    const auto series = test::figures({{"2022-05", "92.5"}, {"2022-06", "108.6"}});
    auto pledge = test::flow({{"2022-06-30", "115"}, {"2022-09-30", "165"}, {"2022-12-31", "200"}});
    pledge.id = PledgeId(1);
    const PlanSnapshot snapshot(test::plan2022(), {}, {},
                                {{std::make_shared<const Pledge>(pledge), std::make_shared<const Series>(series)}});
    const ChartScene scene(pledgeChart(snapshot, Scoreboard(snapshot, Month(2022, 6)), 0), {900, 360},
                           chartStyle(Theme()));
    EXPECT_EQ(scene.droppedLabels(), 0);
}

}  // namespace pledge
