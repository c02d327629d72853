#include <core/wording/fill.h>
#include <core/wording/words.h>
#include <ui/models/planstate.h>
#include <ui/widgets/inkedlabel.h>
#include <ui/widgets/placebar.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

namespace pledge {

namespace {

constexpr int kMostPlaces = 9999;

}  // namespace

PlaceBar::PlaceBar(PlanState* state, EntrySession* session, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_state(state),
      m_session(session),
      m_wanted(selectableLabel(this)),
      m_caption(new QLabel(this)),
      m_place(new QSpinBox(this)),
      m_note(new QLabel(tr("A place belongs to a figure: enter the month's figure first"), this)) {
    m_place->setRange(0, kMostPlaces);
    m_place->setSpecialValueText(tr("none"));
    m_place->setKeyboardTracking(false);
    m_caption->setBuddy(m_place);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(8));
    row->addWidget(m_wanted);
    row->addSpacing(theme.px(8));
    row->addWidget(m_caption);
    row->addWidget(m_place);
    row->addWidget(m_note);
    row->addStretch(1);
    connect(m_place, &QSpinBox::editingFinished, this, &PlaceBar::write);
    setTheme(theme);
    hide();
}

void PlaceBar::showCell(std::optional<EntryCell> cell) {
    const Line* line = cell ? m_state->snapshot().line(cell->pledge) : nullptr;
    const auto standing = line == nullptr ? std::nullopt : line->series->at(cell->month);
    const bool asked = line != nullptr && line->pledge->takesFigures() && !line->pledge->notes.outsideRank.isEmpty();
    const bool isShown = asked || (standing && standing->outsidePlace);
    m_cell = isShown ? cell : std::nullopt;
    setVisible(isShown);
    if (!isShown) {
        return;
    }
    const QString& wanted = line->pledge->notes.outsideRank;
    m_wanted->setText(fill(tr("Rank to reach: %1"), {wanted}));
    m_wanted->setVisible(!wanted.isEmpty());
    m_caption->setText(fill(tr("Place in %1"), {monthText(cell->month)}));
    m_place->setAccessibleName(m_caption->text());
    const QSignalBlocker quiet(m_place);
    m_place->setValue(standing ? standing->outsidePlace.value_or(0) : 0);
    const bool hasFigure = standing && standing->value;
    m_place->setEnabled(hasFigure && mayType(*line));
    m_note->setVisible(!hasFigure);
}

bool PlaceBar::mayType(const Line& line) const {
    return !m_state->isReadOnly() && !m_session->pending() && m_state->actor().mayReportFor(line.pledge->owners);
}

void PlaceBar::write() {
    if (m_cell && m_place->isEnabled()) {
        m_session->enterPlace(*m_cell, m_place->value() > 0 ? std::optional(m_place->value()) : std::nullopt);
    }
}

void PlaceBar::setTheme(const Theme& theme) {
    inkLabel(*m_wanted, theme, TextSize::Body, theme.color(Ink::SecondText));
    inkLabel(*m_note, theme, TextSize::Note, theme.color(Ink::ThirdText));
    m_caption->setFont(theme.font(TextSize::Body));
    m_place->setFont(theme.font(TextSize::Body));
    m_place->setFixedWidth(theme.px(96));
}

}  // namespace pledge
