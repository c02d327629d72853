#pragma once

#include <QSettings>
#include <QString>
#include <QStringList>

namespace pledge {

/// The plan files opened last, newest first, kept in the settings it is given; those that are gone are not listed.
class RecentFiles {
public:
    static constexpr int kMost = 8;

    explicit RecentFiles(QSettings& settings) : m_settings(settings) {}

    [[nodiscard]] QStringList existing() const;
    void add(const QString& path);

private:
    QSettings& m_settings;
};

}  // namespace pledge
