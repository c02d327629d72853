#!/usr/bin/env python3
"""Makes the messy sheets of this folder and, beside each, the rows that a careful clerk would get. Run by hand."""

import csv
import io
import os

from sheetfiles import C, F, N, Sheet, write_ods, write_xlsx

HERE = os.path.dirname(os.path.abspath(__file__))
T, W, E = "工贸局", "农水局", "文教局"
JUNE = "2022-06"


def ok(unit, pledge, value, period=JUNE):
    return (unit, pledge, period, value, "accept")


def flag(pledge, unit=""):
    return (unit, pledge, "", "", "flag")


def skip(pledge, unit=""):
    return (unit, pledge, "", "", "skip")


def expect(name, rows):
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["unit", "pledge", "period", "value", "state"])
    writer.writerows(rows)
    with open(os.path.join(HERE, name + ".expected.csv"), "w", encoding="utf-8", newline="") as out:
        out.write(text.getvalue())


def xlsx(name, sheets, rows, wps=False):
    write_xlsx(os.path.join(HERE, name), sheets if isinstance(sheets, list) else [sheets], wps)
    expect(name, rows)


def ods(name, sheets, rows):
    write_ods(os.path.join(HERE, name), sheets if isinstance(sheets, list) else [sheets])
    expect(name, rows)


def text(name, lines, rows, encoding="utf-8"):
    with open(os.path.join(HERE, name), "wb") as out:
        out.write(lines.encode(encoding))
    expect(name, rows)


HEAD = ["序号", "责任单位", "指标名称", "单位", "年度目标", "截至6月底累计完成", "完成率", "备注"]
PLAIN = [
    [1, T, "技改投资", "亿元", 30, 13.1, "43.7%", None],
    [2, T, "新增规上企业", "家", 40, 18, "45%", None],
    [3, E, "新增学位", "个", 3000, 1500, "50.0%", None],
]
PLAIN_ROWS = [ok(T, "技改投资", "13.1"), ok(T, "新增规上企业", "18"), ok(E, "新增学位", "1500")]


def plain_tables():
    xlsx("plain.xlsx", Sheet([HEAD] + PLAIN), PLAIN_ROWS)
    xlsx("plain-wps.xlsx", Sheet([["2022年重点指标进展情况表"] + [None] * 7, HEAD] + PLAIN, merges=["A1:H1"]), PLAIN_ROWS, wps=True)
    ods("plain.ods", Sheet([["重点指标进展情况表"] + [None] * 7, HEAD] + PLAIN, merges=["A1:H1"]), PLAIN_ROWS)
    body = "\n".join(",".join("" if c is None else str(c) for c in row) for row in [HEAD] + PLAIN) + "\n"
    text("plain-bom.csv", "\ufeff" + body, PLAIN_ROWS)
    text("plain-gb18030.csv", body, PLAIN_ROWS, "gb18030")
    text("plain-utf16.csv", "\ufeff" + body.replace(",", "\t"), PLAIN_ROWS, "utf-16-le")
    text("semicolons.csv", body.replace(",", ";"), PLAIN_ROWS)
    text("tabs.tsv", body.replace(",", "\t"), PLAIN_ROWS)


def heads():
    two = [
        ["2022年1-6月承诺事项进展情况统计表"] + [None] * 7,
        ["填报单位：督查室"] + [None] * 6 + ["单位：亿元"],
        ["序\n号", "责任\n单位", "指 标 名 称", "年度\n目标", "完成情况", None, "完 成 率\n（%）", "存在问题"],
        [None, None, None, None, "本月", "累计", None, None],
        [1, T, "技改投资", 30, 1.9, 13.1, 43.7, "无"],
        [2, T, "新增规上企业", 40, 3, 18, 45, None],
    ]
    xlsx(
        "two-row-head.xlsx",
        Sheet(two, merges=["A1:H1", "A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:F3", "G3:G4", "H3:H4"]),
        [ok(T, "技改投资", "13.1"), ok(T, "新增规上企业", "18")],
    )
    xlsx("broken-merge-head.xlsx", Sheet(two), [ok(T, "技改投资", "13.1"), ok(T, "新增规上企业", "18")], wps=True)
    three = [
        ["项目", "责任单位", "2022年", None, None],
        [None, None, "年度目标", "1—6月", None],
        [None, None, None, "累计完成", "占年度目标%"],
        ["新增学位", E, 3000, 1500, 50],
        ["水库除险加固", W, 8, 4, 50],
    ]
    xlsx(
        "three-row-head.xlsx",
        Sheet(three, merges=["A1:A3", "B1:B3", "C1:E1", "C2:C3", "D2:E2"]),
        [ok(E, "新增学位", "1500"), ok(W, "水库除险加固", "4")],
    )
    xlsx(
        "last-year-columns.xlsx",
        Sheet([
            ["单位名称", "指标", "6月底累计", "上年同期", "同比增长%", "2021年完成"],
            [T, "技改投资", 13.1, 12.2, 7.4, 25],
            [T, "外贸出口额", 245000, 230000, 6.5, 480000],
        ]),
        [ok(T, "技改投资", "13.1"), ok(T, "外贸出口额", "245000")],
    )


