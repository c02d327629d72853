#pragma once

#include <ui/models/recentfiles.h>
#include <ui/theme.h>

#include <QWidget>

class QVBoxLayout;

namespace pledge {

/// The files opened last, a row each: name, folder, and when. One that is gone is grey and can be taken off the list.
class RecentList : public QWidget {
    Q_OBJECT

public:
    RecentList(const Theme& theme, QWidget* parent);

    void setFiles(const std::vector<RecentFile>& files);
    void setTheme(const Theme& theme);

Q_SIGNALS:
    void chosen(const QString& path);
    void removed(const QString& path);

private:
    void fill();
    [[nodiscard]] QWidget* row(const RecentFile& file);

    Theme m_theme;
    std::vector<RecentFile> m_files;
    QVBoxLayout* m_column;
};

}  // namespace pledge
