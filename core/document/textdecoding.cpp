#include <core/document/textdecoding.h>

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// Of the double-byte characters of a text in the right encoding, at least so many are of everyday use.
constexpr double kPlausibleShare = 0.5;
/// Of the characters of a text in UTF-16 nearly all are Chinese, plain Latin, or signs of either.
constexpr double kWideShare = 0.9;
/// A text in UTF-8 whose broken sequences are fewer than this share is a damaged one, and no other encoding.
constexpr double kDamagedShare = 0.1;

/// A character that is cut off at the end is a fault, and not the first half of more to come.
constexpr QStringConverter::Flags kWhole = QStringConverter::Flag::Stateless;

struct Mark {
    QByteArrayView bytes;
    QStringConverter::Encoding encoding;
};

// UTF-32's mark begins with UTF-16's
constexpr std::array kMarks{Mark{"\xEF\xBB\xBF", QStringConverter::Utf8},
                            Mark{QByteArrayView("\xFF\xFE\x00\x00", 4), QStringConverter::Utf32LE},
                            Mark{QByteArrayView("\x00\x00\xFE\xFF", 4), QStringConverter::Utf32BE},
                            Mark{"\xFF\xFE", QStringConverter::Utf16LE}, Mark{"\xFE\xFF", QStringConverter::Utf16BE}};

Error notAText(const QString& file) {
    return Error{ErrorCode::NotAText, file, {u"binary"_s}, Place{file, {}, 0, 0}};
}

uchar at(const QByteArray& bytes, qsizetype index) {
    return static_cast<uchar>(bytes[index]);
}

bool isBetween(uchar byte, uchar first, uchar last) {
    return first <= byte && byte <= last;
}

std::optional<QString> decodedBy(QStringDecoder decoder, QByteArrayView bytes) {
    if (!decoder.isValid()) {
        return std::nullopt;
    }
    QString text = decoder.decode(bytes);
    return decoder.hasError() || text.contains(QChar::ReplacementCharacter) ? std::nullopt
                                                                            : std::optional(std::move(text));
}

/// Where the UTF-8 character that begins there ends; the same place where none does.
qsizetype utf8End(const QByteArray& bytes, qsizetype begin) {
    const uchar lead = at(bytes, begin);
    const qsizetype length = lead < 0x80   ? 1
                             : lead < 0xC2 ? 0
                             : lead < 0xE0 ? 2
                             : lead < 0xF0 ? 3
                             : lead < 0xF5 ? 4
                                           : 0;
    if (begin + length > bytes.size()) {
        return begin;
    }
    for (qsizetype next = begin + 1; next < begin + length; ++next) {
        if (!isBetween(at(bytes, next), 0x80, 0xBF)) {
            return begin;
        }
    }
    return begin + length;
}

/// The line, from 1, of the first broken character of a text that is UTF-8 all the same; nothing where it is not.
std::optional<int> brokenUtf8Line(const QByteArray& bytes) {
    qsizetype whole = 0;
    qsizetype broken = 0;
    int line = 1;
    int firstBroken = 0;
    for (qsizetype index = 0; index < bytes.size();) {
        const qsizetype end = utf8End(bytes, index);
        line += bytes[index] == '\n' ? 1 : 0;
        whole += end - index > 1 ? 1 : 0;
        broken += end == index ? 1 : 0;
        firstBroken = end == index && firstBroken == 0 ? line : firstBroken;
        index = std::max(end, index + 1);
        while (end < index && index < bytes.size() && isBetween(at(bytes, index), 0x80, 0xBF)) {
            ++index;
        }
    }
    const bool isUtf8 = whole > 0 && static_cast<double>(broken) <= kDamagedShare * static_cast<double>(whole);
    return isUtf8 && broken > 0 ? std::optional(firstBroken) : std::nullopt;
}

struct DoubleBytes {
    qsizetype all = 0;
    qsizetype common = 0;

    [[nodiscard]] double share() const {
        return all == 0 ? 1.0 : static_cast<double>(common) / static_cast<double>(all);
    }
};

