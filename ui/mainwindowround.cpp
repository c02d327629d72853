#include <ui/mainwindow.h>
#include <ui/pages/entrypage.h>
#include <ui/pages/ledgerpage.h>
#include <ui/pages/problempage.h>
#include <ui/pages/roundpage.h>
#include <ui/planactions.h>
#include <ui/widgets/dutypane.h>
#include <ui/widgets/figureaside.h>
#include <ui/widgets/ledgerbox.h>
#include <ui/widgets/notice.h>
#include <ui/widgets/roundstrip.h>

#include <QScreen>

namespace pledge {

namespace {

constexpr int kAsideOpenFrom =
    1600;  ///< width of the screen, in pixels at scale 1, that has room for the aside as well

bool screenIsNarrow(const QWidget& window, const Theme& theme) {
    return window.screen()->availableSize().width() < theme.px(kAsideOpenFrom);
}

}  // namespace

/// What stands around the grid: how far the unit's month is above it, note, problem, evidence and ledger beside it.
void MainWindow::arrangeEntry() {
    m_strip = new RoundStrip(m_state, m_theme, m_entry);
    m_aside = new FigureAside(m_state, &m_entry->session(), m_theme, m_entry);
    m_ledgerBox = new LedgerBox(m_state, &m_entry->session(), m_theme, m_aside);
    m_aside->addBox(m_ledgerBox);
    m_aside->setFolded(screenIsNarrow(*this, m_theme));
    m_entry->setHead(m_strip);
    m_entry->setAside(m_aside);
    m_strip->showUnit(m_entry->unit());
}

void MainWindow::connectRound() {
    const auto showRound = [this](OrgUnitId unit) {
        showPageOf(m_round);
        m_round->showUnit(unit);
    };
    connect(m_strip, &RoundStrip::roundAsked, this, showRound);
    connect(m_entry, &EntryPage::submissionAsked, this, [this, showRound](OrgUnitId unit) {
        showRound(unit);
        m_round->duties()->offerSubmission();
    });
    connect(m_entry, &EntryPage::cellChanged, this, [this](const EntryCell& cell) {
        m_strip->showUnit(m_entry->unit());
        m_aside->showCell(cell);
        m_ledgerBox->showCell(cell);
    });
    connect(m_state, &PlanState::planChanged, m_strip, [this] {
        m_strip->showUnit(m_entry->unit());
        m_aside->showCell(m_entry->currentCell());
    });
    connect(m_round, &RoundPage::said, m_notice, &Notice::say);
    connect(m_round, &RoundPage::entryAsked, this, [this](OrgUnitId unit) { enterFigures(unit, std::nullopt); });
    connect(m_round, &RoundPage::cellAsked, this, [this](OrgUnitId unit, PledgeId pledge, Month month) {
        enterFigures(unit, EntryCell{pledge, month});
    });
    connect(m_round, &RoundPage::handOutAsked, m_planMenu, &PlanActions::handOut);
    connect(m_round, &RoundPage::collectAsked, m_planMenu, &PlanActions::collect);
    connect(m_ledger, &LedgerPage::pledgeAsked, this, &MainWindow::showPledge);
    connect(m_ledgerBox, &LedgerBox::ledgerAsked, this, [this](LedgerId ledger) {
        showPageOf(m_ledger);
        m_ledger->showLedger(ledger);
    });
}

void MainWindow::enterFigures(OrgUnitId unit, std::optional<EntryCell> cell) {
    showPageOf(m_entry);
    m_entry->showUnit(unit);
    if (cell) {
        m_entry->goToCell(*cell);
    } else {
        m_entry->goToFirstMissing();
    }
}

}  // namespace pledge
