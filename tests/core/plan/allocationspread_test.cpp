#include <core/plan/allocationspread.h>
#include <tests/support/planvalues.h>
#include <tests/support/printers.h>
#include <tests/support/rowname.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

using test::figure;

namespace {

std::vector<OrgUnitId> towns(int count) {
    std::vector<OrgUnitId> ids;
    for (int i = 1; i <= count; ++i) {
        ids.emplace_back(i);
    }
    return ids;
}

QStringList partsOf(const std::vector<Share>& shares) {
    QStringList parts;
    for (const Share& share : shares) {
        parts.append(share.share.toString());
    }
    return parts;
}

Decimal totalOf(const std::vector<Share>& shares) {
    Decimal sum;
    for (const Share& share : shares) {
        sum = *sum.plus(share.share);
    }
    return sum;
}

std::vector<TownWeight> weightsIn(const QString& text) {
    std::vector<TownWeight> weights;
    for (const QString& weight : text.split(u' ', Qt::SkipEmptyParts)) {
        weights.push_back({OrgUnitId(std::ssize(weights) + 1), *Decimal::parse(weight)});
    }
    return weights;
}

struct Even {
    const char* name;
    const char* target;
    QString unit;
    int towns;
    QString parts;
};

const Even kEven[] = {
    {"ThirtyFourCompaniesOnSixteenTowns", "34", u"家"_s, 16, u"3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2"_s},
    {"FewerCompaniesThanTowns", "3", u"家"_s, 5, u"1 1 1 0 0"_s},
    {"ASingleTownTakesAll", "200.005", u"亿元"_s, 1, u"200.005"_s},
    {"ADivisibleTarget", "200", u"亿元"_s, 4, u"50 50 50 50"_s},
    {"HundredthsOfAWholeTarget", "100", u"亿元"_s, 3, u"33.34 33.33 33.33"_s},
    {"HundredthsOfATargetInTenths", "0.1", u"亿元"_s, 3, u"0.04 0.03 0.03"_s},
    {"TheTargetsOwnDecimals", "1.0001", u"亿元"_s, 3, u"0.3334 0.3334 0.3333"_s},
    {"Millionths", "0.000001", u"亿元"_s, 2, u"0.000001 0"_s},
    {"CasesThatAreNotWhole", "2.5", u"家"_s, 3, u"0.84 0.83 0.83"_s},
    {"Nothing", "0", u"亿元"_s, 3, u"0 0 0"_s},
    {"BelowZero", "-10", u"亿元"_s, 3, u"-3.34 -3.33 -3.33"_s},
    {"TheLargestFigure", "9223372036854.775807", u"亿元"_s, 2, u"4611686018427.387904 4611686018427.387903"_s},
    {"NoTowns", "34", u"家"_s, 0, {}},
};

class EvenSpread : public testing::TestWithParam<Even> {};

}  // namespace

TEST_P(EvenSpread, AddsUpToTheTarget) {
    const Even& even = GetParam();
    const auto ids = towns(even.towns);
    const auto shares = spreadEvenly(figure(even.target), unitOfMeasure(even.unit), ids);
    EXPECT_EQ(partsOf(shares), even.parts.split(u' ', Qt::SkipEmptyParts));
    EXPECT_EQ(totalOf(shares), even.towns == 0 ? Decimal() : figure(even.target));
    for (std::size_t i = 0; i < shares.size(); ++i) {
        EXPECT_EQ(shares[i].town, ids[i]);
    }
}

INSTANTIATE_TEST_SUITE_P(AllocationSpread, EvenSpread, testing::ValuesIn(kEven), test::RowName{});

namespace {

struct Weighted {
    const char* name;
    const char* target;
    QString unit;
    QString weights;
    QString parts;
};

const Weighted kWeighted[] = {
    {"TwoHundredByThree", "200", u"亿元"_s, u"3 2 1"_s, u"100 66.67 33.33"_s},
    {"ByPopulation", "200", u"亿元"_s, u"17 10 24 9 162"_s, u"15.31 9.01 21.62 8.11 145.95"_s},
    {"ByDecimals", "10", u"亿元"_s, u"0.1 0.2 0.7"_s, u"1 2 7"_s},
    {"ATownWithoutWeight", "10", u"家"_s, u"1 0 1 1"_s, u"4 0 3 3"_s},
    {"TiesToTheEarlierTown", "1", u"家"_s, u"1 1 2 2"_s, u"0 0 1 0"_s},
    {"TheLargestRemainderFirst", "7", u"家"_s, u"1 5 4"_s, u"1 3 3"_s},
    {"OnlyOneCounts", "5", u"家"_s, u"0 0 3"_s, u"0 0 5"_s},
    {"LargestFigures", "9223372036854.775807", u"亿元"_s, u"9223372036854.775807 9223372036854.775807"_s,
     u"4611686018427.387904 4611686018427.387903"_s},
    {"NoTowns", "5", u"家"_s, {}, {}},
};

class WeightedSpread : public testing::TestWithParam<Weighted> {};

}  // namespace

TEST_P(WeightedSpread, AddsUpToTheTarget) {
    const Weighted& weighted = GetParam();
    const auto weights = weightsIn(weighted.weights);
    const auto shares = spreadByWeights(figure(weighted.target), unitOfMeasure(weighted.unit), weights);
    ASSERT_TRUE(shares);
    EXPECT_EQ(partsOf(*shares), weighted.parts.split(u' ', Qt::SkipEmptyParts));
    EXPECT_EQ(totalOf(*shares), weights.empty() ? Decimal() : figure(weighted.target));
}

INSTANTIATE_TEST_SUITE_P(AllocationSpread, WeightedSpread, testing::ValuesIn(kWeighted), test::RowName{});

TEST(AllocationSpread, RefusesNegativeWeights) {
    const auto shares = spreadByWeights(figure("10"), unitOfMeasure(u"家"_s), weightsIn(u"1 -2 3"_s));
    ASSERT_FALSE(shares);
    EXPECT_EQ(shares.error(), (Error{ErrorCode::WrongCell, {}, {u"weight"_s, u"-2"_s, u"≥ 0"_s}, {}}));
}

TEST(AllocationSpread, RefusesWeightsThatAreAllZero) {
    const auto shares = spreadByWeights(figure("10"), unitOfMeasure(u"家"_s), weightsIn(u"0 0"_s));
    ASSERT_FALSE(shares);
    EXPECT_EQ(shares.error(), (Error{ErrorCode::WrongCell, {}, {u"weight"_s, u"0"_s, u"> 0"_s}, {}}));
}

TEST(AllocationSpread, NamesItsStep) {
    EXPECT_EQ(spreadStep(figure("34"), unitOfMeasure(u"家"_s)), figure("1"));
    EXPECT_EQ(spreadStep(figure("2.5"), unitOfMeasure(u"家"_s)), figure("0.01"));
    EXPECT_EQ(spreadStep(figure("200"), unitOfMeasure(u"亿元"_s)), figure("0.01"));
    EXPECT_EQ(spreadStep(figure("1.2345"), unitOfMeasure(u"亿元"_s)), figure("0.0001"));
}

}  // namespace pledge
