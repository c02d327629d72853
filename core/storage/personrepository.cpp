#include <core/storage/database.h>
#include <core/storage/personrepository.h>
#include <core/storage/query.h>
#include <core/storage/rowremoval.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

const QStringList& portfolioTables() {
    static const QStringList names{u"person_unit"_s, u"person_programme"_s};
    return names;
}

Outcome writePerson(const Database& database, const Person& person) {
    Query query(database,
                u"INSERT INTO person (id, name, post, position) VALUES (:id, :name, :post, :position) "
                "ON CONFLICT (id) DO UPDATE SET name = excluded.name, post = excluded.post, "
                "position = excluded.position"_s);
    query.bind(u":id"_s, person.id);
    query.bind(u":name"_s, person.name);
    query.bind(u":post"_s, person.post);
    query.bind(u":position"_s, person.order);
    return query.run();
}

template <typename IdType>
Outcome writePortfolio(const Database& database, const QString& sql, PersonId person, const std::vector<IdType>& ids) {
    Query query(database, sql);
    query.bind(u":person"_s, person);
    int position = 0;
    for (const IdType id : ids) {
        query.bind(u":position"_s, ++position);
        query.bind(u":id"_s, id);
        if (const Outcome written = query.run(); !written) {
            return written;
        }
    }
    return Done{};
}

template <typename IdType>
Outcome loadPortfolios(const Database& database, const QString& sql, std::vector<Person>& persons,
                       std::vector<IdType> Person::*portfolio) {
    return Query(database, sql).forEach([&](const Query& row) {
        const auto person = std::ranges::find(persons, row.id<PersonId>(0), &Person::id);
        if (person != persons.end()) {
            ((*person).*portfolio).push_back(row.id<IdType>(1));
        }
    });
}

}  // namespace

Outcome PersonRepository::replace(std::span<const Person> persons) const {
    const auto ids = idsOf(persons);
    if (const Outcome removed = removeRows<PersonId>(m_database, portfolioTables(), u"person"_s, ids); !removed) {
        return removed;
    }
    const QString unit = u"INSERT INTO person_unit (person, position, unit) VALUES (:person, :position, :id)"_s;
    const QString programme =
        u"INSERT INTO person_programme (person, position, programme) VALUES (:person, :position, :id)"_s;
    for (const Person& person : persons) {
        for (const Outcome& written :
             {writePerson(m_database, person), writePortfolio(m_database, unit, person.id, person.units),
              writePortfolio(m_database, programme, person.id, person.programmes)}) {
            if (!written) {
                return written;
            }
        }
    }
    return Done{};
}

Outcome PersonRepository::remove(std::span<const PersonId> persons) const {
    if (const Outcome removed = removeRows(m_database, portfolioTables(), u"person"_s, persons); !removed) {
        return removed;
    }
    return removeRows(m_database, {u"person"_s}, u"id"_s, persons);
}

Result<std::vector<Person>> PersonRepository::load() const {
    std::vector<Person> persons;
    Query query(m_database, u"SELECT id, name, post, position FROM person ORDER BY position, id"_s);
    const Outcome read = query.forEach([&persons](const Query& row) {
        persons.push_back({row.id<PersonId>(0), row.text(1), row.text(2), row.number(3), {}, {}});
    });
    if (!read) {
        return read.error();
    }
    for (const Outcome& loaded :
         {loadPortfolios(m_database, u"SELECT person, unit FROM person_unit ORDER BY person, position"_s, persons,
                         &Person::units),
          loadPortfolios(m_database, u"SELECT person, programme FROM person_programme ORDER BY person, position"_s,
                         persons, &Person::programmes)}) {
        if (!loaded) {
            return loaded.error();
        }
    }
    return persons;
}

}  // namespace pledge
