#include <core/document/filebytes.h>
#include <core/document/xlsxbook.h>
#include <core/document/xlsxcomments.h>
#include <core/document/xlsxreader.h>
#include <core/document/xlsxsheet.h>

#include <QCryptographicHash>
#include <QFileInfo>

#include <utility>

namespace pledge {

namespace {

struct OpenBook {
    ZipPackage package;
    XlsxBook book;
};

Result<OpenBook> openBook(const QString& file, const QByteArray& bytes, const XlsxLimits& limits) {
    if (bytes.size() > limits.bytes) {
        return tooLarge(file, file, bytes.size(), limits.bytes);
    }
    auto package = ZipPackage::open(file, bytes, limits.package);
    if (!package) {
        return package.error();
    }
    auto book = readXlsxBook(*package);
    return book ? Result<OpenBook>(OpenBook{std::move(*package), std::move(*book)}) : book.error();
}

Result<XlsxSurroundings> surroundings(const OpenBook& open, const QByteArray& bytes) {
    auto texts = readXlsxTexts(open.package, open.book.texts);
    if (!texts) {
        return texts.error();
    }
    auto formats = readXlsxStyles(open.package, open.book.styles);
    if (!formats) {
        return formats.error();
    }
    return XlsxSurroundings{open.package.file(),
                            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256),
                            {},
                            std::move(*texts),
                            std::move(*formats),
                            open.book.countsFrom1904};
}

Result<XlsxSheet> readSheet(const ZipPackage& package, const XlsxSheetEntry& sheet, XlsxSurroundings around,
                            const XlsxLimits& limits) {
    auto part = XmlPart::open(package, sheet.part);
    if (!part) {
        return part.error();
    }
    around.sheet = sheet.name;
    XlsxSheetReader reader(*part, std::move(around), limits);
    auto table = reader.read();
    return table ? Result<XlsxSheet>(XlsxSheet{std::move(*table), reader.takeMerged()}) : table.error();
}

Result<SheetGrid> readGrid(const ZipPackage& package, const XlsxSheetEntry& sheet, XlsxSurroundings around,
                           const XlsxLimits& limits) {
    auto part = XmlPart::open(package, sheet.part);
    if (!part) {
        return part.error();
    }
    around.sheet = sheet.name;
    XlsxSheetReader reader(*part, std::move(around), limits);
    auto table = reader.read();
    if (!table) {
        return table.error();
    }
    SheetGrid grid{std::move(*table)};
    reader.addShapeTo(grid);
    grid.isHidden = sheet.hidden;
    auto comments = readXlsxComments(package, sheet.part);
    if (!comments) {
        return comments.error();
    }
    grid.comments = std::move(*comments);
    return grid;
}

enum class HiddenSheets { Read, LeftOut };

template <typename Part>
using PartReader = Result<Part> (*)(const ZipPackage& package, const XlsxSheetEntry& sheet, XlsxSurroundings around,
                                    const XlsxLimits& limits);

/// Every sheet of the book in its order, all or none.
template <typename Part>
Result<std::vector<Part>> readEach(const QString& file, const QByteArray& bytes, const XlsxLimits& limits,
                                   HiddenSheets hidden, PartReader<Part> read) {
    const auto open = openBook(file, bytes, limits);
    if (!open) {
        return open.error();
    }
    const auto around = surroundings(*open, bytes);
    if (!around) {
        return around.error();
    }
    std::vector<Part> parts;
    for (const XlsxSheetEntry& entry : open->book.sheets) {
        if (entry.hidden && hidden == HiddenSheets::LeftOut) {
            continue;
        }
        auto part = read(open->package, entry, *around, limits);
        if (!part) {
            return part.error();
        }
        parts.push_back(std::move(*part));
    }
    return parts;
}

}  // namespace

Result<Table> readXlsx(const QString& path, const QString& sheet, const XlsxLimits& limits) {
    const auto bytes = readBytes(path, limits.bytes);
    return bytes ? readXlsx(QFileInfo(path).fileName(), *bytes, sheet, limits) : bytes.error();
}

Result<Table> readXlsx(const QString& file, const QByteArray& bytes, const QString& sheet, const XlsxLimits& limits) {
    const auto open = openBook(file, bytes, limits);
    if (!open) {
        return open.error();
    }
    const auto entry = open->book.sheet(sheet);
    if (!entry) {
        Error unknown = entry.error();
        unknown.place.file = file;
        return unknown;
    }
    auto around = surroundings(*open, bytes);
    if (!around) {
        return around.error();
    }
    auto read = readSheet(open->package, *entry, std::move(*around), limits);
    return read ? Result<Table>(std::move(read->table)) : read.error();
}

Result<std::vector<SheetGrid>> readXlsxGrids(const QString& file, const QByteArray& bytes, const XlsxLimits& limits) {
    return readEach<SheetGrid>(file, bytes, limits, HiddenSheets::Read, &readGrid);
}

Result<std::vector<XlsxSheet>> readXlsxSheets(const QString& file, const QByteArray& bytes, const XlsxLimits& limits) {
    return readEach<XlsxSheet>(file, bytes, limits, HiddenSheets::LeftOut, &readSheet);
}

}  // namespace pledge
