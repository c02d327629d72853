<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
    <name>UnitsText</name>
        <message>
            <source>%1 / %2</source>
            <comment>actual, target</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>blank</source>
            <translation>空白</translation>
        </message>
        <message>
            <source>%1: %3</source>
            <comment>month, figure</comment>
            <translation>%1 填报 %3</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <comment>month, old, new</comment>
            <translation>%1：%2 → %3</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>原因：%1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>date, person</comment>
            <translation>%1　%2</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>节点目标</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>due, figure</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>其中与总体</translation>
        </message>
        <message>
            <source>Part of: %1</source>
            <translation>所属：%1</translation>
        </message>
        <message>
            <source>of which: %1</source>
            <translation>其中：%1</translation>
        </message>
        <message>
            <source>Share of</source>
            <translation>任务来源</translation>
        </message>
        <message>
            <source>Towns (%1/%2 reported)</source>
            <translation>镇街分解（%1/%2 已报）</translation>
        </message>
        <message>
            <source>Last reports</source>
            <translation>近期记录</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between names</comment>
            <translation>、</translation>
        </message>
        <message>
            <source>Why this light</source>
            <translation>判定依据</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>走势</translation>
        </message>
        <message>
            <source>Against the calendar</source>
            <translation>与时间进度相比</translation>
        </message>
        <message>
            <source>Who answers for it</source>
            <translation>责任</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>责任单位</translation>
        </message>
        <message>
            <source>Supporting</source>
            <translation>配合单位</translation>
        </message>
        <message>
            <source>Leader</source>
            <translation>责任领导</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>联系人</translation>
        </message>
        <message>
            <source>not settled yet</source>
            <translation>尚未认定</translation>
        </message>
        <message>
            <source>met</source>
            <translation>已满足</translation>
        </message>
        <message>
            <source>not met</source>
            <translation>未满足</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>前提条件</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>monthly</source>
            <translation>每月</translation>
        </message>
        <message>
            <source>quarterly</source>
            <translation>每季</translation>
        </message>
        <message>
            <source>half-yearly</source>
            <translation>每半年</translation>
        </message>
        <message>
            <source>yearly</source>
            <translation>每年</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>base, its date</comment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>%1 ÷ %2</source>
            <translation>%1 ÷ %2</translation>
        </message>
        <message>
            <source>About it</source>
            <translation>指标说明</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Base</source>
            <translation>基数</translation>
        </message>
        <message>
            <source>Ratio of</source>
            <translation>计算</translation>
        </message>
        <message>
            <source>Running total</source>
            <translation>累计</translation>
        </message>
        <message>
            <source>starts again each January</source>
            <translation>每年1月重新起算</translation>
        </message>
        <message>
            <source>Reported</source>
            <translation>报送频次</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>口径</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>数据来源</translation>
        </message>
        <message>
            <source>Verified by</source>
            <translation>核实单位</translation>
        </message>
        <message>
            <source>Rank to reach</source>
            <translation>位次目标</translation>
        </message>
        <message>
            <source>Signed text</source>
            <translation>原文</translation>
        </message>
        <message>
            <source>stretch</source>
            <translation>力争</translation>
        </message>
        <message>
            <source>of which</source>
            <translation>其中</translation>
        </message>
        <message>
            <source>shared</source>
            <translation>共担</translation>
        </message>
        <message>
            <source>%1/%2 reported</source>
            <comment>towns</comment>
            <translation>%1/%2 已报</translation>
        </message>
        <message>
            <source>Should stand at %1</source>
            <translation>应达%1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>due, state</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 %2: %3</source>
            <comment>due, figure, state</comment>
            <translation>%1 %2 %3</translation>
        </message>
        <message>
            <source>last: %1 %2</source>
            <comment>month, figure</comment>
            <translation>上次 %1 %2</translation>
        </message>
        <message>
            <source>Last report: %1 %2</source>
            <translation>最近一次报送：%1 %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number of pledges, class</comment>
            <translation>%1项%2</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between counts</comment>
            <translation>，</translation>
        </message>
        <message>
            <source>%1: 1 pledge</source>
            <translation>%11项承诺</translation>
        </message>
        <message>
            <source>%1: %2 pledges</source>
            <translation>%1%2项承诺</translation>
        </message>
        <message>
            <source>furthest behind is %1, %2</source>
            <translation>落后最多的是%1，%2</translation>
        </message>
        <message>
            <source>%1 has no pledges.</source>
            <translation>%1没有承诺事项。</translation>
        </message>
        <message>
            <source>%1, of these %2</source>
            <comment>unit and number, counts</comment>
            <translation>%1：%2</translation>
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
        <source>Revisions of the target</source>
        <translation>目标调整</translation>
    </message>
    <message>
        <source>Attainment of the year</source>
        <translation>年度完成率</translation>
    </message>
    <message>
        <source>Attainment of the whole</source>
        <translation>总体完成率</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>a text's name</comment>
        <translation>%1第%2行</translation>
    </message>
</context>
    <context>
    <name>pledge::CopyableTable</name>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>全选</translation>
        </message>
    </context>
    <context>
    <name>pledge::PledgeDetail</name>
        <message>
            <source>Chart of the pledge</source>
            <translation>承诺事项图表</translation>
        </message>
    </context>
    <context>
    <name>pledge::PledgeFacts</name>
        <message>
            <source>Facts about the pledge</source>
            <translation>承诺事项详情</translation>
        </message>
        <message>
        <source>Show it in %1</source>
        <translation>在原文中查看：%1</translation>
    </message>
</context>
    <context>
    <name>pledge::PledgeTable</name>
        <message>
            <source>Pledges of the unit</source>
            <translation>单位的承诺事项</translation>
        </message>
        <message>
            <source>This unit has no pledges</source>
            <translation>该单位没有承诺事项</translation>
        </message>
        <message>
            <source>No pledge contains the text</source>
            <translation>没有符合筛选条件的承诺事项</translation>
        </message>
    </context>
    <context>
    <name>pledge::PledgeTableModel</name>
        <message>
            <source>State</source>
            <translation>状态</translation>
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
            <source>Where it should stand</source>
            <translation>应达</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Attained</source>
            <translation>完成率</translation>
        </message>
        <message>
            <source>Gap to pace (percentage points)</source>
            <translation>与应达差（百分点）</translation>
        </message>
        <message>
            <source>Gap (points)</source>
            <translation>差（百分点）</translation>
        </message>
        <message>
            <source>Milestone</source>
            <translation>节点</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>走势</translation>
        </message>
    </context>
    <context>
    <name>pledge::UnitList</name>
        <message>
            <source>Units</source>
            <translation>责任单位</translation>
        </message>
    </context>
    <context>
    <name>pledge::UnitListModel</name>
        <message>
            <source>%1: %2</source>
            <comment>light, number of pledges</comment>
            <translation>%1：%2项</translation>
        </message>
    </context>
    <context>
    <name>pledge::UnitsPage</name>
        <message>
            <source>Bar: actual. Thick tick: required. Dotted tick: calendar.</source>
            <translation>进度条：填色为实绩，粗线为应达位置，虚线为时间进度</translation>
        </message>
        <message>
            <source>Departments</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>Towns</source>
            <translation>镇街</translation>
        </message>
    <message>
        <source>Task forces</source>
        <translation>专班</translation>
    </message>
    </context>
</TS>
