<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>DraftPair</name>
    <message>
        <source>Unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>The plan has this promise otherwise: %1.</source>
        <translation>计划中的这项承诺与此不同：%1。</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>%1 has this promise too: %2.</source>
        <translation>《%1》也有这项承诺：%2。</translation>
    </message>
    <message>
        <source>%1 promises the same.</source>
        <translation>%1作了同样的承诺。</translation>
    </message>
</context>
<context>
    <name>DraftWords</name>
    <message>
        <source>%1/%2</source>
        <comment>month, day of a date</comment>
        <translation>%1月%2日</translation>
    </message>
    <message>
        <source>done %1</source>
        <comment>by a date</comment>
        <translation>%1完成</translation>
    </message>
    <message>
        <source>done by ?</source>
        <translation>完成时限不明</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已舍弃</translation>
    </message>
    <message>
        <source>damaged number</source>
        <translation>数字残缺</translation>
    </message>
    <message>
        <source>damaged date</source>
        <translation>日期残缺</translation>
    </message>
    <message>
        <source>no unit named</source>
        <translation>未写明责任单位</translation>
    </message>
    <message>
        <source>several units named</source>
        <translation>写有多个责任单位</translation>
    </message>
    <message>
        <source>a range of values</source>
        <translation>数值为区间</translation>
    </message>
    <message>
        <source>a rough value</source>
        <translation>约数</translation>
    </message>
    <message>
        <source>perhaps part of a name</source>
        <translation>可能是名称中的数字</translation>
    </message>
    <message>
        <source>perhaps a past result</source>
        <translation>可能是已有成绩</translation>
    </message>
    <message>
        <source>perhaps a condition of a reward</source>
        <translation>可能是奖补条件</translation>
    </message>
    <message>
        <source>unknown unit of measure</source>
        <translation>计量单位不明</translation>
    </message>
    <message>
        <source>due outside the plan year</source>
        <translation>期限不在计划年度内</translation>
    </message>
    <message>
        <source>nothing to check it by</source>
        <translation>表述笼统，难以核验</translation>
    </message>
    <message>
        <source>words taken from before</source>
        <translation>承接前文用语</translation>
    </message>
    <message>
        <source>one sentence, several promises</source>
        <translation>一句拆为多项</translation>
    </message>
    <message>
        <source>the unit is lacking</source>
        <translation>缺责任单位</translation>
    </message>
    <message>
        <source>the name is lacking</source>
        <translation>缺名称</translation>
    </message>
    <message>
        <source>the value is lacking</source>
        <translation>缺数值</translation>
    </message>
    <message>
        <source>the unit of measure is lacking</source>
        <translation>缺计量单位</translation>
    </message>
    <message>
        <source>the due date is lacking</source>
        <translation>缺期限</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between doubts</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>sure %1</source>
        <translation>可信 %1</translation>
    </message>
    <message>
        <source>likely %1</source>
        <translation>较可信 %1</translation>
    </message>
    <message>
        <source>unsure %1</source>
        <translation>存疑 %1</translation>
    </message>
    <message>
        <source>= the same</source>
        <translation>＝ 一致</translation>
    </message>
    <message>
        <source>≈ other dates beside equal ones</source>
        <translation>≈ 节点不全相同</translation>
    </message>
    <message>
        <source>≠ another value</source>
        <translation>≠ 数值不同</translation>
    </message>
    <message>
        <source>≠ another date</source>
        <translation>≠ 期限不同</translation>
    </message>
    <message>
        <source>≠ another unit of measure</source>
        <translation>≠ 计量单位不同</translation>
    </message>
    <message>
        <source>+ new</source>
        <translation>＋ 新增</translation>
    </message>
    <message>
        <source>− no longer named</source>
        <translation>－ 本文未提及</translation>
    </message>
