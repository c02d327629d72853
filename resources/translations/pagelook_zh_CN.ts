<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>RoundStanding</name>
    <message>
        <source>%1; &lt;b&gt;%2 have not, %3 of them late&lt;/b&gt; (%4 …)</source>
        <translation>%1；&lt;b&gt;未报%2个，其中逾期%3个&lt;/b&gt;（%4等）</translation>
    </message>
    <message>
        <source>%1; &lt;b&gt;%2 have not, %3 of them late&lt;/b&gt; (%4)</source>
        <translation>%1；&lt;b&gt;未报%2个，其中逾期%3个&lt;/b&gt;（%4）</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>已重新打开</translation>
    </message>
    <message>
        <source>Reopened by %1: %2</source>
        <translation>%1重新打开：%2</translation>
    </message>
</context>
<context>
    <name>RoundLook</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>How is this counted?</source>
        <translation>统计口径</translation>
    </message>
</context>
<context>
    <name>ProblemPageEmpty</name>
    <message>
        <source>%1, %2 overdue, %3 shown</source>
        <comment>problems unsolved, how many of them</comment>
        <translation>%1，超期 %2 个，当前显示 %3 个</translation>
    </message>
    <message numerus="yes">
        <source>%n problems unsolved</source>
        <translation>
            <numerusform>未销号 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>New problem</source>
        <translation>新增问题</translation>
    </message>
    <message>
        <source>No problems yet</source>
        <translation>还没有问题</translation>
    </message>
    <message>
        <source>Problems come here from what the units report beside their figures, from meetings, notices and inspections. “New” notes one, with the next step, who sees to it and until when; it stays on the list until it is closed.</source>
        <translation>各单位月报、会议、督办单和检查中提出的问题都汇总在这里，销号前一直留在清单上。点“新增问题”可登记一个，写明下步打算、责任人和时限。</translation>
    </message>
    <message>
        <source>No problem matches the filter</source>
        <translation>没有符合筛选条件的问题</translation>
    </message>
    <message>
        <source>Choose another state, source or unit above, or empty the search box.</source>
        <translation>请在上方改选状态、来源或单位，或清空搜索框。</translation>
    </message>
</context>
<context>
    <name>LedgerPageEmpty</name>
    <message>
        <source>The first ledger</source>
        <translation>建立第一本台账</translation>
    </message>
    <message>
        <source>A ledger names the cases behind a count or a sum: which companies, projects or parcels. What is reported is held against it. Begin with a template:</source>
        <translation>台账逐一记下数字背后的名单：是哪些企业、项目或地块，并与报送数核对。可从模板建立：</translation>
    </message>
    <message>
        <source>A ledger names the cases behind a count or a sum: which companies, projects or parcels. The lead office makes them.</source>
        <translation>台账逐一记下数字背后的名单：是哪些企业、项目或地块。台账由牵头部门建立。</translation>
    </message>
</context>
<context>
    <name>LedgerCounts</name>
    <message>
        <source>%1 with %2; %3</source>
        <comment>ledgers, cases, figures that differ</comment>
        <translation>共%1、%2；%3</translation>
    </message>
    <message numerus="yes">
        <source>%n ledgers</source>
        <translation>
            <numerusform>%n本台账</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <comment>below the sheet</comment>
        <translation>
            <numerusform>共%n条</numerusform>
        </translation>
    </message>
    <message>
        <source>no figure reported differs from them</source>
        <translation>报数与台账相符</translation>
    </message>
    <message numerus="yes">
        <source>%n figures reported differ from them</source>
        <translation>
            <numerusform>%n项报数与台账不符</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>counts, cases that stand twice</comment>
        <translation>%1；%2</translation>
    </message>
    <message numerus="yes">
        <source>%n cases stand twice</source>
        <translation>
            <numerusform>%n条重复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>≡ %n rows stand twice</source>
        <translation>
            <numerusform>≡ %n行重复</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewEmpty</name>
    <message>
        <source>Nothing reported so far is behind. The others show here once reported.</source>
        <translation>已报送的事项中没有落后的；其余事项报送后显示。</translation>
    </message>
    <message>
        <source>Nothing is behind this month.</source>
        <translation>本月没有落后事项。</translation>
    </message>
    <message>
        <source>Nothing falls due until then.</source>
        <translation>没有将到期的事项。</translation>
    </message>
</context>
</TS>