def rows():
    xlsx(
        "merged-owner.xlsx",
        Sheet([
            ["责任单位", "工作任务", "目标值", "1-6月累计完成"],
            [T, "技改投资", "30亿元", "13.1亿元"],
            [None, "新增规上企业", "40家", "18家"],
            [E, "新增学位", "3000个", "1500个"],
            [None, "新增停车位", "900个", "410个"],
        ], merges=["A2:A3", "A4:A5"]),
        [ok(T, "技改投资", "13.1"), ok(T, "新增规上企业", "18"), ok(E, "新增学位", "1500"), ok(E, "新增停车位", "410")],
    )
    ods(
        "owner-left-blank.ods",
        Sheet([
            ["责任单位", "工作任务", "截至6月底累计"],
            [T, "技改投资", 13.1],
            [None, "新增规上企业", 18],
            [W, "水库除险加固", 4],
        ]),
        [ok(T, "技改投资", "13.1"), ok(T, "新增规上企业", "18"), ok(W, "水库除险加固", "4")],
    )
    xlsx(
        "groups-and-sums.xlsx",
        Sheet([
            ["序号", "镇（街道）", "高标准农田建设\n6月底累计（亩）"],
            [None, "合计", 5700],
            [1, "东溪镇", 2500],
            [2, "西岭乡", 3200],
        ]),
        [skip("合计"), ok("东溪镇", "高标准农田建设", "2500"), ok("西岭乡", "高标准农田建设", "3200")],
    )
    xlsx(
        "wrong-sum.xlsx",
        Sheet([
            ["高标准农田建设进展情况表（截至6月底）", None],
            ["乡镇", "累计完成（亩）"],
            ["东溪镇", 2500],
            ["西岭乡", 3200],
            ["合计", 6700],
        ], merges=["A1:B1"]),
        [flag("高标准农田建设"), flag("高标准农田建设"), skip("合计")],
    )
    xlsx(
        "group-rows.xlsx",
        Sheet([
            ["2022年6月底进展"] + [None] * 2,
            ["序号", "指标", "累计完成"],
            ["一、" + T, None, None],
            [1, "技改投资", 13.1],
            [2, "新增规上企业", 18],
            ["二、" + W, None, None],
            [3, "水库除险加固", 4],
            ["注：数据由各单位提供", None, None],
            ["填表人：某某", None, "审核人："],
        ]),
        [ok(T, "技改投资", "13.1"), ok(T, "新增规上企业", "18"), ok(W, "水库除险加固", "4")],
    )
    xlsx(
        "hidden-row.xlsx",
        Sheet([["责任单位", "指标", "6月底累计完成"], [T, "技改投资", 13.1], [T, "新增规上企业", 18]], hidden_rows=[3]),
        [ok(T, "技改投资", "13.1"), flag("新增规上企业")],
    )
    xlsx(
        "hidden-sheet-and-column.xlsx",
        [
            Sheet([["责任单位", "指标", "5月底累计", "6月底累计"], [T, "技改投资", 11.2, 13.1]], "6月", hidden_columns=[3]),
            Sheet([["责任单位", "指标", "6月底累计"], [T, "新增规上企业", 99]], "旧", hidden=True),
        ],
        [ok(T, "技改投资", "13.1"), skip("新增规上企业")],
    )
    xlsx(
        "sheet-a-unit.xlsx",
        [
            Sheet([["指标", "截至6月底累计"], ["技改投资", 13.1], ["新增停车位", 410]], T),
            Sheet([["指标", "截至6月底累计"], ["新增学位", 1500], ["新增停车位", 410]], E),
        ],
        [ok(T, "技改投资", "13.1"), ok(T, "新增停车位", "410"), ok(E, "新增学位", "1500"), skip("新增停车位")],
    )
    xlsx(
        "conflicting-rows.xlsx",
        Sheet([["责任单位", "指标", "6月底累计"], [T, "技改投资", 13.1], [T, "技术改造投资", 13.4], [E, "新增学位", 1500]]),
        [flag("技改投资"), flag("技改投资"), ok(E, "新增学位", "1500")],
    )


def values():
    cells = [
        ("技改投资", T, "１３．１", "13.1"),
        ("技改投资", T, " 13.1 ", "13.1"),
        ("外贸出口额", T, "245,000", "245000"),
        ("外贸出口额", T, "24.5亿元", "245000"),
        ("外贸出口额", T, "24.5万万元", "245000"),
        ("外贸出口额", T, "245，000.5", "245000.5"),
        ("新增学位", E, "一千五百", "1500"),
        ("新增学位", E, "1500个", "1500"),
        ("新增学位", E, "约1500", None),
        ("新增学位", E, "1500余个", None),
        ("新增学位", E, "1500—1600", None),
        ("新增学位", E, "l500", None),
        ("新增学位", E, "15OO", None),
        ("新增学位", E, "1500.5", None),
        ("新增学位", E, "#DIV/0!", None),
        ("新增学位", E, "1500人", None),
        ("新增学位", E, "已完成", None),
        ("水库除险加固", W, "四", "4"),
        ("水库除险加固", W, "四座", "4"),
        ("水库除险加固", W, "三五", None),
        ("农村自来水普及率", W, "96.2%", "96.2"),
        ("农村自来水普及率", W, "96.2", "96.2"),
        ("农村自来水普及率", W, "96.2个百分点", "96.2"),
        ("农村自来水普及率", W, "0.962", None),
        ("产业园一期建设", T, "已进场施工,完成45%", "45"),
        ("产业园一期建设", T, "完成45%，计划7月完成60%", None),
        ("产业园一期建设", T, "45%", "45"),
        ("技改投资", T, "13.1234567", None),
        ("技改投资", T, "1234567890123456", None),
        ("技改投资", T, "13.1.2", None),
        ("技改投资", T, "44.1%", None),
        ("技改投资", T, "13亿1000万", None),
    ]
    for number, (pledge, unit, cell, value) in enumerate(cells, 1):
        lines = f'责任单位,指标,截至6月底累计\n{unit},{pledge},"{cell}"\n'
        text(f"value-{number:02}.csv", lines, [ok(unit, pledge, value) if value else flag(pledge)])
    blanks = ["", "-", "—", "/", "无", "——", "N/A"]
    text(
        "blanks.csv",
        "责任单位,指标,截至6月底累计\n" + "".join(f"{T},技改投资,{b}\n" for b in blanks),
        [skip("技改投资")] * len(blanks),
    )
    text(
        "deeds.csv",
        f"责任单位,工作任务,6月底进展情况\n{T},产业扶持办法印发,已完成\n{E},义务教育布局规划,正在起草\n{E},全民阅读活动,常态推进\n",
        [ok(T, "产业扶持办法印发", "done"), ok(E, "义务教育布局规划", "started"), skip("全民阅读活动")],
    )
    text("unclear-deed.csv", f"责任单位,工作任务,6月底进展情况\n{T},产业扶持办法印发,基本完成\n", [flag("产业扶持办法印发")])
    xlsx(
        "formats.xlsx",
        Sheet([
            ["责任单位", "指标", "年度目标", "6月底累计完成", "完成率"],
            [T, "高新产业占比", N(0.65, "0%"), N(0.615, "0.0%"), None],
            [T, "技改投资", 30, F("SUM(F1:F2)", 13.1), N(0.436667, "0.0%")],
            [T, "新增规上企业", 40, F("A1+1"), None],
            [T, "外贸出口额", 520000, N(245000, '0!.0000"万"'), None],
            [E, "新增学位", 3000, F("1/0", error="#DIV/0!"), None],
        ]),
        [ok(T, "高新产业占比", "61.5"), ok(T, "技改投资", "13.1"), flag("新增规上企业"), flag("外贸出口额"), flag("新增学位")],
    )
    xlsx(
        "fractions.xlsx",
        Sheet([
            ["责任单位", "指标", "目标值", "6月底累计"],
            [T, "高新产业占比", 0.65, 0.615],
            [W, "农村自来水普及率", 98, 0.96],
            [E, "辍学率", 0.5, 0.3],
        ]),
        [ok(T, "高新产业占比", "61.5"), flag("农村自来水普及率"), ok(E, "辍学率", "0.3")],
    )


