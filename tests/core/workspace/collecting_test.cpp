#include <core/exchange/handoutseal.h>
#include <core/exchange/submissionfile.h>
#include <core/plan/planrecords.h>
#include <core/schedule/rounds.h>
#include <core/wording/sentences.h>
#include <core/workspace/collecting.h>
#include <core/workspace/entryviews.h>
#include <core/workspace/handingout.h>
#include <core/workspace/rounds.h>
#include <tests/core/workspace/workspacefixture.h>
#include <tests/support/planvalues.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

const PledgeId kNurtured{7};
const Month kJune(2022, 6);

/// What a person types into a form: a cell of a pledge, and the text.
struct Typed {
    PledgeId pledge;
    HandoutColumn column;
    QString text;
};

class Collecting : public WorkspaceFixture {
protected:
    QStringList handOut(bool withKeys = false, Month month = kJune, const char* at = "2022-07-01T08:00:00.000Z") {
        const QString folder = m_folder.filePath(u"forms%1"_s.arg(++m_folders));
        const auto prepared = prepareHandout(*m_workspace, {month, {}, folder, u"督查室"_s, withKeys}, leadOffice(at));
        EXPECT_TRUE(prepared);
        const auto files = writeHandouts(*prepared, [](int, int) { return true; });
        EXPECT_TRUE(files);
        EXPECT_TRUE(enterHandout(*m_workspace, *prepared, *files, leadOffice(at)));
        return files ? files->forms + files->keys : QStringList();
    }

    /// The forms as they come back with something typed into those of the unit.
    [[nodiscard]] std::vector<ReturnReading> readings(const QStringList& paths, OrgUnitId unit,
                                                      const std::vector<Typed>& typed, char mark = '1') const {
        const auto source = returnsSource(*m_workspace);
        const auto read = readReturns(*source, paths, leadOffice().actor, [](int, int) { return true; });
        std::vector<ReturnReading> readings;
        for (const ReturnReading& reading : *read.readings) {
            if (reading.form && reading.form->identity.unit == unit) {
                readings.push_back({reading.file + QLatin1Char(mark), filled(*reading.form, typed, mark)});
            }
        }
        return readings;
    }

    static ReturnedForm filled(ReturnedForm form, const std::vector<Typed>& typed, char mark) {
        form.digest += mark;
        form.sender = u"张三"_s;
        for (const Typed& one : typed) {
            const auto row = std::ranges::find(form.rows, one.pledge, &ReturnedRow::pledge);
            row->cells[one.column].text = one.text;
        }
        return form;
    }

    [[nodiscard]] ReadReturns compared(std::vector<ReturnReading> readings,
                                       const Actor& actor = leadOffice().actor) const {
        const auto source = returnsSource(*m_workspace);
        auto kept = std::make_shared<const std::vector<ReturnReading>>(std::move(readings));
        return {compareReturns(source->snapshot, *kept, source->taken, actor), kept};
    }
    [[nodiscard]] Result<CollectedCount> take(const ReadReturns& returns, CollectMode mode = CollectMode::All,
                                              const QString& reason = {}) const {
        return takeReturns(*m_workspace, returns, {acceptedCells(returns.collection, mode, reason), reason},
                           leadOffice("2022-07-04T09:00:00.000Z"));
    }
    [[nodiscard]] static const CollectedCell& cell(const ReadReturns& returns, PledgeId pledge,
                                                   ReturnPart part = ReturnPart::Figure) {
        return *std::ranges::find_if(returns.collection.cells, [&](const CollectedCell& one) {
            return one.pledge == pledge && one.part == part;
        });
    }
    [[nodiscard]] std::optional<Decimal> nurtured() const {
        return m_workspace->snapshot().line(kNurtured)->series->value(kJune);
    }
    [[nodiscard]] std::vector<ReturnReading> industry(const QStringList& paths, const QString& figure,
                                                      char mark = '1') const {
        return readings(paths, kIndustry, {{kNurtured, HandoutColumn::Figure, figure}}, mark);
    }

    /// From now on the unit reports what it nurtured in the month alone.
    void countOwnFigures() const {
        EXPECT_TRUE(switchEntryView(*m_workspace, kNurtured, EntryView::OwnFigure, leadOffice()));
    }
    [[nodiscard]] static ActualChange nurturedIn(const char* month, const char* value) {
        ActualChange change = loans(month, value);
        change.pledge = kNurtured;
        return change;
    }

private:
    int m_folders = 0;
};

}  // namespace

