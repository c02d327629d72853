#include <core/document/filebytes.h>

#include <QFile>
#include <QFileInfo>

namespace pledge {

Result<QByteArray> readBytes(const QString& path, qint64 limit) {
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.exists()) {
        return Error{ErrorCode::FileMissing, path, {}, {}};
    }
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::FileUnreadable, path, {file.errorString()}, {}};
    }
    if (file.size() > limit) {
        return tooLarge(name, name, file.size(), limit);
    }
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        return Error{ErrorCode::FileUnreadable, path, {file.errorString()}, {}};
    }
    return bytes;
}

Error tooLarge(const QString& file, const QString& subject, qint64 bytes, qint64 limit) {
    return Error{
        ErrorCode::FileTooLarge, subject, {QString::number(bytes), QString::number(limit)}, Place{file, {}, 0, 0}};
}

}  // namespace pledge
