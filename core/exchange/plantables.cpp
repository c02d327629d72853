#include <core/exchange/ledgertables.h>
#include <core/exchange/planfoldersources.h>
#include <core/exchange/plantables.h>
#include <core/exchange/plantokens.h>
#include <core/exchange/recordtables.h>
#include <core/exchange/roundtables.h>
#include <core/exchange/sheetmemorytable.h>
#include <core/exchange/statetoken.h>
#include <core/plan/formplace.h>
#include <core/plan/policyfacts.h>
#include <core/plan/unitofmeasure.h>

#include <QHash>

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

template <typename T>
std::vector<const T*> inOrder(const std::vector<T>& all) {
    std::vector<const T*> sorted;
    for (const T& one : all) {
        sorted.push_back(&one);
    }
    std::ranges::stable_sort(sorted, {}, [](const T* one) { return std::pair(one->order, one->id); });
    return sorted;
}

/// A setting's text as what it is: a flag, a figure or a word.
PlanCell policyCell(const QString& text) {
    if (text == u"yes"_s || text == u"no"_s) {
        return std::optional(text == u"yes"_s);
    }
    const auto figure = Decimal::parse(text);
    return figure ? PlanCell(std::optional(*figure)) : PlanCell(text);
}

/// Writes one draft's tables; what its ids are called is looked up once.
class PlanTables {
public:
    explicit PlanTables(const PlanDraft& draft) : m_draft(draft) {
        for (const OrgUnit* unit : inOrder(draft.units)) {
            m_unitNames.insert(unit->id, unit->name);
            m_unitOrder.insert(unit->id, static_cast<int>(m_unitOrder.size()));
        }
        for (const Programme& programme : draft.programmes) {
            m_programmeNames.insert(programme.id, programme.name);
        }
        for (const Pledge* pledge : inOrder(draft.pledges)) {
            if (!pledge->allocation) {
                m_wholes.push_back(pledge);
                m_keys.insert(pledge->id, u"p%1"_s.arg(m_wholes.size()));
            }
        }
        for (const SourceDocument& document : draft.sources) {
            m_sourceKeys.insert(document.id, sourceKey(static_cast<std::size_t>(m_sourceKeys.size())));
        }
        placeLines();
    }

    std::vector<PlanTable> all() const {
        std::vector<PlanTable> tables = plannedAndReported();
        for (PlanTable& table : ledgerTables(m_draft.records, m_unitNames, m_keys)) {
            tables.push_back(std::move(table));
        }
        return tables;
    }

private:
    std::vector<PlanTable> plannedAndReported() const {
        return {plan(),
                calendar(),
                stepTemplates(),
                units(),
                programmes(),
                measures(),
                persons(),
                pledges(),
                allocations(),
                sources(),
                pledgeSources(),
                steps(),
                lastYear(),
                revisions(),
                actuals(),
                roundTable(m_draft, m_unitNames),
                returnedTable(m_draft, m_unitNames, m_keys),
                collectedTable(m_draft, m_unitNames),
                problemTable(m_draft.records, lineNames()),
                attachmentTable(m_draft.records),
                evidenceTable(m_draft.records, lineNames()),
                sheetMemoryTable(m_draft.sheetMemories, lineNames())};
    }

    /// Where a line stands in the text, and whose it is.
    struct Place {
        std::size_t whole = 0;
        int town = -1;
        QString owner;
    };

    void placeLines() {
        for (const Pledge& pledge : m_draft.pledges) {
            if (pledge.allocation) {
                m_parts[pledge.allocation->of].push_back(&pledge);
                m_keys.insert(pledge.id, m_keys.value(pledge.allocation->of));
            }
        }
        for (auto& parts : m_parts) {
            std::ranges::sort(parts, {}, [this](const Pledge* part) { return m_unitOrder.value(firstOwner(*part)); });
        }
        for (std::size_t i = 0; i < m_wholes.size(); ++i) {
            m_places.insert(m_wholes[i]->id, {i, -1, ownerName(*m_wholes[i])});
            for (const Pledge* part : m_parts.value(m_wholes[i]->id)) {
                m_places.insert(part->id, {i, m_unitOrder.value(firstOwner(*part)), ownerName(*part)});
            }
        }
    }

