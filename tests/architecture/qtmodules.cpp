#include <tests/architecture/qtmodules.h>

#include <QDir>
#include <QLibraryInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pledge::architecture {

QtModules::QtModules() {
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    for (const QString& module : headers.entryList({u"Qt*"_s}, QDir::Dirs)) {
        for (const QString& header : QDir(headers.filePath(module)).entryList(QDir::Files)) {
            m_modules.insert(header, module);
        }
    }
}

QString QtModules::moduleOf(const QString& header) const {
    static const QRegularExpression qualified(u"^(Qt[A-Z][A-Za-z0-9]*)/"_s);
    const auto match = qualified.match(header);
    return match.hasMatch() ? match.captured(1) : m_modules.value(header);
}

}  // namespace pledge::architecture
