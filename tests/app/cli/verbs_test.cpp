#include <app/cli/verbs.h>
#include <tests/app/cli/program.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

using Verbs = test::ProgramTest;

}  // namespace

TEST_F(Verbs, EachExplainsItselfInBothLanguages) {
    for (const VerbEntry& entry : verbs()) {
        const QString name = entry.name.toString();
        const QString english = done({name, u"--help"_s});
        const QString chinese = done({name, u"--help"_s, u"--lang"_s, u"zh"_s});
        EXPECT_TRUE(english.contains(u"FILE"_s)) << name.toStdString();
        EXPECT_NE(english, chinese) << name.toStdString();
        EXPECT_TRUE(done({u"--help"_s}).contains(u"pledgeboard "_s + name));
    }
}

TEST_F(Verbs, WrongOptionsAreWrongUsageAndLeaveNothingBehind) {
    const QStringList plan{u"p.pledge"_s};
    for (const QStringList& arguments :
         {QStringList{u"demo"_s}, QStringList{u"demo"_s, u"a.pledge"_s, u"b.pledge"_s},
          QStringList{u"new"_s, u"a.pledge"_s, u"--year"_s, u"2022"_s},
          QStringList{u"new"_s, u"a.pledge"_s, u"--name"_s, u"x"_s},
          QStringList{u"new"_s, u"a.pledge"_s, u"--name"_s, u"x"_s, u"--year"_s, u"22"_s},
          QStringList{u"new"_s, u"a.pledge"_s, u"--name"_s, u"x"_s, u"--start"_s, u"2022-05"_s},
          QStringList{u"new"_s, u"a.pledge"_s, u"--name"_s, u"x"_s, u"--start"_s, u"2022-05"_s, u"--end"_s,
                      u"2022-04"_s},
          QStringList{u"import"_s, u"a.pledge"_s}, QStringList{u"status"_s, u"a.pledge"_s, u"--format"_s, u"xml"_s},
          QStringList{u"check"_s, u"a.pledge"_s, u"--what"_s},
          QStringList{u"status"_s, u"a.pledge"_s, u"--lang"_s, u"fr"_s}, QStringList{u"frobnicate"_s}}) {
        const test::Answer result = run(arguments);
        EXPECT_EQ(result.code, 2) << arguments.join(u' ').toStdString();
        EXPECT_FALSE(result.err.isEmpty());
        EXPECT_TRUE(result.out.isEmpty());
        EXPECT_FALSE(exists(u"a.pledge"_s));
    }
}

TEST_F(Verbs, NewTakesAYearOrASpanAndItsUnits) {
    write(u"units.csv"_s, "unit,group,aliases,from,to\nFinance,department,FD,,\nNorth,town,,,\n");
    done(
        {u"new"_s, u"year.pledge"_s, u"--name"_s, u"One year"_s, u"--year"_s, u"2023"_s, u"--units"_s, u"units.csv"_s});
    const QString span = done({u"new"_s, u"span.pledge"_s, u"--name"_s, u"Two years"_s, u"--start"_s, u"2021-01"_s,
                               u"--end"_s, u"2022-12"_s});
    EXPECT_TRUE(span.contains(u"2021-01 to 2022-12"_s));
    done({u"check"_s, u"year.pledge"_s});
    EXPECT_EQ(run({u"status"_s, u"year.pledge"_s, u"--as-of"_s, u"2022-12"_s}).code, 2);
    EXPECT_EQ(run({u"status"_s, u"year.pledge"_s, u"--as-of"_s, u"2024-06"_s}).code, 0);
    EXPECT_EQ(run({u"status"_s, u"year.pledge"_s, u"--unit"_s, u"Nobody"_s}).code, 1);
}

TEST_F(Verbs, NeverWriteOverAFile) {
    write(u"a.pledge"_s, "precious");
    EXPECT_EQ(run({u"demo"_s, u"a.pledge"_s}).code, 3);
    EXPECT_EQ(run({u"new"_s, u"a.pledge"_s, u"--name"_s, u"x"_s, u"--year"_s, u"2022"_s}).code, 3);
    EXPECT_EQ(read(u"a.pledge"_s), "precious");
}

TEST_F(Verbs, AMissingFileIsRefusedAndANonPlanIsBadData) {
    write(u"text.pledge"_s, QByteArray(4096, 'x'));
    for (const QString& verb : {u"status"_s, u"check"_s}) {
        EXPECT_EQ(run({verb, u"none.pledge"_s}).code, 3);
        const test::Answer result = run({verb, u"text.pledge"_s});
        EXPECT_EQ(result.code, 1);
        EXPECT_TRUE(result.err.contains(u"text.pledge"_s));
    }
    EXPECT_FALSE(exists(u"none.pledge"_s));
    EXPECT_EQ(read(u"text.pledge"_s), QByteArray(4096, 'x'));
}

}  // namespace pledge
