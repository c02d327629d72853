#include <core/exchange/handoutbuilder.h>
#include <core/exchange/returnedanswers.h>
#include <core/plan/planrecords.h>
#include <core/plan/standingreport.h>
#include <core/storage/handoutrepository.h>
#include <core/storage/problemrepository.h>
#include <core/workspace/collectwriting.h>
#include <core/workspace/planwriting.h>
#include <core/workspace/problemfacts.h>
#include <core/workspace/reportact.h>

#include <QJsonArray>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

using Cells = std::vector<const CollectedCell*>;
using CellsByReport = std::map<std::pair<PledgeId, Month>, Cells>;

class CollectWriting {
public:
    CollectWriting(const Database& database, const PlanSnapshot& snapshot, const Collection& collection,
                   const CollectChoice& choice, const Occasion& occasion)
        : m_database(database),
          m_snapshot(snapshot),
          m_collection(collection),
          m_reason(choice.reason.trimmed()),
          m_occasion(occasion) {
        for (const std::size_t at : choice.cells) {
            const CollectedCell& cell = collection.cells[at];
            const bool isReport = cell.part == ReturnPart::Figure || cell.part == ReturnPart::Note;
            (isReport ? m_reports : m_problems)[{cell.pledge, cell.period}].push_back(&cell);
            m_files.insert(cell.file);
        }
    }

    Result<CollectedCount> write() {
        for (const CellsByReport* groups : {&m_reports, &m_problems}) {
            for (const auto& group : *groups) {
                if (const Outcome agreed = checkAgreement(group.second); !agreed) {
                    return agreed.error();
                }
            }
        }
        if (const Outcome written = writeFigures(); !written) {
            return written.error();
        }
        if (const Outcome written = writeProblems(); !written) {
            return written.error();
        }
        const Outcome marked = markFiles();
        return marked ? Result<CollectedCount>(m_count) : Result<CollectedCount>(marked.error());
    }

private:
    static Outcome checkAgreement(const Cells& cells) {
        for (const CollectedCell* cell : cells) {
            const auto other = std::ranges::find_if(
                cells, [cell](const CollectedCell* c) { return c->part == cell->part && c->after != cell->after; });
            if (other != cells.end()) {
                return Error{ErrorCode::ConflictingRow,
                             {},
                             {cell->pledgeName, QString::number((*other)->place.row), (*other)->after, cell->after},
                             cell->place};
            }
        }
        return Done{};
    }

    /// The reports as they would stand.
    [[nodiscard]] std::vector<ActualChange> changes() const {
        std::vector<ActualChange> changes;
        for (const auto& [key, cells] : m_reports) {
            changes.push_back({key.first, composed(standingReport(m_snapshot, key.first, key.second), cells)});
        }
        return changes;
    }

    [[nodiscard]] QJsonArray filesJson() const {
        QJsonArray files;
        for (const std::size_t at : m_files) {
            const CollectedFile& file = m_collection.files[at];
            files.append(QJsonObject{{u"file"_s, file.name},
                                     {u"sha256"_s, QString::fromLatin1(file.digest.toHex())},
                                     {u"unit"_s, file.identity.unitName},
                                     {u"month"_s, file.identity.month.toString()},
                                     {u"made"_s, file.identity.made.toUTC().toString(Qt::ISODateWithMs)},
                                     {u"sender"_s, file.sender}});
        }
        return files;
    }

    /// The files' names, of many the first ones and how many there are.
    [[nodiscard]] QString subject() const {
        constexpr qsizetype kNamed = 3;
        QStringList names;
        for (const std::size_t at : m_files) {
            if (names.size() < kNamed) {
                names.append(m_collection.files[at].name);
            }
        }
        const QString named = names.join(u", "_s);
        return std::ssize(m_files) > kNamed ? u"%1 … (%2)"_s.arg(named).arg(m_files.size()) : named;
    }

