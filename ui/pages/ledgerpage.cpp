#include <core/plan/ledgercells.h>
#include <core/schedule/samecases.h>
#include <core/wording/fill.h>
#include <core/wording/ledgerwords.h>
#include <core/wording/words.h>
#include <ui/dialogs/ledgerdialog.h>
#include <ui/models/ledgersums.h>
#include <ui/models/planstate.h>
#include <ui/pages/ledgerpage.h>
#include <ui/widgets/inkedlabel.h>
#include <ui/widgets/invitation.h>
#include <ui/widgets/ledgergrid.h>
#include <ui/widgets/notice.h>

#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kListWidth = 208;

struct Counts {
    Q_DECLARE_TR_FUNCTIONS(LedgerCounts)
};

struct Inviting {
    Q_DECLARE_TR_FUNCTIONS(LedgerPageEmpty)
};

}  // namespace

LedgerPage::LedgerPage(PlanState* planState, const Theme& theme, QWidget* parent)
    : Page(planState, theme, parent),
      m_desk(planState),
      m_model(&m_desk),
      m_prompts(systemPrompts()),
      m_list(new QListWidget(this)),
      m_finding(selectableLabel(this)),
      m_foot(selectableLabel(this)),
      m_notice(new Notice(this)),
      m_filter(new QLineEdit(this)),
      m_marked(new QCheckBox(tr("Only what stands twice"), this)),
      m_grid(new LedgerGrid(&m_model, theme, this)),
      m_empty(new Invitation(theme, this)) {
    arrange();
    connectParts();
    themeChanged();
    follow();
}

/// The views go before the models they look at, and nothing follows a plan whose page is half gone.
LedgerPage::~LedgerPage() {
    m_desk.disconnect(this);
    m_desk.undoStack().disconnect(this);
    qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
}

QString LedgerPage::title() const {
    return tr("Ledgers");
}

void LedgerPage::setFilter(const QString& text) {
    m_filter->setText(text);
}

void LedgerPage::arrange() {
    m_finding->setWordWrap(true);
    m_foot->setWordWrap(true);
    m_list->setAccessibleName(tr("Ledgers"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_grid->setAccessibleName(tr("Cases"));
    m_filter->setAccessibleName(tr("Find a case"));
    m_filter->setPlaceholderText(tr("Find a case"));
    m_filter->setClearButtonEnabled(true);
    inviteToDefine();
    m_empty->setObjectName(u"card"_s);
    m_work = new QWidget(this);
    auto* row = new QHBoxLayout(m_work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px(12));
    row->addWidget(makeList());
    row->addWidget(makeSheet(), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme().px(24), theme().px(12), theme().px(24), theme().px(12));
    column->setSpacing(theme().px(8));
    column->addWidget(makeHead());
    column->addWidget(m_work, 1);
    column->addWidget(m_empty, 1);
}

QWidget* LedgerPage::makeSheet() {
    auto* card = new QFrame(this);
    card->setObjectName(u"card"_s);
    auto* sheet = new QVBoxLayout(card);
    sheet->setContentsMargins(1, theme().px(8), 1, theme().px(8));
    sheet->setSpacing(theme().px(8));
    sheet->addWidget(makeTools());
    sheet->addWidget(m_grid, 1);
    m_foot->setContentsMargins(theme().px(16), 0, theme().px(16), 0);
    sheet->addWidget(m_foot);
    return card;
}

void LedgerPage::inviteToDefine() {
    const std::vector<Ledger> patterns = ledgerTemplates();
    for (int pattern = 0; pattern < std::ssize(patterns); ++pattern) {
        const QString& name = patterns[static_cast<std::size_t>(pattern)].name;
        connect(m_empty->offer(name), &QPushButton::clicked, this, [this, pattern] { defineFrom(pattern); });
    }
}

QWidget* LedgerPage::makeHead() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px(8));
    row->addWidget(m_finding, 1);
    m_undo = tool(row, tr("Undo"), QKeySequence::Undo);
    m_redo = tool(row, tr("Redo"), QKeySequence(u"Ctrl+Y"_s));
    return bar;
}

QWidget* LedgerPage::makeList() {
    auto* card = new QFrame(this);
    card->setObjectName(u"card"_s);
    card->setFixedWidth(theme().px(kListWidth));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(theme().px(8), theme().px(8), theme().px(8), theme().px(8));
    column->setSpacing(theme().px(8));
    column->addWidget(m_list, 1);
    m_new = new QPushButton(tr("New ledger…"), card);
    m_change = new QPushButton(tr("Set up…"), card);
    m_remove = new QPushButton(tr("Delete the ledger"), card);
    for (QPushButton* button : {m_new, m_change, m_remove}) {
        column->addWidget(button);
    }
    return card;
}

