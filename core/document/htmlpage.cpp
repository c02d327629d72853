#include <core/document/htmlpage.h>

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// The most that browsers take.
constexpr int kMostColumns = 1000;
constexpr int kMostRows = 65534;

bool isSkipped(const QString& name) {
    static const QSet<QString> names{u"head"_s,   u"script"_s,   u"style"_s,  u"noscript"_s, u"template"_s, u"nav"_s,
                                     u"footer"_s, u"aside"_s,    u"iframe"_s, u"object"_s,   u"svg"_s,      u"math"_s,
                                     u"select"_s, u"textarea"_s, u"button"_s, u"del"_s,      u"rt"_s,       u"rp"_s,
                                     u"audio"_s,  u"datalist"_s, u"video"_s};
    return names.contains(name);
}

bool isBlock(const QString& name) {
    static const QSet<QString> names{
        u"address"_s, u"article"_s, u"blockquote"_s, u"body"_s,   u"caption"_s,    u"center"_s,  u"dd"_s,
        u"details"_s, u"dialog"_s,  u"dir"_s,        u"div"_s,    u"dl"_s,         u"dt"_s,      u"fieldset"_s,
        u"figure"_s,  u"form"_s,    u"header"_s,     u"hr"_s,     u"figcaption"_s, u"html"_s,    u"li"_s,
        u"main"_s,    u"menu"_s,    u"ol"_s,         u"p"_s,      u"pre"_s,        u"section"_s, u"summary"_s,
        u"tbody"_s,   u"thead"_s,   u"tfoot"_s,      u"legend"_s, u"ul"_s};
    return names.contains(name);
}

bool isTablePart(const QString& name) {
    return name == u"table" || name == u"tr" || name == u"td" || name == u"th";
}

bool isHeading(const QString& name) {
    return name.size() == 2 && name[0] == u'h' && name[1] >= u'1' && name[1] <= u'6';
}

bool isHidden(const HtmlAttributes& attributes) {
    const QString style = attributes.value(u"style"_s).toLower().remove(u' ');
    return attributes.contains(u"hidden"_s) || style.contains(u"display:none"_s) ||
           style.contains(u"visibility:hidden"_s);
}

}  // namespace

void HtmlPage::begin(const QString& name, const HtmlAttributes& attributes) {
    ++m_depth;
    m_tooDeep = m_tooDeep || m_depth > m_limits.depth;
    if (m_skippedDepth > 0 || isDone()) {
        return;
    }
    const bool isWhole = name == u"html" || name == u"body";
    if (isSkipped(name) || (!isWhole && isHidden(attributes))) {
        m_skippedDepth = m_depth;
    } else if (isTablePart(name)) {
        beginTablePart(name, attributes);
    } else if (isHeading(name)) {
        beginBlock();
        m_builder.beginHeading();
    } else if (name == u"br") {
        m_builder.breakLine();
        m_afterBlank = true;
    } else if (isBlock(name)) {
        beginBlock();
        m_preformatted += name == u"pre" ? 1 : 0;
    }
}

void HtmlPage::beginTablePart(const QString& name, const HtmlAttributes& attributes) {
    m_afterBlank = true;
    if (name == u"table") {
        m_builder.dissolveTables();
        m_builder.beginTable();
    } else if (name == u"tr") {
        m_builder.beginRow();
    } else {
        const int columns = std::clamp(attributes.value(u"colspan"_s).toInt(), 1, kMostColumns);
        const QString rows = attributes.value(u"rowspan"_s).trimmed();
        // 0 reaches down to the table's end
        m_builder.beginCell(columns, rows == u"0" ? kMostRows : std::clamp(rows.toInt(), 1, kMostRows));
    }
}

void HtmlPage::end(const QString& name) {
    --m_depth;
    if (m_skippedDepth > 0) {
        m_skippedDepth = m_depth < m_skippedDepth ? 0 : m_skippedDepth;
        return;
    }
    if (isTablePart(name)) {
        endTablePart(name);
    } else if (isHeading(name)) {
        m_builder.endHeading();
        m_afterBlank = true;
    } else if (isBlock(name)) {
        beginBlock();
        m_preformatted -= name == u"pre" ? 1 : 0;
    }
}

void HtmlPage::endTablePart(const QString& name) {
    m_afterBlank = true;
    if (name == u"table") {
        m_builder.endTable();
    } else if (name != u"tr") {
        m_builder.endCell();
    }
}

void HtmlPage::beginBlock() {
    m_builder.endLine();
    m_afterBlank = true;
}

void HtmlPage::add(QStringView text) {
    if (m_skippedDepth > 0 || isDone()) {
        return;
    }
    if (m_preformatted > 0) {
        m_builder.add(text);
        return;
    }
    QString shown;
    shown.reserve(text.size());
    for (const QChar c : text) {
        const bool blank = c == u' ' || c == u'\n' || c == u'\r' || c == u'\t' || c == u'\f';
        if (!blank || !m_afterBlank) {
            shown += blank ? u' ' : c;
        }
        m_afterBlank = blank;
    }
    m_builder.add(shown);
}

}  // namespace pledge
