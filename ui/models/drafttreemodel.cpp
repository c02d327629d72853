#include <core/wording/fill.h>
#include <core/wording/words.h>
#include <ui/models/drafttreemodel.h>
#include <ui/models/draftwords.h>
#include <ui/models/planstate.h>

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr quintptr kTop = 0;  // a child's id is its group's row + 1

QVariant lightVariant(std::optional<Light> light) {
    return light ? QVariant(static_cast<int>(*light)) : QVariant();
}

QString ownersOf(const SheetEntry& entry) {
    return (QStringList{entry.draft.owner} + entry.furtherOwners).join(u'、');
}

}  // namespace

void DraftTreeModel::show(DraftDesk* desk) {
    beginResetModel();
    if (m_desk) {
        m_desk->disconnect(this);
    }
    m_desk = desk;
    if (m_desk) {
        connect(m_desk, &DraftDesk::changed, this, &DraftTreeModel::follow);
    }
    m_groups = grouped();
    endResetModel();
}

void DraftTreeModel::setFilter(const QString& text) {
    if (text != m_filter) {
        m_filter = text;
        follow();
    }
}

/// Decisions leave the rows where they are.
void DraftTreeModel::follow() {
    std::vector<Group> groups = grouped();
    if (groups != m_groups) {
        beginResetModel();
        m_groups = std::move(groups);
        endResetModel();
        return;
    }
    for (int row = 0; row < static_cast<int>(m_groups.size()); ++row) {
        const QModelIndex group = index(row, 0);
        Q_EMIT dataChanged(group, index(row, ColumnCount - 1));
        Q_EMIT dataChanged(index(0, 0, group), index(rowCount(group) - 1, ColumnCount - 1, group));
    }
}

std::vector<DraftTreeModel::Group> DraftTreeModel::grouped() const {
    std::vector<Group> groups;
    if (!m_desk) {
        return groups;
    }
    QHash<QString, std::size_t> known;
    const auto& entries = m_desk->sheet().entries;
    for (std::size_t at = 0; at < entries.size(); ++at) {
        if (!passes(entries[at])) {
            continue;
        }
        const QString owner = ownersOf(entries[at]);
        const auto found = known.constFind(owner);
        const std::size_t group = found == known.constEnd() ? groups.size() : *found;
        if (group == groups.size()) {
            known.insert(owner, group);
            groups.push_back({owner, false, {}});
        }
        groups[group].members.push_back(at);
    }
    if (const auto& gone = m_desk->relations().gone; !gone.empty()) {
        groups.push_back({tr("In the plan, not named by this text"), true, gone});
    }
    return groups;
}

bool DraftTreeModel::passes(const SheetEntry& entry) const {
    return m_filter.isEmpty() || entry.draft.name.contains(m_filter, Qt::CaseInsensitive) ||
           entry.draft.owner.contains(m_filter, Qt::CaseInsensitive);
}

QModelIndex DraftTreeModel::indexOf(std::size_t entry) const {
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        const auto& members = m_groups[group].members;
        const auto found = std::ranges::find(members, entry);
        if (!m_groups[group].isGone && found != members.end()) {
            return index(static_cast<int>(found - members.begin()), 0, index(static_cast<int>(group), 0));
        }
    }
    return {};
}

std::optional<std::size_t> DraftTreeModel::entryAt(const QModelIndex& index) const {
    const QVariant entry = index.data(EntryRole);
    return entry.isValid() ? std::optional(static_cast<std::size_t>(entry.toInt())) : std::nullopt;
}

QModelIndex DraftTreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : kTop);
}

QModelIndex DraftTreeModel::parent(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == kTop) {
        return {};
    }
    return createIndex(static_cast<int>(index.internalId() - 1), 0, kTop);
}

int DraftTreeModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) {
        return static_cast<int>(m_groups.size());
    }
    const bool isGroup = parent.internalId() == kTop && parent.column() == 0;
    return isGroup ? static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].members.size()) : 0;
}

int DraftTreeModel::columnCount(const QModelIndex& parent) const {
    Q_UNUSED(parent);
    return ColumnCount;
}

QVariant DraftTreeModel::data(const QModelIndex& index, int role) const {
    if (!m_desk || !index.isValid()) {
        return {};
    }
    if (index.internalId() == kTop) {
        return groupData(m_groups[static_cast<std::size_t>(index.row())], index.column(), role);
    }
    const Group& group = m_groups[static_cast<std::size_t>(index.internalId() - 1)];
    const std::size_t member = group.members[static_cast<std::size_t>(index.row())];
    return group.isGone ? goneData(member, index.column(), role) : entryData(member, index.column(), role);
}

