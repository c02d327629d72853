#include <core/plan/sourcepieces.h>
#include <core/workspace/draftacceptance.h>
#include <tests/core/workspace/workspacefixture.h>
#include <tests/support/planvalues.h>
#include <tests/support/printers.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

/// A text, and statements at the runs of it that they quote.
class AcceptDrafts : public WorkspaceFixture {
protected:
    /// A quantity whose quote and value stand in the text; due at that date.
    Statement quantity(const QString& owner, const QString& name, const char* value, const QString& unit,
                       const char* due, const QString& quote) const {
        Statement statement = deed(owner, name, due, quote);
        statement.kind = StatementKind::Quantity;
        statement.nature = Nature::Flow;
        statement.judged = Judged::AlongLine;
        statement.value = figure(value);
        statement.unit = unit;
        statement.valueAt = spanOf(QString::fromLatin1(value));
        return statement;
    }
    Statement deed(const QString& owner, const QString& name, const char* due, const QString& quote) const {
        Statement statement;
        statement.owner = owner;
        statement.programme = u"金融行动"_s;
        statement.indicator = name;
        statement.due = date(due);
        statement.judged = Judged::AtSteps;
        statement.quote = spanOf(quote);
        statement.ownerAt = spanOf(owner);
        statement.confidence = 0.9;
        return statement;
    }
    Span spanOf(const QString& piece) const {
        const auto begin = static_cast<int>(m_text.indexOf(piece));
        return begin < 0 ? Span() : Span{begin, begin + static_cast<int>(piece.size())};
    }
    AcceptanceOrder order(std::vector<Statement> statements) const {
        AcceptanceOrder made;
        made.source.file = u"承诺书.txt"_s;
        made.source.digest = QByteArray(32, 'd');
        made.source.text = m_text.toStdU32String();
        made.year = 2022;
        made.sheet = acceptedFrom(sheetOf(std::move(statements)), 0.8);
        return made;
    }
    Acceptance accept(const AcceptanceOrder& wanted) const {
        const auto accepted = m_workspace->acceptDrafts(wanted, leadOffice());
        EXPECT_TRUE(accepted) << static_cast<int>(accepted ? ErrorCode::System : accepted.error().code);
        return accepted ? *accepted : Acceptance();
    }
    std::vector<Statement> bonds() const {
        return {quantity(u"财政局"_s, u"发行专项债券"_s, "12", u"亿元"_s, "2022-06-30", u"6月底前发行专项债券12亿元"_s),
                quantity(u"财政局"_s, u"发行专项债券"_s, "30", u"亿元"_s, "2022-12-31", u"全年30亿元"_s)};
    }

    const QString m_text =
        u"财政局：6月底前发行专项债券12亿元，全年30亿元。\n民政局：建成养老中心3个，其中示范1个；5月底前"
        "出台实施细则。\n财政局：全年新增贷款200亿元"_s;
};

TEST_F(AcceptDrafts, WriteALadderWithItsTextAndItsPlaces) {
    const Acceptance acceptance = accept(order(bonds()));
    ASSERT_EQ(acceptance.changes.pledges.size(), 1U);
    EXPECT_TRUE(acceptance.refused.empty());
    const PlanSnapshot& snapshot = m_workspace->snapshot();
    const Line* line = snapshot.line(acceptance.changes.pledges.front().id);
    ASSERT_NE(line, nullptr);
    const Pledge& pledge = *line->pledge;
    EXPECT_EQ(pledge.name, u"发行专项债券"_s);
    EXPECT_EQ(pledge.owners, std::vector{kFinance});
    EXPECT_EQ(pledge.milestones,
              (std::vector<Milestone>{{date("2022-06-30"), figure("12")}, {date("2022-12-31"), figure("30")}}));
    EXPECT_EQ(pledge.notes.sourceText, u"6月底前发行专项债券12亿元\n全年30亿元"_s);
    const SourceDocument* source = snapshot.source(SourceId(2));
    ASSERT_NE(source, nullptr);
    EXPECT_EQ(source->name, u"承诺书.txt"_s);
    EXPECT_EQ(source->year, 2022);
    const auto value = std::ranges::find(pledge.sources, SourcePart::Value, &SourceSpan::part);
    ASSERT_NE(value, pledge.sources.end());
    EXPECT_EQ(pieceOf(*source, value->at), u"12"_s);
    EXPECT_EQ(value->due, date("2022-06-30"));
    EXPECT_EQ(m_workspace->journal()->back().action, u"accept_drafts"_s);
    EXPECT_TRUE(m_workspace->check()->problems.empty());
}

TEST_F(AcceptDrafts, BringUnitsProgrammesAndParts) {
    auto statements =
        std::vector{quantity(u"民政局"_s, u"建成养老中心"_s, "3", u"个"_s, "2022-12-31", u"建成养老中心3个"_s),
                    quantity(u"民政局"_s, u"示范养老中心"_s, "1", u"个"_s, "2022-12-31", u"示范1个"_s),
                    deed(u"石桥镇"_s, u"出台实施细则"_s, "2022-05-31", u"5月底前出台实施细则"_s)};
    statements[1].partOf = 0;
    const Acceptance acceptance = accept(order(statements));
    const PlanSnapshot& snapshot = m_workspace->snapshot();
    const auto office = snapshot.findUnit(u"民政局"_s);
    const auto town = snapshot.findUnit(u"石桥镇"_s);
    ASSERT_TRUE(office && town);
    EXPECT_EQ(snapshot.unit(*office)->group, UnitGroup::Department);
    EXPECT_EQ(snapshot.unit(*town)->group, UnitGroup::Town);
    ASSERT_EQ(acceptance.changes.pledges.size(), 3U);
    const Pledge& part = *snapshot.line(acceptance.changes.pledges[1].id)->pledge;
    EXPECT_EQ(part.partOf, acceptance.changes.pledges[0].id);
    EXPECT_EQ(part.programme, ProgrammeId(1)) << "the plan has a programme of that name";
    EXPECT_TRUE(acceptance.changes.programmes.empty());
    EXPECT_LT(acceptance.changes.pledges[0].order, acceptance.changes.pledges[2].order);
}

