<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>FileCheck</name>
    <message>
        <source>The file is sound. Pledges: %1. Reports: %2. Journal entries: %3.</source>
        <translation>文件完好。承诺事项 %1 项，报送 %2 条，日志 %3 条。</translation>
    </message>
</context>
<context>
    <name>FilePrompts</name>
    <message>
        <source>Plan files (*.pledge);;All files (*)</source>
        <translation>军令状文件 (*.pledge);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.ods *.tsv);;All files (*)</source>
        <translation>表格 (*.csv *.xlsx *.ods *.tsv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Texts (*.docx *.odt *.pdf *.html *.htm *.txt *.xlsx *.csv);;All files (*)</source>
        <translation>文本 (*.docx *.odt *.pdf *.html *.htm *.txt *.xlsx *.csv);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>lead office</source>
        <translation>牵头部门</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>This plan has no unit called “%1”, so you can read it but not enter figures. If the unit has another name here, change it under File, Settings.</source>
        <translation>本军令状中没有名为“%1”的单位，只能查看，不能填报。如该单位在此另有名称，请在“文件”菜单的“设置”中修改。</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source>Pledgeboard</source>
        <translation>军令状看板</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>公有领域</translation>
    </message>
</context>
<context>
    <name>pledge::AboutDialog</name>
    <message>
        <source>About Pledgeboard</source>
        <translation>关于军令状看板</translation>
    </message>
    <message>
        <source>Pledgeboard %1 holds the dated pledges of departments and towns against their monthly figures. Free software under the GNU General Public License, version 3 or later: it may be used, passed on and changed, and comes without any warranty.</source>
        <translation>军令状看板 %1：对照部门和镇街签订的节点目标，跟踪每月实绩。本软件为自由软件，依 GNU 通用公共许可证第 3 版或更新版本发布，可以自由使用、传播和修改，不附带任何担保。</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用的软件库</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>pledge::FilePropertiesDialog</name>
    <message>
        <source>Properties of the file</source>
        <translation>文件属性</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>所在文件夹</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Version of its layout</source>
        <translation>文件格式版本</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>承诺事项</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>日志条数</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最近修改</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>校验文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 处</translation>
    </message>
</context>
<context>
    <name>pledge::GroupDelegate</name>
    <message>
        <source>Group</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>pledge::IdentityDialog</name>
    <message>
        <source>Who sits here?</source>
        <translation>您是哪一位？</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>The name stands beside every figure in the plan&apos;s journal. It is no lock: whoever holds the file can open it under any name. It can be changed in the settings.</source>
        <translation>姓名将随每次填报记入文件的日志。这不是权限控制：拿到文件的人可以用任何名义打开。以后可在设置中修改。</translation>
    </message>
</context>
<context>
    <name>pledge::IdentityForm</name>
    <message>
        <source>Lead office: keeps the plan, enters figures of every unit</source>
        <translation>牵头部门：管理军令状，可填报所有单位</translation>
    </message>
    <message>
        <source>Reporting unit: enters its own figures</source>
        <translation>责任单位：填报本单位数据</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>as it is called in the plan</source>
        <translation>与军令状中的名称一致</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>身份</translation>
    </message>
</context>
<context>
    <name>pledge::MainWindow</name>
    <message>
        <source>%1 – Pledgeboard</source>
        <translation>%1 – 军令状看板</translation>
    </message>
    <message>
        <source>Pledgeboard</source>
        <translation>军令状看板</translation>
    </message>
    <message>
        <source>data as of %1</source>
        <translation>数据截至 %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>Opened &amp;last</source>
        <translation>最近打开(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Text: des&amp;k</source>
        <translation>字号：桌面(&amp;K)</translation>
    </message>
    <message>
        <source>Text: lar&amp;ge</source>
        <translation>字号：大(&amp;G)</translation>
    </message>
    <message>
        <source>Text: &amp;wall screen</source>
        <translation>字号：大屏(&amp;W)</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>语言(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Pledgeboard</source>
        <translation>关于军令状看板(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>New plan from a &amp;table of targets…</source>
        <translation>由目标表新建(&amp;T)…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>另存副本(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Properties of the file…</source>
        <translation>文件属性(&amp;P)…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>设置(&amp;E)…</translation>
    </message>
    <message>
        <source>Open the &amp;log file</source>
        <translation>打开运行日志(&amp;L)</translation>
    </message>
    <message>
        <source>Typed but not entered: %1 “%2”</source>
        <translation>输入未保存：%1「%2」</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>pledge::NewPlanDialog</name>
    <message>
        <source>New plan</source>
        <translation>新建军令状</translation>
    </message>
    <message>
        <source>New plan from a table of targets</source>
        <translation>由目标表新建军令状</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>起止月份</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>文件中的问题</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create…</source>
        <translation>创建…</translation>
    </message>
    <message>
        <source>such as: Pledges of 2022</source>
        <translation>例如：2022年军令状</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>起始月份</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>截止月份</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Units in official order</source>
        <translation>责任单位（按规定排序）</translation>
    </message>
    <message>
        <source>Type, or copy a list from a spreadsheet and paste it: name, group, other names. Units can be added later.</source>
        <translation>可直接录入，也可从电子表格复制后粘贴：名称、类别、别名。单位以后还可增补。</translation>
    </message>
    <message>
        <source>Choose the table…</source>
        <translation>选择表格…</translation>
    </message>
    <message>
        <source>The table has the columns unit, indicator, unit_of_measure, kind, direction, due, target. Its units become the plan&apos;s departments.</source>
        <translation>表格的列为 unit, indicator, unit_of_measure, kind, direction, due, target（单位、指标、计量单位、类型、方向、节点日期、目标值）。表中单位将作为部门列入。</translation>
    </message>
    <message>
        <source>Open a table of units</source>
        <translation>打开单位表</translation>
    </message>
    <message>
        <source>Open a table of targets</source>
        <translation>打开目标表</translation>
    </message>
    <message>
        <source>No table chosen yet</source>
        <translation>尚未选择表格</translation>
    </message>
    <message>
        <source>%1: rows: %2, units: %3, pledges: %4</source>
        <translation>%1：共 %2 行，单位 %3 个，承诺事项 %4 项</translation>
    </message>
    <message>
        <source>%1: to be mended: %2. Nothing is written until the table is right.</source>
        <translation>%1：有 %2 处需要修改。表格改正之前不写入任何内容。</translation>
    </message>
    <message>
        <source>Where the plan shall lie</source>
        <translation>选择保存位置</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件读入…</translation>
    </message>
</context>
<context>
    <name>pledge::NewPlanForm</name>
    <message>
        <source>The plan needs a name</source>
        <translation>请填写军令状名称</translation>
    </message>
    <message>
        <source>Give the first and the last month, such as 2022-01</source>
        <translation>请填写起止月份，例如 2022-01</translation>
    </message>
    <message>
        <source>The last month lies before the first</source>
        <translation>截止月份早于起始月份</translation>
    </message>
</context>
<context>
    <name>pledge::Notice</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>pledge::PlanFiles</name>
    <message>
        <source>%1 copy</source>
        <translation>%1 副本</translation>
    </message>
    <message>
        <source>Open a plan file</source>
        <translation>打开计划文件</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>A copy was written: %1</source>
        <translation>已另存副本：%1</translation>
    </message>
</context>
<context>
    <name>pledge::PlanSettingsForm</name>
    <message>
        <source>honour list</source>
        <translation>红榜</translation>
    </message>
    <message>
        <source>warning list</source>
        <translation>黄榜</translation>
    </message>
    <message>
        <source>Figures are owed by day</source>
        <translation>报送截止日（次月）</translation>
    </message>
    <message>
        <source>Decimals of rates</source>
        <translation>百分率小数位数</translation>
    </message>
    <message>
        <source>Largest file of evidence (MB)</source>
        <translation>佐证材料单个文件上限（MB）</translation>
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
        <source>Holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Weekend days that are worked</source>
        <translation>调休上班日</translation>
    </message>
    <message>
        <source>One day or span a line, such as 2022-10-01..2022-10-07. A reporting day that is not worked moves to the next working day.</source>
        <translation>每行一天或一段，例如 2022-10-01..2022-10-07。报送截止日逢非工作日的，顺延至下一个工作日。</translation>
    </message>
</context>
<context>
    <name>pledge::RecentList</name>
    <message>
        <source>No plan was opened on this computer yet.</source>
        <translation>本机尚未打开过军令状文件。</translation>
    </message>
    <message>
        <source>no longer there: %1</source>
        <translation>文件已不在：%1</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>移出列表</translation>
    </message>
</context>
<context>
    <name>pledge::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>军令状</translation>
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
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>large</source>
        <translation>较大</translation>
    </message>
    <message>
        <source>wall screen</source>
        <translation>大屏</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Who sits here</source>
        <translation>使用人</translation>
    </message>
    <message>
        <source>This plan is open for reading only.</source>
        <translation>本军令状以只读方式打开。</translation>
    </message>
    <message>
        <source>The lead office keeps these settings.</source>
        <translation>以下设置由牵头部门管理。</translation>
    </message>
    <message>
        <source>A reporting unit needs a name and its unit, the lead office a name</source>
        <translation>请填写姓名；责任单位还须填写单位名称</translation>
    </message>
</context>
<context>
    <name>pledge::UnitRows</name>
    <message>
        <source>The name is missing</source>
        <translation>缺少名称</translation>
    </message>
    <message>
        <source>The same name as in row %1</source>
        <translation>与第 %1 行重名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>需修改</translation>
    </message>
    <message>
        <source>The group is one of: %1</source>
        <translation>类别应为：%1</translation>
    </message>
</context>
<context>
    <name>pledge::UnitRowsView</name>
    <message>
        <source>Units of the plan</source>
        <translation>责任单位列表</translation>
    </message>
</context>
<context>
    <name>pledge::WelcomePage</name>
    <message>
        <source>Pledgeboard</source>
        <translation>军令状看板</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Open a plan file…</source>
        <translation>打开计划文件…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Dated pledges of departments and towns, held against their monthly figures. A .pledge file can also be dropped here.</source>
        <translation>对照部门和镇街签订的节点目标，跟踪每月实绩。也可将 .pledge 文件拖放到此处。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Look around in a plan with made-up figures.</source>
        <translation>用示例数据了解各项功能。</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>新建军令状…</translation>
    </message>
    <message>
        <source>Give it a name, a span and its units; pledges come next.</source>
        <translation>填写名称、期限和责任单位，再录入承诺事项。</translation>
    </message>
    <message>
        <source>From a table of targets…</source>
        <translation>由目标表新建…</translation>
    </message>
    <message>
        <source>Units, pledges and milestones from a spreadsheet.</source>
        <translation>从电子表格读入单位、承诺事项和节点目标。</translation>
    </message>
    <message>
        <source>From this computer or a stick.</source>
        <translation>从本机或移动存储设备打开。</translation>
    </message>
    <message>
        <source>From a signed text…</source>
        <translation>从责任状文本新建…</translation>
    </message>
    <message>
        <source>The program reads the pledges out of it; you accept or mend each one.</source>
        <translation>程序从文本中提取承诺，由您逐项采纳或修改。</translation>
    </message>
</context>
</TS>
