#include <core/wording/fill.h>
#include <core/wording/sentences.h>
#include <core/workspace/workspace.h>
#include <ui/models/planeditor.h>
#include <ui/models/planstate.h>
#include <ui/models/readerkeeper.h>
#include <ui/pages/readerpage.h>
#include <ui/widgets/draftform.h>
#include <ui/widgets/drafttree.h>
#include <ui/widgets/inkedlabel.h>
#include <ui/widgets/notice.h>
#include <ui/widgets/pairstrip.h>
#include <ui/widgets/readerbar.h>
#include <ui/widgets/readerstart.h>
#include <ui/widgets/sourcelegend.h>
#include <ui/widgets/sourceview.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

// of the width, in the proportions that the splitter scales to its own
constexpr int kTextShare = 3200;
constexpr int kDraftShare = 6800;

}  // namespace

ReaderPage::ReaderPage(PlanState* planState, const Theme& theme, QWidget* parent)
    : Page(planState, theme, parent),
      m_session(new ReaderSession(planState, this)),
      m_keys(new ReaderKeys(this)),
      m_notice(new Notice(this)),
      m_stack(new QStackedWidget(this)),
      m_start(new ReaderStart(theme, this)),
      m_bar(new ReaderBar(m_session, theme, this)),
      m_source(new SourceView(theme, this)),
      m_legend(new SourceLegend(theme, this)),
      m_tree(new DraftTree(theme, this)),
      m_pair(new PairStrip(theme, this)),
      m_form(new DraftForm(theme, this)),
      m_keyLine(selectableLabel(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)) {
    m_stack->addWidget(m_start);
    m_stack->addWidget(work());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(8));
    column->setSpacing(theme.px(8));
    column->addWidget(m_stack, 1);
    connectAll();
    themeChanged();
    followPlan();
    followDesk();
}

/// Nothing follows a page that is half gone.
ReaderPage::~ReaderPage() {
    m_session->disconnect();
    if (DraftDesk* desk = m_session->desk()) {
        desk->disconnect();
    }
}

QString ReaderPage::title() const {
    return tr("Read a text");
}

void ReaderPage::setFilter(const QString& text) {
    m_tree->setFilter(text.trimmed());
}

QWidget* ReaderPage::work() {
    m_splitter->addWidget(textSide());
    m_splitter->addWidget(draftSide());
    m_splitter->setHandleWidth(theme().px(12));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({kTextShare, kDraftShare});
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 2);
    m_keyLine->setText(ReaderKeys::legend());
    m_keyLine->setWordWrap(true);
    auto* whole = new QWidget(this);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px(8));
    column->addWidget(m_bar);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_keyLine);
    return whole;
}

QWidget* ReaderPage::textSide() {
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px(4));
    column->addWidget(m_source, 1);
    column->addWidget(m_legend);
    return side;
}

QWidget* ReaderPage::draftSide() {
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px(8));
    column->addWidget(m_tree, 1);
    column->addWidget(m_pair);
    column->addWidget(m_form);
    return side;
}

