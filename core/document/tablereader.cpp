#include <core/document/csvreader.h>
#include <core/document/filebytes.h>
#include <core/document/tablekind.h>
#include <core/document/tablereader.h>
#include <core/document/xlsxreader.h>

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr QByteArrayView kZip = "PK\x03\x04";
constexpr QByteArrayView kEmptyZip = "PK\x05\x06";

}  // namespace

Result<Table> readTable(const QString& path, const QString& sheet) {
    const auto bytes = readBytes(path, CsvLimits{}.bytes);
    if (!bytes) {
        return bytes.error();
    }
    const QString name = QFileInfo(path).fileName();
    if (bytes->startsWith(kZip) || bytes->startsWith(kEmptyZip)) {
        return readXlsx(name, *bytes, sheet);
    }
    if (const auto refusal = refusedTable(name, *bytes); refusal && !bytes->isEmpty()) {
        return *refusal;
    }
    return readCsv(name, *bytes);
}

}  // namespace pledge
