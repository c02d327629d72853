#include <core/document/evidencefile.h>
#include <core/exchange/plancells.h>
#include <core/exchange/planfolderrecords.h>
#include <core/exchange/recordtables.h>
#include <core/plan/evidencelist.h>

#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

enum ProblemColumn : std::size_t {
    ProblemKeyColumn,
    ProblemPledgeColumn,
    ProblemOwnerColumn,
    ProblemUnitColumn,
    ProblemMonthColumn,
    ProblemSourceColumn,
    SourceNameColumn,
    RaisedColumn,
    TextColumn,
    NextStepColumn,
    PersonColumn,
    DeadlineColumn,
    StateColumn,
    ClaimedColumn,
    ClosedColumn,
    ClosingColumn,
    SentBackColumn
};

enum FileColumn : std::size_t {
    FileKeyColumn,
    FileNameColumn,
    TypeColumn,
    SizeColumn,
    DigestColumn,
    ByColumn,
    OnColumn
};

enum EvidenceColumn : std::size_t {
    ShownFileColumn,
    PledgeColumn,
    OwnerColumn,
    MonthColumn,
    CaseColumn,
    ShownProblemColumn
};

constexpr int kMostMegabytes = 200;

/// The key that the row must have by its position: q1 in the first.
void checkKey(CellReader& cells, std::size_t row, QChar letter) {
    const QString key = letter + QString::number(row);
    if (cells.text(row, 0) != key) {
        cells.noteWrong(row, 0, key);
    }
}

/// The position, from 0, that a key like q3 means; nothing beyond the last.
std::optional<std::size_t> positionOf(const QString& key, QChar letter, std::size_t count) {
    bool isNumber = false;
    const uint number = key.startsWith(letter) ? key.sliced(1).toUInt(&isNumber) : 0;
    return isNumber && number >= 1 && number <= count ? std::optional<std::size_t>(number - 1) : std::nullopt;
}

std::optional<OrgUnitId> unitAt(CellReader& cells, std::size_t row, const PlanDraft& draft) {
    const auto units = unitsAt(cells, row, ProblemUnitColumn, draft);
    return units.empty() ? std::nullopt : std::optional(units.front());
}

template <typename Enumerator>
Enumerator tokenAt(CellReader& cells, std::size_t row, std::size_t column,
                   std::optional<Enumerator> (*read)(QStringView), const QString& allowed) {
    const auto value = read(cells.text(row, column));
    if (!value) {
        cells.noteWrong(row, column, allowed);
    }
    return value.value_or(Enumerator());
}

void readProblem(CellReader& cells, std::size_t row, PlanDraft& draft, PlanFolderPledges& pledges) {
    checkKey(cells, row, u'q');
    Problem problem;
    problem.id = ProblemId(static_cast<qint64>(row));
    problem.pledge = lineAt(cells, row, ProblemPledgeColumn, draft, pledges);
    problem.unit = unitAt(cells, row, draft);
    problem.month = cells.optionalMonth(row, ProblemMonthColumn);
    problem.source = tokenAt(cells, row, ProblemSourceColumn, &problemSourceOf,
                             u"report, meeting, notice, inspection, carried_over"_s);
    problem.sourceName = cells.plain(row, SourceNameColumn);
    problem.raisedOn = cells.date(row, RaisedColumn).value_or(QDate());
    problem.text = cells.required(row, TextColumn) ? cells.plain(row, TextColumn) : QString();
    problem.nextStep = cells.plain(row, NextStepColumn);
    problem.person = cells.plain(row, PersonColumn);
    problem.deadline = cells.optionalDate(row, DeadlineColumn);
    problem.state = tokenAt(cells, row, StateColumn, &problemStateOf, u"open, claimed, closed"_s);
    problem.claimedOn = cells.optionalDate(row, ClaimedColumn);
    problem.closedOn = cells.optionalDate(row, ClosedColumn);
    problem.closing = cells.plain(row, ClosingColumn);
    problem.sentBack = cells.plain(row, SentBackColumn);
    draft.records.problems.push_back(std::move(problem));
}