TEST_F(Collecting, TakesWhatAUnitFilledInAndTakesItBackAsAWhole) {
    const ReadReturns returns = compared(industry(handOut(), u"15"_s));
    EXPECT_EQ(cell(returns, kNurtured).state, ReturnState::New);
    EXPECT_EQ(returns.collection.files.front().sender, u"张三"_s);
    const auto taken = take(returns);
    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->reports, 1);
    EXPECT_EQ(nurtured(), figure("15"));
    EXPECT_EQ(m_workspace->journal()->back().action, u"collect_actuals"_s);
    EXPECT_TRUE(m_workspace->check()->problems.empty());
    ASSERT_TRUE(m_workspace->undoLastImport(leadOffice()));
    EXPECT_FALSE(nurtured());
    EXPECT_TRUE(m_workspace->check()->problems.empty());
    EXPECT_TRUE(returnsSource(*m_workspace)->taken.empty());
}

TEST_F(Collecting, ReadsEveryFormBlankAsItWentOut) {
    const QStringList forms = handOut();
    ASSERT_FALSE(forms.isEmpty());
    const auto source = returnsSource(*m_workspace);
    const auto read = readReturns(*source, forms, leadOffice().actor, [](int, int) { return true; });
    EXPECT_FALSE(read.collection.hasTrouble());
    EXPECT_EQ(read.collection.count(ReturnState::Blank), std::ssize(read.collection.cells));
    EXPECT_TRUE(acceptedCells(read.collection, CollectMode::All, u"x"_s).empty());
}

TEST_F(Collecting, ABlankNeverWithdrawsWhatStands) {
    ActualChange standing = loans("2022-06", "15");
    standing.pledge = kNurtured;
    record({standing});
    const ReadReturns emptied = compared(industry(handOut(), {}));
    EXPECT_EQ(cell(emptied, kNurtured).state, ReturnState::Blank);
    EXPECT_FALSE(cell(emptied, kNurtured).messages.isEmpty());
    EXPECT_FALSE(cell(emptied, kNurtured).isTakable);
}

TEST_F(Collecting, LeavesAloneWhatWasNotTouchedThoughThePlanMovedOn) {
    ActualChange standing = loans("2022-06", "15");
    standing.pledge = kNurtured;
    record({standing});
    const QStringList forms = handOut();
    standing.actual.value = figure("17");
    record({standing});
    const ReadReturns returns = compared(readings(forms, kIndustry, {}));
    EXPECT_EQ(cell(returns, kNurtured).state, ReturnState::Same);
    EXPECT_FALSE(cell(returns, kNurtured).messages.isEmpty());
    EXPECT_FALSE(cell(returns, kNurtured).isTakable);
}

TEST_F(Collecting, ShowsBothWhereTwoFilesContradictAndTakesOne) {
    const QStringList forms = handOut();
    auto both = industry(forms, u"15"_s);
    for (ReturnReading& other : industry(forms, u"16"_s, '2')) {
        both.push_back(std::move(other));
    }
    const ReadReturns returns = compared(std::move(both));
    EXPECT_EQ(returns.collection.count(ReturnState::Conflict), 2);
    EXPECT_TRUE(acceptedCells(returns.collection, CollectMode::All, u"x"_s).empty());
    std::vector<std::size_t> conflicts;
    for (std::size_t at = 0; at < returns.collection.cells.size(); ++at) {
        if (returns.collection.cells[at].state == ReturnState::Conflict) {
            conflicts.push_back(at);
        }
    }
    const auto refused = takeReturns(*m_workspace, returns, {conflicts, u"x"_s}, leadOffice());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::ConflictingRow);
    EXPECT_FALSE(nurtured());
    EXPECT_TRUE(takeReturns(*m_workspace, returns, {{conflicts.back()}, u"x"_s}, leadOffice()));
    EXPECT_EQ(nurtured(), figure("16"));
}