def units():
    xlsx(
        "unit-line.xlsx",
        Sheet([
            ["2022年6月底主要经济指标"] + [None] * 2,
            [None, None, "单位：万元"],
            ["责任单位", "指标", "累计完成"],
            [T, "技改投资", 131000],
            [T, "外贸出口额", 245000],
            [T, "新增规上企业", 18],
        ]),
        [ok(T, "技改投资", "13.1"), ok(T, "外贸出口额", "245000"), ok(T, "新增规上企业", "18")],
    )
    xlsx(
        "unit-in-head.xlsx",
        Sheet([["责任单位", "指标", "6月底累计完成（亿元）"], [T, "技改投资", 13.1], [T, "外贸出口额", 24.5], [E, "新增学位", 1500]]),
        [ok(T, "技改投资", "13.1"), ok(T, "外贸出口额", "245000"), flag("新增学位")],
    )
    xlsx(
        "land.xlsx",
        Sheet([["责任单位", "指标", "计量单位", "6月底累计"], ["东溪镇", "高标准农田建设", "公顷", 160], ["西岭乡", "高标准农田建设", "万亩", 0.32]]),
        [ok("东溪镇", "高标准农田建设", "2400"), ok("西岭乡", "高标准农田建设", "3200")],
    )
    xlsx(
        "wrong-unit.xlsx",
        Sheet([
            ["责任单位", "指标", "计量单位", "年度目标", "6月底累计", "完成率%"],
            [T, "技改投资", "家", 30, 13, 43.3],
            [T, "外贸出口额", "万元", 52, 24.5, 47.1],
            [E, "新增学位", "个", 3000, 150, 50],
        ]),
        [flag("技改投资"), flag("外贸出口额"), flag("新增学位")],
    )
    text("ten-thousand-off.csv", f"责任单位,指标,截至6月底累计\n{T},外贸出口额,24.5\n{T},技改投资,131000\n", [flag("外贸出口额"), flag("技改投资")])


def months():
    body = [[T, "技改投资", 13.1], [E, "新增学位", 1500]]
    good = [ok(T, "技改投资", "13.1"), ok(E, "新增学位", "1500")]
    bad = [flag("技改投资"), flag("新增学位")]
    for number, (title, head, rows) in enumerate(
        [
            ("2022年1—6月进展情况", "完成情况", good),
            ("截至6月30日进展情况", "完成数", good),
            ("2022年上半年进展情况", "实际完成", good),
            ("2022.06", "累计完成", good),
            ("二〇二二年六月", "累计完成", good),
            ("截至6月20日进展情况", "累计完成", bad),
            ("截至19月底进展情况", "累计完成", bad),
            ("截至1031日进展情况", "累计完成", bad),
            ("2021年1—6月进展情况", "累计完成", bad),
            ("进展情况", "累计完成", bad),
            ("2022年二季度进展情况", "完成情况", bad),
            ("进展情况", "6月完成", bad),
            ("1—5月进展情况", "6月底累计", bad),
            ("某某县重点指标", "截至6月底", good),
        ],
        1,
    ):
        xlsx(f"month-{number:02}.xlsx", Sheet([[title, None, None], ["责任单位", "指标", head]] + body, merges=["A1:C1"]), rows)
    xlsx("month-given-june.xlsx", Sheet([["责任单位", "指标", "累计完成"]] + body), good)
    xlsx("month-other-june.xlsx", Sheet([["责任单位", "指标", "截至5月底累计完成"]] + body), bad)
    xlsx("sheet-name-month.xlsx", Sheet([["责任单位", "指标", "累计完成"]] + body, "2022年6月"), good)
    xlsx(
        "period-column.xlsx",
        Sheet([
            ["责任单位", "指标", "月份", "累计完成"],
            [T, "技改投资", N(44742, "yyyy-mm-dd"), 13.1],
            [E, "新增学位", "2022.6", 1500],
            [W, "水库除险加固", 202206, 4],
            [T, "新增规上企业", "13月", 18],
        ]),
        good + [ok(W, "水库除险加固", "4"), flag("新增规上企业")],
    )
    xlsx(
        "month-columns.xlsx",
        Sheet([
            ["2022年累计完成情况"] + [None] * 3,
            ["责任单位", "指标", "5月", "6月"],
            [T, "技改投资", 11.2, 13.1],
            [T, "高新产业占比", 61.2, 61.5],
        ]),
        [ok(T, "技改投资", "11.2", "2022-05"), ok(T, "技改投资", "13.1"), ok(T, "高新产业占比", "61.2", "2022-05"), ok(T, "高新产业占比", "61.5")],
    )
    xlsx(
        "own-month.xlsx",
        Sheet([
            ["责任单位", "指标", "6月当月完成"],
            [T, "技改投资", 1.9],
            [E, "图书馆新馆建成", 72],
        ]),
        [ok(T, "技改投资", "13.1"), ok(E, "图书馆新馆建成", "72")],
    )
    xlsx(
        "own-of-two-months.xlsx",
        Sheet([["责任单位", "指标", "7月当月完成", "6月当月完成"], [T, "技改投资", 2, 1.9]]),
        [ok(T, "技改投资", "15.1", "2022-07"), ok(T, "技改投资", "13.1")],
    )
    xlsx("own-without-last.xlsx", Sheet([["责任单位", "指标", "8月当月完成"], [T, "技改投资", 1.9]]), [flag("技改投资")])
    xlsx(
        "own-differs.xlsx",
        Sheet([["责任单位", "指标", "6月当月", "1-6月累计"], [T, "技改投资", 1.5, 13.1], [E, "新增学位", 300, 1500]]),
        [flag("技改投资"), ok(E, "新增学位", "1500")],
    )


