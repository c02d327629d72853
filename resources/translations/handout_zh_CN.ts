<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CollectTable</name>
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
        <source>Field</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>By</source>
        <translation>填报人</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>CollectVerb</name>
    <message>
        <source>Workbooks (.xlsx, .ods) and submissions (.pledgesub) that came back.</source>
        <translation>收回的填报表（.xlsx、.ods）和报送文件（.pledgesub）。</translation>
    </message>
    <message>
        <source>What is taken: all that can be, only what is new, or none (if not given).</source>
        <translation>采用哪些：all 为全部可采用的，new 为仅新增的，none 为不采用（默认）。</translation>
    </message>
    <message>
        <source>Why figures against a rule are taken all the same.</source>
        <translation>不合规则的数据仍予采用的理由。</translation>
    </message>
    <message>
        <source>Say what would be taken, and take nothing.</source>
        <translation>只说明将采用什么，不写入。</translation>
    </message>
    <message>
        <source>Who collects.</source>
        <translation>收表人。</translation>
    </message>
    <message>
        <source>collect takes the plan and at least one file that came back</source>
        <translation>collect 需要计划文件和至少一个收回的文件</translation>
    </message>
    <message>
        <source>--accept takes all, new or none</source>
        <translation>--accept 只能是 all、new 或 none</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, remark</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Cells that would be taken: %1 (dry run: nothing was written)</source>
        <translation>将采用%1格（试运行，未写入）</translation>
    </message>
    <message>
        <source>Reports taken: %1, problems: %2, from files: %3</source>
        <translation>已采用实绩%1条、问题%2条，来自%3个文件</translation>
    </message>
    <message>
        <source>Read forms and submissions that came back, and take what is accepted.</source>
        <translation>读取收回的填报表和报送文件，采用所接受的内容。</translation>
    </message>
</context>
<context>
    <name>Collection</name>
    <message>
        <source>+ new</source>
        <translation>＋ 新增</translation>
    </message>
    <message>
        <source>= same</source>
        <translation>＝ 相同</translation>
    </message>
    <message>
        <source>△ changed</source>
        <translation>△ 更改</translation>
    </message>
    <message>
        <source>! against a rule</source>
        <translation>！ 不合规则</translation>
    </message>
    <message>
        <source>✕ tampered with</source>
        <translation>✕ 被改动</translation>
    </message>
    <message>
        <source>○ blank</source>
        <translation>○ 未填</translation>
    </message>
    <message>
        <source>⇄ in conflict</source>
        <translation>⇄ 相互矛盾</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>实绩</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
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
    <name>HandoutActions</name>
    <message>
        <source>&amp;Hand out forms…</source>
        <translation>下发填报表(&amp;H)…</translation>
    </message>
    <message>
        <source>Take &amp;back forms…</source>
        <translation>回收填报表(&amp;B)…</translation>
    </message>
</context>
<context>
    <name>HandoutForm</name>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>承诺事项</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Next target</source>
        <translation>下一节点目标</translation>
    </message>
    <message>
        <source>Final target</source>
        <translation>年度目标</translation>
    </message>
    <message>
        <source>Last reported</source>
        <translation>上期数</translation>
    </message>
    <message>
        <source>Its month</source>
        <translation>上期月份</translation>
    </message>
    <message>
        <source>Light last month</source>
        <translation>上期评价</translation>
    </message>
    <message>
        <source>What to fill in</source>
        <translation>填报口径</translation>
    </message>
    <message>
        <source>★ This report</source>
        <translation>★本期实绩</translation>
    </message>
    <message>
        <source>★ Percent done</source>
        <translation>★完成百分比</translation>
    </message>
    <message>
        <source>★ Numerator</source>
        <translation>★分子</translation>
    </message>
    <message>
        <source>★ Denominator</source>
        <translation>★分母</translation>
    </message>
    <message>
        <source>★ Note</source>
        <translation>★备注</translation>
    </message>
    <message>
        <source>★ Problem</source>
        <translation>★存在问题</translation>
    </message>
    <message>
        <source>★ Next step</source>
        <translation>★下步打算</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>%1: report for %2, %3</source>
        <translation>%1%2实绩填报表（%3）</translation>
    </message>
    <message>
        <source>Fill in the light yellow cells under ★ only; everything else is locked and checked when the file comes back. Blank means no figure, never zero. Do not add, remove or copy rows. A figure that already stands may be corrected.</source>
        <translation>只填写★列的浅黄色单元格，其余单元格已锁定，收回时逐格核对。空白表示没有数据，不等于零；没有进展请填实际数。请勿增加、删除或复制行。已有的数据可以更正。</translation>
    </message>
    <message>
        <source>Due by %1, to %2</source>
        <translation>请于%1前报送，联系人：%2</translation>
    </message>
