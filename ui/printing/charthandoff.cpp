#include <ui/charts/chartpainter.h>
#include <ui/printing/charthandoff.h>
#include <ui/printing/printfonts.h>
#include <ui/theme.h>

#include <QMetaObject>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <utility>

namespace pledge {

namespace {

enum class Stage { Waiting, Drawing, Drawn, GivenUp };

/// One chart on its way between the two threads.
struct Errand {
    std::mutex mutex;
    std::condition_variable_any changed;
    Stage stage = Stage::Waiting;

    /// False when the errand was given up before.
    bool moveOn(Stage from, Stage to) {
        const std::scoped_lock lock(mutex);
        if (stage != from) {
            return false;
        }
        stage = to;
        changed.notify_all();
        return true;
    }
};

}  // namespace

void drawPrintedChart(QPainter& painter, const QRectF& target, const ChartSpec& chart) {
    // a chart's type of 12 logical pixels becomes 8.5 points
    constexpr double kPixelsPerUnit = 12.0 / (8.5 * kUnitsPerPoint);
    ChartPainter().paint(painter, target, chart, Theme(), kPixelsPerUnit);
}

bool ChartHandoff::draw(QPainter& painter, const QRectF& target, const ChartSpec& chart, std::stop_token stop) {
    const auto errand = std::make_shared<Errand>();
    const auto work = [errand, &painter, target, &chart] {
        if (errand->moveOn(Stage::Waiting, Stage::Drawing)) {
            drawPrintedChart(painter, target, chart);
            errand->moveOn(Stage::Drawing, Stage::Drawn);
        }
    };
    QMetaObject::invokeMethod(this, work, Qt::QueuedConnection);
    std::unique_lock lock(errand->mutex);
    const auto isDrawn = [&errand] { return errand->stage == Stage::Drawn; };
    errand->changed.wait(lock, std::move(stop), isDrawn);
    if (errand->stage == Stage::Waiting) {
        errand->stage = Stage::GivenUp;
        return false;
    }
    errand->changed.wait(lock, isDrawn);
    return true;
}

}  // namespace pledge
