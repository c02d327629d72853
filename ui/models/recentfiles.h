#pragma once

#include <QDateTime>
#include <QSettings>
#include <QString>

#include <vector>

namespace pledge {

/// A plan file that was opened before.
struct RecentFile {
    QString path;
    QDateTime opened;
    bool exists = true;
};

/// The plan files opened last, newest first, kept in the settings it is given. One that is gone, perhaps with the stick
/// it lay on, stays listed until it is removed.
class RecentFiles {
public:
    static constexpr int kMost = 8;

    explicit RecentFiles(QSettings& settings) : m_settings(settings) {}

    [[nodiscard]] std::vector<RecentFile> files() const;
    void add(const QString& path, const QDateTime& at);
    void remove(const QString& path);

private:
    void write(const std::vector<RecentFile>& files);

    QSettings& m_settings;
};

}  // namespace pledge
