#include <ui/models/plancells.h>
#include <ui/models/planfields.h>
#include <ui/models/plankinds.h>
#include <ui/models/planpledgelinks.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PlanFields)
};

using Column = PlanColumn<Pledge>;

constexpr int kMostLag = 12;

/// A column whose fact is an enumeration with these words; empty text leaves it as it is.
template <typename Fact>
Column wordColumn(const QString& heading, const QString& token, Fact Pledge::*fact, std::vector<CellWord> (*words)()) {
    return {heading, token,
            [fact, words](const Pledge& pledge, const PlanSnapshot&) {
                return words()[static_cast<std::size_t>(pledge.*fact)].word;
            },
            [fact, words](Pledge& pledge, const QString& text, const PlanSnapshot&) {
                auto position = static_cast<std::size_t>(pledge.*fact);
                const QString problem = text.trimmed().isEmpty() ? QString() : readWord(text, words(), position);
                pledge.*fact = static_cast<Fact>(position);
                return problem;
            },
            [words](const PlanSnapshot&) { return wordsOf(words()); }};
}

QString readYesNo(const QString& text, bool& fact) {
    std::size_t position = fact ? 1 : 0;
    const QString problem = readWord(text, yesNoWords(), position);
    fact = position == 1;
    return problem;
}

QString yesNoText(bool fact) {
    return yesNoWords()[fact ? 1 : 0].word;
}

Column yesNoColumn(const QString& heading, const QString& token, bool Pledge::*fact) {
    return {heading, token, [fact](const Pledge& pledge, const PlanSnapshot&) { return yesNoText(pledge.*fact); },
            [fact](Pledge& pledge, const QString& text, const PlanSnapshot&) { return readYesNo(text, pledge.*fact); },
            [](const PlanSnapshot&) { return wordsOf(yesNoWords()); }};
}

Column wholeCasesColumn() {
    return {Texts::tr("Whole cases"), u"whole_cases"_s,
            [](const Pledge& pledge, const PlanSnapshot&) { return yesNoText(pledge.unit.wholeCases); },
            [](Pledge& pledge, const QString& text, const PlanSnapshot&) {
                return text.trimmed().isEmpty() ? QString() : readYesNo(text, pledge.unit.wholeCases);
            },
            [](const PlanSnapshot&) { return wordsOf(yesNoWords()); }};
}

QString putBase(Pledge& pledge, const QString& text, const PlanSnapshot&) {
    std::optional<Decimal> value;
    const QString problem = readFigure(text, value);
    if (problem.isEmpty()) {
        pledge.base = value ? std::optional(Base{*value, pledge.base ? pledge.base->date : QDate()}) : std::nullopt;
    }
    return problem;
}

QString putBaseDate(Pledge& pledge, const QString& text, const PlanSnapshot&) {
    std::optional<QDate> date;
    const QString problem = readDate(text, date);
    if (!problem.isEmpty() || !pledge.base) {
        return problem.isEmpty() && date ? Texts::tr("a date needs a base figure") : problem;
    }
    pledge.base->date = date.value_or(QDate());
    return {};
}

Column frequencyColumn() {
    return {
        Texts::tr("Reported"), u"frequency"_s,
        [](const Pledge& pledge, const PlanSnapshot&) { return frequencyWords()[positionOf(pledge.frequency)].word; },
        [](Pledge& pledge, const QString& text, const PlanSnapshot&) {
            std::size_t position = positionOf(pledge.frequency);
            const QString problem = readWord(text, frequencyWords(), position);
            pledge.frequency = frequencyAt(position);
            return problem;
        },
        [](const PlanSnapshot&) { return wordsOf(frequencyWords()); }};
}

}  // namespace

std::vector<Column> pledgeFactColumns() {
    return {wordColumn(Texts::tr("Nature"), u"nature"_s, &Pledge::nature, natureWords),
            wordColumn(Texts::tr("Side"), u"bound"_s, &Pledge::bound, boundWords),
            wordColumn(Texts::tr("Judged"), u"judged"_s, &Pledge::judged, judgedWords),
            yesNoColumn(Texts::tr("Starts again each year"), u"yearly_restart"_s, &Pledge::yearlyRestart),
            wholeCasesColumn(),
            Column(
                Texts::tr("Base"), u"base"_s,
                [](const Pledge& pledge, const PlanSnapshot&) {
                    return pledge.base ? pledge.base->value.toString() : QString();
                },
                putBase)
                .ofFigures(),
            {Texts::tr("Base of"), u"base_date"_s,
             [](const Pledge& pledge, const PlanSnapshot&) {
                 return pledge.base ? pledge.base->date.toString(Qt::ISODate) : QString();
             },
             putBaseDate},
            frequencyColumn(),
            Column(
                Texts::tr("Months late"), u"lag"_s,
                [](const Pledge& pledge, const PlanSnapshot&) { return QString::number(pledge.lagMonths); },
                [](Pledge& pledge, const QString& text, const PlanSnapshot&) {
                    return readCount(text, 0, kMostLag, pledge.lagMonths);
                })
                .ofFigures(),
            yesNoColumn(Texts::tr("To be assigned"), u"to_be_assigned"_s, &Pledge::toBeAssigned),
            partOfColumn(),
            waitsForColumn(),
            yesNoColumn(Texts::tr("Stretch goal"), u"stretch"_s, &Pledge::stretch),
            yesNoColumn(Texts::tr("May fall"), u"may_fall"_s, &Pledge::mayFall)};
}

}  // namespace pledge
