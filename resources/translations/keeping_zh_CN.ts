<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>FactWords</name>
    <message>
        <source>Waits for</source>
        <translation>等待前序事项</translation>
    </message>
</context>
<context>
    <name>JournalDetail</name>
    <message>
        <source>outside place %1</source>
        <translation>外部排名第%1</translation>
    </message>
</context>
<context>
    <name>PlanPledgeLinks</name>
    <message>
        <source>There is no other pledge “%1”</source>
        <translation>没有名为“%1”的其他承诺事项</translation>
    </message>
    <message>
        <source>Several units have a pledge “%1”: write unit/name</source>
        <translation>有多个单位承诺了“%1”，请写成“单位/事项”</translation>
    </message>
    <message>
        <source>the pledge would wait for itself</source>
        <translation>该事项会绕回来等待自己</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>属于（其中）</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待前序事项</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Distance measured in</source>
        <translation>差距按什么计</translation>
    </message>
    <message>
        <source>Yellow from</source>
        <translation>黄灯起点</translation>
    </message>
    <message>
        <source>Yellow up to</source>
        <translation>黄灯上限</translation>
    </message>
    <message>
        <source>Kinds with bands of their own</source>
        <translation>另设黄灯区间的类型</translation>
    </message>
    <message>
        <source>Holding within</source>
        <translation>持平幅度</translation>
    </message>
    <message>
        <source>A missed milestone is red</source>
        <translation>节点未完成即红灯</translation>
    </message>
    <message>
        <source>Running totals between milestones</source>
        <translation>累计类在节点之间</translation>
    </message>
    <message>
        <source>Levels between milestones</source>
        <translation>水平类在节点之间</translation>
    </message>
    <message>
        <source>Time along a line</source>
        <translation>序时的计时</translation>
    </message>
    <message>
        <source>A month without a report</source>
        <translation>当月未报送</translation>
    </message>
    <message>
        <source>Due soon, days ahead</source>
        <translation>临近到期（提前天数）</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>计分办法</translation>
    </message>
    <message>
        <source>A pledge counts at most (%)</source>
        <translation>单项得分上限（%）</translation>
    </message>
    <message>
        <source>Pledges without a report</source>
        <translation>未报送的事项</translation>
    </message>
    <message>
        <source>Stretch targets</source>
        <translation>力争目标</translation>
    </message>
    <message>
        <source>Marks from place to place</source>
        <translation>每差一名减分</translation>
    </message>
    <message>
        <source>Off for each yellow light</source>
        <translation>每个黄灯扣分</translation>
    </message>
    <message>
        <source>Off for each red light</source>
        <translation>每个红灯扣分</translation>
    </message>
    <message>
        <source>Off for each milestone overdue</source>
        <translation>每个逾期节点扣分</translation>
    </message>
    <message>
        <source>Ranked from this share reported (%)</source>
        <translation>参加排名的最低报送率（%）</translation>
    </message>
    <message>
        <source>Honour list: departments at most</source>
        <translation>红榜部门最多（个）</translation>
    </message>
    <message>
        <source>Honour list: towns at most</source>
        <translation>红榜镇街最多（个）</translation>
    </message>
    <message>
        <source>Warning list: departments at most</source>
        <translation>黑榜部门最多（个）</translation>
    </message>
    <message>
        <source>Warning list: towns at most</source>
        <translation>黑榜镇街最多（个）</translation>
    </message>
    <message>
        <source>points of the final target</source>
        <translation>最终目标的百分点</translation>
    </message>
    <message>
        <source>percent of what is required</source>
        <translation>应达数的百分比</translation>
    </message>
    <message>
        <source>yes, until it is made up</source>
        <translation>是，直至补完成</translation>
    </message>
    <message>
        <source>no, the distance decides</source>
        <translation>否，由差距决定</translation>
    </message>
    <message>
        <source>follow a straight line</source>
        <translation>按直线推进</translation>
    </message>
    <message>
        <source>the last milestone due holds</source>
        <translation>以上一个到期节点为准</translation>
    </message>
    <message>
        <source>by months</source>
        <translation>按月计</translation>
    </message>
    <message>
        <source>by days</source>
        <translation>按天计</translation>
    </message>
    <message>
        <source>shows “not reported”</source>
        <translation>显示“未报送”</translation>
    </message>
    <message>
        <source>takes the last figure</source>
        <translation>沿用上次数据</translation>
    </message>
    <message>
        <source>by the end of next month</source>
        <translation>下月底前</translation>
    </message>
    <message>
        <source>in proportion</source>
        <translation>按完成比例</translation>
    </message>
    <message>
        <source>full or nothing</source>
        <translation>完成得满分，未完成不得分</translation>
    </message>
    <message>
        <source>by place among the units</source>
        <translation>按名次</translation>
    </message>
    <message>
        <source>are left out</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>count as zero</source>
        <translation>按零分计</translation>
    </message>
    <message>
        <source>are counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>%1 %2 to %3 %</source>
        <comment>a kind and its yellow band</comment>
        <translation>%1 %2—%3%</translation>
    </message>
    <message>
        <source>%1 %2 to %3 points</source>
        <comment>a kind and its yellow band</comment>
        <translation>%1 %2—%3个百分点</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between kinds and their bands</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>RecordVerb</name>
    <message>
        <source>The figure&apos;s place in an outside ranking, from 1; none takes it away.</source>
        <translation>该数据在外部排名中的名次，从1起；none 表示取消。</translation>
    </message>
    <message>
        <source>--place takes a place from 1 to 9999, or none, and goes with --value</source>
        <translation>--place 只接受1至9999的名次或 none，并须与 --value 同用</translation>
    </message>
    <message>
        <source>%1 (outside place %2)</source>
        <translation>%1（外部排名第%2）</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>a place from 1 on, beside a figure</source>
        <translation>名次从1起，且须附在数据之后</translation>
    </message>
    <message>
        <source>a pledge it waits for is not in the plan, is a town&apos;s share, or is named twice</source>
        <translation>所等待的前序事项不在计划中、属于镇街分解数或重复填写</translation>
    </message>
    <message>
        <source>it waits for itself, directly or through others</source>
        <translation>前序关系成环：该事项直接或间接等待自己</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>waits for</source>
        <translation>等待前序事项</translation>
    </message>
</context>
<context>
    <name>pledge::LightPolicyForm</name>
    <message>
        <source>A rule of your own</source>
        <translation>自定规则</translation>
    </message>
    <message>
        <source>Published rule</source>
        <translation>已公布的规则</translation>
    </message>
</context>
<context>
    <name>pledge::PlaceBar</name>
    <message>
        <source>A place belongs to a figure: enter the month&apos;s figure first</source>
        <translation>名次须附在数据上：请先填报当月数据</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Rank to reach: %1</source>
        <translation>名次要求：%1</translation>
    </message>
    <message>
        <source>Place in %1</source>
        <translation>%1排名</translation>
    </message>
</context>
<context>
    <name>pledge::SettingsDialog</name>
    <message>
        <source>Lights</source>
        <translation>亮灯规则</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>计分规则</translation>
    </message>
</context>
</TS>
