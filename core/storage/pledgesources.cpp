#include <core/storage/database.h>
#include <core/storage/pledgelookup.h>
#include <core/storage/pledgesources.h>
#include <core/storage/query.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// In the order of SourcePart.
constexpr std::array kParts{"statement", "owner", "indicator", "value", "due"};

QString partName(SourcePart part) {
    return QString::fromLatin1(kParts[static_cast<std::size_t>(part)]);
}

SourcePart partCalled(const QString& name) {
    const auto found =
        std::ranges::find_if(kParts, [&name](const char* one) { return name == QLatin1StringView(one); });
    Q_ASSERT(found != kParts.end());
    return static_cast<SourcePart>(found - kParts.begin());
}

}  // namespace

Outcome insertSourceSpans(const Database& database, std::span<const Pledge> pledges) {
    Query query(database,
                u"INSERT INTO pledge_source (pledge, position, document, span_begin, span_end, part, due) "
                "VALUES (:pledge, :position, :document, :begin, :end, :part, :due)"_s);
    for (const Pledge& pledge : pledges) {
        query.bind(u":pledge"_s, pledge.id);
        int position = 0;
        for (const SourceSpan& source : pledge.sources) {
            query.bind(u":position"_s, ++position);
            query.bind(u":document"_s, source.document);
            query.bind(u":begin"_s, source.at.begin);
            query.bind(u":end"_s, source.at.end);
            query.bind(u":part"_s, partName(source.part));
            query.bind(u":due"_s, source.due);
            if (const Outcome inserted = query.run(); !inserted) {
                return inserted;
            }
        }
    }
    return Done{};
}

Outcome loadSourceSpans(const Database& database, std::vector<Pledge>& pledges) {
    Query query(database,
                u"SELECT pledge, document, span_begin, span_end, part, due FROM pledge_source "
                "ORDER BY pledge, position"_s);
    return query.forEach([&pledges](const Query& row) {
        if (Pledge* pledge = pledgeOf(pledges, row.id<PledgeId>(0))) {
            pledge->sources.push_back({row.id<SourceId>(1),
                                       {row.number(2), row.number(3)},
                                       partCalled(row.text(4)),
                                       row.maybe(5, &Query::date)});
        }
    });
}

}  // namespace pledge
