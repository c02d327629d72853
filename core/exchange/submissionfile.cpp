#include <core/document/filebytes.h>
#include <core/exchange/handoutbuilder.h>
#include <core/exchange/handoutseal.h>
#include <core/exchange/statetoken.h>
#include <core/exchange/submissionfile.h>
#include <core/schedule/ownfigure.h>

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr qint64 kMostKeyBytes = qint64{64} * 1024;
constexpr int kFormat = 1;

QString keyFormat() {
    return u"pledgeboard-key"_s;
}

QString submissionFormat() {
    return u"pledgeboard-submission"_s;
}

QString sealOfJson(const QJsonObject& object, const QByteArray& key) {
    QJsonObject unsealed = object;
    unsealed.remove(u"seal"_s);
    const QString canonical = QString::fromUtf8(QJsonDocument(unsealed).toJson(QJsonDocument::Compact));
    return sealOf({{submissionFormat(), canonical}}, key);
}

void insertText(QJsonObject& row, const QString& name, const QString& text) {
    if (!text.isEmpty()) {
        row.insert(name, text);
    }
}

QString figureOf(const std::optional<Decimal>& figure) {
    return figure ? figure->toString() : QString();
}

/// What the line says for the month; empty where it says nothing.
QJsonObject rowOf(const PlanSnapshot& snapshot, const Line& line, Month month) {
    const Pledge& pledge = *line.pledge;
    const Month period = askedPeriod(pledge, snapshot.plan(), month);
    const auto actual = line.series->at(period);
    const Problem* problem = reportedProblem(snapshot.records(), pledge.id, period);
    if (!actual && problem == nullptr) {
        return {};
    }
    QJsonObject row{{u"pledge"_s, pledge.name}, {u"period"_s, period.toString()}};
    if (actual) {
        insertText(row, u"figure"_s, actual->state ? stateToken(*actual->state) : figureOf(actual->value));
        insertText(row, u"percent"_s, figureOf(actual->percent));
        insertText(row, u"numerator"_s, figureOf(actual->numerator));
        insertText(row, u"denominator"_s, figureOf(actual->denominator));
        insertText(row, u"note"_s, actual->note);
    }
    if (problem != nullptr) {
        insertText(row, u"problem"_s, problem->text);
        insertText(row, u"next_step"_s, problem->nextStep);
    }
    return row;
}

ReturnedRow returnedRow(const QJsonObject& json, const Pledge& pledge, Month period, const QString& file) {
    ReturnedRow row{pledge.id, pledge.name, period};
    for (const HandoutColumn column : kFilledColumns) {
        const QString text = json.value(tokenOf(column)).toString().left(4000);
        row.cells.insert({column, {text, {}, false, {file, {}, 0, 0}}});
    }
    if (kindOf(pledge) == PledgeKind::Standing) {
        row.cells[HandoutColumn::Figure].text = row.cells[HandoutColumn::Note].text;
        row.cells.erase(HandoutColumn::Note);
    }
    return row;
}

void readRows(const QJsonObject& json, const PlanSnapshot& snapshot, ReturnedForm& form) {
    const QJsonArray rows = json.value(u"rows"_s).toArray();
    int number = 0;
    for (const QJsonValueConstRef value : rows) {
        ++number;
        const QJsonObject row = value.toObject();
        const auto pledge = snapshot.findPledge(form.identity.unit, row.value(u"pledge"_s).toString());
        const auto period = Month::parse(row.value(u"period"_s).toString());
        if (pledge && period) {
            form.rows.push_back(returnedRow(row, *snapshot.line(*pledge)->pledge, *period, form.file));
        } else {
            form.strange.push_back({form.file, {}, number, 0});
        }
    }
}

}  // namespace

EnrolledKey enrolledKey(const PlanSnapshot& snapshot, OrgUnitId unit, const QByteArray& secret) {
    const OrgUnit* owner = snapshot.unit(unit);
    return {planMark(secret), snapshot.plan().name, unit, owner == nullptr ? QString() : owner->name,
            unitKey(secret, unit)};
}

Outcome writeKeyFile(const QString& path, const EnrolledKey& key) {
    QFile file(path);
    const auto isOwners = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (file.exists()) {
        return Error{ErrorCode::FileExists, path, {}, {}};
    }
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, isOwners)) {
        return Error{ErrorCode::FileReadOnly, path, {file.errorString()}, {}};
    }
    const QJsonObject json{{u"format"_s, keyFormat()},
                           {u"version"_s, kFormat},
                           {u"plan"_s, key.plan},
                           {u"plan_name"_s, key.planName},
                           {u"unit"_s, QString::number(key.unit.number())},
                           {u"unit_name"_s, key.unitName},
                           {u"key"_s, QString::fromLatin1(key.key.toBase64())}};
    const QByteArray bytes = QJsonDocument(json).toJson();
    const bool isWritten = file.setPermissions(isOwners) && file.write(bytes) == bytes.size() && file.flush();
    if (isWritten) {
        return Done{};
    }
    const QString why = file.errorString();
    file.remove();
    return Error{ErrorCode::FileReadOnly, path, {why}, {}};
}

