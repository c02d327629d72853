<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>TableFiles</name>
    <message>
        <source>The file is empty; check that it was saved and sent whole</source>
        <translation>文件为空，请检查是否已保存、是否传输完整</translation>
    </message>
    <message>
        <source>This is an old workbook (.xls). Open it in WPS or Excel and save it as .xlsx</source>
        <translation>这是旧格式工作簿（.xls），请用WPS或Excel打开后另存为.xlsx</translation>
    </message>
    <message>
        <source>This is a workbook of WPS (.et). Open it in WPS and save it as .xlsx</source>
        <translation>这是WPS表格文件（.et），请用WPS打开后另存为.xlsx</translation>
    </message>
    <message>
        <source>This is protected by a password. Open it and save it without the password</source>
        <translation>文件设有密码，请打开后取消密码再保存</translation>
    </message>
    <message>
        <source>This is a web page, whatever its name says. Open it in WPS or Excel and save it as .xlsx</source>
        <translation>这是网页文件（与扩展名不符），请用WPS或Excel打开后另存为.xlsx</translation>
    </message>
    <message>
        <source>This is a web page in one file (.mht), whatever its name says. Open it in WPS or Excel and save it as .xlsx</source>
        <translation>这是单文件网页（.mht，与扩展名不符），请用WPS或Excel打开后另存为.xlsx</translation>
    </message>
    <message>
        <source>This is a PDF. Ask for the spreadsheet, or copy its table into one</source>
        <translation>这是PDF文件，请索取电子表格，或将其中的表格复制到电子表格中</translation>
    </message>
    <message>
        <source>This is a text document (.rtf). Copy its table into a spreadsheet</source>
        <translation>这是文字文件（.rtf），请将其中的表格复制到电子表格中</translation>
    </message>
    <message>
        <source>This is a picture. Ask for the spreadsheet</source>
        <translation>这是图片，请索取电子表格</translation>
    </message>
    <message>
        <source>This is packed. Unpack it and choose the spreadsheet in it</source>
        <translation>这是压缩包，请解压后选择其中的电子表格</translation>
    </message>
    <message>
        <source>This is no spreadsheet: it is packed like one, but holds no sheet. Choose the spreadsheet itself (.xlsx or .ods)</source>
        <translation>这不是电子表格：虽为同类压缩格式，但不含工作表，请选择电子表格文件（.xlsx或.ods）</translation>
    </message>
</context>
<context>
    <name>SheetTaking</name>
    <message>
        <source>Ta&amp;ke as it is</source>
        <translation>按原数采用(&amp;K)</translation>
    </message>
    <message>
        <source>Take what is su&amp;ggested</source>
        <translation>采用建议数(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Leave it after all</source>
        <translation>取消采用(&amp;L)</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <comment>letters, head</comment>
        <translation>%1列　%2</translation>
    </message>
    <message>
        <source>A figure that you take asks for a reason: enter it below and read again.</source>
        <translation>所采用的数据需说明原因，请在下方填写后重新读取。</translation>
    </message>
    <message>
        <source>%1: what its columns and names mean is remembered; no figure is new.</source>
        <translation>%1：已记住各列和名称的含义，没有新的数据。</translation>
    </message>
</context>
<context>
    <name>ReturnedFormula</name>
    <message>
        <source>A formula without its result: open the file, save it, and take it back again</source>
        <translation>公式没有计算结果，请打开文件保存后重新收回</translation>
    </message>
</context>
<context>
    <name>HandoutOwnHints</name>
    <message>
        <source>Only what this month added; %2 is the running total of %1, do not add it</source>
        <translation>只填本月当月数；%2为截至%1的累计数，不要加入</translation>
    </message>
</context>
<context>
    <name>HandoutContact</name>
    <message>
        <source>Due by %1</source>
        <translation>请于%1前报送</translation>
    </message>
</context>
<context>
    <name>CollectTaken</name>
    <message>
        <source>Taken: %1 reports and %2 problems from %3 files. The reports can be taken back as a whole in the Plan menu; the problems stay in the list and are closed there.</source>
        <translation>已采用：数据%1条、问题%2条，来自%3份文件。数据可在“计划”菜单中整体撤回；问题保留在问题清单中，可在清单中销号。</translation>
    </message>
</context>
</TS>
