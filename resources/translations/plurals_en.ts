<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>, %n more than in %1</source>
        <translation>
            <numerusform>, %n more than in %1</numerusform>
            <numerusform>, %n more than in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n fewer than in %1</source>
        <translation>
            <numerusform>, %n fewer than in %1</numerusform>
            <numerusform>, %n fewer than in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%n of them shared)</source>
        <translation>
            <numerusform> (%n of them shared)</numerusform>
            <numerusform> (%n of them shared)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on pace</source>
        <translation>
            <numerusform>%n on pace</numerusform>
            <numerusform>%n on pace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n behind</source>
        <translation>
            <numerusform>%n behind</numerusform>
            <numerusform>%n behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n far behind or overdue</source>
        <translation>
            <numerusform>%n far behind or overdue</numerusform>
            <numerusform>%n far behind or overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundWords</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>submitted %n days late</source>
        <translation>
            <numerusform>submitted %n day late</numerusform>
            <numerusform>submitted %n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pledge::AllocationBar</name>
    <message numerus="yes">
        <source>%n town(s) take part, each held to the same target</source>
        <translation>
            <numerusform>%n town takes part, held to the target itself</numerusform>
            <numerusform>%n towns take part, each held to the same target</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pledge::AllocationDialog</name>
    <message numerus="yes">
        <source>&amp;Evenly among the %n selected</source>
        <translation>
            <numerusform>&amp;Evenly among the %n selected</numerusform>
            <numerusform>&amp;Evenly among the %n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pledge::CompareDialog</name>
    <message numerus="yes">
        <source>%n fact(s) differ.</source>
        <translation>
            <numerusform>%n fact differs.</numerusform>
            <numerusform>%n facts differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pledge::OverviewPage</name>
    <message numerus="yes">
        <source>departments: %n</source>
        <translation>
            <numerusform>departments: %n</numerusform>
            <numerusform>departments: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, in percentage points</source>
        <translation>
            <numerusform>%n, in percentage points</numerusform>
            <numerusform>%n, in percentage points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n</source>
        <translation>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LightReasons</name>
    <message numerus="yes">
        <source>Made up (%n days late)</source>
        <translation>
            <numerusform>Made up (%n day late)</numerusform>
            <numerusform>Made up (%n days late)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>Made up (%n months late)</source>
        <translation>
            <numerusform>Made up (%n month late)</numerusform>
            <numerusform>Made up (%n months late)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundLook</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemPageEmpty</name>
    <message numerus="yes">
        <source>%n problems unsolved</source>
        <translation>
            <numerusform>%n problem unsolved</numerusform>
            <numerusform>%n problems unsolved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerCounts</name>
    <message numerus="yes">
        <source>%n ledgers</source>
        <translation>
            <numerusform>%n ledger</numerusform>
            <numerusform>%n ledgers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <comment>below the sheet</comment>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures reported differ from them</source>
        <translation>
            <numerusform>%n figure reported differs from them</numerusform>
            <numerusform>%n figures reported differ from them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases stand twice</source>
        <translation>
            <numerusform>%n case stands twice</numerusform>
            <numerusform>%n cases stand twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>≡ %n rows stand twice</source>
        <translation>
            <numerusform>≡ %n row stands twice</numerusform>
            <numerusform>≡ %n rows stand twice</numerusform>
        </translation>
    </message>
</context>
</TS>
