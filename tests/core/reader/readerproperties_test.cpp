#include <core/document/sourcereader.h>
#include <core/reader/cleantext.h>
#include <core/reader/pledgereader.h>
#include <tests/support/labelledtext.h>
#include <tests/support/writtenfigure.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

using test::LabelledRow;
using test::LabelledSentence;

struct Reading {
    SourceText source;
    std::vector<Statement> statements;

    [[nodiscard]] std::vector<LabelledRow> rows() const { return test::rowsOf(statements, source); }
};

class ReaderProperties : public testing::Test {
protected:
    static void SetUpTestSuite() {
        s_lexicon = std::make_unique<Lexicon>(Lexicon::carried());
        s_sentences = std::make_unique<std::vector<LabelledSentence>>(test::labelledSentences());
    }
    static void TearDownTestSuite() {
        s_lexicon.reset();
        s_sentences.reset();
    }

    static const std::vector<LabelledSentence>& sentences() { return *s_sentences; }
    static Reading read(SourceText source, int year) {
        std::vector<Statement> statements = readPledges(source, {year, {}}, *s_lexicon);
        return {std::move(source), std::move(statements)};
    }
    static Reading read(const QString& text, int year) { return read(pastedSource(u"sentence"_s, text), year); }

private:
    static inline std::unique_ptr<Lexicon> s_lexicon;
    static inline std::unique_ptr<std::vector<LabelledSentence>> s_sentences;
};

std::vector<Span> allSpans(const Statement& statement) {
    std::vector<Span> spans = statement.indicatorAt;
    spans.push_back(statement.quote);
    for (const auto& each : {statement.ownerAt, statement.valueAt, statement.dueAt}) {
        if (each) {
            spans.push_back(*each);
        }
    }
    return spans;
}

/// A text with something put between its characters, and where each of its characters stood before.
struct Spread {
    SourceText source;
    std::vector<int> origins;

    [[nodiscard]] Span origin(Span at) const {
        return {origins[static_cast<std::size_t>(at.begin)], origins[static_cast<std::size_t>(at.end - 1)] + 1};
    }
};

bool isOfNumber(char32_t sign) {
    return QChar::isDigit(sign) || QStringView(u".．,，").contains(QChar(static_cast<char16_t>(sign)));
}

/// Puts what the choice says before each character but the first.
template <typename Choice>
Spread spread(const std::u32string& text, Choice between) {
    Spread wide;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (const char32_t put = at == 0 ? 0 : between(at); put != 0) {
            wide.source.text.push_back(put);
            wide.origins.push_back(static_cast<int>(at));
        }
        wide.source.text.push_back(text[at]);
        wide.origins.push_back(static_cast<int>(at));
    }
    return wide;
}

void expectSame(const Reading& plain, const Reading& wide, const Spread& spread) {
    ASSERT_EQ(plain.statements.size(), wide.statements.size());
    const auto rows = plain.rows();
    const auto wideRows = wide.rows();
    for (std::size_t at = 0; at < rows.size(); ++at) {
        EXPECT_TRUE(rows[at] == wideRows[at]) << sentenceOf(rows[at]).toStdString() << '\n'
                                              << sentenceOf(wideRows[at]).toStdString();
        EXPECT_EQ(plain.statements[at].quote, spread.origin(wide.statements[at].quote));
    }
}

QString fullWidth(QString text) {
    constexpr char16_t kToFull = 0xFEE0;
    for (QChar& each : text) {
        if (each.unicode() < 0x80 && (each.isLetterOrNumber() || each == u'%')) {
            each = QChar(static_cast<char16_t>(each.unicode() + kToFull));
        }
    }
    return text;
}

}  // namespace

TEST_F(ReaderProperties, EveryValueStandsAtItsSpan) {
    for (const LabelledSentence& sentence : sentences()) {
        SCOPED_TRACE(sentence.name);
        const Reading reading = read(sentence.text, sentence.year);
        for (const Statement& each : reading.statements) {
            if (each.value) {
                ASSERT_TRUE(each.valueAt);
                EXPECT_THAT(test::figuresIn(reading.source.piece(*each.valueAt)), testing::Contains(*each.value));
                EXPECT_TRUE(each.quote.holds(*each.valueAt));
            }
        }
    }
}

