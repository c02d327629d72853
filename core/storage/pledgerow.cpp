#include <core/storage/pledgerow.h>
#include <core/storage/query.h>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr std::array kNatures{u"flow", u"state", u"task"};
constexpr std::array kBounds{u"at_least", u"at_most"};
constexpr std::array kJudgements{u"along_line", u"at_steps", u"throughout"};

const QStringList& columns() {
    static const QStringList names{
        u"id"_s,          u"position"_s,       u"name"_s,           u"programme"_s,      u"nature"_s,
        u"bound"_s,       u"judged"_s,         u"yearly_restart"_s, u"unit_symbol"_s,    u"whole_cases"_s,
        u"base_value"_s,  u"base_date"_s,      u"frequency"_s,      u"lag_months"_s,     u"to_be_assigned"_s,
        u"stretch"_s,     u"may_fall"_s,       u"weight"_s,         u"condition_text"_s, u"condition_met"_s,
        u"part_of"_s,     u"allocated_from"_s, u"share"_s,          u"numerator_name"_s, u"denominator_name"_s,
        u"ratio_scale"_s, u"leader"_s,         u"contact"_s,        u"definition"_s,     u"source"_s,
        u"verifier"_s,    u"outside_rank"_s,   u"source_text"_s};
    return names;
}

/// Reads a row's columns one after the other.
class Cursor {
public:
    explicit Cursor(const Query& row) : m_row(row) {}

    QString text() { return m_row.text(m_column++); }
    int number() { return m_row.number(m_column++); }
    bool flag() { return m_row.flag(m_column++); }
    Decimal figure() { return m_row.figure(m_column++); }
    template <typename IdType>
    IdType id() {
        return m_row.id<IdType>(m_column++);
    }
    template <typename T>
    std::optional<T> maybe(T (Query::*read)(int) const) {
        return m_row.maybe(m_column++, read);
    }
    template <typename Enum, std::size_t size>
    Enum named(const std::array<const char16_t*, size>& names) {
        const QString found = text();
        std::size_t index = 0;
        while (index + 1 < size && QStringView(names[index]) != found) {
            ++index;
        }
        return static_cast<Enum>(index);
    }

private:
    const Query& m_row;
    int m_column = 0;
};

template <typename Enum, std::size_t size>
QString nameOf(const std::array<const char16_t*, size>& names, Enum value) {
    return QString::fromUtf16(names[static_cast<std::size_t>(value)]);
}

void bindFacts(Query& query, const Pledge& pledge) {
    query.bind(u":id"_s, pledge.id);
    query.bind(u":position"_s, pledge.order);
    query.bind(u":name"_s, pledge.name);
    query.bind(u":programme"_s, pledge.programme);
    query.bind(u":nature"_s, nameOf(kNatures, pledge.nature));
    query.bind(u":bound"_s, nameOf(kBounds, pledge.bound));
    query.bind(u":judged"_s, nameOf(kJudgements, pledge.judged));
    query.bind(u":yearly_restart"_s, pledge.yearlyRestart);
    query.bind(u":unit_symbol"_s, pledge.unit.symbol);
    query.bind(u":whole_cases"_s, pledge.unit.wholeCases);
    query.bind(u":frequency"_s, static_cast<int>(pledge.frequency));
    query.bind(u":lag_months"_s, pledge.lagMonths);
    query.bind(u":to_be_assigned"_s, pledge.toBeAssigned);
    query.bind(u":stretch"_s, pledge.stretch);
    query.bind(u":may_fall"_s, pledge.mayFall);
    query.bind(u":weight"_s, pledge.weight);
    query.bind(u":condition_text"_s, pledge.condition);
    query.bind(u":condition_met"_s, pledge.conditionMet);
}

