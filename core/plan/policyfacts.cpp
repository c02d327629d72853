#include <core/plan/policyfacts.h>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

using Tokens = std::span<const char16_t* const>;

constexpr std::array kKinds{u"cumulative", u"level", u"ceiling", u"works", u"deliverable", u"direction", u"standing"};
constexpr std::array kFlags{u"no", u"yes"};
constexpr std::array kMeasures{u"points", u"ratio"};
constexpr std::array kBetween{u"line", u"steps"};
constexpr std::array kClocks{u"months", u"days"};
constexpr std::array kSilences{u"not_reported", u"carried_forward"};
constexpr std::array kSchemes{u"linear", u"all_or_nothing", u"rank_ladder"};
constexpr std::array kUnreported{u"left_out", u"zero"};
constexpr std::array kStretch{u"left_out", u"counted"};

QString tokenAt(Tokens tokens, std::size_t index) {
    return QString::fromUtf16(tokens[index]);
}

QString listed(Tokens tokens) {
    QStringList texts;
    for (std::size_t index = 0; index < tokens.size(); ++index) {
        texts.append(tokenAt(tokens, index));
    }
    return texts.join(u", "_s);
}

std::optional<std::size_t> indexOf(Tokens tokens, QStringView text) {
    for (std::size_t index = 0; index < tokens.size(); ++index) {
        if (text == tokens[index]) {
            return index;
        }
    }
    return std::nullopt;
}

/// A setting under its name.
struct PolicyFact {
    QString key;
    QString values;
    QString (*text)(const Plan& plan);
    bool (*set)(Plan& plan, const QString& text);
};

/// The member that the path of member pointers leads to.
template <auto first, auto... rest>
auto& memberOf(auto& object) {
    if constexpr (sizeof...(rest) == 0) {
        return object.*first;
    } else {
        return memberOf<rest...>(object.*first);
    }
}

/// A setting with tokens for its values.
template <auto& tokens, auto... path>
PolicyFact choice(const QString& key) {
    return {key, listed(tokens),
            [](const Plan& plan) { return tokenAt(tokens, static_cast<std::size_t>(memberOf<path...>(plan))); },
            [](Plan& plan, const QString& text) {
                const auto index = indexOf(tokens, text);
                if (index) {
                    auto& member = memberOf<path...>(plan);
                    member = static_cast<std::remove_reference_t<decltype(member)>>(*index);
                }
                return index.has_value();
            }};
}

/// A whole number within these limits.
template <int least, int most, auto... path>
PolicyFact number(const QString& key) {
    return {key, u"%1–%2"_s.arg(least).arg(most),
            [](const Plan& plan) { return QString::number(memberOf<path...>(plan)); },
            [](Plan& plan, const QString& text) {
                bool isNumber = false;
                const int read = text.toInt(&isNumber);
                const bool fits = isNumber && read >= least && read <= most;
                if (fits) {
                    memberOf<path...>(plan) = read;
                }
                return fits;
            }};
}

constexpr int kLargestFigure = 1000;

std::optional<Decimal> figureIn(QStringView text) {
    const auto figure = Decimal::parse(text);
    const bool fits = figure && !figure->isNegative() && *figure <= Decimal::fromInteger(kLargestFigure);
    return fits ? std::optional(*figure) : std::nullopt;
}

/// A figure from 0 to 1000.
template <auto... path>
PolicyFact figure(const QString& key) {
    return {key, u"0–%1"_s.arg(kLargestFigure), [](const Plan& plan) { return memberOf<path...>(plan).toString(); },
            [](Plan& plan, const QString& text) {
                const auto read = figureIn(text);
                if (read) {
                    memberOf<path...>(plan) = *read;
                }
                return read.has_value();
            }};
}

/// works=points:0:20;ceiling=ratio:0:5
QString textOf(const std::vector<KindBands>& byKind) {
    QStringList texts;
    for (const KindBands& one : byKind) {
        texts.append(u"%1=%2:%3:%4"_s.arg(tokenOf(one.kind),
                                          tokenAt(kMeasures, static_cast<std::size_t>(one.bands.measure)),
                                          one.bands.yellowFrom.toString(), one.bands.yellowUpTo.toString()));
    }
    return texts.join(u';');
}

std::optional<KindBands> kindBandsIn(const QString& text) {
    const qsizetype equals = text.indexOf(u'=');
    const QStringList parts = text.mid(equals + 1).split(u':');
    const auto kind = indexOf(kKinds, text.left(std::max(equals, qsizetype{0})));
    if (!kind || parts.size() != 3) {
        return std::nullopt;
    }
    const auto measure = indexOf(kMeasures, parts[0]);
    const auto from = figureIn(parts[1]);
    const auto upTo = figureIn(parts[2]);
    if (!measure || !from || !upTo || *upTo < *from) {
        return std::nullopt;
    }
    return KindBands{static_cast<PledgeKind>(*kind), {static_cast<GapMeasure>(*measure), *from, *upTo}};
}

