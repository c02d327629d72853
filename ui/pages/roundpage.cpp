#include <core/schedule/roundboard.h>
#include <core/wording/fill.h>
#include <core/wording/roundwords.h>
#include <core/wording/words.h>
#include <ui/delegates/tabledelegate.h>
#include <ui/models/planstate.h>
#include <ui/models/roundfinding.h>
#include <ui/models/roundmodel.h>
#include <ui/models/sortproxy.h>
#include <ui/pages/roundpage.h>
#include <ui/widgets/dutypane.h>
#include <ui/widgets/fittedtable.h>
#include <ui/widgets/inkedlabel.h>
#include <ui/widgets/roundbar.h>

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

FittedTable* roundTable(const Theme& theme, QWidget* parent) {
    auto* table = new FittedTable(RoundPage::tr("Units and their months"), theme, parent);
    const auto plain = [&](Ink ink, QFont::Weight weight) { return new TableDelegate(theme, ink, weight, parent); };
    table->addColumn(plain(Ink::Text, QFont::Bold), {96, 2});
    table->addColumn(plain(Ink::Text, QFont::Normal), {0, 0});
    table->addColumn(plain(Ink::SecondText, QFont::Normal), {0, 0});
    table->addColumn(plain(Ink::SecondText, QFont::Normal), {72, 0});
    table->addColumn(plain(Ink::Text, QFont::Bold), {84, 1});
    for (int month = 0; month < RoundModel::kMonths; ++month) {
        table->addColumn(plain(Ink::Text, QFont::Normal), {30, 0});
    }
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    return table;
}

}  // namespace

RoundPage::RoundPage(PlanState* state, const Theme& theme, QWidget* parent)
    : Page(state, theme, parent),
      m_model(new RoundModel(this)),
      m_proxy(new SortProxy(RoundModel::SortRole, RoundModel::SearchRole, this)),
      m_table(roundTable(theme, this)),
      m_bar(new RoundBar(state, theme, this)),
      m_duties(new DutyPane(state, theme, this)),
      m_finding(selectableLabel(this)),
      m_quality(selectableLabel(this)),
      m_corrected(selectableLabel(this)),
      m_legend(selectableLabel(this)),
      m_handOut(new QPushButton(tr("&Hand out forms…"), this)),
      m_collect(new QPushButton(tr("Co&llect forms…"), this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)) {
    m_proxy->setSourceModel(m_model);
    m_table->setModel(m_proxy);
    arrange();
    connectAll();
    themeChanged();
    follow();
}

QString RoundPage::title() const {
    return tr("Monthly round");
}

void RoundPage::arrange() {
    for (QLabel* label : {m_finding, m_quality, m_corrected, m_legend}) {
        label->setWordWrap(true);
    }
    m_units = tableCard();
    m_splitter->addWidget(m_units);
    m_splitter->addWidget(m_duties);
    m_splitter->setHandleWidth(theme().px(12));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({theme().px(800), theme().px(360)});
    auto* head = new QHBoxLayout;
    head->setSpacing(theme().px(8));
    head->addWidget(m_finding, 1);
    head->addWidget(m_handOut);
    head->addWidget(m_collect);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(theme().px(16), theme().px(4), theme().px(16), theme().px(8));
    box->setSpacing(theme().px(8));
    box->addLayout(head);
    box->addWidget(m_splitter, 1);
    box->addWidget(m_bar);
    box->addWidget(m_quality);
    box->addWidget(m_corrected);
    box->addWidget(m_legend);
}

QWidget* RoundPage::tableCard() {
    auto* card = new QFrame(this);
    card->setObjectName(u"card"_s);
    auto* box = new QVBoxLayout(card);
    box->setContentsMargins(theme().px(8), theme().px(8), theme().px(8), theme().px(8));
    box->addWidget(m_table, 1);
    return card;
}

void RoundPage::connectAll() {
    connect(state(), &PlanState::planChanged, this, &RoundPage::follow);
    connect(state(), &PlanState::boardChanged, this, &RoundPage::follow);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RoundPage::showChosen);
    connect(m_table, &FittedTable::activated, this, [this](const QModelIndex& index) {
        Q_EMIT entryAsked(OrgUnitId(index.data(RoundModel::UnitIdRole).toLongLong()));
    });
    connect(m_handOut, &QPushButton::clicked, this, [this] { Q_EMIT handOutAsked(state()->asOf()); });
    connect(m_collect, &QPushButton::clicked, this, &RoundPage::collectAsked);
    connect(m_bar, &RoundBar::said, this, &RoundPage::said);
    connect(m_duties, &DutyPane::said, this, &RoundPage::said);
    connect(m_duties, &DutyPane::entryAsked, this, &RoundPage::entryAsked);
    connect(m_duties, &DutyPane::cellAsked, this, &RoundPage::cellAsked);
}

