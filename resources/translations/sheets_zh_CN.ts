<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>SheetImport</name>
    <message>
        <source>No column of the file is headed “%1”</source>
        <translation>文件中没有表头为“%1”的列</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>%2, row %1</source>
        <translation>%2，第%1行</translation>
    </message>
    <message>
        <source>%1: figures: %2, accepted: %3, of them new: %4, flagged: %5, left out: %6</source>
        <translation>%1：识别数据%2条，采用%3条（其中新数据%4条），待核%5条，跳过%6条</translation>
    </message>
    <message>
        <source>(dry run: nothing was written)</source>
        <translation>（试运行，未写入）</translation>
    </message>
    <message>
        <source>The month of a sheet of actuals that does not say it itself.</source>
        <translation>表中未注明月份时，数据所属的月份。</translation>
    </message>
    <message>
        <source>What a column holds: ignored, order, unit, pledge, measure, target, period, value, rate. May be given several times, and is remembered.</source>
        <translation>某列的含义：ignored、order、unit、pledge、measure、target、period、value、rate。可多次给出，并会记住。</translation>
    </message>
    <message>
        <source>Which pledge a name in the sheet means, as PLEDGE or UNIT/PLEDGE. May be given several times, and is remembered.</source>
        <translation>表中名称对应的承诺事项，写作“事项”或“单位/事项”。可多次给出，并会记住。</translation>
    </message>
