<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CautionSection</name>
    <message>
        <source>To look into: %1</source>
        <translation>需关注：%1</translation>
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
        <source>What</source>
        <translation>情形</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>具体情况</translation>
    </message>
    <message>
        <source>Points to look into</source>
        <translation>需关注的情形</translation>
    </message>
    <message>
        <source>%1: %2 points. They change no light and no score.</source>
        <translation>%1：%2条。以下情形不影响亮灯和得分。</translation>
    </message>
</context>
<context>
    <name>Cautions</name>
    <message>
        <source>The towns&apos; shares add up to %1, %3 more than the pledged %2</source>
        <translation>分解合计%1，比承诺的%2多%3</translation>
    </message>
    <message>
        <source>The towns&apos; shares add up to %1, %3 less than the pledged %2</source>
        <translation>分解合计%1，比承诺的%2少%3</translation>
    </message>
    <message>
        <source>The unit&apos;s own figure %1 counts; the towns add up to %2, %3 less</source>
        <translation>以本单位自报的%1为准；各镇合计%2，少%3</translation>
    </message>
    <message>
        <source>The unit&apos;s own figure %1 counts; the towns add up to %2, %3 more</source>
        <translation>以本单位自报的%1为准；各镇合计%2，多%3</translation>
    </message>
    <message>
        <source>Reported %2, more than the %3 of “%1”, of which it is a part</source>
        <translation>已报%2，超过所属“%1”的%3</translation>
    </message>
    <message>
        <source>Pledged %2, more than the %3 of “%1”, of which it is a part</source>
        <translation>承诺%2，超过所属“%1”的%3</translation>
    </message>
    <message>
        <source>Waits for “%1”, which is overdue</source>
        <translation>前序事项“%1”已逾期</translation>
    </message>
    <message>
        <source>Waits for “%1”, which is behind: %2</source>
        <translation>前序事项“%1”进度滞后：%2</translation>
    </message>
    <message>
        <source>Part above the whole</source>
        <translation>其中项大于总项</translation>
    </message>
    <message>
        <source>Shares do not add up</source>
        <translation>分解合计不符</translation>
    </message>
    <message>
        <source>Differs from its towns</source>
        <translation>自报与汇总不一</translation>
    </message>
    <message>
        <source>Upstream overdue</source>
        <translation>前序事项逾期</translation>
    </message>
    <message>
        <source>Upstream behind</source>
        <translation>前序事项滞后</translation>
    </message>
</context>
<context>
    <name>ChainText</name>
    <message>
        <source>To look into</source>
        <translation>需关注</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>前后序事项</translation>
    </message>
    <message>
        <source>waits for: %1</source>
        <translation>前序：%1</translation>
    </message>
    <message>
        <source>held up with it: %1</source>
        <translation>后序：%1</translation>
    </message>
