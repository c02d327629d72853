<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>PlanCells</name>
    <message>
        <source>“%1” is no whole number from %2 to %3</source>
        <translation>“%1”不是%2到%3之间的整数</translation>
    </message>
    <message>
        <source>“%1” is not allowed here; allowed is %2</source>
        <translation>此处不能填“%1”，可填：%2</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>There is no programme “%1”</source>
        <translation>没有名为“%1”的行动</translation>
    </message>
</context>
<context>
    <name>PlanCommand</name>
    <message>
        <source>Undone: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>“%1” was not taken back or done again: it has been changed elsewhere since.</source>
        <translation>“%1”未能撤销或重做：相关内容此后已在别处改动。</translation>
    </message>
</context>
<context>
    <name>PlanFields</name>
    <message>
        <source>Whole cases</source>
        <translation>按整数计</translation>
    </message>
    <message>
        <source>a date needs a base figure</source>
        <translation>有基期日期须先填基数</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报送频次</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>评判方式</translation>
    </message>
    <message>
        <source>Starts again each year</source>
        <translation>每年从零起算</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>Base of</source>
        <translation>基期日期</translation>
    </message>
    <message>
        <source>Months late</source>
        <translation>滞后月数</translation>
    </message>
    <message>
        <source>To be assigned</source>
        <translation>目标待定</translation>
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
        <source>the name is empty</source>
        <translation>名称为空</translation>
    </message>
    <message>
        <source>a pledge belongs to one programme</source>
        <translation>一项承诺只能归入一个行动</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签订</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>未签订</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>承诺事项</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>节点目标</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>分管领导</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签订</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Supporting units</source>
        <translation>配合单位</translation>
    </message>
    <message>
        <source>a factor needs a numerator and a denominator</source>
        <translation>有换算系数须先填分子和分母</translation>
    </message>
    <message>
        <source>met</source>
        <translation>已具备</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>未具备</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>前提条件</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>推进步骤</translation>
    </message>
    <message>
        <source>Last year&apos;s months</source>
        <translation>上年各月数</translation>
    </message>
    <message>
        <source>Condition met</source>
        <translation>条件是否具备</translation>
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
        <source>Factor</source>
        <translation>换算系数</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Data source</source>
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
        <source>Signed text</source>
        <translation>签订原文</translation>
    </message>
    <message>
        <source>Open problem</source>
        <translation>遗留问题</translation>
    </message>
</context>
<context>
    <name>PlanFinding</name>
    <message>
        <source>%1 not signed yet</source>
        <translation>%1项未签订</translation>
    </message>
    <message>
        <source>%1 with a target to be assigned</source>
        <translation>%1项目标待定</translation>
    </message>
    <message>
        <source>%1 whose shares do not add up to the whole</source>
        <translation>%1项分解数与总数不符</translation>
    </message>
    <message>
        <source>%1 outside the count</source>
        <translation>%1项不计入统计</translation>
    </message>
    <message>
        <source>%1 pledges</source>
        <translation>%1项承诺</translation>
    </message>
    <message>
        <source>%1, all signed and all targets settled</source>
        <translation>%1，均已签订，目标均已确定</translation>
    </message>
    <message>
        <source>%1, of these %2</source>
        <translation>%1，其中%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 units, no pledges yet</source>
        <translation>%1个责任单位，还没有承诺事项</translation>
    </message>
