#include <core/plan/measurescale.h>
#include <core/schedule/ownfigure.h>
#include <core/wording/fill.h>
#include <core/wording/words.h>
#include <ui/models/pastematch.h>

#include <QCoreApplication>
#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PasteMatch)
};

constexpr qsizetype kMostNameColumns = 4;

QString bare(const QString& text) {
    QString kept;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (!c.isSpace()) {
            kept += c.toLower();
        }
    }
    return kept;
}

/// What the heading says that the figures below it are.
enum class HeadingSense { Unsaid, Total, Own };

/// A column of figures: its month, or why it has none.
struct FigureColumn {
    std::optional<Month> month;
    HeadingSense sense = HeadingSense::Unsaid;
    QString why = {};
};

HeadingSense senseOf(const QString& heading) {
    static const QRegularExpression total(u"累计|止|^(?:[0-9]{4}年)?1(?:月)?[-—~至]"_s);
    static const QRegularExpression own(u"当月|本月"_s);
    const QString text = bare(heading);
    if (text.contains(total)) {
        return HeadingSense::Total;
    }
    return text.contains(own) ? HeadingSense::Own : HeadingSense::Unsaid;
}

/// Whether these are targets, or another year's figures: they belong to no month of the plan.
bool isNoReport(const QString& heading) {
    static const QRegularExpression other(u"目标|任务|计划|上年|去年|同期|target"_s);
    return bare(heading).contains(other);
}

/// Reads a heading like 6月, 2022年6月, 1-6月 or Jun as a month of the year that the ground's cell lies in.
std::optional<Month> headingMonth(const QString& heading, Month near) {
    static const QRegularExpression dated(
        u"^(?:([0-9]{4})[年./-]?)?(?:1月?[-—~至])?(0?[1-9]|1[0-2])月?(?:份|底|末)?(?:累计|当月)?$"_s);
    const QString text = bare(heading);
    const auto match = dated.match(text);
    if (match.hasMatch() && (text.contains(u'月') || !match.captured(1).isEmpty())) {
        const int year = match.captured(1).isEmpty() ? near.year() : match.captured(1).toInt();
        return Month(year, match.captured(2).toInt());
    }
    for (int month = 1; month <= 12; ++month) {
        if (text == bare(shortMonth(Month(near.year(), month)))) {
            return Month(near.year(), month);
        }
    }
    return std::nullopt;
}

/// The plan's pledges and units by every name they go by.
class NameBook {
public:
    explicit NameBook(const PlanSnapshot& snapshot) : m_snapshot(snapshot) {
        for (const Line& line : snapshot.lines()) {
            add(line.pledge->name, line.pledge->id);
            m_measures.insert(bare(line.pledge->unit.symbol));
            for (const QString& alias : line.pledge->aliases) {
                add(alias, line.pledge->id);
            }
        }
        for (const OrgUnit& unit : snapshot.units()) {
            m_units.insert(bare(unit.name), unit.id);
            for (const QString& alias : unit.aliases) {
                m_units.insert(bare(alias), unit.id);
            }
        }
    }
    [[nodiscard]] bool isPledge(const QString& text) const { return m_pledges.contains(bare(text)); }
    [[nodiscard]] bool isUnit(const QString& text) const { return m_units.contains(bare(text)); }
    /// A unit that a pledge of the plan counts in, or one that is known to convert.
    [[nodiscard]] bool isMeasure(const QString& text) const {
        return !text.isEmpty() && (m_measures.contains(text) || measureScale(text).base != text);
    }
    /// The pledge of that name: the unit's where one is named, else the one that the grid shows, else the only one.
    [[nodiscard]] std::optional<PledgeId> find(const QString& pledge, const QString& unit,
                                               const std::vector<std::optional<PledgeId>>& shown) const {
        std::vector<PledgeId> candidates = m_pledges.value(bare(pledge));
        if (!bare(unit).isEmpty()) {
            const OrgUnitId owner = m_units.value(bare(unit));
            std::erase_if(candidates,
                          [this, owner](PledgeId id) { return !m_snapshot.line(id)->pledge->isOwnedBy(owner); });
        } else if (candidates.size() > 1) {
            std::erase_if(candidates, [&shown](PledgeId id) { return std::ranges::find(shown, id) == shown.end(); });
        }
        return candidates.size() == 1 ? std::optional(candidates.front()) : std::nullopt;
    }

private:
    void add(const QString& name, PledgeId id) {
        auto& known = m_pledges[bare(name)];
        if (std::ranges::find(known, id) == known.end()) {
            known.push_back(id);
        }
    }