def names():
    xlsx(
        "names.xlsx",
        Sheet([
            ["牵头单位", "目标任务", "截至6月底累计完成"],
            ["县工贸局", "1.技改投资（亿元）", 13.1],
            ["工业和商贸局", "新增规上企业", 18],
            ["文教局、工贸局", "新增停车位", 410],
            [E, "新增学位数", 1500],
            ["财政局", "新增学校", 3],
            [W, "技改投资", 13.1],
            [W, "水库加固", 4],
            ["工貿局", "外貿出口額", 245000],
        ]),
        [
            ok(T, "技改投资", "13.1"),
            ok(T, "新增规上企业", "18"),
            ok(E, "新增停车位", "410"),
            flag("新增学位数"),
            flag("新增学校"),
            flag("技改投资"),
            flag("水库加固"),
            ok(T, "外贸出口额", "245000"),
        ],
    )
    xlsx("falls.xlsx", Sheet([["责任单位", "指标", "6月底累计"], [T, "技改投资", 10.9], [E, "新增学位", 1500]]), [flag("技改投资"), ok(E, "新增学位", "1500")])
    xlsx("target-differs.xlsx", Sheet([["责任单位", "指标", "年度目标", "6月底累计"], [T, "技改投资", 35, 13.1], [E, "新增学位", "≥3000个", 1500]]), [flag("技改投资"), ok(E, "新增学位", "1500")])


def traps():
    xlsx(
        "merged-figure.xlsx",
        Sheet([["责任单位", "指标", "6月底累计"], [T, "技改投资", 13.1], [T, "高新产业占比", None], [E, "新增学位", 1500]], merges=["C2:C3"]),
        [flag("技改投资"), flag("高新产业占比"), ok(E, "新增学位", "1500")],
    )
    xlsx(
        "unknown-group.xlsx",
        Sheet([["指标", "6月底累计"], ["一、" + T, None], ["技改投资", 13.1], ["二、财政局", None], ["新增学位", 1500]]),
        [ok(T, "技改投资", "13.1"), flag("新增学位")],
    )
    xlsx(
        "two-months-heads.xlsx",
        Sheet([["2022年6月报表", None, None, None], ["责任单位", "指标", "本月数", "本月止累计"], [T, "技改投资", 1.9, 13.1]], merges=["A1:D1"]),
        [ok(T, "技改投资", "13.1")],
    )
    months = [str(m) + "月" for m in range(4, 7)]
    xlsx(
        "months-of-their-own.xlsx",
        Sheet([["责任单位", "指标"] + months, [T, "技改投资", 2.4, 2.8, 1.9], [T, "高新产业占比", 61, 61.2, 61.5]]),
        [flag("技改投资")] * 3 + [ok(T, "高新产业占比", "61", "2022-04"), ok(T, "高新产业占比", "61.2", "2022-05"), ok(T, "高新产业占比", "61.5")],
    )
    xlsx("side-by-side.xlsx", Sheet([["责任单位", "指标", "6月底累计"] * 2, [T, "技改投资", 13.1, E, "新增学位", 1500]]), [ok(T, "技改投资", "13.1"), ok(E, "新增学位", "1500")])
    xlsx("forecast-column.xlsx", Sheet([["责任单位", "指标", "5月底实际", "6月预计"], [T, "技改投资", 11.2, 13.1]]), [ok(T, "技改投资", "11.2", "2022-05"), flag("技改投资")])
    text(
        "formulas-as-text.csv",
        f"责任单位,指标,6月底累计\n{T},技改投资,=13.1\n{T},=cmd|calc,5\n",
        [flag("技改投资"), flag("'=cmd|calc")],
    )


