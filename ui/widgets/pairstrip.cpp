#include <ui/widgets/inkedlabel.h>
#include <ui/widgets/pairstrip.h>

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pledge {

PairStrip::PairStrip(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_heading(selectableLabel(this)),
      m_keep(new QPushButton(this)),
      m_take(new QPushButton(this)),
      m_revise(new QPushButton(tr("Open a revision…"), this)),
      m_show(new QPushButton(tr("Show it in the plan"), this)),
      m_share(new QPushButton(tr("One shared pledge"), this)) {
    setObjectName(u"card"_s);
    m_heading->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    for (QPushButton* button : {m_keep, m_revise, m_show, m_share, m_take}) {
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8));
    column->setSpacing(theme.px(6));
    column->addWidget(m_heading);
    column->addLayout(buttons);
    connectAll();
    setTheme(theme);
    hide();
}

void PairStrip::connectAll() {
    connect(m_keep, &QPushButton::clicked, this, [this] { m_desk->decide({m_entry}, Decision::Rejected); });
    connect(m_take, &QPushButton::clicked, this, [this] { m_desk->decide({m_entry}, Decision::Accepted); });
    connect(m_share, &QPushButton::clicked, this, [this] { m_desk->share(m_entry); });
    connect(m_revise, &QPushButton::clicked, this, [this] { Q_EMIT reviseAsked(m_pledge); });
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT pledgeAsked(m_pledge); });
}

void PairStrip::setTheme(const Theme& theme) {
    m_theme = theme;
    inkLabel(*m_heading, theme, TextSize::Body, theme.color(Ink::NoteText));
    if (m_desk && isVisible()) {
        show(m_desk, m_entry);
    }
}

void PairStrip::show(DraftDesk* desk, std::optional<std::size_t> entry) {
    m_desk = desk;
    const bool isThere = desk != nullptr && entry && *entry < desk->sheet().entries.size();
    const auto pair = isThere ? pairOf(*desk, *entry) : std::nullopt;
    setVisible(pair.has_value());
    if (!pair) {
        return;
    }
    m_entry = *entry;
    m_pledge = pair->pledge;
    m_heading->setText(pair->heading);
    fillRows(*pair);
    offer(*pair);
}

void PairStrip::fillRows(const DraftPairView& pair) {
    delete m_rows;
    m_rows = new QWidget(this);
    auto* grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(m_theme.px(16));
    grid->setVerticalSpacing(m_theme.px(2));
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    addCell(0, 1, pair.there, false);
    addCell(0, 2, tr("In this text"), false);
    int row = 1;
    for (const PairRow& each : pair.rows) {
        if (each.differs) {
            addCell(row, 0, u"≠ "_s + each.what, false);
            addCell(row, 1, each.there, true);
            addCell(row, 2, each.here, true);
            ++row;
        }
    }
    qobject_cast<QVBoxLayout*>(layout())->insertWidget(1, m_rows);
}

void PairStrip::addCell(int row, int column, const QString& text, bool strong) {
    QLabel* cell = selectableLabel(m_rows);
    cell->setWordWrap(column > 0);
    cell->setText(text);
    const QString weight = strong ? u"; font-weight: bold"_s : QString();
    cell->setStyleSheet(u"font-size: %1px; color: %2%3"_s.arg(
        QString::number(m_theme.px(static_cast<int>(strong ? TextSize::Body : TextSize::Note))),
        m_theme.color(strong ? Ink::Text : Ink::SecondText).name(), weight));
    qobject_cast<QGridLayout*>(m_rows->layout())->addWidget(cell, row, column);
}

void PairStrip::offer(const DraftPairView& pair) {
    using enum DraftPairView::Beside;
    const bool isPlan = pair.beside == Plan;
    m_keep->setText(isPlan ? tr("Keep the plan's") : tr("Keep the other"));
    m_take->setText(isPlan || pair.beside == Twin ? tr("Take both") : tr("Take this one"));
    m_take->setVisible(pair.mayTakeBoth);
    m_revise->setVisible(isPlan && pair.isSigned);
    m_show->setVisible(isPlan);
    m_share->setVisible(pair.beside == Twin);
}

}  // namespace pledge
