<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Findings</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>, as many as in %1</source>
        <translation>，与%1持平</translation>
    </message>
    <message numerus="yes">
        <source>, %n more than in %1</source>
        <translation>
            <numerusform>，比%1增加%n项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n fewer than in %1</source>
        <translation>
            <numerusform>，比%1减少%n项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%n of them shared)</source>
        <translation>
            <numerusform>（含共担%n项）</numerusform>
        </translation>
    </message>
    <message>
        <source>The %2 signed lines%3 of %4 departments, %1: %5, %6, %7%8; %9 not due, %10 not reported.</source>
        <translation>%1，%4个部门%2项承诺%3中，%5，%6，%7%8；%9项未到期，%10项未报送。</translation>
    </message>
    <message numerus="yes">
        <source>%n on pace</source>
        <translation>
            <numerusform>%n项按序时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n behind</source>
        <translation>
            <numerusform>%n项滞后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n far behind or overdue</source>
        <translation>
            <numerusform>%n项严重滞后或节点逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the towns' %1 shares %2 are far behind or overdue</source>
        <translation>镇（街道、区）分解任务%1项，严重滞后或逾期%2项</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1, most of them in %2.</source>
        <translation>%1，以%2最多。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences, one after the other</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source> and </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Reports of %1 still owed, to be handed in %2:</source>
        <translation>%1数据尚未报送，请于%2报送：</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1（%2项）：%3</translation>
    </message>
    <message>
        <source>Of the task forces&apos; %1 signed lines %2 are far behind or overdue.</source>
        <translation>各专班%1项承诺中，%2项严重滞后或逾期。</translation>
    </message>
</context>
<context>
    <name>SampleFile</name>
    <message>
        <source>sample</source>
        <translation>示例计划</translation>
    </message>
</context>
<context>
    <name>ScreensVerb</name>
    <message>
        <source>--size takes WIDTHxHEIGHT in pixels, such as 1920x1080</source>
        <translation>--size 的写法是 宽x高（像素），如 1920x1080</translation>
    </message>
    <message>
        <source>--theme takes light or dark</source>
        <translation>--theme 只能是 light 或 dark</translation>
    </message>
    <message>
        <source>Draw every page of the window as a picture.</source>
        <translation>把窗口的每个页面画成图片。</translation>
    </message>
    <message>
        <source>The month at whose end the plan is looked at, as 2022-06.</source>
        <translation>截至月份，如 2022-06。</translation>
    </message>
    <message>
        <source>The folder for the pictures.</source>
        <translation>图片存放的文件夹。</translation>
    </message>
    <message>
        <source>The window's size in pixels, 1920x1080 if not given.</source>
        <translation>窗口大小（像素），默认 1920x1080。</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light（浅色）或 dark（深色）。</translation>
    </message>
    <message>
        <source>--as-of lies before the plan's start</source>
        <translation>--as-of 早于计划起始月份</translation>
    </message>
</context>
<context>
    <name>pledge::HeaderBar</name>
    <message>
        <source>Sample data</source>
        <translation>示例数据</translation>
    </message>
    <message>
        <source>One month earlier</source>
        <translation>上一个月</translation>
    </message>
    <message>
        <source>One month earlier (Ctrl+Page Up)</source>
        <translation>上一个月（Ctrl+Page Up）</translation>
    </message>
    <message>
        <source>One month later</source>
        <translation>下一个月</translation>
    </message>
    <message>
        <source>One month later (Ctrl+Page Down)</source>
        <translation>下一个月（Ctrl+Page Down）</translation>
    </message>
    <message>
        <source>Filter units and pledges  Ctrl+F</source>
        <translation>筛选单位、承诺　Ctrl+F</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
</context>
<context>
    <name>pledge::Navigation</name>
    <message>
        <source>Pledgeboard</source>
        <translation>军令状看板</translation>
    </message>
</context>
<context>
    <name>pledge::OverviewPage</name>
    <message>
        <source>Figures still owed</source>
        <translation>应报未填</translation>
    </message>
    <message>
        <source>Furthest behind</source>
        <translation>落后最多</translation>
    </message>
    <message>
        <source>Copy a reminder</source>
        <translation>复制催报文字</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message numerus="yes">
        <source>%n, in percentage points</source>
        <translation>
            <numerusform>共 %n 项，单位：百分点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on last month</source>
        <translation>较上月 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>共 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n</source>
        <translation>
            <numerusform>%1 %n项</numerusform>
        </translation>
    </message>
    <message>
        <source>first month</source>
        <translation>计划首月</translation>
    </message>
    <message numerus="yes">
        <source>departments: %n</source>
        <translation>
            <numerusform>涉及 %n 个部门</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything owed has been reported.</source>
        <translation>应报事项均已报送。</translation>
    </message>
</context>
<context>
    <name>pledge::UnitBoard</name>
    <message>
        <source>official order; click a column to sort</source>
        <translation>按公布顺序；点击列头可排序</translation>
    </message>
    <message>
        <source>counted apart from the departments</source>
        <translation>单独计数，不与部门混排</translation>
    </message>
</context>
<context>
    <name>pledge::UnitBoardModel</name>
    <message>
        <source>Org unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>承诺事项</translation>
    </message>
</context>
</TS>
