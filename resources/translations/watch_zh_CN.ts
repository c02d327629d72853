<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CollectAgain</name>
    <message>
        <source>Check a&amp;gain</source>
        <translation>重新核对(&amp;G)</translation>
    </message>
    <message>
        <source>The plan has been changed since these files were compared with it. Check them again before you take anything.</source>
        <translation>读取这些文件之后，计划又有变动。请重新核对后再采用。</translation>
    </message>
</context>
<context>
    <name>pledge::PlanWatch</name>
    <message>
        <source>The plan is read again as soon as the cell that is typed in is left.</source>
        <translation>离开正在填写的单元格后即重新读取。</translation>
    </message>
    <message>
        <source>Nobody else has written into this plan; everything shown is up to date.</source>
        <translation>计划没有其他改动，当前显示即为最新。</translation>
    </message>
    <message>
        <source>%1 wrote into this plan from another window or command (journal entries: %2). The pages show it.</source>
        <translation>计划已由%1在其他窗口或命令中更新%2项，各页面已显示最新内容。</translation>
    </message>
    <message>
        <source>The plan was written into from another window or command (journal entries: %1). The pages show it.</source>
        <translation>计划已在其他窗口或命令中更新%1项，各页面已显示最新内容。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>&amp;Read the file again</source>
        <translation>重新读取文件(&amp;R)</translation>
    </message>
</context>
</TS>