    LineNames lineNames() const {
        LineNames names{m_keys, {}, m_unitNames};
        for (const Pledge& pledge : m_draft.pledges) {
            names.owners.insert(pledge.id, ownerName(pledge));
        }
        return names;
    }

    static OrgUnitId firstOwner(const Pledge& pledge) {
        return pledge.owners.empty() ? OrgUnitId() : pledge.owners.front();
    }

    QString ownerName(const Pledge& pledge) const { return m_unitNames.value(firstOwner(pledge)); }

    template <typename IdType>
    static QStringList names(const std::vector<IdType>& ids, const QHash<IdType, QString>& known) {
        QStringList called;
        for (const IdType id : ids) {
            called.append(known.value(id));
        }
        return called;
    }

    PlanTable plan() const {
        const Plan& plan = m_draft.plan;
        PlanTable table{shapes::plan(),
                        {{u"name"_s, plan.name},
                         {u"start"_s, std::optional(plan.span.first)},
                         {u"end"_s, std::optional(plan.span.last)},
                         {u"sample"_s, std::optional(plan.isSample)},
                         {u"note"_s, plan.note},
                         {u"reporting_day"_s, plan.reportingDay},
                         {u"signed_on"_s, plan.signedOn},
                         {u"rate_decimals"_s, plan.rateDecimals},
                         {u"attachment_megabytes"_s, plan.attachmentMegabytes},
                         {u"honour_list"_s, plan.listNames.honour},
                         {u"warning_list"_s, plan.listNames.warning},
                         {u"counted_units"_s, plan.countedUnits}}};
        for (const QString& key : policyKeys()) {
            table.rows.push_back({key, policyCell(policyText(plan, key))});
        }
        return table;
    }

    PlanTable calendar() const {
        PlanTable table{shapes::calendar(), {}};
        for (const QDate day : m_draft.plan.holidays) {
            table.rows.push_back({day, u"holiday"_s});
        }
        for (const QDate day : m_draft.plan.workdays) {
            table.rows.push_back({day, u"workday"_s});
        }
        return table;
    }

    PlanTable stepTemplates() const {
        PlanTable table{shapes::stepTemplates(), {}};
        for (const StepTemplate& one : m_draft.plan.stepTemplates) {
            if (one.steps.empty()) {
                table.rows.push_back({one.name, {}, {}});
            }
            for (const TemplateStep& step : one.steps) {
                table.rows.push_back({one.name, step.name, step.daysBefore});
            }
        }
        return table;
    }

    PlanTable units() const {
        PlanTable table{shapes::units(), {}};
        for (const OrgUnit* unit : inOrder(m_draft.units)) {
            table.rows.push_back(
                {unit->name, groupToken(unit->group), unit->aliases, unit->activeFrom, unit->activeTo});
        }
        return table;
    }

    PlanTable programmes() const {
        PlanTable table{shapes::programmes(), {}};
        for (const Programme* programme : inOrder(m_draft.programmes)) {
            table.rows.push_back({programme->name, programme->goal, {}, programme->policy});
        }
        return table;
    }

    PlanTable measures() const {
        PlanTable table{shapes::measures(), {}};
        for (const Programme* programme : inOrder(m_draft.programmes)) {
            for (const Measure& measure : programme->measures) {
                table.rows.push_back({programme->name, measure.text, tokenOf(kMeasureTokens, measure.state)});
            }
        }
        return table;
    }

    PlanTable persons() const {
        PlanTable table{shapes::persons(), {}};
        for (const Person* person : inOrder(m_draft.persons)) {
            table.rows.push_back({person->name, person->post, names(person->units, m_unitNames),
                                  names(person->programmes, m_programmeNames)});
        }
        return table;
    }

    PlanTable pledges() const {
        PlanTable table{shapes::pledges(), {}};
        for (const Pledge* pledge : m_wholes) {
            std::vector<PlanCell> row = factCells(*pledge);
            std::ranges::move(noteCells(*pledge), std::back_inserter(row));
            table.rows.push_back(std::move(row));
        }
        return table;
    }

