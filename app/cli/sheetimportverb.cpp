#include <app/cli/occasion.h>
#include <app/cli/review.h>
#include <app/cli/sheetimportverb.h>
#include <core/exchange/sheetlist.h>
#include <core/wording/fill.h>
#include <core/workspace/sheetimport.h>

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct SheetVerb {
    Q_DECLARE_TR_FUNCTIONS(SheetImport)
};

Result<SheetOrder> orderOf(const VerbOptions& options, const PlanSnapshot& snapshot) {
    SheetOrder order;
    order.sheet = options.value(u"sheet"_s);
    order.reason = options.value(u"reason"_s);
    if (options.isSet(u"month"_s)) {
        const auto month = options.month(u"month"_s);
        if (!month) {
            return month.error();
        }
        order.month = *month;
    }
    auto decisions = parseDecisions(options.values(u"map"_s), options.values(u"match"_s), snapshot);
    if (!decisions) {
        return decisions.error();
    }
    order.decisions = std::move(*decisions);
    return order;
}

/// A head that the person says the meaning of, and that stands in no table of the file.
std::optional<Error> unknownHead(const SheetReading& reading, const SheetOrder& order) {
    const auto& said = order.decisions.meanings;
    for (auto one = said.keyBegin(); one != said.keyEnd(); ++one) {
        if (std::ranges::find(reading.columns, *one, &SheetColumnChoice::whole) == reading.columns.end()) {
            return wrongUsage(fill(SheetVerb::tr("No column of the file is headed “%1”"), {*one}));
        }
    }
    return std::nullopt;
}

QString placeText(const Place& place) {
    const QString row = QString::number(place.row);
    return place.sheet.isEmpty() ? fill(SheetVerb::tr("row %1"), {row})
                                 : fill(SheetVerb::tr("%2, row %1"), {row, place.sheet});
}

void listFlagged(const SheetReading& reading, const Console& console) {
    for (const SheetFigure& figure : reading.figures) {
        if (figure.state == SheetState::Flag) {
            console.err << placeText(figure.place) << ": " << figure.unitName << ' ' << figure.pledgeName << ": "
                        << figure.message() << Qt::endl;
        }
    }
}

QString said(const SheetReading& reading, const PlanSnapshot& snapshot) {
    return fill(SheetVerb::tr("%1: figures: %2, accepted: %3, of them new: %4, flagged: %5, left out: %6"),
                {reading.file, QString::number(reading.figures.size()),
                 QString::number(reading.count(SheetState::Accept)), QString::number(reading.changes(snapshot).size()),
                 QString::number(reading.count(SheetState::Flag)), QString::number(reading.count(SheetState::Skip))});
}

ExitCode show(const SheetReading& reading, const QString& summary, const VerbOptions& options, const Console& console) {
    if (options.value(u"format"_s) == u"csv") {
        console.out << sheetCsv(reading.figures) << Qt::flush;
    } else {
        console.out << summary;
        if (options.isSet(u"dry-run"_s)) {
            console.out << ' ' << SheetVerb::tr("(dry run: nothing was written)");
        }
        console.out << Qt::endl;
    }
    listFlagged(reading, console);
    return reading.count(SheetState::Flag) > 0 ? ExitCode::BadData : ExitCode::Done;
}

}  // namespace

void addSheetOptions(VerbOptions& options) {
    options.addValue(u"month"_s, u"YYYY-MM"_s,
                     SheetVerb::tr("The month of a sheet of actuals that does not say it itself."));
    options.addValue(u"map"_s, u"HEAD=MEANING"_s,
                     SheetVerb::tr("What a column holds: ignored, order, unit, pledge, measure, target, period, value, "
                                   "rate. May be given several times, and is remembered."));
    options.addValue(u"match"_s, u"NAME=PLEDGE"_s,
                     SheetVerb::tr("Which pledge a name in the sheet means, as PLEDGE or UNIT/PLEDGE. May be given "
                                   "several times, and is remembered."));
    addFormatOption(options);
}

ExitCode importSheet(const VerbOptions& options, Workspace& workspace, const Console& console) {
    const QString file = options.value(u"actuals"_s);
    const auto order = orderOf(options, workspace.snapshot());
    if (!order) {
        return console.fail(order.error());
    }
    if (const auto format = formatOf(options); !format) {
        return console.fail(format.error());
    }
    const auto kept = keptMappings(workspace);
    if (!kept) {
        return console.fail(kept.error());
    }
    const Occasion occasion = occasionNow();
    const auto reading = readSheetImport(file, workspace.snapshot(), *order, *kept, occasion.actor);
    if (!reading) {
        return console.fail(reading.error());
    }
    if (const auto unknown = unknownHead(*reading, *order)) {
        return console.fail(*unknown);
    }
    const QString summary = said(*reading, workspace.snapshot());
    if (!options.isSet(u"dry-run"_s)) {
        if (const Outcome written = writeSheetImport(workspace, *reading, *order, occasion); !written) {
            return console.fail(written.error());
        }
    }
    return show(*reading, summary, options, console);
}

}  // namespace pledge