TEST_F(Collecting, FilesOfOneNameAreToldApartByTheirFolders) {
    const QStringList forms = handOut();
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(u"更正"_s));
    const QString name = QFileInfo(forms.front()).fileName();
    const QString again = m_folder.filePath(u"更正/"_s + name);
    ASSERT_TRUE(QFile::copy(forms.front(), again));
    const ReadReturns read = readReturns(*returnsSource(*m_workspace), QStringList{again} + forms, leadOffice().actor,
                                         [](int, int) { return true; });
    EXPECT_EQ(read.collection.files[0].name, u"更正/"_s + name);
    EXPECT_EQ(read.collection.files[1].name, QFileInfo(forms.front()).absoluteDir().dirName() + u'/' + name);
    EXPECT_EQ(read.collection.files[2].name, QFileInfo(forms[1]).fileName()) << "the others by their names alone";
}

TEST_F(Collecting, TheSameFileTwiceCountsOnce) {
    const QStringList forms = handOut();
    auto both = industry(forms, u"15"_s);
    both.push_back(both.front());
    const ReadReturns returns = compared(std::move(both));
    EXPECT_EQ(returns.collection.count(ReturnState::New), 1);
    EXPECT_FALSE(returns.collection.files.back().remark.isEmpty());
}

TEST_F(Collecting, AnOlderFormThanOneTakenIsAskedAReason) {
    const QStringList older = handOut();
    const QStringList newer = handOut(false, kJune, "2022-07-02T08:00:00.000Z");
    ASSERT_TRUE(take(compared(industry(newer, u"15"_s))));
    const ReadReturns stale = compared(industry(older, u"16"_s, '2'));
    EXPECT_EQ(cell(stale, kNurtured).state, ReturnState::Rule);
    EXPECT_TRUE(cell(stale, kNurtured).asksReason);
    EXPECT_TRUE(acceptedCells(stale.collection, CollectMode::All, {}).empty());
    EXPECT_EQ(take(stale, CollectMode::All, u"电话更正"_s)->reports, 1);
}

TEST_F(Collecting, AFallingTotalIsAskedAReason) {
    record({loans("2022-04", "90")});
    const ReadReturns returns = compared(readings(handOut(), kFinance, {{kLoans, HandoutColumn::Figure, u"80"_s}}));
    const CollectedCell& fallen = cell(returns, kLoans);
    EXPECT_EQ(fallen.period, Month(2022, 5));
    EXPECT_EQ(fallen.state, ReturnState::Rule);
    EXPECT_EQ(take(returns)->reports, 0);
    EXPECT_EQ(take(returns, CollectMode::All, u"核减重复"_s)->reports, 1);
    EXPECT_EQ(m_workspace->history(kLoans)->back().reason, u"核减重复"_s);
}

TEST_F(Collecting, WhatIsNoPlainFigureIsNeverTaken) {
    const ReadReturns returns = compared(industry(handOut(), u"约15家"_s));
    EXPECT_EQ(cell(returns, kNurtured).state, ReturnState::Rule);
    EXPECT_FALSE(cell(returns, kNurtured).isTakable);
}

TEST_F(Collecting, AFormulaIsTakenForAReasonOnly) {
    auto returned = industry(handOut(), u"15"_s);
    ReturnedForm form = *returned.front().form;
    std::ranges::find(form.rows, kNurtured, &ReturnedRow::pledge)->cells[HandoutColumn::Figure].isFormula = true;
    returned.front().form = form;
    const ReadReturns returns = compared(std::move(returned));
    EXPECT_EQ(cell(returns, kNurtured).state, ReturnState::Rule);
    EXPECT_TRUE(cell(returns, kNurtured).asksReason);
}

TEST_F(Collecting, AFormulaThatWasSavedWithoutItsResultIsRefused) {
    auto returned = industry(handOut(), {});
    ReturnedForm form = *returned.front().form;
    ReturnedText& typed = std::ranges::find(form.rows, kNurtured, &ReturnedRow::pledge)->cells[HandoutColumn::Figure];
    typed.isFormula = true;
    typed.lacksResult = true;
    returned.front().form = form;
    const ReadReturns returns = compared(std::move(returned));
    EXPECT_EQ(cell(returns, kNurtured).state, ReturnState::Rule);
    EXPECT_FALSE(cell(returns, kNurtured).isTakable) << "and is no blank";
    EXPECT_FALSE(cell(returns, kNurtured).messages.isEmpty());
}

