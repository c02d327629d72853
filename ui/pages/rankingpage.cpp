#include <core/wording/rankwords.h>
#include <core/wording/scorewords.h>
#include <core/wording/words.h>
#include <ui/delegates/rankbardelegate.h>
#include <ui/models/groupranking.h>
#include <ui/models/planstate.h>
#include <ui/models/rankingmodel.h>
#include <ui/models/sortproxy.h>
#include <ui/pages/rankingpage.h>
#include <ui/widgets/fittedtable.h>
#include <ui/widgets/inkedlabel.h>
#include <ui/widgets/scorepane.h>

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

QString tabTitle(UnitGroup group) {
    switch (group) {
        case UnitGroup::Department:
            return RankingPage::tr("Departments");
        case UnitGroup::Town:
            return RankingPage::tr("Towns");
        case UnitGroup::TaskForce:
            return RankingPage::tr("Task forces");
    }
    Q_UNREACHABLE();
}

int tabOf(UnitGroup group) {
    return static_cast<int>(std::ranges::find(kUnitGroups, group) - kUnitGroups.begin());
}

bool nothingDeducted(const Ranking& ranking) {
    return std::ranges::all_of(ranking.rows, [](const RankRow& row) { return row.score.deducted().isZero(); });
}

FittedTable* rankingTable(const Theme& theme, QWidget* parent) {
    auto* table = new FittedTable(RankingPage::tr("Ranking"), theme, parent);
    const auto plain = [&](Ink ink, QFont::Weight weight) { return new TableDelegate(theme, ink, weight, parent); };
    table->addColumn(plain(Ink::Text, QFont::Bold), {0, 0});
    table->addColumn(plain(Ink::SecondText, QFont::Normal), {84, 0});
    table->addColumn(plain(Ink::Text, QFont::Bold), {112, 2});
    table->addColumn(plain(Ink::Text, QFont::Normal), {0, 0});
    table->addColumn(plain(Ink::SecondText, QFont::Normal), {0, 0});
    table->addColumn(new RankBarDelegate(theme, parent), {64, 1});
    table->addColumn(plain(Ink::SecondText, QFont::Normal), {0, 0});
    table->addColumn(plain(Ink::Text, QFont::Bold), {56, 0});
    return table;
}

}  // namespace

RankingPage::RankingPage(PlanState* state, const Theme& theme, QWidget* parent)
    : Page(state, theme, parent),
      m_groups(new QTabBar(this)),
      m_finding(selectableLabel(this)),
      m_model(new RankingModel(this)),
      m_proxy(new SortProxy(RankingModel::SortRole, RankingModel::SearchRole, this)),
      m_table(rankingTable(theme, this)),
      m_lists(selectableLabel(this)),
      m_rules(selectableLabel(this)),
      m_score(new ScorePane(theme, this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)) {
    m_proxy->setSourceModel(m_model);
    m_table->setModel(m_proxy);
    for (const UnitGroup group : kUnitGroups) {
        m_groups->addTab(tabTitle(group));
    }
    arrange();
    connectAll();
    themeChanged();
    followPlan();
}

void RankingPage::arrange() {
    m_groups->setExpanding(false);
    m_groups->setDrawBase(false);
    m_groups->setAccessibleName(tr("Group of units"));
    for (QLabel* label : {m_finding, m_lists, m_rules}) {
        label->setWordWrap(true);
    }
    m_splitter->addWidget(tableCard());
    m_splitter->addWidget(m_score);
    m_splitter->setHandleWidth(theme().px(12));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(theme().px(16), theme().px(4), theme().px(16), theme().px(8));
    box->setSpacing(theme().px(8));
    box->addWidget(m_groups, 0, Qt::AlignLeft);
    box->addWidget(m_finding);
    box->addWidget(m_splitter, 1);
    box->addWidget(m_rules);
}

QWidget* RankingPage::tableCard() {
    auto* card = new QFrame(this);
    card->setObjectName(u"card"_s);
    auto* box = new QVBoxLayout(card);
    box->setContentsMargins(theme().px(8), theme().px(12), theme().px(8), theme().px(8));
    box->setSpacing(theme().px(8));
    box->addWidget(m_lists);
    box->addWidget(m_table, 1);
    return card;
}

