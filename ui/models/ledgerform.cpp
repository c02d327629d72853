#include <core/plan/ledgerrules.h>
#include <core/wording/fill.h>
#include <core/wording/ledgerwords.h>
#include <ui/models/ledgerform.h>
#include <ui/models/plantablemodel.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kOriginRole = Qt::UserRole + 100;

constexpr std::array kColumnTypes{LedgerColumnType::Text, LedgerColumnType::Date, LedgerColumnType::Figure,
                                  LedgerColumnType::Town, LedgerColumnType::Choice};
constexpr std::array kColumnMeanings{LedgerMeaning::None, LedgerMeaning::Name, LedgerMeaning::Day,
                                     LedgerMeaning::Amount, LedgerMeaning::Town};
constexpr std::array kMeasures{LedgerMeasure::Cases, LedgerMeasure::Amount};

template <typename Values, typename Word>
QStringList wordsOf(const Values& values, Word word) {
    QStringList words;
    for (const auto value : values) {
        words.append(word(value));
    }
    return words;
}

QStandardItem* itemOf(const QString& text, const QStringList& options = {}) {
    auto* item = new QStandardItem(text);
    item->setData(options, PlanTableModel::OptionsRole);
    return item;
}

Error unfit(const QString& ledger, const QString& part, const QString& text) {
    return {ErrorCode::LedgerRefused, ledger, {part, text}, {}};
}

QString textAt(const QStandardItemModel& model, int row, int column) {
    const QStandardItem* item = model.item(row, column);
    return item == nullptr ? QString() : item->text().trimmed();
}

std::vector<std::optional<qsizetype>> originsOf(const QStandardItemModel& model) {
    std::vector<std::optional<qsizetype>> origins;
    for (int row = 0; row < model.rowCount(); ++row) {
        const int origin = model.item(row)->data(kOriginRole).toInt();
        origins.push_back(origin < 0 ? std::nullopt : std::optional<qsizetype>(origin));
    }
    return origins;
}

}  // namespace

LedgerForm::LedgerForm(const PlanSnapshot& snapshot, QObject* parent) : QObject(parent), m_snapshot(snapshot) {
    for (const Line& line : snapshot.lines()) {
        if (canFollowLedger(*line.pledge)) {
            m_pledges.push_back(line.pledge->id);
            m_labels.append(pledgeLabel(*line.pledge));
        }
    }
    m_columns.setHorizontalHeaderLabels(
        {tr("Column"), tr("Holds"), tr("Means"), tr("Required"), tr("Unit of measure"), tr("Choices, parted by ;")});
    m_stages.setHorizontalHeaderLabels({tr("Stage")});
    m_uses.setHorizontalHeaderLabels({tr("Pledge"), tr("Counts"), tr("From stage")});
    connect(&m_stages, &QStandardItemModel::itemChanged, this, &LedgerForm::offerStages);
}

QString LedgerForm::pledgeLabel(const Pledge& pledge) const {
    const OrgUnit* owner = pledge.owners.empty() ? nullptr : m_snapshot.unit(pledge.owners.front());
    return fill(tr("%1 (%2, %3)"), {pledge.name, owner == nullptr ? QString() : owner->name, pledge.unit.symbol});
}

void LedgerForm::show(const Ledger& ledger) {
    m_shown = ledger;
    for (QStandardItemModel* model : {&m_columns, &m_stages, &m_uses}) {
        model->removeRows(0, model->rowCount());
    }
    for (std::size_t at = 0; at < ledger.columns.size(); ++at) {
        appendColumn(ledger.columns[at], static_cast<int>(at));
    }
    for (qsizetype at = 0; at < ledger.stages.size(); ++at) {
        auto* item = itemOf(ledger.stages[at]);
        item->setData(static_cast<int>(at), kOriginRole);
        m_stages.appendRow(item);
    }
    for (const LedgerUse& use : ledger.uses) {
        appendUse(use);
    }
}

void LedgerForm::appendColumn(const LedgerColumn& column, int origin) {
    auto* name = itemOf(column.name);
    name->setData(origin, kOriginRole);
    m_columns.appendRow({name, itemOf(columnTypeWord(column.type), wordsOf(kColumnTypes, &columnTypeWord)),
                         itemOf(columnMeaningWord(column.meaning), wordsOf(kColumnMeanings, &columnMeaningWord)),
                         itemOf(column.isRequired ? tr("yes") : tr("no"), {tr("yes"), tr("no")}), itemOf(column.unit),
                         itemOf(column.choices.join(u';'))});
}

