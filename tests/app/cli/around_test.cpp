#include <tests/app/cli/program.h>

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// A plan of two units with one problem of each sort, made from tables.
class AroundVerbs : public test::ProgramTest {
protected:
    void makePlan() {
        QDir(path(u"."_s)).mkpath(u"t"_s);
        write(u"t/plan.csv"_s, "key,value\nname,军令状\nstart,2022-01\nend,2022-12\n");
        write(u"t/units.csv"_s, "unit,group,aliases,from,to\n金融办,department,,,\n经信局,department,,,\n");
        write(u"t/programmes.csv"_s, "name,goal,measures,policy\n");
        QByteArray heads =
            "key,pledge,owners,supporting,programme,nature,bound,judged,yearly_restart,unit_of_measure,milestones,base,"
            "base_date,frequency,lag,to_be_assigned,part_of,stretch,may_fall,weight,leader,contact,definition,source,"
            "verifier,numerator,denominator,scale,condition,condition_met,outside_rank,source_text,aliases\n";
        write(u"t/pledges.csv"_s,
              heads + "p1,新增贷款,金融办,,,flow,at_least,line,no,亿元,2022-12-31=115" + QByteArray(22, ',') + "\n");
        write(u"t/problems.csv"_s,
              "problem,pledge,owner,unit,month,source,source_name,raised_on,text,next_step,person,deadline,state,"
              "claimed_on,closed_on,closing,sent_back\n"
              "q1,p1,,金融办,2022-06,report,,2022-07-03,银行授信不足,对接,王五,2022-07-31,open,,,,\n"
              "q2,,,经信局,,meeting,第三次调度会,2022-07-10,资金未到位,,,,closed,,2022-08-01,已拨付,\n");
        done({u"new"_s, u"a.pledge"_s, u"--from"_s, u"t"_s});
    }
    QStringList add(const QString& file) {
        return {u"evidence"_s, u"a.pledge"_s, u"--add"_s,   file,      u"--pledge"_s,
                u"新增贷款"_s, u"--month"_s,  u"2022-06"_s, u"--by"_s, u"张三"_s};
    }
};

}  // namespace

TEST_F(AroundVerbs, ProblemsAreListedAndNarrowed) {
    makePlan();
    const QString all = done({u"problems"_s, u"a.pledge"_s});
    EXPECT_TRUE(all.contains(u"银行授信不足"_s) && all.contains(u"第三次调度会"_s));
    EXPECT_FALSE(done({u"problems"_s, u"a.pledge"_s, u"--unit"_s, u"经信局"_s}).contains(u"银行授信不足"_s));
    EXPECT_FALSE(done({u"problems"_s, u"a.pledge"_s, u"--state"_s, u"overdue"_s}).contains(u"资金未到位"_s));
    EXPECT_EQ(run({u"problems"_s, u"a.pledge"_s, u"--state"_s, u"lost"_s}).code, 2);
}

TEST_F(AroundVerbs, ProblemsAreReadByOtherPrograms) {
    makePlan();
    const QString csv = done({u"problems"_s, u"a.pledge"_s, u"--format"_s, u"csv"_s});
    EXPECT_TRUE(csv.startsWith(u"number,source,source_name,unit,pledge,month"_s)) << csv.toStdString();
    EXPECT_TRUE(
        csv.contains(u"1,report,,金融办,新增贷款,2022-06,2022-07-03,银行授信不足,对接,王五,2022-07-31,open,yes"_s))
        << csv.toStdString();
    const auto json = QJsonDocument::fromJson(done({u"problems"_s, u"a.pledge"_s, u"--format"_s, u"json"_s}).toUtf8());
    EXPECT_TRUE(json.isObject());
}

TEST_F(AroundVerbs, EvidenceIsKeptListedAndWrittenOut) {
    makePlan();
    write(u"纪要.txt"_s, "会议纪要");
    EXPECT_TRUE(done(add(u"纪要.txt"_s)).contains(u"1"_s));
    const QString list = done({u"evidence"_s, u"a.pledge"_s});
    EXPECT_TRUE(list.contains(u"纪要.txt"_s) && list.contains(u"张三"_s)) << list.toStdString();
    done({u"evidence"_s, u"a.pledge"_s, u"--save"_s, u"1"_s, u"--out"_s, u"out.txt"_s});
    EXPECT_EQ(read(u"out.txt"_s), "会议纪要");
    EXPECT_EQ(run({u"evidence"_s, u"a.pledge"_s, u"--save"_s, u"1"_s, u"--out"_s, u"out.txt"_s}).code, 3);
    done({u"check"_s, u"a.pledge"_s});
}

TEST_F(AroundVerbs, AProgramIsNoEvidence) {
    makePlan();
    write(u"纪要.exe"_s, "MZ");
    const test::Answer refused = run(add(u"纪要.exe"_s));
    EXPECT_EQ(refused.code, 1);
    EXPECT_TRUE(refused.out.isEmpty());
    EXPECT_TRUE(refused.err.contains(u"纪要.exe"_s));
}

TEST_F(AroundVerbs, EvidenceIsTakenAwayWithAReasonOnly) {
    makePlan();
    write(u"纪要.txt"_s, "会议纪要");
    done(add(u"纪要.txt"_s));
    const QStringList remove{u"evidence"_s, u"a.pledge"_s, u"--remove"_s, u"1"_s,
                             u"--pledge"_s, u"新增贷款"_s, u"--month"_s,  u"2022-06"_s};
    EXPECT_EQ(run(remove).code, 1);
    done(remove + QStringList{u"--reason"_s, u"传错文件"_s});
    EXPECT_FALSE(done({u"evidence"_s, u"a.pledge"_s}).contains(u"纪要.txt"_s));
}

}  // namespace pledge
