#include <core/schedule/overtaking.h>
#include <core/wording/markwords.h>
#include <core/wording/rankwords.h>
#include <ui/delegates/tabledelegate.h>
#include <ui/models/marksmodel.h>
#include <ui/models/sortproxy.h>
#include <ui/widgets/fittedtable.h>
#include <ui/widgets/inkedlabel.h>
#include <ui/widgets/scorepane.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pledge {

ScorePane::ScorePane(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_title(selectableLabel(this)),
      m_place(selectableLabel(this)),
      m_open(new QPushButton(tr("Open the unit"), this)),
      m_model(new MarksModel(this)),
      m_proxy(new SortProxy(MarksModel::SortRole, MarksModel::SearchRole, this)),
      m_table(new FittedTable(tr("Arithmetic of the score"), theme, this)),
      m_sum(selectableLabel(this)),
      m_move(selectableLabel(this)) {
    setObjectName(u"card"_s);
    m_table->addColumn(new TableDelegate(theme, Ink::Text, QFont::Bold, this), {120, 3});
    m_table->addColumn(new TableDelegate(theme, Ink::SecondText, QFont::Normal, this), {110, 0});
    for (int figures = 0; figures < 2; ++figures) {
        m_table->addColumn(new TableDelegate(theme, Ink::Text, QFont::Normal, this), {0, 0});
    }
    m_table->addColumn(new TableDelegate(theme, Ink::SecondText, QFont::Normal, this), {72, 1});
    m_proxy->setSourceModel(m_model);
    m_table->setModel(m_proxy);
    arrange();
    setTheme(theme);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT unitAsked(m_unit); });
    connect(m_table, &FittedTable::activated, this, [this](const QModelIndex& index) {
        Q_EMIT pledgeAsked(m_model->pledgeAt(m_proxy->mapToSource(index).row()));
    });
}

void ScorePane::arrange() {
    m_open->setProperty("link", true);
    m_sum->setWordWrap(true);
    m_move->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(m_theme.px(12));
    head->addWidget(m_title);
    head->addWidget(m_place, 1);
    head->addWidget(m_open);
    auto* box = new QVBoxLayout(this);
    box->addLayout(head);
    box->addWidget(m_sum);
    box->addWidget(m_move);
    box->addWidget(m_table, 1);
}

void ScorePane::setTheme(const Theme& theme) {
    m_theme = theme;
    m_table->setTheme(theme);
    m_title->setFont(theme.font(TextSize::CardTitle, QFont::Bold));
    m_open->setFont(theme.font(TextSize::Body));
    inkLabel(*m_place, theme, TextSize::Body, theme.color(Ink::SecondText));
    inkLabel(*m_sum, theme, TextSize::Body, theme.color(Ink::Text));
    inkLabel(*m_move, theme, TextSize::Body, theme.color(Ink::Accent));
    layout()->setSpacing(theme.px(8));
    layout()->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
}

void ScorePane::show(const PlanSnapshot& snapshot, const Scoreboard& board, const Ranking& ranking, OrgUnitId unit) {
    const RankRow* row = ranking.row(unit);
    m_unit = row == nullptr ? OrgUnitId() : unit;
    m_open->setVisible(row != nullptr);
    m_model->show(snapshot, board, row == nullptr ? nullptr : &row->score);
    m_table->fit();
    if (row == nullptr) {
        clear();
        return;
    }
    m_title->setText(snapshot.unit(unit)->name);
    m_place->setText(placeWords(*row, ranking, snapshot.plan().score));
    m_sum->setText(scoreArithmetic(row->score, snapshot.plan().rateDecimals));
    m_move->setText(overtakingSentence(snapshot, board, overtaking(snapshot, board, ranking, unit)));
}

void ScorePane::clear() {
    for (QLabel* label : {m_title, m_place, m_sum, m_move}) {
        label->clear();
    }
}

}  // namespace pledge