def meanings_of_heads():
    body = [[T, "技改投资", 13.1], [E, "新增学位", 1500]]
    good = [ok(T, "技改投资", "13.1"), ok(E, "新增学位", "1500")]
    bad = [flag("技改投资"), flag("新增学位")]
    for number, (head, rows) in enumerate(
        [
            ("至本月底累计完成", good),
            ("截至本月完成", good),
            ("本月完成", bad),
            ("本月", bad),
            ("2022.1-6", good),
            ("1-6月完成数", good),
            ("6月末预计完成", bad),
            ("预计完成数", bad),
            ("累计签约数", bad),
            ("完成数（不含续建）", bad),
            ("未完成数", bad),
            ("近三年累计完成", bad),
            ("7月底完成数", bad),
            ("到6月底", good),
        ],
        1,
    ):
        xlsx(f"head-{number:02}.xlsx", Sheet([["2022年6月进展", None, None], ["责任单位", "指标", head]] + body, merges=["A1:C1"]), rows)
    own = [[T, "技改投资", 1.9], [E, "新增学位", 300]]
    for number, head in enumerate(["本月新增", "本月数", "当月完成"], 1):
        xlsx(f"own-{number:02}.xlsx", Sheet([["2022年6月进展", None, None], ["责任单位", "指标", head]] + own), good)
    xlsx(
        "last-total-differs.xlsx",
        Sheet([
            ["2022年6月进展", None, None, None],
            ["责任单位", "指标", "上月累计", "本月新增"],
            [T, "技改投资", 10.5, 1.9],
            [E, "新增学位", 1200, 300],
        ]),
        [flag("技改投资"), ok(E, "新增学位", "1500")],
    )
    xlsx(
        "may-column-differs.xlsx",
        Sheet([["责任单位", "指标", "5月底累计", "6月当月新增"], [T, "技改投资", 11.6, 1.9]]),
        [flag("技改投资"), flag("技改投资")],
    )
    xlsx(
        "last-own-sum.xlsx",
        Sheet([["2022年6月", None, None, None, None], ["责任单位", "指标", "截至上月", "本月", "合计"], [T, "技改投资", 11.2, 1.9, 13.1]]),
        [ok(T, "技改投资", "13.1")],
    )
    xlsx(
        "plans-beside.xlsx",
        Sheet([
            ["责任单位", "指标", "6月底应完成", "6月底进度要求", "6月底实际", "完成6月计划"],
            [T, "技改投资", 12, 12, 13.1, 109.2],
        ]),
        [ok(T, "技改投资", "13.1")],
    )
    xlsx(
        "plan-actual-percent.xlsx",
        Sheet([
            ["指标", "责任单位", "5月底", None, None, "6月底", None, None],
            [None, None, "计划", "实际", "%", "计划", "实际", "%"],
            ["技改投资", T, 11, 11.2, 101.8, 12, 13.1, 109.2],
            ["外贸出口额", T, 200000, 201000, 100.5, 250000, 245000, 88],
        ], merges=["A1:A2", "B1:B2", "C1:E1", "F1:H1"]),
        [ok(T, "技改投资", "11.2", "2022-05"), ok(T, "技改投资", "13.1"), ok(T, "外贸出口额", "201000", "2022-05"), flag("外贸出口额")],
    )
    xlsx(
        "half-plan-forecast.xlsx",
        Sheet([
            ["2022年上半年进展"] + [None] * 5,
            ["责任单位", "指标", "1-6月目标", "1-6月预计", "1-6月完成", "1-7月预计"],
            [T, "技改投资", 12, 12.8, 13.1, 15],
        ]),
        [ok(T, "技改投资", "13.1")],
    )
    xlsx(
        "quarters-beside-half.xlsx",
        Sheet([["责任单位", "指标", "一季度", "二季度", "上半年"], [E, "新增学位", 600, 900, 1500]]),
        [ok(E, "新增学位", "600", "2022-03"), ok(E, "新增学位", "1500")],
    )
    xlsx(
        "of-which-june.xlsx",
        Sheet([
            ["责任单位", "指标", "截至6月底累计", None],
            [None, None, "总数", "其中：6月"],
            [T, "技改投资", 13.1, 1.9],
            [E, "新增学位", 1500, 280],
        ], merges=["A1:A2", "B1:B2", "C1:D1"]),
        [ok(T, "技改投资", "13.1"), flag("新增学位")],
    )
    xlsx(
        "balance-and-increase.xlsx",
        Sheet([
            ["2022年6月末情况", None, None, None, None],
            ["责任单位", "项目", "6月末余额", "比上月新增", "比年初新增"],
            [T, "技改投资", 96.4, 1.9, 13.1],
        ]),
        [ok(T, "技改投资", "13.1")],
    )
    xlsx("balance-alone.xlsx", Sheet([["责任单位", "项目", "6月末余额"], [T, "技改投资", 13.1]]), [flag("技改投资")])
    xlsx(
        "day-column.xlsx",
        Sheet([
            ["责任单位", "指标", "截至日期", "累计完成"],
            [T, "技改投资", N(44742, "yyyy-mm-dd"), 13.1],
            [E, "新增学位", "2022-06-30", 1500],
            [W, "水库除险加固", 44742, 4],
            [T, "新增规上企业", "2022/6/15", 18],
            [T, "外贸出口额", "2022-06-01", 245000],
        ]),
        good + [ok(W, "水库除险加固", "4"), flag("新增规上企业"), flag("外贸出口额")],
    )


def names_not_the_same():
    rows = [
        (W, "水库除险加固验收", 4),
        (W, "水库除险加固（小型）", 4),
        (T, "技改投资额度", 13.1),
        (T, "新增规上企业申报", 18),
        (E, "新增学位规划", 1500),
    ]
    xlsx("near-names.xlsx", Sheet([["责任单位", "指标", "6月底累计"]] + [list(row) for row in rows]), [flag(row[1].replace("（", "(").replace("）", ")")) for row in rows])
    xlsx(
        "same-names.xlsx",
        Sheet([
            ["责任单位", "指标", "6月底累计"],
            [T, "（1）“技改 投资”", 13.1],
            [T, "其中：新增规上企业", 18],
            ["〃", "③外贸出口额【万元】", 245000],
            ["同上", "高新产业占比", "61.5%"],
            ["东溪镇人民政府", "高标准农田建设", 2500],
        ]),
        [ok(T, "技改投资", "13.1"), ok(T, "新增规上企业", "18"), ok(T, "外贸出口额", "245000"), ok(T, "高新产业占比", "61.5"), ok("东溪镇", "高标准农田建设", "2500")],
    )
    xlsx(
        "near-head.xlsx",
        Sheet([["2022年6月底", None, None], ["乡镇", "高标准农田建设验收（亩）", "高标准农田建设（亩）"], ["东溪镇", 2400, 2500], ["西岭乡", 3100, 3200]]),
        [flag("高标准农田建设验收")] * 2 + [ok("东溪镇", "高标准农田建设", "2500"), ok("西岭乡", "高标准农田建设", "3200")],
    )
    xlsx(
        "near-head-in-brackets.xlsx",
        Sheet([["乡镇", "高标准农田建设（验收）6月底完成数"], ["东溪镇", 2500], ["西岭乡", 3200]]),
        [flag("高标准农田建设(验收)6月底完成数")] * 2,
    )
    xlsx(
        "near-title.xlsx",
        Sheet([["高标准农田建设上图入库进度（截至6月底）", None], ["乡镇", "累计完成（亩）"], ["东溪镇", 2500], ["西岭乡", 3200]]),
        [flag("高标准农田建设上图入库进度(截至6月底)")] * 2,
    )
    xlsx("title-of-unit-and-pledge.xlsx", Sheet([["工贸局6月底技改投资完成情况", None], ["责任单位", "累计完成"], [T, 13.1]]), [ok(T, "技改投资", "13.1")])
    xlsx(
        "lead-and-town.xlsx",
        Sheet([
            ["指标", "牵头单位", "责任单位", "6月底累计完成"],
            ["高标准农田建设", W, "东溪镇", 2500],
            ["高标准农田建设", W, "西岭乡", 3200],
            ["水库除险加固", W, "东溪镇", 4],
            ["技改投资", T, W, 13.1],
            ["新增学位", E, "各乡镇", 1500],
            ["新增停车位", T, E, 410],
        ]),
        [
            ok("东溪镇", "高标准农田建设", "2500"),
            ok("西岭乡", "高标准农田建设", "3200"),
            flag("水库除险加固"),
            ok(T, "技改投资", "13.1"),
            flag("新增学位"),
            ok(T, "新增停车位", "410"),
        ],
    )
    xlsx(
        "owners-in-a-cell.xlsx",
        Sheet([
            ["主要任务", "牵头单位", "配合单位", "年度目标", "6月底累计完成"],
            ["新增停车位", T + "、" + E, W, "900个", "410个"],
            ["技改投资", T, "各镇（街道）", "30亿元", "13.1亿元"],
            ["外贸出口额", T + "\n各镇（街道）", None, "520000万元", "245000万元"],
            ["新增学位", "各镇（街道）", E, "3000个", "1500个"],
        ]),
        [ok(T, "新增停车位", "410"), ok(T, "技改投资", "13.1"), flag("外贸出口额"), flag("新增学位")],
    )


