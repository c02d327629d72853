#include <core/document/sourcereader.h>
#include <core/reader/pledgereader.h>
#include <ui/models/readtext.h>

#include <algorithm>
#include <utility>

namespace pledge {

Result<ReadText> readText(ReadingTask task, const std::atomic_bool& cancelled) {
    if (!task.path.isEmpty()) {
        auto source = readSource(task.path);
        if (!source) {
            return source.error();
        }
        task.source = *std::move(source);
    }
    ReadText read{task.path, std::move(task.source), {}, {}, 0, std::nullopt, {}};
    read.shown = QString::fromStdU32String(read.source.text);
    read.offsets = Utf16Offsets(read.source.text);
    read.guess = guessYear(read.source);
    read.year = task.year.value_or(read.guess ? read.guess->year : task.planYear);
    read.sheet = sheetOf(readPledges(read.source, {read.year, {}}, Lexicon::carried(), &cancelled));
    return read;
}

int lineOf(const SourceText& source, Span at) {
    const auto end = source.text.begin() + std::clamp(at.begin, 0, static_cast<int>(source.text.size()));
    return 1 + static_cast<int>(std::count(source.text.begin(), end, U'\n'));
}

}  // namespace pledge
