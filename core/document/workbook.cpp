#include <core/document/workbook.h>
#include <core/document/workbookhandle.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <filesystem>
#include <system_error>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// A name beside the path that nobody else uses: on the same disk, so that it can be renamed into place.
QString draftBeside(const QString& path) {
    const QFileInfo target(path);
    const QString unique = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return target.dir().filePath(u".%1.%2.part"_s.arg(target.fileName(), unique));
}

Error cannotWrite(const QString& path, lxw_error error) {
    const QString words = QString::fromUtf8(lxw_strerror(error));
    return error == LXW_ERROR_CREATING_XLSX_FILE ? Error{ErrorCode::FileReadOnly, path, {words}, {}}
                                                 : Error{ErrorCode::System, path, {words}, {}};
}

uint8_t alignmentOf(CellAlign align) {
    switch (align) {
        case CellAlign::Start:
            return LXW_ALIGN_LEFT;
        case CellAlign::Centre:
            return LXW_ALIGN_CENTER;
        case CellAlign::End:
            return LXW_ALIGN_RIGHT;
    }
    Q_UNREACHABLE();
}

lxw_format* makeFormat(lxw_workbook* workbook, const CellStyle& style) {
    lxw_format* format = workbook_add_format(workbook);
    format_set_font_name(format, "宋体");
    format_set_font_size(format, style.points);
    format_set_align(format, alignmentOf(style.align));
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    if (style.bold) {
        format_set_bold(format);
    }
    if (!style.numberFormat.isEmpty()) {
        format_set_num_format(format, style.numberFormat.toUtf8().constData());
    }
    if (style.bordered) {
        format_set_border(format, LXW_BORDER_THIN);
    }
    if (style.wraps) {
        format_set_text_wrap(format);
    }
    if (style.fill) {
        format_set_bg_color(format, *style.fill);
    }
    if (style.ink) {
        format_set_font_color(format, *style.ink);
    }
    if (style.unlocked) {
        format_set_unlocked(format);
    }
    return format;
}

}  // namespace

Workbook::Book::Book(const QString& path) : workbook(workbook_new(QFile::encodeName(path).constData())) {}

Workbook::Book::~Book() {
    if (workbook != nullptr) {
        lxw_workbook_free(workbook);
    }
}

lxw_format* Workbook::Book::format(const CellStyle& style) {
    for (const auto& [known, made] : formats) {
        if (known == style) {
            return made;
        }
    }
    return formats.emplace_back(style, makeFormat(workbook, style)).second;
}

lxw_error Workbook::Book::close() {
    return workbook_close(std::exchange(workbook, nullptr));
}

Workbook::Workbook(QString path)
    : m_path(std::move(path)), m_draft(draftBeside(m_path)), m_book(std::make_unique<Book>(m_draft)) {}

Workbook::~Workbook() = default;

Sheet Workbook::addSheet(const QString& name) {
    lxw_worksheet* sheet = workbook_add_worksheet(m_book->workbook, name.toUtf8().constData());
    Q_ASSERT(sheet != nullptr);
    return {*this, sheet, name};
}

Outcome Workbook::save() {
    // asked first, because the library would say its own words on standard error
    if (QFile probe(m_draft); !probe.open(QIODevice::WriteOnly)) {
        return Error{ErrorCode::FileReadOnly, m_path, {probe.errorString()}, {}};
    }
    const lxw_error error = m_book->close();
    if (error != LXW_NO_ERROR) {
        QFile::remove(m_draft);
        return cannotWrite(m_path, error);
    }
    std::error_code refusal;
    std::filesystem::rename(QFile::encodeName(m_draft).toStdString(), QFile::encodeName(m_path).toStdString(), refusal);
    if (refusal) {
        QFile::remove(m_draft);
        return Error{ErrorCode::FileReadOnly, m_path, {QString::fromStdString(refusal.message())}, {}};
    }
    return Done{};
}

}  // namespace pledge
