#include <core/storage/growingfile.h>

#include <QFile>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// An empty file that is gone again at the end of the scope, unless it was given another name.
class GrowingFile {
public:
    explicit GrowingFile(const QString& path) : m_file(path) {
        if (m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            m_file.close();
        }
    }
    ~GrowingFile() { QFile::remove(path()); }
    Q_DISABLE_COPY_MOVE(GrowingFile)

    [[nodiscard]] QString path() const { return m_file.fileName(); }
    [[nodiscard]] bool exists() const { return m_file.exists(); }

private:
    QFile m_file;
};

}  // namespace

Outcome growFile(const QString& path, const std::function<Outcome(const QString&)>& fill) {
    if (QFileInfo::exists(path)) {
        return Error{ErrorCode::FileExists, path, {}, {}};
    }
    const QString folder = QFileInfo(path).absolutePath();
    const GrowingFile growing(folder + u"/.new-"_s + QUuid::createUuid().toString(QUuid::Id128));
    if (!growing.exists()) {
        return Error{QFileInfo::exists(folder) ? ErrorCode::FileReadOnly : ErrorCode::FileMissing, path, {}, {}};
    }
    if (const Outcome filled = fill(growing.path()); !filled) {
        Error error = filled.error();
        error.subject = error.subject == growing.path() ? path : error.subject;
        return error;
    }
    if (!QFile::rename(growing.path(), path)) {
        return Error{QFileInfo::exists(path) ? ErrorCode::FileExists : ErrorCode::FileReadOnly, path, {}, {}};
    }
    return Done{};
}

}  // namespace pledge
