<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CompareVerb</name>
    <message>
        <source>The plan to compare it with, as a rule the later one.</source>
        <translation>与之比较的计划，一般是较新的一份。</translation>
    </message>
    <message>
        <source>What to print; text if not given.</source>
        <translation>输出格式；不指定时为文本。</translation>
    </message>
    <message>
        <source>Leave aside when, and by whom, figures and revisions were written.</source>
        <translation>不比较实绩和调整的填写时间与填写人。</translation>
    </message>
    <message>
        <source>%1 and %2 hold the same plan</source>
        <translation>%1 与 %2 内容相同</translation>
    </message>
    <message>
        <source>%1 and %2 differ, differences: %3</source>
        <translation>%1 与 %2 不同，共 %3 处</translation>
    </message>
    <message>
        <source>Say where two plans differ, and who changed it when.</source>
        <translation>比较两份计划：哪里不同，何人何时所改。</translation>
    </message>
    <message>
        <source>--format takes text, csv or json</source>
        <translation>--format 只能是 text、csv 或 json</translation>
    </message>
</context>
<context>
    <name>ExportVerb</name>
    <message>
        <source>Write everything in a plan as a folder of tables.</source>
        <translation>把计划的全部内容写成数据表文件夹。</translation>
    </message>
    <message>
        <source>The folder to write; it must not be there yet, or be empty.</source>
        <translation>写入的文件夹；须尚不存在或为空。</translation>
    </message>
    <message>
        <source>%1: written to %2, files: %3</source>
        <translation>%1：已写入 %2，共 %3 个文件</translation>
    </message>
</context>
<context>
    <name>NewVerb</name>
    <message>
        <source>%1: plan “%2” written, %3 to %4, units: %5, pledges: %6</source>
        <translation>%1：已写入计划“%2”，%3 至 %4，责任单位 %5 个，承诺事项 %6 项</translation>
    </message>
    <message>
        <source>With an open problem: %1</source>
        <translation>带有遗留问题的承诺事项：%1</translation>
    </message>
    <message>
        <source>Split among towns before; the shares are to be set anew: %1</source>
        <translation>原已分解到镇街、需重新分解的承诺事项：%1</translation>
    </message>
    <message>
        <source>Left behind as finished: %1</source>
        <translation>已完成、不再结转：%1</translation>
    </message>
    <message>
        <source>Left behind as withdrawn: %1</source>
        <translation>已撤销、不再结转：%1</translation>
    </message>
    <message>
        <source>Left behind because their units are no longer active: %1</source>
        <translation>责任单位已停用、不再结转：%1</translation>
    </message>
    <message>
        <source>%1: plan “%2” written from the tables in %3, units: %4, pledges: %5, reports: %6</source>
        <translation>%1：已由 %3 的数据表写入计划“%2”，责任单位 %4 个，承诺事项 %5 项（含分解），报送 %6 条</translation>
    </message>
    <message>
        <source>The next plan starts after %1, where the last one starts</source>
        <translation>下一期计划须在上一计划开始的 %1 之后开始</translation>
    </message>
</context>
</TS>
