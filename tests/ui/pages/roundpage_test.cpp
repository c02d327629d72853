#include <core/schedule/rounds.h>
#include <core/workspace/rounds.h>
#include <tests/support/entryplan.h>
#include <tests/support/planvalues.h>
#include <ui/models/roundfiguremodel.h>
#include <ui/models/roundmodel.h>
#include <ui/pages/roundpage.h>
#include <ui/widgets/dutypane.h>
#include <ui/widgets/fittedtable.h>
#include <ui/widgets/roundbar.h>
#include <ui/widgets/submitbox.h>

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

constexpr QSize kSmallest{1366 - 176, 768 - 110};

const Actor kOffice{u"王五"_s, Role::ReportingUnit, {kFinanceOffice}};

class RoundPageTest : public testing::Test {
protected:
    RoundPageTest() : m_page(&m_plan.state(), Theme(), nullptr) {
        m_page.resize(kSmallest);
        m_page.show();
        QApplication::processEvents();
    }

    [[nodiscard]] RoundStage stage(OrgUnitId unit = kFinanceOffice) {
        return stageOf(m_plan.state().snapshot().records(), unit, m_plan.state().asOf());
    }
    void press(const QString& name) {
        auto* button = m_page.bar()->findChild<QPushButton*>(name);
        ASSERT_TRUE(button->isEnabled()) << name.toStdString();
        button->click();
    }
    [[nodiscard]] QPushButton* ownButton(const QString& name) { return m_page.duties()->findChild<QPushButton*>(name); }
    [[nodiscard]] QAbstractItemModel* figures() { return m_page.duties()->findChild<RoundFigureModel*>(); }
    [[nodiscard]] QString cell(int row, RoundFigureModel::Column column) {
        return figures()->index(row, column).data().toString();
    }
    /// As the finance office, with June filled in.
    void beTheOfficeWithJuneFilled() {
        for (const auto& [pledge, value] :
             {std::pair(kNewLoans, "118.4"), std::pair(kGreenLoans, "7.9"), std::pair(kJointStock, "17")}) {
            give(pledge, value);
        }
        m_plan.state().setActor(kOffice);
        QApplication::processEvents();
    }
    void give(PledgeId pledge, const char* value, const QString& reason = {}) {
        Actual actual;
        actual.month = Month(2022, 6);
        actual.value = figure(value);
        const std::vector<ActualChange> changes{{pledge, actual}};
        ASSERT_TRUE(m_plan.state().record(changes, reason));
        QApplication::processEvents();
    }
    void submitAsTheOffice() {
        beTheOfficeWithJuneFilled();
        ownButton(u"submit"_s)->click();
        ownButton(u"confirmSubmit"_s)->click();
        ASSERT_EQ(stage(), RoundStage::Submitted);
    }
    void be(Role role) {
        m_plan.state().setActor({u"赵六"_s, role, {}});
        QApplication::processEvents();
        m_page.showUnit(kFinanceOffice);
    }
    void say(const QString& reason) { m_page.bar()->findChild<QLineEdit*>(u"roundReason"_s)->setText(reason); }

    EntryPlan m_plan;
    RoundPage m_page;
};

}  // namespace

TEST_F(RoundPageTest, LeadsAMonthFromTheUnitToApproval) {
    QSignalSpy said(&m_page, &RoundPage::said);
    m_page.showUnit(kFinanceOffice);
    say(u"领导小组已审"_s);
    press(u"approve"_s);
    EXPECT_EQ(stage(), RoundStage::Approved);
    press(u"reopen"_s);
    EXPECT_EQ(stage(), RoundStage::Approved) << "no reason was given";
    say(u"数据有误"_s);
    press(u"reopen"_s);
    EXPECT_EQ(stage(), RoundStage::Open);
    EXPECT_EQ(said.count(), 3);
}

TEST_F(RoundPageTest, AsksOnceMoreBeforeTheMonthIsSubmittedAndTakesItBack) {
    beTheOfficeWithJuneFilled();
    auto* box = m_page.duties()->findChild<SubmitBox*>();
    EXPECT_FALSE(box->isVisible());
    EXPECT_FALSE(ownButton(u"firstEmpty"_s)->isEnabled()) << "nothing is missing";
    ownButton(u"submit"_s)->click();
    EXPECT_TRUE(box->isVisible());
    EXPECT_EQ(stage(), RoundStage::Open) << "one press does not hand it in";
    QTest::keyClick(box, Qt::Key_Escape);
    EXPECT_FALSE(box->isVisible());
    ownButton(u"submit"_s)->click();
    ownButton(u"confirmSubmit"_s)->click();
    EXPECT_EQ(stage(), RoundStage::Submitted);
    EXPECT_FALSE(ownButton(u"submit"_s)->isVisible());
    ownButton(u"withdraw"_s)->click();
    EXPECT_EQ(stage(), RoundStage::Open);
    EXPECT_TRUE(ownButton(u"submit"_s)->isVisible());
}

