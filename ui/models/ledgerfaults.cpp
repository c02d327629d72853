#include <core/wording/fill.h>
#include <ui/models/ledgerform.h>
#include <ui/models/plantablemodel.h>

#include <QCoreApplication>

#include <utility>

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(LedgerFaults)
};

/// Cells that hold free words, which need not be there.
bool isFree(LedgerFault::Table table, int column) {
    return table == LedgerFault::Columns && (column == LedgerForm::UnitField || column == LedgerForm::ChoicesField);
}

QString faultAt(const QStandardItemModel& model, LedgerFault::Table table, int row, int column) {
    const QStandardItem* item = model.item(row, column);
    const QString text = item == nullptr ? QString() : item->text().trimmed();
    const QStringList offered =
        item == nullptr ? QStringList() : item->data(PlanTableModel::OptionsRole).toStringList();
    const bool needsStage = table == LedgerFault::Uses && column == LedgerForm::StageField;
    if (isFree(table, column) || (needsStage && offered.isEmpty() && text.isEmpty())) {
        return {};
    }
    if (text.isEmpty()) {
        return Texts::tr("it is empty");
    }
    return offered.isEmpty() || offered.contains(text) ? QString()
                                                       : fill(Texts::tr("“%1” is none of those offered"), {text});
}

}  // namespace

std::optional<LedgerFault> LedgerForm::fault() const {
    const std::pair<const QStandardItemModel*, QString> tables[]{
        {&m_columns, Texts::tr("Columns")}, {&m_stages, Texts::tr("Stages")}, {&m_uses, Texts::tr("Pledges it feeds")}};
    for (const auto table : {LedgerFault::Columns, LedgerFault::Stages, LedgerFault::Uses}) {
        const auto& [model, title] = tables[table];
        for (int at = 0; at < model->rowCount() * model->columnCount(); ++at) {
            const int row = at / model->columnCount();
            const int column = at % model->columnCount();
            const QString why = faultAt(*model, table, row, column);
            if (!why.isEmpty()) {
                const QString heading = model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
                return LedgerFault{table, row, column,
                                   fill(Texts::tr("%1, row %2, “%3”: %4", "table, row, heading, why"),
                                        {title, QString::number(row + 1), heading, why})};
            }
        }
    }
    return std::nullopt;
}

}  // namespace pledge
