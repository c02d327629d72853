#include <core/document/pdfsource.h>

#include <algorithm>
#include <memory>
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr QByteArrayView kEnd = "%%EOF";
/// Within so many bytes of its end a whole file says that it ends; some programs put a few of their own behind.
constexpr qsizetype kTail = 4096;

/// Many fonts share one picture for a radical and the character that looks like it, and a PDF then gives the radical.
/// Those that Unicode itself maps are not among them.
constexpr QStringView kRadicals = u"⺟⺠⺼⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰";
constexpr QStringView kCharacters = u"母民肉虎西见角贝车长门青韦页风飞食马骨鬼鱼鸟麦黄齐齿龙";
static_assert(kRadicals.size() == kCharacters.size());

bool isRadical(QChar c) {
    return c.unicode() >= 0x2E80 && c.unicode() <= 0x2FDF;
}

QString character(QChar radical) {
    const qsizetype at = kRadicals.indexOf(radical);
    return at >= 0 ? QString(kCharacters[at]) : QString(radical).normalized(QString::NormalizationForm_KC);
}

QString withoutRadicals(const QString& text) {
    if (std::ranges::none_of(text, isRadical)) {
        return text;
    }
    QString plain;
    for (const QChar c : text) {
        plain += isRadical(c) ? character(c) : QString(c);
    }
    return plain;
}

Error notAText(const QString& file, const QString& why) {
    return Error{ErrorCode::NotAText, file, {why}, Place{file, {}, 0, 0}};
}

void keepQuiet(const std::string& /*message*/, void* /*closure*/) {}

/// In the order in which the file draws it: columns and rows of tables come one after another in what word processors
/// and newspapers write, which no guess from the places on the page reaches.
QString textOf(const poppler::page& page) {
    const poppler::ustring text = page.text(poppler::rectf(), poppler::page::raw_order_layout);
    return withoutRadicals(
        QString::fromUtf16(reinterpret_cast<const char16_t*>(text.data()), static_cast<qsizetype>(text.size())));
}

}  // namespace

Outcome addPdf(SourceBuilder& builder, const QString& file, const QByteArray& bytes, const SourceLimits& limits) {
    if (bytes.lastIndexOf(kEnd) < bytes.size() - kTail || !bytes.contains(kEnd)) {
        return damage(file, file, u"pdf"_s);
    }
    poppler::set_debug_error_function(keepQuiet, nullptr);
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.constData(), static_cast<int>(bytes.size())));
    if (!document || (!document->is_locked() && document->pages() < 1)) {
        return damage(file, file, u"pdf"_s);
    }
    if (document->is_locked()) {
        return notAText(file, u"password"_s);
    }
    if (document->pages() > limits.pages) {
        return damage(file, file, u"pdf_pages"_s);
    }
    bool isBlank = true;
    for (int number = 0; number < document->pages() && !builder.isFull(); ++number) {
        const std::unique_ptr<poppler::page> page(document->create_page(number));
        if (!page) {
            return damage(file, file, u"pdf"_s);
        }
        const QString text = textOf(*page);
        isBlank = isBlank && text.trimmed().isEmpty();
        builder.add(text);
        builder.endLine();
    }
    return isBlank ? Outcome(notAText(file, u"pictures_only"_s)) : Outcome(Done{});
}

}  // namespace pledge