TEST_F(Collecting, NamesTheFieldThatWasTamperedWith) {
    auto returned = industry(handOut(), u"15"_s);
    ReturnedForm form = *returned.front().form;
    const QString head = headOf(HandoutColumn::LastFigure);
    form.faults = {{ErrorCode::HandoutTampered, form.file, {u"cell"_s, u"G5"_s, u"1"_s, u"2"_s, head}, {}},
                   {ErrorCode::HandoutTampered, form.file, {u"identity"_s, {}, {}, {}}, {}}};
    returned.front().form = form;
    const ReadReturns returns = compared(std::move(returned));
    QStringList fields;
    for (const CollectedCell& one : returns.collection.cells) {
        if (one.state == ReturnState::Tampered) {
            fields.append(returnFieldWord(one));
        }
    }
    const QStringList expected{head, QString(), returnFieldWord(cell(returns, kNurtured))};
    EXPECT_EQ(fields, expected) << "the changed cell, the file, and what was filled in";
}

TEST_F(Collecting, NothingIsTakenFromATamperedFile) {
    auto returned = industry(handOut(), u"15"_s);
    ReturnedForm form = *returned.front().form;
    form.faults.push_back({ErrorCode::HandoutTampered, form.file, {u"cell"_s, u"G5"_s, u"1"_s, u"2"_s}, {}});
    returned.front().form = form;
    const ReadReturns returns = compared(std::move(returned));
    EXPECT_EQ(cell(returns, kNurtured).state, ReturnState::Tampered);
    EXPECT_TRUE(acceptedCells(returns.collection, CollectMode::All, u"x"_s).empty());
    EXPECT_TRUE(returns.collection.hasTrouble());
}

TEST_F(Collecting, AnApprovedMonthIsLocked) {
    const QStringList forms = handOut();
    ASSERT_TRUE(approveMonths(*m_workspace, {kJune, {kIndustry}, u"x"_s}, leadOffice()));
    const ReadReturns returns = compared(industry(forms, u"15"_s));
    EXPECT_EQ(cell(returns, kNurtured).state, ReturnState::Rule);
    EXPECT_FALSE(cell(returns, kNurtured).isTakable);
}

TEST_F(Collecting, ACompleteFormRestsLikeASubmission) {
    const OrgUnitId west(3);
    const Occasion town{{u"王五"_s, Role::ReportingUnit, {west}}, leadOffice("2022-07-05T08:00:00.000Z").at};
    const auto land = [](const char* value) {
        return std::vector{ActualChange{kTownLand, Actual{kJune, figure(value), {}, {}, {}, {}, {}}}};
    };
    const RoundOrder june{kJune, {west}, {}};
    const auto filled = readings(handOut(), west, {{kTownLand, HandoutColumn::Figure, u"20"_s}});
    ASSERT_TRUE(take(compared(filled)));
    const auto own = m_workspace->record(land("25"), u"漏报"_s, town);
    ASSERT_FALSE(own);
    EXPECT_EQ(own.error().code, ErrorCode::MonthLocked);
    EXPECT_EQ(submitMonths(*m_workspace, june, town).error().details.value(1), u"submitted"_s);
    ASSERT_TRUE(m_workspace->record(land("21"), u"电话更正"_s, leadOffice("2022-07-05T09:00:00.000Z")));
    const auto changed = changedSince(m_workspace->snapshot().records(), west, kJune);
    ASSERT_EQ(changed.size(), 1U) << "the reviewer sees what differs from the form";
    EXPECT_EQ(changed.front().submitted.value, figure("20"));
    ASSERT_TRUE(withdrawMonths(*m_workspace, june, town));
    EXPECT_TRUE(m_workspace->record(land("25"), {}, town));
    EXPECT_TRUE(changedSince(m_workspace->snapshot().records(), west, kJune).empty());
    EXPECT_TRUE(m_workspace->check()->problems.empty());
}

TEST_F(Collecting, IsTheLeadOfficesAlone) {
    const QStringList forms = handOut();
    const Actor finance{u"财政"_s, Role::ReportingUnit, {kFinance}};
    EXPECT_FALSE(cell(compared(industry(forms, u"15"_s), finance), kNurtured).isTakable);
    const Actor industryActor{u"经信"_s, Role::ReportingUnit, {kIndustry}};
    const ReadReturns own = compared(industry(forms, u"15"_s), industryActor);
    EXPECT_FALSE(cell(own, kNurtured).isTakable) << "it would hand its month in without submitting";
    const ReadReturns offices = compared(industry(forms, u"15"_s));
    const auto taken = takeReturns(*m_workspace, offices, {acceptedCells(offices.collection, CollectMode::All, {}), {}},
                                   {industryActor, leadOffice().at});
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().code, ErrorCode::NotPermitted);
    const Actor leader{u"市长"_s, Role::Leader, {}};
    EXPECT_FALSE(cell(compared(industry(forms, u"15"_s), leader), kNurtured).isTakable);
    const auto refused = prepareHandout(*m_workspace, {kJune, {}, m_folder.filePath(u"x"_s), {}, false},
                                        {industryActor, leadOffice().at});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::NotPermitted);
}

