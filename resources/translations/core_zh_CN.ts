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
        <source>This is no text in UTF-8 or GB18030. Save it as .xlsx or as CSV</source>
        <translation>文件不是 UTF-8 或 GB18030 编码的文本，请另存为 .xlsx 或 CSV 格式</translation>
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
        <translation>表 %1</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>个单元格</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>无法解压</translation>
    </message>
    <message>
        <source>it packs more parts than a document has</source>
        <translation>内含的部件多于任何正常的文档</translation>
    </message>
    <message>
        <source>it unpacks to far more than a document of its size holds</source>
        <translation>解压后的内容远大于同样大小的正常文档</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>内容已加密</translation>
    </message>
    <message>
        <source>its name leads out of the package</source>
        <translation>部件名称指向文件之外</translation>
    </message>
    <message>
        <source>it is missing from the package</source>
        <translation>文件中缺少这一部件</translation>
    </message>
    <message>
        <source>it holds no sheet of a spreadsheet</source>
        <translation>其中没有电子表格的工作表</translation>
    </message>
    <message>
        <source>it is no well-formed XML</source>
        <translation>不是格式正确的 XML</translation>
    </message>
    <message>
        <source>it declares entities, as no document does</source>
        <translation>其中声明了实体，正常的文档不会如此</translation>
    </message>
    <message>
        <source>its cells are out of order or lie beyond a sheet&apos;s last row or column</source>
        <translation>单元格次序错乱，或超出工作表的最大行列</translation>
    </message>
    <message>
        <source>this cell shows a text that is not in the file</source>
        <translation>该单元格引用的文字在文件中不存在</translation>
    </message>
    <message>
        <source>its merged cells overlap</source>
        <translation>合并单元格相互重叠</translation>
    </message>
    <message>
        <source>The plan has no unit “%1” here; there is: %9</source>
        <translation>此处没有名为“%1”的单位；可填：%9</translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>There is no sheet “%1”; there is: %9</source>
        <translation>没有名为“%1”的工作表；现有：%9</translation>
    </message>
    <message>
        <source>The parts add up to %2, but here stands %3</source>
        <translation>各项合计为%2，而此处为%3</translation>
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
    <message>
        <source>“%1” cannot be removed: %2</source>
        <translation>“%1”不能删除：%2</translation>
    </message>
    <message>
        <source>“%1” is not revised: %2</source>
        <translation>“%1”未作调整：%2</translation>
    </message>
    <message>
        <source>the lag is negative</source>
        <translation>滞后月数为负</translation>
    </message>
    <message>
        <source>the weight is negative</source>
        <translation>权重为负</translation>
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
        <source>%1 may not change “%2”: the plan is the lead office&apos;s to keep</source>
        <translation>%1不是牵头部门，不能修改“%2”：计划由牵头部门维护</translation>
    </message>
    <message>
        <source>a supporting unit is not in the plan</source>
        <translation>有配合单位不在军令状内</translation>
    </message>
    <message>
        <source>its programme is not in the plan</source>
        <translation>所属行动不在军令状内</translation>
    </message>
    <message>
        <source>the pledge it is a part of is not in the plan</source>
        <translation>所属的总项不在军令状内</translation>
    </message>
    <message>
        <source>steps need a name and a day, in order, and belong to a deliverable</source>
        <translation>步骤须有名称和日期并按时间排列，且只用于办结类事项</translation>
    </message>
    <message>
        <source>it is a share itself, has no final target, or a unit is listed twice, is not in the plan or signed the pledge</source>
        <translation>该事项本身是分解任务、没有最终目标，或有单位重复列出、不在军令状内、就是责任单位</translation>
    </message>
    <message>
        <source>a share is below zero</source>
        <translation>分解数小于零</translation>
    </message>
    <message>
        <source>the end lies before the start</source>
        <translation>结束早于开始</translation>
    </message>
    <message>
        <source>a setting is out of its range</source>
        <translation>有设置超出允许范围</translation>
    </message>
    <message>
        <source>figures were reported for it</source>
        <translation>已报送过实绩</translation>
    </message>
    <message>
        <source>months of it were submitted, returned or approved</source>
        <translation>有月份已报送、退回或核定</translation>
    </message>
    <message>
        <source>only a figure that adds up has a month&apos;s own</source>
        <translation>只有累计类数据才有当月数</translation>
    </message>
    <message>
        <source>nothing would change</source>
        <translation>内容没有变化</translation>
    </message>
    <message>
        <source>the day lies before that of the revision before it</source>
        <translation>决定日期早于上一次调整</translation>
    </message>
    <message>
        <source>a revision is taken back only on the day on which it was written; later, revise again</source>
        <translation>调整只能在录入当日撤回，过后请再作一次调整</translation>
    </message>
    <message>
        <source>there is no revision left to take back</source>
        <translation>没有可撤回的调整</translation>
    </message>
    <message>
        <source>it is in force; there is nothing to reinstate</source>
        <translation>该事项仍在执行，无须恢复</translation>
    </message>
    <message>
        <source>it is withdrawn or lifted already; reinstate it first</source>
        <translation>该事项已撤销或因不可抗力调出，请先恢复</translation>
    </message>
    <message>
        <source>the reason is missing</source>
        <translation>缺少调整原因</translation>
    </message>
    <message>
        <source>it is not said who decided</source>
        <translation>缺少批准依据</translation>
    </message>
    <message>
        <source>the day of the decision is missing</source>
        <translation>缺少决定日期</translation>
    </message>
    <message>
        <source>“%1” cannot be removed: its targets were revised</source>
        <translation>“%1”不能删除：其目标有过调整记录</translation>
    </message>
    <message>
        <source>The portfolio of “%1” names what would be gone</source>
        <translation>“%1”的分管范围仍包含要删除的内容</translation>
    </message>
    <message>
        <source>“%1” cannot be removed: “%2” uses it</source>
        <translation>“%1”不能删除：“%2”仍在使用</translation>
    </message>
    <message>
        <source>The targets of “%1” change by a revision only</source>
        <translation>“%1”的目标只能通过调整程序修改</translation>
    </message>
    <message>
        <source>“%1” is no text: it is neither written in UTF-8, UTF-16, GB18030 or Big5, nor a .docx, .odt, .html, .pdf, .xlsx or .csv</source>
        <translation>“%1”不是可以读取的文本：既不是 UTF-8、UTF-16、GB18030 或 Big5 编码的文字，也不是 .docx、.odt、.html、.pdf、.xlsx 或 .csv 文件</translation>
    </message>
    <message>
        <source>“%1” is too long: %2 characters, at most %3 are read. Split it into several files</source>
        <translation>“%1”太长：共%2个字符，最多读取%3个。请拆分成几个文件</translation>
    </message>
    <message>
        <source>The text does not say which year it is for. Give the year</source>
        <translation>文中没有写明是哪一年的目标，请指定年份</translation>
    </message>
    <message>
        <source>“%1” is a document of a kind that is not read (.doc, .wps, .xls, .et, .rtf, .ofd and the like). Open it in WPS or Word and save it as .docx, .xlsx or PDF</source>
        <translation>不支持“%1”的文件格式（如 .doc、.wps、.xls、.et、.rtf、.ofd 等）。请用 WPS 或 Word 打开，另存为 .docx、.xlsx 或 PDF</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Save it without the password</source>
        <translation>“%1”设有密码，请取消密码后另存一份</translation>
    </message>
    <message>
        <source>“%1” holds only pictures of pages, as a scanner makes them. Have its text recognised by another program first, or paste the text</source>
        <translation>“%1”只有扫描的页面图片，没有文字。请先用其他软件识别文字（OCR），或直接粘贴文字</translation>
    </message>
    <message>
        <source>There is no text in “%1”</source>
        <translation>“%1”中没有文字</translation>
    </message>
    <message>
        <source>this line holds broken characters. Save it again as UTF-8</source>
        <translation>这一行有损坏的字符，请重新保存为 UTF-8</translation>
    </message>
    <message>
        <source>its elements lie too deep inside one another</source>
        <translation>其中的元素嵌套过深</translation>
    </message>
    <message>
        <source>it is no whole PDF</source>
        <translation>不是完整的 PDF 文件</translation>
    </message>
    <message>
        <source>it has more pages than are read</source>
        <translation>页数超过可读取的上限</translation>
    </message>
    <message>
        <source>its value is missing</source>
        <translation>缺少目标值</translation>
    </message>
    <message>
        <source>its due date is missing or lies outside the plan</source>
        <translation>缺少完成时限，或时限不在计划期内</translation>
    </message>
    <message>
        <source>the package holds it more than once</source>
        <translation>压缩包内重复包含该部分</translation>
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
        <translation>持平</translation>
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
    <message numerus="yes">
        <source>Made up (%n months late)</source>
        <translation>
            <numerusform>补完成（迟%n个月）</numerusform>
        </translation>
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
        <source>Caught up</source>
        <translation>追平</translation>
    </message>
    <message>
        <source>Its lead is used up</source>
        <translation>领先用完</translation>
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
    <message>
        <source>Withdrawn</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Force majeure</source>
        <translation>不可抗力</translation>
    </message>
    <message>
        <source>Withdrawn by a revision: shown, but not counted</source>
        <translation>经批准撤销：保留显示，不计入统计</translation>
    </message>
    <message>
        <source>Lifted by force majeure: shown, but not counted</source>
        <translation>因不可抗力调出：保留显示，不计入统计</translation>
    </message>
    <message>
        <source>end of %3 %1</source>
        <translation>%1年%2月底</translation>
    </message>
    <message>
        <source>%4 %3 %1</source>
        <translation>%1年%2月%4日</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a milestone&apos;s target</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>date, old target, new target</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1 %2 → %3 %4</source>
        <comment>old date and target, new date and target</comment>
        <translation>%1 %2 → %3 %4</translation>
    </message>
    <message>
        <source>%1 %2 added</source>
        <comment>date, target</comment>
        <translation>增加%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 dropped</source>
        <comment>date, target</comment>
        <translation>取消%1 %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between milestones</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Targets revised</source>
        <translation>目标调整</translation>
    </message>
    <message>
        <source>Reinstated</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>第%1次调整</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a change of targets, unit of measure</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, target</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2, %3): %4; reason: %5</source>
        <translation>%1（%2，%3）：%4，原因：%5</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1（已撤回）</translation>
    </message>
    <message>
        <source>targets as pledged</source>
        <translation>按原承诺目标</translation>
    </message>
    <message>
        <source>as known on %1</source>
        <translation>按%1已掌握的情况</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between looks at a plan</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 added (%2)</source>
        <comment>target, number of the revision</comment>
        <translation>新增 %1（%2）</translation>
    </message>
    <message>
        <source>pledged %1 %2 → %3 %4 (%5)</source>
        <comment>old date, target, new date, target, revision</comment>
        <translation>原 %1 %2 → %3 %4（%5）</translation>
    </message>
    <message>
        <source>pledged %1 → %2 (%3)</source>
        <comment>old target, new target, number of the revision</comment>
        <translation>原 %1 → %2（%3）</translation>
    </message>
    <message>
        <source>%1 withdrawn</source>
        <translation>撤销 %1 项</translation>
    </message>
    <message>
        <source>%1 by force majeure</source>
        <translation>不可抗力 %1 项</translation>
    </message>
    <message>
        <source>%1 more outside the count: %2</source>
        <translation>另有 %1 项已调出：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts outside</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>behind by less than %1 percentage points</source>
        <translation>落后不足%1个百分点</translation>
    </message>
    <message>
        <source>ahead by less than %1 percentage points</source>
        <translation>领先不足%1个百分点</translation>
    </message>
    <message>
        <source>Task force</source>
        <translation>专班</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
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
        <translation>人员</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>承诺事项</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Town share</source>
        <translation>镇街分解</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>实绩</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>所属行动</translation>
    </message>
    <message>
        <source>first month</source>
        <translation>开始月份</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>结束月份</translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>示例数据</translation>
    </message>
    <message>
        <source>note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>reporting day</source>
        <translation>报送日</translation>
    </message>
    <message>
        <source>units counted in whole cases</source>
        <translation>按整数计的单位</translation>
    </message>
    <message>
        <source>signed on</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>decimals of rates</source>
        <translation>比率小数位数</translation>
    </message>
    <message>
        <source>largest file of evidence in MB</source>
        <translation>佐证材料单个文件上限（MB）</translation>
    </message>
    <message>
        <source>name of the honour list</source>
        <translation>红榜名称</translation>
    </message>
    <message>
        <source>name of the warning list</source>
        <translation>黑榜名称</translation>
    </message>
    <message>
        <source>days off</source>
        <translation>休假日</translation>
    </message>
    <message>
        <source>weekend days that are worked</source>
        <translation>调休上班日</translation>
    </message>
    <message>
        <source>step templates</source>
        <translation>步骤模板</translation>
    </message>
    <message>
        <source>group</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>aliases</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>active from</source>
        <translation>启用月份</translation>
    </message>
    <message>
        <source>active until</source>
        <translation>停用月份</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>目标内容</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>工作举措</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>扶持政策</translation>
    </message>
    <message>
        <source>post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>units</source>
        <translation>分管单位</translation>
    </message>
    <message>
        <source>programmes</source>
        <translation>分管行动</translation>
    </message>
    <message>
        <source>owners</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>supporting units</source>
        <translation>配合单位</translation>
    </message>
    <message>
        <source>nature</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>how it is judged</source>
        <translation>判定方式</translation>
    </message>
    <message>
        <source>starts again each year</source>
        <translation>每年重新累计</translation>
    </message>
    <message>
        <source>unit of measure</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>counted in whole cases</source>
        <translation>按整数计</translation>
    </message>
    <message>
        <source>months between reports</source>
        <translation>报送间隔（月）</translation>
    </message>
    <message>
        <source>lag in months</source>
        <translation>滞后月数</translation>
    </message>
    <message>
        <source>target to be assigned</source>
        <translation>目标待上级下达</translation>
    </message>
    <message>
        <source>stretch target</source>
        <translation>力争目标</translation>
    </message>
    <message>
        <source>may fall</source>
        <translation>可以下降</translation>
    </message>
    <message>
        <source>what is typed</source>
        <translation>填报口径</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>前提条件</translation>
    </message>
    <message>
        <source>condition met</source>
        <translation>前提条件已满足</translation>
    </message>
    <message>
        <source>base</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>date of the base</source>
        <translation>基数日期</translation>
    </message>
    <message>
        <source>last year&apos;s months</source>
        <translation>上年各月数</translation>
    </message>
    <message>
        <source>numerator</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>denominator</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>scale of the ratio</source>
        <translation>比率倍数</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>其中项所属</translation>
    </message>
    <message>
        <source>share</source>
        <translation>分解数</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>效力</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>分管领导</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>联络员</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>指标口径</translation>
    </message>
    <message>
        <source>data source</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>verifying unit</source>
        <translation>核验单位</translation>
    </message>
    <message>
        <source>outside rank</source>
        <translation>外部排名目标</translation>
    </message>
    <message>
        <source>text it was taken from</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>open problem</source>
        <translation>遗留问题</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>what differs, and its name</comment>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>%1 “%2” (%3)</source>
        <comment>what differs, its name, and whose it is</comment>
        <translation>%1“%2”（%3）</translation>
    </message>
    <message>
        <source>%1: %2 %3 → %4</source>
        <comment>what differs: fact, before → after</comment>
        <translation>%1：%2 %3 → %4</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>a change, who made it, and when</comment>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>%2 %1</source>
        <comment>a milestone: figure, due</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Nothing reported %1, target %3 (%4)</source>
        <comment>month, actual, target, reason</comment>
        <translation>%1未报送，目标%3（%4）</translation>
    </message>
    <message>
        <source>%2 %1, target %3 (%4)</source>
        <comment>month, actual, target, reason</comment>
        <translation>%1实绩%2，目标%3（%4）</translation>
    </message>
    <message>
        <source>%1; missed milestones: %2</source>
        <comment>how a pledge stood, its milestones</comment>
        <translation>%1；未完成节点：%2</translation>
    </message>
    <message>
        <source>Carried over from “%1”.</source>
        <translation>由“%1”结转。</translation>
    </message>
    <message>
        <source>Carried over from “%1”; town shares to be set anew for pledges: %2.</source>
        <translation>由“%1”结转；需重新分解到镇街的承诺事项%2项。</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>台账条目</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>pledges it feeds</source>
        <translation>支撑的承诺事项</translation>
    </message>
    <message>
        <source>kept by</source>
        <translation>填报单位</translation>
    </message>
</context>
</TS>