</context>
<context>
    <name>ExplainVerb</name>
    <message>
        <source>, </source>
        <comment>between units</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>units, pledge, kind</comment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>%1 (%2). %3</source>
        <comment>light, reason, rule</comment>
        <translation>%1（%2）。%3</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>due, target, outcome</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>%1: %3</source>
        <comment>due, outcome</comment>
        <translation>%1：%3</translation>
    </message>
    <message>
        <source>Ranking from outside: %1</source>
        <translation>外部排名：%1</translation>
    </message>
    <message>
        <source>How it is reckoned</source>
        <translation>计算过程</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>To look into</source>
        <translation>需关注</translation>
    </message>
    <message>
        <source>Print the arithmetic behind one pledge&apos;s light, step by step.</source>
        <translation>逐步列出一个承诺事项亮灯的计算过程。</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>计分：%1</translation>
    </message>
    <message>
        <source>%2. %3</source>
        <comment>reason, rule</comment>
        <translation>%2。%3</translation>
    </message>
    <message>
        <source>waits for %1: %2</source>
        <comment>pledge, reason</comment>
        <translation>前序：%1（%2）</translation>
    </message>
    <message>
        <source>held up with it %1: %2</source>
        <comment>pledge, reason</comment>
        <translation>后序：%1（%2）</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>前后序事项</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Figure of %1: %2, the sum of the towns</source>
        <translation>%1实绩：%2（各镇汇总）</translation>
    </message>
    <message>
        <source>Figure of %1: %2</source>
        <translation>%1实绩：%2</translation>
    </message>
    <message>
        <source>Attainment: %1 ÷ %2 = %3</source>
        <translation>完成率：%1 ÷ %2 = %3</translation>
    </message>
    <message>
        <source>Attainment, counted from the base %3: (%1 − %3) ÷ (%2 − %3) = %4</source>
        <translation>完成率（从基数%3起算）：（%1 − %3）÷（%2 − %3）= %4</translation>
    </message>
    <message>
        <source>Calendar: %1 of %2 months have gone, %3; against it %4 points</source>
        <translation>序时：%2个月已过%1个月，为%3；与之相比%4个百分点</translation>
    </message>
    <message>
        <source>Pledged for the end of %1: %2</source>
        <translation>%1底节点：%2</translation>
    </message>
    <message>
        <source>Whole cases are rounded down: %1</source>
        <translation>按整数计件，舍去零头：%1</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Line from %2 (%1) to %4 (%3): %5 of the way, %2 + (%4 − %2) × %5 = %6</source>
        <translation>%1（%2）到%3（%4）的连线：已走%5，%2 +（%4 − %2）× %5 = %6</translation>
    </message>
    <message>
        <source>Required: %1 of the final target; attainment %2, so %3 points, rounded once, at the end</source>
        <translation>应达年度目标的%1，实际完成%2，差距%3个百分点（只在最后一步四舍五入）</translation>
    </message>
    <message>
        <source>Required: at least %1</source>
        <translation>要求：不低于%1</translation>
    </message>
    <message>
        <source>Required: at most %1</source>
        <translation>要求：不超过%1</translation>
    </message>
    <message>
        <source>Against it: %1 points, never prorated</source>
        <translation>与之相比%1个百分点，不按月折算</translation>
    </message>
    <message>
        <source>Against it: %1% of the required figure, never prorated</source>
        <translation>与之相比%1%（占要求数），不按月折算</translation>
    </message>
    <message>
        <source>Of what is required: %1 ÷ %2 = %3</source>
        <translation>与应达数之比：%1 ÷ %2 = %3</translation>
    </message>
    <message>
        <source>Of what is allowed: %2 ÷ %1 = %3</source>
        <translation>与限额之比：%2 ÷ %1 = %3</translation>
    </message>
    <message>
        <source>Direction of travel: %1 points in %2, now %3, a change of %4: %5</source>
        <translation>走势：%2%1个百分点，现%3个百分点，变化%4：%5</translation>
    </message>
    <message>
        <source>down %1% on last year</source>
        <translation>同比下降%1%</translation>
    </message>
    <message>
        <source>down %1% on the base</source>
        <translation>比基数下降%1%</translation>
    </message>
    <message>
        <source>up %1% on last year</source>
        <translation>同比增长%1%</translation>
    </message>
    <message>
        <source>up %1% on the base</source>
        <translation>比基数增长%1%</translation>
    </message>
    <message>
        <source>down %1 points on last year</source>
        <translation>同比降低%1个百分点</translation>
    </message>
    <message>
        <source>down %1 points on the base</source>
        <translation>比基数降低%1个百分点</translation>
    </message>
    <message>
        <source>up %1 points on last year</source>
        <translation>同比提高%1个百分点</translation>
    </message>
    <message>
        <source>up %1 points on the base</source>
        <translation>比基数提高%1个百分点</translation>
    </message>
    <message>
        <source>%1 (the same month last year: %2)</source>
        <translation>%1（上年同期%2）</translation>
    </message>
    <message>
        <source>%1 (base: %2)</source>
        <comment>growth, base</comment>
        <translation>%1（基数%2）</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>第%1位</translation>
    </message>
    <message>
        <source>Calendar: %1 of %2 days have gone, %3; against it %4 points</source>
        <translation>序时：%2天已过%1天，为%3；与之相比%4个百分点</translation>
    </message>
</context>
<context>
    <name>ReckoningText</name>
    <message>
        <source>How it is reckoned</source>
        <translation>计算过程</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>同比</translation>
    </message>
    <message>
        <source>Ranking from outside</source>
        <translation>外部排名</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Look at the end of this month; the last one with any report if not given.</source>
        <translation>以该月底为准；不写则取最近有报数的月份。</translation>
    </message>
    <message>
        <source>The plan starts in %1; %2 lies before it</source>
        <translation>计划自%1开始，%2在此之前</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>plan, month</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>plan and month, viewpoint</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>What to print; a table if not given.</source>
        <translation>输出格式；不写则为表格。</translation>
    </message>
    <message>
        <source>--format takes table, csv or json</source>
        <translation>--format 只能是 table、csv 或 json</translation>
    </message>
</context>
</TS>