</context>
<context>
    <name>HandoutRow</name>
    <message>
        <source>The sum of the towns; a figure of your own takes its place</source>
        <translation>由各镇街汇总；如填写本单位数，以所填为准</translation>
    </message>
    <message>
        <source>Completed: nothing more is owed</source>
        <translation>已完成，不再要求填报</translation>
    </message>
    <message>
        <source>Nothing is owed this month</source>
        <translation>本月不要求填报</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>due, target</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>完成状态</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>开展情况</translation>
    </message>
    <message>
        <source>Percent done</source>
        <translation>完成百分比</translation>
    </message>
    <message>
        <source>Month&apos;s own figure</source>
        <translation>当月数</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>累计数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>期末数</translation>
    </message>
    <message>
        <source>Everything since %1, whose total was %2</source>
        <translation>填%1以来的全部新增，%1累计为%2</translation>
    </message>
    <message>
        <source>%1 for %2, in %3; a plain number. Leave it blank where there is none: blank is not zero.</source>
        <translation>%2%1，单位：%3。只填数字；没有数据请留空，空白不等于零。</translation>
    </message>
    <message>
        <source>plain figures</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Only a number of 0 or more is taken here; anything else goes into the note.</source>
        <translation>这里只能填不小于0的数字，其他说明请写在备注中。</translation>
    </message>
    <message>
        <source>Only a number is taken here; anything else goes into the note.</source>
        <translation>这里只能填数字，其他说明请写在备注中。</translation>
    </message>
    <message>
        <source>Choose how far it is.</source>
        <translation>请从列表中选择完成状态。</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>只能从列表中选择。</translation>
    </message>
    <message>
        <source>What was done in the month, in a few words.</source>
        <translation>简要填写本月开展情况。</translation>
    </message>
    <message>
        <source>One of the two figures behind the ratio; both or none.</source>
        <translation>比率的分子或分母，两个都填或都不填。</translation>
    </message>
    <message>
        <source>How much of it is done, in percent, while it is in hand.</source>
        <translation>推进中的事项完成到百分之几。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What has to be said of the figure.</source>
        <translation>对数据需要说明的情况。</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>What stands in the way.</source>
        <translation>推进中的困难和问题。</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下步打算</translation>
    </message>
    <message>
        <source>What will be done about it.</source>
        <translation>下一步如何解决。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>light, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>month, what is asked</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>退回：%1</translation>
    </message>
</context>
<context>
    <name>HandoutVerb</name>
    <message>
        <source>Write each unit&apos;s form of a month as a workbook to fill in.</source>
        <translation>为各单位生成某月的填报表。</translation>
    </message>
    <message>
        <source>The month to report, as 2022-06.</source>
        <translation>填报月份，如 2022-06。</translation>
    </message>
    <message>
        <source>The folder of the forms; made where it is missing.</source>
        <translation>填报表所在文件夹，没有时自动建立。</translation>
    </message>
    <message>
        <source>Only this unit; may be given several times.</source>
        <translation>只为该单位生成，可多次给出。</translation>
    </message>
    <message>
        <source>To whom the forms go back; printed on them.</source>
        <translation>填报表交回给谁，印在表上。</translation>
    </message>
    <message>
        <source>Beside each form a key, with which the unit&apos;s own program can sign submissions.</source>
        <translation>每份填报表另附密钥文件，供单位自己的程序签署报送文件。</translation>
    </message>
    <message>
        <source>Who hands out.</source>
        <translation>发表人。</translation>
    </message>
    <message>
        <source>Forms written: %1, keys: %2</source>
        <translation>已生成填报表%1份、密钥%2个</translation>
    </message>
</context>
<context>
    <name>HandoutWriter</name>
    <message>
        <source>By</source>
        <translation>填报人</translation>
    </message>
    <message>
        <source>The name of whoever fills this in.</source>
        <translation>填表人的姓名。</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>审签人</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>name of a sheet</comment>
        <translation>填报表</translation>
    </message>
