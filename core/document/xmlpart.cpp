#include <core/document/xmlpart.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr qsizetype kEscapeLength = 7;

/// The character that _xHHHH_ at that position stands for; nothing when it is no escape.
std::optional<QChar> escapedAt(QStringView text, qsizetype at) {
    const QStringView escape = text.sliced(at);
    if (escape.size() < kEscapeLength || !escape.startsWith(u"_x") || escape[kEscapeLength - 1] != u'_') {
        return std::nullopt;
    }
    bool isHex = false;
    const ushort code = escape.sliced(2, 4).toUShort(&isHex, 16);
    return isHex ? std::optional(QChar(code)) : std::nullopt;
}

QString unescaped(const QString& text) {
    if (!text.contains(u"_x"_s)) {
        return text;
    }
    QString plain;
    for (qsizetype at = 0; at < text.size();) {
        const auto escaped = escapedAt(text, at);
        plain += escaped.value_or(text[at]);
        at += escaped ? kEscapeLength : 1;
    }
    return plain;
}

}  // namespace

XmlPart::XmlPart(QString file, QString name, const QByteArray& bytes)
    : m_file(std::move(file)), m_name(std::move(name)), m_xml(std::make_unique<QXmlStreamReader>(bytes)) {}

Result<XmlPart> XmlPart::open(const ZipPackage& package, const QString& name) {
    const auto bytes = package.part(name);
    if (!bytes) {
        return bytes.error();
    }
    XmlPart part(package.file(), name, *bytes);
    for (auto token = part.xml().readNext(); token != QXmlStreamReader::StartElement; token = part.xml().readNext()) {
        if (token == QXmlStreamReader::DTD) {
            return damage(package.file(), name, u"xml_entities"_s);
        }
        if (token == QXmlStreamReader::Invalid || token == QXmlStreamReader::EndDocument) {
            return damage(package.file(), name, u"xml"_s);
        }
    }
    part.m_root = part.xml().name().toString();
    return part;
}

Outcome XmlPart::ended() const {
    return m_xml->hasError() ? Outcome(damaged(u"xml"_s)) : Outcome(Done{});
}

QString plainText(QXmlStreamReader& xml) {
    return unescaped(xml.readElementText(QXmlStreamReader::SkipChildElements));
}

QString runText(QXmlStreamReader& xml) {
    QString text;
    for (int depth = 1; depth > 0 && !xml.hasError();) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token != QXmlStreamReader::StartElement) {
            continue;
        } else if (xml.name() == u"t") {
            text += plainText(xml);
        } else if (xml.name() == u"r") {
            ++depth;
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

}  // namespace pledge
