<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>FactWords</name>
    <message>
        <source>Pledge</source>
        <translation>承诺事项</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>领导</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Supporting units</source>
        <translation>配合单位</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Side of the target</source>
        <translation>目标方向</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>评判方式</translation>
    </message>
    <message>
        <source>Starts again each January</source>
        <translation>每年1月重新起算</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Counted in whole cases</source>
        <translation>按整数计</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>报送频率</translation>
    </message>
    <message>
        <source>Lag in months</source>
        <translation>滞后月数</translation>
    </message>
    <message>
        <source>To be assigned</source>
        <translation>待上级下达</translation>
    </message>
    <message>
        <source>Stretch goal</source>
        <translation>力争目标</translation>
    </message>
    <message>
        <source>May fall</source>
        <translation>允许下降</translation>
    </message>
    <message>
        <source>What is typed</source>
        <translation>填报口径</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>前提条件</translation>
    </message>
    <message>
        <source>Condition met</source>
        <translation>条件是否具备</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>节点目标</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>Date of the base</source>
        <translation>基数日期</translation>
    </message>
    <message>
        <source>Last year&apos;s months</source>
        <translation>上年各月</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>换算系数</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>其中（所属事项）</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>推进步骤</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>分管领导</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>指标口径</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>核实单位</translation>
    </message>
    <message>
        <source>Outside rank</source>
        <translation>外部排名</translation>
    </message>
    <message>
        <source>Sentence in the text</source>
        <translation>责任书原文</translation>
    </message>
    <message>
        <source>Open problem</source>
        <translation>遗留问题</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起始月</translation>
    </message>
    <message>
        <source>End</source>
        <translation>截止月</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>示例数据</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Reporting day</source>
        <translation>报送日</translation>
    </message>
    <message>
        <source>Units counted in whole cases</source>
        <translation>按整数计的单位</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>Decimals of rates</source>
        <translation>比率小数位</translation>
    </message>
    <message>
        <source>Name of the honour list</source>
        <translation>红榜名称</translation>
    </message>
    <message>
        <source>Name of the warning list</source>
        <translation>黑榜名称</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Worked weekends</source>
        <translation>调休工作日</translation>
    </message>
    <message>
        <source>Templates of steps</source>
        <translation>步骤模板</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Active from</source>
        <translation>启用月份</translation>
    </message>
    <message>
        <source>Active to</source>
        <translation>停用月份</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标内容</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>工作举措</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>扶持政策</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>领导</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>承诺事项</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Digest of the file (SHA-256)</source>
        <translation>文件校验值（SHA-256）</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Reports written</source>
        <translation>写入报数</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报数</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>After</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Left as changed since</source>
        <translation>后来另有改动、予以保留</translation>
    </message>
    <message>
        <source>Import in journal entry</source>
        <translation>所导入的日志号</translation>
    </message>
    <message>
        <source>First new unit</source>
        <translation>首个新增单位编号</translation>
    </message>
    <message>
        <source>First new pledge</source>
        <translation>首个新增事项编号</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>adds up over the year</source>
        <translation>逐月累计</translation>
    </message>
    <message>
        <source>running total</source>
        <translation>累计数</translation>
    </message>
    <message>
        <source>month&apos;s own figure</source>
        <translation>当月数</translation>
    </message>
    <message>
        <source>a condition at a date</source>
        <translation>时点水平</translation>
    </message>
    <message>
        <source>done or not</source>
        <translation>完成与否</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不低于</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>不高于</translation>
    </message>
    <message>
        <source>along the line</source>
        <translation>按序时</translation>
    </message>
    <message>
        <source>at steps</source>
        <translation>按节点</translation>
    </message>
    <message>
        <source>throughout</source>
        <translation>每月都须达标</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>每季度</translation>
    </message>
    <message>
        <source>half-yearly</source>
        <translation>每半年</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>town</source>
        <translation>镇街</translation>
    </message>
    <message>
        <source>task force</source>
        <translation>专班</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>force majeure</source>
        <translation>不可抗力</translation>
    </message>
    <message>
        <source>reinstated</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>targets revised</source>
        <translation>目标调整</translation>
    </message>
    <message>
        <source>started</source>
        <translation>推进中</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>已报完成</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>closed out</source>
        <translation>已销号</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>推进中</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
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
        <translation>支撑的承诺事项</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>填报单位</translation>
    </message>