void bindLinks(Query& query, const Pledge& pledge) {
    const auto& base = pledge.base;
    query.bind(u":base_value"_s, base ? std::optional(base->value) : std::nullopt);
    query.bind(u":base_date"_s, base ? std::optional(base->date) : std::nullopt);
    query.bind(u":part_of"_s, pledge.partOf);
    const auto& allocation = pledge.allocation;
    query.bind(u":allocated_from"_s, allocation ? std::optional(allocation->of) : std::nullopt);
    query.bind(u":share"_s, allocation ? std::optional(allocation->share) : std::nullopt);
    const auto& parts = pledge.parts;
    query.bind(u":numerator_name"_s, parts ? std::optional(parts->numerator) : std::nullopt);
    query.bind(u":denominator_name"_s, parts ? std::optional(parts->denominator) : std::nullopt);
    query.bind(u":ratio_scale"_s, parts ? std::optional(parts->scale) : std::nullopt);
}

void bindNotes(Query& query, const PledgeNotes& notes) {
    query.bind(u":leader"_s, notes.leader);
    query.bind(u":contact"_s, notes.contact);
    query.bind(u":definition"_s, notes.definition);
    query.bind(u":source"_s, notes.source);
    query.bind(u":verifier"_s, notes.verifier);
    query.bind(u":outside_rank"_s, notes.outsideRank);
    query.bind(u":source_text"_s, notes.sourceText);
}

void readFacts(Cursor& cursor, Pledge& pledge) {
    pledge.id = cursor.id<PledgeId>();
    pledge.order = cursor.number();
    pledge.name = cursor.text();
    pledge.programme = cursor.maybe(&Query::id<ProgrammeId>);
    pledge.nature = cursor.named<Nature>(kNatures);
    pledge.bound = cursor.named<Bound>(kBounds);
    pledge.judged = cursor.named<Judged>(kJudgements);
    pledge.yearlyRestart = cursor.flag();
    pledge.unit.symbol = cursor.text();
    pledge.unit.wholeCases = cursor.flag();
    const auto baseValue = cursor.maybe(&Query::figure);
    const auto baseDate = cursor.maybe(&Query::date);
    if (baseValue && baseDate) {
        pledge.base = Base{*baseValue, *baseDate};
    }
    pledge.frequency = static_cast<Frequency>(cursor.number());
    pledge.lagMonths = cursor.number();
    pledge.toBeAssigned = cursor.flag();
    pledge.stretch = cursor.flag();
    pledge.mayFall = cursor.flag();
    pledge.weight = cursor.figure();
    pledge.condition = cursor.text();
    pledge.conditionMet = cursor.maybe(&Query::flag);
}

void readLinks(Cursor& cursor, Pledge& pledge) {
    pledge.partOf = cursor.maybe(&Query::id<PledgeId>);
    const auto whole = cursor.maybe(&Query::id<PledgeId>);
    const auto share = cursor.maybe(&Query::figure);
    if (whole && share) {
        pledge.allocation = Allocation{*whole, *share};
    }
    const auto numerator = cursor.maybe(&Query::text);
    const auto denominator = cursor.maybe(&Query::text);
    const auto scale = cursor.maybe(&Query::figure);
    if (numerator && denominator && scale) {
        pledge.parts = RatioParts{*numerator, *denominator, *scale};
    }
}

}  // namespace

QString pledgeColumns() {
    return columns().join(u", "_s);
}

QString pledgePlaceholders() {
    return u':' + columns().join(u", :"_s);
}

QString pledgeAssignments() {
    QStringList assignments;
    for (const QString& column : columns().sliced(1)) {
        assignments.append(u"%1 = excluded.%1"_s.arg(column));
    }
    return assignments.join(u", "_s);
}

void bindPledge(Query& query, const Pledge& pledge) {
    bindFacts(query, pledge);
    bindLinks(query, pledge);
    bindNotes(query, pledge.notes);
}

Pledge readPledge(const Query& row) {
    Cursor cursor(row);
    Pledge pledge;
    readFacts(cursor, pledge);
    readLinks(cursor, pledge);
    for (QString PledgeNotes::*note :
         {&PledgeNotes::leader, &PledgeNotes::contact, &PledgeNotes::definition, &PledgeNotes::source,
          &PledgeNotes::verifier, &PledgeNotes::outsideRank, &PledgeNotes::sourceText}) {
        pledge.notes.*note = cursor.text();
    }
    return pledge;
}

}  // namespace pledge
