#include <core/exchange/sheetdoubts.h>
#include <core/exchange/sheetsubject.h>

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

bool isDitto(const QString& text) {
    static const QSet<QString> marks{u"〃"_s, u"″"_s, u"〞"_s, u"\""_s, u"''"_s, u"同上"_s, u"(同上)"_s};
    return marks.contains(packedCell(text));
}

QString ownerName(const Pledge& pledge, const std::vector<OrgUnitId>& units, const PlanSnapshot& snapshot) {
    for (const OrgUnitId id : units) {
        if (pledge.isOwnedBy(id)) {
            return snapshot.unit(id)->name;
        }
    }
    return pledge.owners.empty() ? QString() : snapshot.unit(pledge.owners.front())->name;
}

SheetRemark noPledge(const RowSubject& subject, const PlanSnapshot& snapshot) {
    QStringList names;
    QStringList owners;
    for (const PledgeId id : subject.fit.candidates) {
        const Pledge& pledge = *snapshot.line(id)->pledge;
        owners.append(ownerName(pledge, {}, snapshot));
        names.append(owners.back() + u"·"_s + pledge.name);
    }
    const QString listed = names.mid(0, 3).join(u"、"_s);
    if (subject.unknownOwner) {
        return {SheetRemarkKind::NoUnit, {subject.ownerText}};
    }
    switch (subject.fit.fit) {
        case NameFit::Several:
            return {SheetRemarkKind::SeveralPledges, {subject.name, listed}};
        case NameFit::OtherOwner:
            return {SheetRemarkKind::OtherOwner, {subject.name, subject.ownerText, owners.join(u"、"_s)}};
        case NameFit::Unsure:
            return {SheetRemarkKind::LikePledges, {subject.name, listed}};
        default:
            return {SheetRemarkKind::NoPledge, {subject.name}};
    }
}

bool isOfOthers(const Pledge& pledge, const std::vector<OrgUnitId>& units) {
    return !units.empty() && std::ranges::none_of(units, [&](OrgUnitId id) { return pledge.isOwnedBy(id); });
}

bool isSure(const RowSubject& subject) {
    return subject.fit.pledge.has_value() && !subject.unknownOwner;
}

}  // namespace

RowSubjects::RowSubjects(const SheetView& view, const SheetTable& table, const SheetContext& context,
                         const PlanSnapshot& snapshot, const SheetTitle& title)
    : m_view(view),
      m_table(table),
      m_context(context),
      m_snapshot(snapshot),
      m_title(title),
      m_owners(table.all(SheetMeaning::Owner)),
      m_name(table.first(SheetMeaning::Name)) {}

bool RowSubjects::takeGroup(int row) {
    QString only;
    int filled = 0;
    for (const SheetColumn& column : m_table.columns) {
        const QString& text = m_view.text(row, column.at);
        if (column.meaning == SheetMeaning::Order || text.isEmpty()) {
            continue;
        }
        const bool isFigure = column.meaning == SheetMeaning::Value || column.meaning == SheetMeaning::Rate;
        if (isFigure || column.meaning == SheetMeaning::Period) {
            return false;
        }
        ++filled;
        only = text;
    }
    if (filled > 1 || namesPledgeIn(row)) {
        return false;
    }
    only = filled == 0 ? m_view.text(row, m_table.columns.front().at) : only;
    m_lastOwners.clear();
    takeMeasures(only);
    m_groupDoubt = doubtOfGroup(only, m_context);
    m_groupOwner = ownerOfGroup(nameKeyOf(only));
    return true;
}

/// The units that a group's head says hold until the next head that is numbered alike; those below it are its parts.
void RowSubjects::takeMeasures(const QString& head) {
    static const QRegularExpression numbered(u"^(\\(?)([一二三四五六七八九十]|\\d)"_s);
    const auto match = numbered.match(packedCell(head));
    const QChar style = !match.hasMatch() ? QChar() : match.captured(1).isEmpty() ? match.captured(2)[0] : u'(';
    const QChar kind = style.isDigit() ? QChar(u'1') : style == u'(' || style.isNull() ? style : QChar(u'一');
    const std::vector<SaidMeasure> said = measuresSaid(head);
    if (!said.empty() || kind == m_measuredBy) {
        m_groupMeasures = said;
        m_measuredBy = kind;
    }
}

/// The unit that heads a group; a name like a unit's that the plan does not know stays, to be flagged.
QString RowSubjects::ownerOfGroup(const QString& text) const {
    static const QRegularExpression unitLike(u"(局|委|办|中心|镇|乡|街道|公司|院|处|委员会|办公室)$"_s);
    const auto unit = m_context.names.unitIn(text);
    return unit ? m_context.names.nameOf(*unit) : unitLike.match(text).hasMatch() ? text : QString();
}

/// A pledge's row whose figures are all blank still is one.
bool RowSubjects::namesPledgeIn(int row) const {
    return m_name != nullptr && m_context.names.namesPledge(m_view.text(row, m_name->at));
}

QString RowSubjects::ownerAt(int row, const SheetColumn& column) {
    const bool isLead = &column == m_owners.front();
    QString text = m_view.spread(row, column.at);
    if (isDitto(text) || (text.isEmpty() && isLead)) {
        text = m_lastOwners.value(column.at);
    }
    text = text.isEmpty() && isLead ? m_groupOwner : text;
    m_lastOwners[column.at] = text;
    return text;
}

