#include <ui/models/typedtext.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

const TypedNote kFigure{u"entry/1/2022-06"_s, u"金融办 新增贷款"_s, u"12"_s, {}, {}};
const TypedNote kOther{u"entry/2/2022-06"_s, u"金融办 绿色贷"_s, u"7"_s, u"重新核定"_s, u"{}"_s};

class TypedTextTest : public testing::Test {
protected:
    [[nodiscard]] QString folder() const { return m_folder.filePath(u"typed"_s); }
    [[nodiscard]] QString plan(const QString& name = u"a.pledge"_s) const { return m_folder.filePath(name); }
    /// What a later run finds.
    std::vector<TypedNote> found() {
        TypedText later(folder());
        later.setPlan(plan());
        return later.left();
    }

private:
    QTemporaryDir m_folder;
};

}  // namespace

TEST_F(TypedTextTest, IsThereForTheNextRun) {
    TypedText typed(folder());
    typed.setPlan(plan());
    typed.keep(kFigure);
    typed.keep(kOther);
    typed.flush();
    EXPECT_EQ(found(), (std::vector{kFigure, kOther}));
}

TEST_F(TypedTextTest, IsWrittenByItselfAMomentAfterTheLastKey) {
    TypedText typed(folder());
    typed.setPlan(plan());
    typed.keep(kFigure);
    EXPECT_TRUE(QTest::qWaitFor([this] { return found() == std::vector{kFigure}; }));
}

TEST_F(TypedTextTest, KeepsTheLastOfEachPlace) {
    TypedText typed(folder());
    typed.setPlan(plan());
    TypedNote first = kFigure;
    first.text = u"1"_s;
    typed.keep(first);
    typed.keep(kFigure);
    typed.flush();
    EXPECT_EQ(found(), std::vector{kFigure});
}

TEST_F(TypedTextTest, LeavesNoFileOnceNothingStandsThere) {
    TypedText typed(folder());
    typed.setPlan(plan());
    typed.keep(kFigure);
    typed.flush();
    ASSERT_EQ(QDir(folder()).entryList(QDir::Files).size(), 1);
    typed.forget(kFigure.place);
    typed.flush();
    EXPECT_TRUE(QDir(folder()).entryList(QDir::Files).isEmpty());
}

TEST_F(TypedTextTest, OffersWhatWasLeftUntilItIsTakenUpOrDropped) {
    {
        TypedText typed(folder());
        typed.setPlan(plan());
        typed.keep(kFigure);
        typed.keep(kOther);
    }
    {
        TypedText typed(folder());
        typed.setPlan(plan());
        ASSERT_EQ(typed.left().size(), 2U);
        typed.takeUp(kFigure.place);
    }
    EXPECT_EQ(found(), std::vector{kOther});
    TypedText typed(folder());
    typed.setPlan(plan());
    typed.dropLeft();
    EXPECT_TRUE(found().empty());
}

TEST_F(TypedTextTest, BelongsToOnePlanFile) {
    TypedText typed(folder());
    typed.setPlan(plan());
    typed.keep(kFigure);
    typed.setPlan(plan(u"b.pledge"_s));
    EXPECT_TRUE(typed.left().empty());
    EXPECT_EQ(found(), std::vector{kFigure});
}

TEST_F(TypedTextTest, TakesABrokenFileForNone) {
    TypedText typed(folder());
    typed.setPlan(plan());
    typed.keep(kFigure);
    typed.flush();
    QFile file(QDir(folder()).filePath(QDir(folder()).entryList(QDir::Files).front()));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[{\"place\":");
    file.close();
    EXPECT_TRUE(found().empty());
}

}  // namespace pledge