TEST_F(AcceptDrafts, SkipWhatThePlanHasAndRefuseAnotherValue) {
    const auto loans = quantity(u"财政局"_s, u"累计新增贷款"_s, "200", u"亿元"_s, "2022-12-31", u"新增贷款200亿元"_s);
    Acceptance acceptance = accept(order({loans}));
    EXPECT_EQ(acceptance.same, 1);
    EXPECT_TRUE(acceptance.changes.isEmpty());
    EXPECT_EQ(journalEntries(), 1) << "nothing to write is written nowhere";
    auto other = loans;
    other.value = figure("210");
    acceptance = accept(order({other}));
    ASSERT_EQ(acceptance.refused.size(), 1U);
    EXPECT_EQ(acceptance.refused.front(),
              (Error{ErrorCode::TargetKnown, u"新增贷款"_s, {u"2022-12-31"_s, u"200"_s, u"210"_s}, {}}));
    auto converted = loans;
    converted.value = figure("2000000");
    converted.unit = u"万元"_s;
    EXPECT_EQ(accept(order({converted})).same, 1);
}

TEST_F(AcceptDrafts, RefuseWhatCannotBeAPledgeAndWriteTheRest) {
    auto statements = bonds();
    statements.push_back(deed(u"财政局"_s, u"发行专项债券"_s, "2022-12-31", u"全年"_s));
    statements.push_back(deed(u"财政局"_s, u"编制决算"_s, "2031-05-31", u"全年"_s));
    statements.push_back(deed(u"财政局"_s, u"发行专项债券"_s, "2022-11-30", u"全年"_s));
    const Acceptance acceptance = accept(order(statements));
    EXPECT_EQ(acceptance.changes.pledges.size(), 1U);
    ASSERT_EQ(acceptance.refused.size(), 3U);
    EXPECT_EQ(acceptance.refused[0].code, ErrorCode::DuplicateName);
    EXPECT_EQ(acceptance.refused[1], (Error{ErrorCode::InvalidPledge, u"编制决算"_s, {u"milestones"_s}, {}}));
    EXPECT_EQ(acceptance.refused[2].code, ErrorCode::DuplicateName);
}

TEST_F(AcceptDrafts, RefusedAloneBringNoUnitAndNoText) {
    const Acceptance acceptance =
        accept(order({deed(u"民政局"_s, u"出台实施细则"_s, "2031-05-31", u"出台实施细则"_s)}));
    EXPECT_EQ(acceptance.refused.size(), 1U);
    EXPECT_TRUE(acceptance.changes.isEmpty());
}

TEST_F(AcceptDrafts, OfOneTextKeepItOnce) {
    accept(order(bonds()));
    const Acceptance second =
        accept(order({deed(u"民政局"_s, u"出台实施细则"_s, "2022-05-31", u"5月底前出台实施细则"_s)}));
    EXPECT_TRUE(second.changes.sources.empty());
    EXPECT_EQ(second.changes.pledges.front().sources.front().document, SourceId(2));
    EXPECT_EQ(m_workspace->snapshot().sources().size(), 2U);
}

TEST_F(AcceptDrafts, ShareAPledgeThatTwoUnitsPromise) {
    AcceptanceOrder wanted = order({deed(u"财政局"_s, u"出台实施细则"_s, "2022-05-31", u"5月底前出台实施细则"_s),
                                    deed(u"经信局"_s, u"出台实施细则"_s, "2022-05-31", u"5月底前出台实施细则"_s)});
    auto sheet = shared(wanted.sheet, 0, 1);
    ASSERT_TRUE(sheet);
    wanted.sheet = *accepted(std::move(*sheet), 0);
    const Acceptance acceptance = accept(wanted);
    ASSERT_EQ(acceptance.changes.pledges.size(), 1U);
    EXPECT_EQ(acceptance.changes.pledges.front().owners, (std::vector{kFinance, kIndustry}));
}

TEST_F(AcceptDrafts, AreTakenBackAsOneImport) {
    const auto before = m_workspace->contents();
    auto statements = bonds();
    statements.push_back(deed(u"民政局"_s, u"出台实施细则"_s, "2022-05-31", u"5月底前出台实施细则"_s));
    statements.back().programme = u"民生行动"_s;
    accept(order(statements));
    ASSERT_EQ(m_workspace->snapshot().programmes().size(), 2U);
    const auto undone = m_workspace->undoLastImport(leadOffice());
    ASSERT_TRUE(undone);
    EXPECT_EQ(undone->file, u"承诺书.txt"_s);
    EXPECT_EQ(undone->pledges, 2);
    const auto after = m_workspace->contents();
    EXPECT_EQ(after->pledges, before->pledges);
    EXPECT_EQ(after->units, before->units);
    EXPECT_EQ(after->programmes, before->programmes);
    EXPECT_EQ(after->sources, before->sources);
    EXPECT_TRUE(m_workspace->check()->problems.empty());
}

TEST_F(AcceptDrafts, AreTheLeadOfficesAlone) {
    Occasion occasion = leadOffice();
    occasion.actor.role = Role::ReportingUnit;
    const auto accepted = m_workspace->acceptDrafts(order(bonds()), occasion);
    ASSERT_FALSE(accepted);
    EXPECT_EQ(accepted.error().code, ErrorCode::NotPermitted);
}

}  // namespace

}  // namespace pledge::test