def values_to_ask_for():
    cells = [
        ("新增学位", E, "1 500", "1500"),
        ("新增学位", E, "15 00", None),
        ("新增学位", E, "1500个。", "1500"),
        ("技改投资", T, "12亿1000万元", "12.1"),
        ("技改投资", T, "-1.2", None),
        ("外贸出口额", T, "-245000", None),
        ("高新产业占比", T, "-61", None),
        ("产业扶持办法印发", T, "√", None),
        ("产业扶持办法印发", T, "已全部完成。", "done"),
        ("产业扶持办法印发", T, "已启动", "started"),
    ]
    for number, (pledge, unit, cell, value) in enumerate(cells, 40):
        lines = f'责任单位,指标,截至6月底累计\n{unit},{pledge},"{cell}"\n'
        text(f"value-{number}.csv", lines, [ok(unit, pledge, value) if value else flag(pledge)])
    xlsx(
        "unit-in-title-cell.xlsx",
        Sheet([["工贸局6月底进展　　　　　　单位：万元", None, None], ["指标", "年度目标", "6月底累计"], ["技改投资", 300000, 131000], ["外贸出口额", 520000, 245000]]),
        [ok(T, "技改投资", "13.1"), ok(T, "外贸出口额", "245000")],
    )
    xlsx(
        "unit-in-title-wrong.xlsx",
        Sheet([["工贸局6月底进展　　　　　　单位：万元", None, None], ["指标", "年度目标", "6月底累计"], ["技改投资", 30, 13.1]]),
        [flag("技改投资")],
    )
    xlsx(
        "unit-behind-name.xlsx",
        Sheet([["责任单位", "指标", "年度目标", "6月底完成情况"], [T, "技改投资（万元）", 300000, 131000], [T, "外贸出口额（亿元）", 52, 24.5], [E, "新增学位(个)", 3000, 1500]]),
        [ok(T, "技改投资", "13.1"), ok(T, "外贸出口额", "245000"), ok(E, "新增学位", "1500")],
    )
    xlsx(
        "area-head.xlsx",
        Sheet([["截至2022年6月底", None], ["乡镇", "完成面积（平方米）"], ["东溪镇", 1600000]], "高标准农田建设"),
        [ok("东溪镇", "高标准农田建设", "2400")],
    )
    xlsx(
        "target-in-metres.xlsx",
        Sheet([["责任单位", "指标", "计量单位", "年度目标", "6月底累计"], ["东溪镇", "高标准农田建设", "平方米", 3333333.33, 1600000]]),
        [ok("东溪镇", "高标准农田建设", "2400")],
    )
    xlsx(
        "two-targets.xlsx",
        Sheet([["责任单位", "指标", "年初目标", "调整后目标", "6月底实际"], [T, "技改投资", 30, 32, 13.1], [E, "新增学位", 3000, 3000, 1500]]),
        [flag("技改投资"), ok(E, "新增学位", "1500")],
    )


def shapes():
    xlsx(
        "units-across.xlsx",
        Sheet([
            ["各乡镇截至2022年6月底完成情况", None, None, None, None],
            ["指标", "计量单位", "东溪镇", "西岭乡", "合计"],
            ["高标准农田建设", "亩", 2500, 3200, 5700],
            ["水库除险加固", "座", 1, 3, 4],
        ]),
        [ok("东溪镇", "高标准农田建设", "2500"), ok("西岭乡", "高标准农田建设", "3200"), flag("水库除险加固"), flag("水库除险加固")],
    )
    xlsx(
        "pledges-across-pairs.xlsx",
        Sheet([
            ["截至2022年6月底", None, None, None, None],
            ["乡镇", "高标准农田建设（亩）", None, "新增停车位（个）", None],
            [None, "年度任务", "完成数", "年度任务", "完成数"],
            ["东溪镇", 5000, 2500, 100, 40],
            ["西岭乡", 7000, 3200, 90, 30],
        ], merges=["A1:E1", "A2:A3", "B2:C2", "D2:E2"]),
        [ok("东溪镇", "高标准农田建设", "2500"), flag("新增停车位"), ok("西岭乡", "高标准农田建设", "3200"), flag("新增停车位")],
    )
    xlsx(
        "months-down.xlsx",
        Sheet([
            ["工贸局2022年指标逐月累计", None, None],
            ["月份", "技改投资（亿元）", "外贸出口额（亿元）"],
            ["年度目标", 30, 53],
            ["5月", 11.2, 20.1],
            ["6月", 13.1, 24.5],
            ["7月", None, None],
        ]),
        [
            ok(T, "技改投资", "11.2", "2022-05"),
            ok(T, "技改投资", "13.1"),
            skip("技改投资"),
            flag("外贸出口额"),
            flag("外贸出口额"),
            skip("外贸出口额"),
        ],
    )
    xlsx(
        "two-tables-one-month.xlsx",
        Sheet([
            ["一、数量类（2022年6月）", None, None, None],
            ["责任单位", "指标", "年度目标", "累计完成"],
            [T, "技改投资", 30, 13.1],
            [None, None, None, None],
            ["二、事项类", None, None, None],
            ["序号", "事项", "牵头单位", "进展"],
            [1, "产业扶持办法印发", T, "已完成"],
        ]),
        [ok(T, "技改投资", "13.1"), ok(T, "产业扶持办法印发", "done")],
    )
    xlsx(
        "remark-like-a-note.xlsx",
        Sheet([["备注", "责任单位", "指标", "6月底累计"], [None, T, "技改投资", 13.1], ["同口径", E, "新增学位", 1500]]),
        [ok(T, "技改投资", "13.1"), ok(E, "新增学位", "1500")],
    )
    xlsx(
        "note-in-a-row.xlsx",
        Sheet([["责任单位", "指标", "6月底累计", "备注"], [T, "技改投资", 13.1, "说明：含续建项目"], [E, "新增学位", 1500, None]]),
        [ok(T, "技改投资", "13.1"), ok(E, "新增学位", "1500")],
    )
    xlsx(
        "merged-name-two-figures.xlsx",
        Sheet([["责任单位", "指标", "6月底累计"], [T, "技改投资", 13.1], [None, None, 13.4]], merges=["A2:A3", "B2:B3"]),
        [flag("技改投资"), flag("技改投资")],
    )


