#include <core/exchange/plancomparison.h>
#include <core/exchange/planfolderreader.h>
#include <core/exchange/planfolderwriter.h>
#include <core/plan/allocations.h>
#include <core/wording/sentences.h>
#include <core/workspace/workspace.h>
#include <tests/support/fullplan.h>
#include <tests/support/planvalues.h>
#include <tests/support/storedplan.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

using test::figure;

namespace {

/// Plans that go through a folder of tables and back.
class TravellingPlan : public testing::Test {
protected:
    std::unique_ptr<Workspace> create(const QString& name, const PlanDraft& draft) {
        auto made = Workspace::create(path(name), draft, test::leadOffice());
        EXPECT_TRUE(made) << (made ? "" : sentence(made.error()).toStdString());
        return made ? std::move(*made) : nullptr;
    }
    static PlanDraft contents(const Workspace& workspace) {
        const auto read = workspace.contents();
        EXPECT_TRUE(read);
        return read ? *read : PlanDraft();
    }
    QString exported(const Workspace& workspace, const QString& name) {
        const auto journal = workspace.journal();
        const auto written = writePlanFolder(path(name), contents(workspace), *journal);
        EXPECT_TRUE(written) << (written ? "" : sentence(written.error()).toStdString());
        return path(name);
    }
    static PlanDraft read(const QString& folder) {
        const auto reading = readPlanFolder(folder);
        for (const Error& issue : reading.issues) {
            ADD_FAILURE() << sentence(issue).toStdString();
        }
        return reading.draft;
    }
    /// Out, in, and out again: the same plan, and the same tables but for the journal.
    void expectTravels(const Workspace& workspace) {
        const QString first = exported(workspace, u"first"_s);
        const auto copy = create(u"copy.pledge"_s, read(first));
        ASSERT_TRUE(copy);
        const auto differences = comparePlans(contents(workspace), contents(*copy), MatchBy::Name, CompareTimes::Yes);
        for (const PlanDifference& one : differences) {
            ADD_FAILURE() << (one.name + u'|' + one.field + u'|' + one.before + u'|' + one.after).toStdString();
        }
        const QString second = exported(*copy, u"second"_s);
        for (const QString& file : QDir(first).entryList(QDir::Files)) {
            if (file != u"journal.csv"_s) {
                EXPECT_EQ(test::bytesOf(first + u'/' + file), test::bytesOf(second + u'/' + file))
                    << file.toStdString();
            }
        }
    }

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

}  // namespace

TEST_F(TravellingPlan, WithEveryFactIsStoredAsItWasDrafted) {
    const auto workspace = create(u"a.pledge"_s, test::fullPlan());
    ASSERT_TRUE(workspace);
    EXPECT_EQ(test::unlike(contents(*workspace), test::fullPlan()).toStdString(), "");
}

TEST_F(TravellingPlan, WithEveryFactComesBackTheSame) {
    expectTravels(*create(u"a.pledge"_s, test::fullPlan()));
}

TEST_F(TravellingPlan, OfEitherSampleComesBackTheSame) {
    for (const QString& sample : {u"yongkang-2022"_s, u"every-kind"_s}) {
        const PlanDraft draft = read(u":/pledge/samples/"_s + sample);
        const auto workspace = create(sample + u".pledge"_s, draft);
        EXPECT_EQ(test::unlike(contents(*workspace), draft).toStdString(), "") << sample.toStdString();
        expectTravels(*workspace);
        QFile::remove(path(u"copy.pledge"_s));
        QDir(path(u"first"_s)).removeRecursively();
        QDir(path(u"second"_s)).removeRecursively();
    }
}

TEST_F(TravellingPlan, ComesBackTheSameAfterItWasChanged) {
    const auto workspace = create(u"a.pledge"_s, read(u":/pledge/samples/every-kind"_s));
    const Occasion occasion = test::leadOffice();
    const auto& snapshot = workspace->snapshot();
    const auto owner = snapshot.findUnit(u"发展改革局"_s);
    const auto green = snapshot.findPledge(*owner, u"绿道建设"_s);
    const auto town = snapshot.findUnit(u"东山镇"_s);
    const auto split = allocationChanges(snapshot, *green, std::vector{Share{*town, figure("12.5")}});
    ASSERT_TRUE(split);
    ASSERT_TRUE(workspace->change(*split, u"split"_s, occasion));
    PlanChanges changes;
    changes.programmes = {snapshot.programmes().back()};
    changes.programmes.front().measures.push_back({u"further; still"_s, MeasureState::Done});
    changes.plan = snapshot.plan();
    changes.plan->countedUnits = {u"千米"_s};
    OrgUnit force{nextUnitId(snapshot), u"专班"_s, UnitGroup::TaskForce, 0, {}, {}, {}};
    changes.units = {force};
    ASSERT_TRUE(workspace->change(changes, u"mended"_s, occasion));
    const std::vector milestones{Milestone{test::date("2022-12-31"), figure("55")}};
    ASSERT_TRUE(workspace->revise(
        {*green, RevisionKind::Targets, milestones, test::date("2022-07-01"), u"〔2022〕1号"_s, u"flood"_s}, occasion));
    expectTravels(*workspace);
}

}  // namespace pledge
