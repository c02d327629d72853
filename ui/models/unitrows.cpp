#include <core/wording/fill.h>
#include <core/wording/words.h>
#include <ui/models/unitrows.h>

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

QStringList aliasesIn(const QString& text) {
    static const QRegularExpression separators(u"[;；、]"_s);
    QStringList aliases;
    for (const QString& alias : text.split(separators, Qt::SkipEmptyParts)) {
        aliases.append(alias.trimmed());
    }
    aliases.removeAll(QString());
    return aliases;
}

const QStringList& wordsFor(UnitGroup group) {
    static const QStringList departments{u"department"_s, u"部门"_s, u"市级部门"_s};
    static const QStringList towns{u"town"_s, u"镇街"_s, u"镇"_s, u"街道"_s, u"乡镇"_s, u"镇街道"_s, u"镇（街道）"_s};
    static const QStringList taskForces{u"task_force"_s, u"专班"_s, u"工作专班"_s};
    switch (group) {
        case UnitGroup::Department:
            return departments;
        case UnitGroup::Town:
            return towns;
        case UnitGroup::TaskForce:
            return taskForces;
    }
    Q_UNREACHABLE();
}

std::optional<UnitGroup> groupCalled(const QString& text) {
    for (const UnitGroup group : kUnitGroups) {
        if (wordsFor(group).contains(text, Qt::CaseInsensitive) || text == groupWord(group)) {
            return group;
        }
    }
    return std::nullopt;
}

UnitGroup groupOfName(const QString& name) {
    static const QRegularExpression town(u"(镇|街道|乡|街道办事处|镇政府|town)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (name.endsWith(u"专班"_s)) {
        return UnitGroup::TaskForce;
    }
    return town.match(name).hasMatch() ? UnitGroup::Town : UnitGroup::Department;
}

QString allGroups() {
    QStringList words;
    for (const UnitGroup group : kUnitGroups) {
        words.append(groupWord(group));
    }
    return words.join(u" / "_s);
}

QStringList cellsIn(const QString& line) {
    static const QRegularExpression commas(u"[,，]"_s);
    QStringList cells = line.contains(u'\t') ? line.split(u'\t') : line.split(commas);
    for (QString& cell : cells) {
        cell = cell.trimmed();
    }
    return cells;
}

}  // namespace

UnitRows::UnitRows(QObject* parent) : QAbstractTableModel(parent), m_rows(1) {}

void UnitRows::paste(const QString& text) {
    static const QRegularExpression lineEnds(u"\\r\\n|\\n|\\r"_s);
    beginResetModel();
    m_rows.pop_back();
    for (const QString& line : text.split(lineEnds)) {
        if (const Row row = rowOf(cellsIn(line)); !row.isBlank()) {
            m_rows.push_back(row);
        }
    }
    m_rows.emplace_back();
    endResetModel();
    Q_EMIT changed();
}

UnitRows::Row UnitRows::rowOf(const QStringList& cells) {
    Row row;
    row.name = cells.value(Name);
    row.group = groupOfName(row.name);
    if (const QString typed = cells.value(Group); !typed.isEmpty()) {
        const auto group = groupCalled(typed);
        row.group = group.value_or(row.group);
        row.unknownGroup = group ? QString() : typed;
    }
    row.aliases = aliasesIn(cells.value(Aliases));
    return row;
}

void UnitRows::append(const std::vector<OrgUnit>& units) {
    beginResetModel();
    m_rows.pop_back();
    for (const OrgUnit& unit : units) {
        m_rows.push_back({unit.name, unit.group, {}, unit.aliases});
    }
    m_rows.emplace_back();
    endResetModel();
    Q_EMIT changed();
}

void UnitRows::removeUnits(const QModelIndexList& indexes) {
    std::vector<Row> kept;
    for (std::size_t i = 0; i + 1 < m_rows.size(); ++i) {
        const auto isRow = [i](const QModelIndex& index) { return index.row() == static_cast<int>(i); };
        if (std::ranges::none_of(indexes, isRow)) {
            kept.push_back(m_rows[i]);
        }
    }
    kept.emplace_back();
    beginResetModel();
    m_rows = std::move(kept);
    endResetModel();
    Q_EMIT changed();
}

std::vector<OrgUnit> UnitRows::units() const {
    std::vector<OrgUnit> units;
    for (const Row& row : m_rows) {
        if (!row.isBlank()) {
            OrgUnit unit;
            unit.name = row.name;
            unit.group = row.group;
            unit.aliases = row.aliases;
            unit.order = static_cast<int>(units.size()) + 1;
            unit.id = OrgUnitId(unit.order);
            units.push_back(std::move(unit));
        }
    }
    return units;
}

bool UnitRows::isClean() const {
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (!problem(row).isEmpty()) {
            return false;
        }
    }
    return true;
}

QString UnitRows::problem(std::size_t at) const {
    const Row& row = m_rows[at];
    if (row.isBlank()) {
        return {};
    }
    if (row.name.isEmpty()) {
        return tr("The name is missing");
    }
    if (!row.unknownGroup.isEmpty()) {
        return fill(tr("The group is one of: %1"), {allGroups()});
    }
    for (std::size_t other = 0; other < at; ++other) {
        const Row& earlier = m_rows[other];
        if (earlier.name == row.name || earlier.aliases.contains(row.name) || row.aliases.contains(earlier.name)) {
            return fill(tr("The same name as in row %1"), {QString::number(other + 1)});
        }
    }
    return {};
}

int UnitRows::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int UnitRows::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Problem + 1;
}

QVariant UnitRows::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::EditRole)) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
        case Name:
            return row.name;
        case Group:
            if (row.isBlank()) {
                return QString();
            }
            return row.unknownGroup.isEmpty() ? groupWord(row.group) : row.unknownGroup;
        case Aliases:
            return row.aliases.join(u"；"_s);
        default:
            return problem(static_cast<std::size_t>(index.row()));
    }
}

QVariant UnitRows::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    const std::array names{tr("Unit"), tr("Group"), tr("Other names"), tr("To be mended")};
    return names.at(static_cast<std::size_t>(section));
}

Qt::ItemFlags UnitRows::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() != Problem ? flags | Qt::ItemIsEditable : flags;
}

bool UnitRows::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() == Problem) {
        return false;
    }
    Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const QString text = value.toString().trimmed();
    if (index.column() == Name) {
        const bool isNew = row.isBlank();
        row.name = text;
        row.group = isNew ? groupOfName(text) : row.group;
    } else if (index.column() == Aliases) {
        row.aliases = aliasesIn(text);
    } else if (!text.isEmpty()) {
        const auto group = groupCalled(text);
        row.group = group.value_or(row.group);
        row.unknownGroup = group ? QString() : text;
    }
    announce();
    return true;
}

void UnitRows::announce() {
    if (!m_rows.back().isBlank()) {
        const int last = rowCount();
        beginInsertRows({}, last, last);
        m_rows.emplace_back();
        endInsertRows();
    }
    Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Problem));
    Q_EMIT changed();
}

}  // namespace pledge
