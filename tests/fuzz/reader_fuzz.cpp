#include <core/document/sourcereader.h>
#include <core/reader/pledgedraft.h>
#include <core/reader/pledgereader.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kYear = 2024;

/// What holds for every reading, whatever the text: spans inside it, no value without its place.
bool isSound(const Statement& statement, Span whole) {
    const auto inside = [whole](const std::optional<Span>& at) { return !at || (whole.holds(*at) && !at->isEmpty()); };
    return inside(statement.quote) && inside(statement.ownerAt) && inside(statement.valueAt) &&
           inside(statement.dueAt) && (!statement.value || statement.valueAt) &&
           std::all_of(statement.indicatorAt.begin(), statement.indicatorAt.end(), inside);
}

void readAnything(const QString& text) {
    static const Lexicon lexicon = Lexicon::carried();
    const SourceText source = pastedSource(u"fuzz"_s, text);
    const auto statements = readPledges(source, {kYear, {}}, lexicon);
    const Span whole{0, static_cast<int>(source.text.size())};
    if (!std::all_of(statements.begin(), statements.end(),
                     [whole](const Statement& each) { return isSound(each, whole); }) ||
        draftsOf(statements).size() > statements.size()) {
        std::abort();
    }
}

}  // namespace

}  // namespace pledge

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    pledge::readAnything(QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    return 0;
}
