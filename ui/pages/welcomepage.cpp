#include <ui/pages/welcomepage.h>
#include <ui/widgets/card.h>
#include <ui/widgets/recentlist.h>

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pledge {

WelcomePage::WelcomePage(PlanState* state, const Theme& theme, QWidget* parent)
    : Page(state, theme, parent),
      m_heading(new QLabel(tr("Pledgeboard"), this)),
      m_intro(new QLabel(tr("Dated pledges of departments and towns, held against their monthly figures. A .pledge "
                            "file can also be dropped here."),
                         this)),
      m_startCard(new Card(tr("Begin"), theme, this)),
      m_recentCard(new Card(tr("Opened last"), theme, this)),
      m_recent(new RecentList(theme, this)) {
    m_intro->setWordWrap(true);
    arrange();
    m_recentCard->body()->addWidget(m_recent, 1);
    connect(m_recent, &RecentList::chosen, this, &WelcomePage::recentChosen);
    connect(m_recent, &RecentList::removed, this, &WelcomePage::recentRemoved);
    themeChanged();
    setRecent({});
}

void WelcomePage::arrange() {
    auto* starts = new QGridLayout;
    starts->setColumnStretch(1, 1);
    QPushButton* sample = addStart(starts, tr("Open the sample"), tr("Look around in a plan with made-up figures."));
    sample->setProperty("primary", true);
    connect(sample, &QPushButton::clicked, this, &WelcomePage::sampleAsked);
    connect(addStart(starts, tr("New plan…"), tr("Give it a name, a span and its units; pledges come next.")),
            &QPushButton::clicked, this, &WelcomePage::newAsked);
    connect(addStart(starts, tr("From a table of targets…"), tr("Units, pledges and milestones from a spreadsheet.")),
            &QPushButton::clicked, this, &WelcomePage::targetsAsked);
    connect(addStart(starts, tr("From a signed text…"),
                     tr("The program reads the pledges out of it; you accept or mend each one.")),
            &QPushButton::clicked, this, &WelcomePage::textAsked);
    connect(addStart(starts, tr("Open a plan file…"), tr("From this computer or a stick.")), &QPushButton::clicked,
            this, &WelcomePage::fileAsked);
    m_startCard->body()->addLayout(starts);
    m_startCard->body()->addStretch(1);
    auto* cards = new QHBoxLayout;
    cards->addWidget(m_startCard, 1);
    cards->addWidget(m_recentCard, 1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_intro);
    column->addLayout(cards);
    column->addStretch(1);
}

QPushButton* WelcomePage::addStart(QGridLayout* grid, const QString& text, const QString& what) {
    auto* button = new QPushButton(text, this);
    auto* label = new QLabel(what, this);
    label->setWordWrap(true);
    const int row = static_cast<int>(m_starts.size());
    grid->addWidget(button, row, 0);
    grid->addWidget(label, row, 1);
    m_starts.push_back(button);
    m_whats.push_back(label);
    return button;
}

QString WelcomePage::title() const {
    return tr("Welcome");
}

void WelcomePage::setRecent(const std::vector<RecentFile>& files) {
    m_recent->setFiles(files);
}

void WelcomePage::themeChanged() {
    m_heading->setFont(theme().font(TextSize::Figure, QFont::Bold));
    m_intro->setFont(theme().font(TextSize::CardTitle));
    for (QPushButton* start : m_starts) {
        start->setFont(theme().font(TextSize::Body));
        start->setMinimumHeight(theme().px(36));
    }
    for (QLabel* what : m_whats) {
        what->setFont(theme().font(TextSize::Note));
        what->setStyleSheet(u"color: %1"_s.arg(theme().color(Ink::SecondText).name()));
    }
    for (Card* card : {m_startCard, m_recentCard}) {
        card->setTheme(theme());
    }
    m_recent->setTheme(theme());
    layout()->setContentsMargins(theme().px(48), theme().px(48), theme().px(48), theme().px(24));
    layout()->setSpacing(theme().px(16));
}

}  // namespace pledge
