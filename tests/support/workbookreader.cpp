#include <tests/support/workbookreader.h>

#include <QFile>

#include <orcus/orcus_xlsx.hpp>
#include <orcus/spreadsheet/document.hpp>
#include <orcus/spreadsheet/factory.hpp>
#include <orcus/zip_archive.hpp>
#include <orcus/zip_archive_stream.hpp>

#include <sstream>
#include <vector>

namespace pledge::test {

QString cellsOf(const QString& path) {
    orcus::spreadsheet::document document({1048576, 16384});
    orcus::spreadsheet::import_factory factory(document);
    orcus::orcus_xlsx reader(&factory);
    reader.read_file(QFile::encodeName(path).toStdString());
    std::ostringstream cells;
    document.dump_check(cells);
    return QString::fromStdString(cells.str());
}

QString partOf(const QString& path, const char* part) {
    orcus::zip_archive_stream_fd stream(QFile::encodeName(path).constData());
    orcus::zip_archive archive(&stream);
    archive.load();
    std::vector<unsigned char> bytes;
    if (!archive.read_file_entry(part, bytes)) {
        return {};
    }
    return QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

}  // namespace pledge::test