    /// key to weight.
    std::vector<PlanCell> factCells(const Pledge& pledge) const {
        return {m_keys.value(pledge.id),
                pledge.name,
                names(pledge.owners, m_unitNames),
                names(pledge.supporting, m_unitNames),
                pledge.programme ? m_programmeNames.value(*pledge.programme) : QString(),
                tokenOf(kNatureTokens, pledge.nature),
                tokenOf(kBoundTokens, pledge.bound),
                tokenOf(kJudgedTokens, pledge.judged),
                std::optional(pledge.yearlyRestart),
                pledge.unit.symbol,
                pledge.milestones,
                pledge.base ? std::optional(pledge.base->value) : std::nullopt,
                pledge.base ? std::optional(pledge.base->date) : std::nullopt,
                frequencyToken(pledge.frequency),
                pledge.lagMonths,
                std::optional(pledge.toBeAssigned),
                pledge.partOf ? m_keys.value(*pledge.partOf) : QString(),
                std::optional(pledge.stretch),
                std::optional(pledge.mayFall),
                pledge.weight};
    }

    /// leader to entry_view.
    std::vector<PlanCell> noteCells(const Pledge& pledge) const {
        const PledgeNotes& notes = pledge.notes;
        const auto& parts = pledge.parts;
        const bool usual = unitOfMeasure(pledge.unit.symbol, m_draft.plan.countedUnits) == pledge.unit;
        return {notes.leader,
                notes.contact,
                notes.definition,
                notes.source,
                notes.verifier,
                parts ? parts->numerator : QString(),
                parts ? parts->denominator : QString(),
                parts ? std::optional(parts->scale) : std::nullopt,
                pledge.condition,
                pledge.conditionMet,
                notes.outsideRank,
                notes.sourceText,
                pledge.aliases,
                usual ? std::nullopt : std::optional(pledge.unit.wholeCases),
                notes.openProblem,
                names(pledge.waitsFor, m_keys),
                entryViewToken(pledge.entryView)};
    }

    PlanTable allocations() const {
        PlanTable table{shapes::allocations(), {}};
        for (const Pledge* whole : m_wholes) {
            for (const Pledge* part : m_parts.value(whole->id)) {
                const bool ownWeight = part->weight != whole->weight;
                table.rows.push_back({m_keys.value(whole->id), ownerName(*part), part->allocation->share,
                                      ownWeight ? std::optional(part->weight) : std::nullopt, part->notes.leader,
                                      part->notes.contact, part->notes.openProblem, entryViewToken(part->entryView)});
            }
        }
        return table;
    }

    PlanTable sources() const {
        PlanTable table{shapes::sources(), {}};
        for (const SourceDocument& document : m_draft.sources) {
            table.rows.push_back({m_sourceKeys.value(document.id), document.name, document.year,
                                  QString::fromLatin1(document.digest.toHex())});
        }
        return table;
    }

    PlanTable pledgeSources() const {
        PlanTable table{shapes::pledgeSources(), {}};
        for (const Pledge* pledge : m_wholes) {
            for (const SourceSpan& source : pledge->sources) {
                table.rows.push_back({m_keys.value(pledge->id), m_sourceKeys.value(source.document), source.at.begin,
                                      source.at.end, tokenOf(kSourcePartTokens, source.part), source.due});
            }
        }
        return table;
    }

    PlanTable steps() const {
        PlanTable table{shapes::steps(), {}};
        for (const Pledge* pledge : m_wholes) {
            for (const PledgeStep& step : pledge->steps) {
                table.rows.push_back({m_keys.value(pledge->id), step.name, step.due, step.doneOn});
            }
        }
        return table;
    }

    PlanTable lastYear() const {
        PlanTable table{shapes::lastYear(), {}};
        for (const Pledge* whole : m_wholes) {
            addLastYear(*whole, table);
            for (const Pledge* part : m_parts.value(whole->id)) {
                addLastYear(*part, table);
            }
        }
        return table;
    }

    void addLastYear(const Pledge& pledge, PlanTable& table) const {
        for (const MonthFigure& figure : pledge.lastYear) {
            table.rows.push_back(
                {m_keys.value(pledge.id), ownerName(pledge), std::optional(figure.month), figure.value});
        }
    }

