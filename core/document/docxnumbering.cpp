#include <core/document/docxnumbering.h>
#include <core/document/xmlpart.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kLevels = 9;
constexpr int kLetters = 26;
constexpr int kCircles = 20;
constexpr int kLatestStart = 32767;

/// Chinese counting up to 99; beyond it lists are numbered in digits.
QString counted(int number) {
    const QString digits = u"零一二三四五六七八九"_s;
    if (number > 99) {
        return QString::number(number);
    }
    QString text = number >= 20 ? QString(digits[number / 10]) : QString();
    text += number >= 10 ? u"十"_s : QString();
    return number % 10 == 0 ? text : text + digits[number % 10];
}

/// Counts through signs that follow one another from that one on.
QString sign(int number, char16_t first, int count) {
    return number <= count ? QString(QChar(static_cast<char16_t>(first + number - 1))) : QString::number(number);
}

QString listed(int number, const QString& signs) {
    return number <= signs.size() ? QString(signs[number - 1]) : QString::number(number);
}

QString fullWidth(int number) {
    QString text = QString::number(number);
    for (QChar& c : text) {
        c = QChar(static_cast<char16_t>(u'０' + c.digitValue()));
    }
    return text;
}

int intOf(const QXmlStreamReader& xml, const QString& name = u"val"_s) {
    return docxValue(xml, name).toInt();
}

/// A number that a list begins with.
int startOf(const QXmlStreamReader& xml) {
    return std::clamp(intOf(xml), 0, kLatestStart);
}

}  // namespace

QString docxNumber(int number, const QString& format) {
    if (format == u"bullet" || format == u"none" || number < 1) {
        return {};
    }
    if (format.startsWith(u"chineseCounting"_s) || format.startsWith(u"japaneseCounting"_s) ||
        format.startsWith(u"taiwaneseCounting"_s) || format == u"ideographDigital" ||
        format == u"chineseLegalSimplified") {
        return counted(number);
    }
    if (format.startsWith(u"decimalEnclosedCircle"_s)) {
        return sign(number, u'①', kCircles);
    }
    if (format == u"upperLetter" || format == u"lowerLetter") {
        return sign(number, format == u"upperLetter" ? u'A' : u'a', kLetters);
    }
    if (format == u"ideographTraditional") {
        return listed(number, u"甲乙丙丁戊己庚辛壬癸"_s);
    }
    return format.startsWith(u"decimalFullWidth"_s) ? fullWidth(number) : QString::number(number);
}

Result<DocxNumbering> DocxNumbering::read(const ZipPackage& package, const QString& part) {
    DocxNumbering numbering;
    if (part.isEmpty()) {
        return numbering;
    }
    auto opened = XmlPart::open(package, part);
    if (!opened) {
        return opened.error();
    }
    QXmlStreamReader& xml = opened->xml();
    while (xml.readNextStartElement()) {
        if (xml.name() == u"abstractNum") {
            numbering.readScheme(xml);
        } else if (xml.name() == u"num") {
            numbering.readList(xml);
        } else {
            xml.skipCurrentElement();
        }
    }
    const Outcome ended = opened->ended();
    return ended ? Result<DocxNumbering>(std::move(numbering)) : ended.error();
}

void DocxNumbering::readScheme(QXmlStreamReader& xml) {
    Scheme& scheme = m_schemes[intOf(xml, u"abstractNumId"_s)];
    scheme.levels.resize(kLevels);
    scheme.counters.resize(kLevels);
    while (xml.readNextStartElement()) {
        const int at = xml.name() == u"lvl" ? intOf(xml, u"ilvl"_s) : -1;
        if (at < 0 || at >= kLevels) {
            xml.skipCurrentElement();
            continue;
        }
        Level& level = scheme.levels[static_cast<std::size_t>(at)];
        while (xml.readNextStartElement()) {
            if (xml.name() == u"start") {
                level.start = startOf(xml);
            } else if (xml.name() == u"numFmt") {
                level.format = docxValue(xml);
            } else if (xml.name() == u"lvlText") {
                level.text = docxValue(xml);
            }
            xml.skipCurrentElement();
        }
    }
}

void DocxNumbering::readList(QXmlStreamReader& xml) {
    List& list = m_lists[intOf(xml, u"numId"_s)];
    while (xml.readNextStartElement()) {
        if (xml.name() == u"abstractNumId") {
            list.scheme = intOf(xml);
        } else if (xml.name() == u"lvlOverride") {
            const int level = intOf(xml, u"ilvl"_s);
            while (xml.readNextStartElement()) {
                if (xml.name() == u"startOverride") {
                    list.restarts[level] = startOf(xml);
                }
                xml.skipCurrentElement();
            }
            continue;
        }
        xml.skipCurrentElement();
    }
}

QString DocxNumbering::next(DocxListPlace place) {
    const auto list = m_lists.find(place.list);
    const auto found = list == m_lists.end() ? m_schemes.end() : m_schemes.find(list->second.scheme);
    if (place.level < 0 || place.level >= kLevels || found == m_schemes.end()) {
        return {};
    }
    Scheme& scheme = found->second;
    const auto level = static_cast<std::size_t>(place.level);
    if (const auto restart = list->second.restarts.find(place.level); restart != list->second.restarts.end()) {
        scheme.counters[level] = {restart->second - 1, true};
        list->second.restarts.erase(restart);
    }
    for (std::size_t upper = 0; upper <= level; ++upper) {
        Counter& counter = scheme.counters[upper];
        const int first = scheme.levels[upper].start;
        const bool counts = upper == level;
        counter = counter.runs ? Counter{counter.value + (counts ? 1 : 0), true} : Counter{first, true};
    }
    std::fill(scheme.counters.begin() + place.level + 1, scheme.counters.end(), Counter{});
    return label(scheme, level);
}

QString DocxNumbering::label(const Scheme& scheme, std::size_t level) {
    if (scheme.levels[level].format == u"bullet" || scheme.levels[level].format == u"none") {
        return {};
    }
    QString text = scheme.levels[level].text;
    for (std::size_t upper = 0; upper <= level; ++upper) {
        text.replace(u'%' + QString::number(upper + 1),
                     docxNumber(scheme.counters[upper].value, scheme.levels[upper].format));
    }
    return text;
}

}  // namespace pledge
