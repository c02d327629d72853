<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>EntryGridPage</name>
    <message>
        <source>Next missing</source>
        <translation>下一个缺报</translation>
    </message>
    <message>
        <source>%1 · %2: %3 of %4 towns reported</source>
        <translation>%1 · %2：%4 个镇（街道、区）已报 %3 个</translation>
    </message>
    <message>
        <source>%1: %2 pledges, &lt;b&gt;%3 missing&lt;/b&gt;</source>
        <translation>%1：共 %2 项，&lt;b&gt;缺报 %3 项&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Enter goes down, Tab right, Delete empties (blank is not zero). Ctrl+D fills down, Ctrl+R right, Ctrl+T switches between running total and the month&apos;s own, Ctrl+J goes to the next missing figure. A block copied from a spreadsheet is shown before it is written. Every change keeps the old figure.</source>
        <translation>回车向下，Tab 向右，Delete 清空（空白不等于零）。Ctrl+D 向下填充，Ctrl+R 向右填充，Ctrl+T 切换累计/当月，Ctrl+J 跳到下一个缺报单元格。从表格软件复制的区域先预览、后写入。每次改动都保留原数。</translation>
    </message>
    <message>
        <source>%1 · %2: all %3 figures are there, &lt;b&gt;ready to submit&lt;/b&gt;, %5</source>
        <translation>%1 · %2：应报%3项，&lt;b&gt;全部填齐，可以报送&lt;/b&gt;，%5</translation>
    </message>
    <message>
        <source>Submit…</source>
        <translation>报送…</translation>
    </message>
</context>
<context>
    <name>EntryGridPaste</name>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>剪贴板中没有文字。</translation>
    </message>
</context>
<context>
    <name>EntryGridStrip</name>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 处</translation>
    </message>
    <message>
        <source>If it is right, press Tab, give the reason and press Enter</source>
        <translation>属实请按 Tab 写明理由，再按回车写入</translation>
    </message>
    <message>
        <source>“%1” says no reason. Give it in words, or press Esc to take the old figure back.</source>
        <translation>“%1”不是理由。请用文字写明理由，或按 Esc 恢复原数。</translation>
    </message>
    <message>
        <source>Not taken: this figure waits for an answer. Tab leads to the reason, Esc takes the old figure back.</source>
        <translation>未录入：请先答复本格的提问。按 Tab 写明理由，按 Esc 恢复原数。</translation>
    </message>
    <message>
        <source>Not taken: this figure waits for an answer. Alt+Y takes the suggestion, Tab leads to the reason, Esc takes the old figure back.</source>
        <translation>未录入：请先答复本格的提问。按 Alt+Y 改为建议数，按 Tab 写明理由，按 Esc 恢复原数。</translation>
    </message>
</context>
<context>
    <name>EntryGridWords</name>
    <message>
        <source>total %1</source>
        <translation>累计 %1</translation>
    </message>
    <message>
        <source>Month&apos;s own %1, running total %2</source>
        <translation>当月 %1，累计 %2</translation>
    </message>
    <message>
        <source>%1 for %2 months together, running total %3</source>
        <translation>%2个月合计 %1，累计 %3</translation>
    </message>
    <message>
        <source>own</source>
        <translation>当月</translation>
    </message>
    <message>
        <source>total</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Department %1 below the towns</source>
        <translation>部门数比各镇合计少 %1</translation>
    </message>
    <message>
        <source>Department %1 above the towns</source>
        <translation>部门数比各镇合计多 %1</translation>
    </message>
    <message>
        <source>%1 of %2 towns reported</source>
        <translation>%2 个镇已报 %1 个</translation>
    </message>
    <message>
        <source>Sum of the towns</source>
        <translation>各镇合计</translation>
    </message>
    <message>
        <source>Which of the two is typed: the running total or the month&apos;s own figure. Click or Ctrl+T to switch.</source>
        <translation>填报口径：累计数或当月数。单击或按 Ctrl+T 切换。</translation>
    </message>
    <message>
        <source>This running total may rise and fall</source>
        <translation>累计数可升可降</translation>
    </message>
</context>
<context>
    <name>PasteMatch</name>
    <message>
        <source>Given in %1, but this pledge counts in %2</source>
        <translation>粘贴内容以“%1”计，本事项以“%2”计</translation>
    </message>
    <message>
        <source>The row names no pledge</source>
        <translation>该行没有写明事项</translation>
    </message>
    <message>
        <source>No pledge here is called “%1”, or several are</source>
        <translation>没有名为“%1”的事项，或有多项同名</translation>
    </message>
    <message>
        <source>Beyond the cells of the grid</source>
        <translation>超出表格范围</translation>
    </message>
    <message>
        <source>The heading “%1” says no month; write the month there, such as 6月</source>
        <translation>表头“%1”没有写明月份，请注明月份，如“6月”</translation>
    </message>
    <message>
        <source>The heading says the month&apos;s own figure, but this pledge takes the running total</source>
        <translation>表头为当月数，而本事项按累计数填报</translation>
    </message>
    <message>
        <source>The heading says the running total, but this pledge takes the month&apos;s own figure</source>
        <translation>表头为累计数，而本事项按当月数填报</translation>
    </message>
