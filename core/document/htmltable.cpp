#include <core/document/htmltable.h>

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <libxml/HTMLparser.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr qsizetype kMostCells = 1'000'000;
constexpr int kMostSpan = 1'000;
constexpr int kOptions = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                         HTML_PARSE_NODEFDTD | HTML_PARSE_IGNORE_ENC | HTML_PARSE_COMPACT;

struct ContextCloser {
    void operator()(htmlParserCtxtPtr parser) const { htmlFreeParserCtxt(parser); }
};

QString fromUtf8(const xmlChar* text) {
    return QString::fromUtf8(reinterpret_cast<const char*>(text));
}

/// The figure where the text is nothing but that figure rounded to the digits it shows; else the text.
QString unrounded(const QString& text, const QString& figure) {
    QString digits = text;
    digits.remove(u',').remove(u' ');
    bool isShown = false;
    bool isExact = false;
    const double shown = QLocale::c().toDouble(digits, &isShown);
    const double exact = QLocale::c().toDouble(figure, &isExact);
    if (!isShown || !isExact) {
        return text;
    }
    const qsizetype point = digits.indexOf(u'.');
    const int places = point < 0 ? 0 : static_cast<int>(digits.size() - point - 1);
    const bool agrees = QLocale::c().toDouble(QString::number(exact, 'f', places)) == shown;
    const QString full = QString::number(exact, 'g', 15);
    return agrees && !full.contains(u'e') ? full : text;
}

/// Builds the rows of the first table, elements being given in order.
class TableBuilder {
public:
    void begin(const QString& name, const QHash<QString, QString>& attributes) {
        if (name == u"table") {
            ++m_depth;
        } else if (isOpen() && name == u"tr") {
            endCell();
            m_rows.emplace_back();
        } else if (isOpen() && (name == u"td" || name == u"th")) {
            beginCell(attributes);
        } else if (m_inCell && name == u"br") {
            m_text += u'\n';
        }
    }
    void end(const QString& name) {
        if (isOpen() && (name == u"td" || name == u"th" || name == u"tr")) {
            endCell();
        } else if (name == u"table" && isOpen()) {
            endCell();
            m_isDone = true;
        } else if (name == u"table") {
            --m_depth;
        }
    }
    void add(const QString& text) {
        if (m_inCell) {
            m_text += text;
        }
    }
    [[nodiscard]] bool isDone() const { return m_isDone || m_cells > kMostCells; }
    [[nodiscard]] std::vector<QStringList> take() { return std::move(m_rows); }

private:
    [[nodiscard]] bool isOpen() const { return m_depth == 1 && !m_isDone; }
    void beginCell(const QHash<QString, QString>& attributes) {
        endCell();
        if (m_rows.empty()) {
            m_rows.emplace_back();
        }
        m_inCell = true;
        m_text.clear();
        m_figure = attributes.contains(u"sdval"_s) ? attributes.value(u"sdval"_s) : attributes.value(u"x:num"_s);
        m_span = std::clamp(attributes.value(u"colspan"_s).toInt(), 1, kMostSpan);
        skipSpanned();
        const int rows = std::clamp(attributes.value(u"rowspan"_s).toInt(), 1, kMostSpan);
        for (int i = 0; rows > 1 && i < m_span; ++i) {
            m_spanned[static_cast<int>(m_rows.back().size()) + i] = static_cast<qsizetype>(m_rows.size()) + rows - 1;
        }
    }
    /// Cells that reach down from the rows above take their places.
    void skipSpanned() {
        const auto row = static_cast<qsizetype>(m_rows.size());
        while (m_spanned.value(static_cast<int>(m_rows.back().size()), 0) >= row) {
            m_rows.back().append(QString());
        }
    }
    void endCell() {
        if (!m_inCell) {
            return;
        }
        m_inCell = false;
        m_rows.back().append(unrounded(m_text.simplified(), m_figure));
        for (int i = 1; i < m_span; ++i) {
            m_rows.back().append(QString());
        }
        m_cells += m_span;
    }

    std::vector<QStringList> m_rows;
    QHash<int, qsizetype> m_spanned;  ///< column to the last row, counted from 1, that a cell above reaches into
    QString m_text;
    QString m_figure;
    qsizetype m_cells = 0;
    int m_depth = 0;
    int m_span = 1;
    bool m_inCell = false;
    bool m_isDone = false;
};

struct TableFeed {
    TableBuilder builder;
    htmlParserCtxtPtr parser = nullptr;

    void stopWhenDone() const {
        if (builder.isDone()) {
            xmlStopParser(parser);
        }
    }
};

void openElement(void* data, const xmlChar* name, const xmlChar** attributes) {
    TableFeed& feed = *static_cast<TableFeed*>(data);
    QHash<QString, QString> stated;
    for (; attributes != nullptr && attributes[0] != nullptr; attributes += 2) {
        stated.insert(fromUtf8(attributes[0]).toLower(), fromUtf8(attributes[1]));
    }
    feed.builder.begin(fromUtf8(name).toLower(), stated);
    feed.stopWhenDone();
}

void closeElement(void* data, const xmlChar* name) {
    TableFeed& feed = *static_cast<TableFeed*>(data);
    feed.builder.end(fromUtf8(name).toLower());
    feed.stopWhenDone();
}

void addCharacters(void* data, const xmlChar* text, int length) {
    static_cast<TableFeed*>(data)->builder.add(QString::fromUtf8(reinterpret_cast<const char*>(text), length));
}

void ignoreError(void* /*data*/, xmlErrorPtr /*error*/) {}

xmlSAXHandler tableHandler() {
    xmlSAXHandler sax{};
    sax.startElement = openElement;
    sax.endElement = closeElement;
    sax.characters = addCharacters;
    sax.ignorableWhitespace = addCharacters;
    sax.serror = ignoreError;
    sax.initialized = XML_SAX2_MAGIC;
    return sax;
}

}  // namespace

std::vector<QStringList> readHtmlTable(const QString& html) {
    const std::unique_ptr<xmlParserCtxt, ContextCloser> parser(htmlNewParserCtxt());
    TableFeed feed{{}, parser.get()};
    *parser->sax = tableHandler();
    parser->userData = &feed;
    const QByteArray bytes = html.toUtf8();
    htmlCtxtReadMemory(parser.get(), bytes.constData(), static_cast<int>(bytes.size()), nullptr, "UTF-8", kOptions);
    return feed.builder.take();
}

}  // namespace pledge
