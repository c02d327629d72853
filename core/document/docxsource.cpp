#include <core/document/docxsource.h>
#include <core/document/packagerelations.h>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// Elements whose inside is not on the page: deleted and moved away text, the second form of a drawing for older
/// programs, reading aids, settings.
constexpr std::array<QStringView, 11> kSkipped{u"del",    u"moveFrom",   u"Fallback", u"rt",
                                               u"rubyPr", u"tblPr",      u"tblGrid",  u"sectPr",
                                               u"sdtPr",  u"trPrChange", u"instrText"};

bool isOn(const QString& value) {
    return value != u"0" && value != u"false" && value != u"off";
}

/// A sign of a symbol font has no meaning outside that font.
QString symbol(const QString& code) {
    bool isHex = false;
    const uint character = code.toUInt(&isHex, 16);
    return isHex && character >= u' ' && character < 0xE000 ? QString(QChar(static_cast<char16_t>(character)))
                                                            : QString();
}

/// A number "1." before "5000" must not read as 1.5000.
QString parted(QString number, QChar next) {
    if (next.isDigit() && number.endsWith(u'.')) {
        number.back() = u'、';
    } else if (number.back().unicode() < 0x80) {
        number += u' ';
    }
    return number;
}

}  // namespace

DocxSource::DocxSource(XmlPart& part, DocxStyles styles, DocxNumbering numbering, SourceBuilder& builder,
                       const SourceLimits& limits)
    : m_part(part),
      m_xml(part.xml()),
      m_styles(std::move(styles)),
      m_numbering(std::move(numbering)),
      m_builder(builder),
      m_limits(limits) {}

Outcome DocxSource::read() {
    while (!m_xml.atEnd() && !m_builder.isFull()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            begin();
        } else if (token == QXmlStreamReader::EndElement) {
            end();
        }
        if (m_depth > m_limits.depth) {
            return m_part.damaged(u"too_deep"_s);
        }
    }
    return m_builder.isFull() ? Done{} : m_part.ended();
}

bool DocxSource::skips() const {
    return std::ranges::find(kSkipped, m_xml.name()) != kSkipped.end();
}

void DocxSource::begin() {
    if (skips()) {
        m_xml.skipCurrentElement();
    } else if (m_xml.name() == u"pPr") {
        readParagraphProperties();
    } else if (m_xml.name() == u"rPr") {
        readRunProperties();
    } else if (m_xml.name() == u"tcPr") {
        readCellProperties();
    } else if (m_runs > 0 && m_xml.name() == u"t") {
        add(m_xml.readElementText(QXmlStreamReader::SkipChildElements));
    } else {
        ++m_depth;
        if (!beginBlock()) {
            beginRun();
        }
    }
}

bool DocxSource::beginBlock() {
    const QStringView name = m_xml.name();
    if (name == u"p") {
        beginParagraph();
    } else if (name == u"txbxContent") {
        ++m_boxes;
    } else if (isInBox()) {
        return false;
    } else if (name == u"tbl") {
        openCell();
        m_builder.beginTable();
    } else if (name == u"tr") {
        m_builder.beginRow();
    } else if (name == u"gridBefore") {
        m_builder.skipColumns(docxValue(m_xml).toInt());
    } else if (name == u"tc") {
        m_cellWaits = true;
        m_cellColumns = 1;
        m_cellMerge = Merge::None;
    } else {
        return false;
    }
    return true;
}

void DocxSource::beginRun() {
    const QStringView name = m_xml.name();
    if (name == u"r") {
        ++m_runs;
        m_hidden = false;
    } else if (m_runs == 0) {
        return;
    } else if (name == u"br" || name == u"cr") {
        add(u"\n"_s);
    } else if (name == u"tab" || name == u"ptab") {
        add(u"\t"_s);
    } else if (name == u"noBreakHyphen") {
        add(u"-"_s);
    } else if (name == u"sym") {
        add(symbol(docxValue(m_xml, u"char"_s)));
    }
}

void DocxSource::end() {
    --m_depth;
    const QStringView name = m_xml.name();
    if (name == u"p") {
        endParagraph();
    } else if (name == u"r") {
        --m_runs;
    } else if (name == u"txbxContent") {
        --m_boxes;
    } else if (isInBox()) {
        return;
    } else if (name == u"tc") {
        openCell();
        m_builder.endCell();
    } else if (name == u"tbl") {
        m_builder.endTable();
    }
}

void DocxSource::beginParagraph() {
    if (!isInBox()) {
        openCell();
        m_number.clear();
        m_contents = false;
        m_heading = false;
    }
}

void DocxSource::endParagraph() {
    if (isInBox()) {
        m_boxText += u'\n';
        return;
    }
    if (!m_number.isEmpty()) {
        add({});
    }
    if (m_heading) {
        m_builder.endHeading();
    } else if (!m_contents) {
        m_builder.breakLine();
    }
    if (!m_boxText.isEmpty()) {
        m_builder.endLine();
        m_builder.add(std::exchange(m_boxText, {}));
    }
}

void DocxSource::readParagraphProperties() {
    const DocxParagraph paragraph = readDocxParagraph(m_xml);
    if (isInBox()) {
        return;
    }
    m_contents = m_styles.isContents(paragraph);
    m_heading = !m_contents && m_styles.isHeading(paragraph);
    if (const DocxListPlace place = m_styles.listPlace(paragraph); place.list != 0 && !m_contents) {
        m_number = m_numbering.next(place);
    }
    if (m_heading) {
        m_builder.beginHeading();
    }
}

void DocxSource::readRunProperties() {
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == u"vanish") {
            m_hidden = isOn(docxValue(m_xml));
        }
        m_xml.skipCurrentElement();
    }
}

void DocxSource::readCellProperties() {
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == u"gridSpan") {
            m_cellColumns = std::max(docxValue(m_xml).toInt(), 1);
        } else if (m_xml.name() == u"vMerge") {
            m_cellMerge = docxValue(m_xml) == u"restart" ? Merge::None : Merge::Covered;
        }
        m_xml.skipCurrentElement();
    }
}

void DocxSource::openCell() {
    if (std::exchange(m_cellWaits, false)) {
        if (m_cellMerge == Merge::Covered) {
            m_builder.beginCovered(m_cellColumns);
        } else {
            m_builder.beginCell(m_cellColumns);
        }
    }
}

void DocxSource::add(const QString& text) {
    if (m_hidden || m_contents) {
        return;
    }
    if (isInBox()) {
        m_boxText += m_boxText.size() < m_limits.characters ? text : QString();
        return;
    }
    if (!m_number.isEmpty()) {
        m_builder.add(parted(std::exchange(m_number, {}), text.isEmpty() ? QChar() : text.front()));
    }
    m_builder.add(text);
}

Outcome addDocx(SourceBuilder& builder, const ZipPackage& package, const QString& mainPart,
                const SourceLimits& limits) {
    const auto relations = relationsOf(package, mainPart);
    if (!relations) {
        return relations.error();
    }
    auto styles = DocxStyles::read(package, partOfKind(*relations, u"styles"_s));
    if (!styles) {
        return styles.error();
    }
    auto numbering = DocxNumbering::read(package, partOfKind(*relations, u"numbering"_s));
    if (!numbering) {
        return numbering.error();
    }
    auto part = XmlPart::open(package, mainPart);
    if (!part) {
        return part.error();
    }
    return DocxSource(*part, std::move(*styles), std::move(*numbering), builder, limits).read();
}

}  // namespace pledge