void RoundPage::setFilter(const QString& text) {
    m_proxy->setFilterText(text.trimmed());
}

void RoundPage::showUnit(OrgUnitId unit) {
    if (m_isStale) {
        refresh();
    }
    const int row = m_model->rowOf(unit);
    const QModelIndex index = row < 0 ? QModelIndex() : m_proxy->mapFromSource(m_model->index(row, RoundModel::Unit));
    if (index.isValid()) {
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
    }
    m_duties->showUnit(unit);
}

bool RoundPage::isOwnView() const {
    return state()->actor().role == Role::ReportingUnit && !state()->actor().units.empty();
}

/// Judging a year of months takes a moment: it waits until the page is looked at.
void RoundPage::follow() {
    m_isStale = true;
    if (isVisible()) {
        refresh();
    }
}

void RoundPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_isStale) {
        refresh();
    }
}

void RoundPage::refresh() {
    m_isStale = false;
    const PlanSnapshot& snapshot = state()->snapshot();
    const Month last = roundMonth(snapshot, state()->asOf());
    const Month first = std::max(snapshot.plan().span.first, last.plus(1 - RoundModel::kMonths));
    const QDate today = state()->now().toLocalTime().date();
    m_model->show(snapshot, state()->hasPlan() ? roundsOver(snapshot, {first, last}, today)
                                               : std::vector<std::vector<UnitRound>>());
    hideEmptyMonths();
    m_table->fit();
    m_units->setVisible(!isOwnView());
    m_bar->setVisible(!isOwnView());
    m_legend->setVisible(!isOwnView());
    const bool mayWrite = state()->hasPlan() && !state()->isReadOnly() && state()->actor().mayWrite();
    m_handOut->setEnabled(mayWrite && state()->actor().role == Role::LeadOffice);
    m_handOut->setVisible(!isOwnView());
    m_collect->setEnabled(mayWrite);
    describe();
    if (isOwnView()) {
        m_duties->showUnit(state()->actor().units.front());
    } else if (!m_table->selectionModel()->hasSelection() && m_proxy->rowCount() > 0) {
        m_table->setCurrentIndex(m_proxy->index(0, RoundModel::Unit));
    }
    showChosen();
}

void RoundPage::hideEmptyMonths() {
    for (int month = 0; month < RoundModel::kMonths; ++month) {
        const int column = RoundModel::FirstMonth + month;
        const bool isEmpty = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty();
        m_table->setColumnHidden(column, isEmpty);
    }
}

void RoundPage::describe() {
    const PlanSnapshot& snapshot = state()->snapshot();
    const Month month = roundMonth(snapshot, state()->asOf());
    m_finding->setText(roundFinding(snapshot, m_model->rounds(), month, state()->now().toLocalTime().date()));
    m_quality->setText(qualityLine(m_model->months()));
    const QString corrected = correctedLine(snapshot);
    m_corrected->setText(corrected);
    m_corrected->setVisible(!corrected.isEmpty());
    m_legend->setText(stageMarkLegend());
}

void RoundPage::showChosen() {
    std::vector<OrgUnitId> units;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        units.emplace_back(index.data(RoundModel::UnitIdRole).toLongLong());
    }
    m_bar->showUnits(units);
    if (isOwnView()) {
        m_duties->refresh();
        return;
    }
    const QModelIndex current = m_table->currentIndex();
    m_duties->showUnit(OrgUnitId(current.data(RoundModel::UnitIdRole).toLongLong()));
}

void RoundPage::themeChanged() {
    m_table->setTheme(theme());
    m_duties->setTheme(theme());
    m_finding->setFont(theme().font(TextSize::Finding, QFont::Bold));
    inkLabel(*m_quality, theme(), TextSize::Body, theme().color(Ink::SecondText));
    inkLabel(*m_corrected, theme(), TextSize::Body, theme().text(Light::Yellow));
    inkLabel(*m_legend, theme(), TextSize::Note, theme().color(Ink::ThirdText));
}

}  // namespace pledge
