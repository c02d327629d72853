#include <ui/models/keptquotes.h>
#include <ui/models/utf16offsets.h>

#include <algorithm>

namespace pledge {

namespace {

QString withoutBlanks(QString text) {
    return text.removeIf([](QChar each) { return each.isSpace(); });
}

KeptQuote quoteOf(const SourceSpan& at, const SourceDocument& document, const Utf16Offsets& offsets) {
    const int begin = offsets.utf16(at.at.begin);
    const int end = offsets.utf16(at.at.end);
    const qsizetype lineBegin = begin == 0 ? 0 : document.text.lastIndexOf(u'\n', begin - 1) + 1;
    const qsizetype lineEnd = document.text.indexOf(u'\n', begin);
    const QString line = document.text.mid(lineBegin, lineEnd < 0 ? -1 : lineEnd - lineBegin).trimmed();
    const auto number = 1 + QStringView(document.text).first(begin).count(u'\n');
    return {at, document.name, withoutBlanks(document.text.mid(begin, end - begin)), line, static_cast<int>(number)};
}

}  // namespace

std::vector<KeptQuote> quotesOf(const Pledge& pledge, const PlanSnapshot& plan) {
    std::vector<KeptQuote> quotes;
    const SourceDocument* held = nullptr;
    Utf16Offsets offsets;
    for (const SourceSpan& span : pledge.sources) {
        const auto isThere = [&span](const KeptQuote& quote) {
            return quote.at.document == span.document && quote.at.at == span.at;
        };
        const SourceDocument* document = plan.source(span.document);
        if (document == nullptr || span.part != SourcePart::Statement || std::ranges::any_of(quotes, isThere)) {
            continue;
        }
        if (document != held) {
            held = document;
            offsets = Utf16Offsets(document->text.toStdU32String());
        }
        quotes.push_back(quoteOf(span, *document, offsets));
    }
    return quotes;
}

}  // namespace pledge
