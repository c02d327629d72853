#include <tests/architecture/sourcefile.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge::architecture {

std::vector<Include> SourceFile::includes() const {
    static const QRegularExpression form(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s);
    std::vector<Include> found;
    int number = 0;
    for (const QString& line : lines()) {
        ++number;
        const auto match = form.match(line);
        if (match.hasMatch()) {
            found.push_back({match.captured(2), match.captured(1) == u"\"", number});
        }
    }
    return found;
}

std::vector<SourceFile> readSources(const QString& root, const QStringList& folders) {
    std::vector<SourceFile> files;
    for (const QString& folder : folders) {
        QDirIterator entries(root + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            QFile file(entries.next());
            if (file.open(QIODevice::ReadOnly)) {
                files.push_back({QDir(root).relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
            }
        }
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

}  // namespace pledge::architecture
