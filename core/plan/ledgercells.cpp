#include <core/plan/ledgercells.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// Full-width digits, signs and letters as the plain ones, without blanks at the ends.
QString plainText(const QString& typed) {
    return typed.normalized(QString::NormalizationForm_KC).trimmed();
}

/// 1,234,567.8 without its separators; any other text as it is.
QString withoutSeparators(const QString& text) {
    static const QRegularExpression separated(u"^[+-]?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?$"_s);
    return separated.match(text).hasMatch() ? QString(text).remove(u',') : text;
}

Result<QString> figureCell(const QString& text) {
    const auto figure = Decimal::parse(withoutSeparators(text));
    return figure ? Result<QString>(figure->toString()) : Result<QString>(figure.error());
}

Result<QString> dayCell(const QString& text) {
    const auto day = dayTyped(text);
    return day ? Result<QString>(day->toString(Qt::ISODate))
               : Result<QString>(Error{ErrorCode::NotADate, {}, {text}, {}});
}

Result<QString> townCell(const PlanSnapshot& snapshot, const QString& text) {
    const auto found = snapshot.findUnit(text);
    const OrgUnit* unit = found ? snapshot.unit(*found) : nullptr;
    return unit != nullptr && unit->group == UnitGroup::Town
               ? Result<QString>(unit->name)
               : Result<QString>(Error{ErrorCode::UnknownUnit, text, {}, {}});
}

Result<QString> choiceCell(const LedgerColumn& column, const QString& text) {
    const auto same = [&text](const QString& choice) { return plainText(choice) == plainText(text); };
    const auto choice = std::ranges::find_if(column.choices, same);
    return choice == column.choices.end() ? Result<QString>(Error{ErrorCode::WrongCell, {}, {text}, {}})
                                          : Result<QString>(*choice);
}

QString typeWord(LedgerColumnType type) {
    switch (type) {
        case LedgerColumnType::Text:
            return u"text"_s;
        case LedgerColumnType::Date:
            return u"date"_s;
        case LedgerColumnType::Figure:
            return u"figure"_s;
        case LedgerColumnType::Town:
            return u"town"_s;
        case LedgerColumnType::Choice:
            return u"choice"_s;
    }
    Q_UNREACHABLE();
}

Result<QString> cellOfType(const PlanSnapshot& snapshot, const LedgerColumn& column, const QString& text) {
    switch (column.type) {
        case LedgerColumnType::Text:
            return text;
        case LedgerColumnType::Date:
            return dayCell(text);
        case LedgerColumnType::Figure:
            return figureCell(plainText(text));
        case LedgerColumnType::Town:
            return townCell(snapshot, text);
        case LedgerColumnType::Choice:
            return choiceCell(column, text);
    }
    Q_UNREACHABLE();
}

}  // namespace

std::optional<QDate> dayTyped(const QString& text) {
    static const QRegularExpression written(
        u"^([0-9]{4})(?:-([0-9]{1,2})-([0-9]{1,2})|/([0-9]{1,2})/([0-9]{1,2})|\\.([0-9]{1,2})\\.([0-9]{1,2})|"
        "年([0-9]{1,2})月([0-9]{1,2})日)$"_s);
    const auto match = written.match(plainText(text));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const int last = match.lastCapturedIndex();
    const QDate day(match.captured(1).toInt(), match.captured(last - 1).toInt(), match.captured(last).toInt());
    return day.isValid() ? std::optional(day) : std::nullopt;
}

Result<QString> canonicalCell(const PlanSnapshot& snapshot, const Ledger& ledger, const LedgerColumn& column,
                              const QString& typed) {
    const QString text = typed.trimmed();
    if (text.isEmpty()) {
        return QString();
    }
    const auto cell = cellOfType(snapshot, column, text);
    return cell ? cell
                : Result<QString>(
                      Error{ErrorCode::LedgerRowRefused, ledger.name, {column.name, text, typeWord(column.type)}, {}});
}

std::optional<qsizetype> columnMeaning(const Ledger& ledger, LedgerMeaning meaning) {
    const auto found = std::ranges::find(ledger.columns, meaning, &LedgerColumn::meaning);
    return found == ledger.columns.end() ? std::nullopt : std::optional(qsizetype{found - ledger.columns.begin()});
}

QString cellMeaning(const Ledger& ledger, const LedgerRow& row, LedgerMeaning meaning) {
    const auto column = columnMeaning(ledger, meaning);
    return column ? row.cells.value(*column) : QString();
}

std::optional<QDate> dayReached(const LedgerRow& row, int stage) {
    std::optional<QDate> earliest;
    for (std::size_t at = static_cast<std::size_t>(stage); at < row.reached.size(); ++at) {
        const auto& day = row.reached[at];
        earliest = day && (!earliest || *day < *earliest) ? day : earliest;
    }
    return earliest;
}

int stageOf(const LedgerRow& row) {
    auto stage = static_cast<int>(row.reached.size()) - 1;
    while (stage >= 0 && !row.reached[static_cast<std::size_t>(stage)]) {
        --stage;
    }
    return stage;
}

const Ledger* findLedger(const std::vector<Ledger>& ledgers, LedgerId id) {
    const auto found = std::ranges::find(ledgers, id, &Ledger::id);
    return found == ledgers.end() ? nullptr : &*found;
}

}  // namespace pledge
