#include <core/wording/fill.h>
#include <ui/models/planstate.h>
#include <ui/widgets/entrybar.h>

#include <QButtonGroup>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kFindWidth = 180;
constexpr int kPledgeWidth = 260;
constexpr int kWords = Qt::UserRole + 1;  ///< of an item without its count

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(EntryFilter)
};

}  // namespace

EntryBar::EntryBar(PlanState* state, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_state(state),
      m_shapes(new QButtonGroup(this)),
      m_group(new QComboBox(this)),
      m_pledge(new QComboBox(this)),
      m_wanted(new QComboBox(this)),
      m_find(new QLineEdit(this)),
      m_keys(new QToolButton(this)) {
    arrange();
    connect(m_shapes, &QButtonGroup::idClicked, this, [this] {
        showParts();
        Q_EMIT chosen();
    });
    for (QComboBox* box : {m_group, m_pledge, m_wanted}) {
        connect(box, &QComboBox::activated, this, &EntryBar::chosen);
    }
    connect(m_find, &QLineEdit::returnPressed, this, [this] { findAgain(false); });
    connect(m_keys, &QToolButton::clicked, this, [this] {
        QToolTip::showText(m_keys->mapToGlobal(m_keys->rect().bottomLeft()), m_keys->toolTip(), m_keys);
    });
    connect(state, &PlanState::planChanged, this, &EntryBar::listPledges);
    m_find->installEventFilter(this);
    setTheme(theme);
    listPledges();
    showScope({});
}

void EntryBar::arrange() {
    m_group->addItem(tr("All units"), -1);
    m_group->addItem(tr("Departments"), static_cast<int>(UnitGroup::Department));
    m_group->addItem(tr("Towns"), static_cast<int>(UnitGroup::Town));
    m_group->setAccessibleName(tr("Which units"));
    m_pledge->setAccessibleName(tr("Which pledge"));
    m_wanted->setAccessibleName(tr("Which rows"));
    m_wanted->addItem(tr("All rows"), static_cast<int>(EntryWanted::All));
    m_wanted->addItem(tr("Missing"), static_cast<int>(EntryWanted::Missing));
    m_wanted->addItem(tr("Returned"), static_cast<int>(EntryWanted::Returned));
    m_wanted->addItem(tr("In question"), static_cast<int>(EntryWanted::Questioned));
    m_wanted->addItem(Texts::tr("Due soon"), static_cast<int>(EntryWanted::DueSoon));
    m_wanted->addItem(tr("Red"), static_cast<int>(EntryWanted::Red));
    m_wanted->addItem(tr("Yellow"), static_cast<int>(EntryWanted::Yellow));
    m_wanted->addItem(tr("Green"), static_cast<int>(EntryWanted::Green));
    for (int item = 0; item < m_wanted->count(); ++item) {
        m_wanted->setItemData(item, m_wanted->itemText(item), kWords);
    }
    m_wanted->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_keys->setText(u"?"_s);
    m_keys->setFocusPolicy(Qt::TabFocus);
    m_keys->setAccessibleName(Texts::tr("Keys"));
    m_find->setPlaceholderText(tr("Find  Ctrl+F"));
    m_find->setAccessibleName(tr("Find a pledge or unit"));
    m_find->setToolTip(tr("Enter or F3: the next one, Shift+F3: the one before, Esc: back to the grid"));
    m_find->setClearButtonEnabled(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* segments = new QHBoxLayout;
    segments->setSpacing(0);
    row->addLayout(segments);
    addShape(EntryShape::UnitMonths, tr("One unit"), tr("One unit's pledges by month  Alt+1"));
    addShape(EntryShape::MonthUnits, tr("One month"), tr("All units' pledges in one month  Alt+2"));
    addShape(EntryShape::PledgeTowns, tr("One pledge"), tr("One pledge's towns by month  Alt+3"));
    for (QAbstractButton* button : m_shapes->buttons()) {
        segments->addWidget(button);
    }
    row->addWidget(m_group);
    row->addWidget(m_pledge);
    row->addWidget(m_wanted);
    row->addStretch(1);
    row->addWidget(m_find);
    row->addWidget(m_keys);
}

void EntryBar::addShape(EntryShape shape, const QString& text, const QString& hint) {
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(hint);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setShortcut(QKeySequence(u"Alt+%1"_s.arg(static_cast<int>(shape) + 1)));
    m_shapes->addButton(button, static_cast<int>(shape));
}

void EntryBar::listPledges() {
    const QVariant shown = m_pledge->currentData();
    const QSignalBlocker quiet(m_pledge);
    m_pledge->clear();
    for (const std::size_t position : splitPledges(m_state->snapshot(), m_state->actor())) {
        const Pledge& pledge = *m_state->snapshot().lines()[position].pledge;
        m_pledge->addItem(pledge.name, pledge.id.number());
    }
    m_pledge->setCurrentIndex(std::max(0, m_pledge->findData(shown)));
    m_shapes->button(static_cast<int>(EntryShape::PledgeTowns))->setEnabled(m_pledge->count() > 0);
    showParts();
}

void EntryBar::applyTo(EntryScope& scope) const {
    scope.shape = static_cast<EntryShape>(m_shapes->checkedId());
    scope.wanted = static_cast<EntryWanted>(m_wanted->currentData().toInt());
    const int group = m_group->currentData().toInt();
    scope.group = group < 0 ? std::nullopt : std::optional(static_cast<UnitGroup>(group));
    scope.pledge = PledgeId(m_pledge->currentData().toLongLong());
}

void EntryBar::showScope(const EntryScope& scope) {
    m_shapes->button(static_cast<int>(scope.shape))->setChecked(true);
    m_wanted->setCurrentIndex(m_wanted->findData(static_cast<int>(scope.wanted)));
    m_group->setCurrentIndex(m_group->findData(scope.group ? static_cast<int>(*scope.group) : -1));
    m_pledge->setCurrentIndex(std::max(0, m_pledge->findData(scope.pledge.number())));
    showParts();
}

void EntryBar::showParts() {
    const auto shape = static_cast<EntryShape>(m_shapes->checkedId());
    m_group->setVisible(shape == EntryShape::MonthUnits);
    m_pledge->setVisible(shape == EntryShape::PledgeTowns);
    m_wanted->setVisible(shape != EntryShape::PledgeTowns);
}

void EntryBar::showCount(int rows) {
    for (int item = 0; item < m_wanted->count(); ++item) {
        const QString words = m_wanted->itemData(item, kWords).toString();
        const QString counted = fill(Texts::tr("%1 (%2)", "rows, how many"), {words, QString::number(rows)});
        m_wanted->setItemText(item, item == m_wanted->currentIndex() ? counted : words);
    }
}

void EntryBar::explainKeys(const QString& keys) {
    m_keys->setToolTip(u"<p>%1</p>"_s.arg(keys.toHtmlEscaped()));
}

void EntryBar::openFind() {
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void EntryBar::findAgain(bool backwards) {
    if (!m_find->text().isEmpty()) {
        Q_EMIT findAsked(m_find->text(), backwards);
    }
}

bool EntryBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_find && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void EntryBar::setTheme(const Theme& theme) {
    setStyleSheet(u"QToolButton:checked { background: %1; color: %2; border-color: %2; }"_s.arg(
        theme.color(Ink::AccentGround).name(), theme.color(Ink::Accent).name()));
    for (QAbstractButton* button : m_shapes->buttons()) {
        button->setFont(theme.font(TextSize::Body));
    }
    for (QComboBox* box : {m_group, m_pledge, m_wanted}) {
        box->setFont(theme.font(TextSize::Body));
    }
    m_pledge->setMaximumWidth(theme.px(kPledgeWidth));
    m_find->setFont(theme.font(TextSize::Body));
    m_keys->setFont(theme.font(TextSize::Body));
    m_find->setFixedWidth(theme.px(kFindWidth));
}

}  // namespace pledge