/// Counts the characters of two bytes, and those of them in the range of the everyday ones.
template <typename IsCommon>
DoubleBytes doubleBytes(const QByteArray& bytes, IsCommon isCommon) {
    DoubleBytes found;
    for (qsizetype index = 0; index + 1 < bytes.size(); ++index) {
        if (at(bytes, index) >= 0x80) {
            ++found.all;
            found.common += isCommon(at(bytes, index), at(bytes, index + 1)) ? 1 : 0;
            ++index;
        }
    }
    return found;
}

/// The signs of GB 2312 and its first plane of characters; GB18030's further ones are rare.
bool isCommonInGb(uchar lead, uchar trail) {
    return trail >= 0xA1 && (isBetween(lead, 0xA1, 0xA3) || isBetween(lead, 0xB0, 0xD7));
}

/// The signs of Big5 and its first plane of characters.
bool isCommonInBig5(uchar lead, uchar trail) {
    return isBetween(lead, 0xA1, 0xC6) && (isBetween(trail, 0x40, 0x7E) || trail >= 0xA1);
}

std::optional<QString> decodedChinese(const QByteArray& bytes) {
    const double gb = doubleBytes(bytes, isCommonInGb).share();
    const double big5 = doubleBytes(bytes, isCommonInBig5).share();
    std::optional<QString> text;
    if (big5 > gb && big5 >= kPlausibleShare) {
        text = decodedBy(QStringDecoder("Big5", kWhole), bytes);
    }
    if (!text && gb >= kPlausibleShare) {
        text = decodedBy(QStringDecoder("GB18030", kWhole), bytes);
    }
    return text;
}

bool isPlain(QChar c) {
    const ushort code = c.unicode();
    return (code >= 0x4E00 && code <= 0x9FFF) || (code >= 0x3000 && code <= 0x303F) || (code >= 0x20 && code < 0x7F) ||
           (code >= 0xFF00 && code <= 0xFFEF) || (code >= 0x2010 && code <= 0x2030) || code == u'\n' || code == u'\r' ||
           code == u'\t';
}

/// A text in UTF-16 without a mark shows by the zeros of its digits and line breaks, all on one side.
std::optional<QString> decodedWide(const QByteArray& bytes) {
    if (bytes.size() % 2 != 0 || !bytes.contains('\0')) {
        return std::nullopt;
    }
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        const auto text = decodedBy(QStringDecoder(encoding, kWhole), bytes);
        if (text && static_cast<double>(std::ranges::count_if(*text, isPlain)) >=
                        kWideShare * static_cast<double>(text->size())) {
            return text;
        }
    }
    return std::nullopt;
}

bool holdsControls(const QString& text) {
    return std::ranges::any_of(text, [](QChar c) { return c.unicode() < 0x09 || (c.unicode() > 0x0D && c < u' '); });
}

}  // namespace

Result<QString> decodedText(const QString& file, const QByteArray& bytes, const QByteArray& hint) {
    for (const Mark& mark : kMarks) {
        if (bytes.startsWith(mark.bytes)) {
            // a mark of UTF-16 or UTF-32 is as long as each of their units
            const bool isWhole = mark.encoding == QStringConverter::Utf8 || bytes.size() % mark.bytes.size() == 0;
            auto text =
                decodedBy(QStringDecoder(mark.encoding, kWhole), QByteArrayView(bytes).sliced(mark.bytes.size()));
            return text && isWhole ? Result<QString>(std::move(*text)) : notAText(file);
        }
    }
    if (bytes.contains('\0')) {
        auto text = decodedWide(bytes);
        return text && !text->contains(QChar::Null) ? Result<QString>(std::move(*text)) : notAText(file);
    }
    if (bytes.isValidUtf8()) {
        return QString::fromUtf8(bytes);
    }
    if (const auto line = brokenUtf8Line(bytes)) {
        return Error{ErrorCode::FileCorrupt, file, {u"utf8"_s}, Place{file, {}, *line, 0}};
    }
    auto text = hint.isEmpty() ? std::nullopt : decodedBy(QStringDecoder(hint.constData(), kWhole), bytes);
    if (!text) {
        text = decodedChinese(bytes);
    }
    return text && !holdsControls(*text) ? Result<QString>(std::move(*text)) : notAText(file);
}

}  // namespace pledge
