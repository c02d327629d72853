#include <core/wording/words.h>
#include <ui/delegates/unitdelegate.h>
#include <ui/models/planstate.h>
#include <ui/models/sortproxy.h>
#include <ui/models/unitfinding.h>
#include <ui/models/unitlistmodel.h>
#include <ui/pages/unitspage.h>
#include <ui/widgets/pledgedetail.h>
#include <ui/widgets/pledgetable.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

QLabel* plainLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(true);
    return label;
}

QString colored(const QColor& color) {
    return u"color: %1"_s.arg(color.name());
}

}  // namespace

UnitsPage::UnitsPage(UnitGroup group, PlanState* state, const Theme& theme, QWidget* parent)
    : Page(state, theme, parent),
      m_group(group),
      m_units(new UnitListModel(group, this)),
      m_shownUnits(new SortProxy(UnitListModel::UnitIdRole, UnitListModel::SearchRole, this)),
      m_unitDelegate(new UnitDelegate(theme, this)),
      m_list(new QListView(this)),
      m_finding(plainLabel(this)),
      m_table(new PledgeTable(theme, this)),
      m_legend(plainLabel(this)),
      m_sample(plainLabel(this)),
      m_splitter(new QSplitter(Qt::Vertical, this)),
      m_detail(new PledgeDetail(theme, this)) {
    m_shownUnits->setSourceModel(m_units);
    arrange();
    connectAll();
    themeChanged();
    followPlan();
}

void UnitsPage::arrange() {
    m_list->setModel(m_shownUnits);
    m_list->setItemDelegate(m_unitDelegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(title());
    auto* listCard = new QFrame(this);
    listCard->setObjectName(u"card"_s);
    auto* listBox = new QVBoxLayout(listCard);
    listBox->setContentsMargins(1, theme().px(4), 1, theme().px(4));
    listBox->addWidget(m_list);
    m_splitter->addWidget(tableCard());
    m_splitter->addWidget(m_detail);
    m_splitter->setHandleWidth(theme().px(12));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme().px(16), theme().px(12), theme().px(16), theme().px(12));
    row->setSpacing(theme().px(12));
    row->addWidget(listCard);
    row->addWidget(m_splitter, 1);
}

QWidget* UnitsPage::tableCard() {
    auto* card = new QFrame(this);
    card->setObjectName(u"card"_s);
    auto* notes = new QHBoxLayout;
    notes->setSpacing(theme().px(16));
    notes->addWidget(m_legend, 1);
    notes->addWidget(m_sample);
    m_sample->setWordWrap(false);
    m_legend->setText(
        tr("Bars: filled = actual, thick tick = where it should stand, dotted tick = share of the months gone"));
    auto* box = new QVBoxLayout(card);
    box->setContentsMargins(theme().px(8), theme().px(12), theme().px(8), theme().px(8));
    box->setSpacing(theme().px(8));
    box->addWidget(m_finding);
    box->addWidget(m_table, 1);
    box->addLayout(notes);
    return card;
}

void UnitsPage::connectAll() {
    connect(state(), &PlanState::planChanged, this, &UnitsPage::followPlan);
    connect(state(), &PlanState::boardChanged, this, &UnitsPage::followBoard);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &UnitsPage::followUnit);
    connect(m_table, &PledgeTable::currentPledgeChanged, this, &UnitsPage::showDetail);
    connect(m_detail, &PledgeDetail::pledgeAsked, this, &UnitsPage::goTo);
}

QString UnitsPage::title() const {
    return m_group == UnitGroup::Department ? tr("Departments") : tr("Towns");
}

void UnitsPage::setFilter(const QString& text) {
    m_filter = text.trimmed();
    m_shownUnits->setFilterText(m_filter);
    if (!m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_shownUnits->index(0, 0));
    }
    filterPledges();
}

void UnitsPage::showUnit(OrgUnitId unit) {
    const int row = m_units->rowOf(unit);
    if (row < 0) {
        return;
    }
    const QModelIndex index = m_shownUnits->mapFromSource(m_units->index(row));
    if (index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    }
}

void UnitsPage::showPledge(PledgeId pledge) {
    const OrgUnitId owner = ownerHere(pledge);
    if (owner.isValid()) {
        showUnit(owner);
        m_table->choose(pledge);
    }
}

PledgeId UnitsPage::pledge() const {
    return m_table->current();
}