TEST_F(ReaderProperties, SpansLieInsideTheTextAndBeginAndEndWithACharacter) {
    for (const LabelledSentence& sentence : sentences()) {
        SCOPED_TRACE(sentence.name);
        const Reading reading = read(sentence.text, sentence.year);
        const Span whole{0, static_cast<int>(reading.source.text.size())};
        for (const Statement& each : reading.statements) {
            for (const Span span : allSpans(each)) {
                ASSERT_FALSE(span.isEmpty());
                ASSERT_TRUE(whole.holds(span));
                const QString piece = reading.source.piece(span);
                EXPECT_EQ(piece, piece.trimmed());
            }
        }
    }
}

TEST_F(ReaderProperties, StatementsComeInReadingOrder) {
    for (const LabelledSentence& sentence : sentences()) {
        SCOPED_TRACE(sentence.name);
        const Reading reading = read(sentence.text, sentence.year);
        EXPECT_TRUE(std::is_sorted(
            reading.statements.begin(), reading.statements.end(),
            [](const Statement& one, const Statement& other) { return one.quote.begin < other.quote.begin; }));
    }
}

TEST_F(ReaderProperties, APartPointsAtAWholeBeforeIt) {
    for (const LabelledSentence& sentence : sentences()) {
        SCOPED_TRACE(sentence.name);
        const Reading reading = read(sentence.text, sentence.year);
        for (std::size_t at = 0; at < reading.statements.size(); ++at) {
            EXPECT_LT(reading.statements[at].partOf.value_or(0), std::max<std::size_t>(at, 1));
        }
    }
}

TEST_F(ReaderProperties, BlanksBetweenTheCharactersChangeNothing) {
    for (const LabelledSentence& sentence : sentences()) {
        SCOPED_TRACE(sentence.name);
        const Reading plain = read(sentence.text, sentence.year);
        const std::u32string& text = plain.source.text;
        const Spread wide = spread(text, [&text](std::size_t at) -> char32_t {
            const bool insideNumber = isOfNumber(text[at - 1]) && isOfNumber(text[at]);
            return insideNumber ? 0 : at % 2 == 0 ? U' ' : U'\u3000';
        });
        expectSame(plain, read(wide.source, sentence.year), wide);
    }
}

TEST_F(ReaderProperties, NarrowColumnsChangeNothing) {
    constexpr std::size_t kColumn = 17;
    for (const LabelledSentence& sentence : sentences()) {
        SCOPED_TRACE(sentence.name);
        const Reading plain = read(sentence.text, sentence.year);
        const Spread wide =
            spread(plain.source.text, [](std::size_t at) -> char32_t { return at % kColumn == 0 ? U'\n' : 0; });
        expectSame(plain, read(wide.source, sentence.year), wide);
    }
}

TEST_F(ReaderProperties, FullWidthDigitsAndLettersMeanTheSame) {
    for (const LabelledSentence& sentence : sentences()) {
        SCOPED_TRACE(sentence.name);
        const auto plain = read(sentence.text, sentence.year).statements;
        const auto wide = read(fullWidth(sentence.text), sentence.year).statements;
        ASSERT_EQ(plain.size(), wide.size());
        for (std::size_t at = 0; at < plain.size(); ++at) {
            EXPECT_EQ(plain[at].kind, wide[at].kind);
            EXPECT_EQ(plain[at].value, wide[at].value);
            EXPECT_EQ(plain[at].bound, wide[at].bound);
            EXPECT_EQ(plain[at].due, wide[at].due);
            EXPECT_EQ(plain[at].stretch, wide[at].stretch);
            EXPECT_EQ(plain[at].quote, wide[at].quote);
        }
    }
}

TEST_F(ReaderProperties, AReadingThatIsCancelledAtOnceReadsNothing) {
    const std::atomic_bool cancelled = true;
    const SourceText source = pastedSource(u"text"_s, u"年内新建农贸市场3个。\n年内新建公交首末站2个。"_s);

    EXPECT_TRUE(readPledges(source, {2024, {}}, Lexicon::carried(), &cancelled).empty());
}

}  // namespace pledge