</context>
<context>
    <name>JournalDetail</name>
    <message>
        <source>Plan made</source>
        <translation>建立计划</translation>
    </message>
    <message>
        <source>Targets imported</source>
        <translation>导入目标</translation>
    </message>
    <message>
        <source>Plan changed</source>
        <translation>修改计划</translation>
    </message>
    <message>
        <source>Targets revised</source>
        <translation>调整目标</translation>
    </message>
    <message>
        <source>Revision taken back</source>
        <translation>撤回调整</translation>
    </message>
    <message>
        <source>Import of targets taken back</source>
        <translation>撤销目标导入</translation>
    </message>
    <message>
        <source>Figures reported</source>
        <translation>填报数据</translation>
    </message>
    <message>
        <source>Figures imported</source>
        <translation>导入实绩</translation>
    </message>
    <message>
        <source>Import of figures taken back</source>
        <translation>撤销实绩导入</translation>
    </message>
    <message>
        <source>Lead office</source>
        <translation>牵头部门</translation>
    </message>
    <message>
        <source>Reporting unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>pledge no. %1</source>
        <translation>第 %1 号事项</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>RevisionChart</name>
    <message>
        <source>In force now</source>
        <translation>现行目标</translation>
    </message>
</context>
<context>
    <name>pledge::AllocationBar</name>
    <message>
        <source>Allocated %1 of %2 %3, nothing left</source>
        <translation>已分解 %1 / %2 %3，差 0</translation>
    </message>
    <message>
        <source>Allocated %1 of %2 %3: %4 %3 too much</source>
        <translation>已分解 %1 / %2 %3，超出 %4 %3</translation>
    </message>
    <message>
        <source>Allocated %1 of %2 %3: %4 %3 left</source>
        <translation>已分解 %1 / %2 %3，还差 %4 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n town(s) take part, each held to the same target</source>
        <translation>
            <numerusform>%n 个镇街参与，各按同一目标考核</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pledge::AllocationDialog</name>
    <message>
        <source>Split “%1” among the towns: %2</source>
        <translation>分解“%1”到镇街：%2</translation>
    </message>
    <message>
        <source>Split “%1” among the towns</source>
        <translation>分解“%1”到镇街</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>……另有 %1 条</translation>
    </message>
    <message>
        <source>Shares of the towns</source>
        <translation>各镇街份额</translation>
    </message>
    <message>
        <source>By &amp;weights</source>
        <translation>按权重分解(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Paste a table</source>
        <translation>粘贴表格(&amp;P)</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>从文件读取(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清空(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>In proportion to the column of weights: inhabitants, companies, last year&apos;s figures</source>
        <translation>按“权重”一列的比例分解，如人口、企业数、上年实绩</translation>
    </message>
    <message>
        <source>CSV or .xlsx with the columns town and share, or town and weight</source>
        <translation>CSV 或 .xlsx，两列：镇街、份额，或镇街、权重</translation>
    </message>
    <message>
        <source>Town and figure as copied from a spreadsheet, or figures alone (Ctrl+V)</source>
        <translation>从 WPS、Excel 复制的“镇街、数值”两列，或只有数值的一列（Ctrl+V）</translation>
    </message>
    <message>
        <source>Why shares change for which figures stand</source>
        <translation>已有报数的份额为何变动</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>原因(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Evenly among all</source>
        <translation>平均分解(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Evenly among the %n selected</source>
        <translation>
            <numerusform>平均分给所选 %n 个(&amp;E)</numerusform>
        </translation>
    </message>
    <message>
        <source>Give at least one town a weight above zero</source>
        <translation>请至少给一个镇街填写大于零的权重</translation>
    </message>
    <message>
        <source>Choose a table of shares</source>
        <translation>选择份额表</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>Left out, being no town of this plan: %1</source>
        <translation>以下名称不是本计划的镇街，未读入：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>“%1” is split: %2</source>
        <translation>“%1”已分解：%2</translation>
    </message>
    <message>
        <source>The plan can only be looked at now</source>
        <translation>计划当前只能查看</translation>
    </message>
    <message>
        <source>The plan has no towns yet</source>
        <translation>计划中还没有镇街</translation>
    </message>
    <message>
        <source>Figures stand for a share that changes: give the reason</source>
        <translation>变动的份额已有报数，请填写原因</translation>
    </message>
</context>
<context>
    <name>pledge::AllocationModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>镇街</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>Share (%1)</source>
        <translation>份额（%1）</translation>
    </message>
    <message>
        <source>Share of the whole (%)</source>
        <translation>占比（%）</translation>
    </message>
    <message>
        <source>Reported so far</source>
        <translation>已报实绩</translation>
    </message>
    <message>
        <source>A share is not below zero</source>
        <translation>份额不能小于零</translation>
    </message>
    <message>
        <source>What is counted in %1 is split in whole cases</source>
        <translation>以“%1”计的事项须按整数分解</translation>
    </message>
</context>
<context>
    <name>pledge::CompareDialog</name>
    <message>
        <source>Compare two plans</source>
        <translation>比较两份计划</translation>
    </message>
    <message>
        <source>Choose the &amp;other plan…</source>
        <translation>选择另一份计划(&amp;O)…</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较……</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>An earlier copy of this plan, or another one. Both files stay as they are.</source>
        <translation>可选本计划的早期副本或其他计划，两份文件都不会改动。</translation>
    </message>
    <message>
        <source>Choose the other plan</source>
        <translation>选择另一份计划</translation>
    </message>
    <message>
        <source>● The two plans are equal.</source>
        <translation>● 两份计划完全一致。</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) differ.</source>
        <translation>
            <numerusform>共有 %n 处不同。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pledge::ComparisonModel</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>领导</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>承诺事项</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>节点目标</translation>
    </message>
    <message>
        <source>Share of a town</source>
        <translation>镇街份额</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报数</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>In the other plan</source>
        <translation>另一份计划</translation>
    </message>
    <message>
        <source>In this plan</source>
        <translation>本计划</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>修改人</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Case of a ledger</source>
        <translation>台账条目</translation>
    </message>
</context>
<context>
    <name>pledge::ExportDialog</name>
    <message>
        <source>%1 exported %2</source>
        <translation>%1 导出 %2</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>导出全部数据</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>新文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Units, programmes, pledges, milestones, shares, revisions, figures with their corrections, and the journal, as CSV tables and one JSON file. Pledgeboard can make an equal plan from the folder again.</source>
        <translation>单位、行动、事项、节点、份额、调整、报数及其更正、日志，全部写成 CSV 表格和一个 JSON 文件。用这个文件夹可以重新建立一份相同的计划。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Where is the new folder to be?</source>
        <translation>新文件夹放在哪里？</translation>
    </message>
    <message>
        <source>Exported %1 files to %2</source>
        <translation>已导出 %1 个文件到 %2</translation>
    </message>
</context>
<context>
    <name>pledge::ImportDialog</name>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Sto&amp;p reading</source>
        <translation>停止读取(&amp;P)</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>将写入的内容</translation>
    </message>
    <message>
        <source>Rows that are wrong</source>
        <translation>有误的行</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>重新读取(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Actuals, in any sheet of figures</source>
        <translation>完成数据：任意样式的数据表</translation>
    </message>
    <message>
        <source>Targets: unit, indicator, unit of measure, kind, direction, due, target</source>
        <translation>目标：单位、指标、计量单位、类型、方向、期限、目标值</translation>
    </message>
    <message>
        <source>CSV or a spreadsheet (.xlsx, .ods). Nothing is written before you have seen what it changes.</source>
        <translation>CSV或电子表格（.xlsx、.ods）。写入前会先给您看会改动什么。</translation>
    </message>
    <message>
        <source>&amp;Table of</source>
        <translation>表格内容(&amp;T)</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>原因(&amp;S)</translation>
    </message>
    <message>
        <source>Why running totals fall: figures checked again, cases struck off …</source>
        <translation>累计数为何下降：数据核减、去重……</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>选择表格</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取……</translation>
    </message>
    <message>
        <source>The reading was stopped; nothing was written.</source>
        <translation>已停止读取，未写入任何内容。</translation>
    </message>
    <message>
        <source>Imported %1: %2 new, %3 changed. It can be taken back as a whole in the Plan menu.</source>
        <translation>已导入 %1：新增 %2 条，修改 %3 条。可在“计划”菜单中整体撤销。</translation>
    </message>
    <message>
        <source>%1 rows read, %2 of them wrong. Nothing is written until all of them are right.</source>
        <translation>共读取 %1 行，发现 %2 处错误。全部改正之前不会写入。</translation>
    </message>
    <message>
        <source>%1 rows read. The plan has all of it already.</source>
        <translation>共读取 %1 行，计划中均已有，无需写入。</translation>
    </message>
    <message>
        <source>%1 rows read: %2 new, %3 changed, %4 unchanged.</source>
        <translation>共读取 %1 行：新增 %2 条，修改 %3 条，未变 %4 条。</translation>
    </message>
    <message>
        <source>%1 figures found: %2 accepted, %3 to check, %4 left out. Only accepted ones are written.</source>
        <translation>识别数据%1条：采用%2条，待核%3条，跳过%4条。只写入采用的数据。</translation>
    </message>
    <message>
        <source>Imported %1: %2 figures. It can be taken back as a whole in the Plan menu.</source>
        <translation>已导入%1：%2条数据。可在“方案”菜单中整体撤回。</translation>
    </message>
</context>
<context>
    <name>pledge::ImportIssuesModel</name>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>pledge::ImportPreviewModel</name>
    <message>
        <source>+ new</source>
        <translation>＋ 新增</translation>
    </message>
    <message>
        <source>△ changed</source>
        <translation>△ 修改</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>承诺事项</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
</context>
<context>
    <name>pledge::JournalDialog</name>
    <message>
        <source>Hash: %1</source>
        <translation>校验值：%1</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>……另有 %1 条</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>操作日志</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>日志条目</translation>
    </message>
    <message>
        <source>&amp;Check the chain</source>
        <translation>核对日志链(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Filter by person, action, pledge or text</source>
        <translation>按人员、操作、事项或文字筛选</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>What the entry says</source>
        <translation>本条内容</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在核对……</translation>
    </message>
    <message>
        <source>● The chain holds: %1 entries, and with them %2 pledges and %3 reports</source>
        <translation>● 日志链完整：%1 条日志、%2 项承诺、%3 条报数核对无误</translation>
    </message>
</context>
<context>
    <name>pledge::JournalModel</name>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
</context>
<context>
    <name>pledge::PlanActions</name>
    <message>
        <source>&amp;Plan</source>
        <translation>计划(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Import a table…</source>
        <translation>导入表格(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Take back the last import</source>
        <translation>撤销上次导入(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Split a pledge among the towns…</source>
        <translation>分解到镇街(&amp;S)…</translation>
    </message>
    <message>
        <source>Revise a ple&amp;dge…</source>
        <translation>调整目标(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Viewpoint: as pledged, as revised, as known earlier</source>
        <translation>查看口径：原承诺、调整后、历史时点(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>操作日志(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Compare with another plan…</source>
        <translation>与另一份计划比较(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Export everything…</source>
        <translation>导出全部数据(&amp;E)…</translation>
    </message>
    <message>
        <source>The import of %1 was taken back: %2 reports and %3 pledges.</source>
        <translation>已撤销“%1”的导入：报数 %2 条、承诺事项 %3 项。</translation>
    </message>
    <message>
        <source>%1 reports were changed since and stay.</source>
        <translation>其中 %1 条报数导入后另有改动，予以保留。</translation>
    </message>
    <message>
        <source>Which pledge is to be split?</source>
        <translation>分解哪一项承诺？</translation>
    </message>
    <message>
        <source>Which pledge is to be revised?</source>
        <translation>调整哪一项承诺？</translation>
    </message>
    <message>
        <source>&amp;Read a signed text…</source>
        <translation>读取责任状文本(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>pledge::PledgeChoiceDialog</name>
    <message>
        <source>Pledges</source>
        <translation>承诺事项</translation>
    </message>
    <message>
        <source>Unit or pledge</source>
        <translation>单位或承诺事项</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
</context>
<context>
    <name>pledge::PledgeChoiceModel</name>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>承诺事项</translation>
    </message>
</context>
<context>
    <name>pledge::RevisionDialog</name>
    <message>
        <source>Revise “%1” (%2)</source>
        <translation>调整“%1”（%2）</translation>
    </message>
    <message>
        <source>Revisions so far</source>
        <translation>历次调整</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>节点目标</translation>
    </message>
    <message>
        <source>Add a &amp;row</source>
        <translation>增加一行(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;move the row</source>
        <translation>删除本行(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Undo the last one</source>
        <translation>撤回最近一次调整(&amp;U)</translation>
    </message>
    <message>
        <source>The targets stand as they were pledged.</source>
        <translation>尚未调整过，目标与原承诺一致。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Record the revision</source>
        <translation>登记调整</translation>
    </message>
    <message>
        <source>Only on the day on which it was written; the journal keeps both</source>
        <translation>只能在登记当天撤回，日志均予保留</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Decided on</source>
        <translation>决定日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation>依据(&amp;A)</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>原因(&amp;S)</translation>
    </message>
    <message>
        <source>Document number or meeting</source>
        <translation>文号或会议</translation>
    </message>
    <message>
        <source>Recorded for “%1”, counting from %2 on: %3</source>
        <translation>“%1”已记录，自%2起按新目标考核：%3</translation>
    </message>
    <message>
        <source>The new targets count from the end of that month on; earlier months keep the old ones.</source>
        <translation>自该日所在月份的月底起按新目标考核，以前各月仍按原目标。</translation>
    </message>
    <message>
        <source>The last revision of “%1” was taken back</source>
        <translation>“%1”最近一次调整已撤回</translation>
    </message>
    <message>
        <source>The plan can only be looked at now</source>
        <translation>计划当前只能查看</translation>
    </message>
    <message>
        <source>Change a due date or a target</source>
        <translation>请修改节点的期限或目标值</translation>
    </message>
    <message>
        <source>Who decided it, and in which document?</source>
        <translation>请填写批准机关及文号</translation>
    </message>
    <message>
        <source>Give the reason</source>
        <translation>请填写调整原因</translation>
    </message>
</context>
<context>
    <name>pledge::RevisionHistoryModel</name>
    <message>
        <source>%1, taken back</source>
        <translation>%1（已撤回）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1; taken back %2</source>
        <translation>%1；%2 撤回</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>调整内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>登记人</translation>
    </message>
</context>
<context>
    <name>pledge::RevisionMilestonesModel</name>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>A target needs at least one milestone; withdraw the pledge to take it out</source>
        <translation>至少保留一个节点；如不再考核，请选择“撤销”</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Target (%1)</source>
        <translation>目标值（%1）</translation>
    </message>
    <message>
        <source>In force now</source>
        <translation>现行目标</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>the due date is written like 2022-06-30</source>
        <translation>期限请写成 2022-06-30</translation>
    </message>
    <message>
        <source>the plan runs from %1 to %2</source>
        <translation>应在计划期内（%1至%2）</translation>
    </message>
    <message>
        <source>it is due no later than the row before</source>
        <translation>期限应晚于上一行</translation>
    </message>
    <message>
        <source>the target is missing</source>
        <translation>缺少目标值</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>pledge::ViewpointBar</name>
    <message>
        <source>Targets</source>
        <translation>目标口径</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>恢复当前</translation>
    </message>
    <message>
        <source>As revised</source>
        <translation>按调整后</translation>
    </message>
    <message>
        <source>Held against the targets in force at the end of the month looked at</source>
        <translation>与所看月份月末有效的目标对照</translation>
    </message>
    <message>
        <source>As pledged</source>
        <translation>按承诺原值</translation>
    </message>
    <message>
        <source>Held against the targets that were signed</source>
        <translation>与签订时的目标对照</translation>
    </message>
    <message>
        <source>As known on</source>
        <translation>按当时已知</translation>
    </message>
    <message>
        <source>Figures and revisions written later are left out</source>
        <translation>之后报送的数据和作出的调整不计入</translation>
    </message>
    <message>
        <source>The day on which it was known</source>
        <translation>当时日期</translation>
    </message>
    <message>
        <source>What was known on %1, for reading only</source>
        <translation>正在查看 %1 当时的数据，只读</translation>
    </message>
    <message>
        <source>Held against the targets as signed, without revisions</source>
        <translation>正在按承诺原值查看，不计调整</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>收起</translation>
    </message>
</context>
</TS>
