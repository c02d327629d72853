#include <core/reader/cleantext.h>
#include <core/reader/indicatorname.h>

#include <QFile>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr std::u32string_view kQuotes = U"“”‘’\"'「」『』《》〈〉";

std::u32string withoutQuotes(const QString& name) {
    std::u32string text = cleanedWord(name.toStdU32String());
    std::erase_if(text, [](char32_t c) { return kQuotes.find(c) != std::u32string_view::npos; });
    return text;
}

/// The one list that is needed: loading the whole lexicon takes longer than comparing with it.
WordList leadingWords() {
    QFile file(u":/pledge/lexicons/leading.txt"_s);
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return WordList::parsed(QString::fromUtf8(file.readAll()));
}

}  // namespace

NameKeys::NameKeys() : m_leading(leadingWords()) {}

std::u32string NameKeys::indicator(const QString& name) const {
    std::u32string key = withoutQuotes(name);
    for (int length = m_leading.lengthAt(key, 0); length > 0; length = m_leading.lengthAt(key, 0)) {
        const auto words = static_cast<std::size_t>(length);
        if (words + 1 >= key.size()) {
            break;
        }
        key.erase(0, words);
    }
    return key;
}

std::u32string NameKeys::unit(const QString& name) {
    return withoutQuotes(name);
}

std::vector<std::u32string_view> pairsOf(std::u32string_view key) {
    std::vector<std::u32string_view> pairs;
    for (std::size_t at = 0; at + 1 < key.size(); ++at) {
        pairs.push_back(key.substr(at, 2));
    }
    std::ranges::sort(pairs);
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

double likeness(std::u32string_view left, std::u32string_view right) {
    if (left == right) {
        return 1;
    }
    const auto ours = pairsOf(left);
    const auto theirs = pairsOf(right);
    std::vector<std::u32string_view> both;
    std::ranges::set_intersection(ours, theirs, std::back_inserter(both));
    const std::size_t all = ours.size() + theirs.size();
    return all == 0 ? 0 : 2.0 * static_cast<double>(both.size()) / static_cast<double>(all);
}

}  // namespace pledge
