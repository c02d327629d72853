#include <core/exchange/plancomparison.h>
#include <core/wording/fill.h>
#include <core/wording/sentences.h>
#include <core/workspace/workspace.h>
#include <ui/dialogs/comparedialog.h>
#include <ui/dialogs/dialogtable.h>
#include <ui/models/comparisonmodel.h>
#include <ui/models/planstate.h>
#include <ui/models/sortproxy.h>
#include <ui/widgets/inkedlabel.h>

#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pledge {

namespace {

constexpr QSize kSize(1080, 660);

struct PlanFileContents {
    PlanDraft draft;
    std::vector<JournalLine> journal;
};

Result<PlanFileContents> contentsOf(const QString& path) {
    const auto workspace = Workspace::open(path, Access::ReadOnly);
    if (!workspace) {
        return workspace.error();
    }
    auto draft = (*workspace)->contents();
    if (!draft) {
        return draft.error();
    }
    auto journal = (*workspace)->journal();
    return journal ? Result<PlanFileContents>(PlanFileContents{*std::move(draft), *std::move(journal)})
                   : Result<PlanFileContents>(journal.error());
}

/// What differs in the plan from the other one.
Result<std::vector<PlanDifference>> differencesOf(const QString& other, const QString& plan) {
    const auto before = contentsOf(other);
    const auto after = before ? contentsOf(plan) : before;
    if (!after) {
        return after.error();
    }
    const bool kin = areOneLineage(before->journal, after->journal);
    auto differences = comparePlans(before->draft, after->draft, kin ? MatchBy::Id : MatchBy::Name, CompareTimes::No);
    addAuthors(differences, after->journal);
    return differences;
}

}  // namespace

CompareDialog::CompareDialog(PlanState* state, FilePrompts prompts, const Theme& theme, QWidget* parent)
    : Dialog(tr("Compare two plans"), theme, parent),
      m_state(state),
      m_prompts(std::move(prompts)),
      m_model(new ComparisonModel(this)),
      m_proxy(new SortProxy(ComparisonModel::SortRole, ComparisonModel::SearchRole, this)),
      m_choose(new QPushButton(tr("Choose the &other plan…"), this)),
      m_file(new QLabel(this)),
      m_summary(new QLabel(this)),
      m_filter(new QLineEdit(this)),
      m_table(new DialogTable(tr("Differences"), theme, this)),
      m_problem(problemLine()) {
    arrange();
    addClosing(tr("Close"))->setDefault(true);
    connect(m_choose, &QPushButton::clicked, this, &CompareDialog::ask);
    connect(m_filter, &QLineEdit::textChanged, m_proxy, &SortProxy::setFilterText);
    connect(&m_thread, &WorkThread::runningChanged, m_choose, &QWidget::setDisabled);
    resize(theme.px(kSize.width()), theme.px(kSize.height()));
    m_choose->setFocus();
}

void CompareDialog::compareWith(const QString& path) {
    m_file->setText(QFileInfo(path).fileName());
    inkLabel(*m_summary, theme(), TextSize::Body, theme().color(Ink::SecondText));
    m_summary->setText(tr("Comparing…"));
    showProblem(m_problem, {});
    m_thread.start([this, path, plan = m_state->path()] {
        auto differences = differencesOf(path, plan);
        return [this, differences = std::move(differences)] { show(differences); };
    });
}

void CompareDialog::arrange() {
    auto* row = new QHBoxLayout;
    row->setSpacing(theme().px(8));
    row->addWidget(m_choose);
    row->addWidget(m_file, 1);
    row->addWidget(m_filter);
    m_choose->setAutoDefault(false);
    m_choose->setFont(theme().font(TextSize::Body));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFont(theme().font(TextSize::Body));
    m_filter->setFixedWidth(theme().px(240));
    m_proxy->setSourceModel(m_model);
    m_table->show(m_proxy, static_cast<int>(ComparisonColumn::Name));
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
    m_summary->setWordWrap(true);
    m_summary->setText(tr("An earlier copy of this plan, or another one. Both files stay as they are."));
    inkLabel(*m_summary, theme(), TextSize::Body, theme().color(Ink::SecondText));
    body()->addLayout(row);
    body()->addWidget(m_summary);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_problem);
}

void CompareDialog::ask() {
    const QString path = m_prompts.open(this, tr("Choose the other plan"), FileKind::Plan);
    if (!path.isEmpty()) {
        compareWith(path);
    }
}

void CompareDialog::show(const Result<std::vector<PlanDifference>>& differences) {
    if (!differences) {
        m_model->show({});
        m_summary->clear();
        showProblem(m_problem, sentence(differences.error()));
        return;
    }
    m_model->show(*differences);
    const bool equal = differences->empty();
    inkLabel(*m_summary, theme(), TextSize::Body, equal ? theme().text(Light::Green) : theme().color(Ink::Text));
    m_summary->setText(equal ? tr("● The two plans are equal.")
                             : tr("%n fact(s) differ.", nullptr, static_cast<int>(differences->size())));
}

}  // namespace pledge
