#include <core/document/sourcereader.h>
#include <core/reader/pledgereader.h>
#include <tests/support/extractionscore.h>
#include <tests/support/rowname.h>

#include <gtest/gtest.h>

#include <ostream>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// A text of tests/data/texts-read with its labels, and how well it must be read at least.
struct WholeText {
    const char* name;
    const char* ending;
    int year;
    double quantities = 0.9;
    double deliverables = 0.7;
    double owners = 0.95;
    double programmes = 0;
};

void PrintTo(const WholeText& text, std::ostream* out) {
    *out << text.name << text.ending;
}

const std::vector<WholeText> kTexts = {
    {"newspaper", ".txt", 2023},
    {"workreport", ".txt", 2025},
    {"workplan", ".txt", 2024},
    {"speech", ".txt", 2023},
    {"bulletin", ".txt", 2024},
    {"taskbreakdown", ".table.csv", 2024},
    {"quarters", ".table.csv", 2025},
    {"traditional", ".txt", 2024},
    {"towns", ".txt", 2022},
    {"contract", ".txt", 2024},
    {"programmes", ".txt", 2021, 0.9, 0.7, 0.95, 0.95},
};

class WholeTextReading : public testing::TestWithParam<WholeText> {};

}  // namespace

TEST_P(WholeTextReading, IsAsGoodAsAPersonMayExpect) {
    constexpr double kFields = 0.9;
    const WholeText& text = GetParam();
    const QString name = QString::fromLatin1(text.name);
    const auto source =
        readSource(QStringLiteral(PLEDGE_TEST_DATA) + u"/texts-read/"_s + name + QString::fromLatin1(text.ending));
    ASSERT_TRUE(source);

    const auto statements = readPledges(*source, {text.year, {}}, Lexicon::carried());
    const auto score = test::scored(test::labelledRows(name + u".csv"_s), test::rowsOf(statements, *source));

    SCOPED_TRACE(score.differences.join(u'\n').toStdString());
    EXPECT_GE(score.quantities.f1(), text.quantities);
    EXPECT_GE(score.deliverables.f1(), text.deliverables);
    EXPECT_GE(score.ownerRight, text.owners);
    EXPECT_GE(score.programmeRight, text.programmes);
    EXPECT_GE(score.indicatorRight, kFields);
    EXPECT_GE(score.comparatorRight, kFields);
    EXPECT_GE(score.stretchRight, kFields);
}

INSTANTIATE_TEST_SUITE_P(Reader, WholeTextReading, testing::ValuesIn(kTexts), test::RowName{});

}  // namespace pledge
