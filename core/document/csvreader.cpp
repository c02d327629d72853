#include <core/document/csvreader.h>
#include <core/document/csvscanner.h>

#include <QCryptographicHash>
#include <QFile>
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

Error tooLarge(const QString& file, qint64 bytes, qint64 limit) {
    return Error{
        ErrorCode::FileTooLarge, file, {QString::number(bytes), QString::number(limit)}, Place{file, {}, 0, 0}};
}

}  // namespace

Result<Table> readCsv(const QString& path, const CsvLimits& limits) {
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.exists()) {
        return Error{ErrorCode::FileMissing, path, {}, {}};
    }
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::FileUnreadable, path, {file.errorString()}, {}};
    }
    if (file.size() > limits.bytes) {
        return tooLarge(name, file.size(), limits.bytes);
    }
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        return Error{ErrorCode::FileUnreadable, path, {file.errorString()}, {}};
    }
    return readCsv(name, bytes, limits);
}

Result<Table> readCsv(const QString& file, const QByteArray& bytes, const CsvLimits& limits) {
    if (bytes.size() > limits.bytes) {
        return tooLarge(file, bytes.size(), limits.bytes);
    }
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    std::optional<QByteArray> text = decoded(bytes);
    if (!text) {
        return Error{ErrorCode::NotUtf8, file, {}, Place{file, {}, 0, 0}};
    }
    text->detach();
    CsvScanner scanner(text->data(), text->size(), limits);
    const Outcome scanned = scanner.scan();
    if (!scanned) {
        Error error = scanned.error();
        error.place.file = file;
        return error;
    }
    return Table(file, digest, std::move(*text), scanner.takeCells(), scanner.takeRows());
}

}  // namespace pledge
