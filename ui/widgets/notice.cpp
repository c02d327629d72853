#include <ui/widgets/notice.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pledge {

Notice::Notice(QWidget* parent)
    : QFrame(parent), m_row(new QHBoxLayout(this)), m_text(new QLabel(this)), m_close(new QToolButton(this)) {
    setObjectName(u"notice"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close the notice"));
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void Notice::say(const QString& sentence) {
    offer(sentence, {});
}

/// The buttons of before may be the ones that were just pressed, so they go later.
void Notice::offer(const QString& sentence, const std::vector<NoticeAction>& actions) {
    for (QPushButton* old : m_actions) {
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
}

QString Notice::sentence() const {
    return isHidden() ? QString() : m_text->text();
}

}  // namespace pledge
