#include <core/exchange/handoutbuilder.h>
#include <core/exchange/returncomparison.h>
#include <core/exchange/returnedanswers.h>
#include <core/plan/reportrules.h>
#include <core/plan/standingreport.h>
#include <core/schedule/figureguards.h>
#include <core/schedule/ownfigure.h>
#include <core/schedule/rounds.h>
#include <core/wording/fill.h>
#include <core/wording/guardwords.h>
#include <core/wording/sentences.h>
#include <core/wording/words.h>

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ReturnComparison)
};

void refuse(CollectedCell& cell, const QString& why) {
    cell.state = ReturnState::Rule;
    cell.isTakable = false;
    cell.messages.append(why);
}

void ask(CollectedCell& cell, const QString& why) {
    cell.state = ReturnState::Rule;
    cell.asksReason = true;
    cell.messages.append(why);
}

using CellKey = std::tuple<PledgeId, Month, ReturnPart>;

CellKey keyOf(const CollectedCell& cell) {
    return {cell.pledge, cell.period, cell.part};
}

class ReturnComparison {
public:
    ReturnComparison(const PlanSnapshot& snapshot, std::span<const TakenHandout> taken, const Actor& actor)
        : m_snapshot(snapshot), m_taken(taken), m_actor(actor) {}

    Collection compare(std::vector<ReturnReading> readings) {
        std::ranges::stable_sort(readings, {}, monthOf);
        for (ReturnReading& reading : readings) {
            addFile(reading);
        }
        findConflicts();
        checkRules();
        checkNeeds();
        return std::move(m_collection);
    }

private:
    /// Files are read in the order of their months: an own figure counts on those before it.
    static Month monthOf(const ReturnReading& reading) { return reading.form ? reading.form->identity.month : Month(); }

    void addFile(ReturnReading& reading) {
        CollectedFile file;
        file.name = reading.file;
        if (!reading.form) {
            file.refusal = reading.form.error();
            m_collection.files.push_back(std::move(file));
            return;
        }
        const ReturnedForm& form = *reading.form;
        file.digest = form.digest;
        file.kind = form.kind;
        file.identity = form.identity;
        file.sender = form.sender;
        const bool isKnown = isKnownUnit(form);
        if (!isKnown && form.faults.empty()) {
            file.refusal = Error{ErrorCode::HandoutForeign, form.file, {u"unit"_s, form.identity.unitName}, {}};
        }
        const bool isRepeated = m_digests.contains(form.digest);
        m_digests.insert(form.digest);
        file.remark = remark(form, isRepeated);
        const bool counts = isKnown && !isRepeated;
        m_collection.files.push_back(std::move(file));
        if (!form.faults.empty()) {
            if (!isRepeated) {
                addTampered(form);
            }
        } else if (counts) {
            addRows(form);
        }
    }

    [[nodiscard]] bool isKnownUnit(const ReturnedForm& form) const {
        const OrgUnit* unit = m_snapshot.unit(form.identity.unit);
        return unit != nullptr && (unit->name.simplified() == form.identity.unitName.simplified() ||
                                   unit->aliases.contains(form.identity.unitName));
    }

    /// That the file came before, in this go or an earlier one.
    [[nodiscard]] QString remark(const ReturnedForm& form, bool isRepeated) const {
        if (isRepeated) {
            return Texts::tr("The same file was given twice; it counts once");
        }
        const bool wasTaken =
            std::ranges::any_of(m_taken, [&form](const TakenHandout& taken) { return taken.digest == form.digest; });
        return wasTaken ? Texts::tr("This very file was taken from before") : QString();
    }

    [[nodiscard]] bool isStale(const HandoutIdentity& identity) const {
        return std::ranges::any_of(m_taken, [&identity](const TakenHandout& taken) {
            return taken.unit == identity.unit && taken.month == identity.month && taken.made > identity.made;
        });
    }

    [[nodiscard]] CollectedCell lineOf(const ReturnedForm& form) const {
        CollectedCell cell;
        cell.file = m_collection.files.size() - 1;
        cell.unit = form.identity.unit;
        cell.unitName = form.identity.unitName;
        cell.period = form.identity.month;
        return cell;
    }

    /// Every cell that was changed, and of everything else in the file nothing is taken either.
    void addTampered(const ReturnedForm& form) {
        for (const Error& fault : form.faults) {
            CollectedCell cell = lineOf(form);
            cell.state = ReturnState::Tampered;
            cell.before = fault.details.value(2);
            cell.after = fault.details.value(3);
            cell.lockedHead = fault.details.value(4);
            cell.messages.append(sentence(fault));
            m_collection.cells.push_back(std::move(cell));
        }
        const std::size_t first = m_collection.cells.size();
        addRows(form);
        for (std::size_t at = first; at < m_collection.cells.size(); ++at) {
            CollectedCell& cell = m_collection.cells[at];
            if (cell.isTakable || cell.state == ReturnState::Rule) {
                cell.isTakable = false;
                cell.state = ReturnState::Tampered;
                cell.messages.append(Texts::tr("The file was tampered with: nothing of it is taken"));
            }
        }
    }