TEST_F(RoundPageTest, EnterPressesTheButtonThatHasTheFocus) {
    beTheOfficeWithJuneFilled();
    ownButton(u"submit"_s)->click();
    QTest::keyClick(ownButton(u"confirmSubmit"_s), Qt::Key_Return);
    EXPECT_EQ(stage(), RoundStage::Submitted);
}

TEST_F(RoundPageTest, ActsOnTheUnitThatAFilterLeaves) {
    be(Role::LeadOffice);
    m_page.showUnit(kIndustryBureau);
    m_page.setFilter(u"金融办"_s);
    EXPECT_EQ(m_page.duties()->unit(), kFinanceOffice);
    EXPECT_EQ(m_page.bar()->units(), std::vector{kFinanceOffice});
    EXPECT_TRUE(m_page.bar()->findChild<QPushButton*>(u"remind"_s)->isEnabled());
}

TEST_F(RoundPageTest, PutsWhatWaitsForReviewFirst) {
    submitAsTheOffice();
    be(Role::Reviewer);
    const auto* model = m_page.findChild<RoundModel*>();
    const auto place = [model](OrgUnitId unit) {
        return model->index(model->rowOf(unit), RoundModel::Stage).data(RoundModel::SortRole).toInt();
    };
    EXPECT_LT(place(kFinanceOffice), place(kIndustryBureau));
    press(u"approve"_s);
    EXPECT_GT(place(kFinanceOffice), 0) << "it waits no longer";
    const auto tables = m_page.findChildren<FittedTable*>();
    const auto table = std::ranges::find(tables, u"Units and their months"_s, &FittedTable::accessibleName);
    ASSERT_NE(table, tables.end());
    EXPECT_EQ((*table)->horizontalHeader()->sortIndicatorSection(), RoundModel::Stage);
}

TEST_F(RoundPageTest, MarksWhatWasReopenedWithItsReason) {
    m_page.showUnit(kFinanceOffice);
    say(u"领导小组已审"_s);
    press(u"approve"_s);
    say(u"人行数据更正"_s);
    press(u"reopen"_s);
    const auto* model = m_page.findChild<RoundModel*>();
    const int row = model->rowOf(kFinanceOffice);
    EXPECT_EQ(model->index(row, RoundModel::Stage).data(), u"Reopened"_s);
    EXPECT_TRUE(model->index(row, RoundModel::Submitted).data().toString().isEmpty());
    const auto labels = m_page.duties()->findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(
        labels, [](const QLabel* label) { return label->isVisible() && label->text().contains(u"人行数据更正"_s); }));
}

TEST_F(RoundPageTest, SubmitsWithFiguresMissingOnlyWithAReason) {
    m_plan.state().setActor(kOffice);
    QApplication::processEvents();
    ownButton(u"submit"_s)->click();
    EXPECT_FALSE(ownButton(u"confirmSubmit"_s)->isEnabled());
    m_page.duties()->findChild<QLineEdit*>(u"submitReason"_s)->setText(u"待人行公布"_s);
    ownButton(u"confirmSubmit"_s)->click();
    EXPECT_EQ(stage(), RoundStage::Submitted);
}

TEST_F(RoundPageTest, ShowsTheReviewerTheFiguresAndWhatWasChangedSince) {
    submitAsTheOffice();
    be(Role::LeadOffice);
    give(kNewLoans, "120", u"与人行核对"_s);
    be(Role::Reviewer);
    ASSERT_EQ(figures()->rowCount(), 3);
    EXPECT_EQ(cell(0, RoundFigureModel::Name), u"新增贷款"_s) << "what was changed comes first";
    EXPECT_EQ(cell(0, RoundFigureModel::State), roundFigureWord(RoundFigureState::Changed));
    EXPECT_TRUE(cell(0, RoundFigureModel::Now).contains(u"120"_s));
    EXPECT_TRUE(cell(0, RoundFigureModel::Before).contains(u"98"_s));
    EXPECT_TRUE(cell(0, RoundFigureModel::Own).contains(u"22"_s));
    const QString change = figures()->index(0, RoundFigureModel::State).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(change.contains(u"118.4"_s) && change.contains(u"与人行核对"_s)) << change.toStdString();
    press(u"approve"_s);
    EXPECT_EQ(stage(), RoundStage::Approved);
}

