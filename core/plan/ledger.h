#pragma once

#include <core/base/decimal.h>
#include <core/base/id.h>

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace pledge {

/// What a column of a ledger holds.
enum class LedgerColumnType { Text, Date, Figure, Town, Choice };

/// What a column means to the program: which one names the case, gives its day, its amount, its town. At most one
/// column each.
enum class LedgerMeaning { None, Name, Day, Amount, Town };

/// A column of a ledger, as data of the plan.
struct LedgerColumn {
    QString name;
    LedgerColumnType type = LedgerColumnType::Text;
    LedgerMeaning meaning = LedgerMeaning::None;
    bool isRequired = false;
    QString unit;         ///< of measure, for figures
    QStringList choices;  ///< for Choice

    friend bool operator==(const LedgerColumn&, const LedgerColumn&) = default;
};

/// What a pledge's figure counts in a ledger.
enum class LedgerMeasure { Cases, Amount };

/// A pledge whose figure follows from the ledger: the cases, or their amounts, that have reached a stage by the month's
/// end.
struct LedgerUse {
    PledgeId pledge;
    LedgerMeasure measure = LedgerMeasure::Cases;
    int fromStage = 0;  ///< position in the ledger's stages; 0 where it has none

    friend bool operator==(const LedgerUse&, const LedgerUse&) = default;
};

/// A register of named cases (台账): the companies, parcels or projects behind a count or a sum. Its columns and stages
/// are data of the plan.
struct Ledger {
    LedgerId id;
    QString name;
    int order = 0;
    std::vector<LedgerColumn> columns;
    QStringList stages;  ///< in the order in which a case goes through them; may be empty
    std::vector<LedgerUse> uses;

    friend bool operator==(const Ledger&, const Ledger&) = default;
};

/// A case of a ledger: one cell a column, as canonical text (ISO date, plain figure, unit's name), and the day on which
/// it reached each stage.
struct LedgerRow {
    LedgerRowId id;
    LedgerId ledger;
    std::optional<OrgUnitId> unit;  ///< who keeps it
    QStringList cells;
    std::vector<std::optional<QDate>> reached;  ///< one a stage

    friend bool operator==(const LedgerRow&, const LedgerRow&) = default;
};

}  // namespace pledge
