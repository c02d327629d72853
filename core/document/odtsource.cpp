#include <core/document/odtsource.h>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// Elements whose inside is not on the page, or repeats what is.
constexpr std::array<QStringView, 14> kSkipped{
    u"tracked-changes", u"note",         u"annotation", u"table-of-content",   u"illustration-index",
    u"table-index",     u"object-index", u"user-index", u"alphabetical-index", u"ruby-text",
    u"hidden-text",     u"title",        u"desc",       u"covered-table-cell"};

constexpr int kMostRepeats = 1024;

bool isParagraph(QStringView name) {
    return name == u"p" || name == u"h";
}

}  // namespace

OdtSource::OdtSource(XmlPart& part, SourceBuilder& builder, const SourceLimits& limits)
    : m_part(part), m_xml(part.xml()), m_builder(builder), m_limits(limits) {}

Outcome OdtSource::read() {
    while (!m_xml.atEnd() && !m_builder.isFull()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            begin();
        } else if (token == QXmlStreamReader::EndElement) {
            end();
        } else if (token == QXmlStreamReader::Characters && m_paragraphs > 0) {
            addCharacters(m_xml.text());
        }
        if (m_depth > m_limits.depth) {
            return m_part.damaged(u"too_deep"_s);
        }
    }
    return m_builder.isFull() ? Done{} : m_part.ended();
}

void OdtSource::begin() {
    const QStringView name = m_xml.name();
    if (std::ranges::find(kSkipped, name) != kSkipped.end()) {
        m_xml.skipCurrentElement();
        return;
    }
    ++m_depth;
    if (name == u"text" && m_xml.prefix() == u"office") {
        m_inBody = true;
    } else if (!m_inBody || (!isInBox() && beginTablePart())) {
        return;
    } else if (isParagraph(name)) {
        ++m_paragraphs;
        m_afterBlank = true;
        if (name == u"h" && !isInBox()) {
            m_builder.beginHeading();
        }
    } else if (name == u"text-box") {
        ++m_boxes;
    } else if (name == u"s") {
        add(QString(std::clamp(attribute(u"c"_s), 1, kMostRepeats), u' '));
    } else if (name == u"tab") {
        add(u"\t"_s);
    } else if (name == u"line-break") {
        add(u"\n"_s);
    }
}

bool OdtSource::beginTablePart() {
    const QStringView name = m_xml.name();
    if (name == u"table") {
        m_builder.beginTable();
    } else if (name == u"table-row") {
        m_builder.beginRow();
    } else if (name == u"table-cell") {
        beginCell();
    } else {
        return false;
    }
    return true;
}

void OdtSource::beginCell() {
    const int columns = attribute(u"number-columns-spanned"_s);
    const int rows = attribute(u"number-rows-spanned"_s);
    for (int repeats = std::min(attribute(u"number-columns-repeated"_s), kMostRepeats); repeats > 1; --repeats) {
        m_builder.beginCell(columns, rows);
    }
    m_builder.beginCell(columns, rows);
}

void OdtSource::end() {
    --m_depth;
    const QStringView name = m_xml.name();
    if (!m_inBody) {
        return;
    }
    if (isParagraph(name)) {
        --m_paragraphs;
        endParagraph();
    } else if (name == u"text-box") {
        --m_boxes;
        m_afterBlank = false;
    } else if (name == u"text" && m_xml.prefix() == u"office") {
        m_inBody = false;
    } else if (!isInBox() && name == u"table-cell") {
        m_builder.endCell();
    } else if (!isInBox() && name == u"table") {
        m_builder.endTable();
    }
}

void OdtSource::endParagraph() {
    if (isInBox()) {
        m_boxText += u'\n';
        return;
    }
    if (m_xml.name() == u"h") {
        m_builder.endHeading();
    } else {
        m_builder.breakLine();
    }
    if (!m_boxText.isEmpty()) {
        m_builder.endLine();
        m_builder.add(std::exchange(m_boxText, {}));
    }
}

/// Blanks and line breaks of the file itself are one blank, and none at a paragraph's begin.
void OdtSource::addCharacters(QStringView text) {
    QString shown;
    shown.reserve(text.size());
    for (const QChar c : text) {
        const bool blank = c == u' ' || c == u'\n' || c == u'\r' || c == u'\t';
        if (!blank || !m_afterBlank) {
            shown += blank ? u' ' : c;
        }
        m_afterBlank = blank;
    }
    if (isInBox()) {
        m_boxText += m_boxText.size() < m_limits.characters ? shown : QString();
    } else {
        m_builder.add(shown);
    }
}

void OdtSource::add(const QString& text) {
    if (m_paragraphs == 0) {
        return;
    }
    m_afterBlank = text == u"\n";
    if (isInBox()) {
        m_boxText += text;
    } else {
        m_builder.add(text);
    }
}

int OdtSource::attribute(const QString& name) const {
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const auto found = std::ranges::find_if(
        attributes, [&name](const QXmlStreamAttribute& attribute) { return attribute.name() == name; });
    return found == attributes.end() ? 1 : std::max(found->value().toInt(), 1);
}

Outcome addOdt(SourceBuilder& builder, const ZipPackage& package, const SourceLimits& limits) {
    const QString manifest = u"META-INF/manifest.xml"_s;
    if (package.has(manifest)) {
        const auto bytes = package.part(manifest);
        if (bytes && bytes->contains("encryption-data")) {
            return Error{ErrorCode::NotAText, package.file(), {u"password"_s}, Place{package.file(), {}, 0, 0}};
        }
    }
    auto part = XmlPart::open(package, u"content.xml"_s);
    return part ? OdtSource(*part, builder, limits).read() : part.error();
}

}  // namespace pledge
