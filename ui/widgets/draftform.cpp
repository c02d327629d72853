#include <core/reader/cleantext.h>
#include <ui/delegates/plancelldelegate.h>
#include <ui/models/draftwords.h>
#include <ui/models/plankinds.h>
#include <ui/widgets/draftform.h>
#include <ui/widgets/draftinput.h>

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStringListModel>
#include <QTableView>

#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kStepsWidth = 252;
constexpr std::array kKinds{PledgeKind::Cumulative, PledgeKind::Level, PledgeKind::Ceiling, PledgeKind::Works,
                            PledgeKind::Deliverable};

QComboBox* boxOf(const QStringList& words, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->addItems(words);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(4);
    return box;
}

QStringList kindNames() {
    const std::vector<CellWord> all = kindWords();
    QStringList names;
    for (const PledgeKind kind : kKinds) {
        names.append(all[static_cast<std::size_t>(kind)].word);
    }
    return names;
}

std::optional<Span> firstOf(const std::vector<Span>& spans) {
    return spans.empty() ? std::nullopt : std::optional(spans.front());
}

}  // namespace

DraftForm::DraftForm(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_name(new QLineEdit(this)),
      m_owner(new QLineEdit(this)),
      m_programme(new QLineEdit(this)),
      m_kind(boxOf(kindNames(), this)),
      m_bound(boxOf(wordsOf(boundWords()), this)),
      m_unit(new QLineEdit(this)),
      m_stretch(new QCheckBox(tr("stretch goal"), this)),
      m_mayFall(new QCheckBox(tr("may fall"), this)),
      m_table(new QTableView(this)),
      m_nameField(field(tr("Name"), m_name)),
      m_ownerField(field(tr("Unit that promises"), m_owner)),
      m_programmeField(field(tr("Programme"), m_programme)),
      m_kindField(field(tr("Kind"), m_kind)),
      m_boundField(field(tr("Direction"), m_bound)),
      m_unitField(field(tr("Measured in"), m_unit)) {
    setObjectName(u"card"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* completer = new QCompleter(new QStringListModel(this), this);
    completer->setFilterMode(Qt::MatchContains);
    m_owner->setCompleter(completer);
    arrange();
    connectAll();
    setTheme(theme);
    show(nullptr, std::nullopt);
}

void DraftForm::arrange() {
    auto* checks = new QVBoxLayout;
    checks->setSpacing(m_theme.px(4));
    checks->addStretch();
    checks->addWidget(m_stretch);
    checks->addWidget(m_mayFall);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(m_theme.px(12), m_theme.px(8), m_theme.px(12), m_theme.px(8));
    grid->setHorizontalSpacing(m_theme.px(12));
    grid->setVerticalSpacing(m_theme.px(6));
    grid->addWidget(m_nameField, 0, 0, 1, 4);
    grid->addWidget(m_ownerField, 1, 0, 1, 2);
    grid->addWidget(m_programmeField, 1, 2, 1, 2);
    grid->addWidget(m_kindField, 2, 0);
    grid->addWidget(m_boundField, 2, 1);
    grid->addWidget(m_unitField, 2, 2);
    grid->addLayout(checks, 2, 3);
    grid->addWidget(stepsTable(), 0, 4, 3, 1);
    for (int column = 0; column < 4; ++column) {
        grid->setColumnStretch(column, 2);
    }
    grid->setColumnStretch(4, 5);
}

QWidget* DraftForm::stepsTable() {
    m_table->setModel(&m_steps);
    m_table->setItemDelegate(new PlanCellDelegate(m_theme, m_table));
    m_table->setAccessibleName(tr("Values and due dates"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_table->setMinimumWidth(m_theme.px(kStepsWidth));
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    return m_table;
}

DraftInput* DraftForm::field(const QString& caption, QWidget* input) {
    auto* made = new DraftInput(caption, input, m_theme, this);
    input->installEventFilter(this);
    return made;
}

void DraftForm::connectLine(QLineEdit* line, QString PledgeDraft::*place) {
    connect(line, &QLineEdit::editingFinished, this, [this, line, place] {
        mend([line, place](PledgeDraft& draft) { draft.*place = line->text().trimmed(); });
    });
}

void DraftForm::connectAll() {
    connectLine(m_name, &PledgeDraft::name);
    connectLine(m_owner, &PledgeDraft::owner);
    connectLine(m_programme, &PledgeDraft::programme);
    connectLine(m_unit, &PledgeDraft::unit);
    connect(m_kind, &QComboBox::activated, this, [this](int chosen) {
        mend([chosen](PledgeDraft& draft) { setKind(draft, kKinds.at(static_cast<std::size_t>(chosen))); });
    });
    connect(m_bound, &QComboBox::activated, this,
            [this](int chosen) { mend([chosen](PledgeDraft& draft) { draft.bound = static_cast<Bound>(chosen); }); });
    connect(m_stretch, &QCheckBox::clicked, this,
            [this](bool checked) { mend([checked](PledgeDraft& draft) { draft.stretch = checked; }); });
    connect(m_mayFall, &QCheckBox::clicked, this,
            [this](bool checked) { mend([checked](PledgeDraft& draft) { draft.mayFall = checked; }); });
    connect(&m_steps, &DraftStepsModel::said, this, &DraftForm::said);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (const auto at = m_steps.spanOf(index.row()); at && index.column() == DraftStepsModel::Where) {
            Q_EMIT spanAsked(*at);
        }
    });
    m_table->installEventFilter(this);
}

void DraftForm::setTheme(const Theme& theme) {
    m_theme = theme;
    for (DraftInput* each : {m_nameField, m_ownerField, m_programmeField, m_kindField, m_boundField, m_unitField}) {
        each->setTheme(theme);
    }
    qobject_cast<PlanCellDelegate*>(m_table->itemDelegate())->setTheme(theme);
    m_table->horizontalHeader()->setStyleSheet(u"font-size: %1px"_s.arg(theme.px(static_cast<int>(TextSize::Note))));
    m_table->horizontalHeader()->setFixedHeight(theme.px(28));
    m_table->verticalHeader()->setDefaultSectionSize(theme.px(30));
}

void DraftForm::show(DraftDesk* desk, std::optional<std::size_t> entry) {
    m_desk = desk;
    m_entry = entry;
    refresh();
}

void DraftForm::setUnitNames(const QStringList& names) {
    qobject_cast<QStringListModel*>(m_owner->completer()->model())->setStringList(names);
}

void DraftForm::begin() {
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

std::optional<std::size_t> DraftForm::currentStep() const {
    const SheetEntry* shown = entry();
    if (shown == nullptr || shown->draft.milestones.empty()) {
        return std::nullopt;
    }
    const auto last = static_cast<int>(shown->draft.milestones.size()) - 1;
    const int row = m_table->currentIndex().row();
    return static_cast<std::size_t>(row >= 0 && row <= last ? row : last);
}

const SheetEntry* DraftForm::entry() const {
    const bool isThere = m_desk && m_entry && *m_entry < m_desk->sheet().entries.size();
    return isThere ? &m_desk->sheet().entries[*m_entry] : nullptr;
}

/// A field that is left as it was changes nothing.
void DraftForm::mend(const Change& change) {
    const SheetEntry* shown = entry();
    if (shown == nullptr) {
        return;
    }
    PledgeDraft mended = shown->draft;
    change(mended);
    if (mended != shown->draft) {
        m_desk->mend(*m_entry, mended);
        refresh();
    }
}

void DraftForm::refresh() {
    const SheetEntry* shown = entry();
    setEnabled(shown != nullptr);
    const PledgeDraft draft = shown != nullptr ? shown->draft : PledgeDraft();
    fillFields(draft);
    tellWhere(draft);
    m_steps.show(m_desk, shown != nullptr ? m_entry : std::nullopt);
}

void DraftForm::fillFields(const PledgeDraft& draft) {
    m_name->setText(draft.name);
    m_name->setCursorPosition(0);
    m_owner->setText(draft.owner);
    m_programme->setText(draft.programme);
    m_programme->setCursorPosition(0);
    m_unit->setText(draft.unit);
    const auto kind = std::ranges::find(kKinds, kindOf(draft));
    m_kind->setCurrentIndex(kind == kKinds.end() ? -1 : static_cast<int>(kind - kKinds.begin()));
    m_bound->setCurrentIndex(static_cast<int>(draft.bound));
    m_stretch->setChecked(draft.stretch);
    m_mayFall->setChecked(draft.mayFall);
}

void DraftForm::tellWhere(const PledgeDraft& draft) {
    const SheetEntry* shown = entry();
    const bool isRead = shown != nullptr && !draft.statements.empty();
    const Statement none;
    const Statement& statement = isRead ? (*m_desk->sheet().statements)[draft.statements.front()] : none;
    const auto typed = [shown](DraftField which) { return shown != nullptr && shown->isEdited(which); };
    const auto quote = isRead ? std::optional(statement.quote) : std::nullopt;
    const auto indicator = firstOf(statement.indicatorAt);
    setWhere(m_nameField, indicator ? indicator : quote, typed(DraftField::Name));
    setWhere(m_ownerField, statement.ownerAt, typed(DraftField::Owner));
    setWhere(m_programmeField, std::nullopt, typed(DraftField::Programme));
    setWhere(m_kindField, quote, typed(DraftField::Nature));
    setWhere(m_boundField, quote, typed(DraftField::Bound));
    setWhere(m_unitField, statement.valueAt, typed(DraftField::Unit));
}

void DraftForm::setWhere(DraftInput* field, std::optional<Span> at, bool isTyped) {
    field->disconnect(this);
    if (isTyped || !at) {
        field->setWhere(isTyped ? tr("typed") : QString(), {}, false);
        return;
    }
    field->setWhere(tr("line %1").arg(lineOf(m_desk->text().source, *at)), quoted(m_desk->text().source, *at), true);
    connect(field, &DraftInput::whereAsked, this, [this, at] { Q_EMIT spanAsked(*at); });
}

bool DraftForm::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && handleKey(watched, static_cast<QKeyEvent*>(event)->key())) {
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

/// Escape gives back what stood in the field.
bool DraftForm::handleKey(QObject* watched, int key) {
    if (key == Qt::Key_Escape) {
        refresh();
        Q_EMIT left();
        return true;
    }
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isEnter && qobject_cast<QLineEdit*>(watched) != nullptr) {
        Q_EMIT left();
        return true;
    }
    if (key == Qt::Key_Delete && watched == m_table) {
        m_steps.remove(m_table->currentIndex().row());
        return true;
    }
    return false;
}

}  // namespace pledge