    const PlanSnapshot& m_snapshot;
    QHash<QString, std::vector<PledgeId>> m_pledges;
    QHash<QString, OrgUnitId> m_units;
    QSet<QString> m_measures;
};

class Matcher {
public:
    Matcher(const PlanSnapshot& snapshot, const PasteOrder& order)
        : m_snapshot(snapshot), m_order(order), m_names(snapshot) {
        findNameColumns();
    }

    [[nodiscard]] std::vector<MatchedCell> match() {
        if (m_pledgeColumn < 0) {
            return byPosition();
        }
        readHeadings();
        std::vector<MatchedCell> matched;
        for (std::size_t row = m_firstRow; row < rows().size(); ++row) {
            matchRow(static_cast<int>(row), matched);
        }
        return matched;
    }

private:
    [[nodiscard]] const std::vector<QStringList>& rows() const { return m_order.table.rows; }
    [[nodiscard]] const PasteGround& ground() const { return m_order.ground; }

    void findNameColumns() {
        const qsizetype looked = std::min(kMostNameColumns, m_order.table.width());
        int mostPledges = 0;
        int mostUnits = 0;
        for (qsizetype column = 0; column < looked; ++column) {
            int pledges = 0;
            int units = 0;
            for (const QStringList& row : rows()) {
                pledges += m_names.isPledge(row.value(column)) ? 1 : 0;
                units += m_names.isUnit(row.value(column)) ? 1 : 0;
            }
            m_pledgeColumn = pledges > mostPledges ? static_cast<int>(column) : m_pledgeColumn;
            m_unitColumn = units > mostUnits ? static_cast<int>(column) : m_unitColumn;
            mostPledges = std::max(mostPledges, pledges);
            mostUnits = std::max(mostUnits, units);
        }
    }

    /// The first row that is no pledge's may say the months; without one the columns go by position.
    void readHeadings() {
        const int first = std::max(m_pledgeColumn, m_unitColumn) + 1;
        const QStringList& head = rows().front();
        const bool hasHead = !m_names.isPledge(head.value(m_pledgeColumn));
        m_firstRow = hasHead ? 1 : 0;
        for (int column = first; hasHead && column < head.size(); ++column) {
            if (const auto month = headingMonth(head[column], ground().at.month)) {
                m_columns.insert(column, {*month, senseOf(head[column])});
            }
        }
        for (int column = first; column < m_order.table.width() && m_measureColumn < 0; ++column) {
            m_measureColumn = !m_columns.contains(column) && isMeasureColumn(column) ? column : -1;
        }
        if (m_columns.isEmpty()) {
            placeColumns(first, hasHead ? head : QStringList());
        }
    }

    /// By position; below headings of which none is a month, only where one column alone can be meant.
    void placeColumns(int first, const QStringList& head) {
        std::vector<int> filled;
        for (int column = first; column < m_order.table.width(); ++column) {
            if (!isMeasureColumn(column) && (head.isEmpty() || hasFigures(column))) {
                filled.push_back(column);
            }
        }
        const bool isUnsure = !head.isEmpty() && filled.size() > 1;
        for (std::size_t place = 0; place < filled.size(); ++place) {
            const QString heading = head.value(filled[place]);
            if (isUnsure || isNoReport(heading)) {
                m_columns.insert(filled[place], {{}, {}, noMonth(heading)});
            } else if (place < ground().columns.size() && ground().columns[place]) {
                m_columns.insert(filled[place], {ground().columns[place], senseOf(heading)});
            }
        }
    }

    [[nodiscard]] bool hasFigures(int column) const {
        return std::any_of(rows().begin() + 1, rows().end(),
                           [column](const QStringList& row) { return !row.value(column).isEmpty(); });
    }

    [[nodiscard]] static QString noMonth(const QString& heading) {
        return fill(Texts::tr("The heading “%1” says no month; write the month there, such as 6月"), {heading});
    }

    /// Units of measure and nothing else but a heading: words of states and notes stand in columns of figures.
    [[nodiscard]] bool isMeasureColumn(int column) const {
        int measures = 0;
        int others = 0;
        for (const QStringList& row : rows()) {
            const QString text = bare(row.value(column));
            measures += m_names.isMeasure(text) ? 1 : 0;
            others += !text.isEmpty() && !m_names.isMeasure(text) ? 1 : 0;
        }
        return measures > 0 && others <= 1;
    }

