#include <core/exchange/sheetcell.h>

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <variant>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

SheetRemark remarkOf(CellFlaw flaw) {
    switch (flaw) {
        case CellFlaw::LacksResult:
            return {SheetRemarkKind::FormulaNoResult};
        case CellFlaw::ShownScaled:
            return {SheetRemarkKind::ShownScaled};
    }
    Q_UNREACHABLE();
}

SheetRemark remarkOf(WrittenKind kind, const QString& text, const Pledge& pledge) {
    switch (kind) {
        case WrittenKind::Rough:
            return {SheetRemarkKind::RoughFigure, {text}};
        case WrittenKind::Range:
            return {SheetRemarkKind::RangeFigure, {text}};
        case WrittenKind::Damaged:
            return {SheetRemarkKind::DamagedFigure, {text}};
        case WrittenKind::TooLong:
            return {SheetRemarkKind::TooManyDigits, {text}};
        case WrittenKind::Fault:
            return {SheetRemarkKind::FaultCell, {text}};
        default:
            return {SheetRemarkKind::WordsForFigure, {text, pledge.unit.symbol}};
    }
}

/// Where the deed is the opening itself, what is in hand may as well be done.
void readDeed(SheetFigure& figure, const WrittenValue& written, const Pledge& pledge) {
    static const QRegularExpression opening(u"开工|动工|启动|开建|进场|开业|开园"_s);
    const bool isOpening = opening.match(pledge.name).hasMatch();
    if (written.kind == WrittenKind::Done) {
        figure.actual.state = TaskState::Claimed;
    } else if (written.kind == WrittenKind::Started && !isOpening) {
        figure.actual.state = TaskState::Started;
    } else if (written.kind == WrittenKind::Figure) {
        figure.flag({SheetRemarkKind::FigureForDeed, {figure.text}});
    } else {
        figure.flag({SheetRemarkKind::UnclearDeed, {figure.text}});
    }
}

int rankOf(TimeSense sense) {
    switch (sense) {
        case TimeSense::Total:
            return 0;
        case TimeSense::Own:
            return 2;
        case TimeSense::Quarter:
            return 3;
        default:
            return 1;
    }
}

void checkWhole(SheetDraft& draft) {
    const Decimal value = *draft.figure.actual.value;
    if (draft.pledge->unit.wholeCases && !value.isWhole()) {
        draft.figure.flag({SheetRemarkKind::NotWhole, {value.toString(), draft.pledge->unit.symbol}});
    }
}

}  // namespace

CellReader::CellReader(const SheetView& view, const SheetTable& table, const SheetContext& context,
                       const PlanSnapshot& snapshot, const FigureMonths& months)
    : m_view(view), m_context(context), m_snapshot(snapshot), m_months(months), m_beside(view, table, context) {}

void CellReader::read(SheetDraft& draft, const SheetColumn& column, const WrittenTime& time) const {
    readText(draft, column, time, false);
}

void CellReader::readRateAlone(SheetDraft& draft, const SheetColumn& column, const WrittenTime& time) const {
    if (draft.pledge != nullptr && kindOf(*draft.pledge) != PledgeKind::Works) {
        draft.figure.flag({SheetRemarkKind::WordsForFigure, {draft.figure.text, draft.pledge->unit.symbol}});
    } else {
        readText(draft, column, time, true);
    }
}

WrittenValue CellReader::writtenAt(int row, const SheetColumn& column) const {
    return readWritten(m_view.spread(row, column.at));
}

const SheetColumn& CellReader::mainOf(int row, const std::vector<const SheetColumn*>& columns) const {
    const auto rank = [&](const SheetColumn* column) {
        const WrittenKind kind = writtenAt(row, *column).kind;
        const bool blank = kind == WrittenKind::Blank && !m_view.flaw(row, column->at);
        const bool words = kind == WrittenKind::Words || kind == WrittenKind::Started;
        return (blank ? 20 : words ? 10 : 0) + rankOf(column->time.sense);
    };
    return **std::ranges::min_element(columns, {}, rank);
}

std::optional<Decimal> CellReader::figureAt(const SheetDraft& draft, const SheetColumn& column) const {
    const WrittenValue written = writtenAt(draft.row, column);
    if (written.kind != WrittenKind::Figure || draft.pledge == nullptr) {
        return std::nullopt;
    }
    const Converted converted =
        convertWritten(written, m_view.spread(draft.row, column.at), m_beside.hintsOf(draft, column), *draft.pledge);
    const auto* value = std::get_if<Decimal>(&converted);
    return value == nullptr ? std::nullopt : std::optional(*value);
}