</context>
<context>
    <name>PlanKinds</name>
    <message>
        <source>A running total that may not pass the line drawn through the milestones.</source>
        <translation>累计数，不得超过各节点目标连成的线。</translation>
    </message>
    <message>
        <source>A running total, held against straight lines through its own milestones; on its due date each milestone is a test of its own.</source>
        <translation>累计数，按自身各节点目标连成的直线衡量；到期日另按节点目标硬性考核。</translation>
    </message>
    <message>
        <source>A running total, held against one straight line to its target.</source>
        <translation>累计数，按起点到目标的一条直线衡量。</translation>
    </message>
    <message>
        <source>A value at the month&apos;s end that must have come down to the milestone on its due date; never spread over the months.</source>
        <translation>月末数，到期日须降至节点目标；不按月分摊。</translation>
    </message>
    <message>
        <source>A value at the month&apos;s end that must have reached the milestone on its due date; never spread over the months.</source>
        <translation>月末数，到期日须达到节点目标；不按月分摊。</translation>
    </message>
    <message>
        <source>adds up</source>
        <translation>逐月累计</translation>
    </message>
    <message>
        <source>a value at a date</source>
        <translation>时点数值</translation>
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
        <translation>按序时进度</translation>
    </message>
    <message>
        <source>at its due dates</source>
        <translation>到期考核</translation>
    </message>
    <message>
        <source>in every month</source>
        <translation>逐月考核</translation>
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
        <source>in force</source>
        <translation>执行中</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>force majeure</source>
        <translation>不可抗力</translation>
    </message>
    <message>
        <source>A value that may not pass its limit in any month: met or not met, without a rate.</source>
        <translation>任何月份都不得突破的上限：只判达到或未达到，不计完成率。</translation>
    </message>
    <message>
        <source>Percent of the works, held against straight lines through the milestones.</source>
        <translation>工程进度百分比，按各节点目标连成的直线衡量。</translation>
    </message>
    <message>
        <source>Percent of the works, tested on the due dates.</source>
        <translation>工程进度百分比，到期日考核。</translation>
    </message>
    <message>
        <source>Done or not: green once it is claimed in time, red once it is overdue.</source>
        <translation>完成与否：按期申报完成为绿，逾期未完成为红。</translation>
    </message>
    <message>
        <source>Lower than the base is better; there is no rate.</source>
        <translation>低于基数为好，不计完成率。</translation>
    </message>
    <message>
        <source>Higher than the base is better; there is no rate.</source>
        <translation>高于基数为好，不计完成率。</translation>
    </message>
    <message>
        <source>Goes on all the time: a note in every period, no rate and no score.</source>
        <translation>常年推进：每期填写说明，不计完成率，不计分。</translation>
    </message>
</context>
<context>
    <name>PlanLists</name>
    <message>
        <source>“%1” is not complete; it should read like %2</source>
        <translation>“%1”不完整，应填如%2</translation>
    </message>
    <message>
        <source>Drafted=2022-03-31</source>
        <translation>起草=2022-03-31</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>pledge::LadderPicture</name>
    <message>
        <source>Picture of the milestones</source>
        <translation>节点目标示意图</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>pledge::PlanBulkDialog</name>
    <message>
        <source>Change %1 pledges</source>
        <translation>批量修改%1项承诺</translation>
    </message>
    <message>
        <source>What</source>
        <translation>修改哪一项</translation>
    </message>
    <message>
        <source>New value for all of them</source>
        <translation>全部改为</translation>
    </message>
    <message>
        <source>One step of undo takes it back for all.</source>
        <translation>一次撤销即可全部还原。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
</context>
<context>
    <name>pledge::PlanEditor</name>
    <message>
        <source>No plan is open.</source>
        <translation>尚未打开军令状。</translation>
    </message>
    <message>
        <source>The plan is kept by the lead office. You can read it here, but not change it.</source>
        <translation>军令状由牵头部门维护，您可在此查看，但不能修改。</translation>
    </message>
    <message>
        <source>The plan is shown as it was known earlier. Return to the present to change it.</source>
        <translation>当前按过去某一时刻查看，返回当前时刻后方可修改。</translation>
    </message>
    <message>
        <source>This plan is open for reading only, because the file cannot be written.</source>
        <translation>文件不可写入，本军令状以只读方式打开。</translation>
    </message>
</context>
<context>
    <name>pledge::PlanFirstSteps</name>
    <message>
        <source>This plan has no pledges yet.</source>
        <translation>本军令状还没有承诺事项。</translation>
    </message>
    <message>
        <source>Enter the units</source>
        <translation>录入责任单位</translation>
    </message>
    <message>
        <source>New pledge</source>
        <translation>新增承诺</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>粘贴表格</translation>
    </message>
    <message>
        <source>2  Type the pledges one by one, or copy them from a spreadsheet: a first row of headings (Owner, Pledge, Kind, Measured in, Milestones …) says which column is which. Milestones read like 2022-06-30=115; 2022-12-31=200.</source>
        <translation>2　逐项录入承诺，或从电子表格整表粘贴：首行表头（责任单位、承诺事项、类型、计量单位、节点目标……）说明各列内容。节点目标填如 2022-06-30=115; 2022-12-31=200。</translation>
    </message>
    <message>
        <source>3  Split what the towns share, then mark the plan as signed: from then on targets change by numbered revisions.</source>
        <translation>3　把任务分解到镇街，再标记为已签订；此后调整目标须逐次编号、注明依据。</translation>
    </message>
    <message>
        <source>1  Enter the departments and towns, or paste their list from a spreadsheet.</source>
        <translation>1　录入部门和镇街，或从电子表格粘贴名单。</translation>
    </message>
    <message>
        <source>1  The plan has %1 units.</source>
        <translation>1　已有%1个责任单位。</translation>
    </message>
    <message>
        <source>Read a signed text…</source>
        <translation>读取责任状文本…</translation>
    </message>
