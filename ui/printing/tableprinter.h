#pragma once

#include <core/report/report.h>
#include <ui/printing/pagecanvas.h>
#include <ui/printing/textflow.h>

#include <vector>

namespace pledge {

/// Draws one table of a report over as many pages as it takes: headings repeated on each, rows never split, the rows of
/// a band under a line with its name.
class TablePrinter {
public:
    TablePrinter(const ReportTable& table, PageCanvas& canvas);

    void print();

private:
    struct Slot {
        std::size_t column;
        double left;
        double width;
    };

    void placeColumns();
    void printTitle();
    void printHeader();
    void printBand(const QString& name);
    void printRow(const ReportRow& row);
    void startPage(const QString& band);
    [[nodiscard]] QString bandOf(const ReportRow& row) const;
    [[nodiscard]] double heightOf(const ReportRow& row) const;
    [[nodiscard]] double headerHeight() const;
    [[nodiscard]] TextFlow flow(const QString& text, PrintStyle style, const Slot& slot, Qt::Alignment alignment) const;
    void frame(const Slot& slot, double height, const QColor& ground);
    void printCell(const ReportCell& cell, const Slot& slot, double height, PrintStyle style);
    void drawText(const TextFlow& text, const Slot& slot, double height, double indent = 0);

    const ReportTable& m_table;
    PageCanvas& m_canvas;
    std::vector<Slot> m_slots;
};

}  // namespace pledge