void LedgerForm::appendUse(const LedgerUse& use) {
    const auto known = std::ranges::find(m_pledges, use.pledge);
    const QString label = known == m_pledges.end() ? QString() : m_labels[known - m_pledges.begin()];
    m_uses.appendRow({itemOf(label, m_labels),
                      itemOf(ledgerMeasureWord(use.measure), wordsOf(kMeasures, &ledgerMeasureWord)),
                      itemOf(m_shown.stages.value(use.fromStage), m_shown.stages)});
}

void LedgerForm::addColumn() {
    appendColumn({}, -1);
}

void LedgerForm::addStage() {
    auto* item = itemOf({});
    item->setData(-1, kOriginRole);
    m_stages.appendRow(item);
}

void LedgerForm::addUse() {
    appendUse({PledgeId(), LedgerMeasure::Cases, 0});
    offerStages();
}

void LedgerForm::offerStages() {
    QStringList stages;
    for (int row = 0; row < m_stages.rowCount(); ++row) {
        stages.append(textAt(m_stages, row, 0));
    }
    for (int row = 0; row < m_uses.rowCount(); ++row) {
        m_uses.item(row, StageField)->setData(stages, PlanTableModel::OptionsRole);
    }
}

void LedgerForm::removeRows(QStandardItemModel& model, const QList<int>& rows) {
    for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
        model.removeRow(*row);
    }
}

bool LedgerForm::moveRow(QStandardItemModel& model, int from, int to) {
    if (from < 0 || to < 0 || from >= model.rowCount() || to >= model.rowCount()) {
        return false;
    }
    model.insertRow(to, model.takeRow(from));
    return true;
}

Result<LedgerColumn> LedgerForm::columnAt(int row, const QString& name) const {
    const QString type = textAt(m_columns, row, TypeField);
    const QString meaning = textAt(m_columns, row, MeaningField);
    const auto typeAt = wordsOf(kColumnTypes, &columnTypeWord).indexOf(type);
    const auto meaningAt = wordsOf(kColumnMeanings, &columnMeaningWord).indexOf(meaning);
    if (typeAt < 0 || meaningAt < 0) {
        return unfit(name, u"columns"_s, typeAt < 0 ? type : meaning);
    }
    LedgerColumn column;
    column.name = textAt(m_columns, row, NameField);
    column.type = kColumnTypes[static_cast<std::size_t>(typeAt)];
    column.meaning = kColumnMeanings[static_cast<std::size_t>(meaningAt)];
    column.isRequired = textAt(m_columns, row, RequiredField) == tr("yes");
    column.unit = textAt(m_columns, row, UnitField);
    for (const QString& choice : textAt(m_columns, row, ChoicesField).replace(u'；', u';').split(u';')) {
        if (!choice.trimmed().isEmpty()) {
            column.choices.append(choice.trimmed());
        }
    }
    return column;
}

Result<LedgerUse> LedgerForm::useAt(int row, const QString& name, const QStringList& stages) const {
    const QString pledge = textAt(m_uses, row, PledgeField);
    const QString stage = textAt(m_uses, row, StageField);
    const auto pledgeAt = m_labels.indexOf(pledge);
    const auto measureAt = wordsOf(kMeasures, &ledgerMeasureWord).indexOf(textAt(m_uses, row, MeasureField));
    const auto stageAt = stages.indexOf(stage);
    if (pledgeAt < 0 || measureAt < 0) {
        return unfit(name, u"pledge"_s, pledge);
    }
    if (stageAt < 0 && !(stages.isEmpty() && stage.isEmpty())) {
        return unfit(name, u"stages"_s, stage);
    }
    return LedgerUse{m_pledges[static_cast<std::size_t>(pledgeAt)], kMeasures[static_cast<std::size_t>(measureAt)],
                     std::max(0, static_cast<int>(stageAt))};
}

Result<Ledger> LedgerForm::ledger(const QString& name) const {
    Ledger typed = m_shown;
    typed.name = name.trimmed();
    typed.columns.clear();
    typed.stages.clear();
    typed.uses.clear();
    for (int row = 0; row < m_columns.rowCount(); ++row) {
        const auto column = columnAt(row, typed.name);
        if (!column) {
            return column.error();
        }
        typed.columns.push_back(*column);
    }
    for (int row = 0; row < m_stages.rowCount(); ++row) {
        typed.stages.append(textAt(m_stages, row, 0));
    }
    for (int row = 0; row < m_uses.rowCount(); ++row) {
        const auto use = useAt(row, typed.name, typed.stages);
        if (!use) {
            return use.error();
        }
        typed.uses.push_back(*use);
    }
    std::ranges::sort(typed.uses, {}, &LedgerUse::pledge);
    return typed;
}

LedgerOrigins LedgerForm::origins() const {
    return {originsOf(m_columns), originsOf(m_stages)};
}

}  // namespace pledge