TEST_F(RoundPageTest, ReturnsTheFiguresThatHaveARemark) {
    submitAsTheOffice();
    be(Role::Reviewer);
    const QModelIndex remark = figures()->index(1, RoundFigureModel::Remark);
    ASSERT_TRUE(figures()->flags(remark).testFlag(Qt::ItemIsEditable));
    const PledgeId meant = m_page.duties()->findChild<RoundFigureModel*>()->figures()[1].pledge;
    figures()->setData(remark, u"与统计局不符"_s, Qt::EditRole);
    press(u"return"_s);
    EXPECT_EQ(stage(), RoundStage::Returned);
    const RoundStep* step = standingReturn(m_plan.state().snapshot().records(), kFinanceOffice, m_plan.state().asOf());
    ASSERT_NE(step, nullptr);
    EXPECT_EQ(step->returned, (std::vector<ReturnedFigure>{{meant, u"与统计局不符"_s}}));
    EXPECT_TRUE(m_page.duties()->remarks({kFinanceOffice}).empty());
}

TEST_F(RoundPageTest, KeepsRemarksAndReasonWithTheirUnitWhileAnotherIsLookedAt) {
    submitAsTheOffice();
    be(Role::Reviewer);
    figures()->setData(figures()->index(1, RoundFigureModel::Remark), u"与统计局不符"_s, Qt::EditRole);
    say(u"请核对"_s);
    const auto reason = [this] { return m_page.bar()->findChild<QLineEdit*>(u"roundReason"_s)->text(); };
    m_page.showUnit(kIndustryBureau);
    EXPECT_TRUE(reason().isEmpty()) << "it was written for another unit";
    m_page.showUnit(kFinanceOffice);
    EXPECT_EQ(cell(1, RoundFigureModel::Remark), u"与统计局不符"_s);
    EXPECT_EQ(reason(), u"请核对"_s);
    press(u"return"_s);
    EXPECT_TRUE(m_page.duties()->remarks({kFinanceOffice}).empty());
    m_page.showUnit(kIndustryBureau);
    m_page.showUnit(kFinanceOffice);
    EXPECT_TRUE(reason().isEmpty());
}

TEST_F(RoundPageTest, CallsADoubtExplainedWhenANoteIsTypedLater) {
    give(kNewLoans, "98", u"六月无新增"_s);
    Actual noted = *m_plan.state().snapshot().line(kNewLoans)->series->at(Month(2022, 6));
    noted.note = u"已与人行核对"_s;
    const std::vector<ActualChange> changes{{kNewLoans, noted}};
    ASSERT_TRUE(m_plan.state().record(changes, {}));
    be(Role::LeadOffice);
    const auto& lines = m_page.duties()->findChild<RoundFigureModel*>()->figures();
    const auto line = std::ranges::find(lines, kNewLoans, &RoundFigure::pledge);
    ASSERT_NE(line, lines.end());
    EXPECT_TRUE(line->explained) << line->doubts.toStdString();
}

TEST_F(RoundPageTest, DoesNotApproveFiguresThatWereChangedElsewhere) {
    submitAsTheOffice();
    be(Role::LeadOffice);
    const auto other = Workspace::open(m_plan.path(), Access::ReadWrite);
    ASSERT_TRUE(other);
    Actual actual;
    actual.month = Month(2022, 6);
    actual.value = figure("119");
    const std::vector<ActualChange> changes{{kNewLoans, actual}};
    ASSERT_TRUE((*other)->record(changes, u"更正"_s, {{u"李四"_s, Role::LeadOffice, {}}, m_plan.state().now()}));
    m_page.bar()->approve();
    EXPECT_EQ(stage(), RoundStage::Submitted);
    m_page.bar()->approve();
    EXPECT_EQ(stage(), RoundStage::Approved) << "now they have been seen";
}

TEST_F(RoundPageTest, SaysWhyAMonthCannotBeApproved) {
    be(Role::Reviewer);
    auto* approve = m_page.bar()->findChild<QPushButton*>(u"approve"_s);
    EXPECT_FALSE(approve->isEnabled());
    EXPECT_FALSE(approve->toolTip().isEmpty());
    be(Role::LeadOffice);
    EXPECT_FALSE(approve->isEnabled());
    say(u"领导小组已审"_s);
    EXPECT_TRUE(approve->isEnabled());
}

TEST_F(RoundPageTest, CopiesWhatTheUnitsHaveToBeTold) {
    QApplication::clipboard()->clear();
    m_page.bar()->copyReminders(true);
    const QString text = QApplication::clipboard()->text();
    EXPECT_FALSE(text.isEmpty());
    EXPECT_TRUE(text.contains(u"金融办"_s)) << text.toStdString();
}

