#include <core/wording/fill.h>
#include <core/wording/lightwords.h>
#include <core/wording/words.h>
#include <ui/models/facts.h>
#include <ui/models/factsections.h>
#include <ui/models/keptquotes.h>
#include <ui/models/unitstext.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

void addText(FactSection& section, const QString& label, const QString& value) {
    if (!value.isEmpty()) {
        section.rows.push_back({label, value, std::nullopt, {}});
    }
}

QString unitNames(const PlanSnapshot& snapshot, const std::vector<OrgUnitId>& ids) {
    QStringList names;
    for (const OrgUnitId id : ids) {
        if (const OrgUnit* unit = snapshot.unit(id)) {
            names.append(unit->name);
        }
    }
    return names.join(UnitsText::tr(", ", "between names"));
}

FactSection reasonFacts(const FactSource& source) {
    const Verdict& verdict = source.verdict();
    FactSection section{UnitsText::tr("Why this light"), {}};
    const Plan& plan = source.snapshot.plan();
    addText(section, {}, reasonSentence(source.pledge(), verdict, plan.policy, plan.rateDecimals));
    if (verdict.yearAttainment) {
        addText(section, UnitsText::tr("Attainment of the year"), rateText(*verdict.yearAttainment, plan.rateDecimals));
    }
    if (verdict.wholeAttainment) {
        addText(section, UnitsText::tr("Attainment of the whole"),
                rateText(*verdict.wholeAttainment, plan.rateDecimals));
    }
    if (verdict.trend && verdict.paceGap) {
        addText(section, UnitsText::tr("Trend"),
                trendArrow(*verdict.trend) + u' ' + trendWord(*verdict.trend, *verdict.paceGap));
    }
    if (verdict.calendarGap) {
        addText(section, UnitsText::tr("Against the calendar"), gapText(*verdict.calendarGap, plan.rateDecimals));
    }
    if (verdict.dueSoon) {
        addText(section, {}, dueSoonWord(plan.policy));
    }
    return section;
}

FactSection peopleFacts(const FactSource& source) {
    const Pledge& pledge = source.pledge();
    FactSection section{UnitsText::tr("Who answers for it"), {}};
    addText(section, UnitsText::tr("Owner"), unitNames(source.snapshot, pledge.owners));
    addText(section, UnitsText::tr("Supporting"), unitNames(source.snapshot, pledge.supporting));
    addText(section, UnitsText::tr("Leader"), pledge.notes.leader);
    addText(section, UnitsText::tr("Contact"), pledge.notes.contact);
    return section;
}

QString metWord(const std::optional<bool>& met) {
    if (!met) {
        return UnitsText::tr("not settled yet");
    }
    return *met ? UnitsText::tr("met") : UnitsText::tr("not met");
}

FactSection conditionFacts(const FactSource& source) {
    FactSection section{UnitsText::tr("Condition"), {}};
    if (!source.pledge().condition.isEmpty()) {
        addText(section, {}, source.pledge().condition);
        addText(section, UnitsText::tr("State"), metWord(source.pledge().conditionMet));
    }
    return section;
}

QString frequencyWord(Frequency frequency) {
    switch (frequency) {
        case Frequency::Monthly:
            return UnitsText::tr("monthly");
        case Frequency::Quarterly:
            return UnitsText::tr("quarterly");
        case Frequency::HalfYearly:
            return UnitsText::tr("half-yearly");
        case Frequency::Yearly:
            return UnitsText::tr("yearly");
    }
    Q_UNREACHABLE();
}

QString baseText(const Pledge& pledge) {
    return pledge.base ? fill(UnitsText::tr("%1 (%2)", "base, its date"),
                              {figureText(pledge.base->value, pledge.unit), pledge.base->date.toString(Qt::ISODate)})
                       : QString();
}

QString ratioText(const Pledge& pledge) {
    return pledge.parts ? fill(UnitsText::tr("%1 ÷ %2"), {pledge.parts->numerator, pledge.parts->denominator})
                        : QString();
}

FactSection definitionFacts(const FactSource& source) {
    const Pledge& pledge = source.pledge();
    FactSection section{UnitsText::tr("About it"), {}};
    addText(section, UnitsText::tr("Kind"), kindWord(kindOf(pledge)));
    addText(section, UnitsText::tr("Base"), baseText(pledge));
    addText(section, UnitsText::tr("Ratio of"), ratioText(pledge));
    if (pledge.yearlyRestart) {
        addText(section, UnitsText::tr("Running total"), UnitsText::tr("starts again each January"));
    }
    if (pledge.frequency != Frequency::Monthly) {
        addText(section, UnitsText::tr("Reported"), frequencyWord(pledge.frequency));
    }
    addText(section, UnitsText::tr("Definition"), pledge.notes.definition);
    addText(section, UnitsText::tr("Source"), pledge.notes.source);
    addText(section, UnitsText::tr("Verified by"), pledge.notes.verifier);
    addText(section, UnitsText::tr("Rank to reach"), pledge.notes.outsideRank);
    return section;
}

FactSection sourceFacts(const FactSource& source) {
    FactSection section{UnitsText::tr("Signed text"), {}};
    const std::vector<KeptQuote> quotes = quotesOf(source.pledge(), source.snapshot);
    for (const KeptQuote& quote : quotes) {
        const QString place =
            fill(UnitsText::tr("%1, line %2", "a text's name"), {quote.document, QString::number(quote.number)});
        section.rows.push_back({place, quote.quote, std::nullopt, {}, quote.at, quote.line});
    }
    if (quotes.empty()) {
        addText(section, {}, source.pledge().notes.sourceText);
    }
    return section;
}

}  // namespace

std::vector<FactSection> factSections(const PlanSnapshot& snapshot, const Scoreboard& board, std::size_t position,
                                      std::span<const Revision> revisions) {
    const FactSource source{snapshot, board, position};
    std::vector<FactSection> sections{reasonFacts(source),
                                      cautionFacts(source),
                                      milestoneFacts(source),
                                      forecastFacts(source),
                                      timelineFacts(source),
                                      comparisonFacts(source),
                                      correctionFacts(source),
                                      targetFacts(source),
                                      chainFacts(source),
                                      partFacts(source),
                                      townFacts(source),
                                      problemFacts(source),
                                      evidenceFacts(source),
                                      reckoningFacts(source),
                                      peopleFacts(source),
                                      conditionFacts(source),
                                      revisionFacts(source, revisions),
                                      definitionFacts(source),
                                      sourceFacts(source)};
    std::erase_if(sections, [](const FactSection& section) { return section.rows.empty(); });
    return sections;
}

}  // namespace pledge