    void addRows(const ReturnedForm& form) {
        const bool stale = isStale(form.identity);
        for (const ReturnedRow& row : form.rows) {
            if (!row.isLocked) {
                addRow(form, row, stale);
            }
        }
        for (const Place& place : form.strange) {
            CollectedCell cell = lineOf(form);
            cell.place = place;
            refuse(cell,
                   fill(Texts::tr("Row %1 was added in the file or belongs to no pledge of the unit: it is left out"),
                        {QString::number(place.row)}));
            m_collection.cells.push_back(std::move(cell));
        }
    }

    void addRow(const ReturnedForm& form, const ReturnedRow& row, bool stale) {
        const Line* line = m_snapshot.line(row.pledge);
        const bool isOurs = line != nullptr && line->pledge->isOwnedBy(form.identity.unit);
        if (!isOurs) {
            CollectedCell cell = lineOf(form);
            cell.pledgeName = row.name;
            cell.period = row.period;
            refuse(cell, Texts::tr("The pledge is no longer one of the unit's: it is left out"));
            m_collection.cells.push_back(std::move(cell));
            return;
        }
        const auto known = m_counted.constFind(row.pledge);
        const Series counted = known == m_counted.constEnd() ? *line->series : *known;
        for (CollectedCell& cell : answersOf(m_snapshot, *line->pledge, row, counted)) {
            cell.file = m_collection.files.size() - 1;
            cell.unit = form.identity.unit;
            cell.unitName = form.identity.unitName;
            if (stale && cell.isTakable) {
                ask(cell, Texts::tr("The form is older than one that was taken already"));
            }
            if (form.faults.empty() && cell.isTakable && cell.given.value) {
                countOn(cell, *line, counted, row.isOwn);
            }
            m_collection.cells.push_back(std::move(cell));
        }
    }

    /// The figure counts for the own figures of later months; one of a month that is locked is never taken.
    void countOn(CollectedCell& cell, const Line& line, Series counted, bool isOwn) {
        const auto last = counted.lastReportedBy(cell.period.plus(-1));
        const bool isCounted = last && ownStart(*line.pledge, counted, m_snapshot.plan(), cell.period).before;
        if (isOwn && isCounted && counted.at(*last) != line.series->at(*last)) {
            cell.needs = NeededPart{ReturnPart::Figure, *last};
        }
        if (!lockingOwner(m_snapshot.records(), *line.pledge, cell.period)) {
            counted.set(cell.given);
            m_counted.insert(cell.pledge, counted);
        }
    }

    void findConflicts() {
        std::map<CellKey, std::vector<CollectedCell*>> given;
        for (CollectedCell& cell : m_collection.cells) {
            if (cell.concernsPledge() && cell.isTakable) {
                given[keyOf(cell)].push_back(&cell);
            }
        }
        for (const auto& entry : given) {
            markConflict(entry.second);
        }
    }

    /// What a unit left as it went out contradicts nothing that another of its files says: it is not takable.
    void markConflict(const std::vector<CollectedCell*>& takable) {
        const QString first = takable.front()->after;
        if (std::ranges::all_of(takable, [&first](const CollectedCell* cell) { return cell->after == first; })) {
            return;
        }
        for (CollectedCell* cell : takable) {
            const auto other = std::ranges::find_if(
                takable, [cell](const CollectedCell* c) { return c != cell && c->after != cell->after; });
            cell->state = ReturnState::Conflict;
            cell->messages.append(fill(Texts::tr("%1 says “%2”: take one of the two"),
                                       {m_collection.files[(*other)->file].name, (*other)->after}));
        }
    }

    /// Rules that look at the whole report, and at the reports around it as they would stand with everything taken.
    void checkRules() {
        std::map<std::pair<PledgeId, Month>, std::vector<const CollectedCell*>> reports;
        for (const CollectedCell& cell : m_collection.cells) {
            const bool isReport = cell.part == ReturnPart::Figure || cell.part == ReturnPart::Note;
            if (cell.concernsPledge() && cell.isTakable && isReport) {
                reports[{cell.pledge, cell.period}].push_back(&cell);
            }
        }
        std::vector<ActualChange> changes;
        for (const auto& [key, cells] : reports) {
            changes.push_back({key.first, composed(standingReport(m_snapshot, key.first, key.second), cells)});
        }
        const PlanSnapshot next = m_snapshot.with(changes);
        for (CollectedCell& cell : m_collection.cells) {
            if (cell.concernsPledge() && cell.isTakable) {
                checkCell(cell, next);
            }
        }
    }

