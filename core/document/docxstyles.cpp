#include <core/document/docxstyles.h>
#include <core/document/xmlpart.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kHeadingLevels = 9;
/// Styles based on one another in a circle end here.
constexpr int kLongestChain = 32;

std::optional<int> number(const QString& text) {
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

void readListPlace(QXmlStreamReader& xml, DocxParagraph& paragraph) {
    while (xml.readNextStartElement()) {
        if (xml.name() == u"ilvl") {
            paragraph.level = number(docxValue(xml));
        } else if (xml.name() == u"numId") {
            paragraph.list = number(docxValue(xml));
        }
        xml.skipCurrentElement();
    }
}

}  // namespace

QString docxValue(const QXmlStreamReader& xml, const QString& name) {
    const QXmlStreamAttributes attributes = xml.attributes();
    const auto found = std::ranges::find_if(
        attributes, [&name](const QXmlStreamAttribute& attribute) { return attribute.name() == name; });
    return found == attributes.end() ? QString() : found->value().toString();
}

DocxParagraph readDocxParagraph(QXmlStreamReader& xml) {
    DocxParagraph paragraph;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"numPr") {
            readListPlace(xml, paragraph);
            continue;
        }
        if (xml.name() == u"pStyle") {
            paragraph.style = docxValue(xml);
        } else if (xml.name() == u"outlineLvl") {
            paragraph.outline = number(docxValue(xml));
        }
        xml.skipCurrentElement();
    }
    return paragraph;
}

Result<DocxStyles> DocxStyles::read(const ZipPackage& package, const QString& part) {
    DocxStyles styles;
    if (part.isEmpty()) {
        return styles;
    }
    auto opened = XmlPart::open(package, part);
    if (!opened) {
        return opened.error();
    }
    QXmlStreamReader& xml = opened->xml();
    while (xml.readNextStartElement()) {
        if (xml.name() == u"style") {
            styles.readStyle(xml);
        } else {
            xml.skipCurrentElement();
        }
    }
    const Outcome ended = opened->ended();
    return ended ? Result<DocxStyles>(std::move(styles)) : ended.error();
}

void DocxStyles::readStyle(QXmlStreamReader& xml) {
    const QString id = docxValue(xml, u"styleId"_s);
    Style style;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"pPr") {
            style.paragraph = readDocxParagraph(xml);
            continue;
        }
        if (xml.name() == u"name") {
            style.name = docxValue(xml).toLower();
        } else if (xml.name() == u"basedOn") {
            style.basedOn = docxValue(xml);
        }
        xml.skipCurrentElement();
    }
    m_styles.insert_or_assign(id, std::move(style));
}

/// What the paragraph's style or the nearest one that it is based on says.
template <typename Find>
auto DocxStyles::first(const DocxParagraph& paragraph, Find find) const {
    decltype(find(std::declval<const Style&>())) found;
    QString id = paragraph.style;
    for (int steps = 0; !found && steps < kLongestChain; ++steps) {
        const auto style = m_styles.find(id);
        if (style == m_styles.end()) {
            break;
        }
        found = find(style->second);
        id = style->second.basedOn;
    }
    return found;
}

bool DocxStyles::isHeading(const DocxParagraph& paragraph) const {
    const auto outline = [this, &paragraph] {
        return first(paragraph, [](const Style& style) {
            const bool named = style.name.startsWith(u"heading "_s) || style.name == u"title";
            return named ? std::optional(0) : style.paragraph.outline;
        });
    };
    const auto level = paragraph.outline ? paragraph.outline : outline();
    return level && *level < kHeadingLevels;
}

bool DocxStyles::isContents(const DocxParagraph& paragraph) const {
    const auto found = first(paragraph, [](const Style& style) {
        const bool named = style.name.startsWith(u"toc "_s) || style.name.startsWith(u"contents "_s);
        return named ? std::optional(true) : std::nullopt;
    });
    return found.has_value();
}

DocxListPlace DocxStyles::listPlace(const DocxParagraph& paragraph) const {
    const auto list =
        paragraph.list ? paragraph.list : first(paragraph, [](const Style& style) { return style.paragraph.list; });
    const auto level =
        paragraph.level ? paragraph.level : first(paragraph, [](const Style& style) { return style.paragraph.level; });
    return {list.value_or(0), level.value_or(0)};
}

}  // namespace pledge
