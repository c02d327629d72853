#include <core/document/csvreader.h>
#include <core/document/csvscanner.h>
#include <core/document/filebytes.h>

#include <QCryptographicHash>
#include <QFileInfo>
#include <QStringDecoder>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr QByteArrayView kByteOrderMark = "\xEF\xBB\xBF";

/// The bytes as UTF-8 without a mark; nothing when they are no text in either encoding.
std::optional<QByteArray> decoded(const QByteArray& bytes) {
    if (bytes.contains('\0')) {
        return std::nullopt;
    }
    if (bytes.isValidUtf8()) {
        return bytes.startsWith(kByteOrderMark) ? bytes.sliced(kByteOrderMark.size()) : bytes;
    }
    QStringDecoder decoder("GB18030");
    if (!decoder.isValid()) {
        return std::nullopt;
    }
    const QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text.toUtf8());
}

Result<Table> scanned(const QString& file, const QByteArray& digest, QByteArray text, char separator,
                      const CsvLimits& limits) {
    text.detach();
    CsvScanner scanner(text.data(), text.size(), separator, limits);
    const Outcome done = scanner.scan();
    if (!done) {
        Error error = done.error();
        error.place.file = file;
        return error;
    }
    return Table(file, digest, std::move(text), scanner.takeCells(), scanner.takeRows());
}

}  // namespace

Result<Table> readCsv(const QString& path, const CsvLimits& limits) {
    const auto bytes = readBytes(path, limits.bytes);
    return bytes ? readCsv(QFileInfo(path).fileName(), *bytes, limits) : bytes.error();
}

Result<Table> readCsv(const QString& file, const QByteArray& bytes, const CsvLimits& limits) {
    if (bytes.size() > limits.bytes) {
        return tooLarge(file, file, bytes.size(), limits.bytes);
    }
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    std::optional<QByteArray> text = decoded(bytes);
    if (!text) {
        return Error{ErrorCode::NotUtf8, file, {}, Place{file, {}, 0, 0}};
    }
    return scanned(file, digest, std::move(*text), ',', limits);
}

Result<Table> readSeparated(const QString& file, const QString& text, char separator, const CsvLimits& limits) {
    QByteArray bytes = text.toUtf8();
    if (bytes.size() > limits.bytes) {
        return tooLarge(file, file, bytes.size(), limits.bytes);
    }
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return scanned(file, digest, std::move(bytes), separator, limits);
}

Result<Table> readPasted(const QString& file, const QString& text, const CsvLimits& limits) {
    return readSeparated(file, text, '\t', limits);
}

}  // namespace pledge
