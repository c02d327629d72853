#include <core/wording/fill.h>
#include <ui/widgets/guardstrip.h>

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr qsizetype kMostNamed = 6;

struct StripWords {
    Q_DECLARE_TR_FUNCTIONS(EntryGridStrip)
};

/// Every cell of a block that asks has its line; one reason serves them all.
QString allQuestions(const PendingEntry& pending) {
    QStringList lines{pending.question};
    lines.append(pending.alsoAsked.first(std::min(kMostNamed, pending.alsoAsked.size())));
    if (pending.alsoAsked.size() > kMostNamed) {
        lines.append(fill(StripWords::tr("and %1 more"), {QString::number(pending.alsoAsked.size() - kMostNamed)}));
    }
    return lines.join(u'\n');
}

}  // namespace

GuardStrip::GuardStrip(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_sentence(new QLabel(this)),
      m_suggestion(new QPushButton(this)),
      m_reason(new QLineEdit(this)),
      m_confirm(new QPushButton(tr("Write"), this)),
      m_drop(new QPushButton(tr("Take back"), this)) {
    setObjectName(u"guardStrip"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_sentence->setWordWrap(true);
    m_reason->setPlaceholderText(tr("If it is right, give the reason and press Enter"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setObjectName(u"guardReason"_s);
    m_suggestion->setObjectName(u"guardSuggestion"_s);
    m_confirm->setEnabled(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 2, 12, 2);
    row->setSpacing(8);
    row->addWidget(m_sentence, 3);
    row->addWidget(m_suggestion);
    row->addWidget(m_reason, 2);
    row->addWidget(m_confirm);
    row->addWidget(m_drop);
    const auto confirm = [this] { Q_EMIT confirmed(m_reason->text()); };
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_confirm->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::textEdited, this, &GuardStrip::reasonTyped);
    connect(m_reason, &QLineEdit::returnPressed, this, confirm);
    connect(m_confirm, &QPushButton::clicked, this, confirm);
    connect(m_suggestion, &QPushButton::clicked, this, &GuardStrip::suggestionTaken);
    connect(m_drop, &QPushButton::clicked, this, &GuardStrip::dropped);
}

void GuardStrip::setTheme(const Theme& theme) {
    m_theme = theme;
}

void GuardStrip::ask(const PendingEntry& pending) {
    m_sentence->setText(allQuestions(pending));
    m_reason->setText(std::exchange(m_proposedReason, {}));
    showQuestion(true);
    m_suggestion->setVisible(pending.suggestion.has_value());
    if (pending.suggestion) {
        m_suggestion->setText(fill(tr("Change to %1"), {pending.suggestion->toString()}));
    }
    paintGround(m_theme.color(Ink::Note), m_theme.color(Ink::NoteText));
}

void GuardStrip::say(const EntryRemark& remark) {
    m_sentence->setText(remark.sentence);
    showQuestion(false);
    const bool refusal = remark.tone == EntryRemark::Tone::Refusal;
    paintGround(refusal ? m_theme.color(Ink::Note) : m_theme.color(Ink::AccentGround),
                refusal ? m_theme.text(Light::Red) : m_theme.color(Ink::SecondText));
}

void GuardStrip::showQuestion(bool visible) {
    m_suggestion->setVisible(false);
    m_reason->setVisible(visible);
    m_confirm->setVisible(visible);
    m_drop->setText(visible ? tr("Take back") : tr("Close"));
}

void GuardStrip::paintGround(const QColor& ground, const QColor& ink) {
    setStyleSheet(u"QFrame#guardStrip { background: %1; border: none; } QFrame#guardStrip QLabel { color: %2; }"_s.arg(
        ground.name(), ink.name()));
}

QString GuardStrip::reason() const {
    return m_reason->text();
}

void GuardStrip::focusReason() {
    if (m_reason->isVisibleTo(this)) {
        m_reason->setFocus(Qt::OtherFocusReason);
    }
}

void GuardStrip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT dropped();
        return;
    }
    QFrame::keyPressEvent(event);
}

}  // namespace pledge
