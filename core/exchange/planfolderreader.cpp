#include <core/document/csvreader.h>
#include <core/exchange/plancells.h>
#include <core/exchange/planfolderhistory.h>
#include <core/exchange/planfolderledgers.h>
#include <core/exchange/planfolderpledges.h>
#include <core/exchange/planfolderreader.h>
#include <core/exchange/planfolderrecords.h>
#include <core/exchange/planfoldersettings.h>
#include <core/exchange/planfoldersources.h>
#include <core/exchange/roundtables.h>
#include <core/exchange/sheetmemorytable.h>
#include <core/exchange/unitstable.h>

#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr qsizetype kCellBytes = qsizetype{16} * 1024 * 1024;

/// Reads the tables in the order in which they refer to one another.
class PlanFolderReader {
public:
    explicit PlanFolderReader(QString folder)
        : m_folder(std::move(folder)),
          m_pledges(m_reading.draft),
          m_history(m_reading.draft, m_pledges),
          m_ledgers(m_reading.draft, m_pledges) {}

    Reading<PlanDraft> read() {
        PlanDraft& draft = m_reading.draft;
        readTable(shapes::plan(), [&](const Table& table) { return readSettings(table, draft.plan); });
        readTable(shapes::calendar(), [&](const Table& table) { return readCalendar(table, draft.plan); });
        readTable(shapes::stepTemplates(), [&](const Table& table) { return readStepTemplates(table, draft.plan); });
        readTable(shapes::units(), [&](const Table& table) { return readUnitsOf(table); });
        readTable(shapes::programmes(), [&](const Table& table) { return readProgrammes(table, draft); });
        readTable(shapes::measures(), [&](const Table& table) { return readMeasures(table, draft); });
        readTable(shapes::persons(), [&](const Table& table) { return readPersons(table, draft); });
        readPledges();
        readTable(shapes::sources(), [&](const Table& table) { return readSources(table, m_folder, draft); });
        readTable(shapes::pledgeSources(),
                  [&](const Table& table) { return readSourceSpans(table, draft, m_pledges); });
        readTable(shapes::steps(), [&](const Table& table) { return m_history.readSteps(table); });
        readTable(shapes::lastYear(), [&](const Table& table) { return m_history.readLastYear(table); });
        readTable(shapes::revisions(), [&](const Table& table) { return m_history.readRevisions(table); });
        readTable(shapes::actuals(), [&](const Table& table) { return m_history.readReports(table); });
        readTable(shapes::rounds(), [&](const Table& table) { return readRounds(table, draft); });
        readTable(shapes::returnedFigures(), [&](const Table& table) { return readReturned(table, draft, m_pledges); });
        readTable(shapes::collectedForms(), [&](const Table& table) { return readCollected(table, draft); });
        readRecords();
        return std::move(m_reading);
    }

private:
    void readRecords() {
        PlanDraft& draft = m_reading.draft;
        readTable(shapes::ledgers(), [&](const Table& table) { return m_ledgers.readLedgers(table); });
        readTable(shapes::ledgerColumns(), [&](const Table& table) { return m_ledgers.readColumns(table); });
        readTable(shapes::ledgerStages(), [&](const Table& table) { return m_ledgers.readStages(table); });
        readTable(shapes::ledgerUses(), [&](const Table& table) { return m_ledgers.readUses(table); });
        readTable(shapes::ledgerRows(), [&](const Table& table) { return m_ledgers.readRows(table); });
        readTable(shapes::problems(), [&](const Table& table) { return readProblems(table, draft, m_pledges); });
        readTable(shapes::attachments(), [&](const Table& table) { return readAttachments(table, m_folder, draft); });
        readTable(shapes::evidence(), [&](const Table& table) { return readEvidence(table, draft, m_pledges); });
        readTable(shapes::sheetMappings(),
                  [&](const Table& table) { return readSheetMemories(table, draft, m_pledges); });
    }

    /// Nothing for a table that may be missing and is, or that cannot be read.
    std::optional<Table> tableOf(const TableShape& shape) {
        const QString path = m_folder + u'/' + shape.file();
        if (shape.isOptional && !QFileInfo::exists(path)) {
            return std::nullopt;
        }
        CsvLimits limits;
        limits.cellBytes = kCellBytes;
        auto table = readCsv(path, limits);
        if (!table) {
            m_reading.issues.push_back(table.error());
            return std::nullopt;
        }
        return std::move(*table);
    }

    template <typename Read>
    void readTable(const TableShape& shape, Read read) {
        if (const auto table = tableOf(shape)) {
            add(read(*table));
        }
    }

    void add(std::vector<Error> issues) { std::ranges::move(issues, std::back_inserter(m_reading.issues)); }

    std::vector<Error> readUnitsOf(const Table& table) {
        Reading<std::vector<OrgUnit>> units = readUnits(table);
        m_reading.draft.units = std::move(units.draft);
        return std::move(units.issues);
    }

    void readPledges() {
        const auto allocations = tableOf(shapes::allocations());
        readTable(shapes::pledges(),
                  [&](const Table& table) { return m_pledges.read(table, allocations ? &*allocations : nullptr); });
    }

    QString m_folder;
    Reading<PlanDraft> m_reading;
    PlanFolderPledges m_pledges;
    PlanFolderHistory m_history;
    PlanFolderLedgers m_ledgers;
};

}  // namespace

Reading<PlanDraft> readPlanFolder(const QString& folder) {
    if (!QFileInfo(folder).isDir()) {
        return {{}, {Error{ErrorCode::FileMissing, folder, {}, {}}}};
    }
    return PlanFolderReader(folder).read();
}

}  // namespace pledge
