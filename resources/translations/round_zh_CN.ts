<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CorrectionSection</name>
    <message>
        <source>Changed after approval</source>
        <translation>核定后更正</translation>
    </message>
    <message>
        <source>Figures changed after their month was approved</source>
        <translation>核定后更正的数据</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>责任单位</translation>
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
        <source>When approved</source>
        <translation>核定数</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现数</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>更正人</translation>
    </message>
    <message>
        <source>On</source>
        <translation>更正日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1 figures were changed after their month had been approved. Pledges whose figure shown is one of them are marked %2.</source>
        <translation>共有%1项数据在当月核定后作了更正，涉及的承诺事项以%2标注。</translation>
    </message>
    <message>
        <source>figures approved</source>
        <translation>数据已核定</translation>
    </message>
    <message>
        <source>The figures are those of the monthly rounds (%1).</source>
        <translation>数据采用月度报送数（%1）。</translation>
    </message>
</context>
<context>
    <name>JournalRecords</name>
    <message>
        <source>Forms collected</source>
        <translation>回收填报表</translation>
    </message>
    <message>
        <source>What is typed switched</source>
        <translation>切换填报口径</translation>
    </message>
    <message>
        <source>Monthly round</source>
        <translation>月度报送</translation>
    </message>
    <message>
        <source>Problems kept</source>
        <translation>登记问题</translation>
    </message>
    <message>
        <source>Evidence kept</source>
        <translation>登记佐证材料</translation>
    </message>
    <message>
        <source>Ledger set up</source>
        <translation>设置台账</translation>
    </message>
    <message>
        <source>Cases kept</source>
        <translation>登记台账事项</translation>
    </message>
    <message>
        <source>Forms handed out</source>
        <translation>下发填报表</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>领导（只读）</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>报送</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>核定</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>累计数</translation>
    </message>
    <message>
        <source>The month&apos;s own figure</source>
        <translation>当月数</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
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
        <source>Size in bytes</source>
        <translation>大小（字节）</translation>
    </message>
    <message>
        <source>Problem no.</source>
        <translation>问题编号</translation>
    </message>
    <message>
        <source>Case no.</source>
        <translation>台账事项编号</translation>
    </message>
    <message>
        <source>With keys</source>
        <translation>附带密钥</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>撤回报送</translation>
    </message>
    <message>
        <source>Heads and names of sheets understood</source>
        <translation>来表列名与名称的对应</translation>
    </message>
</context>
<context>
    <name>RemindVerb</name>
    <message>
        <source>Print what each unit has to be told about a month, to be copied into a chat.</source>
        <translation>输出各单位的催报文字，可复制到聊天工具中发送。</translation>
    </message>
</context>
<context>
    <name>RoleText</name>
    <message>
        <source>reviewer</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>leader, reading only</source>
        <translation>领导，只读</translation>
    </message>
    <message>
        <source>Reviewer: returns and approves what units submit</source>
        <translation>审核：退回、核定各单位报送的数据</translation>
    </message>
    <message>
        <source>Leader: looks at everything, changes nothing</source>
        <translation>领导：查看全部内容，不作改动</translation>
    </message>
</context>
<context>
    <name>RoundFigureWords</name>
    <message>
        <source>%1 %2</source>
        <comment>due date, figure</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure, month</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2 months)</source>
        <comment>own figure, months it covers</comment>
        <translation>%1（%2个月合计）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between findings</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>findings, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>已说明：%1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between notes</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Due, not done</source>
        <translation>到期未完成</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>报送后有改动</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>已填</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>本期不报</translation>
    </message>
