#include <app/cli/occasion.h>
#include <app/cli/screensverb.h>
#include <app/cli/viewpointoptions.h>
#include <ui/mainwindow.h>
#include <ui/pages/page.h>

#include <QApplication>
#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kLeastSide = 320;
constexpr int kMostSide = 16384;
constexpr std::array kPageNames{"overview", "departments", "towns", "entry",       "round",  "ledger",
                                "problems", "report",      "plan",  "task_forces", "ranking"};
constexpr std::size_t kRanking = 10;

struct ScreensRequest {
    QString folder;
    QSize size{1920, 1080};
    bool dark = false;
    std::optional<Month> asOf;
    Viewpoint viewpoint;
};

Result<QSize> sizeOf(const QString& text) {
    static const QRegularExpression pattern(u"^([0-9]{1,5})x([0-9]{1,5})$"_s);
    const auto match = pattern.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const auto fits = [](int side) { return side >= kLeastSide && side <= kMostSide; };
    if (!match.hasMatch() || !fits(size.width()) || !fits(size.height())) {
        return wrongUsage(ScreensVerb::tr("--size takes WIDTHxHEIGHT in pixels, such as 1920x1080"));
    }
    return size;
}

Result<ScreensRequest> requestOf(const VerbOptions& options) {
    if (const Outcome named = options.require({u"out"_s}); !named) {
        return named.error();
    }
    ScreensRequest request;
    request.folder = options.value(u"out"_s);
    if (options.isSet(u"size"_s)) {
        const auto size = sizeOf(options.value(u"size"_s));
        if (!size) {
            return size.error();
        }
        request.size = *size;
    }
    const QString theme = options.isSet(u"theme"_s) ? options.value(u"theme"_s) : u"light"_s;
    if (theme != u"light"_s && theme != u"dark"_s) {
        return wrongUsage(ScreensVerb::tr("--theme takes light or dark"));
    }
    request.dark = theme == u"dark"_s;
    const auto viewpoint = viewpointOf(options);
    if (!viewpoint) {
        return viewpoint.error();
    }
    request.viewpoint = *viewpoint;
    if (options.isSet(u"as-of"_s)) {
        const auto month = options.month(u"as-of"_s);
        if (!month) {
            return month.error();
        }
        request.asOf = *month;
    }
    return request;
}

/// The line that shows most: the first missed milestone of a pledge with several, of that group.
std::optional<PledgeId> tellingLine(const PlanState& state, UnitGroup group) {
    const PlanSnapshot& snapshot = state.snapshot();
    std::optional<PledgeId> first;
    for (const OrgUnit& unit : snapshot.units(group)) {
        for (const std::size_t position : snapshot.linesOf(unit.id)) {
            const Pledge& pledge = *snapshot.lines()[position].pledge;
            if (!pledge.takesFigures()) {
                continue;
            }
            if (pledge.milestones.size() > 2) {
                return pledge.id;
            }
            first = first.value_or(pledge.id);
        }
    }
    return first;
}

/// The group whose units the page shows; nothing for the other pages.
std::optional<UnitGroup> groupOnPage(std::size_t index) {
    switch (index) {
        case 1:
            return UnitGroup::Department;
        case 2:
            return UnitGroup::Town;
        case 9:
            return UnitGroup::TaskForce;
        default:
            return std::nullopt;
    }
}

/// The department with the most pledges, whose score has most to show.
OrgUnitId fullestUnit(const PlanState& state) {
    OrgUnitId fullest;
    for (const OrgUnit& unit : state.snapshot().units(UnitGroup::Department)) {
        const auto lines = state.snapshot().linesOf(unit.id).size();
        fullest = !fullest.isValid() || lines > state.snapshot().linesOf(fullest).size() ? unit.id : fullest;
    }
    return fullest;
}

Outcome savePage(MainWindow& window, std::size_t index, const QDir& folder, const Console& console) {
    QCoreApplication::processEvents();
    const QString path = folder.filePath(QString::fromLatin1(kPageNames.at(index)) + u".png"_s);
    if (!window.grab().save(path)) {
        return Error{ErrorCode::FileReadOnly, path, {}, {}};
    }
    console.out << path << Qt::endl;
    return Done{};
}

Outcome drawPages(PlanState& state, const ScreensRequest& request, const Console& console) {
    const QDir folder(request.folder);
    if (!folder.mkpath(u"."_s)) {
        return Error{ErrorCode::FileReadOnly, request.folder, {}, {}};
    }
    const QTemporaryDir scratch;
    QSettings settings(scratch.filePath(u"settings.ini"_s), QSettings::IniFormat);
    const Theme::Shade shade = request.dark ? Theme::Shade::Dark : Theme::Shade::Light;
    MainWindow window(&state, settings, Theme(shade, scaleFor(request.size, 1.0)));
    window.resize(request.size);
    window.show();
    for (std::size_t index = 0; index < kPageNames.size(); ++index) {
        if (!window.isOffered(static_cast<int>(index))) {
            continue;
        }
        window.showPage(static_cast<int>(index));
        const auto group = groupOnPage(index);
        const auto line = group ? tellingLine(state, *group) : std::nullopt;
        if (line) {
            window.showPledge(*line);
        } else if (index == kRanking) {
            window.showScore(fullestUnit(state));
        }
        if (const Outcome saved = savePage(window, index, folder, console); !saved) {
            return saved;
        }
    }
    return Done{};
}

}  // namespace

QString ScreensVerb::summary() const {
    return tr("Draw every page of the window as a picture.");
}

ExitCode ScreensVerb::run(const QStringList& arguments, const Console& console) {
    VerbOptions options(u"screens"_s, summary());
    options.addValue(u"as-of"_s, u"MONTH"_s, tr("The month at whose end the plan is looked at, as 2022-06."));
    options.addValue(u"out"_s, u"DIR"_s, tr("The folder for the pictures."));
    options.addValue(u"size"_s, u"WxH"_s, tr("The window's size in pixels, 1920x1080 if not given."));
    options.addValue(u"theme"_s, u"NAME"_s, tr("light or dark."));
    addViewpointOptions(options);
    if (const auto ended = options.parse(arguments, console)) {
        return *ended;
    }
    const auto request = requestOf(options);
    if (!request) {
        return console.fail(request.error());
    }
    auto workspace = Workspace::openAsAllowed(options.file());
    if (!workspace) {
        return console.fail(workspace.error());
    }
    PlanState state([] { return occasionNow().at; });
    state.setActor(occasionNow().actor);
    state.setWorkspace(std::move(*workspace));
    if (request->asOf) {
        if (*request->asOf < state.snapshot().plan().span.first) {
            return console.fail(wrongUsage(tr("--as-of lies before the plan's start")));
        }
        state.setAsOf(*request->asOf);
    }
    if (const Outcome seen = state.setViewpoint(request->viewpoint); !seen) {
        return console.fail(seen.error());
    }
    const Outcome drawn = drawPages(state, *request, console);
    return drawn ? ExitCode::Done : console.fail(drawn.error());
}

}  // namespace pledge
