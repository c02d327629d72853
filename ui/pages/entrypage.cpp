#include <ui/delegates/entryunitdelegate.h>
#include <ui/models/planstate.h>
#include <ui/pages/entrypage.h>
#include <ui/widgets/entrybar.h>
#include <ui/widgets/entrychart.h>
#include <ui/widgets/entrygrid.h>
#include <ui/widgets/placebar.h>
#include <ui/widgets/typedcells.h>

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QTableView>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kListFrom = 1240;   ///< width of the page, in pixels at scale 1, from which the units stand in a list
constexpr int kAsideFrom = 1000;  ///< from which what belongs beside the grid stands at its right
constexpr int kChartFrom = 520;   ///< height of the page from which the chart stands below the grid
constexpr int kHintFrom = 720;    ///< from which the keys are explained below all
constexpr int kRowsSeen = 9;      ///< of the grid, before the chart takes more than its least
constexpr int kChartLeast = 132;
constexpr int kChartEnough = 240;  ///< while rows are left to be seen
constexpr int kStripEnough = 180;  ///< where dates alone are shown
constexpr int kGridFirst = 10000;  ///< stretch, to that of the chart
constexpr int kChartNext = 100;    ///< to one of the room below it
constexpr int kGap = 8;
const QString kLastUnit = u"entry/unit"_s;
const QString kLastShape = u"entry/shape"_s;
const QString kChartFolded = u"entry/chartFolded"_s;

}  // namespace

EntryPage::EntryPage(PlanState* planState, const Theme& theme, QWidget* parent)
    : Page(planState, theme, parent),
      m_session(planState),
      m_model(planState, &m_session),
      m_units(planState),
      m_unitDelegate(new EntryUnitDelegate(theme, this)),
      m_bar(new EntryBar(planState, theme, this)),
      m_box(new QComboBox(this)),
      m_list(new QListView(this)),
      m_finding(new QLabel(this)),
      m_hint(new QLabel(this)),
      m_grid(new EntryGrid(&m_model, &m_session, theme, this)),
      m_chart(new EntryChart(planState, theme, this)),
      m_placeBar(new PlaceBar(planState, &m_session, theme, this)) {
    arrange();
    connectParts();
    addShortcuts();
    themeChanged();
    openPlan();
}

/// The views go before the models they look at, which would otherwise call back into a page half gone.
EntryPage::~EntryPage() {
    qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
}

QString EntryPage::title() const {
    return tr("Entry");
}

void EntryPage::arrange() {
    m_box->setObjectName(u"entryUnits"_s);
    m_box->setModel(&m_units);
    m_box->setAccessibleName(tr("Unit"));
    m_list->setModel(&m_units);
    m_list->setItemDelegate(m_unitDelegate);
    m_list->setAccessibleName(tr("Unit"));
    m_list->setUniformItemSizes(true);
    m_grid->setObjectName(u"card"_s);
    m_hint->setWordWrap(true);
    m_finding->setWordWrap(true);
    auto* middle = new QVBoxLayout;
    middle->setSpacing(kGap);
    m_findingRow = makeFindingRow();
    middle->addWidget(m_findingRow);
    middle->addWidget(m_bar);
    middle->addWidget(m_grid, kGridFirst);
    middle->addWidget(m_placeBar);
    middle->addWidget(m_chart, kChartNext);
    middle->addStretch(1);
    middle->addWidget(m_hint);
    m_work = new QBoxLayout(QBoxLayout::LeftToRight);
    m_work->setSpacing(16);
    m_work->addLayout(middle, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_list);
    row->addLayout(m_work, 1);
    m_headSlot = new QVBoxLayout;
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(24, 12, 24, 12);
    all->setSpacing(kGap);
    all->addLayout(m_headSlot);
    all->addLayout(row, 1);
}

QWidget* EntryPage::makeFindingRow() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_box);
    row->addWidget(m_finding, 1);
    m_missing = button(QCoreApplication::translate("EntryGridPage", "Next missing"), QKeySequence(u"Ctrl+J"_s));
    m_paste = button(tr("Paste"), QKeySequence());
    m_undo = button(tr("Undo"), QKeySequence::Undo);
    m_redo = button(tr("Redo"), QKeySequence(u"Ctrl+Y"_s));
    for (QPushButton* each : {m_missing, m_paste, m_undo, m_redo}) {
        row->addWidget(each);
    }
    return bar;
}

QPushButton* EntryPage::button(const QString& text, const QKeySequence& key) {
    auto* made = new QPushButton(text, this);
    made->setFocusPolicy(Qt::TabFocus);
    if (!key.isEmpty()) {
        // not the button's own shortcut, which acts a moment later and takes the cursor out of the grid
        auto* shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, made, &QPushButton::click);
        made->setToolTip(u"%1  %2"_s.arg(text, key.toString(QKeySequence::NativeText)));
    }
    return made;
}

