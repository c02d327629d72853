#include <tests/support/planvalues.h>
#include <ui/models/entryinput.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {
namespace {

const Month kJune(2022, 6);

Pledge loans() {
    return test::flow({{"2022-12-31", "200"}});
}

std::optional<Decimal> read(const QString& text) {
    const auto actual = readEntry(loans(), kJune, text);
    return actual ? actual->value : std::nullopt;
}

ErrorCode refusal(const Pledge& pledge, const QString& text) {
    const auto actual = readEntry(pledge, kJune, text);
    return actual ? ErrorCode::NothingToDo : actual.error().code;
}

}  // namespace

TEST(EntryInput, ReadsWhatPeoplePaste) {
    EXPECT_EQ(read(u"120"_s), test::figure("120"));
    EXPECT_EQ(read(u"１２０．５"_s), test::figure("120.5"));
    EXPECT_EQ(read(u" 1,234,567.89 "_s), test::figure("1234567.89"));
    EXPECT_EQ(read(u"1，234"_s), test::figure("1234"));
    EXPECT_EQ(read(u"1 234"_s), test::figure("1234"));
    EXPECT_EQ(read(u"120 亿元"_s), test::figure("120"));
    EXPECT_EQ(read(u"120亿元"_s), test::figure("120"));
    EXPECT_EQ(read(u"−3.2"_s), test::figure("-3.2"));
    EXPECT_EQ(read(u"－3.2"_s), test::figure("-3.2"));
    EXPECT_EQ(read(u"0"_s), test::figure("0"));
}

TEST(EntryInput, RefusesWhatIsNoFigure) {
    for (const QString& text : {u"约120"_s, u"120万元"_s, u"1,5"_s, u"12,34,567"_s, u"一百"_s, u"1.2.3"_s, u"120%"_s}) {
        EXPECT_EQ(refusal(loans(), text), ErrorCode::NotANumber) << text.toStdString();
    }
    EXPECT_EQ(refusal(loans(), u"0.1234567"_s), ErrorCode::TooManyDecimals);
    EXPECT_EQ(refusal(loans(), u"99999999999999"_s), ErrorCode::Overflow);
}

TEST(EntryInput, KeepsBlankApartFromZero) {
    const auto blank = readEntry(loans(), kJune, u"  "_s);
    ASSERT_TRUE(blank);
    EXPECT_TRUE(blank->isBlank());
    EXPECT_FALSE(readEntry(loans(), kJune, u"0"_s)->isBlank());
}

TEST(EntryInput, TakesAStateByItsFirstLettersOrAPercent) {
    const Pledge policy = test::deliverable("2022-05-31");
    EXPECT_EQ(readEntry(policy, kJune, u"60%"_s)->state, TaskState::Started);
    EXPECT_EQ(readEntry(policy, kJune, u"60"_s)->percent, test::figure("60"));
    EXPECT_TRUE(readEntry(policy, kJune, stateWords().at(0))->isBlank());
    for (const TaskState state : {TaskState::Started, TaskState::Claimed, TaskState::Returned, TaskState::Closed}) {
        const QString word = stateWords().at(static_cast<int>(state));
        EXPECT_EQ(readEntry(policy, kJune, word)->state, state);
        EXPECT_EQ(readEntry(policy, kJune, word.left(word.size() - 1))->state, state);
    }
    EXPECT_EQ(refusal(policy, u"101"_s), ErrorCode::WrongFigureKind);
    EXPECT_EQ(refusal(policy, u"xyz"_s), ErrorCode::WrongFigureKind);
}

TEST(EntryInput, ReadsBackWhatItWrites) {
    Actual started;
    started.month = kJune;
    started.state = TaskState::Started;
    started.percent = test::figure("60");
    const auto again = readEntry(test::deliverable("2022-05-31"), kJune, entryText(started));
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, started);
}

TEST(EntryInput, TakesANoteForAStandingPledge) {
    Pledge standing;
    standing.nature = Nature::Task;
    EXPECT_EQ(readEntry(standing, kJune, u" 平台已升级 "_s)->note, u"平台已升级"_s);
}

}  // namespace pledge
