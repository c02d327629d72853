<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
    <name>ReportText</name>
        <message>
            <source>All pledges: %1</source>
            <translation>%1承诺事项完成情况表</translation>
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
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Unit of measure</source>
            <translation>计量单位</translation>
        </message>
        <message>
            <source>Actual</source>
            <translation>实绩</translation>
        </message>
        <message>
            <source>Final target</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>Attainment (%)</source>
            <translation>完成率（%）</translation>
        </message>
        <message>
            <source>Against calendar (points)</source>
            <translation>较序时进度（百分点）</translation>
        </message>
        <message>
            <source>Against pace (points)</source>
            <translation>较应达进度（百分点）</translation>
        </message>
        <message>
            <source>Milestone</source>
            <translation>节点</translation>
        </message>
        <message>
            <source>Milestone target</source>
            <translation>节点目标</translation>
        </message>
        <message>
            <source>Milestone outcome</source>
            <translation>节点结果</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>评价</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>走势</translation>
        </message>
        <message>
            <source>Pledges of the %1</source>
            <translation>%1承诺事项完成情况</translation>
        </message>
        <message>
            <source>Progress of the main pledges</source>
            <translation>主要承诺事项进度图</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>unit, pledge</comment>
            <translation>%1　%2</translation>
        </message>
        <message>
            <source>How the figures are made</source>
            <translation>口径说明</translation>
        </message>
        <message>
            <source>Attainment is the actual divided by the final target. The calendar share is the part of the plan's months that has gone; the pledged pace runs in straight lines through the pledged milestones. Gaps are taken from unrounded values, then rounded to one decimal.</source>
            <translation>完成率为实绩与目标之比；序时进度为计划期已过月数的占比；应达进度按各事项自身节点目标逐段直线推算。差距按未取整数值计算后保留一位小数，以百分点表示。</translation>
        </message>
        <message>
            <source>Ratios, growth rates and stocks are compared with their target and never prorated; before their date they are not due. Upper limits have no attainment. Rates are never clipped.</source>
            <translation>比率、增幅、存量类指标直接与目标值比较，不按月折算，未到考核时点的列为未到期；控制类指标只判达标与否，不计完成率；完成率据实列示，不封顶。</translation>
        </message>
        <message>
            <source>Whole cases (companies, projects) are rounded down between milestones. A milestone missed and made up later stays marked as kept late.</source>
            <translation>以家、个、项等计数的事项，两节点之间的应达数取整数（只舍不入）。节点逾期后补完成的，保留“补完成”记录。</translation>
        </message>
        <message>
            <source>A month without a report counts as not reported, never as zero. Parts of a pledge are listed by themselves and not added to the whole. Shares of classes are rounded by largest remainder and add up to 100.0%.</source>
            <translation>未报送的月份列为未报送，不按零计；“其中”项单独评价，不与总项相加；各类占比按最大余数法取舍，合计为100.0%。</translation>
        </message>
        <message>
            <source>The figures are those the responsible units have reported; they have not been reviewed or approved.</source>
            <translation>数据由各责任单位提供，未经审核签发。</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <comment>an item with its own full stop</comment>
            <translation>%1．%2</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>滞后起始</translation>
        </message>
        <message>
            <source>Still needed</source>
            <translation>尚需</translation>
        </message>
        <message>
            <source>%1: %2 far behind or overdue, %3 behind.</source>
            <translation>%1严重滞后、节点逾期事项%2项，滞后事项%3项。</translation>
        </message>
        <message>
            <source>Far behind or overdue: %1</source>
            <translation>%1严重滞后、节点逾期事项</translation>
        </message>
        <message>
            <source>Behind: %1</source>
            <translation>%1滞后事项</translation>
        </message>
        <message>
            <source>Behind and overdue</source>
            <translation>滞后事项</translation>
        </message>
        <message>
            <source>No pledge is behind or overdue.</source>
            <translation>本期无滞后和逾期事项。</translation>
        </message>
        <message>
            <source>Due %1: %2</source>
            <translation>%2%1到期事项</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>到期</translation>
        </message>
        <message>
            <source>%1: %2 milestones fall due %3.</source>
            <translation>%1%3到期的节点有%2个。</translation>
        </message>
        <message>
            <source>No milestone falls due %1.</source>
            <translation>%1无到期节点。</translation>
        </message>
        <message>
            <source>%1 kept on time</source>
            <translation>按时完成%1个</translation>
        </message>
        <message>
            <source>%1 kept late</source>
            <translation>逾期后补完成%1个</translation>
        </message>
        <message>
            <source>%1 missed</source>
            <translation>逾期未完成%1个</translation>
        </message>
        <message>
            <source>%1 not reported and open</source>
            <translation>未报送、尚无法判定%1个</translation>
        </message>
        <message>
            <source>%1: %2 milestones fell due in the %3, of them %4.</source>
            <translation>%1%3到期节点%2个，其中%4。</translation>
        </message>
        <message>
            <source>not reported</source>
            <translation>未报送</translation>
        </message>
        <message>
            <source>Actual when due</source>
            <translation>到期时实绩</translation>
        </message>
        <message>
            <source>Actual now</source>
            <translation>目前实绩</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Milestones due in the %1: %2</source>
            <translation>%2%1到期节点完成情况</translation>
        </message>
        <message>
            <source>%1: %2 earlier milestones were made up in the %3.</source>
            <translation>另有此前逾期的节点%2个，%1已于%3补完成。</translation>
        </message>
        <message>
            <source>Earlier milestones made up: %1</source>
            <translation>%1此前逾期、本期补完成的节点</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>节点完成情况</translation>
        </message>
        <message>
            <source>No milestone fell due in the %1.</source>
            <translation>%1无到期节点。</translation>
        </message>
        <message>
            <source>%1 of %2 towns reported</source>
            <translation>%1/%2个镇街已报</translation>
        </message>
        <message>
            <source>never</source>
            <translation>从未报送</translation>
        </message>
        <message>
            <source>Not reported: %1</source>
            <translation>%1未报送事项</translation>
        </message>
        <message>
            <source>Last report</source>
            <translation>最近报送</translation>
        </message>
        <message>
            <source>Its figure</source>
            <translation>当时数值</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>unit, lines</comment>
            <translation>%1%2项</translation>
        </message>
        <message>
            <source>%1: %2 units have not reported %3 lines as of %4 (%5).</source>
            <translation>截至%4底，%1中有%2个单位未按时报送，共%3项（%5）。</translation>
        </message>
        <message>
            <source>Of these, %1 are overdue and counted there.</source>
            <translation>其中%1项节点已逾期，计入节点逾期。</translation>
        </message>
        <message>
            <source>Not reported</source>
            <translation>未报送情况</translation>
        </message>
        <message>
            <source>All units have reported.</source>
            <translation>各单位均已按时报送。</translation>
        </message>
        <message>
            <source>A blank is not a zero: it is counted as not reported.</source>
            <translation>注：未报送的按未报送单列，不按零计算。</translation>
        </message>
        <message>
            <source>%1 and others</source>
            <translation>%1等</translation>
        </message>
        <message>
            <source>%1 pledges signed: %2.</source>
            <translation>承诺事项%1项，其中%2。</translation>
        </message>
        <message>
            <source>%1 lines taken on: %2.</source>
            <translation>承担任务%1项，其中%2。</translation>
        </message>
        <message>
            <source>%1 done (%2)</source>
            <translation>已完成%1项（%2）</translation>
        </message>
        <message>
            <source>%1 overdue (%2)</source>
            <translation>逾期未完成%1项（%2）</translation>
        </message>
        <message>
            <source>Deliverables: %1.</source>
            <translation>成果类事项%1。</translation>
        </message>
        <message>
            <source>; </source>
            <comment>between parts of a sentence</comment>
            <translation>；</translation>
        </message>
        <message>
            <source>Not reported in time: %1 (%2).</source>
            <translation>未按时报送%1项（%2）。</translation>
        </message>
        <message>
            <source>%1. %2.</source>
            <comment>an item of a list</comment>
            <translation>%1．%2。</translation>
        </message>
        <message>
            <source>%1.</source>
            <comment>a sentence</comment>
            <translation>%1。</translation>
        </message>
        <message>
            <source>Progress of the departments</source>
            <translation>部门主要指标进展</translation>
        </message>
        <message>
            <source>Progress of the towns, subdistricts and zones</source>
            <translation>镇（街道、区）主要指标进展</translation>
        </message>
        <message>
            <source>The %2 departments stand with %3 pledges (%4 shared) %1. %5.</source>
            <extracomment>%1 as of, %2 units, %3 lines, %4 shared pledges, %5 the classes</extracomment>
            <translation>%1，%2个部门承诺事项%3项（含共担%4项）。其中，%5。</translation>
        </message>
        <message>
            <source>The %2 towns, subdistricts and zones stand with %3 lines (%4 shared) %1. %5.</source>
            <translation>%1，%2个镇（街道、区）承担任务%3项（含共担%4项）。其中，%5。</translation>
        </message>
        <message>
            <source>The %2 departments stand with %3 pledges %1. %5.</source>
            <translation>%1，%2个部门承诺事项%3项。其中，%5。</translation>
        </message>
        <message>
            <source>The %2 towns, subdistricts and zones stand with %3 lines %1. %5.</source>
            <translation>%1，%2个镇（街道、区）承担任务%3项。其中，%5。</translation>
        </message>
        <message>
            <source>Against the end of %1: %2.</source>
            <translation>与%1底相比，%2。</translation>
        </message>
        <message>
            <source>No class has changed since the end of %1.</source>
            <translation>与%1底相比，各类项数持平。</translation>
        </message>
        <message>
            <source>Pledges by light: %1</source>
            <translation>%1承诺事项评价汇总表</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>项数</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>To all responsible units:</source>
            <translation>各责任单位：</translation>
        </message>
        <message>
            <source>This reports how the pledges of “%1” stood in the %2, as far as the units have reported.</source>
            <translation>根据各责任单位报送情况，现将《%1》%2承诺事项完成情况通报如下：</translation>
        </message>
        <message>
            <source>Overall</source>
            <translation>总体情况</translation>
        </message>
        <message>
            <source>1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30</source>
            <extracomment>the numbers of headings, in order</extracomment>
            <translation>一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十 二十一 二十二 二十三 二十四 二十五 二十六 二十七 二十八 二十九 三十</translation>
        </message>
        <message>
            <source>Annex %1: %2</source>
            <translation>附件%1　%2</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <comment>heading</comment>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>(%1) %2</source>
            <comment>heading</comment>
            <translation>（%1）%2</translation>
        </message>
        <message>
            <source>Progress report on “%1”, |%2</source>
            <extracomment>%1 plan, %2 period; | marks where a long title is broken</extracomment>
            <translation>关于《%1》|%2完成情况的通报</translation>
        </message>
        <message>
            <source>figures as reported by the responsible units, not reviewed or approved</source>
            <translation>数据由各责任单位提供，未经审核签发</translation>
        </message>
        <message>
            <source>Sample data</source>
            <translation>示例数据</translation>
        </message>
        <message>
            <source> · </source>
            <translation>　</translation>
        </message>
        <message>
            <source>%1 progress report %2</source>
            <translation>%1完成情况通报（%2）</translation>
        </message>
        <message>
            <source>departments</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>towns, subdistricts and zones</source>
            <translation>镇（街道、区）</translation>
        </message>
        <message>
            <source>the %1 ends before the plan begins</source>
            <translation>%1早于计划开始时间</translation>
        </message>
        <message>
            <source>of which: %1</source>
            <translation>其中：%1</translation>
        </message>
        <message>
            <source>%1 (shared)</source>
            <translation>%1（共担）</translation>
        </message>
        <message>
            <source>%1 (stretch)</source>
            <translation>%1（力争）</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>pledge, unit of measure</comment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>“%1” is not a format: write pdf, xlsx or both with a comma</source>
            <translation>“%1”不是可用的格式，应为pdf、xlsx或用逗号隔开的两者</translation>
        </message>
            <message>
            <source>%1 %2</source>
            <comment>figure, unit</comment>
            <translation>%1%2</translation>
        </message>
        <message>
            <source>%1 percentage points</source>
            <translation>%1个百分点</translation>
        </message>
        <message>
            <source>the end of %3</source>
            <extracomment>%1 year, %2 number of the month, %3 English name of the month</extracomment>
            <translation>%2月底</translation>
        </message>
        <message>
            <source>the end of %3 %1</source>
            <translation>%1年%2月底</translation>
        </message>
        <message>
            <source>%4 %3</source>
            <extracomment>%1 year, %2 number of the month, %3 English name of the month, %4 day</extracomment>
            <translation>%2月%4日</translation>
        </message>
        <message>
            <source>%4 %3 %1</source>
            <translation>%1年%2月%4日</translation>
        </message>
        <message>
            <source>level with the calendar</source>
            <translation>与序时进度持平</translation>
        </message>
        <message>
            <source>%1 percentage points behind the calendar</source>
            <translation>慢于序时进度%1个百分点</translation>
        </message>
        <message>
            <source>%1 percentage points ahead of the calendar</source>
            <translation>快于序时进度%1个百分点</translation>
        </message>
        <message>
            <source>level with the pledged pace</source>
            <translation>与应达进度持平</translation>
        </message>
        <message>
            <source>%1 percentage points behind the pledged pace</source>
            <translation>落后应达进度%1个百分点</translation>
        </message>
        <message>
            <source>%1 percentage points ahead of the pledged pace</source>
            <translation>领先应达进度%1个百分点</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>two sentences</comment>
            <translation>%1%2</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the names of a list</comment>
            <translation>、</translation>
        </message>
        <message>
            <source>first quarter</source>
            <translation>第一季度</translation>
        </message>
        <message>
            <source>second quarter</source>
            <translation>第二季度</translation>
        </message>
        <message>
            <source>third quarter</source>
            <translation>第三季度</translation>
        </message>
        <message>
            <source>fourth quarter</source>
            <translation>第四季度</translation>
        </message>
        <message>
            <source>January</source>
            <translation>1月</translation>
        </message>
        <message>
            <source>February</source>
            <translation>2月</translation>
        </message>
        <message>
            <source>March</source>
            <translation>3月</translation>
        </message>
        <message>
            <source>April</source>
            <translation>4月</translation>
        </message>
        <message>
            <source>May</source>
            <translation>5月</translation>
        </message>
        <message>
            <source>June</source>
            <translation>6月</translation>
        </message>
        <message>
            <source>July</source>
            <translation>7月</translation>
        </message>
        <message>
            <source>August</source>
            <translation>8月</translation>
        </message>
        <message>
            <source>September</source>
            <translation>9月</translation>
        </message>
        <message>
            <source>October</source>
            <translation>10月</translation>
        </message>
        <message>
            <source>November</source>
            <translation>11月</translation>
        </message>
        <message>
            <source>December</source>
            <translation>12月</translation>
        </message>
        <message>
            <source>“%1” is not a period: write 2022Q2, 2022H1, 2022-06 or 2022</source>
            <translation>“%1”不是可用的时期，应写作2022Q2、2022H1、2022-06或2022</translation>
        </message>
        <message>
            <source>first half</source>
            <translation>上半年</translation>
        </message>
        <message>
            <source>second half</source>
            <translation>下半年</translation>
        </message>
        <message>
            <source>whole year</source>
            <translation>全年</translation>
        </message>
        <message>
            <source>the year %1</source>
            <translation>%1年全年</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>a part of a year, the year</comment>
            <translation>%2年%1</translation>
        </message>
        <message>
            <source>Summary</source>
            <comment>name of a sheet</comment>
            <translation>概况</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>组别</translation>
        </message>
        <message>
            <source>Month of the figure</source>
            <translation>数据月份</translation>
        </message>
        <message>
            <source>All pledges</source>
            <comment>name of a sheet</comment>
            <translation>全部承诺</translation>
        </message>
        <message>
            <source>Ranking</source>
            <comment>name of a sheet</comment>
            <translation>排名</translation>
        </message>
        <message>
            <source>Main pledges</source>
            <comment>name of a sheet</comment>
            <translation>主要指标图</translation>
        </message>
        <message>
            <source>Departments</source>
            <comment>name of a sheet</comment>
            <translation>部门</translation>
        </message>
        <message>
            <source>Towns</source>
            <comment>name of a sheet</comment>
            <translation>镇街</translation>
        </message>
        <message>
            <source>Behind, not reported</source>
            <comment>name of a sheet</comment>
            <translation>滞后与未报送</translation>
        </message>
        <message>
            <source>Milestones</source>
            <comment>name of a sheet</comment>
            <translation>节点</translation>
        </message>
        <message>
            <source>%1: %2 (%3%)</source>
            <comment>class, lines, share</comment>
            <translation>%1%2项，占%3%</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>class, lines</comment>
            <translation>%1%2项</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between clauses</comment>
            <translation>，</translation>
        </message>
        <message>
            <source>%1: %2 more</source>
            <translation>%1增加%2项</translation>
        </message>
        <message>
            <source>%1: %2 fewer</source>
            <translation>%1减少%2项</translation>
        </message>
        <message>
            <source>was due by %1</source>
            <translation>应于%1前完成</translation>
        </message>
        <message>
            <source>was due by %1: %2</source>
            <translation>应于%1前达到%2</translation>
        </message>
        <message>
            <source>%2 missing for %1</source>
            <translation>距%1节点差%2</translation>
        </message>
        <message>
            <source>%2 to go by %1</source>
            <translation>%1前还需%2</translation>
        </message>
        <message>
            <source>%1 (figure of %2)</source>
            <translation>%1（%2数据）</translation>
        </message>
        <message>
            <source>%1 of the limit used</source>
            <translation>占控制数的%1</translation>
        </message>
        <message>
            <source>%1 of the annual target</source>
            <translation>完成年度目标的%1</translation>
        </message>
        <message>
            <source>%1 of the whole target</source>
            <translation>完成总目标的%1</translation>
        </message>
        <message>
            <source>within the limit of %1</source>
            <translation>控制在%1以内</translation>
        </message>
        <message>
            <source>%1 over the limit of %2</source>
            <translation>超出控制目标%2共%1</translation>
        </message>
        <message>
            <source>better than the base of %1</source>
            <translation>好于基数%1</translation>
        </message>
        <message>
            <source>equal to the base of %1</source>
            <translation>与基数%1持平</translation>
        </message>
        <message>
            <source>worse than the base of %1</source>
            <translation>不及基数%1</translation>
        </message>
        <message>
            <source>%1: %2 so far</source>
            <translation>%1累计完成%2</translation>
        </message>
        <message>
            <source>%1: %2 used so far</source>
            <translation>%1累计%2</translation>
        </message>
        <message>
            <source>%1: works at %2</source>
            <translation>%1已达%2</translation>
        </message>
        <message>
            <source>%1: at %2</source>
            <translation>%1为%2</translation>
        </message>
        <message>
            <source>the milestone for %1, %2, made up late (by %3 mo.)</source>
            <translation>%1节点目标%2已补完成，迟%3个月</translation>
        </message>
        <message>
            <source>%3 beyond the target for %1, %2</source>
            <translation>对照%1目标%2，高出%3</translation>
        </message>
        <message>
            <source>the milestone for %1, %2, kept with %3 to spare</source>
            <translation>对照%1节点目标%2，超额完成%3</translation>
        </message>
        <message>
            <source>the milestone for %1, %2, kept</source>
            <translation>%1节点目标%2已完成</translation>
        </message>
        <message>
            <source>%3 short of the milestone for %1, %2</source>
            <translation>对照%1节点目标%2，尚差%3</translation>
        </message>
        <message>
            <source>%3 above the milestone for %1, %2</source>
            <translation>对照%1节点目标%2，超出%3</translation>
        </message>
        <message>
            <source>the target for %1, %2, reached early</source>
            <translation>提前达到%1目标%2</translation>
        </message>
        <message>
            <source>target for %1: %2, not due</source>
            <translation>%1目标%2，未到考核时点</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>月份</translation>
        </message>
        <message>
            <source>done</source>
            <translation>完成</translation>
        </message>
        <message>
        <source>Progress of the task forces</source>
        <translation>专班工作进展</translation>
    </message>
    <message>
        <source>task forces</source>
        <translation>专班</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>批准依据</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Revisions in the %1</source>
        <translation>%1调整情况</translation>
    </message>
    <message>
        <source>From what to what</source>
        <translation>调整内容</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>figure, month</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>never reported</source>
        <translation>未报送过</translation>
    </message>
    <message>
        <source>%1; target %2; %3</source>
        <comment>kind, target, last figure</comment>
        <translation>%1；目标 %2；%3</translation>
    </message>
    <message>
        <source>Outside the count at the end of %1</source>
        <translation>截至%1底调出统计的事项</translation>
    </message>
    <message>
        <source>Standing, target and last figure</source>
        <translation>状态、目标与最近实绩</translation>
    </message>
    <message>
        <source>Revisions of targets</source>
        <translation>调整情况</translation>
    </message>
    <message>
        <source>In the %1 %2 pledges were revised, in %3 decisions. The report holds every pledge against the targets in force at its end; what was pledged is named beside them.</source>
        <translation>%1内有%2项承诺经批准调整，共%3次。本通报以期末有效的目标衡量各项承诺，原承诺目标在旁注明。</translation>
    </message>
    <message>
        <source>%1 pledges stand outside the count: they are shown, but in no class, list or share.</source>
        <translation>有%1项承诺已调出统计：保留显示，不计入各类数量、清单和占比。</translation>
    </message>
    <message>
        <source>The %2 task forces stand with %3 pledges (%4 shared) %1. %5.</source>
        <translation>%1，%2个专班承诺事项%3项（含共担%4项）。其中，%5。</translation>
    </message>
    <message>
        <source>The %2 task forces stand with %3 pledges %1. %5.</source>
        <translation>%1，%2个专班承诺事项%3项。其中，%5。</translation>
    </message>
    <message>
        <source>Outside the count</source>
        <translation>已调出</translation>
    </message>
    <message>
        <source>Of the year (%)</source>
        <translation>年度完成率（%）</translation>
    </message>
    <message>
        <source>Of the whole (%)</source>
        <translation>总体完成率（%）</translation>
    </message>
    <message>
        <source>In a plan over several years a running total is held against what the year itself asks for and against the whole; a level against the step in force at the year&apos;s end and against the last one.</source>
        <translation>跨年度的军令状同时列年度完成率和总体完成率：累计类分别与当年应完成量和全期目标相比，水平类分别与当年年底的节点目标和最终目标相比。</translation>
    </message>
    <message>
        <source>Task forces</source>
        <comment>name of a sheet</comment>
        <translation>专班</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>不足%1</translation>
    </message>