QVariant DraftTreeModel::groupData(const Group& group, int column, int role) const {
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (column == Promise) {
        return group.title.isEmpty() ? tr("No unit named") : group.title;
    }
    if (column != DecisionColumn || group.isGone) {
        return {};
    }
    const auto open = std::ranges::count_if(
        group.members, [this](std::size_t entry) { return m_desk->sheet().entries[entry].decision == Decision::Open; });
    return open == 0 ? tr("all decided") : fill(tr("%1 to decide"), {QString::number(open)});
}

QVariant DraftTreeModel::goneData(std::size_t line, int column, int role) const {
    const Pledge& pledge = *m_desk->plan().lines()[line].pledge;
    if (role == Qt::DisplayRole && column == Promise) {
        return pledge.name;
    }
    if (role == Qt::DisplayRole && column == InPlan) {
        return comparisonWord(Comparison::Gone);
    }
    if (role == SecondLineRole && column == Promise) {
        return ladderText(pledge, m_desk->text().year);
    }
    return {};
}

QVariant DraftTreeModel::entryData(std::size_t entry, int column, int role) const {
    const SheetEntry& shown = m_desk->sheet().entries[entry];
    switch (role) {
        case Qt::DisplayRole:
            return firstLine(entry, column);
        case SecondLineRole:
            return secondLine(entry, column);
        case Qt::ToolTipRole:
            return QStringList{firstLine(entry, column), secondLine(entry, column)}.join(u'\n').trimmed();
        case InkLightRole:
            return lightVariant(firstInk(entry, column));
        case SecondInkRole:
            return column == Certainty ? QVariant(static_cast<int>(Light::Yellow)) : QVariant();
        case DecisionRole:
            return static_cast<int>(shown.decision);
        case EntryRole:
            return static_cast<int>(entry);
        default:
            return {};
    }
}

QString DraftTreeModel::firstLine(std::size_t entry, int column) const {
    const SheetEntry& shown = m_desk->sheet().entries[entry];
    switch (column) {
        case Promise:
            return shown.draft.name.isEmpty() ? tr("(without a name)") : shown.draft.name;
        case Certainty:
            return confidenceText(shown.draft.confidence);
        case InPlan:
            return comparisonWord(m_desk->relations().entries[entry].withPlan);
        default:
            return decisionShape(shown.decision) + u' ' + decisionWord(shown.decision);
    }
}

QString DraftTreeModel::secondLine(std::size_t entry, int column) const {
    const SheetEntry& shown = m_desk->sheet().entries[entry];
    switch (column) {
        case Promise: {
            QStringList parts{ladderText(shown.draft, m_desk->text().year), kindWord(kindOf(shown.draft))};
            if (shown.draft.stretch) {
                parts.append(tr("stretch"));
            }
            parts.removeAll(QString());
            return parts.join(u"　"_s);
        }
        case Certainty:
            return doubtsText(shown);
        case InPlan:
            return planLine(entry);
        default:
            return shown.edited.empty() ? QString() : tr("mended");
    }
}

QString DraftTreeModel::planLine(std::size_t entry) const {
    const DraftRelation& relation = m_desk->relations().entries[entry];
    const auto& entries = m_desk->sheet().entries;
    if (relation.line && relation.withPlan != Comparison::Same) {
        return ladderText(*m_desk->plan().lines()[*relation.line].pledge, m_desk->text().year);
    }
    if (relation.twin) {
        return fill(tr("also promised by %1"), {entries[*relation.twin].draft.owner});
    }
    if (const auto whole = wholeOf(m_desk->sheet(), entry)) {
        return fill(tr("of which: %1"), {entries[*whole].draft.name});
    }
    return relation.other ? fill(tr("%1: %2", "another text: how it compares"),
                                 {relation.other->text, comparisonWord(relation.other->comparison)})
                          : QString();
}

std::optional<Light> DraftTreeModel::firstInk(std::size_t entry, int column) const {
    const SheetEntry& shown = m_desk->sheet().entries[entry];
    switch (column) {
        case Certainty:
            return confidenceLight(shown.draft.confidence);
        case InPlan:
            return comparisonLight(m_desk->relations().entries[entry].withPlan);
        case DecisionColumn:
            return shown.decision == Decision::Open       ? std::nullopt
                   : shown.decision == Decision::Accepted ? std::optional(Light::Green)
                                                          : std::optional(Light::Red);
        default:
            return std::nullopt;
    }
}

QVariant DraftTreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case Promise:
            return tr("Promise");
        case Certainty:
            return tr("How sure");
        case InPlan:
            return tr("Against the plan");
        default:
            return tr("Decision");
    }
}

}  // namespace pledge
