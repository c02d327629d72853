#include <app/cli/review.h>
#include <app/cli/viewpointoptions.h>
#include <core/exchange/statuswriter.h>
#include <core/wording/fill.h>
#include <core/wording/revisionwords.h>
#include <core/wording/words.h>
#include <core/workspace/workspace.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Review)
};

constexpr std::array kFormats{u"table", u"csv", u"json"};  // in the order of OutputFormat

}  // namespace

void addReviewOptions(VerbOptions& options) {
    options.addValue(u"as-of"_s, u"MONTH"_s,
                     Texts::tr("Look at the end of this month; the last one with any report if not given."));
    addViewpointOptions(options);
}

Result<Review> reviewOf(const VerbOptions& options) {
    const auto viewpoint = viewpointOf(options);
    if (!viewpoint) {
        return viewpoint.error();
    }
    const auto workspace = Workspace::open(options.file(), Access::ReadOnly);
    if (!workspace) {
        return workspace.error();
    }
    const auto known = knownPlan(**workspace, *viewpoint);
    if (!known) {
        return known.error();
    }
    const Plan& plan = known->plan();
    const auto asOf = monthWithin(options, u"as-of"_s, std::max(known->lastReportedMonth(), plan.span.first), plan);
    if (!asOf) {
        return asOf.error();
    }
    return Review{*known, *viewpoint, *asOf, seenFrom(*known, *viewpoint, *asOf)};
}

Result<Month> monthWithin(const VerbOptions& options, const QString& name, Month otherwise, const Plan& plan) {
    if (!options.isSet(name)) {
        return otherwise;
    }
    const auto month = options.month(name);
    if (month && *month < plan.span.first) {
        return wrongUsage(fill(Texts::tr("The plan starts in %1; %2 lies before it"),
                               {plan.span.first.toString(), month->toString()}));
    }
    return month;
}

QString reviewTitle(const Review& review) {
    const QString seen = viewpointText(review.viewpoint);
    const QString title =
        fill(Texts::tr("%1, %2", "plan, month"), {review.snapshot.plan().name, asOfText(review.asOf)});
    return seen.isEmpty() ? title : fill(Texts::tr("%1 (%2)", "plan and month, viewpoint"), {title, seen});
}

void addFormatOption(VerbOptions& options) {
    options.addValue(u"format"_s, u"table|csv|json"_s, Texts::tr("What to print; a table if not given."));
}

Result<OutputFormat> formatOf(const VerbOptions& options) {
    if (!options.isSet(u"format"_s)) {
        return OutputFormat::Table;
    }
    const QString asked = options.value(u"format"_s);
    const auto found = std::ranges::find_if(kFormats, [&asked](const char16_t* format) { return asked == format; });
    if (found == kFormats.end()) {
        return wrongUsage(Texts::tr("--format takes table, csv or json"));
    }
    return static_cast<OutputFormat>(found - kFormats.begin());
}

Result<ReviewRequest> reviewRequestOf(const VerbOptions& options) {
    const auto format = formatOf(options);
    if (!format) {
        return format.error();
    }
    const auto review = reviewOf(options);
    if (!review) {
        return review.error();
    }
    ReviewRequest request{*review, std::nullopt, *format};
    if (options.isSet(u"unit"_s)) {
        const auto unit = review->known.findUnit(options.value(u"unit"_s));
        if (!unit) {
            return unit.error();
        }
        request.unit = *unit;
    }
    return request;
}

void printData(const Console& console, const StatusTable& table, OutputFormat format) {
    const bool json = format == OutputFormat::Json;
    console.out << (json ? statusJson(table) : statusCsv(table)) << Qt::flush;
    if (table.isSample && !json) {
        console.err << sampleWord() << Qt::endl;
    }
}

}  // namespace pledge
