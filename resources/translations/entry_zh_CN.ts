<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
    <name>PledgeChart</name>
        <message>
            <source>%1 %2</source>
            <translation>%1%2日</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>%1应完成</translation>
        </message>
        <message>
            <source>year's target %1</source>
            <translation>年度目标 %1</translation>
        </message>
        <message>
            <source>target %1</source>
            <translation>目标 %1</translation>
        </message>
        <message>
            <source>%2 milestone %1</source>
            <translation>%2节点 %1</translation>
        </message>
        <message>
            <source>missed</source>
            <translation>未达</translation>
        </message>
        <message>
            <source>not done</source>
            <translation>未完成</translation>
        </message>
        <message>
            <source>%1 short</source>
            <translation>差%1</translation>
        </message>
        <message>
            <source>%1 over</source>
            <translation>超%1</translation>
        </message>
        <message>
            <source>made up %1 month(s) late</source>
            <translation>迟%1个月补完成</translation>
        </message>
        <message>
            <source>done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>%1, running total of the year</source>
            <translation>%1，年初起累计</translation>
        </message>
        <message>
            <source>%1, running total since %2</source>
            <translation>%1，%2起累计</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>total %1</source>
            <translation>累计 %1</translation>
        </message>
        <message>
            <source>%2 %1</source>
            <translation>%2 %1</translation>
        </message>
        <message>
            <source>not reported</source>
            <translation>未报送</translation>
        </message>
        <message>
            <source>Departments by light</source>
            <translation>部门承诺进度分布</translation>
        </message>
        <message>
            <source>Towns by light</source>
            <translation>镇（街道、区）承诺进度分布</translation>
        </message>
        <message>
            <source>not above %1</source>
            <translation>不超过 %1</translation>
        </message>
        <message>
            <source>target</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>base of %1: %2</source>
            <translation>%1年基数 %2</translation>
        </message>
        <message>
            <source>pledged line</source>
            <translation>承诺节点线</translation>
        </message>
        <message>
            <source>upper line</source>
            <translation>控制线</translation>
        </message>
        <message>
            <source>by the calendar</source>
            <translation>按月均摊</translation>
        </message>
        <message>
            <source>actual</source>
            <translation>实绩</translation>
        </message>
        <message>
        <source>Task forces by light</source>
        <translation>专班亮灯情况</translation>
    </message>
    <message>
        <source>as pledged</source>
        <translation>原承诺</translation>
    </message>
</context>
    <context>
    <name>ChartTable</name>
        <message>
            <source>Month</source>
            <translation>月份</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>责任单位</translation>
        </message>
    </context>
    <context>
    <name>pledge::ChartView</name>
        <message>
            <source>Chart: %1</source>
            <translation>图表：%1</translation>
        </message>
        <message>
            <source>Copy as picture</source>
            <translation>复制为图片</translation>
        </message>
        <message>
            <source>Copy data</source>
            <translation>复制数据</translation>
        </message>
    </context>
    <context>
    <name>EntryInput</name>
        <message>
            <source>Not started</source>
            <translation>未启动</translation>
        </message>
    </context>
    <context>
    <name>EntryCommand</name>
        <message>
            <source>Undone</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Redone</source>
            <translation>重做</translation>
        </message>
    </context>
    <context>
    <name>EntryModel</name>
        <message>
            <source>%1 in %2 months</source>
            <translation>%2个月合计 %1</translation>
        </message>
        <message>
            <source>Pledge</source>
            <translation>承诺事项</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>%1's own</source>
            <translation>%1当月</translation>
        </message>
        <message>
            <source>Milestone</source>
            <translation>节点</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>Attained</source>
            <translation>完成率</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>进度</translation>
        </message>
    </context>
    <context>
    <name>pledge::EntryModel</name>
        <message>
            <source>To be confirmed</source>
            <translation>待确认</translation>
        </message>
        <message>
            <source>Sum of the towns; a figure of the department's own would take its place</source>
            <translation>各镇街合计；部门自报数后以自报数为准</translation>
        </message>
    </context>
    <context>
    <name>pledge::EntryDelegate</name>
        <message>
            <source>Figure</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
    </context>
    <context>
    <name>pledge::GuardStrip</name>
        <message>
            <source>Write</source>
            <translation>写入</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>知道了</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Change to %1</source>
            <translation>改为 %1</translation>
        </message>
    </context>
    <context>
    <name>pledge::EntryGrid</name>
        <message>
            <source>Figures by month</source>
            <translation>各月数值</translation>
        </message>
        <message>
            <source>Pledges of the unit</source>
            <translation>本单位承诺事项</translation>
        </message>
    </context>
    <context>
    <name>pledge::EntryUnits</name>
        <message>
            <source>%1 of %2 not reported yet</source>
            <translation>应报%2项，还差%1项</translation>
        </message>
    </context>
    <context>
    <name>pledge::EntryPage</name>
        <message>
            <source>Entry</source>
            <translation>填报</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>责任单位</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>粘贴</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>No unit to enter figures for</source>
            <translation>没有可填报的单位</translation>
        </message>
        <message>
            <source>%1 · %2: %3 reports owed, &lt;b&gt;%4 missing&lt;/b&gt;, %5</source>
            <translation>%1 · %2，应报%3项，&lt;b&gt;还差%4项&lt;/b&gt;，%5</translation>
        </message>
        <message>
            <source>%1 · %2: %3 reports owed, &lt;b&gt;none missing&lt;/b&gt;</source>
            <translation>%1 · %2，应报%3项，&lt;b&gt;已报齐&lt;/b&gt;</translation>
        </message>
        <message>
            <source>This plan is open for reading only, because the file cannot be written. Figures cannot be entered here.</source>
            <translation>文件不可写，本计划以只读方式打开，不能填报。</translation>
        </message>
    </context>
</TS>
