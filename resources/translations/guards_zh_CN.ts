<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>GuardWords</name>
    <message>
        <source>%1 counts whole cases; %2 is not whole.</source>
        <translation>按“%1”计数应为整数，%2 不是整数。</translation>
    </message>
    <message>
        <source>%1 is more than the whole: a share ends at 100 %.</source>
        <translation>%1 超过100%，占比不应超过100%。</translation>
    </message>
    <message>
        <source>%1 is far from the %2 of %3: by this pledge&apos;s own months, no further than %4 was to be expected.</source>
        <translation>%1 与%3的 %2 相比变动过大：按本事项其他各月的变动幅度，一般不会越过 %4。</translation>
    </message>
    <message>
        <source>Same as %1 (%2). Check that nothing was added.</source>
        <translation>与%1（%2）相同，请核对是否确无新增。</translation>
    </message>
    <message>
        <source>Exactly the target, %1. Check that it is the figure and not the target.</source>
        <translation>与目标完全相同（%1），请核对填的是实绩还是目标。</translation>
    </message>
    <message>
        <source>Said to be done, and no file shows it. Attach the document that does.</source>
        <translation>已报完成但没有佐证材料，请附上相关文件。</translation>
    </message>
    <message>
        <source>The running total falls: %1 is below the %2 of %3.</source>
        <translation>累计数下降：%1 低于%3已报的 %2。</translation>
    </message>
    <message>
        <source>%1 is above the %2 already reported for %3.</source>
        <translation>%1 高于%3已报的 %2。</translation>
    </message>
    <message>
        <source>%1 does not go with the %2 of %3.</source>
        <translation>%1 与%3的 %2 不相称。</translation>
    </message>
    <message>
        <source>%1 does not go with the target of %2.</source>
        <translation>%1 与目标 %2 不相称。</translation>
    </message>
    <message>
        <source> Was %1 meant (another unit, or a digit too many)?</source>
        <translation>是否应为 %1（计量单位或位数有误）？</translation>
    </message>
    <message>
        <source> Check the unit and the decimal point.</source>
        <translation>请核对计量单位和小数点。</translation>
    </message>
    <message>
        <source>A part cannot be larger than its whole: %1, but “%3” has %2.</source>
        <translation>其中项不应大于总项：%1，而“%3”为 %2。</translation>
    </message>
    <message>
        <source>A whole cannot be smaller than its part: %1, but “%3” has %2.</source>
        <translation>总项不应小于其中项：%1，而“%3”为 %2。</translation>
    </message>
    <message>
        <source>The towns add up to %1, the department has %2.</source>
        <translation>各镇街合计 %1，部门数为 %2。</translation>
    </message>
    <message>
        <source>The towns&apos; figures do not give the department&apos;s.</source>
        <translation>各镇街数据与部门数据不一致。</translation>
    </message>
    <message>
        <source>total falls</source>
        <translation>累计下降</translation>
    </message>
    <message>
        <source>unit or digit?</source>
        <translation>疑似单位或位数有误</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>非整数</translation>
    </message>
    <message>
        <source>above 100 %</source>
        <translation>超过100%</translation>
    </message>
    <message>
        <source>part above whole</source>
        <translation>其中项大于总项</translation>
    </message>
    <message>
        <source>towns differ</source>
        <translation>镇街合计不符</translation>
    </message>
    <message>
        <source>jump</source>
        <translation>变动过大</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>与上次相同</translation>
    </message>
    <message>
        <source>just the target</source>
        <translation>恰等于目标</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>无佐证材料</translation>
    </message>
    <message>
        <source>The running total falls from the %2 of %3 to %1; this pledge may fall. Check that it did.</source>
        <translation>累计数由%3的 %2 降为 %1。本事项可升可降，请核对是否确有下降。</translation>
    </message>
    <message>
        <source>%1 is above the %2 already reported for %3; this pledge may fall. Check that it did.</source>
        <translation>%1 高于%3已报的 %2。本事项可升可降，请核对是否确有下降。</translation>
    </message>
    <message>
        <source>falls, as it may</source>
        <translation>累计下降（可升可降）</translation>
    </message>
