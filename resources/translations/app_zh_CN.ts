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
        <source>“%1” is a folder; name the file in it</source>
        <translation>“%1”是文件夹，请指定其中的文件</translation>
    </message>
    <message>
        <source>Columns unit,indicator,unit_of_measure,kind,direction,due,target.</source>
        <translation>列：unit,indicator,unit_of_measure,kind,direction,due,target。</translation>
    </message>
    <message>
        <source>The sheet, where TABLE is a spreadsheet and not a CSV; else the first shown, or all of a sheet of figures.</source>
        <translation>TABLE为电子表格时的工作表；不给出时为第一张可见的表，任意样式的数据表则读取全部。</translation>
    </message>
    <message>
        <source>Columns unit,indicator,period,value; or any other sheet of figures, whose rows are accepted or flagged one by one.</source>
        <translation>列为unit,indicator,period,value；也可以是其他任意样式的数据表，逐行采用或标记待核。</translation>
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
        <source>%1: plan “%2” written, %3 to %4, units: %5</source>
        <translation>%1：已新建计划“%2”，%3至%4，责任单位 %5 个</translation>
    </message>
    <message>
        <source>Write a new plan: empty, from a folder of tables, or out of the last one.</source>
        <translation>新建计划：空白的、由数据表文件夹生成的，或由上一计划结转的。</translation>
    </message>
    <message>
        <source>A folder of tables as export writes it, or a plan to be carried into the next span.</source>
        <translation>由 export 写出的数据表文件夹，或要结转到下一期的计划。</translation>
    </message>
    <message>
        <source>--from a folder goes alone, --from a plan not with --units</source>
        <translation>--from 后为文件夹时不能带其他选项，为计划时不能与 --units 同用</translation>
    </message>
    <message>
        <source>Cases of ledgers taken along: %1</source>
        <translation>结转台账条目 %1 条</translation>
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
    <message>
        <source>%1 takes a day like 2022-06-30, not “%2”</source>
        <translation>%1 应为 2022-06-30 这样的日期，而不是“%2”</translation>
    </message>
    <message>
        <source>%1 takes two files; see --help</source>
        <translation>%1 需要两个文件，详见 --help</translation>
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
        <source>Only this unit, by its name or an alias.</source>
        <translation>只看这个责任单位（名称或别名）。</translation>
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
        <source>Trend</source>
        <translation>走势</translation>
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
        <source>Of the year</source>
        <translation>年度完成率</translation>
    </message>
    <message>
        <source>Of the whole</source>
        <translation>总体完成率</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>reason, revision</comment>
        <translation>%1；%2</translation>
    </message>
</context>
<context>
    <name>AllocateVerb</name>
    <message>
        <source>A table of the towns with their shares, or with weights; CSV or .xlsx.</source>
        <translation>各镇（街道、区）的分解数或权重表，CSV 或 .xlsx。</translation>
    </message>
    <message>
        <source>The sheet of a workbook; the first if not given.</source>
        <translation>工作簿中的工作表，不给出时取第一张。</translation>
    </message>
    <message>
        <source>Split evenly among all towns.</source>
        <translation>在所有镇（街道、区）之间平均分解。</translation>
    </message>
    <message>
        <source>Towns with their shares, as Eastham=12.5;Westham=7.5.</source>
        <translation>各镇（街道、区）及其分解数，如 东镇=12.5;西镇=7.5。</translation>
    </message>
    <message>
        <source>--by takes towns with their shares like Eastham=12.5;Westham=7.5, not “%1”</source>
        <translation>--by 应为镇（街道、区）及其分解数，如 东镇=12.5;西镇=7.5，而不是“%1”</translation>
    </message>
    <message>
        <source>Problems: %1. Nothing was written.</source>
        <translation>问题 %1 处，未写入任何内容。</translation>
    </message>
    <message>
        <source>Split a pledge among the towns.</source>
        <translation>把一项承诺分解到各镇（街道、区）。</translation>
    </message>
</context>
<context>
    <name>AllocationList</name>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>总目标</translation>
    </message>
    <message>
        <source>“%1” is split among %2 towns</source>
        <translation>“%1”分解到%2个镇（街道、区）</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>镇（街道、区）</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分解数</translation>
    </message>
    <message>
        <source>The shares exceed the whole by %1.</source>
        <translation>分解数合计超出总目标 %1。</translation>
    </message>
    <message>
        <source>The shares leave %1 of the whole open.</source>
        <translation>分解数合计比总目标少 %1。</translation>
    </message>