void ReaderPage::connectAll() {
    connect(m_session, &ReaderSession::deskChanged, this, &ReaderPage::followDesk);
    connect(m_session, &ReaderSession::readingChanged, this, &ReaderPage::showStack);
    connect(m_session, &ReaderSession::said, m_notice, &Notice::say);
    connect(m_start, &ReaderStart::fileAsked, this, &ReaderPage::askFile);
    connect(m_start, &ReaderStart::pasteAsked, this, &ReaderPage::paste);
    connect(m_bar, &ReaderBar::fileAsked, this, &ReaderPage::askFile);
    connect(m_bar, &ReaderBar::pasteAsked, this, &ReaderPage::paste);
    connect(m_source, &SourceView::entryAsked, m_tree, &DraftTree::choose);
    connect(m_tree, &DraftTree::entryChosen, this, &ReaderPage::followEntry);
    connect(m_tree, &QAbstractItemView::doubleClicked, m_form, &DraftForm::begin);
    connect(m_form, &DraftForm::said, m_notice, &Notice::say);
    connect(m_form, &DraftForm::left, m_tree, qOverload<>(&QWidget::setFocus));
    connect(m_form, &DraftForm::spanAsked, this, [this](Span at) {
        const Utf16Offsets& offsets = m_session->desk()->text().offsets;
        m_source->reveal(offsets.utf16(at.begin), offsets.utf16(at.end));
    });
    connect(m_pair, &PairStrip::reviseAsked, this, &ReaderPage::reviseAsked);
    connect(m_pair, &PairStrip::pledgeAsked, this, &ReaderPage::pledgeAsked);
    connect(m_keys, &ReaderKeys::asked, this, &ReaderPage::act);
    m_keys->watch(m_tree, true);
    m_keys->watch(m_source, false);
    connect(state(), &PlanState::boardChanged, this, &ReaderPage::followPlan);
    addShortcut(QKeySequence::Undo, [this] { m_session->desk()->steps().undo(); });
    addShortcut(QKeySequence(u"Ctrl+Y"_s), [this] { m_session->desk()->steps().redo(); });
    addShortcut(QKeySequence::Paste, [this] { paste(); });
}

void ReaderPage::addShortcut(const QKeySequence& keys, const std::function<void()>& act) {
    auto* shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    const bool needsText = keys != QKeySequence(QKeySequence::Paste);
    connect(shortcut, &QShortcut::activated, this, [this, act, needsText] {
        if (!needsText || m_session->desk() != nullptr) {
            act();
        }
    });
}

void ReaderPage::keepTyped(TypedText* typed) {
    m_keeper = new ReaderKeeper(m_session, typed, this);
}

bool ReaderPage::ownsTyped(const TypedNote& note) const {
    return m_keeper != nullptr && ReaderKeeper::isReading(note);
}

void ReaderPage::restoreTyped(const TypedNote& note) {
    m_keeper->restore(note);
}

void ReaderPage::readFiles(const QStringList& paths) {
    m_notice->say({});
    m_session->readFiles(paths);
}

void ReaderPage::askFile() {
    const QString path = m_prompts.open(this, tr("Choose a signed text"), FileKind::Text);
    if (!path.isEmpty()) {
        readFiles({path});
    }
}

void ReaderPage::paste() {
    m_notice->say({});
    m_session->readPasted(QGuiApplication::clipboard()->text());
}

/// The list follows first: everything else asks it what is looked at.
void ReaderPage::followDesk() {
    DraftDesk* desk = m_session->desk();
    m_tree->show(desk);
    m_source->showText(desk != nullptr ? desk->text().shown : QString());
    if (desk != nullptr) {
        connect(desk, &DraftDesk::changed, this, &ReaderPage::followSheet, Qt::UniqueConnection);
        connect(desk, &DraftDesk::taken, this, &ReaderPage::tellTaken, Qt::UniqueConnection);
        connect(desk, &DraftDesk::entryChanged, this, &ReaderPage::goToChanged, Qt::UniqueConnection);
    }
    followSheet();
    if (desk != nullptr && !desk->sheet().entries.empty()) {
        goTo(nextOpen(desk->sheet(), std::nullopt).value_or(0));
        m_tree->setFocus();
    }
    showStack();
}

void ReaderPage::followSheet() {
    if (const DraftDesk* desk = m_session->desk()) {
        std::vector<Decision> decisions;
        for (const SheetEntry& entry : desk->sheet().entries) {
            decisions.push_back(entry.decision);
        }
        m_source->setMarks(desk->marks(), std::move(decisions));
    }
    followEntry();
}

void ReaderPage::followEntry() {
    const auto entry = m_tree->current();
    m_source->choose(entry);
    m_pair->show(m_session->desk(), entry);
    m_form->show(m_session->desk(), entry);
}

