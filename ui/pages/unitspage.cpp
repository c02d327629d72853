#include <core/wording/rankwords.h>
#include <core/wording/words.h>
#include <ui/dialogs/sourcetextdialog.h>
#include <ui/models/groupranking.h>
#include <ui/models/planstate.h>
#include <ui/models/unitfinding.h>
#include <ui/pages/unitspage.h>
#include <ui/widgets/inkedlabel.h>
#include <ui/widgets/pledgedetail.h>
#include <ui/widgets/pledgetable.h>
#include <ui/widgets/unitlist.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kCardBorder = 1;  // of the program's style sheet

}  // namespace

UnitsPage::UnitsPage(UnitGroup group, PlanState* state, const Theme& theme, QWidget* parent)
    : Page(state, theme, parent),
      m_group(group),
      m_units(new UnitList(group, theme, this)),
      m_finding(selectableLabel(this)),
      m_score(new QPushButton(this)),
      m_table(new PledgeTable(theme, this)),
      m_legend(selectableLabel(this)),
      m_sample(selectableLabel(this)),
      m_splitter(new QSplitter(Qt::Vertical, this)),
      m_detail(new PledgeDetail(theme, this)) {
    arrange();
    connectAll();
    themeChanged();
    followPlan();
}

void UnitsPage::arrange() {
    m_units->setAccessibleName(title());
    auto* listCard = new QFrame(this);
    listCard->setObjectName(u"card"_s);
    auto* listBox = new QVBoxLayout(listCard);
    listBox->setContentsMargins(1, theme().px(4), 1, theme().px(4));
    listBox->addWidget(m_units);
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
    m_score->setProperty("link", true);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme().px(16));
    head->addWidget(m_finding, 1);
    head->addWidget(m_score, 0, Qt::AlignTop);
    notes->addWidget(m_legend, 1);
    notes->addWidget(m_sample);
    m_finding->setWordWrap(true);
    m_legend->setText(tr("Bar: actual. Thick tick: required. Dotted tick: calendar."));
    auto* box = new QVBoxLayout(card);
    box->setContentsMargins(theme().px(8), theme().px(12), theme().px(8), theme().px(8));
    box->setSpacing(theme().px(8));
    box->addLayout(head);
    box->addWidget(m_table, 1);
    box->addLayout(notes);
    return card;
}

void UnitsPage::connectAll() {
    connect(state(), &PlanState::planChanged, this, &UnitsPage::followPlan);
    connect(state(), &PlanState::boardChanged, this, &UnitsPage::followBoard);
    connect(m_units, &UnitList::currentUnitChanged, this, &UnitsPage::followUnit);
    connect(m_table, &PledgeTable::currentPledgeChanged, this, &UnitsPage::showDetail);
    connect(m_score, &QPushButton::clicked, this, [this] { Q_EMIT scoreAsked(m_unit); });
    connect(m_detail, &PledgeDetail::pledgeAsked, this, &UnitsPage::goTo);
    connect(m_detail, &PledgeDetail::sourceAsked, this, &UnitsPage::showSource);
}

QString UnitsPage::title() const {
    switch (m_group) {
        case UnitGroup::Department:
            return tr("Departments");
        case UnitGroup::Town:
            return tr("Towns");
        case UnitGroup::TaskForce:
            return tr("Task forces");
    }
    Q_UNREACHABLE();
}

void UnitsPage::setFilter(const QString& text) {
    m_filter = text.trimmed();
    m_units->setFilter(m_filter);
    filterPledges();
}

void UnitsPage::showUnit(OrgUnitId unit) {
    if (m_units->holds(unit)) {
        m_units->choose(unit);
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
    const auto here = std::ranges::find_if(owners, [this](OrgUnitId owner) { return m_units->holds(owner); });
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
    if (!m_units->current().isValid()) {
        m_units->chooseFirst();
    }
    followUnit();
}

void UnitsPage::followBoard() {
    m_units->show(state()->snapshot(), state()->board());
    showPledges();
    showDetail();
}

void UnitsPage::followUnit() {
    m_unit = m_units->current();
    showPledges();
    filterPledges();
    fitHeights();
}

void UnitsPage::showPledges() {
    m_finding->setText(unitFinding(state()->snapshot(), state()->board(), m_unit));
    showScore();
    m_table->show(state()->snapshot(), state()->board(), m_unit);
    m_sample->setText(sampleWord());
    m_sample->setVisible(state()->snapshot().plan().isSample);
}

/// The unit's score and place, where it has them.
void UnitsPage::showScore() {
    const Ranking ranking = rankingNow(*state(), m_group);
    const RankRow* row = ranking.row(m_unit);
    m_score->setVisible(row != nullptr);
    if (row != nullptr) {
        m_score->setText(scoreHeadline(*row, ranking, state()->snapshot().plan()));
    }
}

void UnitsPage::filterPledges() {
    const OrgUnit* unit = state()->snapshot().unit(m_unit);
    const bool unitIsMeant = unit != nullptr && unit->name.contains(m_filter, Qt::CaseInsensitive);
    m_table->setFilter(unitIsMeant ? QString() : m_filter);
    if (!m_table->current().isValid()) {
        m_table->chooseWorst();
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

void UnitsPage::showSource(const SourceSpan& at) {
    const SourceDocument* document = state()->snapshot().source(at.document);
    const Line* line = state()->snapshot().line(m_table->current());
    if (document != nullptr && line != nullptr) {
        (new SourceTextDialog(*document, line->pledge->sources, at, theme(), this))->open();
    }
}

void UnitsPage::themeChanged() {
    m_units->setTheme(theme());
    m_table->setTheme(theme());
    m_detail->setTheme(theme());
    m_finding->setFont(theme().font(TextSize::Finding, QFont::Bold));
    m_finding->setContentsMargins(theme().px(8), 0, theme().px(8), 0);
    m_score->setFont(theme().font(TextSize::Body));
    for (QLabel* note : {m_legend, m_sample}) {
        inkLabel(*note, theme(), TextSize::Note, theme().color(Ink::ThirdText));
        note->setContentsMargins(theme().px(8), 0, theme().px(8), 0);
    }
    fitHeights();
}

void UnitsPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    layout()->activate();
    fitHeights();
}

/// The table takes what its rows need, up to half of the page; the chart has the rest.
void UnitsPage::fitHeights() {
    const int room = m_splitter->height() - m_splitter->handleWidth();
    const QWidget* card = m_splitter->widget(0);
    const QMargins margins = card->layout()->contentsMargins();
    const int width = m_splitter->width() - margins.left() - margins.right();
    const int scoreRoom = m_score->isHidden() ? 0 : m_score->sizeHint().width() + theme().px(16);
    const int notes = std::max(m_legend->sizeHint().height(), m_sample->sizeHint().height());
    const int around = margins.top() + margins.bottom() + 2 * kCardBorder + 2 * card->layout()->spacing() +
                       m_finding->heightForWidth(width - scoreRoom) + notes;
    const int wanted = around + m_table->heightWithin(room / 2 - around);
    m_splitter->setSizes({wanted, room - wanted});
}

}  // namespace pledge
