#include <app/cli/reportverb.h>
#include <app/cli/viewpointoptions.h>
#include <core/report/reportexport.h>
#include <core/wording/words.h>
#include <core/workspace/workspace.h>
#include <ui/printing/charthandoff.h>
#include <ui/printing/pdfreportwriter.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

Result<ExportOrder> orderOf(const VerbOptions& options) {
    if (const Outcome given = options.require({u"period"_s, u"format"_s, u"out"_s}); !given) {
        return given.error();
    }
    const auto period = ReportPeriod::parse(options.value(u"period"_s));
    if (!period) {
        return period.error();
    }
    const auto formats = parseFormats(options.value(u"format"_s));
    if (!formats) {
        return formats.error();
    }
    const auto viewpoint = viewpointOf(options);
    if (!viewpoint) {
        return viewpoint.error();
    }
    return ExportOrder{*period, *formats, options.value(u"out"_s), *viewpoint};
}

/// In the thread of the application, where charts can be drawn at once.
PdfReportWriter directWriter() {
    return PdfReportWriter([](QPainter& painter, const QRectF& target, const ChartSpec& chart) {
        drawPrintedChart(painter, target, chart);
        return true;
    });
}

}  // namespace

QString ReportVerb::summary() const {
    return tr("Write the progress report of a period.");
}

ExitCode ReportVerb::run(const QStringList& arguments, const Console& console) {
    VerbOptions options(u"report"_s, summary());
    options.addValue(u"period"_s, u"PERIOD"_s, tr("What it covers: 2022Q2, 2022H1, 2022-06 or 2022."));
    options.addValue(u"format"_s, u"pdf,xlsx"_s, tr("One or more formats, with commas."));
    options.addValue(u"out"_s, u"DIR"_s, tr("The folder of the files; made where it is missing."));
    addViewpointOptions(options);
    if (const auto ended = options.parse(arguments, console)) {
        return *ended;
    }
    const auto order = orderOf(options);
    if (!order) {
        return console.fail(order.error());
    }
    const auto workspace = Workspace::open(options.file(), Access::ReadOnly);
    if (!workspace) {
        return console.fail(workspace.error());
    }
    const auto known = knownPlan(**workspace, order->viewpoint);
    if (!known) {
        return console.fail(known.error());
    }
    PdfReportWriter writer = directWriter();
    const auto written = exportReport(*known, *order, writer, [](int) { return true; });
    if (!written) {
        return console.fail(written.error());
    }
    for (const QString& path : *written) {
        console.out << path << Qt::endl;
    }
    if (known->plan().isSample) {
        console.err << sampleWord() << Qt::endl;
    }
    return ExitCode::Done;
}

}  // namespace pledge
