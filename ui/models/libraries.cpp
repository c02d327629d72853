#include <ui/models/libraries.h>

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace pledge {

std::vector<Library> libraries() {
    const QString folder = u":/pledge/licences/"_s;
    const QString qt = QString::fromLatin1(qVersion());
    const QString gpl = folder + u"gpl-3.txt"_s;
    return {
        {QCoreApplication::translate("Libraries", "Pledgeboard"), QCoreApplication::applicationVersion(),
         u"GPL-3.0-or-later"_s, gpl},
        {u"Qt"_s, qt, u"LGPL-3.0"_s, folder + u"lgpl-3.txt"_s},
        {u"Qt Charts"_s, qt, u"GPL-3.0"_s, gpl},
        {u"SQLite"_s, QStringLiteral(PLEDGE_SQLITE_VERSION), QCoreApplication::translate("Libraries", "public domain"),
         folder + u"sqlite.txt"_s},
        {u"libxlsxwriter"_s, QStringLiteral(PLEDGE_XLSXWRITER_VERSION), u"BSD-2-Clause"_s,
         folder + u"libxlsxwriter.txt"_s},
        {u"libzip"_s, QStringLiteral(PLEDGE_LIBZIP_VERSION), u"BSD-3-Clause"_s, folder + u"libzip.txt"_s},
        {u"libxml2"_s, QStringLiteral(PLEDGE_LIBXML_VERSION), u"MIT"_s, folder + u"libxml2.txt"_s},
        {u"ICU"_s, QStringLiteral(PLEDGE_ICU_VERSION), u"MIT"_s, folder + u"icu.txt"_s},
        {u"PEGTL"_s, QStringLiteral(PLEDGE_PEGTL_VERSION), u"MIT"_s, folder + u"pegtl.txt"_s},
        {u"Poppler"_s, QStringLiteral(PLEDGE_POPPLER_VERSION), u"GPL-3.0"_s, gpl},
    };
}

QString licenceText(const Library& library) {
    QFile file(library.text);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

}  // namespace pledge
