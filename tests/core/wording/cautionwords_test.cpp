#include <core/wording/cautionwords.h>
#include <tests/core/wording/chinese.h>
#include <tests/support/planvalues.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

using test::deliverable;
using test::figure;
using test::flow;
using test::month;

namespace {

using CautionWords = test::Chinese;

Line line(qint64 id, const QString& name, Pledge pledge) {
    pledge.id = PledgeId(id);
    pledge.name = name;
    pledge.owners = {OrgUnitId(1)};
    return {std::make_shared<const Pledge>(std::move(pledge)), std::make_shared<const Series>()};
}

/// The sentence of a caution about the first of two lines, the land to be put to use, at the end of June 2022.
QString said(CautionKind kind, std::optional<std::size_t> other, const char* here, const char* there) {
    const PlanSnapshot snapshot(test::plan2022(), {{OrgUnitId(1), u"资规局"_s, UnitGroup::Department, 1, {}, {}, {}}},
                                {},
                                {line(1, u"土地处置"_s, flow({{"2022-12-31", "856"}}, "亩")),
                                 line(2, u"征地报批"_s, deliverable("2022-05-31"))});
    const auto value = [](const char* text) { return text == nullptr ? std::nullopt : std::optional(figure(text)); };
    const Caution caution{kind, 0, other, value(here), value(there)};
    return cautionSentence(snapshot, Scoreboard(snapshot, month("2022-06")), caution);
}

}  // namespace

TEST_F(CautionWords, SayByHowMuchSharesMissThePledge) {
    EXPECT_EQ(said(CautionKind::AllocationsDiffer, {}, "800", "856"), u"分解合计800 亩，比承诺的856 亩少56 亩"_s);
    EXPECT_EQ(said(CautionKind::AllocationsDiffer, {}, "900", "856"), u"分解合计900 亩，比承诺的856 亩多44 亩"_s);
}

TEST_F(CautionWords, GiveTheUnitsOwnFigureAndItsTowns) {
    EXPECT_EQ(said(CautionKind::OwnFigureDiffers, {}, "684", "680"),
              u"以本单位自报的684 亩为准；各镇合计680 亩，少4 亩"_s);
    EXPECT_EQ(said(CautionKind::OwnFigureDiffers, {}, "684", "690.5"),
              u"以本单位自报的684 亩为准；各镇合计690.5 亩，多6.5 亩"_s);
}

TEST_F(CautionWords, NameTheWholeOfAPart) {
    EXPECT_EQ(said(CautionKind::PartAboveWhole, 1, "30", "20"), u"已报30 亩，超过所属“征地报批”的20 亩"_s);
    EXPECT_EQ(said(CautionKind::PartTargetAboveWhole, 1, "30", "20"), u"承诺30 亩，超过所属“征地报批”的20 亩"_s);
}

TEST_F(CautionWords, NameThePledgeUpstream) {
    EXPECT_EQ(said(CautionKind::UpstreamOverdue, 1, nullptr, nullptr), u"前序事项“征地报批”已逾期"_s);
    EXPECT_EQ(said(CautionKind::UpstreamBehind, 1, nullptr, nullptr),
              u"前序事项“征地报批”进度滞后：节点逾期（未报送）"_s);
}

}  // namespace pledge