</context>
<context>
    <name>RoundFinding</name>
    <message>
        <source>, </source>
        <comment>between units</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2 of %3 units have submitted, %4 of them in time</source>
        <translation>%1：应报%3个单位，已报%2个，其中按时%4个</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1 %2/%3</source>
        <comment>month, completeness, timeliness</comment>
        <translation>%1 %2/%3</translation>
    </message>
    <message>
        <source>Completeness/timeliness: %1</source>
        <translation>完整率/及时率：%1</translation>
    </message>
    <message>
        <source>%1 %2 figures were changed after their month was approved:</source>
        <translation>%1 核定后更正的数据共%2项：</translation>
    </message>
    <message>
        <source>… all of them stand in the progress report</source>
        <translation>……全部列在进展报告中</translation>
    </message>
    <message>
        <source>%1, “%2”, %3</source>
        <comment>units, pledge, what was changed</comment>
        <translation>%1“%2”，%3</translation>
    </message>
    <message>
        <source>%1 has submitted %2; it waits for review</source>
        <extracomment>%1 unit, %2 month, %3 figures asked for, %4 of them missing, %5 until when</extracomment>
        <translation>%1%2已报送，待审核</translation>
    </message>
    <message>
        <source>%2 of %1 is approved</source>
        <translation>%1%2已核定</translation>
    </message>
    <message>
        <source>%2 of %1 was returned: mend it and submit it again</source>
        <translation>%1%2被退回，请修改后重新报送</translation>
    </message>
    <message>
        <source>%1 owes no figures for %2</source>
        <translation>%1%2无需报送数据</translation>
    </message>
    <message>
        <source>%1, %2: all %3 figures are filled in and can be submitted; %5</source>
        <translation>%1%2应填%3项已填齐，可以报送；%5</translation>
    </message>
    <message>
        <source>%1, %2: %4 of %3 figures are still missing; %5</source>
        <translation>%1%2应填%3项，还有%4项未填；%5</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>month, how many figures are missing, which</comment>
        <translation>%1%2项（%3）</translation>
    </message>
    <message>
        <source>Earlier months lack figures: %1</source>
        <translation>以前月份缺报：%1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between months</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Missing: figures that the unit itself owes for the month and has not given. “Not reported” on the other pages counts grey lights: also sums that wait for towns, but not what is red and silent</source>
        <translation>口径：“未填”指本单位当月应报而未填的数据；其他页的“未报送”按评价（灰）计，含待镇街报齐的汇总事项，不含已亮红灯的缺报事项</translation>
    </message>
</context>
<context>
    <name>RoundReviews</name>
    <message>
        <source>The month of the round, as 2022-06; the last one with any report if not given.</source>
        <translation>报送月份，如2022-06；不指定则为最近有数据的月份。</translation>
    </message>
    <message>
        <source>Only these units, by name or alias, parted by semicolons.</source>
        <translation>只看这些单位，用名称或简称，以分号分隔。</translation>
    </message>
    <message>
        <source>The day on which lateness is counted; the computer&apos;s day if not given.</source>
        <translation>计算逾期天数的日期；不指定则为本机日期。</translation>
    </message>
</context>
<context>
    <name>RoundStepVerb</name>
    <message>
        <source>The month, as 2022-06.</source>
        <translation>月份，如2022-06。</translation>
    </message>
    <message>
        <source>The units, by name or alias, parted by semicolons.</source>
        <translation>单位，用名称或简称，以分号分隔。</translation>
    </message>
    <message>
        <source>Why. Needed to return, to reopen, to submit with figures missing, and to approve what was not submitted.</source>
        <translation>原因。退回、重新打开、缺数报送以及核定未报送的月份时必填。</translation>
    </message>
    <message>
        <source>Who does it.</source>
        <translation>操作人。</translation>
    </message>
    <message>
        <source>The pledge whose figure the reason is about.</source>
        <translation>原因所涉及的承诺事项。</translation>
    </message>
    <message>
        <source>Submit a unit&apos;s month for approval.</source>
        <translation>报送一个单位的当月数据，待核定。</translation>
    </message>
    <message>
        <source>Return a submitted month to its unit to be mended.</source>
        <translation>将已报送的月份退回单位修改。</translation>
    </message>
    <message>
        <source>Approve submitted months; their figures are locked from then on.</source>
        <translation>核定已报送的月份，此后数据锁定。</translation>
    </message>
    <message>
        <source>Open an approved month again, with a reason.</source>
        <translation>重新打开已核定的月份，须说明原因。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>unit, month, stage</comment>
        <translation>%1%2：%3</translation>
    </message>
    <message>
        <source>Take back a submission that waits for approval, so that the unit can change its figures.</source>
        <translation>撤回待审核的报送，以便修改数据。</translation>
    </message>
</context>
<context>
    <name>RoundVerb</name>
    <message>
        <source>Unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>已填</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>报送</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>day, person</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>plan, month</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Submitted: %1 of %2 units, %3 of them in time; reports: %4 of %5</source>
        <translation>应报%2个单位，已报%1个，其中按时%3个；应填%5项，已填%4项</translation>
    </message>
    <message>
        <source>Print who has reported a month, who is late, and how far each unit&apos;s month is.</source>
        <translation>输出各单位当月的报送情况：谁已报送、谁逾期、到了哪一步。</translation>
    </message>
