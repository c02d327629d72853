#include <core/document/xlsxstyles.h>
#include <core/document/xmlpart.h>

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// The numbered formats that need no code in the file (ECMA-376, 18.8.30, with those of Chinese from 27 to 58).
struct BuiltIn {
    int first;
    int last;
    FigureFormat format;
};

constexpr std::array kBuiltIns{
    BuiltIn{9, 10, FigureFormat::Percent}, BuiltIn{14, 16, FigureFormat::Date},  BuiltIn{17, 17, FigureFormat::Month},
    BuiltIn{22, 22, FigureFormat::Date},   BuiltIn{27, 27, FigureFormat::Month}, BuiltIn{28, 31, FigureFormat::Date},
    BuiltIn{36, 36, FigureFormat::Month},  BuiltIn{50, 50, FigureFormat::Month}, BuiltIn{51, 51, FigureFormat::Date},
    BuiltIn{52, 52, FigureFormat::Month},  BuiltIn{53, 54, FigureFormat::Date},  BuiltIn{57, 57, FigureFormat::Month},
    BuiltIn{58, 58, FigureFormat::Date}};

FigureFormat builtIn(int number) {
    const auto found = std::ranges::find_if(
        kBuiltIns, [number](const BuiltIn& range) { return range.first <= number && number <= range.last; });
    return found == kBuiltIns.end() ? FigureFormat::Plain : found->format;
}

/// The letters that the first section of a code computes with: without quoted text, escaped signs, and colours,
/// languages and spans of time in brackets.
QString directives(QStringView code) {
    QString kept;
    for (qsizetype at = 0; at < code.size() && code[at] != u';'; ++at) {
        const QChar sign = code[at].toLower();
        if (sign == u'"' || sign == u'[') {
            const qsizetype end = code.indexOf(sign == u'"' ? u'"' : u']', at + 1);
            at = end < 0 ? code.size() - 1 : end;
        } else if (sign == u'\\' || sign == u'_' || sign == u'*') {
            ++at;
        } else {
            kept += sign;
        }
    }
    return kept;
}

/// Whether the first section says 万 or 亿 itself, or ends its digits with a comma, which divides by a thousand.
bool showsScaled(QStringView code, const QString& letters) {
    const QStringView first = code.left(code.indexOf(u';') < 0 ? code.size() : code.indexOf(u';'));
    const qsizetype digit = std::max(letters.lastIndexOf(u'0'), letters.lastIndexOf(u'#'));
    const bool divides = digit >= 0 && digit + 1 < letters.size() && letters[digit + 1] == u',';
    return divides || first.contains(u'万') || first.contains(u'亿') || first.contains(u'千') || first.contains(u'百');
}

int numberOf(QXmlStreamReader& xml, const QString& attribute) {
    return xml.attributes().value(attribute).toInt();
}

class StylesReader {
public:
    void read(QXmlStreamReader& xml) {
        while (xml.readNextStartElement()) {
            if (xml.name() == u"numFmts") {
                readCodes(xml);
            } else if (xml.name() == u"cellXfs") {
                readFormats(xml);
            } else {
                xml.skipCurrentElement();
            }
        }
    }
    [[nodiscard]] std::vector<FigureFormat> takeFormats() { return std::move(m_formats); }

private:
    void readCodes(QXmlStreamReader& xml) {
        while (xml.readNextStartElement()) {
            m_codes.insert(numberOf(xml, u"numFmtId"_s), figureFormat(xml.attributes().value(u"formatCode"_s)));
            xml.skipCurrentElement();
        }
    }

    void readFormats(QXmlStreamReader& xml) {
        while (xml.readNextStartElement()) {
            const int number = numberOf(xml, u"numFmtId"_s);
            const auto code = m_codes.constFind(number);
            m_formats.push_back(code == m_codes.constEnd() ? builtIn(number) : *code);
            xml.skipCurrentElement();
        }
    }

    QHash<int, FigureFormat> m_codes;
    std::vector<FigureFormat> m_formats;
};

}  // namespace

FigureFormat figureFormat(QStringView code) {
    const QString letters = directives(code);
    if (letters.contains(u"general"_s)) {
        return FigureFormat::Plain;
    }
    const bool hasDay = letters.contains(u'd') || letters.contains(u"aaa"_s);
    const bool hasYear = letters.contains(u'y');
    const bool hasTime = letters.contains(u'h') || letters.contains(u's');
    if (hasYear && !hasDay && !hasTime) {
        return FigureFormat::Month;
    }
    if (hasDay || hasYear || (letters.contains(u'm') && !hasTime)) {
        return FigureFormat::Date;
    }
    if (letters.contains(u'%')) {
        return FigureFormat::Percent;
    }
    return showsScaled(code, letters) ? FigureFormat::Scaled : FigureFormat::Plain;
}

Result<std::vector<FigureFormat>> readXlsxStyles(const ZipPackage& package, const QString& part) {
    if (part.isEmpty()) {
        return std::vector<FigureFormat>();
    }
    auto opened = XmlPart::open(package, part);
    if (!opened) {
        return opened.error();
    }
    StylesReader reader;
    reader.read(opened->xml());
    const Outcome ended = opened->ended();
    return ended ? Result<std::vector<FigureFormat>>(reader.takeFormats()) : ended.error();
}

}  // namespace pledge