</context>
<context>
    <name>pledge::PlanGrid</name>
    <message>
        <source>Drag the number to move the row, or press Alt+Up and Alt+Down</source>
        <translation>拖动行号可移动本行，也可按 Alt+↑、Alt+↓</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
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
        <source>No row contains the text</source>
        <translation>没有包含该文字的行</translation>
    </message>
</context>
<context>
    <name>pledge::PlanGridPane</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move the row up  Alt+Up</source>
        <translation>上移一行　Alt+↑</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move the row down  Alt+Down</source>
        <translation>下移一行　Alt+↓</translation>
    </message>
</context>
<context>
    <name>pledge::PlanMeasureModel</name>
    <message>
        <source>not started</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>推进中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>工作举措</translation>
    </message>
    <message>
        <source>the measure is empty</source>
        <translation>工作举措为空</translation>
    </message>
    <message>
        <source>State</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>新举措</translation>
    </message>
</context>
<context>
    <name>pledge::PlanPage</name>
    <message>
        <source>Mark as signed</source>
        <translation>标记为已签订</translation>
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
        <source>In official order. Departments, towns and task forces are ranked apart.</source>
        <translation>按法定顺序排列；部门、镇街、专班分别排名。</translation>
    </message>
    <message>
        <source>Titled groups of pledges.</source>
        <translation>按行动归集承诺事项。</translation>
    </message>
    <message>
        <source>Measures of the programme above, each with its state.</source>
        <translation>上方所选行动的工作举措及进展。</translation>
    </message>
    <message>
        <source>What each leader answers for: the units and programmes, and the pledges that name the leader.</source>
        <translation>每位领导分管的单位和行动，以及注明由其分管的承诺事项。</translation>
    </message>
    <message>
        <source>Usual steps of a deliverable.</source>
        <translation>成果类事项的常用步骤。</translation>
    </message>
    <message>
        <source>Steps of the template, counted back from its due date.</source>
        <translation>所选模板的步骤，自到期日往前推算。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>承诺事项</translation>
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
        <source>Portfolios</source>
        <translation>领导分工</translation>
    </message>
    <message>
        <source>Step templates</source>
        <translation>步骤模板</translation>
    </message>
    <message>
        <source>No units yet. Press Insert, or paste their list from a spreadsheet.</source>
        <translation>还没有责任单位。按 Insert 新增，或从电子表格粘贴名单。</translation>
    </message>
    <message>
        <source>No programmes. Press Insert to add one, or paste a list.</source>
        <translation>没有行动。按 Insert 新增，或粘贴清单。</translation>
    </message>
    <message>
        <source>No measures in this programme.</source>
        <translation>本行动没有工作举措。</translation>
    </message>
    <message>
        <source>No leaders yet. Press Insert to add one, or paste a list.</source>
        <translation>还没有领导。按 Insert 新增，或粘贴名单。</translation>
    </message>
    <message>
        <source>No templates yet.</source>
        <translation>还没有模板。</translation>
    </message>
    <message>
        <source>No steps in this template.</source>
        <translation>本模板没有步骤。</translation>
    </message>
    <message>
        <source>Add the usual ones</source>
        <translation>添加常用模板</translation>
    </message>
    <message>
        <source>Plan marked as signed</source>
        <translation>标记为已签订</translation>
    </message>
</context>
<context>
    <name>pledge::PlanPersonModel</name>
    <message>
        <source>the name is empty</source>
        <translation>名称为空</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>领导</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>分管单位</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>分管行动</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>承诺事项</translation>
    </message>
    <message>
        <source>New leader</source>
        <translation>新领导</translation>
    </message>