</context>
<context>
    <name>RoundSentences</name>
    <message>
        <source>%1 has submitted %2; it waits for approval. Take the submission back first to change anything</source>
        <translation>%1%2已报送，待审核；如需修改，请先撤回报送</translation>
    </message>
    <message>
        <source>%2 of %1 is approved and locked. Have it reopened, with a reason</source>
        <translation>%1的%2数据已核定锁定，如需更正，请先由审核方说明原因后重新开放</translation>
    </message>
    <message>
        <source>%1 has submitted %2 already; it waits for approval</source>
        <translation>%1的%2数据已报送，正在等待审核</translation>
    </message>
    <message>
        <source>%1 has not submitted %2 yet</source>
        <translation>%1的%2数据尚未报送</translation>
    </message>
    <message>
        <source>%2 of %1 is approved already</source>
        <translation>%1的%2数据已核定</translation>
    </message>
    <message>
        <source>%2 of %1 is not approved, so there is nothing to reopen</source>
        <translation>%1的%2数据未核定，无需重新开放</translation>
    </message>
    <message>
        <source>Say why, for %1 in %2: the reason is missing</source>
        <translation>请说明原因（%1，%2）</translation>
    </message>
    <message>
        <source>%1 still lacks figures for %2: %4. Enter them, or give the reason why they are missing</source>
        <translation>%1的%2数据尚有未填事项：%4。请补填，或说明缺报原因</translation>
    </message>
    <message>
        <source>%1 cannot take this step for %2</source>
        <translation>%1的%2数据目前不能进行此项操作</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>“%1”是空文件</translation>
    </message>
    <message>
        <source>“%1” is too large to be kept as evidence: at most %3 MB. Save it smaller, or have the limit raised in the plan&apos;s settings</source>
        <translation>“%1”过大，佐证材料每个不超过%3 MB。请压缩后再附，或在计划设置中调整上限</translation>
    </message>
    <message>
        <source>“%1” is a program or holds one, and is not kept as evidence. Attach a document or a picture</source>
        <translation>“%1”是程序或含有程序，不能作为佐证材料。请附文档或图片</translation>
    </message>
    <message>
        <source>“%1” shows something else as well and stays</source>
        <translation>“%1”还用于其他佐证，予以保留</translation>
    </message>
    <message>
        <source>Say why “%1” is to change: the reason is missing</source>
        <translation>请说明变动“%1”的原因</translation>
    </message>
    <message>
        <source>“%1” cannot be kept as evidence</source>
        <translation>“%1”不能作为佐证材料</translation>
    </message>
    <message>
        <source>Say what the problem is: its text is empty</source>
        <translation>请填写存在的问题</translation>
    </message>
    <message>
        <source>“%1” is closed. Reopen it first, with a reason</source>
        <translation>“%1”已销号，如需变动，请先说明原因重新启用</translation>
    </message>
    <message>
        <source>“%1” is open already; there is nothing to reopen</source>
        <translation>“%1”尚未销号，无需重新启用</translation>
    </message>
    <message>
        <source>Say how or why for “%1”: the reason is missing</source>
        <translation>请就“%1”填写办理情况或原因</translation>
    </message>
    <message>
        <source>The deadline of “%1”, %3, lies before %4, the day it was raised</source>
        <translation>“%1”的完成时限%3早于提出日期%4</translation>
    </message>
    <message>
        <source>“%1” cannot be kept so</source>
        <translation>“%1”不能这样保存</translation>
    </message>
    <message>
        <source>A name in the ledger “%1” is empty or used twice: “%3”</source>
        <translation>台账“%1”中的名称为空或重复：“%3”</translation>
    </message>
    <message>
        <source>The column “%3” of the ledger “%1” holds entries that would be lost or no longer fit</source>
        <translation>台账“%1”的“%3”列已有内容，这样改动会丢失内容或与内容不符</translation>
    </message>
    <message>
        <source>Cases of the ledger “%1” have reached the stage “%3”; it stays</source>
        <translation>台账“%1”已有事例到达“%3”阶段，该阶段不能去掉</translation>
    </message>
    <message>
        <source>“%3” cannot follow from the ledger “%1”</source>
        <translation>“%3”不能由台账“%1”生成数据</translation>
    </message>
    <message>
        <source>The ledger “%1” holds cases and stays</source>
        <translation>台账“%1”已有事例，不能删除</translation>
    </message>
    <message>
        <source>The ledger “%1” cannot be kept so: %3</source>
        <translation>台账“%1”不能这样保存：%3</translation>
    </message>
    <message>
        <source>Ledger “%1”: “%2” must not be empty</source>
        <translation>台账“%1”：“%2”不能为空</translation>
    </message>
    <message>
        <source>Ledger “%1”, “%2”: “%3” is not a day like 2022-06-30</source>
        <translation>台账“%1”的“%2”：“%3”不是日期，请填写类似 2022-06-30 的日期</translation>
    </message>
    <message>
        <source>Ledger “%1”, “%2”: “%3” is not a plain figure like 12.5</source>
        <translation>台账“%1”的“%2”：“%3”不是数字，请填写类似 12.5 的数字</translation>
    </message>
    <message>
        <source>Ledger “%1”, “%2”: the plan has no town “%3”</source>
        <translation>台账“%1”的“%2”：计划中没有镇街“%3”</translation>
    </message>
    <message>
        <source>Ledger “%1”, “%2”: “%3” is none of the choices offered</source>
        <translation>台账“%1”的“%2”：“%3”不在可选项中</translation>
    </message>
    <message>
        <source>Ledger “%1”, “%2”: the days of the stages are out of order</source>
        <translation>台账“%1”的“%2”：各阶段日期先后颠倒</translation>
    </message>
    <message>
        <source>Ledger “%1”, “%2”: “%3” does not fit</source>
        <translation>台账“%1”的“%2”：“%3”不符合要求</translation>
    </message>
    <message>
        <source>“%1” was handed out by another plan</source>
        <translation>“%1”是其他计划发出的填报表</translation>
    </message>
    <message>
        <source>“%1” is for a unit that this plan does not have</source>
        <translation>“%1”的责任单位不在本计划中</translation>
    </message>
    <message>
        <source>“%1” was handed out by a newer version of this program. Install that version</source>
        <translation>“%1”由更新版本的程序发出，请安装新版本</translation>
    </message>
    <message>
        <source>“%1” is none of this plan&apos;s hand-outs: what says so is missing. Take it in as a table of actuals instead</source>
        <translation>“%1”不是本计划发出的填报表（缺少标识）。请改用“导入实绩”读取</translation>
    </message>
    <message>
        <source>In “%1” what says whose and for which month it is was changed. Hand it out again</source>
        <translation>“%1”中的单位、月份等标识被改动，请重新发放填报表</translation>
    </message>
    <message>
        <source>In “%1” the locked cell %3 was changed. Hand it out again, or ask the unit</source>
        <translation>“%1”中锁定的单元格%3被改动，请与责任单位核实或重新发放</translation>
    </message>
    <message>
        <source>“%1” was changed where nothing is to be filled in: %3</source>
        <translation>“%1”中不应填写的地方被改动：%3</translation>
    </message>
    <message>
        <source>“%1” is older than what was taken from this unit already</source>
        <translation>“%1”早于该单位已收回的填报表</translation>
    </message>
    <message>
        <source>No table with a column of pledges and a column of figures was found. Mark the head of each column in words, or use the hand-out</source>
        <translation>没有找到含有事项列和数据列的表格。请在表头写明各列名称，或使用发放的填报表</translation>
    </message>
    <message>
        <source>The plan has changed since “%1” was looked at. Look through it again</source>
        <translation>查看“%1”之后计划已有变动，请重新核对</translation>
    </message>
    <message>
        <source>%1 may not close “%2” out, send it back or undo that: it is the lead office&apos;s</source>
        <translation>%1不能对“%2”销号、退回或撤销销号，此项由牵头单位办理</translation>
    </message>
    <message>
        <source>Something chosen of %1 for %2 belongs to a figure or problem that is not chosen: take both or neither</source>
        <translation>%1 %2：所选内容所依附的数据或问题没有选上，请一并采用或都不采用</translation>
    </message>
    <message>
        <source>“%1” was handed out by another file of a plan of this name: an earlier one of this plan, before it was made anew, or one of another plan. Whether it is genuine cannot be told here. Hand it out again</source>
        <translation>“%1”由另一个同名计划的文件下发：可能是本计划重新建立之前的文件，也可能是另一个同名的计划，这里无法验证。请用本计划重新下发</translation>
    </message>
</context>
</TS>
