#include <core/plan/ledgercells.h>
#include <core/plan/planrecords.h>
#include <core/wording/fill.h>
#include <core/wording/ledgerwords.h>
#include <core/wording/sentences.h>
#include <ui/delegates/plancelldelegate.h>
#include <ui/dialogs/dialogtable.h>
#include <ui/dialogs/ledgerdialog.h>
#include <ui/models/ledgerdesk.h>

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(LedgerElsewhere)
};

constexpr QSize kLedgerSize(1040, 620);

}  // namespace

LedgerDialog::LedgerDialog(LedgerDesk* desk, std::optional<LedgerId> id, const Theme& theme, QWidget* parent)
    : Dialog(id ? tr("Change a ledger") : tr("New ledger"), theme, parent),
      m_desk(desk),
      m_id(id),
      m_patterns(ledgerTemplates()),
      m_form(desk->plan()),
      m_name(new QLineEdit(this)),
      m_template(new QComboBox(this)),
      m_tabs(new QTabWidget(this)) {
    makeHead(!id);
    makeTabs();
    m_problem = problemLine();
    body()->addWidget(m_problem);
    addClosing(tr("Cancel"));
    connect(addPrimary(id ? tr("Keep") : tr("Make the ledger")), &QPushButton::clicked, this, &LedgerDialog::keep);
    connect(m_template, &QComboBox::currentIndexChanged, this, &LedgerDialog::startFrom);
    const Ledger* standing = id ? findLedger(desk->plan().records().ledgers, *id) : nullptr;
    if (standing != nullptr) {
        m_standing = *standing;
        m_form.show(*standing);
        m_name->setText(standing->name);
    } else {
        startFrom(0);
    }
    resize(theme.px(kLedgerSize.width()), theme.px(kLedgerSize.height()));
    m_name->setFocus();
}

void LedgerDialog::makeHead(bool isNew) {
    for (const Ledger& pattern : m_patterns) {
        m_template->addItem(pattern.name);
    }
    auto* head = new QHBoxLayout;
    head->setSpacing(theme().px(8));
    head->addWidget(caption(tr("Name"), m_name));
    head->addWidget(m_name, 1);
    QLabel* from = caption(tr("Begin with"), m_template);
    head->addWidget(from);
    head->addWidget(m_template);
    from->setVisible(isNew);
    m_template->setVisible(isNew);
    body()->addLayout(head);
}

void LedgerDialog::makeTabs() {
    m_tabs->tabBar()->setDrawBase(false);
    auto* columns = new DialogTable(tr("Columns"), theme(), this);
    auto* stages = new DialogTable(tr("Stages"), theme(), this);
    auto* uses = new DialogTable(tr("Pledges it feeds"), theme(), this);
    m_tables = {columns, stages, uses};
    m_tabs->addTab(tableTab(columns, m_form.columns(),
                            tr("One column names the case. At most one each gives its day, its amount and its town."),
                            &LedgerForm::addColumn),
                   tr("Columns"));
    m_tabs->addTab(tableTab(stages, m_form.stages(),
                            tr("In the order in which a case goes through them. Without stages a case counts from its "
                               "day on."),
                            &LedgerForm::addStage),
                   tr("Stages"));
    m_tabs->addTab(tableTab(uses, m_form.uses(),
                            tr("The figure of these pledges follows from the cases that have reached the stage."),
                            &LedgerForm::addUse),
                   tr("Pledges it feeds"));
    body()->addWidget(m_tabs, 1);
}

QWidget* LedgerDialog::tableTab(DialogTable* table, QStandardItemModel* model, const QString& hint,
                                void (LedgerForm::*add)()) {
    auto* tab = new QWidget(this);
    auto* column = new QVBoxLayout(tab);
    column->setContentsMargins(0, theme().px(8), 0, 0);
    column->setSpacing(theme().px(8));
    column->addWidget(note(hint));
    table->show(model, 0);
    table->setItemDelegate(new PlanCellDelegate(theme(), table));
    table->setEditable();
    column->addWidget(table, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme().px(8));
    const auto button = [&](const QString& text, auto act) {
        auto* made = new QPushButton(text, tab);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, table, act);
        row->addWidget(made);
        return made;
    };
    button(tr("Add a row"), [this, table, model, add] {
        (m_form.*add)();
        const QModelIndex fresh = model->index(model->rowCount() - 1, 0);
        table->setCurrentIndex(fresh);
        table->edit(fresh);
    });
    button(tr("Remove the rows"), [table, model] { LedgerForm::removeRows(*model, table->selectedRows()); });
    const auto move = [table, model](int by) {
        const QModelIndex from = table->currentIndex();
        if (LedgerForm::moveRow(*model, from.row(), from.row() + by)) {
            table->setCurrentIndex(model->index(from.row() + by, from.column()));
        }
    };
    button(u"↑"_s, [move] { move(-1); })->setAccessibleName(tr("Move up"));
    button(u"↓"_s, [move] { move(1); })->setAccessibleName(tr("Move down"));
    row->addStretch(1);
    column->addLayout(row);
    connect(table, &DialogTable::clearAsked, table, [table] {
        for (const QModelIndex& index : table->selectionModel()->selectedIndexes()) {
            table->model()->setData(index, QString());
        }
    });
    return tab;
}

void LedgerDialog::startFrom(int choice) {
    Ledger pattern = m_patterns[static_cast<std::size_t>(std::max(0, choice))];
    m_name->setText(pattern.name);
    m_form.show(pattern);
}

void LedgerDialog::showTab(Tab tab) {
    m_tabs->setCurrentIndex(tab);
}

/// The form's rows know where they stood in the ledger that was opened.
bool LedgerDialog::isStale() const {
    const Ledger* now = m_standing ? findLedger(m_desk->plan().records().ledgers, m_standing->id) : nullptr;
    return m_standing && (now == nullptr || *now != *m_standing);
}

void LedgerDialog::keep() {
    m_desk->readAgain();
    if (isStale()) {
        showProblem(m_problem, Texts::tr("This ledger has been changed or deleted elsewhere since it was opened here. "
                                         "Close, and set it up again."));
        return;
    }
    if (const auto fault = m_form.fault()) {
        showProblem(m_problem, fault->said);
        m_tabs->setCurrentIndex(fault->table);
        DialogTable* table = m_tables[static_cast<std::size_t>(fault->table)];
        table->setCurrentIndex(table->model()->index(fault->row, fault->column));
        table->setFocus();
        return;
    }
    const auto typed = m_form.ledger(m_name->text());
    if (!typed) {
        showProblem(m_problem, sentence(typed.error()));
        return;
    }
    const auto changes = redefinition(m_desk->plan().records(), *typed, m_form.origins());
    if (!changes) {
        showProblem(m_problem, sentence(changes.error()));
        return;
    }
    QString refusal;
    const auto heard = connect(m_desk, &LedgerDesk::said, this, [&refusal](const QString& said) { refusal = said; });
    const bool written = m_desk->apply(*changes, m_id ? tr("Change a ledger") : tr("New ledger"));
    disconnect(heard);
    if (!written) {
        showProblem(m_problem, refusal);
        return;
    }
    const auto& ledgers = m_desk->plan().records().ledgers;
    const auto found = std::ranges::find(ledgers, typed->name, &Ledger::name);
    if (found != ledgers.end()) {
        Q_EMIT kept(found->id);
    }
    accept();
}

}  // namespace pledge