TEST_F(Collecting, WhatWasShownIsWhatIsTaken) {
    const ReadReturns returns = compared(industry(handOut(), u"15"_s));
    ActualChange meanwhile = loans("2022-06", "14");
    meanwhile.pledge = kNurtured;
    record({meanwhile});
    const auto taken = take(returns);
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().code, ErrorCode::HandoutStale);
    EXPECT_EQ(nurtured(), figure("14"));
}

TEST_F(Collecting, BringsProblemsAndNextStepsIntoTheList) {
    const auto typed = readings(handOut(), kIndustry,
                                {{kNurtured, HandoutColumn::Figure, u"15"_s},
                                 {kNurtured, HandoutColumn::Problem, u"企业意愿不强"_s},
                                 {kNurtured, HandoutColumn::NextStep, u"上门走访"_s}});
    const auto taken = take(compared(typed));
    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->problems, 1);
    const Problem& problem = m_workspace->snapshot().records().problems.front();
    EXPECT_EQ(problem.text, u"企业意愿不强"_s);
    EXPECT_EQ(problem.nextStep, u"上门走访"_s);
    EXPECT_EQ(problem.source, ProblemSource::Report);
    EXPECT_EQ(problem.unit, kIndustry);
    EXPECT_TRUE(m_workspace->check()->problems.empty());
}

TEST_F(Collecting, ADeliverableIsClaimedFromTheList) {
    const auto typed = readings(handOut(), kIndustry, {{kPolicy, HandoutColumn::Figure, u"已完成"_s}});
    ASSERT_TRUE(take(compared(typed)));
    EXPECT_EQ(m_workspace->snapshot().line(kPolicy)->series->at(kJune)->state, TaskState::Claimed);
}

TEST_F(Collecting, ASignedSubmissionComesBesideTheWorkbooks) {
    const QStringList files = handOut(true);
    const auto keyPath =
        std::ranges::find_if(files, [](const QString& path) { return path.endsWith(u"经信局-2022-06.pledgekey"_s); });
    ASSERT_NE(keyPath, files.end());
    EXPECT_EQ(QFile::permissions(*keyPath) & (QFileDevice::ReadGroup | QFileDevice::ReadOther), 0);
    const auto key = readKeyFile(*keyPath);
    ASSERT_TRUE(key);
    ActualChange reported = loans("2022-06", "15");
    reported.pledge = kNurtured;
    const PlanSnapshot units = m_workspace->snapshot().with(std::vector{reported});
    const QByteArray bytes = submissionOf(units, kIndustry, *key, kJune, u"李四"_s, leadOffice().at);
    const QString path = m_folder.filePath(u"x.pledgesub"_s);
    writeBytes(path, bytes);
    const auto read = [&] {
        return readReturns(*returnsSource(*m_workspace), {path}, leadOffice().actor, [](int, int) { return true; });
    };
    const ReadReturns returns = read();
    EXPECT_EQ(cell(returns, kNurtured).state, ReturnState::New);
    EXPECT_EQ(returns.collection.files.front().sender, u"李四"_s);
    writeBytes(path, QByteArray(bytes).replace("\"15\"", "\"51\""));
    EXPECT_EQ(read().collection.count(ReturnState::Tampered), 1);
    ASSERT_TRUE(take(returns));
    EXPECT_EQ(nurtured(), figure("15"));
}

TEST_F(Collecting, OtherFilesAreRefusedByTheirNames) {
    const QString path = m_folder.filePath(u"x.csv"_s);
    writeBytes(path, "a,b\n1,2\n");
    const auto read = [&](const QString& file) {
        return readReturns(*returnsSource(*m_workspace), {file}, leadOffice().actor, [](int, int) { return true; })
            .collection.files.front()
            .refusal->code;
    };
    EXPECT_EQ(read(path), ErrorCode::HandoutForeign);
    handOut();
    EXPECT_EQ(read(path), ErrorCode::HandoutForeign);
    EXPECT_EQ(read(m_folder.filePath(u"none.xlsx"_s)), ErrorCode::FileMissing);
}

