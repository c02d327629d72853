#include <app/cli/program.h>
#include <app/cli/verbs.h>
#include <app/translation.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

TEST(Program, TheFirstWordIsTheVerb) {
    const Invocation invocation = readInvocation({u"status"_s, u"a.pledge"_s, u"--unit"_s, u"demo"_s});
    ASSERT_NE(invocation.verb, nullptr);
    EXPECT_EQ(invocation.verb->name, u"status"_s);
    EXPECT_EQ(invocation.arguments, (QStringList{u"a.pledge"_s, u"--unit"_s, u"demo"_s}));
}

TEST(Program, TheLanguageMayStandAnywhere) {
    const Invocation before = readInvocation({u"--lang"_s, u"en"_s, u"check"_s, u"a.pledge"_s});
    const Invocation behind = readInvocation({u"check"_s, u"a.pledge"_s, u"--lang=en"_s});
    for (const Invocation& invocation : {before, behind}) {
        ASSERT_NE(invocation.verb, nullptr);
        EXPECT_EQ(invocation.arguments, QStringList{u"a.pledge"_s});
    }
    EXPECT_EQ(languageOption({u"check"_s, u"--lang=en"_s}), u"en"_s);
}

TEST(Program, WithoutAVerbItOpensTheWindowWithAtMostOneFile) {
    for (const QStringList& arguments : {QStringList{}, QStringList{u"a.pledge"_s}}) {
        const Invocation invocation = readInvocation(arguments);
        EXPECT_EQ(invocation.verb, nullptr);
        EXPECT_TRUE(invocation.nonsense.isEmpty());
        EXPECT_EQ(invocation.arguments, arguments);
    }
}

TEST(Program, AWordThatIsNeitherVerbNorFileIsNonsense) {
    EXPECT_EQ(readInvocation({u"statsu"_s, u"a.pledge"_s}).nonsense, u"statsu"_s);
    EXPECT_EQ(readInvocation({u"--frobnicate"_s}).nonsense, u"--frobnicate"_s);
    EXPECT_TRUE(readInvocation({u"--help"_s}).wantsHelp);
    EXPECT_TRUE(readInvocation({u"--version"_s}).wantsVersion);
}

}  // namespace pledge
