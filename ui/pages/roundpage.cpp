#include <core/schedule/roundboard.h>
#include <core/wording/fill.h>
#include <core/wording/roundwords.h>
#include <core/wording/words.h>
#include <ui/delegates/stagedelegate.h>
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

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QSplitter>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kLeastUnits = 3;    ///< rows
constexpr int kFiguresFirst = 6;  ///< rows that the month below has before the units take more

const QString kApart = u"&nbsp;&nbsp;&nbsp; "_s;  ///< rich text takes an ideographic space for one

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RoundLook)
};

FittedTable* roundTable(const Theme& theme, QWidget* parent) {
    auto* table = new FittedTable(RoundPage::tr("Units and their months"), theme, parent);
    const auto plain = [&](Ink ink, QFont::Weight weight) { return new TableDelegate(theme, ink, weight, parent); };
    table->addColumn(plain(Ink::Text, QFont::Bold), {96, 3});
    table->addColumn(plain(Ink::Text, QFont::Normal), {0, 1});
    table->addColumn(plain(Ink::SecondText, QFont::Normal), {0, 0});
    table->addColumn(plain(Ink::SecondText, QFont::Normal), {0, 1});
    table->addColumn(plain(Ink::Text, QFont::Normal), {0, 1});
    for (int month = 0; month < RoundModel::kMonths; ++month) {
        table->addColumn(new StageDelegate(theme, parent), {0, 1});
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
      m_gaps(selectableLabel(this)),
      m_viewpoint(selectableLabel(this)),
      m_corrected(selectableLabel(this)),
      m_legend(selectableLabel(this)),
      m_handOut(new QPushButton(tr("Han&d out forms…"), this)),
      m_collect(new QPushButton(tr("Co&llect forms…"), this)),
      m_splitter(new QSplitter(Qt::Vertical, this)) {
    m_proxy->setSourceModel(m_model);
    m_table->setModel(m_proxy);
    m_table->sortByColumn(RoundModel::Stage, Qt::AscendingOrder);
    arrange();
    connectAll();
    themeChanged();
    follow();
}

QString RoundPage::title() const {
    return tr("Monthly round");
}

void RoundPage::arrange() {
    for (QLabel* label : {m_finding, m_quality, m_gaps, m_viewpoint, m_corrected, m_legend}) {
        label->setWordWrap(true);
    }
    m_legend->setTextFormat(Qt::RichText);
    m_legend->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_units = tableCard();
    m_splitter->addWidget(m_units);
    m_splitter->addWidget(m_duties);
    m_splitter->setHandleWidth(theme().px(12));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->installEventFilter(this);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme().px(8));
    m_finding->setTextFormat(Qt::RichText);
    head->addWidget(m_finding, 1);
    head->addWidget(m_handOut);
    head->addWidget(m_collect);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(theme().px(24), theme().px(12), theme().px(24), theme().px(8));
    box->setSpacing(theme().px(8));
    box->addLayout(head);
    box->addWidget(m_viewpoint);
    box->addWidget(m_gaps);
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
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isDragged = true; });
    connect(m_legend, &QLabel::linkActivated, this, [this] {
        QToolTip::showText(m_legend->mapToGlobal(m_legend->rect().topLeft()), countingRule(), m_legend);
    });
    connect(m_bar, &RoundBar::said, this, &RoundPage::said);
    connect(m_duties, &DutyPane::said, this, &RoundPage::said);
    connect(m_duties, &DutyPane::remarked, this, [this] { m_bar->setRemarks(m_duties->remarks(m_bar->units())); });
    connect(m_bar, &RoundBar::returned, this, [this] { m_duties->clearRemarks(m_bar->units()); });
    connect(m_duties, &DutyPane::entryAsked, this, &RoundPage::entryAsked);
    connect(m_duties, &DutyPane::cellAsked, this, &RoundPage::cellAsked);
}

void RoundPage::setFilter(const QString& text) {
    m_proxy->setFilterText(text.trimmed());
    keepOneChosen();
}

