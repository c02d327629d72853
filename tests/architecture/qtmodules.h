#pragma once

#include <QHash>
#include <QString>

namespace pledge::architecture {

/// Which Qt module a header comes from, by the headers installed here: "QColor" is of QtGui, "QtCharts/QChart" of
/// QtCharts.
class QtModules {
public:
    QtModules();

    /// The module's name; empty for what is no header of Qt.
    [[nodiscard]] QString moduleOf(const QString& header) const;

private:
    QHash<QString, QString> m_modules;
};

}  // namespace pledge::architecture
