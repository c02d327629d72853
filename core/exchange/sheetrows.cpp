#include <core/exchange/sheetcell.h>
#include <core/exchange/sheetdoubts.h>
#include <core/exchange/sheetfigure.h>
#include <core/exchange/sheetgrowth.h>
#include <core/exchange/sheetmonths.h>
#include <core/exchange/sheetrowkind.h>
#include <core/exchange/sheetrows.h>
#include <core/exchange/sheetside.h>
#include <core/exchange/sheetsubject.h>
#include <core/exchange/sheettitle.h>

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

using Columns = std::vector<const SheetColumn*>;

/// What was reached, where any column says it; forecasts alone stay, to be shown.
Columns reachedOf(const Columns& columns) {
    Columns reached;
    std::ranges::copy_if(columns, std::back_inserter(reached),
                         [](const SheetColumn* one) { return one->sort != ValueSort::Forecast; });
    return reached.empty() ? columns : reached;
}

/// 累计完成 parted into 合计, 硕士 and 博士: the sum is the figure.
Columns summedOf(const Columns& columns) {
    static const QRegularExpression sum(u"^(.+)(合计|小计|总计|总数)$"_s);
    for (const SheetColumn* one : columns) {
        const auto match = sum.match(one->head);
        const auto isOfSum = [&](const SheetColumn* other) { return other->head.startsWith(match.captured(1)); };
        if (match.hasMatch() && columns.size() > 1 && std::ranges::all_of(columns, isOfSum)) {
            Columns kept;
            std::ranges::copy_if(columns, std::back_inserter(kept), [one](const SheetColumn* other) {
                return other == one || other->time.sense == TimeSense::Own;
            });
            return kept;
        }
    }
    return columns;
}

class RowReader {
public:
    RowReader(const SheetView& view, const SheetTable& table, const SheetContext& context, const PlanSnapshot& snapshot)
        : m_view(view),
          m_table(table),
          m_context(context),
          m_snapshot(snapshot),
          m_title(titleOf(view, table, context)),
          m_months(view, table, context, m_title),
          m_cells(view, table, context, snapshot, m_months),
          m_subjects(view, table, context, snapshot, m_title),
          m_rate(table.first(SheetMeaning::Rate)),
          m_values(shownValues()) {}

    SheetRows read() {
        for (int row = m_table.bodyRow; row < m_table.endRow; ++row) {
            if (isNoteRow(m_view, m_table, m_context, row)) {
                continue;
            }
            if (sumCell(m_view, m_table, row) >= 0) {
                readSum(row);
            } else if (!m_subjects.takeGroup(row)) {
                readRow(row);
            }
        }
        holdAgainstFoot(m_rows.drafts, m_view, m_table, m_context);
        holdPeriods();
        return std::move(m_rows);
    }

private:
    Columns shownValues() const {
        Columns shown;
        for (const SheetColumn* column : m_table.all(SheetMeaning::Value)) {
            if (!m_view.isColumnHidden(column->at)) {
                shown.push_back(column);
            }
        }
        return shown.empty() ? m_table.all(SheetMeaning::Value) : shown;
    }

    void readSum(int row) {
        const QString name = packedCell(m_view.text(row, sumCell(m_view, m_table, row)));
        const bool isPartial = name.contains(u"小计");
        for (const SheetColumn* value : m_values) {
            const QString& text = m_view.spread(row, value->at);
            const WrittenValue written = readWritten(text);
            if (written.kind == WrittenKind::Figure) {
                m_rows.sums.push_back({row, value->at, isPartial, written.number, text});
                SheetDraft draft = draftAt(row, *value, {});
                draft.figure.pledgeName = name;
                draft.figure.skip({SheetRemarkKind::SumRow});
                m_rows.drafts.push_back(std::move(draft));
            }
        }
        if (isPartial) {
            m_subjects.endPart();
        }
    }

    void readRow(int row) {
        const RowSubject subject = m_subjects.of(row);
        std::map<QString, Columns> groups;
        QStringList order;
        for (const SheetColumn* value : valuesFor(row, subject)) {
            const QString key = groupKey(row, *value);
            if (!groups.contains(key)) {
                order.append(key);
            }
            groups[key].push_back(value);
        }
        for (const QString& key : order) {
            readGroup(row, subject, groups[key]);
        }
        if (m_values.empty() && m_rate != nullptr) {
            readRateAlone(row, subject);
        }
    }