void RoundPage::keepOneChosen() {
    const QModelIndex current = m_table->currentIndex();
    const QModelIndex shown = current.isValid() ? current : m_proxy->index(0, RoundModel::Unit);
    if (!m_table->selectionModel()->hasSelection()) {
        m_table->selectionModel()->setCurrentIndex(shown,
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    m_table->scrollTo(shown);
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
    describe();
}

bool RoundPage::isOwnView() const {
    return state()->actor().role == Role::ReportingUnit && !state()->actor().units.empty();
}

OrgUnitId RoundPage::ownUnit() const {
    const std::vector<OrgUnitId>& units = state()->actor().units;
    return std::ranges::find(units, m_duties->unit()) == units.end() ? units.front() : m_duties->unit();
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
    showWhatIsThere(isOwnView());
    describe();
    if (isOwnView()) {
        m_duties->showUnit(ownUnit());
    } else {
        keepOneChosen();
    }
    showChosen();
    shareHeight();
}

void RoundPage::showWhatIsThere(bool isOwn) {
    for (QWidget* shared : {m_units, static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_handOut),
                            static_cast<QWidget*>(m_collect), static_cast<QWidget*>(m_quality)}) {
        shared->setVisible(!isOwn);
    }
    m_duties->setTitled(!isOwn);
    const bool mayWrite = state()->hasPlan() && !state()->isReadOnly() && state()->actor().mayWrite();
    m_handOut->setEnabled(mayWrite && state()->actor().role == Role::LeadOffice);
    m_collect->setEnabled(mayWrite);
}

bool RoundPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_splitter && event->type() == QEvent::Resize) {
        shareHeight();
    }
    return Page::eventFilter(watched, event);
}

/// Whole rows: the units have all of theirs before the month below has more than its first; until somebody moves the
/// handle.
void RoundPage::shareHeight() {
    const int room = m_splitter->height() - m_splitter->handleWidth();
    const int row = theme().rowHeight();
    if (m_isDragged || m_units->isHidden() || room <= 0) {
        return;
    }
    const QMargins around = m_units->layout()->contentsMargins();
    const int besides = around.top() + around.bottom() + m_table->heightFor(0) + 2;
    const int fitting = (room - m_duties->heightFor(kFiguresFirst) - besides) / row;
    const int units = besides + std::clamp(fitting, kLeastUnits, std::max(kLeastUnits, m_proxy->rowCount())) * row;
    m_splitter->setSizes({units, room - units});
    m_units->layout()->activate();
    m_table->scrollTo(m_table->currentIndex());
}

void RoundPage::sayRule(const QString& legend) {
    const QString link = u"<a href=\"#\" style=\"color:%1;text-decoration:none\">%2</a>"_s.arg(
        theme().color(Ink::Accent).name(), Texts::tr("How is this counted?"));
    m_legend->setText(
        legend.isEmpty() ? link : legend.toHtmlEscaped().replace(u'\u3000', kApart) + kApart + u'|' + kApart + link);
    m_legend->setToolTip(countingRule());
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
    const QString viewpoint = viewpointRemark();
    m_viewpoint->setText(viewpoint);
    m_viewpoint->setVisible(!viewpoint.isEmpty());
    if (isOwnView()) {
        describeOwn();
        return;
    }
    const Month month = roundMonth(snapshot, state()->asOf());
    m_finding->setText(roundFinding(snapshot, m_model->rounds(), month, state()->now().toLocalTime().date()));
    m_gaps->hide();
    m_quality->setText(qualityLine(m_model->months()));
    const QString corrected = correctedLine(snapshot);
    m_corrected->setText(corrected);
    m_corrected->setVisible(!corrected.isEmpty());
    sayRule(stageMarkLegend());
}

void RoundPage::describeOwn() {
    const PlanSnapshot& snapshot = state()->snapshot();
    const OrgUnitId unit = ownUnit();
    const QDate today = state()->now().toLocalTime().date();
    m_finding->setText(
        ownFinding(snapshot, unitRoundOf(snapshot, state()->board(), unit, today), today).toHtmlEscaped());
    const QString gaps = gapsLine(snapshot, unit, roundMonth(snapshot, state()->asOf()));
    m_gaps->setText(gaps);
    m_gaps->setVisible(!gaps.isEmpty());
    m_corrected->hide();
    sayRule({});
}

QString RoundPage::viewpointRemark() const {
    return state()->viewpoint() == Viewpoint()
               ? QString()
               : tr("The plan is looked at as it was pledged or known. How far the months are, and the problems beside "
                    "the figures, are those of today.");
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
    m_bar->setRemarks(m_duties->remarks(units));
}

void RoundPage::themeChanged() {
    m_table->setTheme(theme());
    m_duties->setTheme(theme());
    inkLabel(*m_finding, theme(), TextSize::Finding, theme().color(Ink::Text));
    inkLabel(*m_quality, theme(), TextSize::Body, theme().color(Ink::SecondText));
    inkLabel(*m_gaps, theme(), TextSize::Body, theme().text(Light::Red));
    inkLabel(*m_viewpoint, theme(), TextSize::Body, theme().text(Light::Yellow));
    inkLabel(*m_corrected, theme(), TextSize::Body, theme().text(Light::Yellow));
    inkLabel(*m_legend, theme(), TextSize::Note, theme().color(Ink::ThirdText));
    if (!m_isStale) {
        describe();
    }
    shareHeight();
}

}  // namespace pledge