</context>
<context>
    <name>PledgeChoice</name>
    <message>
        <source>The pledge, by its name or an alias.</source>
        <translation>承诺事项的名称或别名。</translation>
    </message>
    <message>
        <source>Its unit, where several have a pledge of that name.</source>
        <translation>责任单位，几个单位有同名事项时给出。</translation>
    </message>
    <message>
        <source>%1 (--unit %2)</source>
        <translation>%1（--unit %2）</translation>
    </message>
</context>
<context>
    <name>ReviseVerb</name>
    <message>
        <source>All milestones as they shall be, as 2022-06-30=100;2022-12-31=180; of a deliverable its new day alone.</source>
        <translation>调整后的全部节点，如 2022-06-30=100;2022-12-31=180；办结类只写新的日期。</translation>
    </message>
    <message>
        <source>Take the pledge back: it is shown, but not counted.</source>
        <translation>撤销该承诺：保留显示，不计入统计。</translation>
    </message>
    <message>
        <source>Lift the pledge by force majeure: it is shown, but not counted.</source>
        <translation>因不可抗力调出该承诺：保留显示，不计入统计。</translation>
    </message>
    <message>
        <source>Count a withdrawn or lifted pledge again.</source>
        <translation>恢复已撤销或调出的承诺。</translation>
    </message>
    <message>
        <source>Take back the last revision, on the day on which it was written.</source>
        <translation>撤回最近一次调整，限录入当日。</translation>
    </message>
    <message>
        <source>Print the pledge&apos;s revisions.</source>
        <translation>列出该承诺的历次调整。</translation>
    </message>
    <message>
        <source>Who decided, and in which document.</source>
        <translation>批准机关和文号。</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>调整原因。</translation>
    </message>
    <message>
        <source>The day of the decision, as 2022-05-20.</source>
        <translation>决定日期，如 2022-05-20。</translation>
    </message>
    <message>
        <source>Who writes it into the plan.</source>
        <translation>录入人。</translation>
    </message>
    <message>
        <source>--to takes dates with their targets like 2022-06-30=100;2022-12-31=180, not “%1”</source>
        <translation>--to 应为日期和目标，如 2022-06-30=100;2022-12-31=180，而不是“%1”</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>“%1”: the last revision is taken back; the journal keeps it. In force: %2</source>
        <translation>“%1”：最近一次调整已撤回，日志保留记录。现行目标：%2</translation>
    </message>
    <message>
        <source>Revise a pledge&apos;s targets by a decision, withdraw it, or list its revisions.</source>
        <translation>按批准的决定调整承诺目标、撤销承诺，或列出历次调整。</translation>
    </message>
</context>
<context>
    <name>RevisionList</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>原目标</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新目标</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>批准依据</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>taken back on %1</source>
        <translation>%1已撤回</translation>
    </message>
    <message>
        <source>“%1” was never revised.</source>
        <translation>“%1”没有调整过。</translation>
    </message>
    <message>
        <source>“%1”, pledged: %2; in force: %3</source>
        <translation>“%1”原承诺：%2。现行目标：%3</translation>
    </message>
</context>
<context>
    <name>UndoImportVerb</name>
    <message>
        <source>Who takes it back.</source>
        <translation>撤回人。</translation>
    </message>
    <message>
        <source>The import of “%1” is taken back: reports set back: %2, pledges taken out: %3, reports left because they were changed since: %4</source>
        <translation>“%1”的导入已撤回：恢复实绩 %2 条，移除承诺 %3 项，因之后又有修改而保留 %4 条</translation>
    </message>
</context>
<context>
    <name>ViewpointOptions</name>
    <message>
        <source>Against the targets as signed, without their revisions.</source>
        <translation>按签订时的目标衡量，不计调整。</translation>
    </message>
    <message>
        <source>As the plan was known at the end of that day, as 2022-07-05: figures and revisions written later are left out.</source>
        <translation>按该日（如 2022-07-05）结束时已掌握的情况，之后写入的数据和调整不计。</translation>
    </message>
</context>
</TS>
