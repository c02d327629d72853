#include <core/document/filebytes.h>
#include <core/document/xlsxbook.h>
#include <core/document/xlsxreader.h>
#include <core/document/xlsxsheet.h>

#include <QCryptographicHash>
#include <QFileInfo>

#include <utility>

namespace pledge {

namespace {

Result<Table> readSheet(const ZipPackage& package, const XlsxBook& book, const XlsxSheetEntry& sheet,
                        XlsxSurroundings around, const XlsxLimits& limits) {
    auto texts = readXlsxTexts(package, book.texts);
    if (!texts) {
        return texts.error();
    }
    auto formats = readXlsxStyles(package, book.styles);
    if (!formats) {
        return formats.error();
    }
    auto part = XmlPart::open(package, sheet.part);
    if (!part) {
        return part.error();
    }
    around.sheet = sheet.name;
    around.texts = std::move(*texts);
    around.formats = std::move(*formats);
    around.countsFrom1904 = book.countsFrom1904;
    return XlsxSheetReader(*part, std::move(around), limits).read();
}

}  // namespace

Result<Table> readXlsx(const QString& path, const QString& sheet, const XlsxLimits& limits) {
    const auto bytes = readBytes(path, limits.bytes);
    return bytes ? readXlsx(QFileInfo(path).fileName(), *bytes, sheet, limits) : bytes.error();
}

Result<Table> readXlsx(const QString& file, const QByteArray& bytes, const QString& sheet, const XlsxLimits& limits) {
    if (bytes.size() > limits.bytes) {
        return tooLarge(file, file, bytes.size(), limits.bytes);
    }
    const auto package = ZipPackage::open(file, bytes, limits.package);
    if (!package) {
        return package.error();
    }
    const auto book = readXlsxBook(*package);
    if (!book) {
        return book.error();
    }
    const auto entry = book->sheet(sheet);
    if (!entry) {
        Error unknown = entry.error();
        unknown.place.file = file;
        return unknown;
    }
    XlsxSurroundings around;
    around.file = file;
    around.digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return readSheet(*package, *book, *entry, std::move(around), limits);
}

}  // namespace pledge
