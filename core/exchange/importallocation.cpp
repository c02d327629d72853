#include <core/exchange/cellreader.h>
#include <core/exchange/importallocation.h>
#include <core/exchange/nameindex.h>
#include <core/plan/allocationspread.h>

#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

enum Column : std::size_t { TownColumn, FigureColumn };

const QStringList& townHeaders() {
    static const QStringList names{u"town"_s, u"镇街"_s, u"镇街道"_s, u"乡镇"_s, u"单位"_s, u"责任单位"_s};
    return names;
}

const QStringList& shareHeaders() {
    static const QStringList names{u"share"_s, u"份额"_s, u"任务"_s, u"任务数"_s, u"分配数"_s, u"分解数"_s};
    return names;
}

const QStringList& weightHeaders() {
    static const QStringList names{u"weight"_s, u"权重"_s};
    return names;
}

/// The columns under the names the table itself gives them; those of the documentation where it has no such header.
QStringList columnsOf(const Table& table) {
    if (table.rowCount() > 0) {
        const QString town = table.text(0, TownColumn);
        const QString figure = table.text(0, FigureColumn);
        const bool known = shareHeaders().contains(figure) || weightHeaders().contains(figure);
        if (townHeaders().contains(town) && known) {
            return {town, figure};
        }
    }
    return {townHeaders().first(), shareHeaders().first()};
}

bool isFoot(const QString& name) {
    static const QStringList names{u"合计"_s, u"总计"_s, u"共计"_s, u"全市合计"_s, u"total"_s, u"sum"_s};
    const QString bare = name.toLower().remove(u' ').remove(u'\u3000');
    return names.contains(bare);
}

class AllocationReader {
public:
    AllocationReader(const Table& table, const PlanSnapshot& snapshot, const Pledge& whole)
        : m_cells(table, columnsOf(table)),
          m_figureName(columnsOf(table)[FigureColumn]),
          m_snapshot(snapshot),
          m_whole(whole),
          m_names(snapshot) {}

    Reading<AllocationDraft> read() {
        Reading<AllocationDraft> reading;
        reading.draft.file = m_cells.table().file();
        reading.draft.digest = m_cells.table().digest();
        if (m_cells.headerFits()) {
            readRows();
            checkFeet();
            std::ranges::sort(m_parts, {},
                              [this](const TownWeight& part) { return m_snapshot.unit(part.town)->order; });
            reading.draft.shares = shares();
            reading.draft.rows = static_cast<int>(m_cells.table().rowCount() - 1 - m_feet.size());
        }
        reading.issues = m_cells.takeIssues();
        return reading;
    }

private:
    void readRows() {
        for (std::size_t row = 1; row < m_cells.table().rowCount(); ++row) {
            m_cells.checkWidth(row);
            if (isFoot(m_cells.text(row, TownColumn))) {
                m_feet.push_back(row);
                continue;
            }
            const auto town = townAt(row);
            const auto figure = figureAt(row);
            if (town && figure && isNew(*town, row)) {
                m_parts.push_back({*town, *figure});
            } else {
                m_isWhole = false;
            }
        }
    }

    std::optional<OrgUnitId> townAt(std::size_t row) {
        const auto name = m_cells.required(row, TownColumn);
        if (!name) {
            return std::nullopt;
        }
        const auto unit = m_names.unit(*name);
        if (!unit) {
            Error unknown = m_snapshot.findUnit(m_cells.text(row, TownColumn)).error();
            if (unknown.code == ErrorCode::UnknownUnit) {
                unknown.details = towns();
            }
            m_cells.note(row, TownColumn, unknown);
            return std::nullopt;
        }
        if (m_snapshot.unit(*unit)->group != UnitGroup::Town) {
            m_cells.noteWrong(row, TownColumn, towns().join(u", "_s));
            return std::nullopt;
        }
        return unit;
    }

    [[nodiscard]] QStringList towns() const {
        QStringList names;
        for (const OrgUnit& unit : m_snapshot.units(UnitGroup::Town)) {
            names.append(unit.name);
        }
        return names;
    }

    std::optional<Decimal> figureAt(std::size_t row) {
        const auto figure = m_cells.figure(row, FigureColumn);
        if (figure && figure->isNegative()) {
            m_cells.noteWrong(row, FigureColumn, u"≥ 0"_s);
            return std::nullopt;
        }
        return figure;
    }

    bool isNew(OrgUnitId town, std::size_t row) {
        const auto known = m_rowOfTown.constFind(town);
        if (known == m_rowOfTown.constEnd()) {
            m_rowOfTown.insert(town, row);
            return true;
        }
        const QString first = QString::number(m_cells.table().place(*known).row);
        m_cells.note(row, TownColumn, {ErrorCode::DuplicateRow, {}, {first}, {}});
        return false;
    }

    /// A foot is held against the rows only when all of them could be read.
    void checkFeet() {
        std::optional<Decimal> sum = Decimal();
        for (const TownWeight& part : m_parts) {
            sum = sum ? sum->plus(part.weight) : std::nullopt;
        }
        for (const std::size_t row : m_feet) {
            const auto stated = m_cells.figure(row, FigureColumn);
            if (stated && m_isWhole && stated != sum) {
                const QString total = sum ? sum->toString() : u"–"_s;
                m_cells.note(row, FigureColumn, {ErrorCode::SumDiffers, {}, {total, stated->toString()}, {}});
            }
        }
    }

    std::vector<Share> shares() {
        if (weightHeaders().contains(m_figureName)) {
            return spreadShares();
        }
        std::vector<Share> written;
        for (const TownWeight& part : m_parts) {
            written.push_back({part.town, part.weight});
        }
        return written;
    }

    std::vector<Share> spreadShares() {
        const auto target = m_whole.finalTarget();
        if (!target) {
            m_cells.note(0, FigureColumn, {ErrorCode::InvalidPledge, m_whole.name, {u"targets"_s}, {}});
            return {};
        }
        auto spread = spreadByWeights(*target, m_whole.unit, m_parts);
        if (!spread) {
            m_cells.note(0, FigureColumn, spread.error());
            return {};
        }
        return std::move(*spread);
    }

    CellReader m_cells;
    QString m_figureName;
    const PlanSnapshot& m_snapshot;
    const Pledge& m_whole;
    NameIndex m_names;
    std::vector<TownWeight> m_parts;
    std::vector<std::size_t> m_feet;
    QHash<OrgUnitId, std::size_t> m_rowOfTown;
    bool m_isWhole = true;
};

}  // namespace

Reading<AllocationDraft> readAllocation(const Table& table, const PlanSnapshot& snapshot, PledgeId whole) {
    return AllocationReader(table, snapshot, *snapshot.line(whole)->pledge).read();
}

}  // namespace pledge