    Outcome writeFigures() {
        const std::vector<ActualChange> changes = this->changes();
        const PlanSnapshot next = m_snapshot.with(changes);
        if (const Outcome checked = checkReports(m_snapshot, next, changes, m_reason, m_occasion.actor); !checked) {
            return checked;
        }
        const auto differences = findDifferences(m_snapshot, changes);
        if (differences.empty()) {
            return Done{};
        }
        const ReportAct act{changes,    m_reason,
                            m_occasion, JournalAction::CollectActuals,
                            subject(),  QJsonObject{{u"files"_s, filesJson()}}};
        const auto entry = writeReports(m_database, m_snapshot, act, differences);
        if (!entry) {
            return entry.error();
        }
        m_entry = *entry;
        m_count.reports = static_cast<int>(differences.size());
        return Done{};
    }

    [[nodiscard]] Problem problemOf(PledgeId pledge, Month period, const Cells& cells, ProblemId next) const {
        const Problem* standing = reportedProblem(m_snapshot.records(), pledge, period);
        Problem problem = standing == nullptr ? Problem() : *standing;
        if (standing == nullptr) {
            problem.id = next;
            problem.pledge = pledge;
            problem.unit = cells.front()->unit;
            problem.month = period;
            problem.raisedOn = m_occasion.at.toLocalTime().date();
        }
        for (const CollectedCell* cell : cells) {
            (cell->part == ReturnPart::Problem ? problem.text : problem.nextStep) = cell->given.note;
        }
        return problem;
    }

    Outcome writeProblems() {
        ProblemId next(1);
        for (const Problem& problem : m_snapshot.records().problems) {
            next = std::max(next, ProblemId(problem.id.number() + 1));
        }
        std::vector<Problem> problems;
        QJsonArray said;
        for (const auto& [key, cells] : m_problems) {
            Problem problem = problemOf(key.first, key.second, cells, next);
            const Problem* standing = reportedProblem(m_snapshot.records(), key.first, key.second);
            if (standing != nullptr && *standing == problem) {
                continue;
            }
            said.append(problemChangeToJson(m_snapshot, standing == nullptr ? std::nullopt : std::optional(*standing),
                                            problem));
            next = std::max(next, ProblemId(problem.id.number() + 1));
            problems.push_back(std::move(problem));
        }
        return problems.empty() ? Outcome(Done{}) : keepProblems(problems, said);
    }

    Outcome keepProblems(const std::vector<Problem>& problems, const QJsonArray& said) {
        if (const Outcome written = ProblemRepository(m_database).write(problems); !written) {
            return written;
        }
        const QJsonObject detail{{u"files"_s, filesJson()}, {u"problems"_s, said}};
        const auto entry = journalPlan(m_database, JournalAction::KeepProblems, subject(), detail, m_occasion);
        if (!entry) {
            return entry.error();
        }
        m_entry = m_entry.isValid() ? m_entry : *entry;
        m_count.problems = static_cast<int>(problems.size());
        return Done{};
    }

    Outcome markFiles() {
        if (!m_entry.isValid()) {
            return Done{};
        }
        const HandoutRepository repository(m_database);
        for (const std::size_t at : m_files) {
            const CollectedFile& file = m_collection.files[at];
            const TakenHandout taken{file.identity.unit, file.identity.month, file.digest, file.identity.made, m_entry};
            if (const Outcome marked = repository.markTaken(taken); !marked) {
                return marked;
            }
        }
        m_count.files = static_cast<int>(m_files.size());
        return Done{};
    }

    const Database& m_database;
    const PlanSnapshot& m_snapshot;
    const Collection& m_collection;
    QString m_reason;
    const Occasion& m_occasion;
    CellsByReport m_reports;
    CellsByReport m_problems;
    std::set<std::size_t> m_files;
    EntryId m_entry;
    CollectedCount m_count;
};

}  // namespace

Result<CollectedCount> writeCollected(const Database& database, const PlanSnapshot& snapshot,
                                      const Collection& collection, const CollectChoice& choice,
                                      const Occasion& occasion) {
    return CollectWriting(database, snapshot, collection, choice, occasion).write();
}

}  // namespace pledge
