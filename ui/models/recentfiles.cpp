#include <ui/models/recentfiles.h>

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

const QString kKey = u"recentFiles"_s;

}  // namespace

QStringList RecentFiles::existing() const {
    QStringList paths = m_settings.value(kKey).toStringList();
    paths.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return paths;
}

void RecentFiles::add(const QString& path) {
    QStringList paths = existing();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    m_settings.setValue(kKey, QStringList(paths.first(std::min<qsizetype>(paths.size(), kMost))));
}

}  // namespace pledge
