#include <core/document/docxsource.h>
#include <core/document/filebytes.h>
#include <core/document/htmlsource.h>
#include <core/document/odtsource.h>
#include <core/document/packagerelations.h>
#include <core/document/pdfsource.h>
#include <core/document/plaintext.h>
#include <core/document/sourcebuilder.h>
#include <core/document/sourcereader.h>
#include <core/document/tablesource.h>
#include <core/document/textdecoding.h>
#include <core/document/xmlpart.h>

#include <QCryptographicHash>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr QByteArrayView kZip = "PK\x03\x04";
constexpr QByteArrayView kEmptyZip = "PK\x05\x06";
constexpr QByteArrayView kCompoundFile = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
constexpr QByteArrayView kRichText = "{\\rtf";
constexpr QByteArrayView kPdf = "%PDF-";
/// A PDF may begin with so many bytes of something else.
constexpr qsizetype kPdfHead = 1024;
/// What an old container holds that is a new document under a password, in UTF-16.
constexpr QByteArrayView kEncrypted("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e", 31);

Error notAText(const QString& file, const QString& why) {
    return Error{ErrorCode::NotAText, file, {why}, Place{file, {}, 0, 0}};
}

SourceText plainSource(const QString& name, const QString& text) {
    SourceText source;
    source.file = name;
    source.text = plainCharacters(text);
    if (auto table = tabbedTable(source.text)) {
        source.tables.push_back(std::move(*table));
    }
    return source;
}

/// One file on its way to a text: the builder takes what the reader of its kind finds.
class Reading {
public:
    Reading(const QString& file, const QByteArray& bytes, const SourceLimits& limits)
        : m_file(file), m_bytes(bytes), m_limits(limits), m_builder(limits) {}

    Result<SourceText> read() {
        if (m_bytes.startsWith(kZip) || m_bytes.startsWith(kEmptyZip)) {
            return built(addPackage());
        }
        if (m_bytes.startsWith(kCompoundFile)) {
            return notAText(m_file, m_bytes.contains(kEncrypted) ? u"password"_s : u"old_document"_s);
        }
        if (m_bytes.startsWith(kRichText)) {
            return notAText(m_file, u"old_document"_s);
        }
        if (m_bytes.first(std::min(kPdfHead, m_bytes.size())).contains(kPdf)) {
            return built(addPdf(m_builder, m_file, m_bytes, m_limits));
        }
        return readText();
    }

private:
    Result<SourceText> readText() {
        const auto text = decodedText(m_file, m_bytes, htmlEncoding(m_bytes));
        if (!text) {
            return text.error();
        }
        if (text->size() > 2 * m_limits.characters) {
            return tooLong(text->size());
        }
        if (isHtml(*text)) {
            return built(addHtml(m_builder, m_file, *text, m_limits));
        }
        if (const auto table = commaTable(m_file, *text)) {
            addTable(m_builder, *table);
            return built(Done{});
        }
        SourceText source = plainSource(m_file, *text);
        source.digest = digest();
        if (QStringView(*text).trimmed().isEmpty()) {
            return notAText(m_file, u"no_text"_s);
        }
        const auto size = static_cast<qint64>(source.text.size());
        return size > m_limits.characters ? Result<SourceText>(tooLong(size)) : Result<SourceText>(std::move(source));
    }

    Outcome addPackage() {
        const auto package = ZipPackage::open(m_file, m_bytes, m_limits.package);
        if (!package) {
            return package.error();
        }
        const auto roots = relationsOf(*package, {});
        if (!roots) {
            return roots.error();
        }
        const QString mainPart = partOfKind(*roots, u"officeDocument"_s);
        return mainPart.isEmpty() ? addOther(*package) : addOffice(*package, mainPart);
    }

    Outcome addOffice(const ZipPackage& package, const QString& mainPart) {
        const auto part = XmlPart::open(package, mainPart);
        if (!part) {
            return part.error();
        }
        const QString root = part->root();
        if (root == u"document") {
            return addDocx(m_builder, package, mainPart, m_limits);
        }
        return root == u"workbook" ? addWorkbook() : Outcome(notAText(m_file, u"old_document"_s));
    }

    Outcome addWorkbook() {
        const XlsxLimits limits{.bytes = m_limits.bytes, .package = m_limits.package, .columns = m_limits.columns};
        const auto sheets = readXlsxSheets(m_file, m_bytes, limits);
        if (!sheets) {
            return sheets.error();
        }
        for (const XlsxSheet& sheet : *sheets) {
            addSheet(m_builder, sheet);
        }
        return Done{};
    }

    Outcome addOther(const ZipPackage& package) {
        const auto type = package.has(u"mimetype"_s) ? package.part(u"mimetype"_s) : Result<QByteArray>(QByteArray());
        if (!type) {
            return type.error();
        }
        return type->startsWith("application/vnd.oasis.opendocument.text") ? addOdt(m_builder, package, m_limits)
                                                                           : notAText(m_file, u"old_document"_s);
    }

    Result<SourceText> built(const Outcome& added) {
        return added ? m_builder.taken(m_file, digest()) : Result<SourceText>(added.error());
    }

    [[nodiscard]] QByteArray digest() const { return QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256); }

    [[nodiscard]] Error tooLong(qint64 size) const {
        return Error{ErrorCode::TextTooLong,
                     m_file,
                     {QString::number(size), QString::number(m_limits.characters)},
                     Place{m_file, {}, 0, 0}};
    }

    const QString& m_file;
    const QByteArray& m_bytes;
    const SourceLimits& m_limits;
    SourceBuilder m_builder;
};

}  // namespace

Result<SourceText> readSource(const QString& path, const SourceLimits& limits) {
    const auto bytes = readBytes(path, limits.bytes);
    return bytes ? readSource(QFileInfo(path).fileName(), *bytes, limits) : bytes.error();
}

Result<SourceText> readSource(const QString& file, const QByteArray& bytes, const SourceLimits& limits) {
    if (bytes.size() > limits.bytes) {
        return tooLarge(file, file, bytes.size(), limits.bytes);
    }
    return Reading(file, bytes, limits).read();
}

SourceText pastedSource(const QString& name, const QString& text) {
    SourceText source = plainSource(name, text);
    source.digest = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return source;
}

}  // namespace pledge