OrgUnitId UnitsPage::ownerHere(PledgeId pledge) const {
    const Line* line = state()->snapshot().line(pledge);
    if (line == nullptr) {
        return {};
    }
    const auto& owners = line->pledge->owners;
    if (std::ranges::find(owners, m_unit) != owners.end()) {
        return m_unit;
    }
    const auto here = std::ranges::find_if(owners, [this](OrgUnitId owner) { return m_units->rowOf(owner) >= 0; });
    return here == owners.end() ? OrgUnitId() : *here;
}

void UnitsPage::goTo(PledgeId pledge) {
    if (ownerHere(pledge).isValid()) {
        showPledge(pledge);
    } else {
        Q_EMIT pledgeAsked(pledge);
    }
}

void UnitsPage::followPlan() {
    m_units->show(state()->snapshot(), state()->board());
    if (m_units->rowOf(m_unit) < 0) {
        m_list->setCurrentIndex(m_shownUnits->index(0, 0));
    }
    fitRows();
    followUnit();
}

void UnitsPage::followBoard() {
    m_units->show(state()->snapshot(), state()->board());
    showPledges();
    showDetail();
}

void UnitsPage::followUnit() {
    const QModelIndex index = m_shownUnits->mapToSource(m_list->currentIndex());
    m_unit = index.isValid() ? m_units->unitAt(index.row()) : OrgUnitId();
    showPledges();
    filterPledges();
    m_table->scrollToTop();
    fitHeights();
}

void UnitsPage::showPledges() {
    m_finding->setText(unitFinding(state()->snapshot(), state()->board(), m_unit));
    m_table->show(state()->snapshot(), state()->board(), m_unit);
    m_sample->setText(sampleWord());
    m_sample->setVisible(state()->snapshot().plan().isSample);
}

void UnitsPage::filterPledges() {
    const OrgUnit* unit = state()->snapshot().unit(m_unit);
    const bool unitIsMeant = unit != nullptr && unit->name.contains(m_filter, Qt::CaseInsensitive);
    m_table->setFilter(unitIsMeant ? QString() : m_filter);
    if (!m_table->current().isValid()) {
        m_table->chooseFirst();
    }
    showDetail();
}

void UnitsPage::showDetail() {
    const auto position = state()->snapshot().position(m_table->current());
    if (!position) {
        m_detail->clear();
        return;
    }
    const auto revisions = state()->history(m_table->current());
    m_detail->show(state()->snapshot(), state()->board(), *position,
                   revisions ? std::span<const Revision>(*revisions) : std::span<const Revision>());
}

void UnitsPage::themeChanged() {
    m_unitDelegate->setTheme(theme());
    m_table->setTheme(theme());
    m_detail->setTheme(theme());
    m_finding->setFont(theme().font(TextSize::Finding, QFont::DemiBold));
    m_finding->setContentsMargins(theme().px(8), 0, theme().px(8), 0);
    for (QLabel* note : {m_legend, m_sample}) {
        note->setFont(theme().font(TextSize::Note));
        note->setStyleSheet(colored(theme().color(Ink::ThirdText)));
        note->setContentsMargins(theme().px(8), 0, theme().px(8), 0);
    }
    fitRows();
    fitHeights();
}

void UnitsPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    layout()->activate();
    fitRows();
    fitHeights();
}

/// Rows of the list grow until they fill it, up to one and a half times their least height.
void UnitsPage::fitRows() {
    const int least = m_unitDelegate->leastRowHeight();
    const int rows = std::max(m_shownUnits->rowCount(), 1);
    m_unitDelegate->setRowHeight(std::clamp(m_list->viewport()->height() / rows, least, least * 3 / 2));
    m_list->setFixedWidth(std::max(m_list->sizeHintForColumn(0), theme().px(160)) + theme().px(8));
    m_list->doItemsLayout();
}

/// The table takes what its rows need, up to half of the page; the chart has the rest.
void UnitsPage::fitHeights() {
    const int room = m_splitter->height() - m_splitter->handleWidth();
    const QWidget* card = m_splitter->widget(0);
    const int around = card->sizeHint().height() - m_table->sizeHint().height();
    const int wanted = std::clamp(around + m_table->wholeHeight(), 0, room / 2);
    m_splitter->setSizes({wanted, room - wanted});
}

}  // namespace pledge
