#include <core/document/htmlpage.h>
#include <core/document/htmlsource.h>
#include <core/document/zippackage.h>

#include <QRegularExpression>

#include <libxml/HTMLparser.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// How far into a file its encoding and its first element are looked for.
constexpr qsizetype kHead = 4096;

constexpr int kOptions = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                         HTML_PARSE_NODEFDTD | HTML_PARSE_IGNORE_ENC | HTML_PARSE_COMPACT;

struct ParserCloser {
    void operator()(htmlParserCtxtPtr parser) const { htmlFreeParserCtxt(parser); }
};

/// The parser and the page that it feeds.
struct Feed {
    HtmlPage page;
    htmlParserCtxtPtr parser = nullptr;

    void stopWhenDone() const {
        if (page.isDone()) {
            xmlStopParser(parser);
        }
    }
};

QString utf8(const xmlChar* text) {
    return QString::fromUtf8(reinterpret_cast<const char*>(text));
}

void startElement(void* data, const xmlChar* name, const xmlChar** attributes) {
    Feed& feed = *static_cast<Feed*>(data);
    HtmlAttributes stated;
    for (; attributes != nullptr && attributes[0] != nullptr; attributes += 2) {
        stated.insert(utf8(attributes[0]).toLower(), utf8(attributes[1]));
    }
    feed.page.begin(utf8(name).toLower(), stated);
    feed.stopWhenDone();
}

void endElement(void* data, const xmlChar* name) {
    static_cast<Feed*>(data)->page.end(utf8(name).toLower());
}

void characters(void* data, const xmlChar* text, int length) {
    Feed& feed = *static_cast<Feed*>(data);
    feed.page.add(QString::fromUtf8(reinterpret_cast<const char*>(text), length));
    feed.stopWhenDone();
}

void serror(void* /*data*/, xmlErrorPtr /*error*/) {}

xmlSAXHandler handler() {
    xmlSAXHandler sax{};
    sax.startElement = startElement;
    sax.endElement = endElement;
    sax.characters = characters;
    sax.ignorableWhitespace = characters;
    sax.cdataBlock = [](void*, const xmlChar*, int) {};
    sax.serror = serror;
    sax.initialized = XML_SAX2_MAGIC;
    return sax;
}

bool opensTag(QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'/' || c == u'!' || c == u'?';
}

/// A "<" that opens nothing, as in "成本<中位数", is text; the parser would drop what follows it.
QByteArray withLessThans(const QString& page) {
    QString safe;
    safe.reserve(page.size() + page.size() / 64);
    for (qsizetype at = 0; at < page.size(); ++at) {
        const bool isText = page[at] == u'<' && (at + 1 == page.size() || !opensTag(page[at + 1]));
        if (isText) {
            safe += u"&lt;";
        } else {
            safe += page[at];
        }
    }
    return safe.toUtf8();
}

}  // namespace

bool isHtml(QStringView text) {
    static const QRegularExpression start(
        u"^\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype\\s+html|(html|head|body|title|meta|style|script|div|p|"
        u"pre|table|span|article|section|main|h[1-6]|ul|ol|dl|center|font|base|link|header|strong|b|br|a)[\\s/>])"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return start.match(text.left(kHead).toString()).hasMatch();
}

QByteArray htmlEncoding(const QByteArray& bytes) {
    static const QRegularExpression named(u"<(?:meta|\\?xml)[^>]*?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w-]+)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QString name = named.match(QString::fromLatin1(bytes.left(kHead))).captured(1).toLower();
    // what pages call GB2312 holds characters of its successors
    return name == u"gb2312" || name == u"gbk" ? QByteArray("GB18030") : name.toLatin1();
}

Outcome addHtml(SourceBuilder& builder, const QString& file, const QString& page, const SourceLimits& limits) {
    const std::unique_ptr<xmlParserCtxt, ParserCloser> parser(htmlNewParserCtxt());
    Feed feed{HtmlPage(builder, limits), parser.get()};
    *parser->sax = handler();
    parser->userData = &feed;
    const QByteArray bytes = withLessThans(page);
    htmlCtxtReadMemory(parser.get(), bytes.constData(), static_cast<int>(bytes.size()), nullptr, "UTF-8", kOptions);
    return feed.page.isTooDeep() ? Outcome(damage(file, file, u"too_deep"_s)) : Outcome(Done{});
}

}  // namespace pledge