</context>
<context>
    <name>pledge::DraftDesk</name>
    <message>
        <source>Decide again</source>
        <translation>重新判定</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>舍弃</translation>
    </message>
    <message>
        <source>Nothing was taken into the plan.</source>
        <translation>没有列入任何承诺，计划未作改动。</translation>
    </message>
    <message>
        <source>%1 pledges and %2 units were taken into the plan; their text is kept with it.</source>
        <translation>已将%1项承诺、%2个责任单位列入计划，原文随计划保存。</translation>
    </message>
    <message>
        <source>%1 stood there already.</source>
        <translation>另有%1项计划中已有。</translation>
    </message>
    <message>
        <source>%1 were not taken:</source>
        <translation>有%1项未列入：</translation>
    </message>
    <message>
        <source>Accept all sure ones</source>
        <translation>采纳全部可信项</translation>
    </message>
    <message>
        <source>Mend a field</source>
        <translation>修改字段</translation>
    </message>
    <message>
        <source>Merge into one ladder</source>
        <translation>合并为一组节点</translation>
    </message>
    <message>
        <source>Split the ladder</source>
        <translation>拆分节点</translation>
    </message>
    <message>
        <source>One shared pledge</source>
        <translation>合为共同承诺</translation>
    </message>
</context>
<context>
    <name>pledge::DraftForm</name>
    <message>
        <source>stretch goal</source>
        <translation>力争目标</translation>
    </message>
    <message>
        <source>may fall</source>
        <translation>允许下降</translation>
    </message>
    <message>
        <source>Values and due dates</source>
        <translation>数值与期限</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>手工填写</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Unit that promises</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>所属行动</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>计量单位</translation>
    </message>
</context>
<context>
    <name>pledge::DraftInput</name>
    <message>
        <source>Where it stands in the text: %1</source>
        <translation>原文位置：%1</translation>
    </message>
</context>
<context>
    <name>pledge::DraftStepsModel</name>
    <message>
        <source>line %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>手工填写</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>原文位置</translation>
    </message>
</context>
<context>
    <name>pledge::DraftTree</name>
    <message>
        <source>Promises found in the text</source>
        <translation>原文中的承诺</translation>
    </message>
</context>
<context>
    <name>pledge::DraftTreeModel</name>
    <message>
        <source>In the plan, not named by this text</source>
        <translation>计划中有、本文未提及</translation>
    </message>
    <message>
        <source>No unit named</source>
        <translation>未写明责任单位</translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>已全部判定</translation>
    </message>
    <message>
        <source>%1 to decide</source>
        <translation>待定%1项</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>力争</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>also promised by %1</source>
        <translation>%1也作了承诺</translation>
    </message>
    <message>
        <source>of which: %1</source>
        <translation>其中：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>another text: how it compares</comment>
        <translation>《%1》：%2</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>可信程度</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>与计划对照</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判定</translation>
    </message>
</context>
<context>
    <name>pledge::PairStrip</name>
    <message>
        <source>Open a revision…</source>
        <translation>办理调整…</translation>
    </message>
    <message>
        <source>Show it in the plan</source>
        <translation>在计划中查看</translation>
    </message>
    <message>
        <source>One shared pledge</source>
        <translation>合为共同承诺</translation>
    </message>
    <message>
        <source>In this text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Keep the plan&apos;s</source>
        <translation>保留计划中的</translation>
    </message>
    <message>
        <source>Keep the other</source>
        <translation>保留另一项</translation>
    </message>
    <message>
        <source>Take both</source>
        <translation>两项都采纳</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>采纳本项</translation>
    </message>
</context>
<context>
    <name>pledge::ReaderBar</name>
    <message>
        <source>The text names no year; this is the plan&apos;s.</source>
        <translation>原文未写年份，按计划年度。</translation>
    </message>
    <message>
        <source>You chose it; the text says %1.</source>
        <translation>由您选定；原文为%1年。</translation>
    </message>
    <message>
        <source>Guessed from “%1”.</source>
        <translation>依据“%1”推定。</translation>
    </message>
    <message>
        <source>Accept all sure ones</source>
        <translation>采纳全部可信项</translation>
    </message>
    <message>
        <source>Close the text</source>
        <translation>关闭文本</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Plan year</source>
        <translation>计划年度</translation>
    </message>
    <message>
        <source>Take %1 into the plan</source>
        <translation>列入计划（%1项）</translation>
    </message>
    <message>
        <source>No promise was found in this text.</source>
        <translation>未在本文中找到承诺。</translation>
    </message>
    <message>
        <source>%1 promises found: %2 accepted, %3 rejected, %4 to decide, %5 of these with doubts.</source>
        <translation>共找到%1项承诺：已采纳%2项，已舍弃%3项，待定%4项（其中有疑点%5项）。</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Read a file…</source>
        <translation>读取文件…</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>粘贴文本</translation>
    </message>
