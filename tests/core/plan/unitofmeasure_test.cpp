#include <core/plan/unitofmeasure.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

TEST(UnitOfMeasure, CountsCompaniesInWholeCases) {
    for (const QString& symbol : countedUnits()) {
        EXPECT_TRUE(unitOfMeasure(symbol).wholeCases) << symbol.toStdString();
    }
    for (const QString& symbol : {u"亿元"_s, u"亩"_s, u"%"_s, u""_s, u"万平方米"_s}) {
        EXPECT_FALSE(unitOfMeasure(symbol).wholeCases) << symbol.toStdString();
    }
}

TEST(UnitOfMeasure, CountsWhatThePlanAdds) {
    EXPECT_FALSE(unitOfMeasure(u"座"_s).wholeCases);
    EXPECT_TRUE(unitOfMeasure(u"座"_s, {u"座"_s}).wholeCases);
}

TEST(UnitOfMeasure, KnowsPercentInBothWidths) {
    EXPECT_TRUE(unitOfMeasure(u"%"_s).isPercent());
    EXPECT_TRUE(unitOfMeasure(u"％"_s).isPercent());
    EXPECT_FALSE(unitOfMeasure(u"个百分点"_s).isPercent());
}

}  // namespace pledge
