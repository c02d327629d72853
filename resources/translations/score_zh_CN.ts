<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>RankVerb</name>
    <message>
        <source>--against has to lie before the month that is looked at</source>
        <translation>--against 应早于所看的月份</translation>
    </message>
    <message>
        <source>departments, towns or task_forces: each is ranked by itself.</source>
        <translation>departments（部门）、towns（镇街区）或 task_forces（专班），分别排名。</translation>
    </message>
    <message>
        <source>The month to compare ranks with; the month before if not given.</source>
        <translation>与哪个月的名次比较；不给出时为上一个月。</translation>
    </message>
    <message>
        <source>The arithmetic of this unit&apos;s score, by its name or an alias.</source>
        <translation>只列该单位得分的计算过程，可用名称或别名。</translation>
    </message>
    <message>
        <source>--group takes departments, towns or task_forces</source>
        <translation>--group 只接受 departments、towns 或 task_forces</translation>
    </message>
    <message>
        <source>%1 is not of the group %2</source>
        <translation>%1不属于 %2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>升降</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>已报</translation>
    </message>
    <message>
        <source>Deducted</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>List</source>
        <translation>上榜</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>承诺事项</translation>
    </message>
    <message>
        <source>Actual ÷ required</source>
        <translation>实绩÷应达</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>不计分原因</translation>
    </message>
    <message>
        <source>Change against the end of %1</source>
        <translation>升降与%1底相比</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>unit, its place</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 has no score: it has no pledges, or is not active then</source>
        <translation>%1没有得分：该单位没有承诺事项，或当时不在有效期内</translation>
    </message>
    <message>
        <source>Print the ranking of the departments, the towns or the task forces.</source>
        <translation>输出部门、镇街区或专班的排名。</translation>
    </message>
</context>
<context>
    <name>RankingText</name>
    <message>
        <source>Ranking: %1</source>
        <translation>排名：%1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>升降</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>已报</translation>
    </message>
    <message>
        <source>Deducted</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>List</source>
        <translation>上榜</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a published list</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Changes of place are against the end of %1.</source>
        <translation>名次升降与%1底相比。</translation>
    </message>
    <message>
        <source>place %1 of the shares</source>
        <translation>同项任务分解第%1名</translation>
    </message>
    <message>
        <source>Arithmetic of the scores: %1</source>
        <translation>得分计算：%1</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>承诺事项</translation>
    </message>
    <message>
        <source>Actual ÷ required</source>
        <translation>实绩÷应达</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Arithmetic of the scores</source>
        <translation>各单位得分计算</translation>
    </message>