</context>
<context>
    <name>pledge::ReaderKeeper</name>
    <message>
        <source>decisions about a text</source>
        <translation>对文本的判定</translation>
    </message>
</context>
<context>
    <name>pledge::ReaderKeys</name>
    <message>
        <source>A accept</source>
        <translation>A 采纳</translation>
    </message>
    <message>
        <source>R reject</source>
        <translation>R 舍弃</translation>
    </message>
    <message>
        <source>O decide again</source>
        <translation>O 重新判定</translation>
    </message>
    <message>
        <source>N next to decide</source>
        <translation>N 下一待定</translation>
    </message>
    <message>
        <source>D next doubt</source>
        <translation>D 下一疑点</translation>
    </message>
    <message>
        <source>F2 or Enter mend</source>
        <translation>F2或Enter 修改</translation>
    </message>
    <message>
        <source>M merge</source>
        <translation>M 合并</translation>
    </message>
    <message>
        <source>S split</source>
        <translation>S 拆分</translation>
    </message>
    <message>
        <source>Ctrl+A all sure ones</source>
        <translation>Ctrl+A 采纳全部可信项</translation>
    </message>
    <message>
        <source>Ctrl+Z undo</source>
        <translation>Ctrl+Z 撤销</translation>
    </message>
    <message>
        <source>Ctrl+Y redo</source>
        <translation>Ctrl+Y 重做</translation>
    </message>
</context>
<context>
    <name>pledge::ReaderPage</name>
    <message>
        <source>Read a text</source>
        <translation>读取文本</translation>
    </message>
    <message>
        <source>Choose a signed text</source>
        <translation>选择责任状文本</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Something else has been written since. Use “Take back the last import” in the Plan menu.</source>
        <translation>此后计划又有改动。请用“计划”菜单的“撤销上次导入”。</translation>
    </message>
    <message>
        <source>%1 pledges were taken out of the plan again.</source>
        <translation>已将%1项承诺从计划中撤出。</translation>
    </message>
</context>
<context>
    <name>pledge::ReaderSession</name>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>剪贴板中没有文本。</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>Pasted text %1</source>
        <translation>粘贴的文本%1</translation>
    </message>
</context>
<context>
    <name>pledge::ReaderStart</name>
    <message>
        <source>Read the pledges out of a signed text</source>
        <translation>从文本提取承诺</translation>
    </message>
    <message>
        <source>Read a file…</source>
        <translation>读取文件…</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>粘贴文本</translation>
    </message>
    <message>
        <source>The program finds who promises what, how much and by when, and shows for each field where it stands in the text. You accept, mend or reject each promise. Nothing enters the plan before you take it in.</source>
        <translation>程序从原文中找出由谁承诺、承诺什么、数值多少、何时完成，并标明每个字段在原文中的位置。每项承诺由您采纳、修改或舍弃；列入之前，计划不作任何改动。</translation>
    </message>
    <message>
        <source>Word (.docx), OpenDocument (.odt), PDF with text, web pages, plain text and tables (.xlsx, .csv). Several files can be dropped here at once.</source>
        <translation>支持文字文档（.docx、.odt）、带文字的PDF、网页、纯文本和表格（.xlsx、.csv）。可一次拖入多个文件。</translation>
    </message>
</context>
<context>
    <name>pledge::SourceLegend</name>
    <message>
        <source>promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>date</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已舍弃</translation>
    </message>
</context>
<context>
    <name>pledge::SourceTextDialog</name>
    <message>
        <source>The text as it was read for %1. It is kept with the plan and never changes.</source>
        <translation>按%1年度读取的原文，随计划保存，不作改动。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>pledge::SourceView</name>
    <message>
        <source>Source text</source>
        <translation>原文</translation>
    </message>
</context>
</TS>
