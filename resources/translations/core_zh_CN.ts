<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Sentences</name>
    <message>
        <source>“%2” is not a plain number like 12.5</source>
        <translation>“%2”不是数字，请填写类似 12.5 的普通数字</translation>
    </message>
    <message>
        <source>“%2” has more than six decimals</source>
        <translation>“%2”的小数超过六位</translation>
    </message>
    <message>
        <source>“%2” is too large: figures go up to 9 223 372 036 854</source>
        <translation>“%2”太大，最大为 9 223 372 036 854</translation>
    </message>
    <message>
        <source>“%2” is not a month like 2022-06</source>
        <translation>“%2”不是月份，请写成 2022-06 的样子</translation>
    </message>
    <message>
        <source>“%2” is not a date like 2022-06-30</source>
        <translation>“%2”不是日期，请写成 2022-06-30 的样子</translation>
    </message>
    <message>
        <source>The plan has no unit “%1”</source>
        <translation>计划中没有责任单位“%1”</translation>
    </message>
    <message>
        <source>%2 has no pledge “%1”</source>
        <translation>%2没有承诺事项“%1”</translation>
    </message>
    <message>
        <source>“%1” may mean any of: %9</source>
        <translation>“%1”可能指以下任意一个：%9</translation>
    </message>
    <message>
        <source>The name “%1” is used twice</source>
        <translation>名称“%1”重复</translation>
    </message>
    <message>
        <source>%1 lies outside what the plan takes: %2 to %3</source>
        <translation>%1不在计划可填报的范围内（%2至%3）</translation>
    </message>
    <message>
        <source>“%1” is a running total: %3 in %2 does not go with %5 in %4. If it is right, give the reason</source>
        <translation>“%1”是累计数：%2报%3，与%4的%5不符（累计数一般不回落）。如数字无误，请说明原因</translation>
    </message>
    <message>
        <source>“%1” takes %2</source>
        <translation>“%1”应填报%2</translation>
    </message>
    <message>
        <source>“%1” is already in the plan: for %2 it holds %3, not %4. A signed target is changed by a revision, not by an import</source>
        <translation>“%1”已在计划中：%2为%3，而不是%4。已签订的目标须通过“调整”修改，不能靠导入改动</translation>
    </message>
    <message>
        <source>%1 may not report for %2</source>
        <translation>%1无权为%2填报</translation>
    </message>
    <message>
        <source>The facts of “%1” do not fit together: %2</source>
        <translation>“%1”的要素不相符：%2</translation>
    </message>
    <message>
        <source>There is no file “%1”</source>
        <translation>文件“%1”不存在</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>文件“%1”无法读取：%2</translation>
    </message>
    <message>
        <source>“%1” exists already and is not overwritten. Choose another name</source>
        <translation>文件“%1”已存在，不会覆盖，请换一个名称</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Close it there and try again</source>
        <translation>文件“%1”正被其他程序使用，请在那里关闭后重试</translation>
    </message>
    <message>
        <source>“%1” cannot be written: it or its folder is read-only</source>
        <translation>文件“%1”不能写入：文件或所在文件夹为只读</translation>
    </message>
    <message>
        <source>The disk is full; nothing was written to “%1”</source>
        <translation>磁盘已满，“%1”未写入任何内容</translation>
    </message>
    <message>
        <source>“%1” is not a Pledgeboard plan</source>
        <translation>“%1”不是军令状看板的计划文件</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version (format %2, this program knows %3). It was left untouched; install the newer version</source>
        <translation>“%1”由更新的版本写成（格式 %2，本程序只认识到 %3）。文件未作改动，请安装新版本</translation>
    </message>
    <message>
        <source>“%1” is damaged: %2</source>
        <translation>文件“%1”已损坏：%2</translation>
    </message>
    <message>
        <source>“%1” is too large: %2 bytes, at most %3 are read</source>
        <translation>文件“%1”太大：%2 字节，最多读取 %3 字节</translation>
    </message>
    <message>
        <source>The header must be “%2”, but it is “%3”</source>
        <translation>表头应为“%2”，实际为“%3”</translation>
    </message>
    <message>
        <source>The cell “%2” is empty; a blank is not a zero</source>
        <translation>“%2”为空；空白不等于零，没有数字请删去此行</translation>
    </message>
    <message>
        <source>“%3” is not allowed in “%2”; allowed is %4</source>
        <translation>“%2”不能填“%3”，可填：%4</translation>
    </message>
    <message>
        <source>The row repeats row %2</source>
        <translation>本行与第%2行重复</translation>
    </message>
    <message>
        <source>“%2” contradicts row %3: there %4, here %5</source>
        <translation>“%2”与第%3行矛盾：那里为%4，这里为%5</translation>
    </message>
    <message>
        <source>“%2” stands beyond the last column of the header</source>
        <translation>“%2”超出了表头的最后一列</translation>
    </message>
    <message>
        <source>The quotation mark that opens this cell is never closed</source>
        <translation>此单元格的引号没有结束</translation>
    </message>
    <message>
        <source>There is text between the closing quotation mark and the next comma</source>
        <translation>结束引号与下一个逗号之间有多余文字</translation>
    </message>
    <message>
        <source>The table is too large: %2, at most %3</source>
        <translation>表格太大：%2，最多%3</translation>
    </message>
    <message>
        <source>This is no text in UTF-8 or GB18030. Save it as CSV</source>
        <translation>文件不是 UTF-8 或 GB18030 编码的文本，请另存为 CSV 格式</translation>
    </message>
    <message>
        <source>%2</source>
        <translation>%2</translation>
    </message>
    <message>
        <source>There is nothing to do: no %2</source>
        <translation>没有可做的事：没有%2</translation>
    </message>
    <message>
        <source>The journal&apos;s chain is broken at entry %1: it or one before it was changed outside this program</source>
        <translation>日志链在第%1条断开：这一条或之前的记录被本程序以外的途径改动过</translation>
    </message>
    <message>
        <source>The system refused: %9</source>
        <translation>系统拒绝：%9</translation>
    </message>
    <message>
        <source>a figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a state: started, claimed, returned or closed</source>
        <translation>状态：started、claimed、returned 或 closed</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>名称为空</translation>
    </message>
    <message>
        <source>no unit owns it</source>
        <translation>没有责任单位</translation>
    </message>
    <message>
        <source>the lag or the weight is negative</source>
        <translation>滞后月数或权重为负</translation>
    </message>
    <message>
        <source>the due dates are out of order or outside the plan&apos;s months</source>
        <translation>节点日期顺序不对，或超出计划的起止月份</translation>
    </message>
    <message>
        <source>a target is missing, or “done” is mixed with figures</source>
        <translation>缺少目标值，或“完成”与数值混用</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>bytes in one cell</source>
        <translation>单元格字节数</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>工作表“%1”</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>第%1列</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between file, row and column</comment>
        <translation> </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence and its full stop</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place and what is wrong there</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%3 %1</source>
        <extracomment>%1 year, %2 number of the month, %3 English name of the month</extracomment>
        <translation>%1年%2月</translation>
    </message>
    <message>
        <source>%3</source>
        <comment>a month without its year</comment>
        <extracomment>%2 number of the month, %3 short English name of the month</extracomment>
        <translation>%2月</translation>
    </message>
    <message>
        <source>by the end of %3 %1</source>
        <comment>as of</comment>
        <extracomment>%1 year, %2 number of the month, %3 English name of the month</extracomment>
        <translation>截至%1年%2月底</translation>
    </message>
    <message>
        <source>by %4 %3</source>
        <extracomment>%1 year, %2 number of the month, %3 English name of the month, %4 day</extracomment>
        <translation>%2月%4日前</translation>
    </message>
    <message>
        <source>by the end of %3</source>
        <translation>%2月底前</translation>
    </message>
    <message>
        <source>by the end of %3 %1</source>
        <translation>%1年%2月底前</translation>
    </message>
    <message>
        <source>by %4 %3 %1</source>
        <translation>%1年%2月%4日前</translation>
    </message>
    <message>
        <source>on pace</source>
        <translation>与序时进度持平</translation>
    </message>
    <message>
        <source>behind by less than 0.1 percentage points</source>
        <translation>落后不足0.1个百分点</translation>
    </message>
    <message>
        <source>ahead by less than 0.1 percentage points</source>
        <translation>领先不足0.1个百分点</translation>
    </message>
    <message>
        <source>behind by %1 percentage points</source>
        <translation>落后%1个百分点</translation>
    </message>
    <message>
        <source>ahead by %1 percentage points</source>
        <translation>领先%1个百分点</translation>
    </message>
    <message>
        <source>%1 (%2%)</source>
        <translation>%1（%2%）</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>水平</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>工程进度</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>完成事项</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>常态工作</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>镇（街道、区）</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>%1完成</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>优于%1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>低于%1</translation>
    </message>
    <message>
        <source>to be assigned</source>
        <translation>待下达</translation>
    </message>
    <message>
        <source>Green: at or ahead of the pledged pace. Yellow: behind by up to %1 points. Red: behind by more than %1 points, or a milestone or deliverable overdue. Grey: not due, or not reported.</source>
        <translation>绿：达到应达进度&#x3000;黄：落后%1个百分点以内&#x3000;红：落后超过%1个百分点，或节点、事项逾期未完成&#x3000;灰：未到期或未报送</translation>
    </message>
    <message>
        <source>Sample data: the split among towns and the monthly figures are made up</source>
        <translation>示例数据：任务分解和各月实绩为虚构，仅供演示</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1达到%2</translation>
    </message>
    <message>
        <source>Pledged %1, not reached and not reported: overdue is red</source>
        <translation>承诺%1，逾期未完成且未报送，逾期为红</translation>
    </message>
    <message>
        <source>Pledged %1, not reached: overdue is red</source>
        <translation>承诺%1，逾期未完成，逾期为红</translation>
    </message>
    <message>
        <source>Pledged %1, not due yet</source>
        <translation>承诺%1，尚未到期</translation>
    </message>
    <message>
        <source>%1 of %2 towns have reported</source>
        <translation>各镇（街道、区）已报%1/%2</translation>
    </message>
    <message>
        <source>Not reported; the last report is of %1</source>
        <translation>未报送，最近一次为%1</translation>
    </message>
    <message>
        <source>Not reported so far</source>
        <translation>至今未报送</translation>
    </message>
    <message>
        <source>Should stand at %1, %2: up to %3 points is yellow</source>
        <translation>应达%1，%2，不超过%3个百分点为黄</translation>
    </message>
    <message>
        <source>Should stand at %1, %2: more than %3 points is red</source>
        <translation>应达%1，%2，超过%3个百分点为红</translation>
    </message>
    <message>
        <source>Should stand at %1, %2</source>
        <translation>应达%1，%2</translation>
    </message>
    <message>
        <source>Over the limit of %1: red at once</source>
        <translation>超出上限%1，超出即为红</translation>
    </message>
    <message>
        <source>Within the limit of %1</source>
        <translation>控制在%1以内</translation>
    </message>
    <message>
        <source>Better than the base of %1</source>
        <translation>优于基数%1</translation>
    </message>
    <message>
        <source>Equal to the base of %1</source>
        <translation>与基数%1持平</translation>
    </message>
    <message>
        <source>Worse than the base of %1</source>
        <translation>不及基数%1</translation>
    </message>
    <message>
        <source>The pledged %1 is reached</source>
        <translation>已达到承诺的%1</translation>
    </message>
    <message>
        <source>The final target is reached</source>
        <translation>已达到最终目标</translation>
    </message>
    <message>
        <source>Claimed done by the unit, not yet closed by the lead office</source>
        <translation>单位已报完成，待牵头部门销号</translation>
    </message>
    <message>
        <source>On pace</source>
        <translation>按序时</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Awaits closing</source>
        <translation>待销号</translation>
    </message>
    <message>
        <source>Made up</source>
        <translation>补完成</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>Far behind</source>
        <translation>严重滞后</translation>
    </message>
    <message>
        <source>Milestone overdue</source>
        <translation>节点逾期</translation>
    </message>
    <message>
        <source>Target reached</source>
        <translation>已达标</translation>
    </message>
    <message>
        <source>Within the limit</source>
        <translation>控制在目标内</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>超出上限</translation>
    </message>
    <message>
        <source>Better than the base</source>
        <translation>优于基数</translation>
    </message>
    <message>
        <source>Equal to the base</source>
        <translation>与基数持平</translation>
    </message>
    <message>
        <source>Worse than the base</source>
        <translation>不及基数</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>已报送</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Target to be assigned</source>
        <translation>目标待下达</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>未报送</translation>
    </message>
    <message>
        <source>Far behind or overdue</source>
        <translation>严重滞后、节点逾期</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未报送</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>推进中</translation>
    </message>
    <message>
        <source>Claimed done</source>
        <translation>已报完成</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Closed out</source>
        <translation>已销号</translation>
    </message>
    <message>
        <source>Made up (%1 months late)</source>
        <translation>补完成（迟%1个月）</translation>
    </message>
    <message>
        <source>%1 (not reported)</source>
        <translation>%1（未报送）</translation>
    </message>
    <message>
        <source>Not due</source>
        <comment>a milestone</comment>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Kept on time</source>
        <translation>按期完成</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>逾期未完成</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>追赶</translation>
    </message>
    <message>
        <source>Widening its lead</source>
        <translation>扩大领先</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>Falling further behind</source>
        <translation>落后加大</translation>
    </message>
    <message>
        <source>Losing its lead</source>
        <translation>领先缩小</translation>
    </message>
</context>
</TS>
