#include <core/report/forecastlines.h>
#include <core/wording/words.h>
#include <ui/charts/charttable.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ChartTable)
};

/// The run's value at x: a point of the actual line, any place on the others. At a step the later value counts last. A
/// forecast says nothing of the month that it starts from.
std::optional<double> valueAt(const ChartLine& line, double x) {
    for (const auto& run : line.runs) {
        const bool ahead = line.role == LineRole::Forecast || line.role == LineRole::BandEdge;
        for (std::size_t i = ahead ? 1 : 0; i < run.size(); ++i) {
            if (std::abs(run[i].x - x) < 1e-9) {
                return run[i].y;
            }
            const bool between = i > 0 && run[i - 1].x < x && x < run[i].x;
            if (between && line.role != LineRole::Actual) {
                return run[i - 1].y + (run[i].y - run[i - 1].y) * (x - run[i - 1].x) / (run[i].x - run[i - 1].x);
            }
        }
    }
    return std::nullopt;
}

QString pledgeTable(const PledgeChart& chart) {
    const std::vector<ChartLine> lines = linesWithEdges(chart);
    QStringList heading{Texts::tr("Month")};
    for (const ChartLine& line : lines) {
        heading.append(line.name);
    }
    QStringList rows{heading.join(u'\t')};
    for (int month = 1; month <= chart.months.size(); ++month) {
        QStringList cells{chart.months[month - 1]};
        for (const ChartLine& line : lines) {
            const auto value = valueAt(line, month);
            cells.append(value ? chartFigure(*value) : QString());
        }
        rows.append(cells.join(u'\t'));
    }
    for (const ChartMilestone& milestone : chart.milestones) {
        rows.append(milestone.at.label);
    }
    return rows.join(u'\n') + u'\n';
}

QString barTable(const LightBars& chart) {
    QStringList heading{Texts::tr("Unit")};
    for (const Light light : {Light::Green, Light::Yellow, Light::Red, Light::NotDue, Light::NotReported}) {
        heading.append(lightWord(light));
    }
    QStringList rows{heading.join(u'\t')};
    for (const LightBars::Bar& bar : chart.bars) {
        QStringList cells{bar.unit};
        for (const int count : {bar.green, bar.yellow, bar.red, bar.notDue, bar.notReported}) {
            cells.append(QString::number(count));
        }
        rows.append(cells.join(u'\t'));
    }
    return rows.join(u'\n') + u'\n';
}

}  // namespace

QString chartFigure(double value) {
    QString text = QString::number(value, 'f', 6);
    while (text.endsWith(u'0')) {
        text.chop(1);
    }
    if (text.endsWith(u'.')) {
        text.chop(1);
    }
    return text == u"-0"_s ? u"0"_s : text;
}

std::vector<ChartReading> readingsAt(const PledgeChart& chart, int month) {
    std::vector<ChartReading> readings;
    for (const ChartLine& line : linesWithEdges(chart)) {
        if (const auto value = valueAt(line, month)) {
            readings.push_back({line.name, line.role, *value});
        }
    }
    return readings;
}

QString chartTable(const ChartSpec& spec) {
    const auto* chart = std::get_if<PledgeChart>(&spec);
    return chart ? pledgeTable(*chart) : barTable(std::get<LightBars>(spec));
}

}  // namespace pledge
