#include <core/plan/waiting.h>
#include <core/wording/fill.h>
#include <ui/models/plancells.h>
#include <ui/models/planpledgelinks.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PlanPledgeLinks)
};

using Column = PlanColumn<Pledge>;

/// Every other whole pledge that takes(pledge).
template <typename Takes>
std::vector<const Pledge*> othersThat(const Pledge& asking, const PlanSnapshot& plan, Takes takes) {
    std::vector<const Pledge*> found;
    for (const Line& line : plan.lines()) {
        const Pledge& other = *line.pledge;
        if (!other.allocation && other.id != asking.id && takes(other)) {
            found.push_back(&other);
        }
    }
    return found;
}

/// "unit/name"; nothing where the text before the stroke is no unit.
std::vector<const Pledge*> namedWithUnit(const QString& text, const Pledge& asking, const PlanSnapshot& plan) {
    const auto unit = plan.findUnit(text.section(u'/', 0, 0).trimmed());
    const QString name = text.section(u'/', 1).trimmed();
    return othersThat(asking, plan,
                      [&](const Pledge& other) { return unit && other.isOwnedBy(*unit) && other.isCalled(name); });
}

/// The pledge that the text means to this one; else problem says why there is none.
std::optional<PledgeId> pledgeMeant(const QString& text, const Pledge& asking, const PlanSnapshot& plan,
                                    QString& problem) {
    auto found = othersThat(asking, plan, [&text](const Pledge& other) { return other.isCalled(text); });
    if (found.empty()) {
        found = namedWithUnit(text, asking, plan);
    }
    const auto own = std::ranges::find_if(found, [&asking](const Pledge* other) {
        return !asking.owners.empty() && other->isOwnedBy(asking.owners.front());
    });
    if (own != found.end()) {
        return (*own)->id;
    }
    if (found.size() != 1) {
        problem = found.empty() ? fill(Texts::tr("There is no other pledge “%1”"), {text})
                                : fill(Texts::tr("Several units have a pledge “%1”: write unit/name"), {text});
        return std::nullopt;
    }
    return found.front()->id;
}

/// The name alone where that means the pledge.
QString nameFor(const Pledge& asking, PledgeId id, const PlanSnapshot& plan) {
    const Line* line = plan.line(id);
    if (line == nullptr) {
        return {};
    }
    const Pledge& other = *line->pledge;
    QString problem;
    const OrgUnit* owner = other.owners.empty() ? nullptr : plan.unit(other.owners.front());
    const bool isPlain = owner == nullptr || pledgeMeant(other.name, asking, plan, problem) == id;
    return isPlain ? other.name : owner->name + u'/' + other.name;
}

QString partOfCell(const Pledge& pledge, const PlanSnapshot& plan) {
    return pledge.partOf ? nameFor(pledge, *pledge.partOf, plan) : QString();
}

QString putPartOf(Pledge& pledge, const QString& text, const PlanSnapshot& plan) {
    QString problem;
    const QString name = text.trimmed();
    const auto whole = name.isEmpty() ? std::nullopt : pledgeMeant(name, pledge, plan, problem);
    if (problem.isEmpty()) {
        pledge.partOf = whole;
    }
    return problem;
}

QString waitsForCell(const Pledge& pledge, const PlanSnapshot& plan) {
    QStringList names;
    for (const PledgeId id : pledge.waitsFor) {
        names.append(nameFor(pledge, id, plan));
    }
    return namesText(names);
}

QString putWaitsFor(Pledge& pledge, const QString& text, const PlanSnapshot& plan) {
    QString problem;
    Pledge waiting = pledge;
    waiting.waitsFor.clear();
    for (const QString& name : namesIn(text)) {
        const auto id = pledgeMeant(name, pledge, plan, problem);
        if (!id) {
            return problem;
        }
        if (std::ranges::find(waiting.waitsFor, *id) == waiting.waitsFor.end()) {
            waiting.waitsFor.push_back(*id);
        }
    }
    const auto find = [&plan](PledgeId id) -> const Pledge* {
        const Line* line = plan.line(id);
        return line == nullptr ? nullptr : line->pledge.get();
    };
    if (waitsForItself(waiting, find)) {
        return Texts::tr("the pledge would wait for itself");
    }
    pledge.waitsFor = std::move(waiting.waitsFor);
    return {};
}

QStringList wholeNames(const PlanSnapshot& plan) {
    QStringList names;
    for (const Line& line : plan.lines()) {
        if (!line.pledge->allocation) {
            names.append(line.pledge->name);
        }
    }
    names.removeDuplicates();
    return names;
}

}  // namespace

Column partOfColumn() {
    return Column(Texts::tr("Part of"), u"part_of"_s, partOfCell, putPartOf, wholeNames).readLate();
}

Column waitsForColumn() {
    return Column(Texts::tr("Waits for"), u"waits_for"_s, waitsForCell, putWaitsFor, wholeNames).readLate();
}

}  // namespace pledge