    /// Beside an increase a balance says nothing of a pledge that counts what is added, nor the other way round; and a
    /// forecast of a month that the sheet is not of says nothing at all.
    Columns valuesFor(int row, const RowSubject& subject) const {
        const auto has = [this](ValueSort sort) {
            return std::ranges::any_of(m_values, [sort](const SheetColumn* one) { return one->sort == sort; });
        };
        const bool both = has(ValueSort::Balance) && has(ValueSort::Increase);
        const ValueSort other = namesBalance(subject.name) ? ValueSort::Increase : ValueSort::Balance;
        Columns found;
        for (const SheetColumn* value : m_values) {
            const auto month = m_months.of(row, *value).month;
            const bool isAhead =
                value->sort == ValueSort::Forecast && month && m_title.time.month && *m_title.time.month < *month;
            if (!isAhead && !(both && value->sort == other)) {
                found.push_back(value);
            }
        }
        return found;
    }

    /// Columns of one unit, one pledge and one month stand together.
    QString groupKey(int row, const SheetColumn& value) const {
        const auto month = m_months.of(row, value).month;
        return QStringList{value.owner, m_subjects.pledgeOf(value), month ? month->toString() : QString()}.join(u'|');
    }

    SheetDraft draftAt(int row, const SheetColumn& column, const RowSubject& subject) const {
        SheetDraft draft;
        draft.row = row;
        draft.column = column.at;
        draft.head = column.head;
        draft.measure = subject.measure;
        draft.said = subject.said;
        draft.figure.place = m_view.place(row, column.at);
        draft.figure.text = m_view.spread(row, column.at);
        draft.figure.unitName = subject.ownerText;
        draft.figure.pledgeName = subject.name;
        draft.figure.nameInSheet = subject.name;
        return draft;
    }

    void readGroup(int row, const RowSubject& rowSubject, const Columns& all) {
        const Columns columns = countedAlike(rowSubject, summedOf(reachedOf(all)));
        const SheetColumn& main = m_cells.mainOf(row, columns);
        const RowSubject subject = m_subjects.ofColumn(rowSubject, main);
        SheetDraft draft = draftAt(row, main, subject);
        const WrittenTime time = m_months.of(row, main);
        draft.sense = m_months.senseOf(time, main, columns);
        draft.figure.month = time.month;
        nameDraft(draft, subject, m_snapshot);
        if (!hasContent(row, columns) && draft.figure.nameInSheet.isEmpty()) {
            return;
        }
        m_cells.read(draft, main, time);
        doubt(draft, main, subject);
        if (draft.pledge != nullptr && draft.pledge->nature == Nature::State &&
            (draft.sense == TimeSense::Own || mayBeOfMonth(draft))) {
            draft.figure.flag({SheetRemarkKind::TotalOrOwn, {main.head}});
        }
        askForGrowth(draft);
        if (draft.figure.isAccepted()) {
            if (const auto remark = growthRemark(m_view, m_table, draft)) {
                draft.figure.flag(*remark);
            }
            compareOthers(draft, main, columns);
            draft.last = lastOf(draft);
        }
        m_rows.drafts.push_back(std::move(draft));
    }

    /// 平均浓度, 优良天数比例: a month has its own, too, and no report before tells which one is given.
    bool mayBeOfMonth(const SheetDraft& draft) const {
        static const QRegularExpression mean(u"平均|浓度|均值|比例|比率|增速|增幅|率$"_s);
        const Series& series = *m_snapshot.line(draft.pledge->id)->series;
        return draft.sense == TimeSense::Open && mean.match(draft.pledge->name).hasMatch() &&
               !(draft.figure.month && series.value(draft.figure.month->plus(-1)));
    }

    /// A pledge of growth whose figure stands under 增速 beside a total that is left blank.
    void askForGrowth(SheetDraft& draft) const {
        static const QRegularExpression growth(u"^(?!.*(上年|去年|上月)).*增(速|幅|长率?)$"_s);
        const bool isGrowth =
            draft.pledge != nullptr && draft.pledge->unit.symbol == u"%" && growth.match(draft.pledge->name).hasMatch();
        for (const SheetColumn& column : m_table.columns) {
            const QString& text = m_view.spread(draft.row, column.at);
            if (isGrowth && draft.figure.state == SheetState::Skip && column.meaning == SheetMeaning::Ignored &&
                growth.match(column.head).hasMatch() && readWritten(text).kind == WrittenKind::Figure) {
                draft.figure.state = SheetState::Flag;
                draft.figure.text = text;
                draft.figure.place = m_view.place(draft.row, column.at);
                draft.figure.remarks = {{SheetRemarkKind::HeadUnclear, {column.head}}};
            }
        }
    }

    /// Where the title says the month, a row of another one is asked about unless it stands beside one of that month.
    void holdPeriods() {
        const auto said = m_title.time.month;
        const bool hasPeriods = said && m_table.first(SheetMeaning::Period) != nullptr;
        for (SheetDraft& draft : m_rows.drafts) {
            const bool isOther = hasPeriods && draft.figure.month && *draft.figure.month != *said;
            const bool isBeside = std::ranges::any_of(m_rows.drafts, [&](const SheetDraft& other) {
                return other.pledge == draft.pledge && other.figure.month == said;
            });
            if (isOther && !isBeside && draft.figure.isAccepted()) {
                draft.figure.flag({SheetRemarkKind::MonthsDiffer, {said->toString(), draft.figure.month->toString()}});
            }
        }
    }

