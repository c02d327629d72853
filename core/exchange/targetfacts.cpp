#include <core/exchange/targetfacts.h>

#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr std::array<QByteArrayView, 4> kKinds{"cumulative", "level", "works", "deliverable"};
constexpr std::array<QByteArrayView, 2> kDirections{"ge", "le"};
constexpr std::array<QByteArrayView, 1> kAtLeastOnly{"ge"};

bool isTaskKind(const QString& kind) {
    return kind == u"works"_s || kind == u"deliverable"_s;
}

/// A task is done "at least" and may leave it unsaid; the others must say it.
std::optional<QString> readDirection(CellReader& cells, std::size_t row, const QString& kind) {
    const bool task = isTaskKind(kind);
    if (task && cells.isEmpty(row, TargetDirection)) {
        return u"ge"_s;
    }
    const auto choice =
        task ? cells.choice(row, TargetDirection, kAtLeastOnly) : cells.choice(row, TargetDirection, kDirections);
    return choice ? std::optional(QString::fromLatin1(kDirections[*choice])) : std::nullopt;
}

std::optional<QString> readMeasure(CellReader& cells, std::size_t row, const QString& kind) {
    if (isTaskKind(kind)) {
        return cells.text(row, TargetMeasure);
    }
    return cells.required(row, TargetMeasure) ? std::optional(cells.text(row, TargetMeasure)) : std::nullopt;
}

/// Percents of works may carry their sign.
std::optional<Decimal> readPercent(CellReader& cells, std::size_t row) {
    QString text = cells.text(row, TargetValue);
    if (text.endsWith(u'%')) {
        text.chop(1);
    }
    const auto percent = Decimal::parse(text);
    if (!percent) {
        cells.note(row, TargetValue, {percent.error().code, {}, {cells.text(row, TargetValue)}, {}});
        return std::nullopt;
    }
    return *percent;
}

/// Whether the target could be read; "done" is a milestone without a value.
bool readTarget(CellReader& cells, std::size_t row, const QString& kind, Milestone& milestone) {
    const auto cell = cells.required(row, TargetValue);
    if (!cell) {
        return false;
    }
    if (kind == u"deliverable"_s && *cell == "done") {
        return true;
    }
    milestone.value = isTaskKind(kind) ? readPercent(cells, row) : cells.figure(row, TargetValue);
    return milestone.value.has_value();
}

}  // namespace

std::optional<TargetFacts> readTargetFacts(CellReader& cells, std::size_t row) {
    const auto kind = cells.choice(row, TargetKind, kKinds);
    const auto due = cells.date(row, TargetDue);
    if (!kind) {
        return std::nullopt;
    }
    TargetFacts facts;
    facts.kind = QString::fromLatin1(kKinds[*kind]);
    const auto direction = readDirection(cells, row, facts.kind);
    const auto measure = readMeasure(cells, row, facts.kind);
    const bool target = readTarget(cells, row, facts.kind, facts.milestone);
    if (!due || !direction || !measure || !target) {
        return std::nullopt;
    }
    facts.direction = *direction;
    facts.measure = *measure;
    facts.milestone.due = *due;
    if (isTaskKind(facts.kind) && facts.milestone.value) {
        facts.kind = u"works"_s;
        facts.measure = facts.measure.isEmpty() ? u"%"_s : facts.measure;
    }
    return facts;
}

void applyKind(Pledge& pledge, const TargetFacts& facts) {
    pledge.bound = facts.direction == u"le"_s ? Bound::AtMost : Bound::AtLeast;
    if (facts.kind == u"cumulative"_s) {
        pledge.nature = Nature::Flow;
        pledge.judged = Judged::AlongLine;
    } else if (facts.kind == u"level"_s) {
        pledge.nature = Nature::State;
        pledge.judged = pledge.bound == Bound::AtMost ? Judged::Throughout : Judged::AtSteps;
    } else {
        pledge.nature = Nature::Task;
        pledge.judged = Judged::AtSteps;
    }
}

TargetFacts targetFactsOf(const Pledge& pledge) {
    TargetFacts facts;
    facts.direction = pledge.bound == Bound::AtMost ? u"le"_s : u"ge"_s;
    facts.measure = pledge.unit.symbol;
    switch (pledge.nature) {
        case Nature::Flow:
            facts.kind = u"cumulative"_s;
            break;
        case Nature::State:
            facts.kind = u"level"_s;
            break;
        case Nature::Task:
            facts.kind = pledge.finalTarget() ? u"works"_s : u"deliverable"_s;
            break;
    }
    return facts;
}

QString targetToken(const Milestone& milestone) {
    return milestone.value ? milestone.value->toString() : u"done"_s;
}

}  // namespace pledge
