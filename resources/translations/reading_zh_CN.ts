<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ExtractVerb</name>
    <message>
        <source>List what a text promises: one statement a row, with where it stands.</source>
        <translation>列出文本中的承诺：一行一条，并注明出处位置。</translation>
    </message>
    <message>
        <source>The text: .txt, .docx, .odt, .html, .pdf, .xlsx or .csv; - is standard input.</source>
        <translation>文本：.txt、.docx、.odt、.html、.pdf、.xlsx 或 .csv；- 表示标准输入。</translation>
    </message>
    <message>
        <source>How to print it; csv if not given.</source>
        <translation>输出格式；不指定时为 csv。</translation>
    </message>
    <message>
        <source>Print the text itself, whose characters begin and end count, and nothing else.</source>
        <translation>只输出文本本身；begin 和 end 按它的字符计数。</translation>
    </message>
    <message>
        <source>--format takes csv, json or table</source>
        <translation>--format 只能是 csv、json 或 table</translation>
    </message>
    <message>
        <source>No promise was found in this text.</source>
        <translation>在这份文本中没有找到承诺。</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>First new programme</source>
        <translation>首个新增行动</translation>
    </message>
    <message>
        <source>First new text</source>
        <translation>首份新存原文</translation>
    </message>
    <message>
        <source>Kept texts</source>
        <translation>留存原文</translation>
    </message>
    <message>
        <source>Digest of the text (SHA-256)</source>
        <translation>原文摘要（SHA-256）</translation>
    </message>
    <message>
        <source>Plan year</source>
        <translation>计划年度</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未接受</translation>
    </message>
</context>
<context>
    <name>ImportVerb</name>
    <message>
        <source>Take a table of targets or of actuals, or the pledges of a text, into a plan.</source>
        <translation>将指标表、实绩表或文本中的承诺导入计划。</translation>
    </message>
</context>
<context>
    <name>JournalDetail</name>
    <message>
        <source>Pledges read from a text</source>
        <translation>从文本读入承诺</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>“%1” cannot become a pledge: %9</source>
        <translation>“%1”不能成为承诺事项：%9</translation>
    </message>
    <message>
        <source>its unit of measure is missing or another one</source>
        <translation>缺少计量单位，或计量单位不同</translation>
    </message>
    <message>
        <source>one is “at least”, the other “at most”</source>
        <translation>一个是“不低于”，一个是“不高于”</translation>
    </message>
    <message>
        <source>one adds up over the year, the other does not</source>
        <translation>一个全年累计，另一个不累计</translation>
    </message>
    <message>
        <source>its milestones are no ladder: at least one, in order of their dates</source>
        <translation>节点不成阶梯：至少要有一个，且按日期先后排列</translation>
    </message>
    <message>
        <source>something to be done forms no ladder</source>
        <translation>要完成的事项没有数值，不能合并为阶梯</translation>
    </message>
    <message>
        <source>one is a part of the other</source>
        <translation>其中一个是另一个的分项</translation>
    </message>
    <message>
        <source>it points at a place that is in no kept text</source>
        <translation>它指向的位置不在任何留存原文之内</translation>
    </message>
    <message>
        <source>a kept text never changes</source>
        <translation>留存的原文不可更改</translation>
    </message>
</context>
<context>
    <name>StatementList</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Row %1, “%2”: %3</source>
        <translation>第 %1 行“%2”：%3</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a list</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>TextImport</name>
    <message>
        <source>--min-confidence takes a figure from 0 to 1, not “%1”</source>
        <translation>--min-confidence 只能是 0 到 1 之间的数，不能是“%1”</translation>
    </message>
    <message>
        <source>%1: pledges accepted: %2, units added: %3, programmes added: %4, in the plan already: %5, below the confidence: %6, refused: %7</source>
        <translation>%1：接受承诺 %2 项，新增单位 %3 个，新增行动 %4 个，计划中已有 %5 项，可信度不足 %6 项，未接受 %7 项</translation>
    </message>
    <message>
        <source>A text to read pledges from: .txt, .docx, .odt, .html, .pdf; - is standard input.</source>
        <translation>要读取承诺的文本：.txt、.docx、.odt、.html、.pdf；- 表示标准输入。</translation>
    </message>
    <message>
        <source>How sure a pledge read from TEXT must be, from 0 to 1; 0.8 if not given.</source>
        <translation>从文本读出的承诺至少要有的可信度，0 到 1；不指定时为 0.8。</translation>
    </message>
    <message>
        <source>(dry run: nothing was written)</source>
        <translation>（试运行：没有写入任何内容）</translation>
    </message>
</context>
<context>
    <name>TextReading</name>
    <message>
        <source>--year takes a year like 2022, not “%1”</source>
        <translation>--year 要给出年份，如 2022，不能是“%1”</translation>
    </message>
    <message>
        <source>The text does not say which year it is for: give --year</source>
        <translation>文本没有写明是哪一年的：请用 --year 指定</translation>
    </message>
    <message>
        <source>Read for the year %1, as the file&apos;s name “%2” says.</source>
        <translation>按 %1 年读取，依据是文件名“%2”。</translation>
    </message>
    <message>
        <source>Read for the year %1, as “%2” says.</source>
        <translation>按 %1 年读取，依据是文中的“%2”。</translation>
    </message>
    <message>
        <source>The year that the text is for; without it, the year that the text names.</source>
        <translation>文本所属的年度；不指定时用文本写明的年度。</translation>
    </message>
    <message>
        <source>Who promises where the text names nobody.</source>
        <translation>文本没有写明责任单位时，由谁承诺。</translation>
    </message>
</context>
<context>
    <name>UndoImportVerb</name>
    <message>
        <source>Take back the last import of targets, actuals or a text.</source>
        <translation>撤回最近一次指标、实绩或文本的导入。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Kept text</source>
        <translation>留存原文</translation>
    </message>
    <message>
        <source>places in kept texts</source>
        <translation>原文位置</translation>
    </message>
    <message>
        <source>plan year</source>
        <translation>计划年度</translation>
    </message>
    <message>
        <source>digest of the file</source>
        <translation>文件摘要</translation>
    </message>
    <message>
        <source>digest of the text</source>
        <translation>原文摘要</translation>
    </message>
</context>
<context>
    <name>pledge::ComparisonModel</name>
    <message>
        <source>Kept text</source>
        <translation>留存原文</translation>
    </message>
</context>
</TS>