</context>
<context>
    <name>RoundWords</name>
    <message>
        <source>, </source>
        <comment>between pledges</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>names of pledges</comment>
        <translation>%1等</translation>
    </message>
    <message>
        <source>all figures are entered, but not submitted yet</source>
        <translation>数据已填齐，尚未报送</translation>
    </message>
    <message>
        <source>%1 figures are still missing (%2)</source>
        <translation>尚有%1项未填（%2）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>pledge, remark</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between remarks</comment>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>已逾期%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今天截止</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>还有%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>Being entered</source>
        <translation>填报中</translation>
    </message>
    <message>
        <source>Not submitted</source>
        <translation>未报送</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已报送</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已核定</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>报送</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>核定</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message numerus="yes">
        <source>submitted %n days late</source>
        <translation>
            <numerusform>逾期%n天报送</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the figures for %2 were returned: %3. Please mend them and submit again soon.</source>
        <translation>%1：%2实绩已退回：%3。请尽快修改并重新报送。</translation>
    </message>
    <message>
        <source>with figures of %1 units that are not approved</source>
        <translation>含%1个单位未核定数据</translation>
    </message>
    <message>
        <source>%1 changed after its month was approved</source>
        <translation>%1 当月核定后作过更正</translation>
    </message>
    <message>
        <source>blank</source>
        <comment>no report</comment>
        <translation>空</translation>
    </message>
    <message>
        <source>%1: %2 when approved, changed to %5 by %3 on %4</source>
        <extracomment>%1 month, %2 figure approved, %3 who, %4 day, %5 figure now, %6 reason</extracomment>
        <translation>%1核定数%2，%3于%4更正为%5</translation>
    </message>
    <message>
        <source>%1: %2 when approved, changed to %5 by %3 on %4: %6</source>
        <translation>%1核定数%2，%3于%4更正为%5：%6</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>town, what was changed</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Changed after approval</source>
        <translation>核定后更正</translation>
    </message>
    <message>
        <source>Form collected</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>Nothing owed</source>
        <translation>无需报送</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回报送</translation>
    </message>
    <message>
        <source>to be submitted %1, %2</source>
        <comment>day, days left or late</comment>
        <translation>应于%1报送，%2</translation>
    </message>
    <message>
        <source>no figures are owed for this month</source>
        <translation>本月无需报送数据</translation>
    </message>
    <message>
        <source>%1 of %2 figures are filled in</source>
        <translation>应填%2项，已填%1项</translation>
    </message>
    <message>
        <source>%1; the form filled in by %2 was taken on %3</source>
        <translation>%1；%2填报的填报表已于%3收回采用</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>filled, deadline</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1; %2 submitted them on %3</source>
        <translation>%1；%2于%3报送</translation>
    </message>
    <message>
        <source>%1: the figures for %2 are to be submitted %3; %4; %5. Please submit them in time.</source>
        <translation>%1：%2实绩应于%3报送，%4，%5，请及时报送。</translation>
    </message>
    <message>
        <source>reopened: %1</source>
        <comment>reason</comment>
        <translation>重新打开：%1</translation>
    </message>
    <message>
        <source>%1: %2 when submitted, changed to %5 by %3 on %4</source>
        <extracomment>%1 month, %2 figure submitted, %3 who, %4 day, %5 figure now, %6 reason</extracomment>
        <translation>%1报送数%2，%3于%4改为%5</translation>
    </message>
    <message>
        <source>%1: %2 when submitted, changed to %5 by %3 on %4: %6</source>
        <translation>%1报送数%2，%3于%4改为%5：%6</translation>
    </message>