void RankingPage::connectAll() {
    connect(state(), &PlanState::planChanged, this, &RankingPage::followPlan);
    connect(state(), &PlanState::boardChanged, this, &RankingPage::followBoard);
    connect(m_groups, &QTabBar::currentChanged, this,
            [this](int index) { chooseGroup(kUnitGroups.at(static_cast<std::size_t>(index))); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RankingPage::showUnitChosen);
    connect(m_table, &FittedTable::activated, this, [this] { Q_EMIT unitAsked(unit()); });
    connect(m_score, &ScorePane::unitAsked, this, &RankingPage::unitAsked);
    connect(m_score, &ScorePane::pledgeAsked, this, &RankingPage::pledgeAsked);
}

QString RankingPage::title() const {
    return tr("Ranking");
}

void RankingPage::setFilter(const QString& text) {
    m_proxy->setFilterText(text.trimmed());
    if (!unit().isValid()) {
        m_table->setCurrentIndex(m_proxy->index(0, RankingModel::Unit));
    }
    showUnitChosen();
}

OrgUnitId RankingPage::unit() const {
    return OrgUnitId(m_table->currentIndex().data(RankingModel::UnitIdRole).toLongLong());
}

void RankingPage::showUnit(OrgUnitId unit) {
    const OrgUnit* known = state()->snapshot().unit(unit);
    if (known != nullptr) {
        m_groups->setCurrentIndex(tabOf(known->group));
    }
    if (m_model->rowOf(unit) >= 0) {
        chooseUnit(unit);
    }
}

/// Groups without units are not offered.
void RankingPage::followPlan() {
    const PlanSnapshot& snapshot = state()->snapshot();
    for (const UnitGroup group : kUnitGroups) {
        // a call that changes nothing would make the bar forget to lay out the tabs changed before
        const bool offered = !snapshot.units(group).empty();
        if (m_groups->isTabVisible(tabOf(group)) != offered) {
            m_groups->setTabVisible(tabOf(group), offered);
        }
    }
    m_groups->updateGeometry();
    if (snapshot.units(m_group).empty() && !snapshot.units().empty()) {
        m_groups->setCurrentIndex(tabOf(snapshot.units().front().group));
    }
    followBoard();
}

void RankingPage::followBoard() {
    const OrgUnitId chosen = unit();
    m_ranking = rankingWithChange(*state(), m_group);
    m_model->show(state()->snapshot(), state()->board(), m_ranking);
    m_table->setColumnHidden(RankingModel::Deducted, nothingDeducted(m_ranking));
    m_table->fit();
    m_finding->setText(rankingFinding(state()->snapshot(), m_ranking));
    showRules();
    chooseUnit(chosen);
}

void RankingPage::chooseGroup(UnitGroup group) {
    m_group = group;
    followBoard();
}

void RankingPage::chooseUnit(OrgUnitId unit) {
    const int row = std::max(m_model->rowOf(unit), 0);
    const QModelIndex index = m_proxy->mapFromSource(m_model->index(row, RankingModel::Unit));
    if (index.isValid()) {
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
    }
    showUnitChosen();
}

void RankingPage::showUnitChosen() {
    m_score->show(state()->snapshot(), state()->board(), m_ranking, unit());
}

void RankingPage::showRules() {
    const PlanSnapshot& snapshot = state()->snapshot();
    const Plan& plan = snapshot.plan();
    QStringList lists;
    QStringList rules{scorePolicySentence(plan.score)};
    for (const ListMark list : {ListMark::Honour, ListMark::Warning}) {
        const QString rule = listRule(plan, list, m_group);
        if (!rule.isEmpty()) {
            lists.append(listSentence(snapshot, m_ranking, list));
            rules.append(rule);
        }
    }
    if (m_ranking.against) {
        rules.append(tr("Change against the end of %1").arg(monthText(*m_ranking.against)));
    }
    if (plan.isSample) {
        rules.append(sampleWord());
    }
    m_lists->setText(lists.join(u'\n'));
    m_lists->setVisible(!lists.isEmpty());
    m_rules->setText(rules.join(u"　"_s));
}

void RankingPage::themeChanged() {
    m_table->setTheme(theme());
    m_score->setTheme(theme());
    m_groups->setFont(theme().font(TextSize::Body));
    m_finding->setFont(theme().font(TextSize::Finding, QFont::Bold));
    inkLabel(*m_lists, theme(), TextSize::Body, theme().color(Ink::Text));
    inkLabel(*m_rules, theme(), TextSize::Note, theme().color(Ink::ThirdText));
    m_lists->setContentsMargins(theme().px(8), 0, theme().px(8), 0);
}

}  // namespace pledge
