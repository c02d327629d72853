#pragma once

#include <core/base/decimal.h>
#include <core/base/result.h>

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

struct lxw_worksheet;

namespace pledge {

enum class CellAlign { Start, Centre, End };

/// How a cell of a workbook looks. Colours are 0xRRGGBB; the number format is a spreadsheet's own, empty for general.
struct CellStyle {
    bool bold = false;
    double points = 11;
    CellAlign align = CellAlign::Start;
    QString numberFormat;
    bool bordered = false;
    bool wraps = false;
    std::optional<unsigned> fill;
    std::optional<unsigned> ink = {};  ///< of the text; black without one
    bool unlocked = false;             ///< may be filled in where its sheet is protected

    friend bool operator==(const CellStyle&, const CellStyle&) = default;
};

/// What a person may type into a cell: anything, a figure (from a bound on), or one of a few words. A spreadsheet
/// program shows the prompt beside the cell and answers everything else with the refusal. Texts that are too long for
/// the format are cut.
struct CellRule {
    enum class Kind { Anything, Figure, Choice };

    Kind kind = Kind::Anything;
    std::optional<Decimal> atLeast = {};
    QStringList choices = {};
    QString title;
    QString prompt;
    QString refusal = {};
};

/// A cell's place; rows and columns count from 0.
struct CellPlace {
    int row = 0;
    int column = 0;
};

/// The cells from first to last of a sheet, both inside.
struct CellRange {
    QString sheet;
    CellPlace first;
    CellPlace last;
};

enum class SeriesStyle { Solid, Hatched, Marked, Plain, Dotted };

/// A row of figures of a chart, taken from cells.
struct SheetSeries {
    QString name;
    CellRange categories;
    CellRange values;
    unsigned colour = 0;
    SeriesStyle style = SeriesStyle::Solid;
};

enum class SheetChartKind { StackedBars, Lines };

/// A chart that the spreadsheet program draws itself from the cells of its series. Size in pixels.
struct SheetChart {
    SheetChartKind kind = SheetChartKind::Lines;
    QString title;
    QString valueTitle;
    std::vector<SheetSeries> series;
    int width = 720;
    int height = 360;
};

/// What a sheet is printed on; PortraitPage holds all of it on one page.
enum class SheetPaper { A4Portrait, A4PortraitPage, A4Landscape, A3Landscape };

class Workbook;

/// A sheet of a workbook that is being written; valid as long as the workbook. Text is written as text whatever it
/// begins with, so that no cell becomes a formula.
class Sheet {
public:
    [[nodiscard]] const QString& name() const { return m_name; }

    void text(CellPlace at, const QString& text, const CellStyle& style);
    void number(CellPlace at, int number, const CellStyle& style);
    /// A figure beyond a spreadsheet's 15 digits is written as text.
    void number(CellPlace at, Decimal figure, const CellStyle& style);
    /// Only for the data of charts.
    void number(CellPlace at, double figure, const CellStyle& style);
    void blank(CellPlace at, const CellStyle& style);
    /// One text over all cells of a row from first to last column.
    void merged(CellPlace first, int lastColumn, const QString& text, const CellStyle& style);

    /// In characters of the default font.
    void setColumnWidth(int column, double characters);
    /// In points.
    void setRowHeight(int row, double points);
    /// Keeps the rows above and the columns left of the place in sight.
    void freeze(CellPlace at);
    /// Repeats these rows on every printed page.
    void repeatRows(int first, int last);
    void filter(CellPlace first, CellPlace last);
    /// As wide as one page, with page number and a foot line.
    void setUpPage(SheetPaper paper, const QString& foot);
    void insert(CellPlace at, const SheetChart& chart);
    void setRule(CellPlace at, const CellRule& rule);
    /// Only unlocked cells can be typed into; without a password, so that it keeps from mistakes and from nobody else.
    void protect();
    /// Not for the only sheet of a workbook, nor the first.
    void hide();

private:
    friend class Workbook;
    Sheet(Workbook& workbook, lxw_worksheet* sheet, QString name);

    Workbook* m_workbook;
    lxw_worksheet* m_sheet;
    QString m_name;
};

/// A spreadsheet file (.xlsx) that is being written. Nothing stands at its path until save() has succeeded.
class Workbook {
public:
    explicit Workbook(QString path);
    ~Workbook();
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    /// The name is at most 31 characters, without []:*?/\, and new to the workbook.
    Sheet addSheet(const QString& name);
    /// Writes the file, replacing what stood there; once.
    Outcome save();

private:
    friend class Sheet;
    struct Book;

    QString m_path;
    QString m_draft;
    std::unique_ptr<Book> m_book;
};

}  // namespace pledge
