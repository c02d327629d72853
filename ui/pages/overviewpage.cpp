#include <core/schedule/lightrule.h>
#include <core/schedule/rounds.h>
#include <core/wording/lightwords.h>
#include <core/wording/roundwords.h>
#include <core/wording/words.h>
#include <ui/models/findings.h>
#include <ui/models/planstate.h>
#include <ui/pages/overviewpage.h>
#include <ui/widgets/brieflist.h>
#include <ui/widgets/card.h>
#include <ui/widgets/tile.h>
#include <ui/widgets/unitboard.h>

#include <QClipboard>
#include <QCoreApplication>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(OverviewEmpty)
};

constexpr std::array kLights{Light::Green, Light::Yellow, Light::Red, Light::NotDue, Light::NotReported};

QString signedCount(int change) {
    return change > 0 ? u"+%1"_s.arg(change) : change < 0 ? u"−%1"_s.arg(-change) : u"0"_s;
}

}  // namespace

OverviewPage::OverviewPage(PlanState* state, const Theme& theme, QWidget* parent)
    : Page(state, theme, parent),
      m_finding(new QLabel(this)),
      m_departments(new UnitBoard(UnitGroup::Department, state, theme, this)),
      m_towns(new UnitBoard(UnitGroup::Town, state, theme, this)),
      m_taskForces(new UnitBoard(UnitGroup::TaskForce, state, theme, this)),
      m_behindCard(new Card(tr("Furthest behind"), theme, this)),
      m_behind(new BriefList(tr("Furthest behind"), theme, this)),
      m_soonCard(new Card(dueSoonWord({}), theme, this)),
      m_soon(new BriefList(dueSoonWord({}), theme, this)),
      m_silentCard(new Card(tr("Figures still owed"), theme, this)),
      m_silent(new QLabel(this)),
      m_copy(new QPushButton(tr("Copy a reminder"), this)),
      m_grid(new QGridLayout) {
    for (const Light light : kLights) {
        m_tiles.push_back(new Tile(light, theme, this));
    }
    arrange();
    for (UnitBoard* board : {m_departments, m_towns, m_taskForces}) {
        connect(board, &UnitBoard::unitChosen, this, &OverviewPage::unitChosen);
    }
    for (BriefList* list : {m_behind, m_soon}) {
        connect(list, &BriefList::pledgeChosen, this, &OverviewPage::pledgeChosen);
    }
    connect(m_copy, &QPushButton::clicked, this, &OverviewPage::copyReminder);
    connect(state, &PlanState::boardChanged, this, &OverviewPage::follow);
    themeChanged();
    follow();
}

QString OverviewPage::title() const {
    return tr("Overview");
}

void OverviewPage::setFilter(const QString& text) {
    for (UnitBoard* board : {m_departments, m_towns, m_taskForces}) {
        board->setFilter(text);
    }
}

void OverviewPage::themeChanged() {
    const Theme& look = theme();
    m_finding->setFont(look.font(TextSize::Finding));
    for (Tile* tile : m_tiles) {
        tile->setTheme(look);
    }
    for (UnitBoard* board : {m_departments, m_towns, m_taskForces}) {
        board->setTheme(look);
    }
    for (Card* card : {m_behindCard, m_soonCard, m_silentCard}) {
        card->setTheme(look);
    }
    m_behind->setTheme(look);
    m_soon->setTheme(look);
    m_silent->setFont(look.font(TextSize::Body));
    m_copy->setFont(look.font(TextSize::Note));
    layout()->setContentsMargins(look.px(24), look.px(16), look.px(24), look.px(16));
    layout()->setSpacing(look.px(12));
    m_grid->setSpacing(look.px(12));
}

QBoxLayout* OverviewPage::sideColumn() {
    m_behindCard->body()->addWidget(m_behind, 1);
    m_soonCard->body()->addWidget(m_soon, 1);
    m_silent->setWordWrap(true);
    m_silent->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* all = new QScrollArea(this);
    all->setWidgetResizable(true);
    all->setWidget(m_silent);
    all->setSizeAdjustPolicy(QScrollArea::AdjustToContents);
    all->viewport()->setAutoFillBackground(false);
    m_silent->setAutoFillBackground(false);
    m_silent->setAlignment(Qt::AlignTop);
    m_silentCard->body()->addWidget(all, 1);
    m_silentCard->addToHead(m_copy);
    auto* column = new QVBoxLayout;
    column->setSpacing(theme().px(12));
    column->addWidget(m_behindCard, 1);
    column->addWidget(m_soonCard);
    column->addWidget(m_silentCard, 1);
    return column;
}

