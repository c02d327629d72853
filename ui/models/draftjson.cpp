#include <ui/models/draftjson.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kNone = -1;

int numberOf(std::optional<std::size_t> position) {
    return position ? static_cast<int>(*position) : kNone;
}

std::optional<std::size_t> positionOf(const QJsonValue& value) {
    const int number = value.toInt(kNone);
    return number < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(number));
}

template <typename Item>
QJsonArray numbersOf(const std::vector<Item>& items) {
    QJsonArray numbers;
    for (const Item& item : items) {
        numbers.append(static_cast<int>(item));
    }
    return numbers;
}

template <typename Item>
std::vector<Item> itemsOf(const QJsonValue& numbers) {
    std::vector<Item> items;
    for (const QJsonValue& number : numbers.toArray()) {
        items.push_back(static_cast<Item>(number.toInt()));
    }
    return items;
}

QJsonObject stepJson(const DraftMilestone& step) {
    return {{u"value"_s, step.value ? step.value->toString() : QString()},
            {u"due"_s, step.due.toString(Qt::ISODate)},
            {u"statement"_s, numberOf(step.statement)}};
}

DraftMilestone stepOf(const QJsonObject& json) {
    const auto value = Decimal::parse(json[u"value"_s].toString());
    return {value ? std::optional(*value) : std::nullopt, QDate::fromString(json[u"due"_s].toString(), Qt::ISODate),
            positionOf(json[u"statement"_s])};
}

QJsonObject draftJson(const PledgeDraft& draft) {
    QJsonArray steps;
    for (const DraftMilestone& step : draft.milestones) {
        steps.append(stepJson(step));
    }
    return {{u"owner"_s, draft.owner},
            {u"programme"_s, draft.programme},
            {u"name"_s, draft.name},
            {u"unit"_s, draft.unit},
            {u"nature"_s, static_cast<int>(draft.nature)},
            {u"bound"_s, static_cast<int>(draft.bound)},
            {u"judged"_s, static_cast<int>(draft.judged)},
            {u"stretch"_s, draft.stretch},
            {u"mayFall"_s, draft.mayFall},
            {u"steps"_s, steps},
            {u"statements"_s, numbersOf(draft.statements)},
            {u"partOf"_s, numberOf(draft.partOf)},
            {u"confidence"_s, draft.confidence},
            {u"doubts"_s, numbersOf(draft.doubts)}};
}

PledgeDraft draftOf(const QJsonObject& json) {
    PledgeDraft draft;
    draft.owner = json[u"owner"_s].toString();
    draft.programme = json[u"programme"_s].toString();
    draft.name = json[u"name"_s].toString();
    draft.unit = json[u"unit"_s].toString();
    draft.nature = static_cast<Nature>(json[u"nature"_s].toInt());
    draft.bound = static_cast<Bound>(json[u"bound"_s].toInt());
    draft.judged = static_cast<Judged>(json[u"judged"_s].toInt());
    draft.stretch = json[u"stretch"_s].toBool();
    draft.mayFall = json[u"mayFall"_s].toBool();
    for (const QJsonValue& step : json[u"steps"_s].toArray()) {
        draft.milestones.push_back(stepOf(step.toObject()));
    }
    draft.statements = itemsOf<std::size_t>(json[u"statements"_s]);
    draft.partOf = positionOf(json[u"partOf"_s]);
    draft.confidence = json[u"confidence"_s].toDouble();
    draft.doubts = itemsOf<Doubt>(json[u"doubts"_s]);
    return draft;
}

QJsonObject entryJson(const SheetEntry& entry) {
    return {{u"draft"_s, draftJson(entry.draft)},
            {u"furtherOwners"_s, QJsonArray::fromStringList(entry.furtherOwners)},
            {u"decision"_s, static_cast<int>(entry.decision)},
            {u"edited"_s, numbersOf(entry.edited)}};
}

SheetEntry entryOf(const QJsonObject& json) {
    return {draftOf(json[u"draft"_s].toObject()), json[u"furtherOwners"_s].toVariant().toStringList(),
            static_cast<Decision>(json[u"decision"_s].toInt()), itemsOf<DraftField>(json[u"edited"_s])};
}

/// Positions stay inside the reading and the sheet.
bool fits(const SheetEntry& entry, std::size_t statements, std::size_t entries) {
    const auto isStatement = [statements](std::size_t position) { return position < statements; };
    return std::ranges::all_of(entry.draft.statements, isStatement) &&
           std::ranges::all_of(entry.draft.milestones,
                               [&](const DraftMilestone& step) { return isStatement(step.statement.value_or(0)); }) &&
           entry.draft.partOf.value_or(0) < entries;
}

}  // namespace

QByteArray sheetJson(const DraftSheet& sheet) {
    QJsonArray entries;
    for (const SheetEntry& entry : sheet.entries) {
        entries.append(entryJson(entry));
    }
    const QJsonObject all{{u"statements"_s, static_cast<int>(sheet.statements->size())}, {u"entries"_s, entries}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

std::optional<DraftSheet> sheetFromJson(const QByteArray& json, const DraftSheet& reading) {
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    const std::size_t statements = reading.statements->size();
    if (all[u"statements"_s].toInt(kNone) != static_cast<int>(statements)) {
        return std::nullopt;
    }
    DraftSheet sheet = reading;
    sheet.entries.clear();
    const QJsonArray entries = all[u"entries"_s].toArray();
    for (const QJsonValue& entry : entries) {
        sheet.entries.push_back(entryOf(entry.toObject()));
        if (!fits(sheet.entries.back(), statements, static_cast<std::size_t>(entries.size()))) {
            return std::nullopt;
        }
    }
    return sheet;
}

}  // namespace pledge