</context>
    <context>
    <name>ReportVerb</name>
        <message>
            <source>Write the progress report of a period.</source>
            <translation>生成某一时期的通报。</translation>
        </message>
        <message>
            <source>What it covers: 2022Q2, 2022H1, 2022-06 or 2022.</source>
            <translation>通报时期：2022Q2、2022H1、2022-06或2022。</translation>
        </message>
        <message>
            <source>One or more formats, with commas.</source>
            <translation>一种或多种格式，用逗号隔开。</translation>
        </message>
        <message>
            <source>The folder of the files; made where it is missing.</source>
            <translation>文件所在文件夹，没有则新建。</translation>
        </message>
    </context>
    <context>
    <name>pledge::ReportPage</name>
        <message>
            <source>Make the report</source>
            <translation>生成通报</translation>
        </message>
        <message>
            <source>What it will say</source>
            <translation>内容预览</translation>
        </message>
        <message>
            <source>PDF, for reading and printing</source>
            <translation>PDF，供阅读和打印</translation>
        </message>
        <message>
            <source>XLSX, for calculating on</source>
            <translation>XLSX，供继续计算</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Write the report</source>
            <translation>生成通报</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>季度</translation>
        </message>
        <message>
            <source>Half year</source>
            <translation>半年</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>全年</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>月份</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>通报</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>时期</translation>
        </message>
        <message>
            <source>Length of the period</source>
            <translation>时期长短</translation>
        </message>
        <message>
            <source>Formats</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>保存位置</translation>
        </message>
        <message>
            <source>The %1 is not over at the as-of month %2: what was not reported of its later months counts as not reported. Choose an earlier period, or a later as-of month once they are reported.</source>
            <translation>%1尚未结束（截至%2）：以后月份没有报送的，通报中按未报送计。请选择较早的期间；待各月报齐后，再调整截至月份并生成通报。</translation>
        </message>
        <message>
            <source>The report on the %1 is ready to be written: of the departments' %2 pledges %3 are far behind or overdue, %4 are not reported.</source>
            <translation>%1通报可以生成：部门承诺事项%2项，其中严重滞后、节点逾期%3项，未报送%4项。</translation>
        </message>
        <message>
            <source>Folder of the report</source>
            <translation>通报保存位置</translation>
        </message>
        <message>
            <source>Choose at least one format.</source>
            <translation>请至少选择一种格式。</translation>
        </message>
        <message>
            <source>Choose a folder.</source>
            <translation>请选择保存位置。</translation>
        </message>
        <message>
            <source>Stopped; nothing half-written was left.</source>
            <translation>已停止，未留下不完整的文件。</translation>
        </message>
        <message>
            <source>Written: %1 &lt;a href="%2"&gt;Open the folder&lt;/a&gt;</source>
            <translation>已生成：%1&lt;a href="%2"&gt;打开所在文件夹&lt;/a&gt;</translation>
        </message>
    </context>
</TS>
