#include <core/document/workbook.h>
#include <core/exchange/celltext.h>
#include <core/exchange/ledgersheet.h>
#include <core/plan/planrecords.h>

#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr double kCharacters = 18;

QStringList lineOf(const PlanSnapshot& snapshot, const LedgerRow& row) {
    QStringList line = row.cells;
    for (const auto& day : row.reached) {
        line.append(day ? day->toString(Qt::ISODate) : QString());
    }
    const OrgUnit* unit = row.unit ? snapshot.unit(*row.unit) : nullptr;
    line.append(unit == nullptr ? QString() : unit->name);
    return line;
}

QString csvLine(const QStringList& texts) {
    QStringList cells;
    for (const QString& text : texts) {
        cells.append(csvQuoted(guarded(text)));
    }
    return cells.join(u',') + u'\n';
}

Outcome writeCsv(const QString& path, const QStringList& heads, const std::vector<QStringList>& lines) {
    QString text = QString(QChar::ByteOrderMark) + csvLine(heads);
    for (const QStringList& line : lines) {
        text += csvLine(line);
    }
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) {
        return Done{};
    }
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return Error{isFull ? ErrorCode::FileFull : ErrorCode::FileReadOnly, path, {file.errorString()}, {}};
}

void writeCell(Sheet& sheet, CellPlace at, const LedgerColumn* column, const QString& text) {
    const CellStyle style{false, 11, CellAlign::Start, {}, true, false, {}};
    const bool isFigure = column != nullptr && column->type == LedgerColumnType::Figure;
    const auto figure = isFigure ? Decimal::parse(text) : Result<Decimal>(Error{});
    if (figure) {
        sheet.number(at, *figure, style);
    } else {
        sheet.text(at, text, style);
    }
}

/// A sheet's name cannot hold these, nor be longer.
QString sheetName(const Ledger& ledger) {
    static const QRegularExpression forbidden(u"[\\[\\]:*?/\\\\']"_s);
    constexpr qsizetype kLongest = 31;
    return QString(ledger.name).replace(forbidden, u" "_s).left(kLongest);
}

Outcome writeXlsx(const QString& path, const Ledger& ledger, const std::vector<QStringList>& lines) {
    Workbook book(path);
    Sheet sheet = book.addSheet(sheetName(ledger));
    const QStringList heads = ledgerHeads(ledger);
    const CellStyle bold{true, 11, CellAlign::Centre, {}, true, true, {}};
    for (int column = 0; column < heads.size(); ++column) {
        sheet.text({0, column}, heads[column], bold);
        sheet.setColumnWidth(column, kCharacters);
    }
    for (std::size_t line = 0; line < lines.size(); ++line) {
        for (int column = 0; column < lines[line].size(); ++column) {
            const auto at = static_cast<std::size_t>(column);
            writeCell(sheet, {static_cast<int>(line) + 1, column},
                      at < ledger.columns.size() ? &ledger.columns[at] : nullptr, lines[line][column]);
        }
    }
    sheet.freeze({1, 1});
    return book.save();
}

}  // namespace

QStringList ledgerHeads(const Ledger& ledger) {
    QStringList heads;
    for (const LedgerColumn& column : ledger.columns) {
        heads.append(column.name);
    }
    heads += ledger.stages;
    heads.append(heads.contains(u"责任单位"_s) ? u"unit"_s : u"责任单位"_s);
    return heads;
}

std::vector<QStringList> ledgerLines(const PlanSnapshot& snapshot, const Ledger& ledger) {
    std::vector<QStringList> lines;
    for (const LedgerRow& row : snapshot.records().ledgerRows) {
        if (row.ledger == ledger.id) {
            lines.push_back(lineOf(snapshot, row));
        }
    }
    return lines;
}

Outcome writeLedgerSheet(const QString& path, const PlanSnapshot& snapshot, const Ledger& ledger) {
    if (QFileInfo::exists(path)) {
        return Error{ErrorCode::FileExists, path, {}, {}};
    }
    const auto lines = ledgerLines(snapshot, ledger);
    return path.endsWith(u".xlsx"_s, Qt::CaseInsensitive) ? writeXlsx(path, ledger, lines)
                                                          : writeCsv(path, ledgerHeads(ledger), lines);
}

}  // namespace pledge
