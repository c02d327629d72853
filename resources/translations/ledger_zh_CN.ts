<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>LedgerCommand</name>
    <message>
        <source>“%1” was not taken back or done again: it has been changed elsewhere since.</source>
        <translation>“%1”未能撤销或重做：其间已在别处改动。</translation>
    </message>
</context>
<context>
    <name>LedgerSums</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>LedgerTemplates</name>
    <message>
        <source>Company</source>
        <translation>企业名称</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>镇街</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>10,000 yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>总投资</translation>
    </message>
    <message>
        <source>100 million yuan</source>
        <translation>亿元</translation>
    </message>
    <message>
        <source>Investor</source>
        <translation>投资方</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>地块</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>mu</source>
        <translation>亩</translation>
    </message>
    <message>
        <source>Present user</source>
        <translation>现使用单位</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签约</translation>
    </message>
    <message>
        <source>Under construction</source>
        <translation>开工</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>投产</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已签约</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>已腾空</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>已处置</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>企业台账</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目台账</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>地块台账</translation>
    </message>
</context>
<context>
    <name>LedgerVerb</name>
    <message>
        <source>There is no ledger “%1”</source>
        <translation>没有名为“%1”的台账</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>支撑事项</translation>
    </message>
    <message>
        <source>“%1”, %2: %3</source>
        <translation>“%1”，%2：%3</translation>
    </message>
    <message>
        <source>Problems: %1. Nothing was written.</source>
        <translation>问题%1处，未写入。</translation>
    </message>
    <message>
        <source>%1: cases added: %2, changed: %3, unchanged: %4</source>
        <translation>%1：新增%2条，更新%3条，未变%4条</translation>
    </message>
    <message>
        <source>%1: written to %2, cases: %3</source>
        <translation>%1：已写入%2，共%3条</translation>
    </message>
    <message>
        <source>List the ledgers of a plan, show one, take its cases in or write them out.</source>
        <translation>列出军令状的台账，查看、导入或导出其中一本。</translation>
    </message>
    <message>
        <source>What to do; TABLE is a spreadsheet (.xlsx) or a CSV.</source>
        <translation>要做的事；TABLE为电子表格（.xlsx）或CSV。</translation>
    </message>
    <message>
        <source>Who keeps the cases, where the table does not say.</source>
        <translation>表中未注明时，条目由哪个单位填报。</translation>
    </message>
    <message>
        <source>The sheet to take in; else the first shown.</source>
        <translation>要导入的工作表；不给出时取第一张可见的表。</translation>
    </message>
    <message>
        <source>Who takes the cases in.</source>
        <translation>由谁导入。</translation>
    </message>
    <message>
        <source>ledger takes list, show NAME, import NAME TABLE or export NAME TABLE</source>
        <translation>ledger后接list、show NAME、import NAME TABLE或export NAME TABLE</translation>
    </message>
</context>
<context>
    <name>LedgerWords</name>
    <message>
        <source>Ledger %1, nothing reported yet</source>
        <translation>台账%1，尚未报数</translation>
    </message>
    <message>
        <source>Ledger and report agree: %1</source>
        <translation>台账与报数一致：%1</translation>
    </message>
    <message>
        <source>Ledger %1, reported %2: the ledger has %3 more</source>
        <translation>台账%1，报数%2，台账多%3</translation>
    </message>
    <message>
        <source>Ledger %1, reported %2: the ledger has %3 less</source>
        <translation>台账%1，报数%2，台账少%3</translation>
    </message>
    <message>
        <source>%1 cases without a day were counted</source>
        <translation>%1条没有日期，已计入</translation>
    </message>
    <message>
        <source>%1 cases without an amount add nothing</source>
        <translation>%1条没有数额，未计入合计</translation>
    </message>
    <message>
        <source>%1 cases belong to no known town</source>
        <translation>%1条未注明镇街或镇街不在军令状内</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between doubts</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>“%1” (%2, row %3)</source>
        <translation>“%1”（%2第%3行）</translation>
    </message>
    <message>
        <source>Probably one case: %1</source>
        <translation>疑为同一条目：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between rows</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Differs from the ledger</source>
        <translation>与台账不符</translation>
    </message>
    <message>
        <source>Twice in the ledger</source>
        <translation>台账重复</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>镇街</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Remark only</source>
        <translation>仅作说明</translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation>条目名称</translation>
    </message>
    <message>
        <source>Day it counts from</source>
        <translation>计入日期</translation>
    </message>
    <message>
        <source>Amount that is summed</source>
        <translation>参与合计的数额</translation>
    </message>
    <message>
        <source>Town it belongs to</source>
        <translation>所属镇街</translation>
    </message>
    <message>
        <source>Number of cases</source>
        <translation>按条数</translation>
    </message>
    <message>
        <source>Sum of amounts</source>
        <translation>按数额合计</translation>
    </message>
