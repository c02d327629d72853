#include <ui/printing/pagecanvas.h>
#include <ui/printing/reportprinter.h>
#include <ui/printing/tableprinter.h>
#include <ui/printing/textflow.h>

#include <algorithm>

namespace pledge {

namespace {

constexpr double kIndentInCharacters = 2;

/// Walks over the sections of one report and puts them on the pages.
class ReportPrinter {
public:
    ReportPrinter(const Report& report, QIODevice& target, const ChartDrawing& drawChart)
        : m_report(report), m_drawChart(drawChart), m_canvas(target, report.title, report.foot) {}

    bool print(const Progress& progress);

private:
    void printTitle();
    void printHeading(const ReportSection& section);
    bool printSection(const ReportSection& section);
    void printFlow(const TextFlow& flow);
    void printParagraph(const Paragraph& paragraph);
    void printTable(const ReportTable& table);
    bool printChart(const ChartSpec& chart);

    const Report& m_report;
    const ChartDrawing& m_drawChart;
    PageCanvas m_canvas;
};

bool isWide(const ReportSection& section) {
    return std::ranges::any_of(section.blocks, [](const ReportBlock& block) {
        const auto* table = std::get_if<ReportTable>(&block);
        return table != nullptr && table->width == TableWidth::Landscape;
    });
}

PrintStyle styleOf(ParagraphStyle style) {
    switch (style) {
        case ParagraphStyle::Body:
        case ParagraphStyle::Addressee:
            return PrintStyle::Body;
        case ParagraphStyle::Item:
            return PrintStyle::Item;
        case ParagraphStyle::Note:
            return PrintStyle::Note;
    }
    Q_UNREACHABLE();
}

double chartHeight(const ChartSpec& chart) {
    if (const auto* bars = std::get_if<LightBars>(&chart)) {
        return millimetres(20) + millimetres(5.5) * static_cast<double>(bars->bars.size());
    }
    return millimetres(64);
}

/// A pledge's chart is named above it; the bars of the lights stand below a table that is.
QString captionOf(const ChartSpec& chart) {
    const auto* pledge = std::get_if<PledgeChart>(&chart);
    return pledge != nullptr ? pledge->title : QString();
}

bool ReportPrinter::print(const Progress& progress) {
    printTitle();
    const std::size_t count = m_report.sections.size();
    for (std::size_t i = 0; i < count; ++i) {
        if (!progress(static_cast<int>(100 * i / count)) || !printSection(m_report.sections[i])) {
            return false;
        }
    }
    return true;
}

void ReportPrinter::printTitle() {
    const auto centred = [this](const QString& text) {
        return TextFlow(text, PrintStyle::Title, m_canvas.fonts(), m_canvas.area().width(), 0, Qt::AlignHCenter);
    };
    const TextFlow whole = centred(m_report.title);
    if (whole.lineCount() == 1) {
        printFlow(whole);
    } else {
        for (const QString& part : m_report.titleParts) {
            printFlow(centred(part));
        }
    }
    m_canvas.advance(points(18));
}

bool ReportPrinter::printSection(const ReportSection& section) {
    if (section.isAnnex) {
        m_canvas.newPage(isWide(section) ? QPageLayout::Landscape : QPageLayout::Portrait);
    }
    printHeading(section);
    for (const ReportBlock& block : section.blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            printParagraph(*paragraph);
        } else if (const auto* table = std::get_if<ReportTable>(&block)) {
            printTable(*table);
        } else if (!printChart(std::get<ChartSpec>(block))) {
            return false;
        }
    }
    return true;
}

void ReportPrinter::printHeading(const ReportSection& section) {
    if (section.heading.isEmpty()) {
        return;
    }
    const PrintStyle style = section.level == 1 ? PrintStyle::Heading : PrintStyle::Subheading;
    const double line = PrintFonts::lineHeight(style);
    m_canvas.require(line + 2 * PrintFonts::lineHeight(PrintStyle::Body));
    const double indent = section.isAnnex ? 0 : kIndentInCharacters * m_canvas.fonts().font(style).pixelSize();
    printFlow(TextFlow(section.heading, style, m_canvas.fonts(), m_canvas.area().width(), indent));
}

void ReportPrinter::printFlow(const TextFlow& flow) {
    for (int line = 0; line < flow.lineCount(); ++line) {
        m_canvas.require(flow.lineHeight());
        m_canvas.painter().setPen(Qt::black);
        flow.drawLine(m_canvas.painter(), line, {m_canvas.area().left(), m_canvas.top()});
        m_canvas.advance(flow.lineHeight());
    }
}

void ReportPrinter::printParagraph(const Paragraph& paragraph) {
    const PrintStyle style = styleOf(paragraph.style);
    const bool flush = paragraph.style == ParagraphStyle::Addressee;
    const double indent = flush ? 0 : kIndentInCharacters * m_canvas.fonts().font(style).pixelSize();
    const TextFlow flow(paragraph.text, style, m_canvas.fonts(), m_canvas.area().width(), indent);
    // no first line alone at the foot of a page
    m_canvas.require(flow.lineHeight() * std::min(2, flow.lineCount()));
    printFlow(flow);
}

void ReportPrinter::printTable(const ReportTable& table) {
    TablePrinter(table, m_canvas).print();
}

bool ReportPrinter::printChart(const ChartSpec& chart) {
    const double height = std::min(chartHeight(chart), m_canvas.area().height());
    const TextFlow caption(captionOf(chart), PrintStyle::TableHead, m_canvas.fonts(), m_canvas.area().width());
    m_canvas.require(caption.height() + height);
    printFlow(caption);
    const QRectF target(m_canvas.area().left(), m_canvas.top(), m_canvas.area().width(), height);
    m_canvas.painter().save();
    const bool drawn = m_drawChart(m_canvas.painter(), target, chart);
    m_canvas.painter().restore();
    m_canvas.advance(height + points(8));
    return drawn;
}

}  // namespace

bool printReport(const Report& report, QIODevice& target, const ChartDrawing& drawChart, const Progress& progress) {
    ReportPrinter printer(report, target, drawChart);
    return printer.print(progress);
}

}  // namespace pledge