void CellReader::readText(SheetDraft& draft, const SheetColumn& column, const WrittenTime& time, bool isRate) const {
    SheetFigure& figure = draft.figure;
    if (const auto flaw = m_view.flaw(draft.row, column.at)) {
        figure.flag(remarkOf(*flaw));
        return;
    }
    const WrittenValue written = writtenAt(draft.row, column);
    if (written.kind == WrittenKind::Blank) {
        figure.state = SheetState::Accept;
        figure.remarks.clear();
        figure.skip({SheetRemarkKind::Blank});
        return;
    }
    m_months.check(figure, time);
    if (m_view.isRowHidden(draft.row) || m_view.isColumnHidden(column.at)) {
        figure.flag({SheetRemarkKind::HiddenRow});
    }
    if (m_view.isMergedDown(draft.row, column.at)) {
        figure.flag({SheetRemarkKind::MergedFigure, {figure.text}});
    }
    if (draft.pledge == nullptr) {
        return;
    }
    checkSort(draft, column);
    figure.actual.month = figure.month.value_or(m_context.span.first);
    switch (kindOf(*draft.pledge)) {
        case PledgeKind::Standing:
            figure.skip({SheetRemarkKind::StandingPledge});
            break;
        case PledgeKind::Deliverable:
            readDeed(figure, written, *draft.pledge);
            break;
        default:
            readNumber(draft, column, written, isRate);
    }
}

void CellReader::checkSort(SheetDraft& draft, const SheetColumn& column) const {
    const bool isBalance = namesBalance(draft.pledge->name);
    const bool isOther =
        (column.sort == ValueSort::Balance && !isBalance) || (column.sort == ValueSort::Increase && isBalance);
    if (column.isUnclear) {
        draft.figure.flag({SheetRemarkKind::HeadUnclear, {column.head}});
    }
    if (column.sort == ValueSort::Forecast) {
        draft.figure.flag({SheetRemarkKind::ForecastFigure, {column.head}});
    } else if (isOther) {
        draft.figure.flag({SheetRemarkKind::BalanceFigure, {column.head}});
    }
}

void CellReader::readNumber(SheetDraft& draft, const SheetColumn& column, const WrittenValue& written,
                            bool isRate) const {
    SheetFigure& figure = draft.figure;
    const bool progress = written.kind == WrittenKind::Progress && draft.pledge->isTask();
    if (written.kind != WrittenKind::Figure && !progress) {
        figure.flag(remarkOf(written.kind, figure.text, *draft.pledge));
        return;
    }
    WrittenValue counted = written;
    const auto targets = m_beside.targetsOf(draft, column);
    const TargetCell target = targets.empty() ? TargetCell{} : targets.front();
    if (mayBeFraction(written, *draft.pledge) && !settleFraction(counted, target, *draft.pledge)) {
        figure.flag({SheetRemarkKind::FractionOrPercent, {figure.text}});
        return;
    }
    const Converted converted = convertWritten(counted, figure.text, m_beside.hintsOf(draft, column), *draft.pledge);
    if (const auto* remark = std::get_if<SheetRemark>(&converted)) {
        figure.flag(*remark);
        return;
    }
    figure.actual.value = std::get<Decimal>(converted);
    draft.plainNumber = written.number;
    checkWhole(draft);
    checkSign(draft);
    for (const TargetCell& one : targets) {
        if (const auto remark = targetRemark(one, *draft.pledge, figure.actual.month)) {
            figure.flag(*remark);
        }
    }
    if (!isRate) {
        m_beside.checkRate(draft, column, target);
    }
}

/// Below zero where less is promised, the sign may say the direction; what was not below it before seldom falls there.
void CellReader::checkSign(SheetDraft& draft) const {
    if (!draft.figure.actual.value->isNegative()) {
        return;
    }
    static const QRegularExpression less(u"降|减|压缩|缩短"_s);
    const auto last = m_snapshot.line(draft.pledge->id)->series->value(draft.figure.actual.month.plus(-1));
    const bool wasNegative = last && last->isNegative();
    const bool isNew = !wasNegative && (last || draft.pledge->nature == Nature::Flow);
    if (isNew || less.match(draft.pledge->name).hasMatch()) {
        draft.figure.flag({SheetRemarkKind::SignUnclear, {draft.figure.text}});
    }
}

bool namesBalance(const QString& name) {
    static const QRegularExpression balance(u"余额|存量|保有|结余"_s);
    return balance.match(name).hasMatch();
}

}  // namespace pledge