TEST_F(Collecting, FormsOfAnotherFileOfAPlanOfThisNameAreRefusedWithBothReasons) {
    const QStringList forms = handOut();
    PlanDraft draft = *m_workspace->contents();
    m_workspace = std::move(*Workspace::create(m_folder.filePath(u"anew.pledge"_s), draft, leadOffice()));
    const auto refused = [&forms](const Workspace& workspace) {
        const ReadReturns read =
            readReturns(*returnsSource(workspace), forms, leadOffice().actor, [](int, int) { return true; });
        return read.collection.files.front().refusal->details;
    };
    EXPECT_EQ(refused(*m_workspace), QStringList{u"same_name"_s}) << "though it has handed out nothing yet";
    handOut();
    EXPECT_EQ(refused(*m_workspace), QStringList{u"same_name"_s});
    const QString said = sentence({ErrorCode::HandoutForeign, u"a.xlsx"_s, {u"same_name"_s}, {}});
    EXPECT_TRUE(said.contains(u"or one of another plan"_s)) << said.toStdString();
    draft.plan.name = u"2023年军令状"_s;
    const auto other = Workspace::create(m_folder.filePath(u"other.pledge"_s), draft, leadOffice());
    ASSERT_TRUE(other);
    EXPECT_EQ(refused(**other).front(), u"plan"_s) << "another plan never handed it out";
}

TEST_F(Collecting, AFormSealedWithoutASecretIsNeverTaken) {
    PreparedHandout forged{
        {kJune, {kIndustry}, m_folder.filePath(u"forged"_s), {}, true}, m_workspace->snapshot(), {}, leadOffice().at};
    const auto files = writeHandouts(forged, [](int, int) { return true; });
    ASSERT_TRUE(files);
    const ReadReturns read =
        readReturns(*returnsSource(*m_workspace), files->forms, leadOffice().actor, [](int, int) { return true; });
    ASSERT_TRUE(read.collection.files.front().refusal);
    EXPECT_EQ(read.collection.files.front().refusal->details, QStringList{u"plan"_s});
    EXPECT_TRUE(read.collection.cells.empty());
}

TEST_F(Collecting, HandingOutNeverReplacesAFileAndAStoppedOneLeavesNone) {
    const QStringList forms = handOut();
    const QString folder = QFileInfo(forms.front()).path();
    const int entries = journalEntries();
    const auto again = prepareHandout(*m_workspace, {kJune, {}, folder, {}, false}, leadOffice());
    ASSERT_TRUE(again);
    EXPECT_EQ(writeHandouts(*again, [](int, int) { return true; }).error().code, ErrorCode::FileExists);
    PreparedHandout other = *again;
    other.order.folder = m_folder.filePath(u"stopped"_s);
    const auto stopped = writeHandouts(other, [](int done, int) { return done < 1; });
    ASSERT_TRUE(stopped);
    EXPECT_TRUE(stopped->forms.isEmpty());
    EXPECT_TRUE(QDir(other.order.folder).isEmpty());
    EXPECT_EQ(journalEntries(), entries) << "what was not written was not handed out";
    const auto written = writeHandouts(other, [](int, int) { return true; });
    ASSERT_TRUE(written);
    Occasion leader = leadOffice();
    leader.actor = {u"市长"_s, Role::Leader, {}};
    EXPECT_FALSE(enterHandout(*m_workspace, other, *written, leader));
    EXPECT_TRUE(QDir(other.order.folder).isEmpty());
}

TEST_F(Collecting, AnOwnFigureIsDoubtedWhereItsStartMovedSinceTheFormWentOut) {
    countOwnFigures();
    const QStringList forms = handOut(false, Month(2022, 5));
    record({nurturedIn("2022-04", "25")});
    const ReadReturns returns = compared(readings(forms, kIndustry, {{kNurtured, HandoutColumn::Figure, u"5"_s}}));
    const CollectedCell& may = cell(returns, kNurtured);
    EXPECT_EQ(may.state, ReturnState::Rule);
    EXPECT_TRUE(may.asksReason);
    EXPECT_EQ(may.given.value, figure("30"));
}