QWidget* LedgerPage::makeTools() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(theme().px(16), 0, theme().px(12), 0);
    row->setSpacing(theme().px(8));
    row->addWidget(m_filter, 1);
    row->addWidget(m_marked);
    QPushButton* add = tool(row, tr("New case"));
    QPushButton* remove = tool(row, tr("Delete cases"));
    QPushButton* paste = tool(row, tr("Paste"));
    QPushButton* import = tool(row, tr("Take in…"));
    m_export = tool(row, tr("Write out…"));
    add->setToolTip(tr("Go to the row for a new case  Insert"));
    remove->setToolTip(tr("Delete the selected cases  Ctrl+-"));
    m_caseTools = {add, remove, paste, import};
    connect(add, &QPushButton::clicked, m_grid, &LedgerGrid::goToNew);
    connect(remove, &QPushButton::clicked, m_grid, &LedgerGrid::removeSelected);
    connect(paste, &QPushButton::clicked, m_grid, &LedgerGrid::paste);
    connect(import, &QPushButton::clicked, this, &LedgerPage::importCases);
    connect(m_export, &QPushButton::clicked, this, &LedgerPage::exportCases);
    return bar;
}

QPushButton* LedgerPage::tool(QHBoxLayout* row, const QString& text, const QKeySequence& key) {
    auto* button = new QPushButton(text, this);
    button->setFocusPolicy(Qt::TabFocus);
    button->setShortcut(key);
    row->addWidget(button);
    return button;
}

void LedgerPage::connectParts() {
    QUndoStack& steps = m_desk.undoStack();
    connect(m_undo, &QPushButton::clicked, &steps, &QUndoStack::undo);
    connect(m_redo, &QPushButton::clicked, &steps, &QUndoStack::redo);
    connect(&steps, &QUndoStack::indexChanged, this, &LedgerPage::describe);
    connect(&m_desk, &LedgerDesk::said, m_notice, &Notice::say);
    connect(&m_desk, &LedgerDesk::planOpened, this, [this] { m_shown.reset(); });
    connect(&m_desk, &LedgerDesk::changed, this, &LedgerPage::follow);
    connect(&m_model, &LedgerModel::draftChanged, this, &LedgerPage::keepDraft);
    connect(m_filter, &QLineEdit::textChanged, this, &LedgerPage::narrow);
    connect(m_marked, &QCheckBox::toggled, m_grid, &LedgerGrid::showMarkedOnly);
    connect(m_grid, &LedgerGrid::wholeAsked, this, &LedgerPage::showWhole);
    connect(m_grid, &LedgerGrid::pasteAsked, this, &LedgerPage::openPaste);
    connect(m_new, &QPushButton::clicked, this, &LedgerPage::defineNew);
    connect(m_change, &QPushButton::clicked, this, &LedgerPage::changeShown);
    connect(m_remove, &QPushButton::clicked, this, &LedgerPage::removeShown);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item != nullptr) {
            openLedger(LedgerId(item->data(Qt::UserRole).toLongLong()));
        }
    });
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_filter, qOverload<>(&QWidget::setFocus));
}

void LedgerPage::follow() {
    fillList();
    describe();
}

/// The ledger shown stays shown as long as it stands; else the first.
void LedgerPage::fillList() {
    const auto& ledgers = m_desk.plan().records().ledgers;
    const bool stands = m_shown && findLedger(ledgers, *m_shown) != nullptr;
    const auto shown = stands ? m_shown : ledgers.empty() ? std::nullopt : std::optional(ledgers.front().id);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Ledger& ledger : ledgers) {
        auto* item = new QListWidgetItem(ledger.name, m_list);
        item->setData(Qt::UserRole, ledger.id.number());
        if (shown == ledger.id) {
            m_list->setCurrentItem(item);
        }
    }
    if (shown != m_shown) {
        openLedger(shown);
    }
}

void LedgerPage::openLedger(std::optional<LedgerId> id) {
    m_shown = id;
    m_model.showLedger(id);
    m_grid->fitColumns();
    describe();
}

void LedgerPage::showLedger(LedgerId id) {
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toLongLong() == id.number()) {
            m_list->setCurrentRow(row);
        }
    }
}

void LedgerPage::showWhole() {
    m_filter->clear();
    m_marked->setChecked(false);
}

void LedgerPage::narrow(const QString& text) {
    m_grid->setFilter(text);
}

