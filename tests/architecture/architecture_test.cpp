#include <tests/architecture/house.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge::architecture {

namespace {

const QString kRoot = QStringLiteral(PLEDGE_SOURCE);

}  // namespace

TEST(Architecture, EveryFileOfTheTreeKeepsTheRules) {
    const auto files = readSources(kRoot, {u"core"_s, u"ui"_s, u"app"_s});
    ASSERT_FALSE(files.empty());
    const QtModules qt;
    for (const SourceFile& file : files) {
        for (const QString& breach : breaches(file, qt)) {
            ADD_FAILURE() << breach.toStdString();
        }
    }
}

TEST(Architecture, EveryFileOfCoreLiesInARoom) {
    for (const SourceFile& file : readSources(kRoot, {u"core"_s})) {
        EXPECT_TRUE(mayInclude(roomOf(file.path), u"core/base"_s)) << file.path.toStdString();
    }
}

TEST(Architecture, FilesAreNamedInSmallLetters) {
    for (const SourceFile& file : readSources(kRoot, {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s})) {
        EXPECT_EQ(file.path, file.path.toLower()) << file.path.toStdString();
    }
}

}  // namespace pledge::architecture