    void matchRow(int row, std::vector<MatchedCell>& matched) {
        const QStringList& cells = rows()[static_cast<std::size_t>(row)];
        const QString name = cells.value(m_pledgeColumn);
        m_lastUnit = m_unitColumn >= 0 && !cells.value(m_unitColumn).isEmpty() ? cells.value(m_unitColumn) : m_lastUnit;
        const auto pledge = m_names.find(name, m_unitColumn >= 0 ? m_lastUnit : QString(), ground().rows);
        const QString why = pledge ? wrongMeasure(*pledge, cells) : unknownRow(name);
        for (auto each = m_columns.cbegin(); each != m_columns.cend(); ++each) {
            MatchedCell cell{row, each.key(), cells.value(each.key()), {}, why};
            if (pledge && why.isEmpty()) {
                cell.why = each->why.isEmpty() ? wrongSense(*pledge, each->sense) : each->why;
            }
            if (pledge && cell.why.isEmpty()) {
                cell.cell = EntryCell{*pledge, *each->month};
            }
            matched.push_back(std::move(cell));
        }
    }

    [[nodiscard]] QString wrongSense(PledgeId id, HeadingSense sense) const {
        const Pledge& pledge = *m_snapshot.line(id)->pledge;
        if (pledge.nature != Nature::Flow || sense == HeadingSense::Unsaid ||
            takesOwnFigures(pledge) == (sense == HeadingSense::Own)) {
            return {};
        }
        return sense == HeadingSense::Own
                   ? Texts::tr("The heading says the month's own figure, but this pledge takes the running total")
                   : Texts::tr("The heading says the running total, but this pledge takes the month's own figure");
    }

    [[nodiscard]] QString wrongMeasure(PledgeId pledge, const QStringList& cells) const {
        const QString given = m_measureColumn < 0 ? QString() : bare(cells.value(m_measureColumn));
        const QString counted = m_snapshot.line(pledge)->pledge->unit.symbol;
        return given.isEmpty() || given == bare(counted)
                   ? QString()
                   : fill(Texts::tr("Given in %1, but this pledge counts in %2"), {given, counted});
    }

    [[nodiscard]] static QString unknownRow(const QString& name) {
        return name.isEmpty() ? Texts::tr("The row names no pledge")
                              : fill(Texts::tr("No pledge here is called “%1”, or several are"), {name});
    }

    [[nodiscard]] std::vector<MatchedCell> byPosition() const {
        const bool fills = m_order.table.isOneCell();
        const int down = fills ? ground().fillRows : static_cast<int>(rows().size());
        std::vector<MatchedCell> matched;
        for (int row = 0; row < down; ++row) {
            const QStringList& cells = rows()[static_cast<std::size_t>(fills ? 0 : row)];
            const int across = fills ? ground().fillColumns : static_cast<int>(cells.size());
            for (int column = 0; column < across; ++column) {
                matched.push_back(placed(row, column, cells[fills ? 0 : column]));
            }
        }
        return matched;
    }

    [[nodiscard]] MatchedCell placed(int row, int column, const QString& text) const {
        const auto pledge = static_cast<std::size_t>(row) < ground().rows.size()
                                ? ground().rows[static_cast<std::size_t>(row)]
                                : std::nullopt;
        const auto month = static_cast<std::size_t>(column) < ground().columns.size()
                               ? ground().columns[static_cast<std::size_t>(column)]
                               : std::nullopt;
        MatchedCell cell{row, column, text, {}, {}};
        if (pledge && month) {
            cell.cell = EntryCell{*pledge, *month};
        } else {
            cell.why = Texts::tr("Beyond the cells of the grid");
        }
        return cell;
    }

    const PlanSnapshot& m_snapshot;
    const PasteOrder& m_order;
    NameBook m_names;
    int m_pledgeColumn = -1;
    int m_unitColumn = -1;
    int m_measureColumn = -1;
    std::size_t m_firstRow = 0;
    QMap<int, FigureColumn> m_columns;
    QString m_lastUnit;
};

}  // namespace

std::vector<MatchedCell> matchCells(const PlanSnapshot& snapshot, const PasteOrder& order) {
    return order.table.isEmpty() ? std::vector<MatchedCell>() : Matcher(snapshot, order).match();
}

}  // namespace pledge
