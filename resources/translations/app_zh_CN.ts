<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CheckVerb</name>
    <message>
        <source>Check a plan&apos;s file: integrity, references, the journal&apos;s chain.</source>
        <translation>检查计划文件：完整性、引用关系、日志链。</translation>
    </message>
    <message>
        <source>%1 is sound. Pledges: %2. Reports: %3. Journal entries: %4.</source>
        <translation>%1 完好。承诺事项 %2 项，实绩 %3 条，日志 %4 条。</translation>
    </message>
</context>
<context>
    <name>DemoVerb</name>
    <message>
        <source>Write the sample plan into a new file.</source>
        <translation>把示例计划写入一个新文件。</translation>
    </message>
    <message>
        <source>%1: sample plan “%2” written</source>
        <translation>%1：已写入示例计划“%2”</translation>
    </message>
</context>
<context>
    <name>ImportVerb</name>
    <message>
        <source>Columns unit,indicator,unit_of_measure,kind,direction,due,target.</source>
        <translation>列：unit,indicator,unit_of_measure,kind,direction,due,target。</translation>
    </message>
    <message>
        <source>Columns unit,indicator,period,value.</source>
        <translation>列：unit,indicator,period,value。</translation>
    </message>
    <message>
        <source>Why running totals fall, where some do.</source>
        <translation>累计数回落时的原因。</translation>
    </message>
    <message>
        <source>Say what would be written, and write nothing.</source>
        <translation>只说明将写入什么，不写入。</translation>
    </message>
    <message>
        <source>%1: rows: %2, unchanged: %3, units added: %4, pledges added: %5</source>
        <translation>%1：共 %2 行，未变 %3 行，新增责任单位 %4 个、承诺事项 %5 项</translation>
    </message>
    <message>
        <source>%1: rows: %2, unchanged: %3, reports written: %4</source>
        <translation>%1：共 %2 行，未变 %3 行，写入实绩 %4 条</translation>
    </message>
    <message>
        <source>Problems: %1. Nothing was written.</source>
        <translation>共 %1 个问题，未写入任何内容。</translation>
    </message>
    <message>
        <source>(dry run: nothing was written)</source>
        <translation>（试运行，未写入）</translation>
    </message>
    <message>
        <source>Take a table of targets or of actuals into a plan: all of it, or nothing.</source>
        <translation>把目标表或实绩表导入计划：要么全部，要么不动。</translation>
    </message>
</context>
<context>
    <name>NewVerb</name>
    <message>
        <source>--year takes a year like 2022, not “%1”</source>
        <translation>--year 应为年份，如 2022，而不是“%1”</translation>
    </message>
    <message>
        <source>Give either --year, or --start and --end</source>
        <translation>请给出 --year，或同时给出 --start 和 --end</translation>
    </message>
    <message>
        <source>--end lies before --start</source>
        <translation>--end 早于 --start</translation>
    </message>
    <message>
        <source>The plan&apos;s name.</source>
        <translation>计划名称。</translation>
    </message>
    <message>
        <source>The plan&apos;s year: January to December.</source>
        <translation>计划年份：1月至12月。</translation>
    </message>
    <message>
        <source>The plan&apos;s first month, as 2021-01.</source>
        <translation>计划首月，如 2021-01。</translation>
    </message>
    <message>
        <source>The plan&apos;s last month, as 2022-12.</source>
        <translation>计划末月，如 2022-12。</translation>
    </message>
    <message>
        <source>Units in official order, with the columns unit,group,aliases,from,to.</source>
        <translation>按正式顺序排列的责任单位，列：unit,group,aliases,from,to。</translation>
    </message>
    <message>
        <source>Write a new plan without pledges.</source>
        <translation>新建一个没有承诺事项的计划。</translation>
    </message>
    <message>
        <source>%1: plan “%2” written, %3 to %4, units: %5</source>
        <translation>%1：已新建计划“%2”，%3至%4，责任单位 %5 个</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>The plan&apos;s file (.pledge).</source>
        <translation>计划文件（.pledge）。</translation>
    </message>
    <message>
        <source>Language of all messages; Chinese if not given.</source>
        <translation>提示语言；默认为中文。</translation>
    </message>
    <message>
        <source>--lang takes zh or en</source>
        <translation>--lang 只能是 zh 或 en</translation>
    </message>
    <message>
        <source>%1 takes one FILE; see --help</source>
        <translation>%1 需要一个文件 FILE，详见 --help</translation>
    </message>
    <message>
        <source>%1 takes a month like 2022-06, not “%2”</source>
        <translation>%1 应为月份，如 2022-06，而不是“%2”</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>Give exactly one of %1</source>
        <translation>以下选项须且只须给出一个：%1</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>Open the window.</source>
        <translation>打开窗口。</translation>
    </message>
    <message>
        <source>Every verb takes --help and --lang zh|en.</source>
        <translation>每个命令都可以加 --help 和 --lang zh|en。</translation>
    </message>
    <message>
        <source>“%1” is no verb of this program; see --help</source>
        <translation>本程序没有“%1”这个命令，详见 --help</translation>
    </message>