bool setByKind(Plan& plan, const QString& text) {
    std::vector<KindBands> read;
    for (const QString& one : text.split(u';', Qt::SkipEmptyParts)) {
        const auto bands = kindBandsIn(one.trimmed());
        if (!bands || std::ranges::find(read, bands->kind, &KindBands::kind) != read.end()) {
            return false;
        }
        read.push_back(*bands);
    }
    std::ranges::sort(read, {}, &KindBands::kind);
    plan.policy.byKind = std::move(read);
    return true;
}

std::vector<PolicyFact> lightFacts() {
    return {choice<kMeasures, &Plan::policy, &LightPolicy::bands, &GapBands::measure>(u"gap_measure"_s),
            figure<&Plan::policy, &LightPolicy::bands, &GapBands::yellowFrom>(u"yellow_from"_s),
            figure<&Plan::policy, &LightPolicy::bands, &GapBands::yellowUpTo>(u"yellow_up_to"_s),
            {u"bands_by_kind"_s, u"works=points:0:20;level=ratio:0:10"_s,
             [](const Plan& plan) { return textOf(plan.policy.byKind); }, &setByKind},
            figure<&Plan::policy, &LightPolicy::trendBand>(u"trend_band"_s),
            choice<kFlags, &Plan::policy, &LightPolicy::missedForcesRed>(u"missed_forces_red"_s),
            choice<kBetween, &Plan::policy, &LightPolicy::flows>(u"between_milestones"_s),
            choice<kBetween, &Plan::policy, &LightPolicy::levels>(u"between_levels"_s),
            choice<kClocks, &Plan::policy, &LightPolicy::clock>(u"line_clock"_s),
            choice<kSilences, &Plan::policy, &LightPolicy::silence>(u"silence"_s),
            number<0, 366, &Plan::policy, &LightPolicy::dueSoonDays>(u"due_soon_days"_s)};
}

std::vector<PolicyFact> scoreFacts() {
    constexpr auto kScore = &Plan::score;
    constexpr auto kLists = &ScorePolicy::lists;
    return {choice<kSchemes, kScore, &ScorePolicy::scheme>(u"score_scheme"_s),
            number<100, 200, kScore, &ScorePolicy::cap>(u"score_cap"_s),
            choice<kUnreported, kScore, &ScorePolicy::unreported>(u"score_unreported"_s),
            choice<kStretch, kScore, &ScorePolicy::stretch>(u"score_stretch"_s),
            figure<kScore, &ScorePolicy::ladderStep>(u"ladder_step"_s),
            figure<kScore, &ScorePolicy::perYellow>(u"points_per_yellow"_s),
            figure<kScore, &ScorePolicy::perRed>(u"points_per_red"_s),
            figure<kScore, &ScorePolicy::perOverdue>(u"points_per_overdue"_s),
            number<0, 100, kScore, &ScorePolicy::rankedFrom>(u"ranked_from"_s),
            number<0, 99, kScore, kLists, &ListLengths::honourDepartments>(u"honour_departments"_s),
            number<0, 99, kScore, kLists, &ListLengths::honourTowns>(u"honour_towns"_s),
            number<0, 99, kScore, kLists, &ListLengths::warningDepartments>(u"warning_departments"_s),
            number<0, 99, kScore, kLists, &ListLengths::warningTowns>(u"warning_towns"_s)};
}

const std::vector<PolicyFact>& facts() {
    static const std::vector<PolicyFact> all = [] {
        std::vector<PolicyFact> both = lightFacts();
        for (PolicyFact& fact : scoreFacts()) {
            both.push_back(std::move(fact));
        }
        return both;
    }();
    return all;
}

const PolicyFact* find(const QString& key) {
    const auto found = std::ranges::find(facts(), key, &PolicyFact::key);
    return found == facts().end() ? nullptr : &*found;
}

}  // namespace

const QStringList& policyKeys() {
    static const QStringList keys = [] {
        QStringList names;
        for (const PolicyFact& fact : facts()) {
            names.append(fact.key);
        }
        return names;
    }();
    return keys;
}

QString policyText(const Plan& plan, const QString& key) {
    const PolicyFact* fact = find(key);
    Q_ASSERT(fact != nullptr);
    return fact->text(plan);
}

bool setPolicy(Plan& plan, const QString& key, const QString& text) {
    const PolicyFact* fact = find(key);
    return fact != nullptr && fact->set(plan, text.trimmed());
}

QString policyValues(const QString& key) {
    const PolicyFact* fact = find(key);
    return fact == nullptr ? QString() : fact->values;
}

QString tokenOf(PledgeKind kind) {
    return tokenAt(kKinds, static_cast<std::size_t>(kind));
}

}  // namespace pledge
