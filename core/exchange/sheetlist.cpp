#include <core/exchange/celltext.h>
#include <core/exchange/sheetlist.h>
#include <core/wording/sentences.h>

using namespace Qt::StringLiterals;

namespace pledge {

QString sheetStateToken(SheetState state) {
    switch (state) {
        case SheetState::Accept:
            return u"accept"_s;
        case SheetState::Flag:
            return u"flag"_s;
        case SheetState::Skip:
            return u"skip"_s;
    }
    Q_UNREACHABLE();
}

std::vector<SheetFigure> canonicalFigures(const Table& table, std::span<const Error> issues) {
    std::vector<SheetFigure> figures;
    for (std::size_t row = 1; row < table.rowCount(); ++row) {
        SheetFigure figure;
        figure.unitName = table.text(row, 0);
        figure.pledgeName = table.text(row, 1);
        if (const auto month = Month::parse(table.text(row, 2))) {
            figure.month = *month;
        }
        figure.text = table.text(row, 3);
        figure.place = table.place(row);
        for (const Error& issue : issues) {
            if (issue.place.row == figure.place.row) {
                figure.flag({SheetRemarkKind::NotAllowed, {sentence(issue)}});
            }
        }
        figures.push_back(std::move(figure));
    }
    return figures;
}

QString sheetCsv(std::span<const SheetFigure> figures) {
    QString csv = u"unit,pledge,period,value,state,message\n"_s;
    for (const SheetFigure& figure : figures) {
        const bool isFigure = figure.actual.value.has_value();
        const QStringList cells{guarded(figure.unitName),
                                guarded(figure.pledgeName),
                                figure.month ? figure.month->toString() : QString(),
                                isFigure ? figure.valueText() : guarded(figure.valueText()),
                                sheetStateToken(figure.state),
                                guarded(figure.message())};
        QStringList quoted;
        for (const QString& cell : cells) {
            quoted.append(csvQuoted(cell));
        }
        csv += quoted.join(u',') + u'\n';
    }
    return csv;
}

}  // namespace pledge
