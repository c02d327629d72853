#include <core/plan/plansnapshot.h>
#include <ui/models/entrysession.h>
#include <ui/models/figurecell.h>
#include <ui/models/planstate.h>
#include <ui/widgets/figurenote.h>
#include <ui/widgets/inkedlabel.h>

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace pledge {

namespace {

constexpr int kHeight = 52;

}  // namespace

FigureNote::FigureNote(PlanState* state, EntrySession* session, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_state(state),
      m_session(session),
      m_text(new QPlainTextEdit(this)),
      m_hint(new QLabel(tr("A note belongs to a figure: enter the month's figure first"), this)) {
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Note"));
    m_text->installEventFilter(this);
    m_hint->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    column->addWidget(m_text);
    column->addWidget(m_hint);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { Q_EMIT typed(m_text->toPlainText()); });
    connect(m_session, &EntrySession::spoken, this, [this] {
        if (m_waits && !m_session->pending()) {
            write();
        }
    });
    setTheme(theme);
}

void FigureNote::setTheme(const Theme& theme) {
    m_text->setFont(theme.font(TextSize::Body));
    m_text->setFixedHeight(theme.px(kHeight));
    inkLabel(*m_hint, theme, TextSize::Note, theme.color(Ink::ThirdText));
}

void FigureNote::showCell(const std::optional<EntryCell>& cell) {
    m_cell = cell;
    const Line* line = standingLine(*m_state, cell);
    const Actual standing = cell ? standingAt(*m_state, *cell) : Actual();
    m_shown = standing.note;
    if (m_text->toPlainText() != standing.note) {
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(standing.note);
    }
    const bool isStanding = line != nullptr && kindOf(*line->pledge) == PledgeKind::Standing;
    const bool takesNote = isStanding || standing.value || standing.state;
    m_text->setEnabled(line != nullptr && takesNote);
    m_text->setReadOnly(!mayReport(*m_state, cell));
    m_hint->setVisible(line != nullptr && !takesNote);
}

void FigureNote::follow() {
    if (!hasUnsaved()) {
        showCell(m_cell);
    }
}

bool FigureNote::hasUnsaved() const {
    return m_cell && m_text->isEnabled() && m_text->toPlainText().trimmed() != m_shown.trimmed();
}

bool FigureNote::write() {
    m_waits = false;
    if (!hasUnsaved()) {
        Q_EMIT settled();
        return true;
    }
    const bool isAllowed = mayReport(*m_state, m_cell);
    if (!isAllowed || m_session->pending()) {
        m_waits = isAllowed;
        return false;
    }
    const EntryCell cell = *m_cell;
    const QString text = m_text->toPlainText().trimmed();
    m_shown = text;
    const bool isWritten = m_session->enterNote(cell, text);
    if (cell != m_cell) {
        return isWritten;
    }
    if (isWritten) {
        Q_EMIT settled();
    } else {
        m_shown = standingAt(*m_state, cell).note;
        m_text->setPlainText(text);
    }
    return isWritten;
}

bool FigureNote::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_text && event->type() == QEvent::FocusOut) {
        write();
    }
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            write();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace pledge