</context>
<context>
    <name>RecordVerb</name>
    <message>
        <source>The unit, by its name or an alias.</source>
        <translation>责任单位的名称或别名。</translation>
    </message>
    <message>
        <source>The pledge, by its name or an alias.</source>
        <translation>承诺事项的名称或别名。</translation>
    </message>
    <message>
        <source>The month reported, as 2022-06.</source>
        <translation>填报月份，如 2022-06。</translation>
    </message>
    <message>
        <source>The running total, or the value at the month&apos;s end.</source>
        <translation>累计数或月末值。</translation>
    </message>
    <message>
        <source>Of a deliverable: started, claimed, returned or closed.</source>
        <translation>完成事项的状态：started（推进中）、claimed（已报完成）、returned（退回）或 closed（已销号）。</translation>
    </message>
    <message>
        <source>How far a started deliverable is.</source>
        <translation>推进中的事项完成的百分比。</translation>
    </message>
    <message>
        <source>Of a standing pledge: what was done.</source>
        <translation>常态工作：本期做了什么。</translation>
    </message>
    <message>
        <source>Why a running total falls, or a figure is replaced.</source>
        <translation>累计数回落或更正数字的原因。</translation>
    </message>
    <message>
        <source>Who reports.</source>
        <translation>填报人。</translation>
    </message>
    <message>
        <source>--state takes started, claimed, returned or closed</source>
        <translation>--state 只能是 started、claimed、returned 或 closed</translation>
    </message>
    <message>
        <source>--percent goes with --state started</source>
        <translation>--percent 只能与 --state started 同用</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>%1, “%2”, %3: %4 → %5</source>
        <translation>%1“%2”%3：%4 → %5</translation>
    </message>
    <message>
        <source>%1, “%2”, %3: %4 → %5; %6, %7 (%8)</source>
        <translation>%1“%2”%3：%4 → %5；%6，%7（%8）</translation>
    </message>
    <message>
        <source>Enter one report: a figure, a deliverable&apos;s state, or a note.</source>
        <translation>填报一条实绩：数字、完成事项的状态，或文字说明。</translation>
    </message>
</context>
<context>
    <name>StatusVerb</name>
    <message>
        <source>Judge at the end of this month; the last one with any report if not given.</source>
        <translation>评判截止月；默认为最近一个有实绩的月份。</translation>
    </message>
    <message>
        <source>Only this unit, by its name or an alias.</source>
        <translation>只看这个责任单位（名称或别名）。</translation>
    </message>
    <message>
        <source>What to print; a table if not given.</source>
        <translation>输出格式；默认为表格。</translation>
    </message>
    <message>
        <source>The plan starts in %1; %2 lies before it</source>
        <translation>计划从%1开始，%2在此之前</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>承诺事项</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实绩</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Gap (points)</source>
        <translation>差距（百分点）</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>灯</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Print where every pledge stands at the end of a month.</source>
        <translation>列出各承诺事项截至某月底的情况。</translation>
    </message>
    <message>
        <source>--format takes table, csv or json</source>
        <translation>--format 只能是 table、csv 或 json</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1（%2）</translation>
    </message>
</context>
</TS>
