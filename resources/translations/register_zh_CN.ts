<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AnnexTexts</name>
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
    <name>CasePreview</name>
    <message>
        <source>Kept by</source>
        <translation>填报单位</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>heading, text</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>heading, before, after</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between cells</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>LedgerActs</name>
    <message>
        <source>Nothing was taken in. %1</source>
        <translation>未导入任何内容。%1</translation>
    </message>
    <message>
        <source>Paste cases</source>
        <translation>粘贴条目</translation>
    </message>
    <message>
        <source>Cases written: %1</source>
        <translation>已写入条目 %1 条</translation>
    </message>
</context>
<context>
    <name>LedgerFaults</name>
    <message>
        <source>it is empty</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>“%1” is none of those offered</source>
        <translation>“%1”不在可选项中</translation>
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
        <source>%1, row %2, “%3”: %4</source>
        <comment>table, row, heading, why</comment>
        <translation>“%1”第 %2 行“%3”：%4</translation>
    </message>
</context>
<context>
    <name>LedgerPaste</name>
    <message>
        <source>“%1” has no column it may go to</source>
        <translation>“%1”没有对应的可填栏目</translation>
    </message>
</context>
<context>
    <name>LedgerTyping</name>
    <message>
        <source>The new case is kept once “%1” is filled in too</source>
        <translation>“%1”为必填，填写后新条目才会保存</translation>
    </message>
</context>
<context>
    <name>ProblemActs</name>
    <message>
        <source>%1: %2</source>
        <comment>what was done, the problem</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ProblemDays</name>
    <message>
        <source>Raised on</source>
        <translation>提出日期</translation>
    </message>
</context>
<context>
    <name>ProblemDrafts</name>
    <message>
        <source>problem</source>
        <translation>存在问题</translation>
    </message>
</context>
<context>
    <name>ProblemPageState</name>
    <message>
        <source>%1; as they stand today, not at the moment looked at</source>
        <translation>%1；此为当前清单，不是所查看时点的清单</translation>
    </message>
</context>
<context>
    <name>pledge::CasePreviewModel</name>
    <message>
        <source>✕ refused</source>
        <translation>✕ 不合规则</translation>
    </message>
    <message>
        <source>≡ stands twice</source>
        <translation>≡ 重复</translation>
    </message>
    <message>
        <source>△ changed</source>
        <translation>△ 改动</translation>
    </message>
    <message>
        <source>+ new</source>
        <translation>+ 新增</translation>
    </message>
    <message>
        <source>= unchanged</source>
        <translation>= 不变</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>写入内容</translation>
    </message>
    <message>
        <source>What is said about it</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>pledge::CasesDialog</name>
    <message>
        <source>Take only what stands once</source>
        <translation>只写入不重复的</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take what can be kept</source>
        <translation>写入合规的</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>全部写入</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>拟写入内容</translation>
    </message>
    <message>
        <source>Nothing is written before you take it. Empty cells change nothing that stands. What is taken is one step that can be undone.</source>
        <translation>确认之前不写入任何内容。空单元格不改动原有内容。写入作为一步，可以撤销。</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新增 %1 条</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>改动 %1 条</translation>
    </message>
    <message>
        <source>%1 stand in the ledgers already, or twice here</source>
        <translation>与台账或本次内容重复 %1 条</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>不合规则 %1 条</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>不变 %1 条</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>pledge::PledgeChoice</name>
    <message>
        <source>No pledge</source>
        <translation>不对应具体事项</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>pledge, unit</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>pledge::ProblemPane</name>
    <message>
        <source>Evidence of its solving</source>
        <translation>整改佐证</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Which meeting or notice</source>
        <translation>会议或督办单名称</translation>
    </message>
    <message>
        <source>Pledge it stands in the way of</source>
        <translation>所涉承诺事项</translation>
    </message>
    <message>
        <source>Unit that solves it</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>How it was solved, or why it goes back</source>
        <translation>销号说明或退回理由</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Claim solved</source>
        <translation>申请销号</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>销号</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>未定单位</translation>
    </message>
    <message>
        <source>Sent back: %1</source>
        <translation>退回理由：%1</translation>
    </message>
</context>
<context>
    <name>pledge::EvidenceIntake</name>
    <message>
        <source>Reading %1: %2%</source>
        <translation>正在读取 %1：%2%</translation>
    </message>
    <message>
        <source>Reading was stopped: what was not read yet is not kept</source>
        <translation>读取已停止：尚未读完的文件没有保存</translation>
    </message>
    <message>
        <source>picture %1.png</source>
        <translation>截图 %1.png</translation>
    </message>
    <message>
        <source>The month is approved. Why is “%1” added?</source>
        <translation>该月已审定。为什么补充“%1”？</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>已存入：%1</translation>
    </message>
    <message>
        <source>Why is “%1” removed?</source>
        <translation>为什么移除“%1”？</translation>
    </message>
    <message>
        <source>Removed; the journal keeps its name and digest</source>
        <translation>已移除；日志保留其名称和校验值</translation>
    </message>
</context>
<context>
    <name>LedgerTwice</name>
    <message>
        <source>Take the ledger&apos;s %1, what stands twice included</source>
        <translation>采用台账数 %1（含重复条目）</translation>
    </message>
    <message>
        <source>≡ Stands twice in the ledger: %1</source>
        <translation>≡ 台账中重复：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
</TS>