def unit_notes():
    """万元 for a pledge in 亿元: the note wherever it stands."""
    head = ["责任单位", "指标", "6月底累计"]
    money = [[T, "技改投资", 131000], [E, "新增学位", 1500]]
    good = [ok(T, "技改投资", "13.1"), ok(E, "新增学位", "1500")]
    for number, title in enumerate(
        [
            "重点指标进展情况表（金额单位：万元）",
            "重点指标进展情况表（单位：人民币万元、个）",
            "重点指标进展情况表（万元、个）",
            "重点指标进展情况表　　计量单位: 万元，个",
            "重点指标进展情况表（金额单位为万元，数量单位为个）",
            "重点指标进展情况表单位：万元、个",
        ],
        1,
    ):
        xlsx(f"unit-note-{number:02}.xlsx", Sheet([[title, None, None], head] + money, merges=["A1:C1"]), good)
    xlsx("unit-note-right.xlsx", Sheet([["重点指标进展情况表", None, None, "金额单位：万元"], head + ["备注"]] + [row + [None] for row in money]), good)
    xlsx("unit-note-two-cells.xlsx", Sheet([["重点指标进展情况表", None, None], [None, "单位：", "万元、个"], head] + money), good)
    xlsx("unit-note-foot.xlsx", Sheet([head] + money + [["注：表中金额单位均为万元。", None, None]], merges=["A4:C4"]), good)
    xlsx("unit-note-head.xlsx", Sheet([["责任单位", "指标", "6月底累计（单位：万元）"], [T, "技改投资", 131000]]), good[:1])
    xlsx(
        "unit-note-groups.xlsx",
        Sheet([
            head,
            ["一、投资类（单位：万元）", None, None],
            [T, "技改投资", 131000],
            ["二、农业类（单位：公顷）", None, None],
            ["东溪镇", "高标准农田建设", 160],
            ["三、民生类", None, None],
            [E, "新增学位", 1500],
        ]),
        [ok(T, "技改投资", "13.1"), ok("东溪镇", "高标准农田建设", "2400"), ok(E, "新增学位", "1500")],
    )
    xlsx("unit-note-open.xlsx", Sheet([["重点指标进展情况表（单位：万元、亿元）", None, None], head, [T, "技改投资", 13.1]]), [flag("技改投资")])
    xlsx("unit-note-other.xlsx", Sheet([["重点指标进展情况表（单位：户、万元）", None, None], head, [T, "技改投资", 131000], [T, "新增规上企业", 18]]), [ok(T, "技改投资", "13.1"), flag("新增规上企业")])
    xlsx("unit-note-owner.xlsx", Sheet([["重点指标进展情况表", None, "单位：工贸局"], ["指标", "年度目标", "6月底累计"], ["技改投资", 30, 13.1]]), good[:1])


def contradictions():
    """Other places, other months, side columns and figures that contradict the row that looks right."""
    head = ["责任单位", "指标", "1-6月累计"]
    body = [[T, "技改投资", 13.1], [E, "新增学位", 1500]]
    good = [ok(T, "技改投资", "13.1"), ok(E, "新增学位", "1500")]
    bad = [flag("技改投资"), flag("新增学位")]
    month = ["2022年6月", None, None]
    places = {"title": "义乌市完成情况", "line": "地区：义乌市", "prefix": "2022年6月武义县重点指标"}
    for kind, line in places.items():
        xlsx(f"place-{kind}.xlsx", Sheet([month, [line, None, None], head] + body), bad)
    xlsx("place-own.xlsx", Sheet([["双溪市2022年6月城市建设与全市重点指标完成情况", None, None], head] + body), good)
    xlsx("place-group.xlsx", Sheet([head, ["双溪市", None, None], body[0], ["义乌市", None, None], body[1]]), [good[0], bad[1]])
    xlsx("place-unit.xlsx", Sheet([head, ["义乌市工贸局", "技改投资", 13.1], body[1]]), [bad[0], good[1]])
    sides = {"sort": ("类型", "实际", "计划"), "scope": ("范围", "全市", "市本级"), "state": ("审核状态", "已核定", "退回"), "year": ("年份", "2022", "2021"), "place": ("统计区域", "双溪", "义乌"), "opinion": ("报送单位意见", "同意", "数据有误请更正")}
    for kind, (side, first, second) in sides.items():
        xlsx(f"side-{kind}.xlsx", Sheet([head + [side], body[0] + [first], body[1] + [second]]), [good[0], bad[1]])
    xlsx("side-free.xlsx", Sheet([head + ["存在问题", "类别"], body[0] + ["去年同期基数低", "约束性"], body[1] + ["预计年底完成", "预期性"]]), good)
    for number, line in enumerate(["数据时间：2022年5月", "年度：2021", "2022年6月中旬", "调整前数据", "去年同期"], 1):
        xlsx(f"line-{number}.xlsx", Sheet([month, [line, None, None], head] + body), bad)
    xlsx("line-of-a-day.xlsx", Sheet([["数据截止日期：2022年6月20日", None, None], head[:2] + ["累计完成"]] + body), bad)
    xlsx("line-of-growth.xlsx", Sheet([["2022年1-6月主要指标与上年同期对比", None, None], head] + body), good)
    for number, line in enumerate(["以上数据为1至5月", "先按5月数填报", "统计时间：2021年1-6月", "截止日期：6月15日", "（以上为计划安排）"], 1):
        xlsx(f"foot-{number}.xlsx", Sheet([head] + body + [[line, None, None]]), bad)
    xlsx("period-of-may.xlsx", Sheet([month + [None], head[:2] + ["时间", "累计完成"], [T, "技改投资", "2022年1-5月", 13.1], [E, "新增学位", "2022年1-6月", 1500]]), [bad[0], good[1]])
    xlsx("may-beside-june.xlsx", Sheet([["2022年6月底", None, None, None], head[:2] + ["1-5月累计", "累计完成"], [T, "技改投资", 11.2, 13.1]]), [ok(T, "技改投资", "11.2", "2022-05"), good[0]])
    xlsx("growth-differs.xlsx", Sheet([head + ["上年同期", "同比%"], body[0] + [13.1, 15.2], body[1] + [1400, 7.1]]), [bad[0], good[1]])
    xlsx("amount-of-a-share.xlsx", Sheet([month, head[:2] + ["6月底绝对额"], [T, "高新产业占比", 61.9]]), [flag("高新产业占比")])
    xlsx("kind-sheet.xlsx", Sheet([month, head[:2] + ["完成数"]] + body, "当月"), bad)
    xlsx("head-of-its-own-word.xlsx", Sheet([["2022年6月底", None, None], head[:2] + ["累计建设"], ["东溪镇", "高标准农田建设", 2400]]), [ok("东溪镇", "高标准农田建设", "2400")])
    xlsx("sum-head.xlsx", Sheet([["2022年6月底", None, None, None, None], head[:2] + ["累计完成", None, None], [None, None, "合计", "外资", "内资"], [T, "技改投资", 13.1, 3.1, 10]]), good[:1])


