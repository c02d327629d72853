<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
    <name>LightPresets</name>
        <message>
            <source>Pledgeboard's own</source>
            <translation>本系统默认规则</translation>
        </message>
        <message>
            <source>The program's own rule: up to ten points behind the pledged line is yellow, beyond that red, and a missed milestone is red until it is made up.</source>
            <translation>本系统默认规则：落后应达进度10个百分点以内为黄，超过的为红；节点逾期的，补上之前一律为红。</translation>
        </message>
        <message>
            <source>Yinchuan, key projects 2025</source>
            <translation>银川市2025年重点项目</translation>
        </message>
        <message>
            <source>After Yinchuan's rule for key projects of 2025: 10 to 30 points behind is yellow, beyond that red. It says nothing of less than 10 points, which are green here.</source>
            <translation>参照银川市2025年重点项目亮灯规则：落后10—30个百分点为黄，超过30个百分点为红；原规则未规定落后不足10个百分点的情形，此处记为绿。</translation>
        </message>
        <message>
            <source>Tianjin, special bonds 2022</source>
            <translation>天津市2022年专项债券</translation>
        </message>
        <message>
            <source>After Tianjin's rule for special bonds of 2022: up to 30 % less than expected is yellow, beyond that red.</source>
            <translation>参照天津市2022年专项债券规则：低于应达数30%以内为黄，超过30%为红。</translation>
        </message>
        <message>
            <source>Xuancheng, inspection report 2020</source>
            <translation>宣城市2020年督查通报</translation>
        </message>
        <message>
            <source>After Xuancheng's inspection report of 2020: on pace or behind it, without a yellow; growth rates are held against the whole year's target.</source>
            <translation>参照宣城市2020年督查通报：达到序时进度为绿，未达到为红，不设黄灯；增幅类指标对照全年目标，不按月折算。</translation>
        </message>
        <message>
            <source>Ouhai, milestones 2020</source>
            <translation>瓯海区2020年节点亮灯</translation>
        </message>
        <message>
            <source>After Ouhai's rule of 2020: only milestones count. A missed one is red in its month; once it is made up, that month stays marked yellow.</source>
            <translation>参照瓯海区2020年做法：只看节点，节点未完成的当月为红；补上以后，该节点仍记黄。</translation>
        </message>
        <message>
            <source>Yardstick of the speed tests</source>
            <translation>性能对照规则</translation>
        </message>
        <message>
            <source>The rule the speed tests share with other programs: at least the expected figure is green, at least nine tenths of it yellow; by days, with the last figure carried forward.</source>
            <translation>性能测试与其他程序共用的规则：达到应达数为绿，达到应达数九成以上为黄；按天数折算，未报月份沿用最近一次数。</translation>
        </message>
    </context>
    <context>
    <name>LightReasons</name>
        <message>
            <source>Due by the end of next month</source>
            <translation>下月底前到期</translation>
        </message>
        <message>
            <source>Due within %1 days</source>
            <translation>%1天内到期</translation>
        </message>
        <message>
            <source>%1 due by the end of next month</source>
            <translation>下月底前到期%1项</translation>
        </message>
        <message>
            <source>%1 due within %2 days</source>
            <translation>%2天内到期%1项</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a reason and its gap</comment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>%1 (made up in %2)</source>
            <translation>%1（%2补上）</translation>
        </message>
        <message>
            <source>up to %1 is yellow</source>
            <translation>不超过%1为黄</translation>
        </message>
        <message>
            <source>%1 is yellow</source>
            <translation>%1为黄</translation>
        </message>
        <message>
            <source>behind is red</source>
            <translation>落后即为红</translation>
        </message>
        <message>
            <source>more than %1 is red</source>
            <translation>超过%1为红</translation>
        </message>
        <message>
            <source>less than %1 is still green</source>
            <translation>不足%1仍为绿</translation>
        </message>
        <message>
            <source>Should stand at %1, %2 of it reached</source>
            <translation>应达%1，已达应达数的%2</translation>
        </message>
        <message>
            <source>Should stay within %1, which is %2 of the actual</source>
            <translation>应控制在%1以内，控制数为实际数的%2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>where it stands, the rule</comment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>Over the limit of %1 by %2: %3</source>
            <translation>超出上限%1，超出幅度%2，%3</translation>
        </message>
        <message>
            <source>Not reported this month, by the figure of %1: %2</source>
            <translation>当月未报，沿用%1数：%2</translation>
        </message>
        <message numerus="yes">
            <source>Made up (%n days late)</source>
            <translation>
                <numerusform>补完成（迟%n天）</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (by the figure of %2)</source>
            <translation>%1（未报，沿用%2数）</translation>
        </message>
    </context>
    <context>
    <name>PolicyBands</name>
        <message>
            <source>%1 points</source>
            <translation>%1个百分点</translation>
        </message>
        <message>
            <source>%1%</source>
            <comment>a share</comment>
            <translation>%1%</translation>
        </message>
        <message>
            <source>up to %1</source>
            <comment>a distance</comment>
            <translation>%1以内</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>a range of distances</comment>
            <translation>%1—%2</translation>
        </message>
    </context>
    <context>
    <name>PolicySentence</name>
        <message>
            <source>Green: at or ahead of the pledged pace</source>
            <translation>绿：达到应达进度</translation>
        </message>
        <message>
            <source>Green: at least the required figure</source>
            <translation>绿：达到应达数</translation>
        </message>
        <message>
            <source>Green: at or ahead of the pledged pace, or behind by less than %1</source>
            <translation>绿：达到应达进度，或落后不足%1</translation>
        </message>
        <message>
            <source>Green: at least the required figure, or less than %1 below it</source>
            <translation>绿：达到应达数，或低于应达数不足%1</translation>
        </message>
        <message>
            <source>Yellow: behind by %1</source>
            <translation>黄：落后%1</translation>
        </message>
        <message>
            <source>Yellow: below the required figure by %1</source>
            <translation>黄：低于应达数%1</translation>
        </message>
        <message>
            <source>behind the pledged pace</source>
            <comment>what is red</comment>
            <translation>未达应达进度</translation>
        </message>
        <message>
            <source>below the required figure</source>
            <comment>what is red</comment>
            <translation>未达应达数</translation>
        </message>
        <message>
            <source>behind by more than %1</source>
            <comment>what is red</comment>
            <translation>落后超过%1</translation>
        </message>
        <message>
            <source>more than %1 below the required figure</source>
            <comment>what is red</comment>
            <translation>低于应达数超过%1</translation>
        </message>
        <message>
            <source>Red: %1, or a milestone or deliverable overdue</source>
            <translation>红：%1，或节点、事项逾期未完成</translation>
        </message>
        <message>
            <source>Red: %1, or a deliverable overdue</source>
            <translation>红：%1，或事项逾期未完成</translation>
        </message>
        <message>
            <source>%1 behind is yellow</source>
            <translation>落后%1为黄</translation>
        </message>
        <message>
            <source>any distance behind is red</source>
            <translation>落后即为红</translation>
        </message>
        <message>
            <source>more than %1 is red</source>
            <translation>超过%1为红</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a kind of pledge and its rule</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between rules</comment>
            <translation>，</translation>
        </message>
        <message>
            <source>a missed milestone alone is not red: the gap decides</source>
            <translation>节点逾期不单独记红，以差距为准</translation>
        </message>
        <message>
            <source>running totals are held against the milestones due, not against a line between them</source>
            <translation>累计类只对照到期节点，节点之间不设序时线</translation>
        </message>
        <message>
            <source>levels are held against the line between their milestones in every month</source>
            <translation>水平类、控制类按节点连线逐月对照</translation>
        </message>
        <message>
            <source>the line runs by days</source>
            <translation>应达进度按天数折算</translation>
        </message>
        <message>
            <source>a month without a report takes the last figure, and stays marked</source>
            <translation>未报月份沿用最近一次数并予标注</translation>
        </message>
        <message>
            <source>a change of the gap within %1 is holding</source>
            <translation>差距变动在%1以内为持平</translation>
        </message>
        <message>
            <source>due soon means within %1 days</source>
            <translation>%1天内到期的为临近到期</translation>
        </message>
        <message>
            <source>Grey: not due, or never reported</source>
            <translation>灰：未到期或从未报送</translation>
        </message>
        <message>
            <source>Grey: not due, or not reported</source>
            <translation>灰：未到期或未报送</translation>
        </message>
        <message>
            <source>Also: %1</source>
            <comment>further rules</comment>
            <translation>另：%1</translation>
        </message>
        <message>
            <source>; </source>
            <comment>between further rules</comment>
            <translation>；</translation>
        </message>
        <message>
            <source>%1.</source>
            <comment>the rules of the lights</comment>
            <translation>%1</translation>
        </message>
        <message>
            <source>. </source>
            <comment>between colours</comment>
            <translation>&#x3000;</translation>
        </message>
    </context>
    <context>
    <name>TimelineFacts</name>
        <message>
            <source>Month by month</source>
            <translation>逐月亮灯</translation>
        </message>
    </context>
</TS>