QString LedgerPage::finding() const {
    const auto& ledgers = m_desk.plan().records().ledgers;
    if (!state()->hasPlan() || ledgers.empty()) {
        return tr("No ledger yet: the cases behind a count stand nowhere");
    }
    int differing = 0;
    for (std::size_t position = 0; position < m_desk.plan().lines().size(); ++position) {
        const auto beyond = reportedBeyondLedger(m_desk.plan(), position, state()->asOf());
        differing += beyond && !beyond->isZero() ? 1 : 0;
    }
    const auto cases = static_cast<int>(m_desk.plan().records().ledgerRows.size());
    const QString said = fill(
        Counts::tr("%1 with %2; %3", "ledgers, cases, figures that differ"),
        {Counts::tr("%n ledgers", nullptr, static_cast<int>(ledgers.size())), Counts::tr("%n cases", nullptr, cases),
         differing == 0 ? Counts::tr("no figure reported differs from them")
                        : Counts::tr("%n figures reported differ from them", nullptr, differing)});
    int twice = 0;
    for (const Ledger& ledger : ledgers) {
        twice += static_cast<int>(sameCasesOf(m_desk.plan().records(), ledger.id).size());
    }
    return twice == 0 ? said
                      : fill(Counts::tr("%1; %2", "counts, cases that stand twice"),
                             {said, Counts::tr("%n cases stand twice", nullptr, twice)});
}

QString LedgerPage::countLine() const {
    const Ledger* ledger = m_model.ledger();
    const int marked = static_cast<int>(m_model.markedRows().size());
    QStringList parts{Counts::tr("%n cases", "below the sheet", m_model.caseCount())};
    const auto amount = columnMeaning(*ledger, LedgerMeaning::Amount);
    const auto sum = amountOf(m_desk.plan().records(), *ledger);
    if (amount && sum) {
        const LedgerColumn& column = ledger->columns[static_cast<std::size_t>(*amount)];
        parts.append(fill(tr("%1 in all: %2"), {column.name, figureText(*sum, {column.unit, false})}));
    }
    if (marked > 0) {
        parts.append(Counts::tr("≡ %n rows stand twice", nullptr, marked));
    }
    return parts.join(tr("; ", "between counts"));
}

QString LedgerPage::footText() const {
    const Ledger* ledger = m_model.ledger();
    if (ledger == nullptr) {
        return {};
    }
    QStringList lines{countLine()};
    for (const LedgerUse& use : ledger->uses) {
        const QString line = useSentence(m_desk.plan(), use.pledge, state()->asOf());
        if (!line.isEmpty()) {
            lines.append(line);
        }
    }
    return lines.join(u'\n');
}

void LedgerPage::describe() {
    const bool mayDefine = m_desk.mayDefine();
    const bool hasLedger = m_model.ledger() != nullptr;
    m_finding->setText(finding());
    m_foot->setText(footText());
    m_foot->setVisible(hasLedger);
    m_new->setEnabled(mayDefine);
    m_change->setEnabled(mayDefine && hasLedger);
    m_remove->setEnabled(mayDefine && hasLedger);
    m_export->setEnabled(hasLedger);
    for (QPushButton* button : m_caseTools) {
        button->setEnabled(m_model.mayAdd());
    }
    m_undo->setEnabled(m_desk.undoStack().canUndo());
    m_redo->setEnabled(m_desk.undoStack().canRedo());
    m_undo->setToolTip(m_desk.undoStack().undoText());
    m_redo->setToolTip(m_desk.undoStack().redoText());
    m_grid->setEmptyText(tr("No cases yet."));
    m_work->setVisible(hasLedger);
    m_empty->setVisible(!hasLedger);
    m_empty->setOffering(mayDefine);
    m_empty->say(Inviting::tr("The first ledger"),
                 mayDefine
                     ? Inviting::tr("A ledger names the cases behind a count or a sum: which companies, projects or "
                                    "parcels. What is reported is held against it. Begin with a template:")
                     : Inviting::tr("A ledger names the cases behind a count or a sum: which companies, projects or "
                                    "parcels. The lead office makes them."));
}

void LedgerPage::themeChanged() {
    inkLabel(*m_finding, theme(), TextSize::Finding, theme().color(Ink::Text));
    inkLabel(*m_foot, theme(), TextSize::Body, theme().color(Ink::SecondText));
    m_list->setStyleSheet(
        u"QListWidget { background: transparent; } QListWidget::item { padding: %1px; "
        "border-radius: %2px; } QListWidget::item:selected { background: %3; color: %4; }"_s.arg(
            QString::number(theme().px(8)), QString::number(theme().px(4)), theme().color(Ink::AccentGround).name(),
            theme().color(Ink::Accent).name()));
    m_grid->setTheme(theme());
    m_empty->setTheme(theme());
}

}  // namespace pledge
