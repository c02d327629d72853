<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CasesElsewhere</name>
    <message>
        <source>This ledger has been set up anew, or cases of it deleted, elsewhere: nothing can be taken from here any more. Close, and begin again.</source>
        <translation>该台账已在别处重新设置或删除了条目，本次内容不能再写入。请关闭后重新操作。</translation>
    </message>
    <message>
        <source>The ledger has been changed elsewhere; what stands here is held against it again.</source>
        <translation>该台账已在别处修改，以上内容已按最新台账重新核对，请确认后再写入。</translation>
    </message>
</context>
<context>
    <name>LedgerDrafts</name>
    <message>
        <source>, </source>
        <comment>between the cells of a new case</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>a new case of “%1”</source>
        <translation>“%1”新增条目</translation>
    </message>
</context>
<context>
    <name>LedgerElsewhere</name>
    <message>
        <source>This ledger has been changed or deleted elsewhere since it was opened here. Close, and set it up again.</source>
        <translation>该台账打开后已在别处修改或删除。请关闭后重新设置。</translation>
    </message>
    <message>
        <source>This ledger has been deleted elsewhere in the meantime.</source>
        <translation>该台账已在别处删除。</translation>
    </message>
</context>
</TS>