def words_around():
    """Plans, forecasts, other years and caveats that stand beside figures that look right."""
    head = ["责任单位", "指标", "1-6月累计"]
    body = [[T, "技改投资", 13.1], [E, "新增学位", 1500]]
    good = [ok(T, "技改投资", "13.1"), ok(E, "新增学位", "1500")]
    bad = [flag("技改投资"), flag("新增学位")]
    xlsx("title-of-plans.xlsx", Sheet([["2022年军令状指标分月计划表", None, None], head] + body, merges=["A1:C1"]), bad)
    xlsx("title-of-progress.xlsx", Sheet([["2022年目标任务分解及进展情况表", None, None], head] + body, merges=["A1:C1"]), good)
    xlsx("sheet-of-last-year.xlsx", Sheet([head] + body, "上年同期"), bad)
    xlsx("group-of-last-year.xlsx", Sheet([head, ["一、2022年", None, None], body[0], ["二、2021年完成情况", None, None], body[1]]), [good[0], bad[1]])
    xlsx("foot-of-a-forecast.xlsx", Sheet([head] + body + [["注：技改投资为预计数。", None, None]]), [bad[0], good[1]])
    xlsx("foot-of-may.xlsx", Sheet([head] + body + [["注：以上数据截至5月底。", None, None]]), bad)
    xlsx("filled-in-early.xlsx", Sheet([head] + body + [["填报人：张三", None, "填报日期：2022年6月8日"]]), bad)
    xlsx("filled-in-july.xlsx", Sheet([head] + body + [["填报人：张三", None, "填报日期：2022年7月4日"]]), good)
    xlsx("remark-of-a-guess.xlsx", Sheet([head + ["备注"], body[0] + ["预估数，待核实"], body[1] + ["较去年增长明显"]]), [bad[0], good[1]])
    xlsx("comment-at-a-figure.xlsx", Sheet([head, [T, "技改投资", C(13.1, "应为12.9，待更正")], body[1]]), [bad[0], good[1]])
    ods("comment-at-a-figure.ods", Sheet([head, [T, "技改投资", C(13.1, "应为12.9，待更正")], body[1]]), [bad[0], good[1]])
    for number, doubtful in enumerate(["任务完成数", "累计虚报", "全国完成数", "三年累计完成", "本月累计", "任务下达以来累计", "1-6月红线", "累计户数"], 1):
        xlsx(f"head-doubt-{number:02}.xlsx", Sheet([["2022年6月", None, None], head[:2] + [doubtful], body[0]], merges=["A1:C1"]), bad[:1])
    for number, plain in enumerate(["6月30日累计", "截至6月30日累计完成", "累计完成绝对额", "1至6月实际完成情况", "2022年1-6月累计实绩"], 1):
        xlsx(f"head-plain-{number:02}.xlsx", Sheet([["2022年6月", None, None], head[:2] + [plain]] + body, merges=["A1:C1"]), good)
    three = [[T, "技改投资", 30], [T, "新增规上企业", 40], [E, "新增学位", 3000]]
    xlsx("all-are-targets.xlsx", Sheet([head] + three), [flag(row[1]) for row in three])
    xlsx("far-from-what-stands.xlsx", Sheet([["责任单位", "指标", "5月底累计", "6月底累计"], [T, "技改投资", 112, 131]]), [flag("技改投资"), flag("技改投资")])
    text("comma-alone.csv", f"责任单位;指标;6月底累计\n{T};外贸出口额;245,123\n", [flag("外贸出口额")])
    text("comma-sure.csv", f"责任单位;指标;6月底累计\n{T};外贸出口额;245,123\n{T};技改投资;13.1\n", [ok(T, "外贸出口额", "245123"), ok(T, "技改投资", "13.1")])
    xlsx(
        "side-by-side-titles.xlsx",
        Sheet([
            ["2022年6月底完成情况", None, None, None, None],
            [T, None, None, E, None],
            ["指标", "累计完成", None, "指标", "累计完成"],
            ["技改投资", 13.1, None, "新增学位", 1500],
        ]),
        good,
    )


for make in (plain_tables, heads, rows, values, units, months, names, traps, meanings_of_heads, names_not_the_same, values_to_ask_for, shapes, unit_notes, contradictions, words_around):
    make()
