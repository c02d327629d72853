#include <ui/widgets/notice.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace pledge {

namespace {

constexpr auto kLeastReading = 8s;
constexpr auto kReadingACharacter = 150ms;
constexpr int kMargin = 16;
constexpr int kWidest = 960;

}  // namespace

Notice::Notice(QWidget* over)
    : QFrame(over), m_row(new QHBoxLayout(this)), m_text(new QLabel(this)), m_close(new QToolButton(this)) {
    setObjectName(u"notice"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close the notice"));
    m_row->setContentsMargins(kMargin, kMargin / 2, kMargin / 2, kMargin / 2);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_close);
    m_read.setSingleShot(true);
    connect(&m_read, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    over->installEventFilter(this);
    hide();
}

void Notice::say(const QString& sentence) {
    offer(sentence, {});
}

/// The buttons of before may be the ones that were just pressed, so they go later.
void Notice::offer(const QString& sentence, const std::vector<NoticeAction>& actions) {
    for (QPushButton* old : m_actions) {
        m_row->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    m_actions.clear();
    for (const NoticeAction& action : actions) {
        auto* button = new QPushButton(action.text, this);
        m_row->insertWidget(m_row->count() - 1, button);
        connect(button, &QPushButton::clicked, this, [this, act = action.act] {
            hide();
            act();
        });
        m_actions.push_back(button);
    }
    m_text->setText(sentence);
    setVisible(!sentence.isEmpty());
    place();
    countDown();
}

void Notice::leave() {
    if (m_actions.empty()) {
        hide();
    }
}

QString Notice::sentence() const {
    return isHidden() ? QString() : m_text->text();
}

bool Notice::event(QEvent* event) {
    const bool handled = QFrame::event(event);
    switch (event->type()) {
        case QEvent::LayoutRequest:
            place();
            break;
        case QEvent::Show:
            place();
            countDown();
            break;
        case QEvent::Enter:
        case QEvent::Leave:
        case QEvent::WindowActivate:
        case QEvent::WindowDeactivate:
            countDown();
            break;
        default:
            break;
    }
    return handled;
}

bool Notice::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) {
        place();
    } else if (event->type() == QEvent::Hide && !event->spontaneous()) {
        leave();
    }
    return QFrame::eventFilter(watched, event);
}

/// As wide as the sentence asks for, in the middle of the lower edge.
void Notice::place() {
    const QWidget* over = parentWidget();
    const int room = std::min(over->width() - 2 * kMargin, std::max(kWidest, over->width() / 2));
    const int spare = m_row->contentsMargins().left() + m_row->contentsMargins().right();
    int wanted = spare + m_text->fontMetrics().horizontalAdvance(m_text->text()) + kMargin;
    for (int item = 1; item < m_row->count(); ++item) {
        wanted += m_row->spacing() + m_row->itemAt(item)->sizeHint().width();
    }
    const int width = std::min(wanted, room);
    const int height = std::max(m_row->totalHeightForWidth(width), m_row->totalMinimumSize().height());
    setGeometry((over->width() - width) / 2, over->height() - height - kMargin, width, height);
    raise();
}

void Notice::countDown() {
    if (isVisible() && m_actions.empty() && isActiveWindow() && !underMouse()) {
        m_read.start(kLeastReading + m_text->text().size() * kReadingACharacter);
    } else {
        m_read.stop();
    }
}

}  // namespace pledge