</context>
<context>
    <name>pledge::DutyPane</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>unit, month, stage</comment>
        <translation>%1%2：%3</translation>
    </message>
    <message>
        <source>Returned by %1: %2</source>
        <translation>%1退回：%2</translation>
    </message>
    <message>
        <source>see the remarks below</source>
        <translation>见下列说明</translation>
    </message>
    <message>
        <source>%1 is submitted</source>
        <translation>%1已报送</translation>
    </message>
    <message>
        <source>The month, line by line</source>
        <translation>本月逐项情况</translation>
    </message>
    <message>
        <source>&amp;Next empty cell</source>
        <translation>填下一个空格(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Submit the month…</source>
        <translation>报送本月(&amp;S)…</translation>
    </message>
    <message>
        <source>Take the submission &amp;back</source>
        <translation>撤回报送(&amp;B)</translation>
    </message>
    <message>
        <source>Changed since the submission: “%1”, %2</source>
        <translation>报送后有改动：“%1”，%2</translation>
    </message>
    <message>
        <source>%1 is taken back and can be changed again</source>
        <translation>%1已撤回报送，可以修改</translation>
    </message>
</context>
<context>
    <name>pledge::RoundBar</name>
    <message>
        <source>&amp;Approve</source>
        <translation>核定(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>重新打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy reminder</source>
        <translation>复制催报(&amp;C)</translation>
    </message>
    <message>
        <source>Copy all re&amp;minders</source>
        <translation>复制全部催报(&amp;M)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason: to return or reopen, or to approve what was not submitted</source>
        <translation>原因：退回、重新打开或核定未报送的月份时填写</translation>
    </message>
    <message>
        <source>%1: %2 units approved</source>
        <translation>%1：已核定%2个单位</translation>
    </message>
    <message>
        <source>%1: %2 units returned</source>
        <translation>%1：已退回%2个单位</translation>
    </message>
    <message>
        <source>%1: %2 units reopened</source>
        <translation>%1：已重新打开%2个单位</translation>
    </message>
    <message>
        <source>Nobody has to be reminded</source>
        <translation>没有需要催报的单位</translation>
    </message>
    <message>
        <source>%1 reminders are in the clipboard; paste them into any chat</source>
        <translation>已复制%1条催报文字，可粘贴到任意聊天工具</translation>
    </message>
    <message>
        <source>Ret&amp;urn</source>
        <translation>退回(&amp;U)</translation>
    </message>
    <message>
        <source>%1 is approved already</source>
        <translation>%1已核定</translation>
    </message>
    <message>
        <source>%1 has not submitted: give a reason to approve it all the same</source>
        <translation>%1尚未报送：写明原因后方可核定</translation>
    </message>
    <message>
        <source>%1 has not submitted, so there is nothing to approve</source>
        <translation>%1尚未报送，不能核定</translation>
    </message>
    <message>
        <source>Write a remark into a line, or a reason here</source>
        <translation>请在事项的“退回意见”中写明，或在此写明原因</translation>
    </message>
    <message>
        <source>The figures have just been changed elsewhere: look through them again before you approve</source>
        <translation>数据刚在别处有改动，请核对后再核定</translation>
    </message>
</context>
<context>
    <name>pledge::RoundFigureModel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>承诺事项</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月数</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Note, problem</source>
        <translation>备注、问题</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>In sight</source>
        <translation>近期节点</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>上期数</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>当月数</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>校核提示</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>退回意见</translation>
    </message>
</context>
<context>
    <name>pledge::RoundModel</name>
    <message>
        <source>+2 days late</source>
        <translation>+2 逾期天数</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>已填</translation>
    </message>
    <message>
        <source>Submitted at</source>
        <translation>报送时间</translation>
    </message>
    <message>
        <source>Lateness</source>
        <translation>逾期</translation>
    </message>
</context>
<context>
    <name>pledge::RoundPage</name>
    <message>
        <source>Units and their months</source>
        <translation>各单位各月报送情况</translation>
    </message>
    <message>
        <source>Han&amp;d out forms…</source>
        <translation>下发填报表(&amp;D)…</translation>
    </message>
    <message>
        <source>Co&amp;llect forms…</source>
        <translation>回收填报表(&amp;L)…</translation>
    </message>
    <message>
        <source>Monthly round</source>
        <translation>月度报送</translation>
    </message>
    <message>
        <source>The plan is looked at as it was pledged or known. How far the months are, and the problems beside the figures, are those of today.</source>
        <translation>当前按签订时或以往时点查看计划；报送状态和问题均为目前情况。</translation>
    </message>
</context>
<context>
    <name>pledge::RoundStrip</name>
    <message>
        <source>Submit…</source>
        <translation>报送…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>month, stage</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>stage, deadline</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1; the figures are locked</source>
        <translation>%1，数据已锁定</translation>
    </message>
    <message>
        <source>%1; returned by %2: %3</source>
        <translation>%1；%2退回：%3</translation>
    </message>
    <message>
        <source>see the round&apos;s page</source>
        <translation>见月度报送页</translation>
    </message>
    <message>
        <source>The round…</source>
        <translation>月度报送…</translation>
    </message>
</context>
<context>
    <name>pledge::SubmitBox</name>
    <message>
        <source>%1: %2 lines are filled in</source>
        <comment>month, count</comment>
        <translation>%1：已填%2项</translation>
    </message>
    <message>
        <source>%1 figures are missing: %2</source>
        <translation>缺%1项：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between pledges</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 figures raise questions, %2 of them with a reason</source>
        <translation>校核提示%1项，其中已说明理由%2项</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between clauses</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>暂不报送</translation>
    </message>
    <message>
        <source>Why figures are missing</source>
        <translation>缺数原因</translation>
    </message>
    <message>
        <source>Why these figures are missing</source>
        <translation>请说明缺数原因</translation>
    </message>
    <message>
        <source>Confirm and submit</source>
        <translation>确认报送</translation>
    </message>
    <message>
        <source>they then rest until they are reviewed; until then you can take the submission back</source>
        <translation>报送后待审核期间不能再改，需要修改可先撤回报送</translation>
    </message>
</context>
</TS>