</context>
<context>
    <name>ReturnComparison</name>
    <message>
        <source>It counts on the figure of %1, which came back as well and cannot be taken as it is: settle that one first</source>
        <translation>它以同时收回的%1数据为起点，而该数据目前不能采用：请先处理%1的数据</translation>
    </message>
    <message>
        <source>The same file was given twice; it counts once</source>
        <translation>同一文件给出两次，只计一次</translation>
    </message>
    <message>
        <source>This very file was taken from before</source>
        <translation>该文件先前已采用过</translation>
    </message>
    <message>
        <source>The file was tampered with: nothing of it is taken</source>
        <translation>文件被改动，其中内容一律不采用</translation>
    </message>
    <message>
        <source>Row %1 was added in the file or belongs to no pledge of the unit: it is left out</source>
        <translation>第%1行是文件中另加的，或不属于该单位的承诺事项，不予采用</translation>
    </message>
    <message>
        <source>The pledge is no longer one of the unit&apos;s: it is left out</source>
        <translation>该承诺事项已不属于该单位，不予采用</translation>
    </message>
    <message>
        <source>The form is older than one that was taken already</source>
        <translation>该填报表早于已采用的另一份</translation>
    </message>
    <message>
        <source>%1 says “%2”: take one of the two</source>
        <translation>“%1”中为“%2”，请择一采用</translation>
    </message>
    <message>
        <source>A note stands beside a figure, and there is none</source>
        <translation>备注须附于实绩，而该项尚无实绩</translation>
    </message>
    <message>
        <source>A next step needs the problem that it is for</source>
        <translation>填写下步打算须同时写明存在问题</translation>
    </message>
</context>
<context>
    <name>ReturnedAnswers</name>
    <message>
        <source>What it is counted from is not what it was when the form went out: does the figure still hold these months and no others?</source>
        <translation>当月数的计算起点与下发时不同：请核对所填数是否正好包含这几个月</translation>
    </message>
    <message>
        <source>“%1” is no plain number: ask the unit and enter the figure</source>
        <translation>“%1”不是明确的数字，请向单位核实后录入</translation>
    </message>
    <message>
        <source>“%1” has more than six decimals: ask the unit for a rounded figure</source>
        <translation>“%1”小数超过六位，请单位取整后再报</translation>
    </message>
    <message>
        <source>“%1” is larger than the plan can hold</source>
        <translation>“%1”超出可记录的范围</translation>
    </message>
    <message>
        <source>“%1” was reckoned out of 万 or 亿: check it</source>
        <translation>“%1”按万、亿换算，请核对</translation>
    </message>
    <message>
        <source>“%1” is none of the states offered</source>
        <translation>“%1”不是可选的完成状态</translation>
    </message>
    <message>
        <source>“%1” is no percentage from 0 to 100</source>
        <translation>“%1”不是0到100之间的百分比</translation>
    </message>
    <message>
        <source>%1, %2%</source>
        <comment>state, percent</comment>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>The row stands in the file more than once</source>
        <translation>该行在文件中出现多次</translation>
    </message>
    <message>
        <source>The row was taken out of the file</source>
        <translation>该行已从文件中删除</translation>
    </message>
    <message>
        <source>Emptied in the file; a blank withdraws nothing, what stands stays</source>
        <translation>文件中被清空；空白不撤销已有数据，现有数据保留</translation>
    </message>
    <message>
        <source>Blank in the file; what stands stays</source>
        <translation>文件中为空，现有数据保留</translation>
    </message>
    <message>
        <source>Left in the file as it went out; the plan has been changed since</source>
        <translation>文件中未改动，而计划中的数据后来已更改</translation>
    </message>
    <message>
        <source>The parts of a ratio stand there without the ratio</source>
        <translation>填了分子、分母而没有填比率</translation>
    </message>
    <message>
        <source>The month&apos;s own figure of %1 makes a running total of %2</source>
        <translation>当月数%1，累计为%2</translation>
    </message>
    <message>
        <source>%1 months are missing before it: does the figure hold them too?</source>
        <translation>此前缺%1个月的数据，请确认该数是否已包含</translation>
    </message>
    <message>
        <source>Reported as done, with a percentage that is not 100</source>
        <translation>报为已完成，但百分比不是100</translation>
    </message>
    <message>
        <source>Of the two figures behind the ratio one is missing, or is no number</source>
        <translation>比率的分子、分母缺一，或不是数字</translation>
    </message>
    <message>
        <source>The ratio is not what its two figures give</source>
        <translation>比率与其分子、分母不符</translation>
    </message>
    <message>
        <source>A formula stands there; only its saved result was read</source>
        <translation>单元格中是公式，只读取了保存的结果</translation>
    </message>
