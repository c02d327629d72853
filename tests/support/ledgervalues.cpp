#include <tests/support/ledgervalues.h>
#include <tests/support/planvalues.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

std::optional<QDate> dayOrNone(const char* day) {
    return *day == '\0' ? std::nullopt : std::optional(date(day));
}

}  // namespace

Ledger companies(qint64 id, std::initializer_list<PledgeId> feeds) {
    Ledger ledger{LedgerId(id), u"企业台账%1"_s.arg(id), static_cast<int>(id), {}, {}, {}};
    ledger.columns = {{u"企业名称"_s, LedgerColumnType::Text, LedgerMeaning::Name, true, {}, {}},
                      {u"镇街"_s, LedgerColumnType::Town, LedgerMeaning::Town, false, {}, {}},
                      {u"日期"_s, LedgerColumnType::Date, LedgerMeaning::Day, false, {}, {}},
                      {u"金额"_s, LedgerColumnType::Figure, LedgerMeaning::Amount, false, u"万元"_s, {}}};
    for (const PledgeId pledge : feeds) {
        ledger.uses.push_back({pledge, LedgerMeasure::Cases, 0});
    }
    return ledger;
}

Ledger projects(qint64 id, std::initializer_list<LedgerUse> uses) {
    Ledger ledger{LedgerId(id), u"项目台账%1"_s.arg(id), static_cast<int>(id), {}, {}, {}};
    ledger.columns = {{u"项目"_s, LedgerColumnType::Text, LedgerMeaning::Name, true, {}, {}},
                      {u"总投资"_s, LedgerColumnType::Figure, LedgerMeaning::Amount, false, u"亿元"_s, {}},
                      {u"类型"_s, LedgerColumnType::Choice, LedgerMeaning::None, false, {}, {u"工业"_s, u"服务业"_s}}};
    ledger.stages = {u"签约"_s, u"开工"_s, u"投产"_s};
    ledger.uses = uses;
    return ledger;
}

LedgerRow company(qint64 id, qint64 ledger, const char* name, const char* town, const char* day, const char* amount) {
    LedgerRow row;
    row.id = LedgerRowId(id);
    row.ledger = LedgerId(ledger);
    row.cells = {QString::fromUtf8(name), QString::fromUtf8(town), QString::fromUtf8(day), QString::fromUtf8(amount)};
    return row;
}

LedgerRow project(qint64 id, qint64 ledger, const char* name, const char* investment,
                  std::initializer_list<const char*> reached) {
    LedgerRow row;
    row.id = LedgerRowId(id);
    row.ledger = LedgerId(ledger);
    row.cells = {QString::fromUtf8(name), QString::fromUtf8(investment), QString()};
    for (const char* day : reached) {
        row.reached.push_back(dayOrNone(day));
    }
    row.reached.resize(3);
    return row;
}

PlanSnapshot withLedgers(const PlanSnapshot& snapshot, std::vector<Ledger> ledgers, std::vector<LedgerRow> rows) {
    PlanRecords records = snapshot.records();
    records.ledgers = std::move(ledgers);
    records.ledgerRows = std::move(rows);
    return snapshot.withRecords(std::make_shared<const PlanRecords>(std::move(records)));
}

}  // namespace pledge::test