/// The bytes as they lie in the folder, once they are those that the row says.
void checkFile(CellReader& cells, std::size_t row, const QString& path, Attachment& attachment) {
    const auto file = readEvidenceFile(path, kMostMegabytes);
    if (!file) {
        cells.note(row, FileNameColumn, file.error());
        return;
    }
    attachment.type = file->type;
    attachment.size = file->bytes.size();
    attachment.digest = file->digest;
    const QString digest = QString::fromLatin1(file->digest.toHex());
    if (cells.text(row, DigestColumn).toLower() != digest) {
        cells.noteWrong(row, DigestColumn, digest);
    }
    if (cells.text(row, SizeColumn) != QString::number(attachment.size)) {
        cells.noteWrong(row, SizeColumn, QString::number(attachment.size));
    }
}

Attachment readAttachment(CellReader& cells, std::size_t row, const QString& folder) {
    checkKey(cells, row, u'a');
    Attachment attachment;
    attachment.id = AttachmentId(static_cast<qint64>(row));
    attachment.name =
        attachmentName(cells.required(row, FileNameColumn) ? cells.plain(row, FileNameColumn) : QString());
    attachment.by = cells.plain(row, ByColumn);
    attachment.at = momentAt(cells, row, OnColumn);
    checkFile(cells, row, folder + u'/' + attachmentFile(row - 1, attachment.name), attachment);
    return attachment;
}

void readShown(CellReader& cells, std::size_t row, PlanDraft& draft, PlanFolderPledges& pledges) {
    PlanRecords& records = draft.records;
    const auto file = positionOf(cells.text(row, ShownFileColumn), u'a', records.attachments.size());
    if (!file) {
        cells.noteWrong(row, ShownFileColumn, shapes::attachments().file());
        return;
    }
    Evidence evidence;
    evidence.attachment = records.attachments[*file].id;
    evidence.pledge = lineAt(cells, row, PledgeColumn, draft, pledges);
    evidence.month = cells.optionalMonth(row, MonthColumn);
    if (const auto known = positionOf(cells.text(row, CaseColumn), u'c', records.ledgerRows.size())) {
        evidence.row = records.ledgerRows[*known].id;
    }
    if (const auto known = positionOf(cells.text(row, ShownProblemColumn), u'q', records.problems.size())) {
        evidence.problem = records.problems[*known].id;
    }
    const int places = (evidence.pledge ? 1 : 0) + (evidence.row ? 1 : 0) + (evidence.problem ? 1 : 0);
    if (places != 1 || evidence.pledge.has_value() != evidence.month.has_value()) {
        cells.noteWrong(row, PledgeColumn, u"pledge + month, case, problem"_s);
        return;
    }
    records.evidence.push_back(evidence);
}

}  // namespace

std::vector<Error> readProblems(const Table& table, PlanDraft& draft, PlanFolderPledges& pledges) {
    return readRows(table, shapes::problems(),
                    [&](CellReader& cells, std::size_t row) { readProblem(cells, row, draft, pledges); });
}

std::vector<Error> readAttachments(const Table& table, const QString& folder, PlanDraft& draft) {
    QHash<AttachmentId, QString> paths;
    QHash<QByteArray, std::size_t> known;
    auto issues = readRows(table, shapes::attachments(), [&](CellReader& cells, std::size_t row) {
        Attachment attachment = readAttachment(cells, row, folder);
        if (known.contains(attachment.digest)) {
            cells.note(row, DigestColumn,
                       {ErrorCode::DuplicateRow, {}, {QString::number(known.value(attachment.digest) + 1)}, {}});
        }
        known.insert(attachment.digest, row);
        paths.insert(attachment.id, folder + u'/' + attachmentFile(row - 1, attachment.name));
        draft.records.attachments.push_back(std::move(attachment));
    });
    draft.attachmentBytes = [paths](AttachmentId id) -> Result<QByteArray> {
        auto file = readEvidenceFile(paths.value(id), kMostMegabytes);
        return file ? Result<QByteArray>(std::move(file->bytes)) : Result<QByteArray>(file.error());
    };
    return issues;
}

std::vector<Error> readEvidence(const Table& table, PlanDraft& draft, PlanFolderPledges& pledges) {
    return readRows(table, shapes::evidence(),
                    [&](CellReader& cells, std::size_t row) { readShown(cells, row, draft, pledges); });
}

}  // namespace pledge