</context>
<context>
    <name>SheetMeanings</name>
    <message>
        <source>Not needed</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Running number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Unit that answers for it</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Name of the pledge</source>
        <translation>承诺事项名称</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>The year&apos;s target</source>
        <translation>年度目标</translation>
    </message>
    <message>
        <source>Month of the row</source>
        <translation>所属月份</translation>
    </message>
    <message>
        <source>Figure reported</source>
        <translation>完成数据</translation>
    </message>
    <message>
        <source>Rate of completion</source>
        <translation>完成率</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>The plan has %1 for %2 already, and the sheet is for a later month; check which is right</source>
        <translation>计划中%2已有数据%1，本表报送的是以后月份，请核实以哪个为准</translation>
    </message>
    <message>
        <source>“%1” may be an index of 100 for last year, not the rate; ask which is meant</source>
        <translation>“%1”可能是以上年为100的指数，不是增速，请核实</translation>
    </message>
    <message>
        <source>Against last year&apos;s %1 the figure has grown by %2, but the sheet prints %3</source>
        <translation>与上年同期%1相比，本数同比为%2，表中为%3，请核实</translation>
    </message>
    <message>
        <source>“%1” comes to %2 in the unit of measure that the sheet says, far too little: check the unit</source>
        <translation>“%1”按表中计量单位折合%2，远低于年度进度，请核实计量单位</translation>
    </message>
    <message>
        <source>The column “%1” is read as a person said</source>
        <translation>“%1”列按人工指定的含义读取</translation>
    </message>
    <message>
        <source>“%1” may count something else than what was reached; say what the column holds</source>
        <translation>“%1”可能不是完成数，请指明该列的含义</translation>
    </message>
    <message>
        <source>The row names %1 and “%2”: whose figure it is is not clear; match the name</source>
        <translation>本行同时写了%1和“%2”，不清楚是谁的数，请指定对应关系</translation>
    </message>
    <message>
        <source>At the end of %1 the sheet has %2, the plan %3: no running total can be made</source>
        <translation>%1累计，表中为%2，计划中为%3，无法推算累计数</translation>
    </message>
    <message>
        <source>“%1” is a forecast, not what was reached</source>
        <translation>“%1”是预计数，不是实际完成数</translation>
    </message>
    <message>
        <source>“%1” is a balance or its increase, and the pledge counts the other; ask which is meant</source>
        <translation>“%1”：余额与新增额不是一回事，与本事项口径不符，请核实</translation>
    </message>
    <message>
        <source>“%1” is below zero: ask whether the sign is meant</source>
        <translation>“%1”为负数，请核实正负号</translation>
    </message>
    <message>
        <source>No figure: the cell is blank or holds a mark for none; blank is not zero</source>
        <translation>无数据：单元格为空或为无数据标记，空白不等于零</translation>
    </message>
    <message>
        <source>A sum of other rows, no pledge</source>
        <translation>合计行，不是承诺事项</translation>
    </message>
    <message>
        <source>A standing pledge takes words, not figures; enter its note by hand</source>
        <translation>常态事项只记文字说明，请手工录入</translation>
    </message>
    <message>
        <source>The sheet “%1” is hidden; unhide it if it counts</source>
        <translation>工作表“%1”已隐藏，如需采用请取消隐藏</translation>
    </message>
    <message>
        <source>Unchanged: the plan has it already</source>
        <translation>与已有数据相同，不重复写入</translation>
    </message>
    <message>
        <source>Replaces %1</source>
        <translation>替换原数据%1</translation>
    </message>
    <message>
        <source>The month&apos;s own %1 added to %3 of %2</source>
        <translation>由%2累计%3加当月%1得出</translation>
    </message>
    <message>
        <source>“%1” was matched with “%2” by a person</source>
        <translation>“%1”按人工确认对应“%2”</translation>
    </message>
    <message>
        <source>No unit of the plan is called “%1”; add an alias or match the name</source>
        <translation>本计划没有名为“%1”的单位，请补充别名或指定对应关系</translation>
    </message>
    <message>
        <source>No pledge of the plan is called “%1”; add an alias or match the name</source>
        <translation>本计划没有名为“%1”的事项，请补充别名或指定对应关系</translation>
    </message>
    <message>
        <source>“%1” is no pledge&apos;s name; perhaps it is %2: match the name</source>
        <translation>没有名为“%1”的事项，可能是%2，请指定对应关系</translation>
    </message>
    <message>
        <source>“%1” may be any of %2; say which, or name the unit</source>
        <translation>“%1”可能是%2中的任何一项，请指明事项或单位</translation>
    </message>
    <message>
        <source>“%1” is not a pledge of %2 but of %3; check the row</source>
        <translation>“%1”不是%2的事项，而是%3的事项，请核对该行</translation>
    </message>
    <message>
        <source>Row %1 gives %2 for the same pledge and month; keep the right one</source>
        <translation>第%1行同一事项同一月份为%2，请保留正确的一条</translation>
    </message>
    <message>
        <source>The sheet does not say which month it is for; give the month</source>
        <translation>表中未注明月份，请指定月份</translation>
    </message>
    <message>
        <source>One place says %1, another %2; correct the sheet</source>
        <translation>一处写%1，另一处写%2，请更正表格</translation>
    </message>
    <message>
        <source>“%1” is no month; correct it</source>
        <translation>“%1”不是有效月份，请更正</translation>
    </message>
    <message>
        <source>“%1” is not the end of a month; check that the figure is the month&apos;s</source>
        <translation>“%1”不是月末，请核对是否为当月数据</translation>
    </message>
    <message>
        <source>“%1” does not begin in January; give the running total</source>
        <translation>“%1”不是从1月起累计，请提供累计数</translation>
    </message>
    <message>
        <source>The sheet is for %1, which the plan is not</source>
        <translation>表格所属时间为%1，不在本计划年度内</translation>
    </message>
    <message>
        <source>The plan takes no figures for %1</source>
        <translation>本计划不收%1的数据</translation>
    </message>
    <message>
        <source>“%1” does not say whether it is the running total or the month&apos;s own figure</source>
        <translation>“%1”未说明是累计数还是当月数</translation>
    </message>
    <message>
        <source>Only the month&apos;s own figure is given, and %1 is not reported: no running total</source>
        <translation>只有当月数，而%1未报送，无法得出累计数</translation>
    </message>
    <message>
        <source>The total %1 is not the month&apos;s own %2 more than %3 of the month before</source>
        <translation>累计数%1与上月累计%3加当月%2不符</translation>
    </message>
    <message>
        <source>The row or the column is hidden; unhide it if it counts</source>
        <translation>该行或该列已隐藏，如需采用请取消隐藏</translation>
    </message>
    <message>
        <source>“%1” stands in one cell merged over several rows; give each row its own figure</source>
        <translation>“%1”所在单元格合并了多行，请逐行填写数据</translation>
    </message>
    <message>
        <source>Two columns give %1 and %2 for the month; say which one counts</source>
        <translation>同一月份有两列数据%1和%2，请指明采用哪一列</translation>
    </message>
    <message>
        <source>“%1” is not an exact figure; ask for it</source>
        <translation>“%1”不是准确数，请核实</translation>
    </message>
    <message>
        <source>“%1” is a range; ask for the figure</source>
        <translation>“%1”是一个区间，请核实准确数</translation>
    </message>
    <message>
        <source>“%1” is damaged or no figure; ask for it</source>
        <translation>“%1”有误或不是数字，请核实</translation>
    </message>
    <message>
        <source>“%1” has more digits than a spreadsheet keeps</source>
        <translation>“%1”位数超出电子表格的精度</translation>
    </message>
    <message>
        <source>%1 has more than six decimals; round it</source>
        <translation>%1超过六位小数，请取舍</translation>
    </message>
    <message>
        <source>The cell holds %1 instead of a figure</source>
        <translation>单元格为%1，不是数据</translation>
    </message>
    <message>
        <source>“%1” is not a figure in %2</source>
        <translation>“%1”不是以%2计的数据</translation>
    </message>
    <message>
        <source>“%1” is a figure, but the pledge is a deed: done or not</source>
        <translation>“%1”是数字，而该事项只分完成与否</translation>
    </message>
    <message>
        <source>“%1” does not clearly say whether it is done</source>
        <translation>“%1”未明确说明是否完成</translation>
    </message>
    <message>
        <source>A formula without its result; open the file, save it, and read it again</source>
        <translation>公式没有保存结果，请打开文件保存后重新读取</translation>
    </message>
    <message>
        <source>The cell shows another figure than it holds; check which one is meant</source>
        <translation>单元格显示的数与实际存储的数不同，请核对以哪个为准</translation>
    </message>
    <message>
        <source>The sheet counts in %1, the pledge in %2</source>
        <translation>表中单位为%1，事项单位为%2</translation>
    </message>
    <message>
        <source>“%1” in a column of %2: the unit of measure is not clear</source>
        <translation>“%1”出现在以%2计的列中，计量单位不明</translation>
    </message>
    <message>
        <source>“%1” may be a fraction or a percentage; write it with %</source>
        <translation>“%1”可能是小数也可能是百分数，请写明%</translation>
    </message>
    <message>
        <source>%1 is not a whole number of %2</source>
        <translation>%1不是整数（单位：%2）</translation>
    </message>
    <message>
        <source>The sheet&apos;s target %1 differs from the plan&apos;s %2: another pledge, unit or revision?</source>
        <translation>表中目标%1与计划目标%2不同，可能是其他事项、单位不同或目标已调整</translation>
    </message>
    <message>
        <source>The printed rate %1 does not fit the figure, which gives %2</source>
        <translation>表中完成率%1与数据不符，按数据应为%2</translation>
    </message>
    <message>
        <source>The sum row says %1, the rows add up to %2</source>
        <translation>合计行为%1，各行相加为%2</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Taken by a person all the same</source>
        <translation>由人工确认采用</translation>
    </message>
    <message>
        <source>“%1” may be the share of the target or of the whole works; ask which is meant</source>
        <translation>“%1”可能是占目标的比例，也可能是占全部工程的比例，请核实</translation>
    </message>
    <message>
        <source>The sheet says “%1”: check that the figure is what was reached by then</source>
        <translation>表中注明“%1”，请核实该数据是否为截至当月的完成数</translation>
    </message>
    <message>
        <source>A comment stands at the cell: “%1”; check the figure</source>
        <translation>单元格有批注“%1”，请核实</translation>
    </message>
    <message>
        <source>The comma in “%1” may part thousands or stand for a point; write the figure plainly</source>
        <translation>“%1”中的逗号可能是千分位，也可能是小数点，请改为不带逗号的数字</translation>
    </message>
    <message>
        <source>All figures of “%1” are the targets, the milestones or last month&apos;s: check that it was filled in</source>
        <translation>“%1”整列与目标数、节点数或上月数完全相同，请核实是否为本月填报数</translation>
    </message>
    <message>
        <source>The plan has %1 for %2 already, far from this one; check which is right</source>
        <translation>计划中%2已有数据%1，与表中相差较大，请核实以哪个为准</translation>
    </message>
    <message>
        <source>The plan has %1 for %2 already, and with the month&apos;s own figure it would be %3; check which is right</source>
        <translation>计划中%2已有数据%1，按当月数累加应为%3，请核实以何为准</translation>
    </message>
</context>
<context>
    <name>pledge::SheetFiguresModel</name>
    <message>
        <source>Accepted</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>State</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>承诺事项</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>pledge::SheetPanel</name>
    <message>
        <source>Figures found</source>
        <translation>识别出的数据</translation>
    </message>
    <message>
        <source>&amp;Month, where the sheet says none</source>
        <translation>表中未注明时的月份(&amp;M)</translation>
    </message>
    <message>
        <source>Month, where the sheet says none</source>
        <translation>表中未注明时的月份</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列的含义</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称对应</translation>
    </message>
    <message>
        <source>As the sheet says</source>
        <translation>以表中为准</translation>
    </message>
    <message>
        <source>Names (%1)</source>
        <translation>名称对应（%1）</translation>
    </message>
    <message>
        <source>No pledge of the plan</source>
        <translation>不对应任何事项</translation>
    </message>
</context>
</TS>