</context>
<context>
    <name>pledge::LedgerBox</name>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Open the ledger</source>
        <translation>打开台账</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Take the ledger&apos;s %1</source>
        <translation>采用台账数%1</translation>
    </message>
</context>
<context>
    <name>pledge::LedgerDialog</name>
    <message>
        <source>Change a ledger</source>
        <translation>修改台账</translation>
    </message>
    <message>
        <source>New ledger</source>
        <translation>新建台账</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>套用模板</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Pledges it feeds</source>
        <translation>支撑事项</translation>
    </message>
    <message>
        <source>One column names the case. At most one each gives its day, its amount and its town.</source>
        <translation>须有一栏为条目名称；日期、数额、镇街各至多一栏。</translation>
    </message>
    <message>
        <source>In the order in which a case goes through them. Without stages a case counts from its day on.</source>
        <translation>按条目先后经过的次序填写。不设阶段的，自计入日期起计数。</translation>
    </message>
    <message>
        <source>The figure of these pledges follows from the cases that have reached the stage.</source>
        <translation>这些事项的数字由到达该阶段的条目得出。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Make the ledger</source>
        <translation>建立台账</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>增加一行</translation>
    </message>
    <message>
        <source>Remove the rows</source>
        <translation>删除所选行</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
</context>
<context>
    <name>pledge::LedgerForm</name>
    <message>
        <source>Column</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Choices, parted by ;</source>
        <translation>可选项（用；隔开）</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>承诺事项</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计数方式</translation>
    </message>
    <message>
        <source>From stage</source>
        <translation>自何阶段起计</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>pledge::LedgerGrid</name>
    <message>
        <source>New case</source>
        <translation>新增条目</translation>
    </message>
    <message>
        <source>Delete cases</source>
        <translation>删除条目</translation>
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
    <message>
        <source>No case contains the text</source>
        <translation>没有包含该文字的条目</translation>
    </message>
</context>
<context>
    <name>pledge::LedgerModel</name>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Edit a case</source>
        <translation>修改条目</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>清空单元格</translation>
    </message>
    <message>
        <source>Delete cases</source>
        <translation>删除条目</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 on</source>
        <translation>%1日期</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>≡ Twice</source>
        <translation>≡ 重复</translation>
    </message>
</context>
<context>
    <name>pledge::LedgerPage</name>
    <message>
        <source>Delete the ledger</source>
        <translation>删除台账</translation>
    </message>
    <message>
        <source>Take cases in</source>
        <translation>导入条目</translation>
    </message>
    <message>
        <source>Write the ledger out</source>
        <translation>导出台账</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入%1</translation>
    </message>
    <message>
        <source>Only what stands twice</source>
        <translation>只看重复</translation>
    </message>
    <message>
        <source>Ledgers</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>查找条目</translation>
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
        <source>New ledger…</source>
        <translation>新建台账…</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>栏目、阶段、事项…</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新增条目</translation>
    </message>
    <message>
        <source>Delete cases</source>
        <translation>删除条目</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Write out…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Go to the row for a new case  Insert</source>
        <translation>转到新增行  Insert</translation>
    </message>
    <message>
        <source>Delete the selected cases  Ctrl+-</source>
        <translation>删除选中的条目  Ctrl+-</translation>
    </message>
    <message>
        <source>No ledger yet: the cases behind a count stand nowhere</source>
        <translation>还没有台账：数字背后的名单尚无记录</translation>
    </message>
    <message>
        <source>%1 in all: %2</source>
        <translation>%1合计%2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between counts</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>No cases yet.</source>
        <translation>还没有条目。</translation>
    </message>
</context>
</TS>
