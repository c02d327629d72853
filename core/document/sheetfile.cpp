#include <core/document/csvreader.h>
#include <core/document/filebytes.h>
#include <core/document/odsreader.h>
#include <core/document/sheetfile.h>
#include <core/document/tablekind.h>
#include <core/document/textdecoding.h>
#include <core/document/xlsxreader.h>

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr QByteArrayView kZip = "PK\x03\x04";
constexpr QByteArrayView kEmptyZip = "PK\x05\x06";
constexpr qint64 kMostBytes = qint64{64} * 1024 * 1024;
constexpr qsizetype kMostCells = 2'000'000;
constexpr qsizetype kLinesLookedAt = 20;

/// The separator that parts the first lines most often; quoted ones count too, which the real ones outnumber.
char separatorOf(const QString& text) {
    constexpr std::array kSeparators{u',', u';', u'\t'};
    std::array<qsizetype, kSeparators.size()> counts{};
    qsizetype lines = 0;
    for (qsizetype at = 0; at < text.size() && lines < kLinesLookedAt; ++at) {
        lines += text[at] == u'\n' ? 1 : 0;
        for (std::size_t i = 0; i < kSeparators.size(); ++i) {
            counts[i] += text[at] == kSeparators[i] ? 1 : 0;
        }
    }
    const auto most = std::ranges::max_element(counts) - counts.begin();
    return static_cast<char>(kSeparators[static_cast<std::size_t>(most)]);
}

Result<SheetFile> readTextTable(const QString& file, const QByteArray& bytes) {
    const auto text = decodedText(file, bytes);
    if (!text) {
        return text.error().code == ErrorCode::NotAText ? Error{ErrorCode::NotUtf8, file, {}, Place{file, {}, 0, 0}}
                                                        : text.error();
    }
    const char separator = separatorOf(*text);
    auto table = readSeparated(file, *text, separator);
    if (!table) {
        return table.error();
    }
    SheetFile read{file, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), {}};
    read.sheets.push_back({std::move(*table)});
    read.sheets.front().isPartedBySemicolons = separator == ';';
    return read;
}

Result<SheetFile> readBook(const QString& file, const QByteArray& bytes) {
    XlsxLimits limits;
    limits.cells = kMostCells;
    auto sheets = isOds(file, bytes) ? readOdsGrids(file, bytes, limits) : readXlsxGrids(file, bytes, limits);
    if (!sheets) {
        const bool isOther =
            sheets.error().code == ErrorCode::FileCorrupt && sheets.error().details.contains(u"no_sheet"_s);
        return isOther ? Error{ErrorCode::NotUtf8, file, {u"no_workbook"_s}, Place{file, {}, 0, 0}} : sheets.error();
    }
    return SheetFile{file, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), std::move(*sheets)};
}

}  // namespace

bool SheetGrid::hidesColumn(int column) const {
    return std::ranges::any_of(
        hiddenColumns, [column](std::pair<int, int> run) { return run.first <= column && column <= run.second; });
}

Result<SheetFile> readSheetFile(const QString& path) {
    const auto bytes = readBytes(path, kMostBytes);
    return bytes ? readSheetFile(QFileInfo(path).fileName(), *bytes) : bytes.error();
}

Result<SheetFile> readSheetFile(const QString& file, const QByteArray& bytes) {
    if (bytes.startsWith(kZip) || bytes.startsWith(kEmptyZip)) {
        return readBook(file, bytes);
    }
    if (const auto refusal = refusedTable(file, bytes)) {
        return *refusal;
    }
    return readTextTable(file, bytes);
}

}  // namespace pledge
