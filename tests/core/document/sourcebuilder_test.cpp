#include <core/document/sourcebuilder.h>
#include <tests/core/document/sourcetexts.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

using test::headingsOf;
using test::tablesOf;
using test::textOf;

namespace {

void addCell(SourceBuilder& builder, const QString& text, int columns = 1, int rows = 1) {
    builder.beginCell(columns, rows);
    builder.add(text);
}

}  // namespace

TEST(SourceBuilder, PartsCellsByTabsAndRowsByLines) {
    SourceBuilder builder({});
    builder.add(u"前言");
    builder.beginTable(u"表一"_s);
    builder.beginRow();
    addCell(builder, u" 单位\n"_s);
    addCell(builder, u"目标\t任务"_s);
    builder.beginRow();
    addCell(builder, {});
    addCell(builder, u"5\n座"_s);
    builder.endTable();
    builder.add(u"后记\n\n");
    const auto source = builder.taken(u"a"_s, "digest");
    EXPECT_EQ(textOf(source), u"前言\n单位\t目标 任务\n\t5\n座\n后记"_s);
    EXPECT_EQ(tablesOf(source), u"0,0 单位\n0,1 目标 任务\n1,0 \n1,1 5\n座"_s);
    EXPECT_EQ(source->tables.front().name, u"表一"_s);
    EXPECT_EQ(source->piece(source->tables.front().at), u"单位\t目标 任务\n\t5\n座"_s);
    EXPECT_EQ(source->digest, "digest");
}

TEST(SourceBuilder, CellsThatReachDownKeepTheirColumns) {
    SourceBuilder builder({});
    builder.beginTable();
    builder.beginRow();
    addCell(builder, u"甲"_s, 1, 9);
    addCell(builder, u"乙"_s, 2, 1);
    builder.beginRow();
    addCell(builder, u"丙"_s);
    addCell(builder, u"丁"_s);
    builder.endTable();
    const auto source = builder.taken(u"a"_s, {});
    EXPECT_EQ(tablesOf(source), u"0,0 2x1 甲\n0,1 1x2 乙\n1,1 丙\n1,2 丁"_s);
    EXPECT_EQ(textOf(source), u"甲\t乙\n\t丙\t丁"_s);
}

TEST(SourceBuilder, WhatACoveredCellHoldsIsLeftOut) {
    SourceBuilder builder({});
    builder.beginTable();
    builder.beginRow();
    addCell(builder, u"甲"_s);
    addCell(builder, u"乙"_s);
    builder.beginRow();
    builder.beginCovered(1);
    builder.add(u"看不见");
    addCell(builder, u"丙"_s);
    builder.beginRow();
    builder.skipColumns(1);
    builder.beginCovered(1);
    builder.endTable();
    EXPECT_EQ(tablesOf(builder.taken(u"a"_s, {})), u"0,0 2x1 甲\n0,1 乙\n1,1 2x1 丙"_s);
}

TEST(SourceBuilder, ACoveredCellUnderNoneIsACell) {
    SourceBuilder builder({});
    builder.beginTable();
    builder.beginRow();
    builder.beginCovered(1);
    builder.add(u"甲");
    addCell(builder, u"乙"_s);
    builder.endTable();
    EXPECT_EQ(tablesOf(builder.taken(u"a"_s, {})), u"0,0 甲\n0,1 乙"_s);
}

TEST(SourceBuilder, ATableInACellIsItsText) {
    SourceBuilder builder({});
    builder.beginTable();
    builder.beginRow();
    addCell(builder, u"甲"_s);
    builder.beginTable();
    builder.beginRow();
    addCell(builder, u"乙"_s);
    addCell(builder, u"丙"_s);
    builder.endTable();
    builder.endCell();
    addCell(builder, u"丁"_s);
    builder.endTable();
    EXPECT_EQ(tablesOf(builder.taken(u"a"_s, {})), u"0,0 甲\n乙\n丙\n0,1 丁"_s);
}

TEST(SourceBuilder, ATableOfOneColumnIsPlainLines) {
    SourceBuilder builder({});
    builder.beginTable();
    builder.beginRow();
    addCell(builder, u"甲"_s);
    builder.beginRow();
    addCell(builder, u"乙"_s);
    builder.endTable();
    const auto source = builder.taken(u"a"_s, {});
    EXPECT_EQ(textOf(source), u"甲\n乙"_s);
    EXPECT_TRUE(source->tables.empty());
}

TEST(SourceBuilder, EveryLineOfAHeadingIsOneAndBlankOnesAreNone) {
    SourceBuilder builder({});
    builder.add(u"a");
    builder.beginHeading();
    builder.add(u" 总则\n\n第一章 ");
    builder.endHeading();
    builder.add(u"b");
    const auto source = builder.taken(u"a"_s, {});
    EXPECT_EQ(headingsOf(source), u"总则\n第一章"_s);
    EXPECT_EQ(textOf(source), u"a\n 总则\n\n第一章 \nb"_s);
}

TEST(SourceBuilder, CountsCodePoints) {
    SourceBuilder builder({});
    builder.add(u"𠮷🙂");
    builder.beginHeading();
    builder.add(u"标题");
    builder.endHeading();
    const auto source = builder.taken(u"a"_s, {});
    EXPECT_EQ(source->headings.front(), (Span{3, 5}));
}

TEST(SourceBuilder, StopsAtItsLimits) {
    SourceLimits limits;
    limits.characters = 3;
    limits.columns = 2;
    limits.cells = 4;
    SourceBuilder text(limits);
    text.add(u"abcd");
    text.add(u"e");
    EXPECT_TRUE(text.isFull());
    EXPECT_EQ(text.taken(u"a"_s, {}).error(),
              (Error{ErrorCode::TextTooLong, u"a"_s, {u"4"_s, u"3"_s}, Place{u"a"_s, {}, 0, 0}}));
    limits.characters = 100;
    SourceBuilder wide(limits);
    wide.beginTable();
    wide.beginRow();
    wide.beginCell(3);
    EXPECT_EQ(textOf(wide.taken(u"a"_s, {})), u"error %1: columns 2"_s.arg(static_cast<int>(ErrorCode::TableTooLarge)));
    SourceBuilder tall(limits);
    tall.beginTable();
    for (int row = 0; row < 3; ++row) {
        tall.beginRow();
        tall.beginCell();
        tall.beginCell();
    }
    EXPECT_EQ(textOf(tall.taken(u"a"_s, {})), u"error %1: cells 4"_s.arg(static_cast<int>(ErrorCode::TableTooLarge)));
}

TEST(SourceBuilder, BlanksAloneAreNoText) {
    SourceBuilder builder({});
    builder.add(u" \n\u3000\t");
    EXPECT_EQ(textOf(builder.taken(u"a"_s, {})), u"error %1: no_text"_s.arg(static_cast<int>(ErrorCode::NotAText)));
}

}  // namespace pledge
