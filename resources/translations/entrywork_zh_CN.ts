<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>EntryFilter</name>
    <message>
        <source>Due soon</source>
        <translation>下月底前到期</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键说明</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rows, how many</comment>
        <translation>%1（%2项）</translation>
    </message>
</context>
<context>
    <name>EntryLock</name>
    <message>
        <source>This plan is open for reading only.</source>
        <translation>本计划以只读方式打开，不能填报。</translation>
    </message>
    <message>
        <source>As you have signed in, you may look at this figure and not change it.</source>
        <translation>以当前身份只能查看这一数据，不能修改。</translation>
    </message>
</context>
<context>
    <name>LockWords</name>
    <message>
        <source>The figures of %1 for %2 were approved by %3 on %4 and are locked. To mend one, the lead office reopens the month on the page of the monthly round, with a reason.</source>
        <translation>%1%2数据已由%3于%4核定并锁定。如需更正，请牵头部门在“月度报送”页写明理由后重新打开。</translation>
    </message>
    <message>
        <source>The figures of %1 for %2 were submitted by %3 on %4 and wait for review. To mend one, withdraw the submission first, on the page of the monthly round.</source>
        <translation>%1%2数据已由%3于%4报送，待审核。如需修改，请先在“月度报送”页撤回报送。</translation>
    </message>
</context>
<context>
    <name>pledge::EntryChart</name>
    <message>
        <source>Show the chart</source>
        <translation>展开进度图</translation>
    </message>
    <message>
        <source>Fold the chart</source>
        <translation>收起进度图</translation>
    </message>
</context>
<context>
    <name>pledge::FigureNote</name>
    <message>
        <source>A note belongs to a figure: enter the month&apos;s figure first</source>
        <translation>备注附于数据：请先填报当月数据</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>pledge::FigureProblem</name>
    <message>
        <source>Save problem</source>
        <translation>保存问题</translation>
    </message>
    <message>
        <source>Solved: claim it</source>
        <translation>已解决，申请销号</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>problem, source</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>A new problem</source>
        <translation>新增问题</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Claimed solved; the lead office closes it</source>
        <translation>已申请销号，由牵头单位核销</translation>
    </message>
</context>
<context>
    <name>EntryFinding</name>
    <message>
        <source>%1 (%2)</source>
        <comment>month, how many figures</comment>
        <translation>%1%2项</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between months</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1; &lt;b&gt;earlier months lack figures: %2&lt;/b&gt;</source>
        <translation>%1；&lt;b&gt;以前月份还有缺报：%2&lt;/b&gt;</translation>
    </message>
</context>
</TS>