</context>
<context>
    <name>PasteModel</name>
    <message>
        <source>✕ refused</source>
        <translation>✕ 不能写入</translation>
    </message>
    <message>
        <source>? no place</source>
        <translation>？无对应</translation>
    </message>
    <message>
        <source>! asks for a reason</source>
        <translation>！需说明理由</translation>
    </message>
    <message>
        <source>△ changed</source>
        <translation>△ 改动</translation>
    </message>
    <message>
        <source>+ new</source>
        <translation>＋ 新增</translation>
    </message>
    <message>
        <source>= left alone</source>
        <translation>＝ 不变</translation>
    </message>
</context>
<context>
    <name>PastePreview</name>
    <message>
        <source>Empty: what stands is left</source>
        <translation>空白：保留原数</translation>
    </message>
    <message>
        <source>Pasted twice; the first one counts</source>
        <translation>同一单元格粘贴了两次，以第一次为准</translation>
    </message>
    <message>
        <source>An own figure before it in the block is refused, so its total is unknown</source>
        <translation>前面月份的当月数未被接受，无法推算累计数</translation>
    </message>
</context>
<context>
    <name>pledge::EntryBar</name>
    <message>
        <source>All units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Towns</source>
        <translation>镇（街道、区）</translation>
    </message>
    <message>
        <source>Which units</source>
        <translation>单位范围</translation>
    </message>
    <message>
        <source>Which pledge</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>显示范围</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺报</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>被退回</translation>
    </message>
    <message>
        <source>In question</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红灯</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄灯</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿灯</translation>
    </message>
    <message>
        <source>Find  Ctrl+F</source>
        <translation>查找  Ctrl+F</translation>
    </message>
    <message>
        <source>Find a pledge or unit</source>
        <translation>查找事项或单位</translation>
    </message>
    <message>
        <source>Enter or F3: the next one, Shift+F3: the one before, Esc: back to the grid</source>
        <translation>回车或 F3：下一个；Shift+F3：上一个；Esc：回到表格</translation>
    </message>
    <message>
        <source>One unit</source>
        <translation>按单位</translation>
    </message>
    <message>
        <source>One unit&apos;s pledges by month  Alt+1</source>
        <translation>一个单位 × 各月  Alt+1</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>按月份</translation>
    </message>
    <message>
        <source>All units&apos; pledges in one month  Alt+2</source>
        <translation>各单位 × 一个月  Alt+2</translation>
    </message>
    <message>
        <source>One pledge</source>
        <translation>按事项</translation>
    </message>
    <message>
        <source>One pledge&apos;s towns by month  Alt+3</source>
        <translation>一个事项 × 各镇（街道、区）  Alt+3</translation>
    </message>
</context>
<context>
    <name>pledge::EntryHistory</name>
    <message>
        <source>Undone</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>This figure has been changed elsewhere since; that step is given up.</source>
        <translation>该数字此后已在别处改动，这一步不再撤销。</translation>
    </message>
</context>
<context>
    <name>pledge::EntryLine</name>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>pledge::EntrySession</name>
    <message>
        <source>The running total of %1 stays %2, so its own figure is now %3.</source>
        <translation>%1累计数仍为 %2，其当月数相应变为 %3。</translation>
    </message>
</context>
<context>
    <name>pledge::PasteDialog</name>
    <message>
        <source>Paste figures</source>
        <translation>粘贴数字</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>将要写入的内容</translation>
    </message>
    <message>
        <source>Take only the clean ones</source>
        <translation>只写入无疑问的</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>全部写入</translation>
    </message>
    <message>
        <source>Why those that ask are right all the same; one reason serves them all</source>
        <translation>存疑数字属实的理由（一条理由适用于全部）</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>理由(&amp;S)</translation>
    </message>
    <message>
        <source>Nothing is written before you take it. Cells that are refused or have no place, and empty ones, never change what stands. What is taken is one step that can be undone.</source>
        <translation>确认之前不写入任何内容。不能写入、无对应和空白的单元格不改动原数。写入的内容作为一步，可以撤销。</translation>
    </message>
    <message>
        <source>Looking at %1 cells…</source>
        <translation>正在核对 %1 个单元格……</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新增 %1 个</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>改动 %1 个</translation>
    </message>
    <message>
        <source>%1 break a rule and ask for a reason</source>
        <translation>%1 个触发校核，需说明理由</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 个不能写入</translation>
    </message>
    <message>
        <source>%1 without a place</source>
        <translation>%1 个无对应</translation>
    </message>
    <message>
        <source>%1 left alone</source>
        <translation>%1 个不变</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>共 %1 个单元格</translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>pledge::PasteModel</name>
    <message>
        <source>Row %1, column %2 of the block</source>
        <translation>粘贴区域第 %1 行第 %2 列</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>原数</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>粘贴内容</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>写入后</translation>
    </message>
    <message>
        <source>What is said about it</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>pledge::TypedCells</name>
    <message>
        <source>a block pasted at %1</source>
        <translation>粘贴到“%1”处的区域</translation>
    </message>
</context>
</TS>
