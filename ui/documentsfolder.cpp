#include <ui/documentsfolder.h>

#include <QFileInfo>
#include <QStandardPaths>

namespace pledge {

QString documentsFolder() {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
}

}  // namespace pledge