    PlanTable revisions() const {
        PlanTable table{shapes::revisions(), {}};
        for (const Pledge* pledge : m_wholes) {
            for (const TargetRevision& one : pledge->revisions) {
                table.rows.push_back({m_keys.value(pledge->id), one.number, tokenOf(kRevisionTokens, one.kind),
                                      one.before, one.after, one.decidedOn, one.authority, one.reason, one.by, one.at,
                                      one.undoneAt ? PlanCell(*one.undoneAt) : PlanCell()});
            }
        }
        return table;
    }

    PlanTable actuals() const {
        PlanTable table{shapes::actuals(), {}};
        for (const ReportDraft* report : reportsInOrder()) {
            const Actual& actual = report->actual;
            const QString state = actual.state ? stateToken(*actual.state) : QString();
            const Place& place = m_places[report->pledge];
            table.rows.push_back({m_keys.value(report->pledge), place.owner, std::optional(actual.month), actual.value,
                                  actual.isBlank() ? kWithdrawnToken.toString() : state, actual.percent,
                                  actual.numerator, actual.denominator, actual.note, report->reason, report->by,
                                  report->at, actual.outsidePlace ? PlanCell(*actual.outsidePlace) : PlanCell()});
        }
        return table;
    }

    /// As they were handed in; what one person handed in at one time by the order of the text, whatever the ids are. A
    /// step of a round stays behind the reports that came before it.
    std::vector<const ReportDraft*> reportsInOrder() const {
        std::vector<const ReportDraft*> reports;
        for (const ReportDraft& report : m_draft.reports) {
            reports.push_back(&report);
        }
        const auto place = [this](const ReportDraft* report) {
            const Place& there = m_places[report->pledge];
            return std::tuple(there.whole, there.town, report->actual.month);
        };
        for (auto run = reports.begin(); run != reports.end();) {
            const ReportDraft& first = **run;
            const auto end = std::find_if(run, runLimit(reports, run), [&first](const ReportDraft* report) {
                return report->by != first.by || report->at != first.at || report->reason != first.reason;
            });
            std::stable_sort(run, end, [&](const auto* a, const auto* b) { return place(a) < place(b); });
            run = end;
        }
        return reports;
    }

    using ReportOrder = std::vector<const ReportDraft*>;

    /// The first report behind the next step of a round or collected form.
    ReportOrder::iterator runLimit(ReportOrder& reports, ReportOrder::iterator run) const {
        const int begin = static_cast<int>(run - reports.begin());
        int limit = static_cast<int>(reports.size());
        for (const RoundDraft& round : m_draft.rounds) {
            limit = round.reports > begin ? std::min(limit, round.reports) : limit;
        }
        for (const TakenHandout& form : m_draft.records.taken) {
            const int before = reportsBefore(form, m_draft.rounds);
            limit = before > begin ? std::min(limit, before) : limit;
        }
        return reports.begin() + limit;
    }

    const PlanDraft& m_draft;
    QHash<OrgUnitId, QString> m_unitNames;
    QHash<OrgUnitId, int> m_unitOrder;
    QHash<ProgrammeId, QString> m_programmeNames;
    std::vector<const Pledge*> m_wholes;
    QHash<PledgeId, std::vector<const Pledge*>> m_parts;
    QHash<PledgeId, QString> m_keys;
    QHash<PledgeId, Place> m_places;
    QHash<SourceId, QString> m_sourceKeys;
};

}  // namespace

PlanCell::PlanCell(const QString& text) {
    if (!text.isEmpty()) {
        content = text;
    }
}

PlanCell::PlanCell(std::optional<Decimal> figure) {
    if (figure) {
        content = Figure{figure->toString()};
    }
}

PlanCell::PlanCell(std::optional<bool> flag) {
    if (flag) {
        content = *flag;
    }
}

PlanCell::PlanCell(const QDateTime& moment) : PlanCell(momentText(moment)) {}

std::vector<PlanTable> planTables(const PlanDraft& draft) {
    return PlanTables(draft).all();
}

PlanTable journalTable(std::span<const JournalLine> lines) {
    PlanTable table{shapes::journal(), {}};
    for (const JournalLine& line : lines) {
        table.rows.push_back({PlanCell(QString::number(line.number)), line.at, line.actor, line.role, line.action,
                              line.subject, line.detail, line.hash});
    }
    return table;
}

QString momentText(const QDateTime& moment) {
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODateWithMs) : QString();
}

}  // namespace pledge
