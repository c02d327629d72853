#include <ui/models/recentfiles.h>

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

const QString kList = u"recentFiles"_s;
const QString kPath = u"path"_s;
const QString kOpened = u"opened"_s;

}  // namespace

std::vector<RecentFile> RecentFiles::files() const {
    std::vector<RecentFile> files;
    const int count = m_settings.beginReadArray(kList);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        const QString path = m_settings.value(kPath).toString();
        files.push_back({path, m_settings.value(kOpened).toDateTime(), QFileInfo::exists(path)});
    }
    m_settings.endArray();
    return files;
}

void RecentFiles::add(const QString& path, const QDateTime& at) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    std::vector<RecentFile> listed = files();
    std::erase_if(listed, [&absolute](const RecentFile& file) { return file.path == absolute; });
    listed.insert(listed.begin(), {absolute, at, true});
    listed.resize(std::min<std::size_t>(listed.size(), kMost));
    write(listed);
}

void RecentFiles::remove(const QString& path) {
    std::vector<RecentFile> listed = files();
    std::erase_if(listed, [&path](const RecentFile& file) { return file.path == path; });
    write(listed);
}

void RecentFiles::write(const std::vector<RecentFile>& files) {
    m_settings.remove(kList);
    m_settings.beginWriteArray(kList, static_cast<int>(files.size()));
    for (std::size_t i = 0; i < files.size(); ++i) {
        m_settings.setArrayIndex(static_cast<int>(i));
        m_settings.setValue(kPath, files[i].path);
        m_settings.setValue(kOpened, files[i].opened);
    }
    m_settings.endArray();
}

}  // namespace pledge
