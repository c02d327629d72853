<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AroundFacts</name>
    <message>
        <source>Problems</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>problem, source</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>下步打算：%1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>file, size, who</comment>
        <translation>%1（%2，%3）</translation>
    </message>
</context>
<context>
    <name>EvidenceVerb</name>
    <message>
        <source>Keep this file; needs --pledge and --month.</source>
        <translation>存入该文件；须同时给出 --pledge 和 --month。</translation>
    </message>
    <message>
        <source>The month whose report the file shows, as 2022-06.</source>
        <translation>材料所佐证的报送月份，如 2022-06。</translation>
    </message>
    <message>
        <source>Write out the file of that number; needs --out.</source>
        <translation>导出该编号的文件；须同时给出 --out。</translation>
    </message>
    <message>
        <source>The file to write; it must not be there yet.</source>
        <translation>要写入的文件，不得已存在。</translation>
    </message>
    <message>
        <source>Take away the file of that number; needs --pledge, --month and --reason.</source>
        <translation>移除该编号的文件；须同时给出 --pledge、--month 和 --reason。</translation>
    </message>
    <message>
        <source>Why a file is taken away, or added to a month that is approved.</source>
        <translation>移除文件、或向已审定月份补充文件的理由。</translation>
    </message>
    <message>
        <source>Who does it.</source>
        <translation>经办人。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>pledge, month</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>case %1 of a ledger</source>
        <translation>台账第 %1 条</translation>
    </message>
    <message>
        <source>problem: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>上传人</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>佐证对象</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>%1: kept as number %2, %3</source>
        <translation>%1：已存入，编号 %2，%3</translation>
    </message>
    <message>
        <source>Taken away; the journal keeps its name, size and digest.</source>
        <translation>已移除；日志保留其名称、大小和校验值。</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>List, add, remove or save the files kept as evidence.</source>
        <translation>列出、存入、移除或导出佐证材料。</translation>
    </message>
</context>
<context>
    <name>FigureHistory</name>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure, note</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 %2: %3 → %4</source>
        <comment>when, who, old, new</comment>
        <translation>%1 %2：%3 → %4</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>change, reason</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>Nothing was written yet</source>
        <translation>尚未填报</translation>
    </message>
</context>
<context>
    <name>ProblemTable</name>
    <message>
        <source>Problems</source>
        <translation>问题清单</translation>
    </message>
    <message>
        <source>%1: list of problems</source>
        <translation>%1问题清单</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>%1: %2</source>
        <comment>day, how</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, text</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>monthly report</source>
        <translation>月报</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>督办单</translation>
    </message>
    <message>
        <source>inspection</source>
        <translation>督查</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>上期结转</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>claimed solved</source>
        <translation>申请销号</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已销号</translation>
    </message>
    <message>
        <source>overdue, days: %1</source>
        <translation>超期 %1 天</translation>
    </message>
    <message>
        <source>sent back: %1</source>
        <translation>退回：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>source, which</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下步打算</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Close-out</source>
        <translation>销号情况</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between person and deadline</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>next step, person and deadline</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ProblemsVerb</name>
    <message>
        <source>--state takes open, claimed, closed or overdue</source>
        <translation>--state 只能是 open、claimed、closed 或 overdue</translation>
    </message>
    <message>
        <source>Problems listed: %1</source>
        <translation>共 %1 个问题</translation>
    </message>
    <message>
        <source>List the problems of a plan, and how far their solving is.</source>
        <translation>列出存在问题及其整改情况。</translation>
    </message>
    <message>
        <source>Only this unit, by its name or an alias.</source>
        <translation>只列该单位（名称或别名）。</translation>
    </message>
    <message>
        <source>Only these: open, claimed, closed or overdue.</source>
        <translation>只列：open（未解决）、claimed（申请销号）、closed（已销号）或 overdue（超期）。</translation>
    </message>
</context>
<context>
    <name>ReportProblems</name>
    <message>
        <source>Problems and next steps: %1</source>
        <translation>存在问题和下步打算：%1</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下步打算</translation>
    </message>
</context>
<context>
    <name>pledge::EvidenceBox</name>
    <message>
        <source>Add evidence</source>
        <translation>添加佐证材料</translation>
    </message>
    <message>
        <source>Save evidence</source>
        <translation>导出佐证材料</translation>
    </message>
    <message>
        <source>Drop files here, or paste a picture</source>
        <translation>将文件拖到此处，或粘贴截图</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Add files; they can be dropped or pasted here too</source>
        <translation>添加文件；也可拖入或粘贴</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open a copy of the file  Enter</source>
        <translation>打开文件副本  Enter</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write the file out</source>
        <translation>导出文件</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take the file away, with a reason  Delete</source>
        <translation>移除文件，须说明理由  Delete</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Reason, then Enter; Esc to leave it</source>
        <translation>填写理由后按 Enter；Esc 取消</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>file, size</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1
Added by %2 on %3</source>
        <translation>%1
%2 于 %3 上传</translation>
    </message>
    <message>
        <source>Nothing that can be kept was copied: copy a file or a picture</source>
        <translation>剪贴板中没有可存入的内容：请复制文件或图片</translation>
    </message>
    <message>
        <source>No program opens “%1” here. Save it instead</source>
        <translation>本机没有可打开“%1”的程序，请导出后查看</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
</context>
<context>
    <name>pledge::FigureAside</name>
    <message>
        <source>Fold what stands beside the figure</source>
        <translation>折叠数据旁栏</translation>
    </message>
    <message>
        <source>Fold or unfold; F6 leads in and back</source>
        <translation>折叠或展开；F6 进入和返回</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Problem and next step</source>
        <translation>存在问题和下步打算</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>History of the figure</source>
        <translation>数据修改记录</translation>
    </message>
    <message>
        <source>No figure is chosen</source>
        <translation>未选定数据</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>pledge, month</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: what was typed is not saved yet and waits there. %2</source>
        <comment>cell, why</comment>
        <translation>%1：填写的内容尚未保存，仍留在原处。%2</translation>
    </message>
    <message>
        <source>Note, problem, evidence, ledger</source>
        <translation>备注 问题 佐证 台账</translation>
    </message>
</context>
<context>
    <name>pledge::ProblemForm</name>
    <message>
        <source>Problem</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下步打算</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>时限</translation>
    </message>
</context>
<context>
    <name>pledge::ProblemPage</name>
    <message>
        <source>Problems</source>
        <translation>问题清单</translation>
    </message>
    <message>
        <source>Unsolved</source>
        <translation>未销号</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已超期</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>申请销号</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已销号</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Write the list of problems</source>
        <translation>导出问题清单</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Excel…</source>
        <translation>导出 Excel…</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>全部来源</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Claimed solved; the lead office closes it</source>
        <translation>已申请销号，由牵头单位核销</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>%1 problems.xlsx</source>
        <comment>plan</comment>
        <translation>%1问题清单.xlsx</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
</context>
</TS>
