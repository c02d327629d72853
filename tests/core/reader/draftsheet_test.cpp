#include <core/reader/draftsheet.h>
#include <tests/core/reader/statements.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

const QString kOffice = u"水利局"_s;
const QString kRoads = u"交通局"_s;

/// 0 a ladder, 1 its part, 2 a deed, 3 a figure of another unit, 4 the same deed promised by that unit.
DraftSheet sheet() {
    auto part = quantity(kOffice, u"城区河道"_s, "5", u"公里"_s, "2024-12-31");
    part.partOf = 1;
    auto doubtful = quantity(kRoads, u"新建桥梁"_s, "3", u"座"_s, "2024-12-31");
    doubtful.confidence = 0.6;
    doubtful.doubts = {Doubt::RoughValue, Doubt::UnsureUnit};
    return sheetOf({quantity(kOffice, u"整治河道"_s, "12", u"公里"_s, "2024-06-30"),
                    quantity(kOffice, u"整治河道"_s, "30", u"公里"_s, "2024-12-31"), part,
                    deed(kOffice, u"建成水文站"_s, "2024-10-31"), doubtful,
                    deed(kRoads, u"建成水文站"_s, "2024-10-31")});
}

QStringList reasons(const Result<DraftSheet>& refused) {
    EXPECT_FALSE(refused);
    if (refused) {
        return {};
    }
    EXPECT_EQ(refused.error().code, ErrorCode::DraftRefused);
    return refused.error().details;
}

}  // namespace

TEST(DraftSheet, BeginsWithEverythingOpen) {
    const DraftSheet made = sheet();
    ASSERT_EQ(made.entries.size(), 5U);
    EXPECT_EQ(made.count(Decision::Open), 5);
    EXPECT_EQ(made.statements->size(), 6U);
    EXPECT_EQ(made.entries[1].draft.partOf, 0U);
}

TEST(DraftSheet, AcceptsWhatLacksNothing) {
    const auto next = accepted(sheet(), 0);
    ASSERT_TRUE(next);
    EXPECT_EQ(next->entries[0].decision, Decision::Accepted);
    EXPECT_EQ(reopened(*next, 0).entries[0].decision, Decision::Open);
}

TEST(DraftSheet, SaysWhatADraftLacks) {
    DraftSheet made = sheet();
    PledgeDraft& draft = made.entries[3].draft;
    draft.owner.clear();
    draft.name = u" "_s;
    draft.unit.clear();
    draft.milestones[0].value.reset();
    draft.milestones[0].due = QDate();
    draft.nature = Nature::Flow;
    EXPECT_EQ(reasons(accepted(made, 3)), (QStringList{u"owner"_s, u"name"_s, u"value"_s, u"unit"_s, u"due"_s}));
    EXPECT_TRUE(gapsOf(made.entries[2]).isEmpty()) << "a deed needs neither value nor unit";
}

TEST(DraftSheet, AcceptsAllThatIsSureAndLeavesDecisionsAlone) {
    const DraftSheet next = acceptedFrom(rejected(sheet(), 2), 0.8);
    EXPECT_EQ(next.count(Decision::Accepted), 3);
    EXPECT_EQ(next.entries[2].decision, Decision::Rejected);
    EXPECT_EQ(next.entries[3].decision, Decision::Open);
}

TEST(DraftSheet, ARejectedWholeFreesItsParts) {
    EXPECT_EQ(wholeOf(sheet(), 1), 0U);
    EXPECT_EQ(wholeOf(rejected(sheet(), 0), 1), std::nullopt);
    EXPECT_EQ(wholeOf(reopened(rejected(sheet(), 0), 0), 1), 0U);
}

TEST(DraftSheet, NotesWhatWasMendedAndWhichDoubtsThatSettles) {
    const DraftSheet made = sheet();
    PledgeDraft mended = made.entries[3].draft;
    mended.milestones[0].value = figure("4");
    mended.name = u"新建公路桥"_s;
    const auto next = edited(made, 3, mended);
    ASSERT_TRUE(next);
    const SheetEntry& entry = next->entries[3];
    EXPECT_EQ(entry.edited, (std::vector{DraftField::Name, DraftField::Milestones}));
    EXPECT_TRUE(entry.isEdited(DraftField::Name));
    EXPECT_EQ(entry.draft.doubts, std::vector{Doubt::UnsureUnit});
    EXPECT_EQ(entry.draft.milestones[0].statement, std::nullopt) << "a typed value stands nowhere in the text";
    EXPECT_EQ(entry.draft.statements, made.entries[3].draft.statements);
}

TEST(DraftSheet, OpensAnAcceptedDraftThatLosesSomething) {
    const auto made = accepted(sheet(), 0);
    PledgeDraft mended = made->entries[0].draft;
    mended.owner.clear();
    const auto next = edited(*made, 0, mended);
    ASSERT_TRUE(next);
    EXPECT_EQ(next->entries[0].decision, Decision::Open);
}