</context>
<context>
    <name>ScoreText</name>
    <message>
        <source>A pledge scores what it shows as a percentage of what is required by the month&apos;s end (an upper limit the other way round), at most %1; a level, a ceiling and a deliverable score 100 or 0.</source>
        <translation>承诺事项得分=实绩÷截至月底应达值×100（控制上限的总量为应达值÷实绩），最高%1分；水平、上限和成果类事项达到得100分，未达到得0分。</translation>
    </message>
    <message>
        <source>A pledge that shows what is required by the month&apos;s end scores 100, any other 0.</source>
        <translation>达到截至月底应达值的承诺事项得100分，未达到得0分。</translation>
    </message>
    <message>
        <source>Of the units with shares of the same pledge the best scores 100, each place after it %2 less; a pledge held by one unit alone scores its percentage of what is required, at most %1.</source>
        <translation>同一事项分解到多个单位的，完成最好的得100分，每低一个名次少%2分；由一个单位独立承担的事项按实绩占应达值的百分比计分，最高%1分。</translation>
    </message>
    <message>
        <source>Pledges without the report they owe are left out of the score.</source>
        <translation>应报未报的事项不计入得分。</translation>
    </message>
    <message>
        <source>Pledges without the report they owe score 0.</source>
        <translation>应报未报的事项得0分。</translation>
    </message>
    <message>
        <source>Not scored: stretch, standing and direction pledges, and what is not due.</source>
        <translation>力争目标、常态工作、趋势类事项和未到期的事项不计分。</translation>
    </message>
    <message>
        <source>Not scored: standing and direction pledges, and what is not due; stretch pledges are.</source>
        <translation>常态工作、趋势类事项和未到期的事项不计分；力争目标计分。</translation>
    </message>
    <message>
        <source>%1 for each yellow pledge</source>
        <translation>黄灯每项%1分</translation>
    </message>
    <message>
        <source>%1 for each red pledge</source>
        <translation>红灯每项%1分</translation>
    </message>
    <message>
        <source>%1 for each milestone missed and not made up</source>
        <translation>逾期未完成的节点每个%1分</translation>
    </message>
    <message>
        <source>Nothing is deducted.</source>
        <translation>不设扣分。</translation>
    </message>
    <message>
        <source>Deducted: %1, down to 0 at most.</source>
        <translation>扣分：%1，扣完为止。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between clauses</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Every unit with a score is ranked; equal scores share a rank.</source>
        <translation>有得分的单位均参加排名，得分相同名次并列。</translation>
    </message>
    <message>
        <source>Units that reported less than %1% of their scored pledges are not ranked; equal scores share a rank.</source>
        <translation>计分事项报送不足%1%的单位不参加排名，得分相同名次并列。</translation>
    </message>
    <message>
        <source>A unit&apos;s score is the mean of its pledges&apos; marks by their weights.</source>
        <translation>单位得分为各事项得分按权重的平均。</translation>
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
        <source>%1: departments among the first %2 that reported and kept every pledge whose score is due</source>
        <translation>%1：计分事项全部报送且达标、并排在前%2名的部门</translation>
    </message>
    <message>
        <source>%1: departments among the last %2, but not the first, that missed at least one pledge whose score is due; what force majeure lifted does not count</source>
        <translation>%1：有计分事项未达标、并排在后%2名（名次在红榜名额以内的除外）的部门，因不可抗力免除的事项除外</translation>
    </message>
    <message>
        <source>%1: towns among the first %2 that reported and kept every pledge whose score is due</source>
        <translation>%1：计分事项全部报送且达标、并排在前%2名的镇（街道、区）</translation>
    </message>
    <message>
        <source>%1: towns among the last %2, but not the first, that missed at least one pledge whose score is due; what force majeure lifted does not count</source>
        <translation>%1：有计分事项未达标、并排在后%2名（名次在红榜名额以内的除外）的镇（街道、区），因不可抗力免除的事项除外</translation>
    </message>
    <message>
        <source>%1: task forces among the first %2 that reported and kept every pledge whose score is due</source>
        <translation>%1：计分事项全部报送且达标、并排在前%2名的专班</translation>
    </message>
    <message>
        <source>%1: task forces among the last %2, but not the first, that missed at least one pledge whose score is due; what force majeure lifted does not count</source>
        <translation>%1：有计分事项未达标、并排在后%2名（名次在红榜名额以内的除外）的专班，因不可抗力免除的事项除外</translation>
    </message>
    <message>
        <source>first: %1 (%2)</source>
        <comment>units, score</comment>
        <translation>第1名%1（%2分）</translation>
    </message>
    <message>
        <source>last: %1 (%2)</source>
        <comment>units, score</comment>
        <translation>末位%1（%2分）</translation>
    </message>
    <message>
        <source>With %1 done</source>
        <translation>若%1完成</translation>
    </message>
    <message>
        <source>With %1 raised from %2 to %3</source>
        <translation>若%1由%2提高到%3</translation>
    </message>
    <message>
        <source>With %1 lowered from %2 to %3</source>
        <translation>若%1由%2降到%3</translation>
    </message>
    <message>
        <source>%1 it would share place %2.</source>
        <translation>%1，可升至并列第%2名。</translation>
    </message>
    <message>
        <source>%1 it would take place %2, before %3.</source>
        <translation>%1，可升至第%2名，排在%3之前。</translation>
    </message>
    <message>
        <source>Honour list</source>
        <translation>红榜</translation>
    </message>
    <message>
        <source>Warning list</source>
        <translation>黑榜</translation>
    </message>
    <message>
        <source>%1: nobody</source>
        <comment>a published list</comment>
        <translation>%1：无</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a published list, its units</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>held</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>up %1</source>
        <comment>places</comment>
        <translation>上升%1位</translation>
    </message>
    <message>
        <source>down %1</source>
        <comment>places</comment>
        <translation>下降%1位</translation>
    </message>
    <message>
        <source>no pledge to score yet</source>
        <translation>尚无计分事项</translation>
    </message>
    <message>
        <source>reported %1, less than %2%</source>
        <translation>已报%1，不足%2%</translation>
    </message>
    <message>
        <source>place %1 of %2</source>
        <translation>第%1名（共%2个）</translation>
    </message>
    <message>
        <source>no rank: %1</source>
        <comment>reason</comment>
        <translation>不参加排名：%1</translation>
    </message>
    <message>
        <source>Score %1, %2</source>
        <comment>figure, place</comment>
        <translation>得分%1，%2</translation>
    </message>
    <message>
        <source>%1: nobody can be ranked yet.</source>
        <comment>a group of units</comment>
        <translation>%1：尚无可以参加排名的单位。</translation>
    </message>
    <message>
        <source>%1: %2 ranked</source>
        <comment>a group of units, number</comment>
        <translation>%1：%2个参加排名</translation>
    </message>
    <message>
        <source>%3 without a rank</source>
        <comment>number</comment>
        <translation>%3个不参加排名</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a finding</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between clauses</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>It is in the first place.</source>
        <translation>已排在第1名。</translation>
    </message>
    <message>
        <source>It takes no rank; more reports come first.</source>
        <translation>不参加排名；先要补齐报送。</translation>
    </message>
    <message>
        <source>No single pledge would be enough to pass %1.</source>
        <translation>单靠一个事项还不能超过%1。</translation>
    </message>
    <message>
        <source>%1÷%2=%3</source>
        <comment>actual, required, ratio</comment>
        <translation>%1÷%2=%3</translation>
    </message>
    <message>
        <source>%2÷%1=%3</source>
        <comment>actual, required, ratio</comment>
        <translation>%2÷%1=%3</translation>
    </message>
    <message>
        <source>%1 of at most %2 used</source>
        <translation>控制在%2以内，现为%1</translation>
    </message>
    <message>
        <source>place %3 of the shares, weight %2, mark %1</source>
        <translation>同项任务分解第%3名，权重%2，得%1分</translation>
    </message>
    <message>
        <source>weight %2, mark %1</source>
        <translation>权重%2，得%1分</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未报送</translation>
    </message>
    <message>
        <source>stretch goal</source>
        <translation>力争目标</translation>
    </message>
    <message>
        <source>without a rate</source>
        <translation>不计完成率</translation>
    </message>
    <message>
        <source>nothing required yet</source>
        <translation>应达值为零</translation>
    </message>
    <message>
        <source>weight 0</source>
        <translation>权重为0</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>force majeure</source>
        <translation>不可抗力</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>not scored: %1</source>
        <comment>reason</comment>
        <translation>不计分：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two clauses</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%2 for %1 yellow</source>
        <translation>黄灯%1项扣%2分</translation>
    </message>
    <message>
        <source>%2 for %1 red</source>
        <translation>红灯%1项扣%2分</translation>
    </message>
    <message>
        <source>%2 for %1 overdue</source>
        <translation>逾期节点%1个扣%2分</translation>
    </message>
    <message>
        <source>No pledge to score yet.</source>
        <translation>尚无计分事项。</translation>
    </message>
    <message>
        <source>No figure to score yet.</source>
        <translation>计分事项均未报送。</translation>
    </message>
    <message>
        <source>Mean of %1 marks by weight: %2.</source>
        <translation>%1项按权重平均，得%2分。</translation>
    </message>
    <message>
        <source>Mean of %1 marks by weight: %2; deducted %3; score %4.</source>
        <translation>%1项按权重平均%2分，%3，得%4分。</translation>
    </message>
</context>
<context>
    <name>pledge::MarksModel</name>
    <message>
        <source>place %1 of the shares</source>
        <translation>同项任务分解第%1名</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>承诺事项</translation>
    </message>
    <message>
        <source>Actual ÷ required</source>
        <translation>实绩÷应达</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>pledge::RankingModel</name>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>升降</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>已报</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>亮灯</translation>
    </message>
    <message>
        <source>Deducted</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>List</source>
        <translation>上榜</translation>
    </message>
</context>
<context>
    <name>pledge::RankingPage</name>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Towns</source>
        <translation>镇（街道、区）</translation>
    </message>
    <message>
        <source>Task forces</source>
        <translation>专班</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Group of units</source>
        <translation>单位类别</translation>
    </message>
    <message>
        <source>Change against the end of %1</source>
        <translation>升降与%1底相比</translation>
    </message>
</context>
<context>
    <name>pledge::ScorePane</name>
    <message>
        <source>Open the unit</source>
        <translation>查看该单位</translation>
    </message>
    <message>
        <source>Arithmetic of the score</source>
        <translation>得分计算</translation>
    </message>
</context>
</TS>
