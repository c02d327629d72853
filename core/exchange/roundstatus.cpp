#include <core/exchange/plantokens.h>
#include <core/exchange/roundstatus.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

StatusCell textCell(const QString& text) {
    return {text.isEmpty() ? StatusCell::Type::Empty : StatusCell::Type::Text, text};
}

StatusCell countCell(int count) {
    return {StatusCell::Type::Number, QString::number(count)};
}

}  // namespace

StatusTable roundStatus(const PlanSnapshot& snapshot, Month month, const std::vector<UnitRound>& rounds) {
    StatusTable table{snapshot.plan().name, month, snapshot.plan().isSample, {}};
    table.columns = {u"month"_s,
                     u"unit"_s,
                     u"group"_s,
                     u"stage"_s,
                     u"asked"_s,
                     u"reported"_s,
                     u"deadline"_s,
                     u"submitted_at"_s,
                     u"submitted_by"_s,
                     u"days_late"_s,
                     u"form_collected_at"_s};
    for (const UnitRound& round : rounds) {
        const OrgUnit& unit = *snapshot.unit(round.unit);
        table.rows.push_back(
            {textCell(round.month.toString()), textCell(unit.name), textCell(groupToken(unit.group)),
             textCell(tokenOf(round.stage)), countCell(round.asked), countCell(round.reported),
             textCell(round.deadline.toString(Qt::ISODate)),
             textCell(round.submittedAt ? round.submittedAt->toLocalTime().toString(u"yyyy-MM-ddTHH:mm"_s) : QString()),
             textCell(round.submittedBy), countCell(round.daysLate),
             textCell(round.form ? round.form->at.toLocalTime().toString(u"yyyy-MM-ddTHH:mm"_s) : QString())});
    }
    return table;
}

}  // namespace pledge