    void refuseLocked(CollectedCell& cell, OrgUnitId owner, const QStringList& details) {
        const OrgUnit* unit = m_snapshot.unit(owner);
        refuse(cell, sentence({ErrorCode::MonthLocked, unit == nullptr ? cell.unitName : unit->name, details, {}}));
    }

    void checkCell(CollectedCell& cell, const PlanSnapshot& next) {
        const Pledge& pledge = *m_snapshot.line(cell.pledge)->pledge;
        if (m_actor.role != Role::LeadOffice) {
            refuse(cell, sentence({ErrorCode::NotPermitted, m_actor.name, {cell.unitName}, {}}));
            return;
        }
        if (const auto owner = lockingOwner(m_snapshot.records(), pledge, cell.period)) {
            refuseLocked(cell, *owner, {cell.period.toString()});
            return;
        }
        switch (cell.part) {
            case ReturnPart::Figure:
                checkFigure(cell, pledge, next);
                break;
            case ReturnPart::Note:
                checkNote(cell, pledge, next);
                break;
            case ReturnPart::NextStep:
                checkNextStep(cell);
                break;
            case ReturnPart::Problem:
                break;
        }
    }

    void checkFigure(CollectedCell& cell, const Pledge& pledge, const PlanSnapshot& next) {
        const CollectedCell* own = &cell;
        const ActualChange change{cell.pledge,
                                  composed(standingReport(m_snapshot, cell.pledge, cell.period), std::span(&own, 1))};
        if (const Outcome fits = checkReport(pledge, m_snapshot.plan(), change.actual); !fits) {
            refuse(cell, sentence(fits.error()));
            return;
        }
        const std::vector<ActualChange> one{change};
        const PlanSnapshot with = cell.state == ReturnState::Conflict ? m_snapshot.with(one) : next;
        for (const FigureGuard& guard : findGuards(with, change)) {
            const QString said = guardSentence(with, change, guard);
            if (guard.asksFirst() && cell.state == ReturnState::Conflict) {
                cell.asksReason = true;
                cell.messages.append(said);
            } else if (guard.asksFirst()) {
                ask(cell, said);
            } else {
                cell.messages.append(said);
            }
        }
    }

    void checkNote(CollectedCell& cell, const Pledge& pledge, const PlanSnapshot& next) {
        const auto report = next.line(cell.pledge)->series->at(cell.period);
        const CollectedCell* own = &cell;
        const Actual alone = composed(standingReport(m_snapshot, cell.pledge, cell.period), std::span(&own, 1));
        if (report && !checkReport(pledge, m_snapshot.plan(), *report)) {
            refuse(cell, Texts::tr("A note stands beside a figure, and there is none"));
        } else if (!checkReport(pledge, m_snapshot.plan(), alone)) {
            cell.needs = NeededPart{ReturnPart::Figure, cell.period};
        }
    }

    void checkNextStep(CollectedCell& cell) {
        const auto hasProblem = [&cell](const CollectedCell& other) {
            return other.part == ReturnPart::Problem && other.file == cell.file && other.pledge == cell.pledge &&
                   !other.after.isEmpty();
        };
        if (std::ranges::none_of(m_collection.cells, hasProblem)) {
            refuse(cell, Texts::tr("A next step needs the problem that it is for"));
        } else if (reportedProblem(m_snapshot.records(), cell.pledge, cell.period) == nullptr) {
            cell.needs = NeededPart{ReturnPart::Problem, cell.period};
        }
    }

    /// What an own figure counts on has to be one figure that can be taken.
    void checkNeeds() {
        for (CollectedCell& cell : m_collection.cells) {
            if (cell.needs && cell.isTakable && cell.needs->period < cell.period && !isSettled(cell)) {
                refuse(cell, fill(Texts::tr("It counts on the figure of %1, which came back as well and cannot be "
                                            "taken as it is: settle that one first"),
                                  {monthText(cell.needs->period)}));
            }
        }
    }

    [[nodiscard]] bool isSettled(const CollectedCell& cell) const {
        const auto isNeeded = [&cell](const CollectedCell& other) {
            return other.pledge == cell.pledge && other.part == cell.needs->part && other.period == cell.needs->period;
        };
        return std::ranges::all_of(m_collection.cells, [&](const CollectedCell& other) {
            return !isNeeded(other) || other.state == ReturnState::Blank || other.state == ReturnState::Same ||
                   (other.isTakable && other.state != ReturnState::Conflict);
        });
    }

    const PlanSnapshot& m_snapshot;
    std::span<const TakenHandout> m_taken;
    const Actor& m_actor;
    Collection m_collection;
    QSet<QByteArray> m_digests;
    QHash<PledgeId, Series> m_counted;  ///< with the figures that came back so far
};

}  // namespace

Collection compareReturns(const PlanSnapshot& snapshot, std::vector<ReturnReading> readings,
                          std::span<const TakenHandout> taken, const Actor& actor) {
    return ReturnComparison(snapshot, taken, actor).compare(std::move(readings));
}

}  // namespace pledge