void EntryPage::connectParts() {
    connect(state(), &PlanState::planChanged, this, &EntryPage::openPlan);
    connect(state(), &PlanState::boardChanged, this, &EntryPage::describe);
    connect(&m_session, &EntrySession::written, this, &EntryPage::follow);
    connect(m_grid, &EntryGrid::currentChanged, this, &EntryPage::draw);
    connect(m_grid, &EntryGrid::heightChanged, this, &EntryPage::share);
    connect(m_grid, &EntryGrid::blockPasted, this, [this](const PasteOrder& order) { openPaste(order); });
    connect(m_grid, &EntryGrid::switchAsked, this, &EntryPage::switchView);
    connect(m_grid, &EntryGrid::findAsked, m_bar, &EntryBar::openFind);
    connect(m_bar, &EntryBar::findAsked, this, &EntryPage::find);
    connect(m_bar, &EntryBar::left, m_grid->months(), qOverload<>(&QWidget::setFocus));
    connect(m_bar, &EntryBar::chosen, this, [this] {
        EntryScope next = m_model.scope();
        m_bar->applyTo(next);
        showScope(next);
    });
    connect(m_chart, &EntryChart::foldChosen, this, [this](bool folded) {
        if (m_settings) {
            m_settings->setValue(kChartFolded, folded);
        }
        share();
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &EntryPage::countRows);
    connect(&m_units, &QAbstractItemModel::modelReset, this, &EntryPage::followUnits);
    connect(m_box, &QComboBox::activated, this, [this](int row) { showUnit(m_units.unit(row)); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) { showUnit(m_units.unit(current.row())); });
    connect(m_missing, &QPushButton::clicked, this, &EntryPage::goOn);
    connect(m_paste, &QPushButton::clicked, m_grid, qOverload<>(&EntryGrid::paste));
    QUndoStack& steps = m_session.undoStack();
    connect(m_undo, &QPushButton::clicked, &m_session, &EntrySession::undo);
    connect(m_redo, &QPushButton::clicked, &m_session, &EntrySession::redo);
    connect(&steps, &QUndoStack::canUndoChanged, m_undo, &QPushButton::setEnabled);
    connect(&steps, &QUndoStack::canRedoChanged, m_redo, &QPushButton::setEnabled);
    m_undo->setEnabled(steps.canUndo());
    m_redo->setEnabled(steps.canRedo());
}

void EntryPage::addShortcuts() {
    const auto add = [this](const QString& keys, const auto& act) {
        auto* shortcut = new QShortcut(QKeySequence(keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(u"Ctrl+T"_s, [this] { m_grid->switchView(); });
    add(u"F3"_s, [this] { m_bar->findAgain(false); });
    add(u"Shift+F3"_s, [this] { m_bar->findAgain(true); });
}

void EntryPage::remember(QSettings& settings) {
    m_settings = &settings;
    m_chart->setFolded(settings.value(kChartFolded, false).toBool());
    const int row = m_units.rowOf(settings.value(kLastUnit).toString());
    if (row >= 0) {
        showUnit(m_units.unit(row));
    }
    EntryScope scope = m_model.scope();
    scope.shape = static_cast<EntryShape>(std::clamp(settings.value(kLastShape, 0).toInt(), 0, 2));
    if (scope.shape != m_model.scope().shape) {
        showScope(scope);
    }
}

void EntryPage::keepScope() {
    if (m_settings) {
        const int row = m_units.rowOf(m_model.unit());
        m_settings->setValue(kLastUnit, row < 0 ? QString() : m_units.index(row).data().toString());
        m_settings->setValue(kLastShape, static_cast<int>(m_model.scope().shape));
    }
}

/// Another plan begins with the unit entered last; the same one, changed, keeps what is looked at.
void EntryPage::openPlan() {
    if (state()->path() != m_path) {
        m_path = state()->path();
        m_session.drop();
        m_model.setScope({});
        m_bar->showScope({});
    }
    const QString last = m_settings ? m_settings->value(kLastUnit).toString() : QString();
    const int shown = m_units.rowOf(m_model.unit());
    const int remembered = shown >= 0 ? shown : m_units.rowOf(last);
    showUnit(m_units.unit(std::max(remembered, 0)));
    describe();
}

void EntryPage::showUnit(OrgUnitId wanted) {
    const int row = m_units.rowOf(wanted);
    const bool isShown = m_model.scope().shape == EntryShape::UnitMonths && wanted == m_model.unit();
    if (row < 0 || isShown) {
        return;
    }
    EntryScope scope = m_model.scope();
    scope.shape = m_model.unit().isValid() ? EntryShape::UnitMonths : scope.shape;
    scope.unit = wanted;
    showScope(scope);
}

void EntryPage::showScope(EntryScope scope) {
    if (scope.shape == EntryShape::PledgeTowns) {
        const auto split = splitPledges(state()->snapshot(), state()->actor());
        const auto isSplit = [this, &scope](std::size_t position) {
            return state()->snapshot().lines()[position].pledge->id == scope.pledge;
        };
        if (split.empty()) {
            scope.shape = EntryShape::UnitMonths;
        } else if (std::ranges::none_of(split, isSplit)) {
            scope.pledge = state()->snapshot().lines()[split.front()].pledge->id;
        }
        scope.wanted = EntryWanted::All;
    }
    m_session.drop();
    m_model.setScope(scope);
    m_bar->showScope(scope);
    markUnit();
    keepScope();
    placeAside();
    describe();
}

void EntryPage::markUnit() {
    const int row = m_units.rowOf(m_model.unit());
    m_box->setCurrentIndex(row);
    m_list->setCurrentIndex(m_units.index(row));
}

/// Another person may enter other units: the grid stays with its own while that is among them.
void EntryPage::followUnits() {
    if (m_units.rowOf(m_model.unit()) < 0 && m_units.rowCount() > 0) {
        showUnit(m_units.unit(0));
    } else {
        markUnit();
    }
}

void EntryPage::setFilter(const QString& text) {
    const int row = text.isEmpty() ? -1 : m_units.rowOf(text);
    if (row >= 0) {
        showUnit(m_units.unit(row));
    }
    EntryScope scope = m_model.scope();
    const QString narrowing = row >= 0 ? QString() : text;
    if (scope.text != narrowing) {
        scope.text = narrowing;
        showScope(scope);
    }
}

/// The grid takes what its rows need, the chart the rest: where not all rows are seen, what nine of them leave; a strip
/// of dates no more than it needs. A low window keeps the grid alone.
void EntryPage::share() {
    const bool below =
        m_aside != nullptr && m_aside->isVisibleTo(this) && m_work->direction() != QBoxLayout::LeftToRight;
    const int needed = theme().px(kChartFrom) + (below ? m_aside->sizeHint().height() : 0);
    const bool roomy = height() >= needed && m_model.scope().shape != EntryShape::MonthUnits;
    m_hint->setVisible(height() >= theme().px(kHintFrom));
    m_chart->setVisible(roomy);
    const bool shares = roomy && !m_chart->isFolded();
    const int full = m_grid->fullHeight();
    m_grid->setMaximumHeight(shares ? full : QWIDGETSIZE_MAX);
    const bool isStrip = m_chart->isStrip() && roomForRows() - full >= theme().px(kStripEnough);
    m_chart->setMaximumHeight(!shares   ? m_chart->sizeHint().height()
                              : isStrip ? theme().px(kStripEnough)
                                        : QWIDGETSIZE_MAX);
    const int beside = roomForRows() - std::min(full, m_grid->heightFor(kRowsSeen));
    const int enough = theme().px(isStrip ? kStripEnough : kChartEnough);
    m_chart->setMinimumHeight(shares ? std::clamp(beside, theme().px(kChartLeast), enough) : 0);
}

/// The height that grid and chart have together.
int EntryPage::roomForRows() const {
    int taken = layout()->contentsMargins().top() + layout()->contentsMargins().bottom() + kGap;
    for (const QWidget* part : {m_head, m_findingRow, static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_placeBar),
                                static_cast<QWidget*>(m_hint)}) {
        if (part != nullptr && part->isVisibleTo(this)) {
            taken +=
                kGap + (part->hasHeightForWidth() ? part->heightForWidth(part->width()) : part->sizeHint().height());
        }
    }
    return height() - taken;
}

void EntryPage::setHead(QWidget* head) {
    delete m_head;
    m_head = head;
    m_headSlot->addWidget(head);
}

void EntryPage::setAside(QWidget* aside) {
    delete m_aside;
    m_aside = aside;
    m_work->addWidget(aside);
    placeAside();
}

void EntryPage::placeAside() {
    const bool oneUnit = m_model.scope().shape == EntryShape::UnitMonths;
    const bool wide = width() >= theme().px(kListFrom);
    m_list->setVisible(wide && oneUnit);
    m_box->setVisible(!wide && oneUnit);
    m_work->setDirection(width() >= theme().px(kAsideFrom) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    share();
}

void EntryPage::themeChanged() {
    m_finding->setFont(theme().font(TextSize::Finding));
    m_hint->setFont(theme().font(TextSize::Note));
    m_hint->setStyleSheet(u"color: %1"_s.arg(theme().color(Ink::ThirdText).name()));
    m_unitDelegate->setTheme(theme());
    m_list->setFixedWidth(theme().px(176));
    m_bar->setTheme(theme());
    m_grid->setFont(theme().font(TextSize::Body));
    m_grid->setTheme(theme());
    m_chart->setTheme(theme());
    m_placeBar->setTheme(theme());
}

void EntryPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    placeAside();
}

}  // namespace pledge