void OverviewPage::arrange() {
    m_finding->setWordWrap(true);
    m_finding->setTextFormat(Qt::RichText);
    m_finding->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* tiles = new QHBoxLayout;
    for (Tile* tile : m_tiles) {
        tiles->addWidget(tile, 1);
    }
    m_grid->addWidget(m_departments, 0, 0, 2, 1);
    m_grid->addWidget(m_towns, 0, 1);
    m_grid->addWidget(m_taskForces, 1, 1);
    m_grid->addLayout(sideColumn(), 0, 2, 2, 1);
    m_grid->setRowStretch(0, 3);
    m_grid->setColumnStretch(0, 10);
    m_grid->setColumnStretch(1, 10);
    m_grid->setColumnStretch(2, 7);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_finding);
    column->addLayout(tiles);
    column->addLayout(m_grid, 1);
}

void OverviewPage::follow() {
    if (!state()->hasPlan()) {
        return;
    }
    const bool hasTaskForces = !state()->snapshot().units(UnitGroup::TaskForce).empty();
    m_taskForces->setVisible(hasTaskForces);
    m_grid->setRowStretch(1, hasTaskForces ? 1 : 0);
    m_finding->setText(overviewFinding(state()->snapshot(), state()->board(), state()->previousBoard()));
    followTiles();
    followLists();
    followSilent();
}

void OverviewPage::followTiles() {
    const LightCounts now = state()->board().counts(state()->snapshot(), UnitGroup::Department);
    const LightCounts before = state()->previousBoard().counts(state()->snapshot(), UnitGroup::Department);
    const bool isFirst = state()->previousBoard().asOf() == state()->asOf();
    for (std::size_t i = 0; i < kLights.size(); ++i) {
        const int count = now.of(kLights.at(i));
        const QString change = tr("%1 on last month").arg(signedCount(count - before.of(kLights.at(i))));
        m_tiles[i]->show(count, isFirst ? tr("first month") : change);
    }
    const PlanSnapshot& snapshot = state()->snapshot();
    const auto silent = std::ranges::count_if(snapshot.units(UnitGroup::Department), [this](const OrgUnit& unit) {
        return state()->board().counts(unit.id).notReported > 0;
    });
    m_tiles[3]->show(now.notDue, dueSoonCount(snapshot.plan().policy, now.dueSoon));
    m_tiles[4]->show(now.notReported, tr("departments: %n", nullptr, static_cast<int>(silent)));
}

void OverviewPage::followLists() {
    const PlanSnapshot& snapshot = state()->snapshot();
    const Scoreboard& board = state()->board();
    std::vector<BriefItem> behind;
    for (const NamedLine& line : furthestBehind(snapshot, board)) {
        const Pledge& pledge = *snapshot.lines()[line.position].pledge;
        const Verdict& verdict = board.verdict(line.position);
        const bool corrected = verdict.observed && isCorrected(snapshot, line.position, *verdict.observed);
        const QString actual = corrected ? actualText(pledge, verdict) + correctionMark() : actualText(pledge, verdict);
        const QString progress = actual + u" / "_s + targetText(pledge, verdict);
        behind.push_back({pledge.id, verdict.light, pledge.name, line.owners + u" · "_s + progress,
                          gapFigure(*verdict.paceGap, snapshot.plan().rateDecimals)});
    }
    m_behindCard->setHint(tr("%n, in percentage points", nullptr, static_cast<int>(behind.size())));
    m_behind->setItems(std::move(behind));
    const bool waits = board.counts(snapshot, UnitGroup::Department).notReported > 0;
    m_behind->setEmptyText(waits ? Texts::tr("Nothing reported so far is behind. The others show here once reported.")
                                 : Texts::tr("Nothing is behind this month."));

    std::vector<BriefItem> soon;
    for (const NamedLine& line : dueSoon(snapshot, board)) {
        const Pledge& pledge = *snapshot.lines()[line.position].pledge;
        const auto due = std::ranges::find_if(pledge.milestones, [&](const Milestone& milestone) {
            return isDueSoon(snapshot.plan().policy, board.asOf(), milestone.due);
        });
        soon.push_back({pledge.id, std::nullopt, pledge.name, line.owners, dueText(due->due, board.asOf())});
    }
    m_soonCard->setTitle(dueSoonWord(snapshot.plan().policy));
    m_soon->setAccessibleName(dueSoonWord(snapshot.plan().policy));
    m_soonCard->setHint(tr("%n in all", nullptr, static_cast<int>(soon.size())));
    m_soon->setItems(std::move(soon));
    m_soon->setEmptyText(Texts::tr("Nothing falls due until then."));
}

void OverviewPage::followSilent() {
    const auto units = silentUnits(state()->snapshot(), state()->board());
    QStringList texts;
    for (const SilentUnit& unit : units) {
        texts.append(tr("%1: %n", nullptr, static_cast<int>(unit.pledges.size())).arg(unit.name));
    }
    m_silent->setText(texts.isEmpty() ? tr("Everything owed has been reported.") : texts.join(u"　"_s));
    m_copy->setVisible(!texts.isEmpty());
}

void OverviewPage::copyReminder() {
    QGuiApplication::clipboard()->setText(
        reminderText(state()->snapshot().plan(), state()->asOf(), silentUnits(state()->snapshot(), state()->board())));
}

}  // namespace pledge
