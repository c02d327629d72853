#include <core/document/csvreader.h>
#include <core/exchange/plancomparison.h>
#include <core/plan/allocations.h>
#include <core/wording/sentences.h>
#include <tests/support/planvalues.h>
#include <tests/support/sampleplan.h>
#include <ui/models/entryinput.h>
#include <ui/models/entrymodel.h>
#include <ui/models/planpledgemodel.h>
#include <ui/models/planstate.h>
#include <ui/models/planunitmodel.h>
#include <ui/models/pledgeform.h>

#include <QTemporaryDir>
#include <QTimeZone>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

constexpr std::size_t kTyped = 3;  ///< pledges typed into the form; the others are pasted

enum ReportColumn : qsizetype { Key, Unit, InMonth, Value, State, Percent, Numerator, Denominator, Note, Reason, By };

const QString kFolder = u":/pledge/samples/yongkang-2022/"_s;

/// The table as a spreadsheet would put it on the clipboard.
PlanBlock blockOf(const QString& name) {
    const auto table = readCsv(kFolder + name);
    PlanBlock block;
    for (std::size_t row = 0; table && row < table->rowCount(); ++row) {
        QStringList& cells = block.emplace_back();
        for (std::size_t column = 0; column < table->cellCount(0); ++column) {
            cells.append(table->text(row, column));
        }
    }
    return block;
}

/// An empty plan, built up by the hands of the window: tables pasted, a form filled, shares given, figures entered.
class SampleBuilt : public testing::Test {
protected:
    SampleBuilt()
        : m_state([] { return QDateTime(QDate(2022, 7, 8), QTime(9, 0), QTimeZone::utc()); }), m_editor(&m_state) {
        PlanDraft empty;
        empty.plan = plan2022();
        empty.plan.name = u"空计划"_s;
        auto workspace = Workspace::create(m_folder.filePath(u"built.pledge"_s), empty, {m_lead, m_state.now()});
        m_state.setActor(m_lead);
        m_state.setWorkspace(std::move(*workspace));
        QObject::connect(&m_editor, &PlanEditor::said, &m_editor, [this](const QString& said) { m_said = said; });
    }

    void settle() {
        PlanChanges changes;
        changes.plan = m_editor.plan().plan();
        for (const QStringList& row : blockOf(u"plan.csv"_s)) {
            changes.plan->name = row[0] == u"name"_s ? row[1] : changes.plan->name;
            changes.plan->note = row[0] == u"note"_s ? row[1] : changes.plan->note;
            changes.plan->isSample = row[0] == u"sample"_s ? row[1] == u"yes"_s : changes.plan->isSample;
            changes.plan->reportingDay = row[0] == u"reporting_day"_s ? row[1].toInt() : changes.plan->reportingDay;
        }
        ASSERT_TRUE(m_editor.apply(changes, u"settings"_s)) << m_said.toStdString();
    }

    void pasteUnits() {
        PlanUnitModel model(&m_editor);
        ASSERT_TRUE(model.paste(blockOf(u"units.csv"_s), {}, 0)) << m_said.toStdString();
    }

    /// The sample's tables know pledges by keys; a spreadsheet of the office's own knows them by name.
    PlanBlock pledgeBlock() {
        PlanBlock block = blockOf(u"pledges.csv"_s);
        const qsizetype partOf = block.front().indexOf(u"part_of"_s);
        for (std::size_t row = 1; row < block.size(); ++row) {
            m_names.insert(block[row][0], {block[row][2], block[row][1]});
        }
        const qsizetype waitsFor = block.front().indexOf(u"waits_for"_s);
        const QHash<QString, QString> lastYear = lastYears();
        for (QStringList& row : block) {
            row.append(&row == &block.front() ? u"last_year"_s : lastYear.value(row[0]));
            row[partOf] = m_names.contains(row[partOf]) ? m_names[row[partOf]].second : row[partOf];
            row[waitsFor] = namesOf(row[waitsFor]);
            row.removeFirst();
        }
        return block;
    }

    /// "2021-01=3; 2021-02=5" by key.
    static QHash<QString, QString> lastYears() {
        QHash<QString, QStringList> months;
        const PlanBlock table = blockOf(u"last_year.csv"_s);
        for (std::size_t row = 1; row < table.size(); ++row) {
            months[table[row][0]].append(table[row][2] + u'=' + table[row][3]);
        }
        QHash<QString, QString> texts;
        for (auto month = months.constBegin(); month != months.constEnd(); ++month) {
            texts.insert(month.key(), month->join(u"; "_s));
        }
        return texts;
    }

    [[nodiscard]] QString namesOf(const QString& keys) const {
        QStringList names;
        for (const QString& key : keys.split(u';')) {
            names.append(m_names.contains(key) ? m_names[key].second : key);
        }
        return names.join(u"; "_s);
    }

    void pastePledges(const PlanBlock& block) {
        PlanPledgeModel model(&m_editor);
        const PlanBlock pasted(block.begin(), block.end() - kTyped);
        ASSERT_TRUE(model.paste(pasted, {}, 0)) << m_said.toStdString();
    }

