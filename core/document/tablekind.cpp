#include <core/document/tablekind.h>

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr QByteArrayView kCompoundFile = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
/// As a compound file's directory writes it, in UTF-16.
constexpr QByteArrayView kEncryptedStream("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
constexpr qsizetype kLookedAt = 2048;

struct Beginning {
    QByteArrayView bytes;
    const char16_t* kind;
};

constexpr std::array kBeginnings{Beginning{"%PDF-", u"pdf"},
                                 Beginning{"{\\rtf", u"rich_text"},
                                 Beginning{"\x89PNG", u"picture"},
                                 Beginning{"\xFF\xD8\xFF", u"picture"},
                                 Beginning{"GIF8", u"picture"},
                                 Beginning{"Rar!", u"archive"},
                                 Beginning{"7z\xBC\xAF", u"archive"},
                                 Beginning{"\x1F\x8B", u"archive"},
                                 Beginning{"MIME-Version:", u"mail_page"}};

QString compoundKind(const QString& file, const QByteArray& bytes) {
    if (bytes.contains(kEncryptedStream)) {
        return u"password"_s;
    }
    return file.endsWith(u".et", Qt::CaseInsensitive) ? u"old_wps"_s : u"old_workbook"_s;
}

bool isWebPage(const QByteArray& bytes) {
    static const QRegularExpression page(u"^\\s*<(!doctype\\s+html|html|head|body|table|meta)[\\s>]"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression inside(u"^\\s*<[?!][^<]*<html"_s, QRegularExpression::CaseInsensitiveOption);
    QString begin = QString::fromLatin1(bytes.first(std::min(bytes.size(), kLookedAt))).remove(QChar(u'\0'));
    static const QRegularExpression mark(u"^(\u00EF\u00BB\u00BF|\u00FF\u00FE)"_s);
    begin.remove(mark);
    return page.match(begin).hasMatch() || inside.match(begin).hasMatch();
}

QString kindOf(const QString& file, const QByteArray& bytes) {
    if (bytes.trimmed().isEmpty()) {
        return u"empty"_s;
    }
    if (bytes.startsWith(kCompoundFile)) {
        return compoundKind(file, bytes);
    }
    for (const Beginning& one : kBeginnings) {
        if (bytes.startsWith(one.bytes)) {
            return QString::fromUtf16(one.kind);
        }
    }
    return isWebPage(bytes) ? u"web_page"_s : QString();
}

}  // namespace

std::optional<Error> refusedTable(const QString& file, const QByteArray& bytes) {
    const QString kind = kindOf(file, bytes);
    return kind.isEmpty() ? std::nullopt
                          : std::optional(Error{ErrorCode::NotUtf8, file, {kind}, Place{file, {}, 0, 0}});
}

}  // namespace pledge