TEST(DraftSheet, TakesNoLadderThatIsOutOfOrder) {
    const DraftSheet made = sheet();
    PledgeDraft mended = made.entries[0].draft;
    mended.milestones[0].due = mended.milestones[1].due;
    EXPECT_EQ(reasons(edited(made, 0, mended)), QStringList{u"ladder"_s});
    mended.milestones.clear();
    EXPECT_EQ(reasons(edited(made, 0, mended)), QStringList{u"ladder"_s});
}

TEST(DraftSheet, MergesIntoALadderAndKeepsParts) {
    DraftSheet made = sheet();
    made.entries[3].draft.owner = kOffice;
    made.entries[3].draft.unit = u"公里"_s;
    made.entries[3].draft.milestones[0].due = date("2024-03-31");
    made.entries[4].draft.partOf = 3;
    const auto next = merged(made, {3, 0});
    ASSERT_TRUE(next);
    ASSERT_EQ(next->entries.size(), 4U);
    const PledgeDraft& ladder = next->entries[0].draft;
    EXPECT_EQ(ladder.milestones.size(), 3U);
    EXPECT_EQ(ladder.milestones.front().due, date("2024-03-31"));
    EXPECT_EQ(ladder.name, u"整治河道"_s);
    EXPECT_EQ(ladder.statements, (std::vector<std::size_t>{0, 1, 4}));
    EXPECT_DOUBLE_EQ(ladder.confidence, 0.6);
    EXPECT_EQ(next->entries[3].draft.partOf, 0U) << "what was part of the merged one is part of the ladder";
}

TEST(DraftSheet, MergesOnlyWhatMeasuresTheSame) {
    const DraftSheet made = sheet();
    EXPECT_EQ(reasons(merged(made, {0, 1})), QStringList{u"part"_s});
    EXPECT_EQ(reasons(merged(made, {0, 2})), QStringList{u"deliverable"_s});
    EXPECT_EQ(reasons(merged(made, {0, 3})), QStringList{u"owner"_s});
    DraftSheet other = made;
    other.entries[3].draft.owner = kOffice;
    EXPECT_EQ(reasons(merged(other, {0, 3})), QStringList{u"unit"_s});
    other.entries[3].draft.unit = u"公里"_s;
    EXPECT_EQ(reasons(merged(other, {0, 3})), QStringList{u"due"_s}) << "two values at one date";
    other.entries[3].draft.bound = Bound::AtMost;
    EXPECT_EQ(reasons(merged(other, {0, 3})), QStringList{u"bound"_s});
}

TEST(DraftSheet, SplitsAMilestoneOffALadder) {
    const auto next = split(sheet(), 0, 0);
    ASSERT_TRUE(next);
    ASSERT_EQ(next->entries.size(), 6U);
    EXPECT_EQ(next->entries[0].draft.milestones.front().value, figure("30"));
    EXPECT_EQ(next->entries[0].draft.statements, (std::vector<std::size_t>{1}));
    EXPECT_EQ(next->entries[1].draft.milestones.front().value, figure("12"));
    EXPECT_EQ(next->entries[1].draft.statements, (std::vector<std::size_t>{0}));
    EXPECT_EQ(next->entries[2].draft.partOf, 0U);
    EXPECT_EQ(reasons(split(sheet(), 1, 0)), QStringList{u"ladder"_s});
    const auto back = merged(*next, {0, 1});
    ASSERT_TRUE(back);
    EXPECT_EQ(back->entries[0].draft.milestones.size(), 2U);
}

TEST(DraftSheet, SharesAPromiseOfTwoUnits) {
    const auto next = shared(sheet(), 2, 4);
    ASSERT_TRUE(next);
    ASSERT_EQ(next->entries.size(), 4U);
    EXPECT_EQ(next->entries[2].draft.owner, kOffice);
    EXPECT_EQ(next->entries[2].furtherOwners, QStringList{kRoads});
    EXPECT_EQ(next->entries[2].draft.statements, (std::vector<std::size_t>{3, 5}));
    const auto later = shared(sheet(), 4, 2);
    ASSERT_TRUE(later);
    EXPECT_EQ(later->entries[2].draft.owner, kRoads) << "the one that was asked for leads";
    EXPECT_EQ(reasons(shared(sheet(), 0, 2)), QStringList{u"owner"_s});
    EXPECT_EQ(reasons(shared(sheet(), 2, 3)), QStringList{u"unit"_s});
}

TEST(DraftSheet, FindsTheNextToLookAtAndBeginsAgain) {
    const DraftSheet made = rejected(sheet(), 4);
    EXPECT_EQ(nextOpen(made, {}), 0U);
    EXPECT_EQ(nextOpen(made, 3), 0U);
    EXPECT_EQ(nextDoubt(made, 0), 3U);
    EXPECT_EQ(nextDoubt(made, 3), 3U);
    EXPECT_EQ(nextDoubt(rejected(made, 3), 0), std::nullopt);
    EXPECT_EQ(nextOpen(sheetOf({}), {}), std::nullopt);
}

}  // namespace pledge::test
