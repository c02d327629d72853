#include <core/wording/fill.h>
#include <core/wording/words.h>
#include <ui/widgets/inkedlabel.h>
#include <ui/widgets/submitbox.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// What a month is handed in with.
struct MonthSummary {
    int given = 0;
    QStringList missing;
    int doubted = 0;    ///< figures with findings that ask for a reason
    int explained = 0;  ///< of them those with one
};

MonthSummary summaryOf(const std::vector<RoundFigure>& figures) {
    MonthSummary summary;
    for (const RoundFigure& figure : figures) {
        if (figure.state == RoundFigureState::Missing ||
            (figure.state == RoundFigureState::Returned && figure.now.isEmpty())) {
            summary.missing.append(figure.name);
        } else {
            summary.given += figure.now.isEmpty() ? 0 : 1;
        }
        summary.doubted += figure.asking > 0 ? 1 : 0;
        summary.explained += figure.asking > 0 && figure.explained ? 1 : 0;
    }
    return summary;
}

QString summaryText(Month month, const MonthSummary& summary) {
    QStringList clauses{fill(SubmitBox::tr("%1: %2 lines are filled in", "month, count"),
                             {monthText(month), QString::number(summary.given)})};
    if (!summary.missing.isEmpty()) {
        clauses.append(fill(
            SubmitBox::tr("%1 figures are missing: %2"),
            {QString::number(summary.missing.size()), summary.missing.join(SubmitBox::tr(", ", "between pledges"))}));
    }
    if (summary.doubted > 0) {
        clauses.append(fill(SubmitBox::tr("%1 figures raise questions, %2 of them with a reason"),
                            {QString::number(summary.doubted), QString::number(summary.explained)}));
    }
    clauses.append(
        SubmitBox::tr("they then rest until they are reviewed; until then you can take the submission back"));
    return clauses.join(SubmitBox::tr("; ", "between clauses"));
}

}  // namespace

SubmitBox::SubmitBox(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_summary(selectableLabel(this)),
      m_reason(new QLineEdit(this)),
      m_confirm(new QPushButton(tr("Confirm and submit"), this)),
      m_putOff(new QPushButton(tr("Not yet"), this)) {
    setObjectName(u"submitBox"_s);
    m_summary->setWordWrap(true);
    m_reason->setObjectName(u"submitReason"_s);
    m_reason->setAccessibleName(tr("Why figures are missing"));
    m_reason->setPlaceholderText(tr("Why these figures are missing"));
    m_confirm->setObjectName(u"confirmSubmit"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.px(8));
    row->addWidget(m_reason, 1);
    row->addStretch();
    row->addWidget(m_confirm);
    row->addWidget(m_putOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(8));
    column->addWidget(m_summary);
    column->addLayout(row);
    connect(m_confirm, &QPushButton::clicked, this, [this] { Q_EMIT confirmed(m_reason->text()); });
    connect(m_reason, &QLineEdit::returnPressed, m_confirm, &QPushButton::click);
    connect(m_reason, &QLineEdit::textChanged, this, &SubmitBox::follow);
    connect(m_putOff, &QPushButton::clicked, this, &SubmitBox::close);
    for (QPushButton* one : {m_confirm, m_putOff}) {
        one->setAutoDefault(true);
    }
    setTheme(theme);
    hide();
}

void SubmitBox::ask(Month month, const std::vector<RoundFigure>& figures) {
    const MonthSummary summary = summaryOf(figures);
    m_needsReason = !summary.missing.isEmpty();
    m_summary->setText(summaryText(month, summary));
    m_reason->clear();
    m_reason->setVisible(m_needsReason);
    follow();
    show();
    (m_needsReason ? static_cast<QWidget*>(m_reason) : m_confirm)->setFocus();
}

void SubmitBox::follow() {
    m_confirm->setEnabled(!m_needsReason || !m_reason->text().trimmed().isEmpty());
}

void SubmitBox::close() {
    hide();
    Q_EMIT putOff();
}

void SubmitBox::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        close();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void SubmitBox::setTheme(const Theme& theme) {
    inkLabel(*m_summary, theme, TextSize::Body, theme.color(Ink::Text));
}

}  // namespace pledge
