#include <core/exchange/sheetcell.h>
#include <core/exchange/sheetreached.h>
#include <core/plan/measurescale.h>

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

/// Offices count enterprises in 家, 户 and 个 alike.
QString classOf(const QString& measure) {
    return measure == u"户" || measure == u"个" ? u"家"_s : measure;
}

/// 完成面积 are figures of pledges in areas, 金额 of those in money, 户数 of those in 户.
bool speaksOf(const QString& head, const Pledge& pledge) {
    static const QRegularExpression money(u"金额|资金|投资|额度"_s);
    static const QRegularExpression amount(u"绝对|总量|总额"_s);
    static const QRegularExpression area(u"面积"_s);
    static const QRegularExpression count(u"([户家个人项件])数"_s);
    if (head.contains(pledge.name)) {
        return true;
    }
    const QString base = measureScale(usualMeasure(pledge.unit.symbol)).base;
    const auto counted = count.match(head);
    const bool isShare = pledge.unit.symbol == u"%";
    return (!isShare || !amount.match(head).hasMatch()) && (!money.match(head).hasMatch() || base.endsWith(u'元')) &&
           (!area.match(head).hasMatch() || base == u"平方米") &&
           (!counted.hasMatch() || classOf(base) == classOf(usualMeasure(counted.captured(1))));
}

/// 累计拆除 speaks of pledges that end in 拆除 alone: of 整治淘汰, 累计整治 is another figure.
bool saysElse(const QString& rest, const Pledge& pledge) {
    const bool endsName = pledge.name.endsWith(rest) || saidBesides(pledge.name).endsWith(rest);
    return !rest.isEmpty() && (rest.size() < 2 || !endsName);
}

void checkWhole(SheetDraft& draft) {
    const Decimal value = *draft.figure.actual.value;
    if (draft.pledge->unit.wholeCases && !value.isWhole()) {
        draft.figure.flag({SheetRemarkKind::NotWhole, {value.toString(), draft.pledge->unit.symbol}});
    }
}

}  // namespace

SheetCellReader::SheetCellReader(const SheetView& view, const SheetTable& table, const SheetContext& context,
                                 const PlanSnapshot& snapshot, const FigureMonths& months)
    : m_view(view), m_context(context), m_snapshot(snapshot), m_months(months), m_beside(view, table, context) {}

void SheetCellReader::read(SheetDraft& draft, const SheetColumn& column, const WrittenTime& time) const {
    readText(draft, column, time, false);
}

void SheetCellReader::readRateAlone(SheetDraft& draft, const SheetColumn& column, const WrittenTime& time) const {
    if (draft.pledge != nullptr && kindOf(*draft.pledge) != PledgeKind::Works) {
        draft.figure.flag({SheetRemarkKind::WordsForFigure, {draft.figure.text, draft.pledge->unit.symbol}});
        return;
    }
    readText(draft, column, time, true);
    if (draft.pledge != nullptr && draft.pledge->finalTarget() != Decimal::fromInteger(100)) {
        draft.figure.flag({SheetRemarkKind::RateOrWorks, {column.head}});
    }
}

WrittenValue SheetCellReader::writtenAt(int row, const SheetColumn& column) const {
    return readWritten(m_view.spread(row, column.at));
}

const SheetColumn& SheetCellReader::mainOf(int row, const std::vector<const SheetColumn*>& columns) const {
    const auto rank = [&](const SheetColumn* column) {
        const WrittenKind kind = writtenAt(row, *column).kind;
        const bool blank = kind == WrittenKind::Blank && !m_view.flaw(row, column->at);
        const bool words = kind == WrittenKind::Words || kind == WrittenKind::Started;
        return (blank ? 20 : words ? 10 : 0) + rankOf(column->time.sense);
    };
    return **std::ranges::min_element(columns, {}, rank);
}

std::optional<Decimal> SheetCellReader::figureAt(const SheetDraft& draft, const SheetColumn& column) const {
    const WrittenValue written = writtenAt(draft.row, column);
    if (written.kind != WrittenKind::Figure || draft.pledge == nullptr) {
        return std::nullopt;
    }
    const Converted converted =
        convertWritten(written, m_view.spread(draft.row, column.at), m_beside.hintsOf(draft, column), *draft.pledge);
    const auto* value = std::get_if<Decimal>(&converted);
    return value == nullptr ? std::nullopt : std::optional(*value);
}

void SheetCellReader::readText(SheetDraft& draft, const SheetColumn& column, const WrittenTime& time,
                               bool isRate) const {
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
    if (const QString comment = m_view.comment(draft.row, column.at); !comment.isEmpty()) {
        figure.flag({SheetRemarkKind::Commented, {comment}});
    }
    if (m_view.isPartedBySemicolons() && !partsThousands(column, figure.text)) {
        figure.flag({SheetRemarkKind::CommaUnclear, {figure.text}});
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

bool SheetCellReader::countsOther(const SheetColumn& column, const Pledge& pledge) {
    const WrittenValue one{WrittenKind::Figure, Rational::fromInteger(1), column.unit};
    const Converted converted = convertWritten(one, {}, {}, pledge);
    const auto* remark = std::get_if<SheetRemark>(&converted);
    return remark != nullptr && remark->kind == SheetRemarkKind::OtherMeasure;
}

/// Whether no comma stands in the text, or the column shows what it stands for: two groups of three digits, or a point
/// somewhere.
bool SheetCellReader::partsThousands(const SheetColumn& column, const QString& text) const {
    static const QRegularExpression sure(u"\\d,\\d{3}([,.]\\d)|\\d\\.\\d"_s);
    static const QRegularExpression comma(u"\\d,\\d"_s);
    if (!comma.match(text).hasMatch()) {
        return true;
    }
    for (int row = 0; row < m_view.rows(); ++row) {
        if (sure.match(m_view.text(row, column.at)).hasMatch()) {
            return true;
        }
    }
    return false;
}

void SheetCellReader::checkSort(SheetDraft& draft, const SheetColumn& column) const {
    const bool isBalance = namesBalance(draft.pledge->name);
    const bool isOther =
        (column.sort == ValueSort::Balance && !isBalance) || (column.sort == ValueSort::Increase && isBalance);
    const bool isSure =
        column.isByPerson || (!saysElse(column.rest, *draft.pledge) && speaksOf(column.head, *draft.pledge));
    if (!isSure) {
        draft.figure.flag({SheetRemarkKind::HeadUnclear, {column.head}});
    }
    if (column.sort == ValueSort::Forecast) {
        draft.figure.flag({SheetRemarkKind::ForecastFigure, {column.head}});
    } else if (isOther) {
        draft.figure.flag({SheetRemarkKind::BalanceFigure, {column.head}});
    }
}

void SheetCellReader::readNumber(SheetDraft& draft, const SheetColumn& column, const WrittenValue& written,
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
    if (column.isByPerson) {
        figure.say({SheetRemarkKind::HeadByPerson, {column.head}});
    }
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
void SheetCellReader::checkSign(SheetDraft& draft) const {
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
