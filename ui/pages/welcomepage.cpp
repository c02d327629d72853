#include <ui/pages/welcomepage.h>

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pledge {

WelcomePage::WelcomePage(PlanState* state, const Theme& theme, QWidget* parent)
    : Page(state, theme, parent),
      m_heading(new QLabel(tr("Pledgeboard"), this)),
      m_intro(new QLabel(
          tr("Dated pledges of departments and towns, held against their monthly figures. Open the sample to "
             "look around, or drop a .pledge file here."),
          this)),
      m_recentTitle(new QLabel(tr("Opened last"), this)),
      m_recent(new QVBoxLayout) {
    m_intro->setWordWrap(true);
    auto* sample = new QPushButton(tr("Open the sample"), this);
    sample->setProperty("primary", true);
    auto* file = new QPushButton(tr("Open a plan file…"), this);
    connect(sample, &QPushButton::clicked, this, &WelcomePage::sampleAsked);
    connect(file, &QPushButton::clicked, this, &WelcomePage::fileAsked);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(sample);
    buttons->addWidget(file);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout;
    column->addStretch(2);
    column->addWidget(m_heading);
    column->addWidget(m_intro);
    column->addLayout(buttons);
    column->addWidget(m_recentTitle);
    column->addLayout(m_recent);
    column->addStretch(3);
    auto* row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addLayout(column, 2);
    row->addStretch(1);
    themeChanged();
    setRecent({});
}

QString WelcomePage::title() const {
    return tr("Welcome");
}

void WelcomePage::setRecent(const QStringList& paths) {
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& path : paths) {
        auto* button = new QPushButton(QFileInfo(path).fileName(), this);
        button->setToolTip(path);
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT recentChosen(path); });
        m_recent->addWidget(button, 0, Qt::AlignLeft);
    }
    m_recentTitle->setVisible(!paths.isEmpty());
}

void WelcomePage::themeChanged() {
    m_heading->setFont(theme().font(TextSize::Figure, QFont::Bold));
    m_intro->setFont(theme().font(TextSize::CardTitle));
    m_recentTitle->setFont(theme().font(TextSize::Note));
    layout()->setSpacing(theme().px(16));
}

}  // namespace pledge
