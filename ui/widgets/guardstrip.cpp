#include <core/wording/fill.h>
#include <ui/models/reasontext.h>
#include <ui/widgets/guardstrip.h>

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr qsizetype kMostNamed = 6;
const QKeySequence kSuggestionKey(Qt::ALT | Qt::Key_Y);

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
      m_close(new QPushButton(tr("Close"), this)),
      m_answers(new QWidget(this)),
      m_suggestion(new QPushButton(m_answers)),
      m_reason(new QLineEdit(m_answers)),
      m_confirm(new QPushButton(tr("Write"), m_answers)),
      m_drop(new QPushButton(tr("Take back"), m_answers)),
      m_insistence(new QLabel(this)) {
    setObjectName(u"guardStrip"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_sentence->setWordWrap(true);
    m_insistence->setWordWrap(true);
    m_insistence->setObjectName(u"guardInsistence"_s);
    m_reason->setPlaceholderText(StripWords::tr("If it is right, press Tab, give the reason and press Enter"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setObjectName(u"guardReason"_s);
    m_suggestion->setObjectName(u"guardSuggestion"_s);
    m_confirm->setEnabled(false);
    arrange();
    connectParts();
}

void GuardStrip::arrange() {
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_sentence, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto* row = new QHBoxLayout(m_answers);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_suggestion);
    row->addWidget(m_reason, 1);
    row->addWidget(m_confirm);
    row->addWidget(m_drop);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(12, 4, 12, 4);
    all->setSpacing(4);
    all->addLayout(head);
    all->addWidget(m_answers);
    all->addWidget(m_insistence);
}

void GuardStrip::connectParts() {
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_confirm->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::textEdited, this, &GuardStrip::reasonTyped);
    connect(m_reason, &QLineEdit::returnPressed, this, &GuardStrip::confirm);
    connect(m_confirm, &QPushButton::clicked, this, &GuardStrip::confirm);
    connect(m_suggestion, &QPushButton::clicked, this, &GuardStrip::suggestionTaken);
    connect(m_drop, &QPushButton::clicked, this, &GuardStrip::dropped);
    connect(m_close, &QPushButton::clicked, this, &GuardStrip::dropped);
    // not the button's own shortcut, which acts a moment later
    auto* key = new QShortcut(kSuggestionKey, this);
    connect(key, &QShortcut::activated, this, [this] {
        if (m_suggestion->isVisible()) {
            Q_EMIT suggestionTaken();
        }
    });
}

void GuardStrip::confirm() {
    if (saysWhy(m_reason->text())) {
        Q_EMIT confirmed(m_reason->text());
    } else if (!m_reason->text().trimmed().isEmpty()) {
        insist(fill(StripWords::tr("“%1” says no reason. Give it in words, or press Esc to take the old figure back."),
                    {m_reason->text().trimmed()}));
    }
}

void GuardStrip::urge() {
    if (!m_answers->isHidden()) {
        insist(m_suggestion->isHidden()
                   ? StripWords::tr("Not taken: this figure waits for an answer. Tab leads to the reason, Esc takes "
                                    "the old figure back.")
                   : StripWords::tr("Not taken: this figure waits for an answer. Alt+Y takes the suggestion, Tab "
                                    "leads to the reason, Esc takes the old figure back."));
    }
}

void GuardStrip::insist(const QString& words) {
    m_insistence->setText(words);
    m_insistence->show();
    Q_EMIT grown();
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
        const QString change = fill(tr("Change to %1"), {pending.suggestion->toString()});
        m_suggestion->setText(u"%1  %2"_s.arg(change, kSuggestionKey.toString(QKeySequence::NativeText)));
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
    m_suggestion->hide();
    m_insistence->hide();
    m_answers->setVisible(visible);
    m_close->setVisible(!visible);
}

void GuardStrip::paintGround(const QColor& ground, const QColor& ink) {
    setStyleSheet(
        u"QFrame#guardStrip { background: %1; border: none; } QFrame#guardStrip QLabel { color: %2; }"
        "QFrame#guardStrip QLabel#guardInsistence { color: %3; }"_s.arg(ground.name(), ink.name(),
                                                                        m_theme.text(Light::Red).name()));
}

QString GuardStrip::reason() const {
    return m_reason->text();
}

void GuardStrip::focusReason() {
    if (!m_answers->isHidden()) {
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
