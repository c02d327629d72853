#include <tests/support/inventedtext.h>
#include <tests/support/planvalues.h>
#include <tests/support/printers.h>
#include <ui/models/draftjson.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

TEST(DraftJson, BringsBackDecisionsAndMendedFields) {
    const DraftSheet reading = inventedText().sheet;
    PledgeDraft mended = reading.entries[kWellsDraft].draft;
    mended.name = u"完成水井 “新”"_s;
    mended.milestones.front().value = figure("10.5");
    auto sheet = edited(rejected(reading, kPumpsDraft), kWellsDraft, mended);
    ASSERT_TRUE(sheet);
    const auto back = sheetFromJson(sheetJson(*sheet), reading);
    ASSERT_TRUE(back.has_value());
    EXPECT_EQ(back->entries, sheet->entries);
}

TEST(DraftJson, BringsBackASplitLadder) {
    const DraftSheet reading = inventedText().sheet;
    const auto sheet = split(reading, kLoansDraft, 1);
    ASSERT_TRUE(sheet);
    const auto back = sheetFromJson(sheetJson(*sheet), reading);
    ASSERT_TRUE(back.has_value());
    EXPECT_EQ(back->entries, sheet->entries);
}

TEST(DraftJson, RefusesWhatDoesNotFitTheReading) {
    const DraftSheet reading = inventedText().sheet;
    DraftSheet other = reading;
    other.statements = std::make_shared<const std::vector<Statement>>();
    EXPECT_FALSE(sheetFromJson(sheetJson(reading), other).has_value());
    EXPECT_FALSE(sheetFromJson("nonsense", reading).has_value());
    DraftSheet outside = reading;
    outside.entries.front().draft.statements = {99};
    EXPECT_FALSE(sheetFromJson(sheetJson(outside), reading).has_value());
}

}  // namespace pledge::test
