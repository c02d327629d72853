#include <core/exchange/planfolderreader.h>
#include <core/workspace/workspace.h>
#include <ui/samplefile.h>

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace pledge {

Result<QString> sampleFile(const Occasion& occasion) {
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    if (!folder.mkpath(u"."_s)) {
        return Error{ErrorCode::FileReadOnly, folder.path(), {}, {}};
    }
    const QString path = folder.filePath(QCoreApplication::translate("SampleFile", "sample") + u".pledge"_s);
    if (QFileInfo::exists(path)) {
        return path;
    }
    const auto sample = readPlanFolder(u":/pledge/samples/yongkang-2022"_s);
    if (!sample.isClean()) {
        return sample.issues.front();
    }
    const auto created = Workspace::create(path, sample.draft, occasion);
    return created ? Result<QString>(path) : Result<QString>(created.error());
}

}  // namespace pledge