    /// What stands around the figure may say that it is not what was reached.
    void doubt(SheetDraft& draft, const SheetColumn& column, const RowSubject& subject) const {
        static const QRegularExpression reached(u"完成|实绩|实际|实现|达到"_s);
        if (draft.figure.state == SheetState::Skip) {
            return;
        }
        if (m_title.doubt && !reached.match(column.head).hasMatch()) {
            draft.figure.flag(*m_title.doubt);
        }
        if (m_title.saysBalance && !namesBalance(subject.name)) {
            draft.figure.flag({SheetRemarkKind::BalanceFigure, {m_title.said}});
        }
        for (const auto& remark : {subject.doubt, doubtOfRow(m_view, m_table, draft.row),
                                   doubtBeside(m_view, m_table, m_context, subject, draft.row)}) {
            if (remark) {
                draft.figure.flag(*remark);
            }
        }
    }

    /// Beside 新增贷款（亿元） a column of 新增贷款（户） counts something else.
    Columns countedAlike(const RowSubject& rowSubject, const Columns& columns) const {
        const auto pledge = m_subjects.ofColumn(rowSubject, *columns.front()).fit.pledge;
        Columns alike;
        std::ranges::copy_if(columns, std::back_inserter(alike), [&](const SheetColumn* one) {
            return pledge &&
                   (one->unit.isEmpty() || !SheetCellReader::countsOther(*one, *m_snapshot.line(*pledge)->pledge));
        });
        return alike.empty() ? columns : alike;
    }

    bool hasContent(int row, const Columns& columns) const {
        return std::ranges::any_of(
            columns, [&](const SheetColumn* column) { return !m_view.spread(row, column->at).isEmpty(); });
    }

    void readRateAlone(int row, const RowSubject& subject) {
        SheetColumn column = *m_rate;
        column.unit = u"%"_s;
        column.time = {};
        SheetDraft draft = draftAt(row, column, subject);
        const WrittenTime time = m_months.of(row, column);
        draft.figure.month = time.month;
        nameDraft(draft, subject, m_snapshot);
        if (draft.figure.text.isEmpty() && subject.name.isEmpty()) {
            return;
        }
        m_cells.readRateAlone(draft, column, time);
        m_rows.drafts.push_back(std::move(draft));
    }

    /// A second figure for the same month is its own figure, a quarter's, or another reading of the total.
    void compareOthers(SheetDraft& draft, const SheetColumn& main, const Columns& columns) const {
        for (const SheetColumn* column : columns) {
            const bool isQuarter = column->time.sense == TimeSense::Quarter && draft.sense == TimeSense::Total;
            const bool isFigure = m_cells.writtenAt(draft.row, *column).kind == WrittenKind::Figure;
            if (column == &main || isQuarter || !isFigure || !draft.figure.actual.value) {
                continue;
            }
            const auto value = m_cells.figureAt(draft, *column);
            const bool isOwn = column->time.sense == TimeSense::Own ||
                               (column->time.sense == TimeSense::Open && draft.sense == TimeSense::Total);
            if (isOwn && value && draft.sense != TimeSense::Own) {
                draft.own = *value;
            } else if (value != draft.figure.actual.value) {
                draft.figure.flag(
                    {SheetRemarkKind::SeveralFigures, {draft.figure.text, m_view.spread(draft.row, column->at)}});
            }
        }
    }

    /// The sheet's own total of the month before: 上月累计.
    std::optional<Decimal> lastOf(const SheetDraft& draft) const {
        static const QRegularExpression last(u"(上月|上期)[末底止]?.{0,2}累计|截[至止](上月|上期)|上月[末底止]"_s);
        for (const SheetColumn& column : m_table.columns) {
            if (last.match(column.head).hasMatch()) {
                return m_cells.figureAt(draft, column);
            }
        }
        return std::nullopt;
    }

    const SheetView& m_view;
    const SheetTable& m_table;
    const SheetContext& m_context;
    const PlanSnapshot& m_snapshot;
    SheetTitle m_title;
    FigureMonths m_months;
    SheetCellReader m_cells;
    RowSubjects m_subjects;
    const SheetColumn* m_rate;
    Columns m_values;
    SheetRows m_rows;
};

}  // namespace

SheetRows readSheetRows(const SheetView& view, const SheetTable& table, const SheetContext& context,
                        const PlanSnapshot& snapshot) {
    return RowReader(view, table, context, snapshot).read();
}

}  // namespace pledge
