#include <app/cli/texttable.h>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// Unicode's East Asian wide and full-width blocks (UAX #11), as far as names and words use them.
constexpr std::array kWideBlocks{
    std::pair{0x1100u, 0x115Fu}, std::pair{0x2E80u, 0x303Eu}, std::pair{0x3041u, 0xA4CFu},
    std::pair{0xAC00u, 0xD7A3u}, std::pair{0xF900u, 0xFAFFu}, std::pair{0xFE30u, 0xFE6Fu},
    std::pair{0xFF00u, 0xFF60u}, std::pair{0xFFE0u, 0xFFE6u}, std::pair{0x20000u, 0x3FFFDu}};

bool isWide(uint codePoint) {
    return std::ranges::any_of(
        kWideBlocks, [codePoint](const auto& block) { return block.first <= codePoint && codePoint <= block.second; });
}

QString padded(const QString& text, int width, Side side) {
    const QString blanks(std::max(0, width - displayWidth(text)), u' ');
    return side == Side::Left ? text + blanks : blanks + text;
}

QString line(const std::vector<PrintedColumn>& columns, const std::vector<int>& widths, const QStringList& cells) {
    QString text;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        text += column > 0 ? u"  "_s : QString();
        text += padded(cells.value(static_cast<qsizetype>(column)), widths[column], columns[column].side);
    }
    while (text.endsWith(u' ')) {
        text.chop(1);
    }
    return text + u'\n';
}

}  // namespace

int displayWidth(const QString& text) {
    int width = 0;
    for (const uint codePoint : text.toUcs4()) {
        width += isWide(codePoint) ? 2 : 1;
    }
    return width;
}

QString textTable(const std::vector<PrintedColumn>& columns, const std::vector<QStringList>& rows) {
    QStringList headings;
    std::vector<int> widths;
    for (const PrintedColumn& column : columns) {
        headings.append(column.heading);
        widths.push_back(displayWidth(column.heading));
    }
    for (const QStringList& row : rows) {
        for (std::size_t column = 0; column < columns.size(); ++column) {
            widths[column] = std::max(widths[column], displayWidth(row.value(static_cast<qsizetype>(column))));
        }
    }
    QString text = line(columns, widths, headings);
    for (const QStringList& row : rows) {
        text += line(columns, widths, row);
    }
    return text;
}

}  // namespace pledge
