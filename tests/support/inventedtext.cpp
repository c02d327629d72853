#include <tests/support/inventedtext.h>
#include <tests/support/planvalues.h>

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

const QString kText =
    u"关于二〇二二年重点事项的承诺\n"
    "金融办\n"
    "新增贷款6月底115亿元，9月底165亿元，12月底200亿元。\n"
    "年底新增股份制企业达到40家。\n"
    "5月底前印发绿色信贷指引。\n"
    "水务处\n"
    "全年新铺供水管网12.5公里。\n"
    "约更新水泵8台，完成水井IO眼。\n"_s;

/// Says where in the text the words stand, from the last place on.
class Places {
public:
    Span of(const QString& words) {
        const auto begin = static_cast<int>(kText.indexOf(words, m_at));
        m_at = begin;
        return {begin, begin + static_cast<int>(words.size())};
    }

private:
    int m_at = 0;
};

Statement quantity(const QString& owner, Span ownerAt, const QString& indicator, const char* value, const QString& unit,
                   const char* due) {
    Statement made;
    made.kind = StatementKind::Quantity;
    made.owner = owner;
    made.ownerAt = ownerAt;
    made.indicator = indicator;
    made.value = figure(value);
    made.unit = unit;
    made.due = date(due);
    made.nature = Nature::Flow;
    made.confidence = 0.95;
    return made;
}

void addLoans(std::vector<Statement>& statements, Places& places, const Span& owner) {
    const Span name = places.of(u"新增贷款"_s);
    struct Step {
        QString words;
        QString due;
        QString value;
        const char* figure;
        const char* date;
    };
    for (const Step& step : {Step{u"6月底115亿元"_s, u"6月底"_s, u"115"_s, "115", "2022-06-30"},
                             Step{u"9月底165亿元"_s, u"9月底"_s, u"165"_s, "165", "2022-09-30"},
                             Step{u"12月底200亿元"_s, u"12月底"_s, u"200"_s, "200", "2022-12-31"}}) {
        Statement made = quantity(u"金融办"_s, owner, u"新增贷款"_s, step.figure, u"亿元"_s, step.date);
        made.quote = places.of(step.words);
        made.dueAt = places.of(step.due);
        made.valueAt = places.of(step.value);
        made.indicatorAt = {name};
        statements.push_back(made);
    }
}

Statement stock(Places& places, const Span& owner) {
    Statement made = quantity(u"金融办"_s, owner, u"新增股份制企业"_s, "40", u"家"_s, "2022-12-31");
    made.quote = places.of(u"年底新增股份制企业达到40家"_s);
    made.dueAt = places.of(u"年底"_s);
    made.indicatorAt = {places.of(u"新增股份制企业"_s)};
    made.valueAt = places.of(u"40"_s);
    return made;
}

Statement paper(Places& places, const Span& owner) {
    Statement made;
    made.owner = u"金融办"_s;
    made.ownerAt = owner;
    made.indicator = u"印发绿色信贷指引"_s;
    made.due = date("2022-05-31");
    made.quote = places.of(u"5月底前印发绿色信贷指引"_s);
    made.dueAt = places.of(u"5月底前"_s);
    made.indicatorAt = {places.of(u"印发绿色信贷指引"_s)};
    made.confidence = 0.9;
    return made;
}

void addWater(std::vector<Statement>& statements, Places& places) {
    const Span owner = places.of(u"水务处"_s);
    Statement pipes = quantity(u"水务处"_s, owner, u"新铺供水管网"_s, "12.5", u"公里"_s, "2022-12-31");
    pipes.quote = places.of(u"全年新铺供水管网12.5公里"_s);
    pipes.valueAt = places.of(u"12.5"_s);
    Statement pumps = quantity(u"水务处"_s, owner, u"更新水泵"_s, "8", u"台"_s, "2022-12-31");
    pumps.quote = places.of(u"约更新水泵8台"_s);
    pumps.valueAt = places.of(u"8"_s);
    pumps.confidence = 0.6;
    pumps.doubts = {Doubt::RoughValue};
    Statement wells = quantity(u"水务处"_s, owner, u"完成水井"_s, "1", u"眼"_s, "2022-12-31");
    wells.quote = places.of(u"完成水井IO眼"_s);
    wells.value.reset();
    wells.confidence = 0.3;
    wells.doubts = {Doubt::DamagedNumber};
    statements.insert(statements.end(), {pipes, pumps, wells});
}

std::vector<Statement> statementsOf() {
    Places places;
    const Span office = places.of(u"金融办"_s);
    std::vector<Statement> statements;
    addLoans(statements, places, office);
    statements.push_back(stock(places, office));
    statements.push_back(paper(places, office));
    addWater(statements, places);
    return statements;
}

}  // namespace

ReadText inventedText() {
    ReadText text;
    text.source.file = u"承诺.txt"_s;
    text.source.text = kText.toStdU32String();
    text.source.digest = QCryptographicHash::hash(kText.toUtf8(), QCryptographicHash::Sha256);
    text.shown = kText;
    text.offsets = Utf16Offsets(text.source.text);
    text.year = 2022;
    text.sheet = sheetOf(statementsOf());
    return text;
}

}  // namespace pledge::test
