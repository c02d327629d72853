#include <core/wording/tablefilewords.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace pledge {

namespace {

struct TableFiles {
    Q_DECLARE_TR_FUNCTIONS(TableFiles)
};

constexpr std::array kKinds{
    std::pair{"empty", QT_TRANSLATE_NOOP("TableFiles", "The file is empty; check that it was saved and sent whole")},
    std::pair{"old_workbook",
              QT_TRANSLATE_NOOP("TableFiles",
                                "This is an old workbook (.xls). Open it in WPS or Excel and save it as .xlsx")},
    std::pair{"old_wps",
              QT_TRANSLATE_NOOP("TableFiles", "This is a workbook of WPS (.et). Open it in WPS and save it as .xlsx")},
    std::pair{
        "password",
        QT_TRANSLATE_NOOP("TableFiles", "This is protected by a password. Open it and save it without the password")},
    std::pair{"web_page", QT_TRANSLATE_NOOP("TableFiles",
                                            "This is a web page, whatever its name says. Open it in WPS or Excel and "
                                            "save it as .xlsx")},
    std::pair{"mail_page",
              QT_TRANSLATE_NOOP("TableFiles",
                                "This is a web page in one file (.mht), whatever its name says. Open it in "
                                "WPS or Excel and save it as .xlsx")},
    std::pair{"pdf",
              QT_TRANSLATE_NOOP("TableFiles", "This is a PDF. Ask for the spreadsheet, or copy its table into one")},
    std::pair{"rich_text",
              QT_TRANSLATE_NOOP("TableFiles", "This is a text document (.rtf). Copy its table into a spreadsheet")},
    std::pair{"picture", QT_TRANSLATE_NOOP("TableFiles", "This is a picture. Ask for the spreadsheet")},
    std::pair{"archive", QT_TRANSLATE_NOOP("TableFiles", "This is packed. Unpack it and choose the spreadsheet in it")},
    std::pair{"no_workbook",
              QT_TRANSLATE_NOOP("TableFiles",
                                "This is no spreadsheet: it is packed like one, but holds no sheet. Choose the "
                                "spreadsheet itself (.xlsx or .ods)")}};

}  // namespace

QString tableFilePattern(const Error& error) {
    const QString kind = error.code == ErrorCode::NotUtf8 ? error.details.value(0) : QString();
    const auto found =
        std::ranges::find_if(kKinds, [&kind](const auto& one) { return kind == QLatin1StringView(one.first); });
    return found == kKinds.end() ? QString() : TableFiles::tr(found->second);
}

}  // namespace pledge