TEST_F(Collecting, OwnFiguresOfSeveralMonthsCountOnEachOther) {
    countOwnFigures();
    record({nurturedIn("2022-04", "20")});
    const QStringList may = handOut(false, Month(2022, 5));
    const QStringList june = handOut();
    auto both = readings(june, kIndustry, {{kNurtured, HandoutColumn::Figure, u"6"_s}}, '2');
    for (ReturnReading& earlier : readings(may, kIndustry, {{kNurtured, HandoutColumn::Figure, u"5"_s}})) {
        both.push_back(std::move(earlier));
    }
    const ReadReturns returns = compared(std::move(both));
    std::vector<std::size_t> figures;
    for (std::size_t at = 0; at < returns.collection.cells.size(); ++at) {
        if (returns.collection.cells[at].pledge == kNurtured && returns.collection.cells[at].isTakable) {
            figures.push_back(at);
        }
    }
    ASSERT_EQ(figures.size(), 2U);
    const auto refused = takeReturns(*m_workspace, returns, {{figures.back()}, u"x"_s}, leadOffice());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().details.value(1), u"needs"_s);
    ASSERT_TRUE(takeReturns(*m_workspace, returns, {figures, u"x"_s}, leadOffice()));
    EXPECT_EQ(m_workspace->snapshot().line(kNurtured)->series->value(Month(2022, 5)), figure("25"));
    EXPECT_EQ(nurtured(), figure("31"));
}

TEST_F(Collecting, AnOwnFigureWaitsWhereTheMonthBeforeItIsInConflict) {
    countOwnFigures();
    record({nurturedIn("2022-04", "20")});
    const QStringList may = handOut(false, Month(2022, 5));
    auto all = readings(handOut(), kIndustry, {{kNurtured, HandoutColumn::Figure, u"6"_s}}, '3');
    for (const auto& [text, mark] : {std::pair(u"5"_s, '1'), std::pair(u"4"_s, '2')}) {
        for (ReturnReading& one : readings(may, kIndustry, {{kNurtured, HandoutColumn::Figure, text}}, mark)) {
            all.push_back(std::move(one));
        }
    }
    const ReadReturns returns = compared(std::move(all));
    EXPECT_EQ(returns.collection.count(ReturnState::Conflict), 2);
    const auto june = std::ranges::find_if(returns.collection.cells, [](const CollectedCell& one) {
        return one.pledge == kNurtured && one.part == ReturnPart::Figure && one.period == kJune;
    });
    EXPECT_FALSE(june->isTakable);
}

TEST_F(Collecting, ANoteIsNotTakenWithoutItsFigure) {
    const auto returns = compared(readings(handOut(), kIndustry,
                                           {{kNurtured, HandoutColumn::Figure, u"15万"_s},
                                            {kNurtured, HandoutColumn::Note, u"含新入统"_s},
                                            {kNurtured, HandoutColumn::Problem, u"企业意愿不强"_s},
                                            {kNurtured, HandoutColumn::NextStep, u"上门走访"_s}}));
    ASSERT_TRUE(cell(returns, kNurtured).asksReason);
    EXPECT_EQ(acceptedCells(returns.collection, CollectMode::All, {}).size(), 2U) << "problem and next step";
    EXPECT_EQ(acceptedCells(returns.collection, CollectMode::All, u"x"_s).size(), 4U);
    for (const ReturnPart part : {ReturnPart::Note, ReturnPart::NextStep}) {
        const auto at = static_cast<std::size_t>(&cell(returns, kNurtured, part) - returns.collection.cells.data());
        const auto refused = takeReturns(*m_workspace, returns, {{at}, u"x"_s}, leadOffice());
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().details.value(1), u"needs"_s);
    }
    EXPECT_TRUE(returnsSource(*m_workspace)->taken.empty());
}

TEST_F(Collecting, TextsAreTakenAsTheyStand) {
    const auto typed = readings(
        handOut(), kIndustry,
        {{kNurtured, HandoutColumn::Figure, u"15.0"_s}, {kNurtured, HandoutColumn::Note, u"2026.10\n见附表 007"_s}});
    ASSERT_TRUE(take(compared(typed)));
    EXPECT_EQ(nurtured(), figure("15"));
    EXPECT_EQ(m_workspace->snapshot().line(kNurtured)->series->at(kJune)->note, u"2026.10\n见附表 007"_s);
}

}  // namespace pledge::test