</context>
<context>
    <name>pledge::PlanPledgeModel</name>
    <message>
        <source>to be assigned</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>%1 of %2 pledges changed</source>
        <translation>修改%2项承诺的%1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>New pledge</source>
        <translation>新增承诺</translation>
    </message>
    <message>
        <source>%2 %1</source>
        <extracomment>%1 by when, %2 the figure</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>pledge::PlanPledges</name>
    <message>
        <source>Pledges of the plan</source>
        <translation>军令状的承诺事项</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一项</translation>
    </message>
    <message>
        <source>Change many…</source>
        <translation>批量修改…</translation>
    </message>
    <message>
        <source>Enter the units first: every pledge has an owner.</source>
        <translation>请先录入责任单位：每项承诺都须有责任单位。</translation>
    </message>
    <message>
        <source>Select the pledges first, with Shift or Ctrl and the mouse or the arrow keys.</source>
        <translation>请先选中承诺事项：按住 Shift 或 Ctrl，用鼠标或方向键选择。</translation>
    </message>
</context>
<context>
    <name>pledge::PlanProgrammeModel</name>
    <message>
        <source>the name is empty</source>
        <translation>名称为空</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>已完成%1项，共%2项</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标内容</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>扶持政策</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>工作举措</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>承诺事项</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>新行动</translation>
    </message>
</context>
<context>
    <name>pledge::PlanTableModel</name>
    <message>
        <source>Rows deleted</source>
        <translation>删除行</translation>
    </message>
    <message>
        <source>Row moved</source>
        <translation>移动行</translation>
    </message>
    <message>
        <source>%1 of “%2” changed</source>
        <translation>修改“%2”的%1</translation>
    </message>
    <message>
        <source>The block is wider than the table.</source>
        <translation>粘贴内容的列数超出表格</translation>
    </message>
    <message>
        <source>%1 rows pasted</source>
        <translation>粘贴%1行</translation>
    </message>
    <message>
        <source>Row %1, %2: %3.</source>
        <translation>第%1行“%2”：%3。</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>另有%1处。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何改动。</translation>
    </message>
</context>
<context>
    <name>pledge::PlanTemplateModel</name>
    <message>
        <source>A paper is issued</source>
        <translation>出台文件</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>起草</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>送审</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>印发</translation>
    </message>
    <message>
        <source>A project is built</source>
        <translation>建设项目</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签约</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开工</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完工</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>投产</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>名称为空</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Usual templates added</source>
        <translation>添加常用模板</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新模板</translation>
    </message>
</context>
<context>
    <name>pledge::PlanTemplateStepModel</name>
    <message>
        <source>Days before it is due</source>
        <translation>提前天数</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>新步骤</translation>
    </message>
</context>
<context>
    <name>pledge::PlanUnitModel</name>
    <message>
        <source>Group</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>a unit ends after it begins</source>
        <translation>止月不能早于起月</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>名称为空</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Active from</source>
        <translation>起月</translation>
    </message>
    <message>
        <source>Active to</source>
        <translation>止月</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>承诺事项</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>新单位</translation>
    </message>
</context>
<context>
    <name>pledge::PledgeEditor</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Revise…</source>
        <translation>调整…</translation>
    </message>
    <message>
        <source>Split among towns…</source>
        <translation>分解到镇街…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤销事项…</translation>
    </message>
    <message>
        <source>Choose a pledge to see and mend its facts.</source>
        <translation>选择一项承诺，查看和修改其内容。</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>保存并继续</translation>
    </message>
    <message>
        <source>Discard and go on</source>
        <translation>放弃并继续</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在此处</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>“%1”有改动尚未保存。</translation>
    </message>
    <message>
        <source>“%1” added</source>
        <translation>新增“%1”</translation>
    </message>
    <message>
        <source>“%1” changed</source>
        <translation>修改“%1”</translation>
    </message>
    <message>
        <source>Not in the plan yet</source>
        <translation>尚未写入</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Signed: targets change by revision</source>
        <translation>已签订，目标只可调整</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>未签订</translation>
    </message>
</context>
<context>
    <name>pledge::PledgeEditorFields</name>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>责任分工</translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation>评判</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Text and notes</source>
        <translation>原文与备注</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>基本情况</translation>
    </message>
    <message>
        <source>From a template…</source>
        <translation>套用模板…</translation>
    </message>
</context>
<context>
    <name>pledge::TypedForm</name>
    <message>
        <source>pledge</source>
        <translation>承诺事项</translation>
    </message>
</context>
</TS>