QString RowSubjects::nameAt(int row) {
    if (m_name == nullptr) {
        return m_title.pledge;
    }
    QString name = m_view.spread(row, m_name->at);
    const bool hasOwner =
        std::ranges::any_of(m_owners, [&](const SheetColumn* owner) { return !m_view.text(row, owner->at).isEmpty(); });
    if (isDitto(name) || (name.isEmpty() && hasOwner)) {
        name = m_lastName;
    }
    m_lastName = name;
    return name;
}

RowSubject RowSubjects::of(int row) {
    QStringList owners;
    for (const SheetColumn* column : m_owners) {
        const QString text = ownerAt(row, *column);
        if (!text.isEmpty() && !owners.contains(text)) {
            owners.append(text);
        }
    }
    for (const QString& text : {m_groupOwner, m_table.said.owner, m_title.owner}) {
        if (owners.isEmpty() && !text.isEmpty()) {
            owners.append(text);
        }
    }
    RowSubject subject;
    subject.ownerText = owners.value(0);
    subject.name = nameAt(row);
    subject.measure = partedUnit(packedCell(subject.name)).second;
    subject.said = m_groupMeasures;
    subject.doubt = m_groupDoubt;
    settle(subject);
    if (owners.size() > 1) {
        settleAmong(subject, owners);
    }
    return subject;
}

RowSubject RowSubjects::ofColumn(const RowSubject& row, const SheetColumn& column) const {
    const QString pledge = pledgeOf(column);
    if (pledge.isEmpty() && column.owner.isEmpty()) {
        return row;
    }
    RowSubject subject = row;
    subject.name = pledge.isEmpty() ? row.name : pledge;
    subject.ownerText = column.owner.isEmpty() ? row.ownerText : column.owner;
    settle(subject);
    return subject;
}

QString RowSubjects::pledgeOf(const SheetColumn& column) const {
    return m_name == nullptr ? m_context.names.pledgeIn(column.head).value_or(QString()) : QString();
}

void RowSubjects::settle(RowSubject& subject) const {
    subject.units = m_context.names.units(subject.ownerText);
    subject.unknownOwner = !subject.ownerText.isEmpty() && subject.units.empty();
    subject.fit = m_context.names.pledge(subject.units, subject.name);
    if (!subject.unknownOwner) {
        return;
    }
    if (subject.fit.fit == NameFit::Remembered) {
        subject.unknownOwner = false;
        return;
    }
    const auto units = m_context.names.abbreviated(subject.ownerText);
    const PledgeFit near = units.size() == 1 ? m_context.names.pledge(units, subject.name) : PledgeFit{};
    if (near.fit == NameFit::Exact) {
        subject.fit = near;
        subject.units = units;
        subject.unknownOwner = false;
    }
}

/// Of a lead unit and those that do the work: a town's own part goes before the whole of a department; a town without
/// one, or a name that the plan does not know, leaves open whose figure it is.
void RowSubjects::settleAmong(RowSubject& subject, const QStringList& owners) const {
    if (subject.fit.fit == NameFit::Remembered) {
        return;
    }
    std::vector<RowSubject> parts;
    std::vector<RowSubject> wholes;
    bool isClear = true;
    for (const QString& owner : owners) {
        RowSubject one = subject;
        one.ownerText = owner;
        settle(one);
        isClear = isClear && isDepartments(one);
        const bool isExact = isSure(one) && one.fit.fit == NameFit::Exact;
        const bool isPart = isExact && m_snapshot.line(*one.fit.pledge)->pledge->allocation.has_value();
        if (isExact) {
            (isPart ? parts : wholes).push_back(std::move(one));
        }
    }
    if (parts.size() == 1) {
        subject = parts.front();
    } else if (parts.empty() && isClear && !wholes.empty() && std::ranges::all_of(wholes, [&](const RowSubject& one) {
                   return one.fit.pledge == wholes[0].fit.pledge;
               })) {
        subject = wholes.front();
    } else if (isSure(subject)) {
        subject.unclear = SheetRemark{SheetRemarkKind::TwoOwners, {owners.value(0), owners.value(1)}};
    }
}

bool RowSubjects::isDepartments(const RowSubject& subject) const {
    return !subject.units.empty() && std::ranges::all_of(subject.units, [this](OrgUnitId id) {
        return m_snapshot.unit(id)->group != UnitGroup::Town;
    });
}

void nameDraft(SheetDraft& draft, const RowSubject& subject, const PlanSnapshot& snapshot) {
    SheetFigure& figure = draft.figure;
    figure.candidates = subject.fit.candidates;
    if (!isSure(subject)) {
        figure.flag(noPledge(subject, snapshot));
        return;
    }
    figure.pledge = subject.fit.pledge;
    draft.pledge = snapshot.line(*figure.pledge)->pledge.get();
    figure.pledgeName = draft.pledge->name;
    figure.unitName = ownerName(*draft.pledge, subject.units, snapshot);
    if (subject.unclear) {
        figure.flag(*subject.unclear);
    } else if (subject.fit.fit == NameFit::Remembered) {
        if (isOfOthers(*draft.pledge, subject.units)) {
            figure.flag({SheetRemarkKind::OtherOwner,
                         {subject.name, subject.ownerText, ownerName(*draft.pledge, {}, snapshot)}});
        }
        figure.say({SheetRemarkKind::RememberedMatch, {subject.name, draft.pledge->name}});
    }
}

}  // namespace pledge