</context>
<context>
    <name>SubmissionVerb</name>
    <message>
        <source>Write a unit&apos;s figures of a month as a small signed file to send in.</source>
        <translation>把单位某月的数据写成签署的报送文件。</translation>
    </message>
    <message>
        <source>The unit, by its name or an alias.</source>
        <translation>单位，名称或简称。</translation>
    </message>
    <message>
        <source>The month reported, as 2022-06.</source>
        <translation>报送月份，如 2022-06。</translation>
    </message>
    <message>
        <source>The unit&apos;s key (.pledgekey), as it came with the hand-out.</source>
        <translation>随填报表发来的单位密钥文件（.pledgekey）。</translation>
    </message>
    <message>
        <source>The file to write (.pledgesub).</source>
        <translation>要写入的文件（.pledgesub）。</translation>
    </message>
    <message>
        <source>Who reports.</source>
        <translation>填报人。</translation>
    </message>
</context>
<context>
    <name>pledge::CollectDialog</name>
    <message>
        <source>Take back forms</source>
        <translation>回收填报表</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Sto&amp;p reading</source>
        <translation>停止读取(&amp;P)</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>收回的内容</translation>
    </message>
    <message>
        <source>Only what needs a &amp;look</source>
        <translation>只看需要处理的(&amp;L)</translation>
    </message>
    <message>
        <source>Choose all &amp;new</source>
        <translation>选中全部新增(&amp;N)</translation>
    </message>
    <message>
        <source>Choose &amp;all that can be taken</source>
        <translation>选中全部可采用的(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Workbooks from any office program, renamed or saved again, and submissions of the units&apos; own programs. Drop them here. Nothing is written before you have seen it.</source>
        <translation>可以是用 WPS、Excel、LibreOffice 填写的填报表（改名、另存均可），也可以是单位程序的报送文件。可拖放到此处。确认之前不写入任何内容。</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>理由(&amp;S)</translation>
    </message>
    <message>
        <source>Needed for what breaks a rule: figures checked again, cases struck off …</source>
        <translation>采用不合规则的数据时必填：已核实、核减重复统计……</translation>
    </message>
    <message>
        <source>Choose what came back</source>
        <translation>选择收回的文件</translation>
    </message>
    <message>
        <source>Forms and submissions (*.xlsx *.ods *.pledgesub);;All files (*)</source>
        <translation>填报表和报送文件 (*.xlsx *.ods *.pledgesub);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, remark</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Take %1 cells</source>
        <translation>采用%1格</translation>
    </message>
    <message>
        <source>What you chose breaks a rule: give the reason.</source>
        <translation>所选内容不合规则，请填写理由。</translation>
    </message>
    <message>
        <source>Taken: %1 reports and %2 problems from %3 files. The reports can be taken back as a whole in the Plan menu.</source>
        <translation>已采用%3个文件中的实绩%1条、问题%2条。实绩可在“计划”菜单中整体撤回。</translation>
    </message>
    <message>
        <source>%1 files: %2 new, %3 changed, %4 the same, %5 blank; against a rule %6, in conflict %7, tampered with %8. Space takes a row or leaves it.</source>
        <translation>共%1个文件：新增%2，更改%3，相同%4，未填%5；不合规则%6，相互矛盾%7，被改动%8。按空格键选中或取消一行。</translation>
    </message>
</context>
<context>
    <name>pledge::CollectModel</name>
    <message>
        <source>taken</source>
        <translation>已选中</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>未选中</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>状态</translation>
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
        <source>Field</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>填报人</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between remarks</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>pledge::HandoutDialog</name>
    <message>
        <source>Hand out forms</source>
        <translation>下发填报表</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>全不选(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>With a &amp;key for units that use Pledgeboard themselves</source>
        <translation>附密钥文件，供自己使用本程序的单位签署(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Stop writing</source>
        <translation>停止写入(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>下发</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>月份(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Forms go back &amp;to</source>
        <translation>交回给(&amp;T)</translation>
    </message>
    <message>
        <source>One workbook for each unit, in which only the cells to fill in are open. When it comes back, every other cell is checked. Whoever has a key can sign for its unit: hand it over in person.</source>
        <translation>每个单位一份填报表，只有需要填写的单元格可以编辑，收回时其余单元格逐格核对。持有密钥文件者可以该单位名义签署，请当面交付。</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>单位(&amp;U)</translation>
    </message>
    <message>
        <source>%1 forms %2</source>
        <comment>plan, month</comment>
        <translation>%1 填报表 %2</translation>
    </message>
    <message>
        <source>Where are the forms to be?</source>
        <translation>填报表放在哪里？</translation>
    </message>
    <message>
        <source>The writing was stopped; no file stays behind.</source>
        <translation>已停止写入，未留下任何文件。</translation>
    </message>
    <message>
        <source>Handed out %1 forms to %2</source>
        <translation>已下发填报表%1份到%2</translation>
    </message>
</context>
</TS>