    void typePledge(const QStringList& headings, const QStringList& cells) {
        PlanPledgeModel model(&m_editor);
        const auto columns = pledgeFieldColumns();
        PledgeForm form(model.draft({}), m_editor.plan());
        for (qsizetype i = 0; i < headings.size(); ++i) {
            const auto column = std::ranges::find(columns, headings[i], &PlanColumn<Pledge>::token);
            form.setText(static_cast<PledgeField>(column - columns.begin()), cells[i]);
        }
        const PledgeReading reading = form.read(m_editor.plan());
        ASSERT_TRUE(reading.isClean()) << reading.problems.begin().value().toStdString();
        PlanChanges changes;
        changes.pledges = {reading.pledge};
        ASSERT_TRUE(m_editor.apply(changes, u"typed"_s)) << m_said.toStdString();
    }

    [[nodiscard]] PledgeId pledgeOf(const QString& key, const QString& owner) const {
        const auto unit = m_editor.plan().findUnit(owner);
        const auto found = m_editor.plan().findPledge(*unit, m_names[key].second);
        return found ? *found : PledgeId();
    }

    void split() {
        PlanBlock shares = blockOf(u"allocations.csv"_s);
        QStringList keys;
        QHash<QString, std::vector<Share>> byKey;
        for (std::size_t row = 1; row < shares.size(); ++row) {
            const QString& key = shares[row][0];
            byKey[key].push_back({*m_editor.plan().findUnit(shares[row][1]), *Decimal::parse(shares[row][2])});
            keys += keys.contains(key) ? QStringList() : QStringList(key);
        }
        for (const QString& key : keys) {
            const auto changes =
                allocationChanges(m_editor.plan(), pledgeOf(key, m_names[key].first.section(u';', 0, 0)), byKey[key]);
            ASSERT_TRUE(changes) << key.toStdString();
            ASSERT_TRUE(m_editor.apply(*changes, u"split"_s)) << m_said.toStdString();
        }
    }

    static QString typed(const QStringList& row) {
        Actual actual;
        actual.note = row[Note];
        if (row[State] == u"started"_s) {
            actual.state = TaskState::Started;
        } else if (!row[State].isEmpty()) {
            actual.state = row[State] == u"claimed"_s    ? TaskState::Claimed
                           : row[State] == u"returned"_s ? TaskState::Returned
                                                         : TaskState::Closed;
        }
        if (!row[Percent].isEmpty()) {
            actual.percent = *Decimal::parse(row[Percent]);
        }
        return row[Value].isEmpty() ? entryText(actual) : row[Value];
    }

    /// Who may say it: a unit reports its own work, and the lead office closes it out or sends it back.
    [[nodiscard]] Actor whoSays(const QStringList& cells, OrgUnitId unit) const {
        const bool judges = cells[State] == u"closed"_s || cells[State] == u"returned"_s;
        return judges ? Actor{cells[By], Role::LeadOffice, {}} : Actor{cells[By], Role::ReportingUnit, {unit}};
    }

    /// Each unit's figures by its own hand; where a guard asks, or a figure is corrected, the reason is given.
    void enter() {
        EntrySession session(&m_state);
        EntryModel model(&m_state, &session);
        const PlanBlock reports = blockOf(u"actuals.csv"_s);
        for (std::size_t row = 1; row < reports.size(); ++row) {
            const QStringList& cells = reports[row];
            const OrgUnitId unit = *m_editor.plan().findUnit(cells[Unit]);
            if (unit != model.unit()) {
                model.setUnit(unit);
            }
            m_state.setActor(whoSays(cells, unit));
            const EntryCell cell{pledgeOf(cells[Key], cells[Unit]), *Month::parse(cells[InMonth])};
            ASSERT_TRUE(cell.pledge.isValid()) << cells.join(u',').toStdString();
            session.enter({{cell, typed(cells)}});
            if (session.pending()) {
                session.confirm(cells[Reason].isEmpty() ? u"核对无误"_s : cells[Reason]);
            }
        }
        m_state.setActor(m_lead);
    }

    void build() {
        settle();
        pasteUnits();
        const PlanBlock block = pledgeBlock();
        pastePledges(block);
        for (std::size_t row = block.size() - kTyped; row < block.size(); ++row) {
            typePledge(block.front(), block[row]);
        }
        split();
        enter();
    }

    const Actor m_lead{u"督查室"_s, Role::LeadOffice, {}};
    QTemporaryDir m_folder;
    PlanState m_state;
    PlanEditor m_editor;
    QString m_said;
    QHash<QString, std::pair<QString, QString>> m_names;  ///< owners and name of the pledge with that key
};

/// A correction's reason reaches the file only where a guard asks for it.
PlanDraft withoutReasons(PlanDraft contents) {
    for (ReportDraft& report : contents.reports) {
        report.reason.clear();
    }
    return contents;
}

}  // namespace

TEST_F(SampleBuilt, ThroughTheWindowsModelsEqualsTheDemo) {
    build();
    SamplePlan demo;
    const auto built = m_state.workspace()->contents();
    const auto expected = demo.state().workspace()->contents();
    ASSERT_TRUE(built && expected);
    EXPECT_EQ(built->units.size(), 31U);
    EXPECT_EQ(built->pledges.size(), 151U + 135U);
    EXPECT_EQ(built->reports.size(), expected->reports.size());
    const auto differences =
        comparePlans(withoutReasons(*expected), withoutReasons(*built), MatchBy::Name, CompareTimes::No);
    EXPECT_EQ(differences.size(), 0U);
    for (std::size_t i = 0; i < std::min<std::size_t>(differences.size(), 5); ++i) {
        const PlanDifference& one = differences[i];
        ADD_FAILURE() << QStringList{one.unit, one.name, one.field, one.before, one.after}.join(u" | "_s).toStdString();
    }
}

}  // namespace pledge::test