Result<EnrolledKey> readKeyFile(const QString& path) {
    const auto bytes = readBytes(path, kMostKeyBytes);
    if (!bytes) {
        return bytes.error();
    }
    const QJsonObject json = QJsonDocument::fromJson(*bytes).object();
    const QString name = QFileInfo(path).fileName();
    if (json.value(u"format"_s).toString() != keyFormat()) {
        return Error{ErrorCode::HandoutForeign, name, {u"none"_s}, {}};
    }
    if (json.value(u"version"_s).toInt() > kFormat) {
        return Error{ErrorCode::HandoutForeign, name, {u"newer"_s}, {}};
    }
    EnrolledKey key{json.value(u"plan"_s).toString(), json.value(u"plan_name"_s).toString(),
                    OrgUnitId(json.value(u"unit"_s).toString().toLongLong()), json.value(u"unit_name"_s).toString(),
                    QByteArray::fromBase64(json.value(u"key"_s).toString().toLatin1())};
    const bool isWhole = key.unit.isValid() && key.key.size() == 32;
    return isWhole ? Result<EnrolledKey>(std::move(key))
                   : Result<EnrolledKey>(Error{ErrorCode::HandoutForeign, name, {u"none"_s}, {}});
}

QByteArray submissionOf(const PlanSnapshot& snapshot, OrgUnitId unit, const EnrolledKey& key, Month month,
                        const QString& sender, const QDateTime& made) {
    QJsonArray rows;
    for (const std::size_t position : snapshot.linesOf(unit)) {
        const QJsonObject row = rowOf(snapshot, snapshot.lines()[position], month);
        if (!row.isEmpty()) {
            rows.append(row);
        }
    }
    QJsonObject json{{u"format"_s, submissionFormat()},
                     {u"version"_s, kFormat},
                     {u"plan"_s, key.plan},
                     {u"plan_name"_s, key.planName},
                     {u"unit"_s, QString::number(key.unit.number())},
                     {u"unit_name"_s, key.unitName},
                     {u"month"_s, month.toString()},
                     {u"made"_s, made.toUTC().toString(Qt::ISODateWithMs)},
                     {u"sender"_s, sender},
                     {u"rows"_s, rows}};
    json.insert(u"seal"_s, sealOfJson(json, key.key));
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

bool isSubmission(const QByteArray& bytes) {
    return bytes.trimmed().startsWith('{') && bytes.contains(submissionFormat().toLatin1());
}

Result<ReturnedForm> readSubmission(const QString& file, const QByteArray& bytes, const PlanSnapshot& snapshot,
                                    const QByteArray& secret) {
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const auto refused = [&file](const QString& why) { return Error{ErrorCode::HandoutForeign, file, {why}, {}}; };
    if (json.value(u"format"_s).toString() != submissionFormat()) {
        return refused(u"none"_s);
    }
    if (json.value(u"version"_s).toInt() > kFormat) {
        return refused(u"newer"_s);
    }
    ReturnedForm form;
    form.file = file;
    form.digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    form.kind = ReturnKind::Submission;
    HandoutIdentity& identity = form.identity;
    identity.plan = json.value(u"plan"_s).toString();
    identity.planName = json.value(u"plan_name"_s).toString();
    identity.unit = OrgUnitId(json.value(u"unit"_s).toString().toLongLong());
    identity.unitName = json.value(u"unit_name"_s).toString();
    identity.made = QDateTime::fromString(json.value(u"made"_s).toString(), Qt::ISODateWithMs);
    const auto month = Month::parse(json.value(u"month"_s).toString());
    if (identity.plan != planMark(secret)) {
        return refused(u"plan"_s);
    }
    const bool isSealed = sealOfJson(json, unitKey(secret, identity.unit)) == json.value(u"seal"_s).toString();
    if (!month || !identity.made.isValid() || !isSealed) {
        form.faults.push_back({ErrorCode::HandoutTampered, file, {u"identity"_s, {}, {}, {}}, {}});
        return form;
    }
    identity.month = *month;
    form.sender = json.value(u"sender"_s).toString().left(100);
    readRows(json, snapshot, form);
    return form;
}

}  // namespace pledge
