#pragma once

#include <core/base/decimal.h>
#include <core/base/id.h>
#include <core/base/month.h>
#include <core/base/rational.h>
#include <core/plan/orgunit.h>
#include <core/plan/pledge.h>
#include <core/report/chartspec.h>
#include <core/schedule/verdict.h>

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace pledge {

// A report as values: what it says, in which order, with every figure still a figure. Writers decide how it looks.

/// A figure as it was reported or pledged, in the unit of its row; an upper limit is marked ≤.
struct FigureCell {
    Decimal value;
    Bound bound = Bound::AtLeast;

    friend bool operator==(const FigureCell&, const FigureCell&) = default;
};

/// A rate in percent, unrounded.
struct RateCell {
    Rational percent;
    int decimals = 1;  ///< as printed

    friend bool operator==(const RateCell&, const RateCell&) = default;
};

/// A gap in percentage points, unrounded; above zero is better.
struct GapCell {
    Rational points;
    int decimals = 1;  ///< as printed

    friend bool operator==(const GapCell&, const GapCell&) = default;
};

/// A light with the word it stands for: never a colour alone.
struct LightCell {
    Light light = Light::NotDue;
    QString word;

    friend bool operator==(const LightCell&, const LightCell&) = default;
};

/// A cell of a table; empty where the rule gives nothing.
using ReportCell = std::variant<std::monostate, QString, int, FigureCell, RateCell, GapCell, LightCell>;

enum class ColumnKind { Text, Count, Figure, Rate, Gap, Light };

/// A column: its heading, what stands in it, and the characters' width it would like to have.
struct ReportColumn {
    QString heading;
    ColumnKind kind = ColumnKind::Text;
    int width = 6;  ///< in full-width characters

    [[nodiscard]] bool isNumeric() const { return kind != ColumnKind::Text && kind != ColumnKind::Light; }
};

/// What the figures of a row come from, so that each can be traced to the plan.
struct RowSource {
    OrgUnitId unit;
    PledgeId pledge;
    Month month;

    friend bool operator==(const RowSource&, const RowSource&) = default;
};

struct ReportRow {
    std::vector<ReportCell> cells;  ///< as many as the table has columns
    RowSource source;               ///< without ids in a row of totals
    bool isTotal = false;
};

enum class TableWidth { Portrait, Landscape };

/// A table. On paper the rows of one value in the band's column stand under a line with that value, instead of
/// repeating it.
struct ReportTable {
    QString title;
    std::vector<ReportColumn> columns;
    std::vector<ReportRow> rows;
    QStringList notes;
    std::optional<std::size_t> band;
    std::optional<UnitGroup> group;  ///< of a table that tells of one group alone
    TableWidth width = TableWidth::Portrait;
};

enum class ParagraphStyle { Body, Item, Addressee, Note };

struct Paragraph {
    QString text;
    ParagraphStyle style = ParagraphStyle::Body;
};

using ReportBlock = std::variant<Paragraph, ReportTable, ChartSpec>;

/// What a section is about: writers choose sheets and page breaks by it.
enum class SectionRole {
    Opening,
    Summary,
    Departments,
    Towns,
    TaskForces,
    Rankings,
    Behind,
    Milestones,
    Revisions,
    Corrections,
    DueSoon,
    NotReported,
    Cautions,
    DepartmentTables,
    TownTables,
    TaskForceTables,
    Scores,
    Forecasts,
    Charts,
    Rules
};

/// A heading with what stands under it. Annexes begin on a page of their own.
struct ReportSection {
    SectionRole role = SectionRole::Summary;
    QString heading;
    int level = 1;
    std::vector<ReportBlock> blocks;
    bool isAnnex = false;
};

/// A progress report (通报) of one period, ready for any writer.
struct Report {
    QString title;
    QStringList titleParts;  ///< the same, cut where a long one is best broken
    QString foot;      ///< basis, as-of month and, for a sample, 示例数据: on every page and under every table
    QString fileName;  ///< without suffix, safe in a file system
    Month asOf;
    bool isSample = false;
    std::vector<ReportSection> sections;
};

}  // namespace pledge
