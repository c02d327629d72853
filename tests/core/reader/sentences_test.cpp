#include <core/document/sourcereader.h>
#include <core/reader/pledgereader.h>
#include <tests/support/extractionscore.h>
#include <tests/support/rowname.h>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

using test::LabelledRow;
using test::LabelledSentence;
using test::likeness;

constexpr double kAlike = 0.5;

std::vector<LabelledRow> read(const LabelledSentence& sentence) {
    static const Lexicon lexicon = Lexicon::carried();
    const SourceText source = pastedSource(u"sentence"_s, sentence.text);
    return test::rowsOf(readPledges(source, {sentence.year, {}}, lexicon), source);
}

bool says(const LabelledRow& wanted, const LabelledRow& read) {
    return wanted.kind == read.kind && wanted.value == read.value && wanted.unit == read.unit &&
           wanted.due == read.due && wanted.comparator == read.comparator && wanted.stretch == read.stretch &&
           likeness(wanted.indicator, read.indicator) >= kAlike && likeness(wanted.quote, read.quote) >= kAlike;
}

/// What the reading lacks and what it has too much, a line each; nothing for a right one.
QStringList differences(const std::vector<LabelledRow>& wanted, const std::vector<LabelledRow>& read) {
    const auto pairs = test::paired(wanted, read, says, [](const LabelledRow& one, const LabelledRow& other) {
        return likeness(one.indicator, other.indicator) + likeness(one.quote, other.quote);
    });
    QStringList lines;
    for (std::size_t at = 0; at < wanted.size(); ++at) {
        if (std::none_of(pairs.begin(), pairs.end(), [at](const test::RowPair& pair) { return pair.gold == at; })) {
            lines.append(u"  missed: "_s + sentenceOf(wanted[at]));
        }
    }
    for (std::size_t at = 0; at < read.size(); ++at) {
        if (std::none_of(pairs.begin(), pairs.end(), [at](const test::RowPair& pair) { return pair.read == at; })) {
            lines.append(u"  extra:  "_s + sentenceOf(read[at]));
        }
    }
    return lines;
}

class Sentence : public testing::TestWithParam<LabelledSentence> {};

}  // namespace

TEST_P(Sentence, SaysWhatACarefulClerkReadsInIt) {
    const QStringList lines = differences(GetParam().rows, read(GetParam()));

    if (GetParam().knownGap) {
        EXPECT_FALSE(lines.isEmpty()) << "the gap is closed: unmark it\n" << GetParam().text.toStdString();
    } else {
        EXPECT_TRUE(lines.isEmpty()) << GetParam().text.toStdString() << '\n' << lines.join(u'\n').toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Reader, Sentence, testing::ValuesIn(test::labelledSentences()), test::RowName{});

}  // namespace pledge
