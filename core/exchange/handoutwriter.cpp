#include <core/exchange/handoutsheets.h>
#include <core/exchange/handoutwriter.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(HandoutWriter)
};

constexpr unsigned kHeadFill = 0xDDE3EA;
constexpr unsigned kOpenFill = 0xFFF8D6;
constexpr unsigned kReturnedFill = 0xFFD9B3;
constexpr unsigned kIdleInk = 0x8A8F98;
constexpr double kHeadPoints = 10;
constexpr double kTitlePoints = 16;

/// In characters, by column.
constexpr std::array<double, kHandoutColumns> kWidths{5,  22, 8,  8,  15, 12, 11, 10, 13,
                                                      16, 12, 10, 10, 10, 16, 18, 18, 16};

CellStyle lockedStyle(bool isOwed) {
    CellStyle style{false, kHeadPoints, CellAlign::Start, {}, true, true, std::nullopt};
    if (!isOwed) {
        style.ink = kIdleInk;
    }
    return style;
}

CellStyle openStyle(bool isReturned) {
    CellStyle style{false, kHeadPoints, CellAlign::Start, {}, true, true, isReturned ? kReturnedFill : kOpenFill};
    style.unlocked = true;
    return style;
}

void putCell(Sheet& sheet, CellPlace at, const HandoutCell& cell, const HandoutRow& row) {
    CellStyle style = cell.rule ? openStyle(row.isReturned) : lockedStyle(row.isOwed);
    if (at.column == 0) {
        style.align = CellAlign::Centre;
    } else if (cell.figure || (cell.rule && cell.rule->kind == CellRule::Kind::Figure)) {
        style.align = CellAlign::End;
    }
    if (cell.figure) {
        sheet.number(at, *cell.figure, style);
    } else if (cell.text.isEmpty()) {
        sheet.blank(at, style);
    } else {
        sheet.text(at, cell.text, style);
    }
    if (cell.rule) {
        sheet.setRule(at, *cell.rule);
    }
}

void putSender(Sheet& sheet, int lastColumn, const QString& contact) {
    CellStyle label{true, kHeadPoints, CellAlign::End, {}, false, false, std::nullopt};
    const CellStyle open = openStyle(false);
    const int row = kHandoutSenderRow;
    sheet.text({row, kHandoutSenderColumn - 1}, Texts::tr("By"), label);
    sheet.blank({row, kHandoutSenderColumn}, open);
    sheet.setRule({row, kHandoutSenderColumn}, {CellRule::Kind::Anything,
                                                std::nullopt,
                                                {},
                                                Texts::tr("By"),
                                                Texts::tr("The name of whoever fills this in."),
                                                {}});
    sheet.text({row, kHandoutPhoneColumn - 1}, Texts::tr("Phone"), label);
    sheet.merged({row, kHandoutPhoneColumn}, kHandoutPhoneColumn + 1, QString(), open);
    sheet.text({row, kHandoutApprovedColumn - 1}, Texts::tr("Approved by"), label);
    sheet.merged({row, kHandoutApprovedColumn}, kHandoutApprovedColumn + 1, QString(), open);
    label.align = CellAlign::Start;
    sheet.merged({row, kHandoutContactColumn}, lastColumn, contact, label);
}

void putHead(Sheet& sheet, const HandoutForm& form) {
    const int last = static_cast<int>(form.columns.size()) - 1;
    sheet.merged({kHandoutTitleRow, 0}, last, form.title,
                 {true, kTitlePoints, CellAlign::Centre, {}, false, false, std::nullopt});
    sheet.merged({kHandoutInstructionsRow, 0}, last, form.instructions,
                 {false, kHeadPoints, CellAlign::Start, {}, false, true, std::nullopt});
    putSender(sheet, last, form.contact);
    for (int at = 0; at <= last; ++at) {
        const HandoutColumn column = form.columns[static_cast<std::size_t>(at)];
        sheet.text({kHandoutHeadRow, at}, headOf(column),
                   {true, kHeadPoints, CellAlign::Centre, {}, true, true, kHeadFill});
        sheet.setColumnWidth(at, kWidths[static_cast<std::size_t>(column)]);
    }
    sheet.setRowHeight(kHandoutTitleRow, 30);
    sheet.setRowHeight(kHandoutInstructionsRow, 34);
    sheet.setRowHeight(kHandoutSenderRow, 22);
    sheet.setRowHeight(kHandoutHeadRow, 32);
}

/// As high as the longest text needs; a Chinese character is two wide.
double rowHeight(const HandoutForm& form, const HandoutRow& row) {
    double lines = 2;
    for (const HandoutColumn column : form.columns) {
        const double width = kWidths[static_cast<std::size_t>(column)] - 1;
        const double length = 2.0 * static_cast<double>(row.cell(column).shown().size());
        lines = std::max(lines, length / width + 0.9);
    }
    constexpr double kLine = 14;
    constexpr double kMost = 10;
    return kLine * static_cast<int>(std::min(lines, kMost)) + 4;
}

void putForm(Sheet& sheet, const HandoutForm& form) {
    putHead(sheet, form);
    int at = kHandoutHeadRow;
    for (const HandoutRow& row : form.rows) {
        ++at;
        sheet.setRowHeight(at, rowHeight(form, row));
        for (int column = 0; column < static_cast<int>(form.columns.size()); ++column) {
            putCell(sheet, {at, column}, row.cell(form.columns[static_cast<std::size_t>(column)]), row);
        }
    }
    sheet.freeze({kHandoutHeadRow + 1, 2});
    sheet.repeatRows(kHandoutHeadRow, kHandoutHeadRow);
    sheet.setUpPage(SheetPaper::A4Landscape, form.title);
    sheet.protect();
}

void putSeal(Sheet& sheet, const HandoutForm& form, const QByteArray& key) {
    std::vector<SealedValue> values = sealedValues(form);
    const QString seal = sealOf(values, key);
    values.push_back({kHandoutSealKey.toString(), seal});
    int at = 0;
    for (const SealedValue& value : values) {
        sheet.text({at, 0}, value.key, {});
        sheet.text({at, 1}, value.text, {});
        ++at;
    }
    sheet.protect();
    sheet.hide();
}

}  // namespace

Outcome writeHandout(const QString& path, const HandoutForm& form, const QByteArray& key) {
    Workbook workbook(path);
    Sheet sheet = workbook.addSheet(Texts::tr("Report", "name of a sheet"));
    putForm(sheet, form);
    Sheet sealed = workbook.addSheet(kHandoutSealSheet.toString());
    putSeal(sealed, form, key);
    return workbook.save();
}

QString handoutFileName(const QString& unitName, Month month, const QString& suffix) {
    static const QRegularExpression unsafe(u"[\\x00-\\x1f\\x7f/\\\\:*?\"<>|\\x{200e}\\x{200f}\\x{202a}-\\x{202e}]"_s);
    QString name = unitName.simplified().replace(unsafe, u"_"_s).left(80);
    while (name.startsWith(u'.')) {
        name.remove(0, 1);
    }
    return (name.isEmpty() ? u"unit"_s : name) + u'-' + month.toString() + suffix;
}

}  // namespace pledge