TEST_F(RoundPageTest, ShowsAReportingUnitItsOwnDuties) {
    m_plan.state().setActor({u"王五"_s, Role::ReportingUnit, {kFinanceOffice}});
    QApplication::processEvents();
    EXPECT_EQ(m_page.duties()->unit(), kFinanceOffice);
    EXPECT_FALSE(m_page.bar()->isVisible());
    QSignalSpy asked(&m_page, &RoundPage::entryAsked);
    ownButton(u"firstEmpty"_s)->click();
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(RoundPageTest, StaysInThePlansLastMonthWhenThePlanIsOver) {
    m_plan.state().setAsOf(Month(2023, 2));
    m_page.showUnit(kFinanceOffice);
    say(u"年终一并审定"_s);
    press(u"approve"_s);
    EXPECT_EQ(stageOf(m_plan.state().snapshot().records(), kFinanceOffice, Month(2022, 12)), RoundStage::Approved);
    EXPECT_FALSE(m_page.bar()->findChild<QPushButton*>(u"approve"_s)->isEnabled());
    m_plan.state().setActor({u"王五"_s, Role::ReportingUnit, {kFinanceOffice}});
    QApplication::processEvents();
    for (const auto* button : m_page.duties()->findChildren<QPushButton*>()) {
        EXPECT_FALSE(button->isVisible()) << button->text().toStdString();
    }
}

TEST_F(RoundPageTest, LetsALeaderPressNothing) {
    m_plan.state().setActor({u"市领导"_s, Role::Leader, {}});
    m_page.showUnit(kFinanceOffice);
    for (const QString& name : {u"approve"_s, u"return"_s, u"reopen"_s}) {
        EXPECT_FALSE(m_page.bar()->findChild<QPushButton*>(name)->isEnabled()) << name.toStdString();
    }
}

TEST_F(RoundPageTest, NoRowOfEitherTableIsCutOff) {
    for (const QSize& size : {kSmallest, QSize(1744, 970), QSize(1500, 701)}) {
        m_page.resize(size);
        QApplication::processEvents();
        for (auto* table : m_page.findChildren<FittedTable*>()) {
            const int row = table->verticalHeader()->defaultSectionSize();
            const int room = table->viewport()->height();
            const bool showsAll = table->verticalHeader()->length() <= room;
            EXPECT_TRUE(showsAll || room % row == 0)
                << table->accessibleName().toStdString() << ": " << room << " of rows of " << row;
        }
    }
}

TEST_F(RoundPageTest, TheUnitsHaveAllTheirRowsBeforeTheMonthBelowHasMore) {
    m_page.resize(1744, 970);
    QApplication::processEvents();
    const auto* units = m_page.findChildren<FittedTable*>().front();
    EXPECT_GE(units->viewport()->height(), units->verticalHeader()->length());
}

TEST_F(RoundPageTest, SaysWhoIsLateBoldAndNothingElse) {
    m_plan.state().setAsOf(Month(2022, 4));
    QApplication::processEvents();
    const auto labels = m_page.findChildren<QLabel*>();
    const auto finding =
        std::ranges::find_if(labels, [](const QLabel* label) { return label->text().contains(u"have submitted"_s); });
    ASSERT_NE(finding, labels.end());
    EXPECT_EQ((*finding)->textFormat(), Qt::RichText);
    EXPECT_FALSE((*finding)->font().bold());
    EXPECT_EQ((*finding)->text().count(u"<b>"_s), 1) << (*finding)->text().toStdString();
}

TEST_F(RoundPageTest, TheCountingRuleIsALinkOfTheOneLineBelow) {
    const auto labels = m_page.findChildren<QLabel*>();
    const auto legend =
        std::ranges::find_if(labels, [](const QLabel* label) { return label->text().contains(u"<a "_s); });
    ASSERT_NE(legend, labels.end());
    EXPECT_TRUE((*legend)->toolTip().startsWith(u"Missing: "_s));
    EXPECT_LT((*legend)->height(), 2 * (*legend)->fontMetrics().height());
}

TEST_F(RoundPageTest, CanBeDrawn) {
    const QString folder = qEnvironmentVariable("PLEDGE_PICTURES");
    const auto draw = [&](const QString& name) {
        for (const Theme::Shade shade : {Theme::Shade::Light, Theme::Shade::Dark}) {
            const Theme theme(shade);
            qApp->setPalette(theme.palette());
            qApp->setStyleSheet(theme.styleSheet());
            m_page.setTheme(theme);
            QApplication::processEvents();
            const QPixmap picture = m_page.grab();
            EXPECT_EQ(picture.size(), kSmallest);
            if (!folder.isEmpty()) {
                picture.save(QDir(folder).filePath(name + (theme.isDark() ? u"-dark.png"_s : u".png"_s)));
            }
        }
    };
    draw(u"round"_s);
    beTheOfficeWithJuneFilled();
    draw(u"round-own-filled"_s);
    ownButton(u"submit"_s)->click();
    draw(u"round-own-asks"_s);
    ownButton(u"confirmSubmit"_s)->click();
    draw(u"round-own-submitted"_s);
    be(Role::LeadOffice);
    give(kNewLoans, "120", u"与人行核对"_s);
    draw(u"round-review"_s);
    qApp->setStyleSheet({});
}

}  // namespace pledge::test
