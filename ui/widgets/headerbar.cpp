#include <core/wording/words.h>
#include <ui/models/planstate.h>
#include <ui/widgets/headerbar.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

QString chip(const QColor& ground, const QColor& text, const QColor& border, const Theme& theme) {
    return u"background: %1; color: %2; border: 1px solid %3; border-radius: %4px; padding: %5px %6px;"_s
        .arg(ground.name(), text.name(), border.name())
        .arg(theme.px(4))
        .arg(theme.px(3))
        .arg(theme.px(10));
}

}  // namespace

HeaderBar::HeaderBar(PlanState* state, const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_state(state),
      m_title(new QLabel(this)),
      m_plan(new QLabel(this)),
      m_sample(new QLabel(tr("Sample data"), this)),
      m_earlier(new QToolButton(this)),
      m_asOf(new QLabel(this)),
      m_later(new QToolButton(this)),
      m_filter(new QLineEdit(this)) {
    setObjectName(u"header"_s);
    m_earlier->setText(u"‹"_s);
    m_earlier->setAccessibleName(tr("One month earlier"));
    m_earlier->setToolTip(tr("One month earlier (Ctrl+Page Up)"));
    m_later->setText(u"›"_s);
    m_later->setAccessibleName(tr("One month later"));
    m_later->setToolTip(tr("One month later (Ctrl+Page Down)"));
    m_filter->setPlaceholderText(tr("Filter units and pledges  Ctrl+F"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_plan->setTextFormat(Qt::PlainText);
    m_plan->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_asOf->setAlignment(Qt::AlignCenter);

    auto* row = new QHBoxLayout(this);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_plan, m_sample}) {
        row->addWidget(widget);
    }
    row->addStretch(1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_earlier, m_asOf, m_later, m_filter}) {
        row->addWidget(widget);
    }
    // not the buttons' own shortcuts, which would take the focus from the cell that is being filled in
    connect(new QShortcut(QKeySequence(u"Ctrl+PgUp"_s), this), &QShortcut::activated, this, [this] { step(-1); });
    connect(new QShortcut(QKeySequence(u"Ctrl+PgDown"_s), this), &QShortcut::activated, this, [this] { step(1); });
    connect(m_earlier, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_later, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_filter, &QLineEdit::textChanged, this, &HeaderBar::filterChanged);
    connect(state, &PlanState::boardChanged, this, &HeaderBar::follow);
    setTheme(theme);
    follow();
}

void HeaderBar::setTitle(const QString& title) {
    m_title->setText(title);
}

void HeaderBar::focusFilter() {
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QString HeaderBar::filter() const {
    return m_filter->text();
}

void HeaderBar::clearFilter() {
    m_filter->clear();
}

void HeaderBar::setTheme(const Theme& theme) {
    setStyleSheet(u"QFrame#header { background: %1; border: none; border-bottom: 1px solid %2; }"_s.arg(
        theme.color(Ink::Card).name(), theme.color(Ink::Line).name()));
    layout()->setContentsMargins(theme.px(24), theme.px(8), theme.px(24), theme.px(8));
    layout()->setSpacing(theme.px(12));
    m_title->setFont(theme.font(TextSize::Page, QFont::Bold));
    m_plan->setFont(theme.font(TextSize::Note));
    m_plan->setStyleSheet(chip(theme.color(Ink::Card), theme.color(Ink::SecondText), theme.color(Ink::Line), theme));
    m_sample->setFont(theme.font(TextSize::Note));
    m_sample->setStyleSheet(chip(theme.color(Ink::Note), theme.color(Ink::NoteText), theme.color(Ink::Note), theme));
    m_asOf->setFont(theme.font(TextSize::CardTitle, QFont::Bold));
    m_asOf->setMinimumWidth(theme.px(140));
    m_filter->setFont(theme.font(TextSize::Body));
    m_filter->setFixedWidth(theme.px(232));
}

void HeaderBar::follow() {
    const bool hasPlan = m_state->hasPlan();
    const Plan& plan = m_state->snapshot().plan();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_plan, m_earlier, m_asOf, m_later, m_filter}) {
        widget->setVisible(hasPlan);
    }
    m_sample->setVisible(hasPlan && plan.isSample);
    m_sample->setToolTip(plan.note.isEmpty() ? sampleWord() : plan.note);
    m_plan->setText(plan.name);
    m_plan->setToolTip(m_state->path());
    if (hasPlan) {
        m_asOf->setText(tr("As of %1").arg(monthText(m_state->asOf())));
        m_earlier->setEnabled(m_state->asOf() > plan.span.first);
        m_later->setEnabled(m_state->asOf() < plan.span.last);
    }
}

void HeaderBar::step(int months) {
    const Month month = m_state->asOf().plus(months);
    if (months < 0 || month <= m_state->snapshot().plan().span.last) {
        m_state->setAsOf(month);
    }
}

}  // namespace pledge
