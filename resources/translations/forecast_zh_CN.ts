<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ForecastFacts</name>
    <message>
        <source>Needed a month %1</source>
        <comment>by when</comment>
        <translation>%1需每月</translation>
    </message>
    <message>
        <source>At most a month %1</source>
        <comment>by when</comment>
        <translation>%1每月不超过</translation>
    </message>
    <message>
        <source>Mean of the last three months</source>
        <translation>近三月月均</translation>
    </message>
    <message>
        <source>Mean of all %1 months</source>
        <translation>%1个月月均</translation>
    </message>
    <message>
        <source>Likely %1</source>
        <comment>by when</comment>
        <translation>预计%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>due, target</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Reckoned</source>
        <translation>推算方法</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
</context>
<context>
    <name>ForecastSection</name>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>承诺事项</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Needed a month</source>
        <translation>需每月</translation>
    </message>
    <message>
        <source>Last three months, mean</source>
        <translation>近三月月均</translation>
    </message>
    <message>
        <source>Likely at the end</source>
        <translation>预计期末</translation>
    </message>
    <message>
        <source>Low to high</source>
        <translation>上下限</translation>
    </message>
    <message>
        <source>Target in time</source>
        <translation>如期完成</translation>
    </message>
    <message>
        <source>How reckoned</source>
        <translation>推算方法</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>low, high</comment>
        <translation>%1—%2</translation>
    </message>
    <message>
        <source>Running totals: %1</source>
        <translation>累计类承诺：%1</translation>
    </message>
    <message>
        <source>What is needed a month, and forecast</source>
        <translation>每月需完成量与预测</translation>
    </message>
    <message>
        <source>Forecast</source>
        <comment>name of a sheet</comment>
        <translation>预测</translation>
    </message>
</context>
<context>
    <name>ForecastVerb</name>
    <message>
        <source>%1 %2</source>
        <comment>due, target</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Only this unit, by its name or an alias.</source>
        <translation>只看这个责任单位（名称或别名）。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>承诺事项</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Needed a month</source>
        <translation>需每月</translation>
    </message>
    <message>
        <source>Last three months</source>
        <translation>近三月月均</translation>
    </message>
    <message>
        <source>Likely at the end</source>
        <translation>预计期末</translation>
    </message>
    <message>
        <source>Low to high</source>
        <translation>上下限</translation>
    </message>
    <message>
        <source>Target in time</source>
        <translation>如期完成</translation>
    </message>
    <message>
        <source>How reckoned</source>
        <translation>推算方法</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>low, high</comment>
        <translation>%1—%2</translation>
    </message>
    <message>
        <source>Print what the running totals need a month and where they are likely to end.</source>
        <translation>列出累计类承诺每月还需多少、预计期末达到多少。</translation>
    </message>
</context>
<context>
    <name>ForecastWords</name>
    <message>
        <source>reached</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>its date has passed</source>
        <translation>期限已过</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>figure, unit</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>already reached</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>very likely to be reached in time</source>
        <translation>很有把握如期完成</translation>
    </message>
    <message>
        <source>likely to be reached in time</source>
        <translation>大致可以如期完成</translation>
    </message>
    <message>
        <source>hard to say whether it is reached in time</source>
        <translation>能否如期完成尚难判断</translation>
    </message>
    <message>
        <source>unlikely to be reached in time</source>
        <translation>大致难以如期完成</translation>
    </message>
    <message>
        <source>very unlikely to be reached in time</source>
        <translation>很难如期完成</translation>
    </message>
    <message>
        <source>already exceeded</source>
        <translation>已经超出</translation>
    </message>
    <message>
        <source>very likely to be held</source>
        <translation>很有把握控制住</translation>
    </message>
    <message>
        <source>likely to be held</source>
        <translation>大致可以控制住</translation>
    </message>
    <message>
        <source>hard to say whether it is held</source>
        <translation>能否控制住尚难判断</translation>
    </message>
    <message>
        <source>unlikely to be held</source>
        <translation>大致难以控制住</translation>
    </message>
    <message>
        <source>very unlikely to be held</source>
        <translation>很难控制住</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between clauses</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>the last three months brought %1 a month on average</source>
        <translation>近三月月均%1</translation>
    </message>
    <message>
        <source>the target due %1: %2</source>
        <translation>%1的节点%2</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>method, end, range</comment>
        <translation>%1，%2%3</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a sentence</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>by the mean of %1 months</source>
        <translation>按近%1个月均值推算</translation>
    </message>
    <message>
        <source>by the mean of %1 months, leaving out %2 that stand(s) out</source>
        <translation>按%1个月均值推算（剔除异常的%2个月）</translation>
    </message>
    <message>
        <source>mostly by the last %1 month(s), since the level has changed</source>
        <translation>水平已变，主要按近%1个月均值推算</translation>
    </message>
    <message>
        <source>by last year&apos;s months and the growth over %1 months</source>
        <translation>按去年各月走势和今年%1个月的增幅推算</translation>
    </message>
    <message>
        <source>about %1 (%2 to %3, four cases in five)</source>
        <extracomment>%1 likely, %2 low, %3 high, the last two as figures of one range</extracomment>
        <translation>约%1（%2—%3，八成把握）</translation>
    </message>
    <message>
        <source>by the year&apos;s end</source>
        <translation>年底</translation>
    </message>
    <message>
        <source>%1 it takes %2 a month</source>
        <comment>by when, how much</comment>
        <translation>%1需每月%2</translation>
    </message>
    <message>
        <source>%1 at most %2 a month</source>
        <comment>by when, how much</comment>
        <translation>%1每月不超过%2</translation>
    </message>
    <message>
        <source>%1 (about %2%)</source>
        <comment>words, percent</comment>
        <translation>%1（约%2%）</translation>
    </message>
    <message>
        <source>no forecast: the figures do not add up over the months</source>
        <translation>不作预测：数据不按月累计</translation>
    </message>
    <message>
        <source>no forecast: the pledge stands outside the count</source>
        <translation>不作预测：已不计入统计</translation>
    </message>
    <message>
        <source>no forecast: no month is left</source>
        <translation>不作预测：期限已到</translation>
    </message>
    <message>
        <source>no forecast: it takes three months and two reports</source>
        <translation>不作预测：不足三个月或不足两次报送</translation>
    </message>
    <message>
        <source>no forecast: nothing has come in yet</source>
        <translation>不作预测：尚无进度</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>forecast, low</source>
        <translation>预计下限</translation>
    </message>
    <message>
        <source>forecast, high</source>
        <translation>预计上限</translation>
    </message>
    <message>
        <source>forecast %1 (%2–%3)</source>
        <extracomment>%1 likely, %2 low, %3 high</extracomment>
        <translation>预计%1（%2—%3）</translation>
    </message>
    <message>
        <source>Forecast: an estimate from the months reported so far; in four years of five the outcome lies between low and high. It says what happens if nothing changes, not what is pledged.</source>
        <translation>预测：按已报送月份估算，五年中约有四年落在上下限之间；说明照此下去的结果，不改变承诺目标。</translation>
    </message>
    <message>
        <source>half by the last month, which is at another level, half by those before</source>
        <translation>最近一个月水平有变，按其与此前均值各半推算</translation>
    </message>
</context>
</TS>
