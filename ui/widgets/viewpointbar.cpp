#include <core/wording/fill.h>
#include <core/wording/sentences.h>
#include <ui/models/planstate.h>
#include <ui/widgets/viewpointbar.h>

#include <QButtonGroup>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kDayWidth = 130;

bool hasRevisions(const PlanSnapshot& snapshot) {
    return std::ranges::any_of(snapshot.lines(), [](const Line& line) { return !line.pledge->revisions.empty(); });
}

/// The whole day belongs to what was known on it.
QDateTime endOf(QDate day) {
    return day.startOfDay().addDays(1).addMSecs(-1);
}

QDate dayOf(const QDateTime& moment) {
    return moment.toLocalTime().date();
}

}  // namespace

ViewpointBar::ViewpointBar(PlanState* state, const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_state(state),
      m_theme(theme),
      m_title(new QLabel(tr("Targets"), this)),
      m_revised(new QToolButton(this)),
      m_pledged(new QToolButton(this)),
      m_targets(new QButtonGroup(this)),
      m_past(new QToolButton(this)),
      m_day(new QDateEdit(this)),
      m_banner(new QLabel(this)),
      m_reset(new QPushButton(tr("Back to today"), this)) {
    setObjectName(u"viewpoint"_s);
    arrange();
    connect(m_targets, &QButtonGroup::idClicked, this, &ViewpointBar::apply);
    connect(m_past, &QToolButton::clicked, this, &ViewpointBar::apply);
    connect(m_day, &QDateEdit::dateChanged, this, &ViewpointBar::apply);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_asked = false;
        m_revised->setChecked(true);
        m_past->setChecked(false);
        apply();
        follow();
    });
    connect(state, &PlanState::planChanged, this, &ViewpointBar::follow);
    setTheme(theme);
    follow();
}

void ViewpointBar::arrange() {
    m_revised->setText(tr("As revised"));
    m_revised->setToolTip(tr("Held against the targets in force at the end of the month looked at"));
    m_pledged->setText(tr("As pledged"));
    m_pledged->setToolTip(tr("Held against the targets that were signed"));
    m_past->setText(tr("As known on"));
    for (QToolButton* button : {m_revised, m_pledged, m_past}) {
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_targets->addButton(m_revised, static_cast<int>(TargetView::AsRevised));
    m_targets->addButton(m_pledged, static_cast<int>(TargetView::AsPledged));
    m_past->setToolTip(tr("Figures and revisions written later are left out"));
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_day->setCalendarPopup(true);
    m_day->setAccessibleName(tr("The day on which it was known"));
    auto* row = new QHBoxLayout(this);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_revised, m_pledged, m_past, m_day}) {
        row->addWidget(widget);
    }
    row->addStretch(1);
    row->addWidget(m_banner);
    row->addWidget(m_reset);
}

void ViewpointBar::setTheme(const Theme& theme) {
    m_theme = theme;
    layout()->setContentsMargins(theme.px(24), theme.px(4), theme.px(24), theme.px(4));
    layout()->setSpacing(theme.px(8));
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_title, m_revised, m_pledged, m_past, m_day, m_banner, m_reset}) {
        widget->setFont(theme.font(TextSize::Note));
    }
    m_day->setMinimumWidth(theme.px(kDayWidth));
    paint();
}

void ViewpointBar::ask() {
    m_asked = true;
    follow();
    (m_revised->isChecked() ? m_revised : m_pledged)->setFocus(Qt::ShortcutFocusReason);
}

QString ViewpointBar::banner() const {
    const Viewpoint& viewpoint = m_state->viewpoint();
    if (viewpoint.knownAt) {
        return fill(tr("What was known on %1, for reading only"), {dayOf(*viewpoint.knownAt).toString(Qt::ISODate)});
    }
    return viewpoint.targets == TargetView::AsPledged ? tr("Held against the targets as signed, without revisions")
                                                      : QString();
}

void ViewpointBar::follow() {
    const Viewpoint& viewpoint = m_state->viewpoint();
    const bool stands = viewpoint == Viewpoint();
    (viewpoint.targets == TargetView::AsPledged ? m_pledged : m_revised)->setChecked(true);
    m_past->setChecked(viewpoint.knownAt.has_value());
    m_day->setEnabled(viewpoint.knownAt.has_value());
    const QSignalBlocker quiet(m_day);
    m_day->setMaximumDate(dayOf(m_state->now()));
    m_day->setDate(dayOf(viewpoint.knownAt.value_or(m_state->now())));
    m_banner->setText(banner());
    m_banner->setVisible(!stands);
    m_reset->setVisible(!stands || m_asked);
    m_reset->setText(stands ? tr("Hide") : tr("Back to today"));
    setVisible(m_state->hasPlan() && (m_asked || !stands || hasRevisions(m_state->standingPlan())));
    paint();
}

void ViewpointBar::apply() {
    Viewpoint viewpoint;
    viewpoint.targets = static_cast<TargetView>(m_targets->checkedId());
    if (m_past->isChecked()) {
        viewpoint.knownAt = endOf(m_day->date());
    }
    if (const Outcome seen = m_state->setViewpoint(viewpoint); !seen) {
        Q_EMIT refused(sentence(seen.error()));
        follow();
    }
}

void ViewpointBar::paint() {
    const bool stands = m_state->viewpoint() == Viewpoint();
    const QColor ground = m_theme.color(stands ? Ink::Card : Ink::Note);
    const QColor text = m_theme.color(stands ? Ink::SecondText : Ink::NoteText);
    setStyleSheet(
        u"QFrame#viewpoint { background: %1; border: none; border-bottom: 1px solid %2; }"
        "QLabel { color: %3; background: transparent; }"
        "QToolButton:checked { background: %4; color: %5; border-color: %5; }"_s.arg(
            ground.name(), m_theme.color(Ink::Line).name(), text.name(), m_theme.color(Ink::AccentGround).name(),
            m_theme.color(Ink::Accent).name()));
}

}  // namespace pledge