void ReaderPage::followPlan() {
    if (m_planPath != state()->path()) {
        m_planPath = state()->path();
        m_session->closeAll();
    }
    m_notice->say({});
    m_bar->setRefusal(PlanEditor::readOnlySentence(*state()));
    QStringList names;
    for (const OrgUnit& unit : state()->standingPlan().units()) {
        names.append(unit.name);
    }
    m_form->setUnitNames(names);
}

void ReaderPage::showStack() {
    m_stack->setCurrentIndex(m_session->desk() != nullptr || m_session->isReading() ? 1 : 0);
}

void ReaderPage::act(ReaderAct act) {
    DraftDesk* desk = m_session->desk();
    if (desk == nullptr) {
        return;
    }
    const auto entry = m_tree->current();
    switch (act) {
        case ReaderAct::Accept:
            return decide(Decision::Accepted);
        case ReaderAct::Reject:
            return decide(Decision::Rejected);
        case ReaderAct::Reopen:
            return decide(Decision::Open);
        case ReaderAct::NextOpen:
            return goTo(nextOpen(desk->sheet(), entry));
        case ReaderAct::NextDoubt:
            return goTo(nextDoubt(desk->sheet(), entry));
        case ReaderAct::Edit:
            return m_form->begin();
        case ReaderAct::Merge:
            return desk->merge(m_tree->selected());
        case ReaderAct::Split:
            if (const auto step = m_form->currentStep(); entry && step) {
                desk->split(*entry, *step);
            }
            return;
        case ReaderAct::AcceptSure:
            return desk->acceptSure();
    }
}

/// What was decided is left behind: the next one to decide comes under the hand.
void ReaderPage::decide(Decision decision) {
    DraftDesk* desk = m_session->desk();
    const std::vector<std::size_t> entries = m_tree->selected();
    if (entries.empty()) {
        return;
    }
    desk->decide(entries, decision);
    const std::size_t last = entries.back();
    if (decision != Decision::Open && desk->sheet().entries[last].decision == decision) {
        goTo(nextOpen(desk->sheet(), last));
    }
}

void ReaderPage::goTo(std::optional<std::size_t> entry) {
    m_tree->choose(entry);
}

void ReaderPage::goToChanged(int entry) {
    if (entry >= 0) {
        goTo(static_cast<std::size_t>(entry));
    }
}

void ReaderPage::tellTaken(const QString& sentence) {
    const int entries = journalEntries();
    m_notice->offer(sentence, {{tr("Undo"), [this, entries] { takeBack(entries); }}});
    m_tree->setFocus();
}

int ReaderPage::journalEntries() const {
    const Workspace* workspace = state()->workspace();
    const auto facts = workspace == nullptr ? Result<FileFacts>(FileFacts()) : workspace->facts();
    return facts ? facts->journalEntries : 0;
}

/// Only while nothing else has been written: else it would be another act that is taken back.
void ReaderPage::takeBack(int entries) {
    if (journalEntries() != entries) {
        m_notice->say(tr("Something else has been written since. Use “Take back the last import” in the Plan menu."));
        return;
    }
    const auto undone = state()->undoLastImport();
    m_notice->say(undone ? fill(tr("%1 pledges were taken out of the plan again."), {QString::number(undone->pledges)})
                         : sentence(undone.error()));
    m_tree->setFocus();
}

/// The keys are those of the list, also when the page is come back to.
void ReaderPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_session->desk() != nullptr) {
        m_tree->setFocus();
    }
}

void ReaderPage::themeChanged() {
    m_start->setTheme(theme());
    m_bar->setTheme(theme());
    m_source->setTheme(theme());
    m_legend->setTheme(theme());
    m_tree->setTheme(theme());
    m_pair->setTheme(theme());
    m_form->setTheme(theme());
    inkLabel(*m_keyLine, theme(), TextSize::Note, theme().color(Ink::ThirdText));
}

}  // namespace pledge
