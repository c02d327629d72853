#include <core/wording/ledgerwords.h>

#include <QCoreApplication>

#include <array>
#include <span>

namespace pledge {

namespace {

struct ColumnPattern {
    const char* name;
    LedgerColumnType type;
    LedgerMeaning meaning;
    const char* unit;
};

struct LedgerPattern {
    const char* name;
    std::span<const ColumnPattern> columns;
    std::span<const char* const> stages;
};

constexpr std::array kCompanies{
    ColumnPattern{QT_TRANSLATE_NOOP("LedgerTemplates", "Company"), LedgerColumnType::Text, LedgerMeaning::Name, ""},
    ColumnPattern{QT_TRANSLATE_NOOP("LedgerTemplates", "Town"), LedgerColumnType::Town, LedgerMeaning::Town, ""},
    ColumnPattern{QT_TRANSLATE_NOOP("LedgerTemplates", "Day"), LedgerColumnType::Date, LedgerMeaning::Day, ""},
    ColumnPattern{QT_TRANSLATE_NOOP("LedgerTemplates", "Amount"), LedgerColumnType::Figure, LedgerMeaning::Amount,
                  QT_TRANSLATE_NOOP("LedgerTemplates", "10,000 yuan")},
    ColumnPattern{QT_TRANSLATE_NOOP("LedgerTemplates", "Contact"), LedgerColumnType::Text, LedgerMeaning::None, ""},
    ColumnPattern{QT_TRANSLATE_NOOP("LedgerTemplates", "Remark"), LedgerColumnType::Text, LedgerMeaning::None, ""}};

constexpr std::array kProjects{
    ColumnPattern{QT_TRANSLATE_NOOP("LedgerTemplates", "Project"), LedgerColumnType::Text, LedgerMeaning::Name, ""},
    ColumnPattern{QT_TRANSLATE_NOOP("LedgerTemplates", "Town"), LedgerColumnType::Town, LedgerMeaning::Town, ""},
    ColumnPattern{QT_TRANSLATE_NOOP("LedgerTemplates", "Investment"), LedgerColumnType::Figure, LedgerMeaning::Amount,
                  QT_TRANSLATE_NOOP("LedgerTemplates", "100 million yuan")},
    ColumnPattern{QT_TRANSLATE_NOOP("LedgerTemplates", "Investor"), LedgerColumnType::Text, LedgerMeaning::None, ""},
    ColumnPattern{QT_TRANSLATE_NOOP("LedgerTemplates", "Remark"), LedgerColumnType::Text, LedgerMeaning::None, ""}};

constexpr std::array kParcels{
    ColumnPattern{QT_TRANSLATE_NOOP("LedgerTemplates", "Parcel"), LedgerColumnType::Text, LedgerMeaning::Name, ""},
    ColumnPattern{QT_TRANSLATE_NOOP("LedgerTemplates", "Town"), LedgerColumnType::Town, LedgerMeaning::Town, ""},
    ColumnPattern{QT_TRANSLATE_NOOP("LedgerTemplates", "Area"), LedgerColumnType::Figure, LedgerMeaning::Amount,
                  QT_TRANSLATE_NOOP("LedgerTemplates", "mu")},
    ColumnPattern{QT_TRANSLATE_NOOP("LedgerTemplates", "Present user"), LedgerColumnType::Text, LedgerMeaning::None,
                  ""},
    ColumnPattern{QT_TRANSLATE_NOOP("LedgerTemplates", "Remark"), LedgerColumnType::Text, LedgerMeaning::None, ""}};

constexpr std::array kProjectStages{QT_TRANSLATE_NOOP("LedgerTemplates", "Signed"),
                                    QT_TRANSLATE_NOOP("LedgerTemplates", "Under construction"),
                                    QT_TRANSLATE_NOOP("LedgerTemplates", "In production")};

constexpr std::array kParcelStages{QT_TRANSLATE_NOOP("LedgerTemplates", "Agreed"),
                                   QT_TRANSLATE_NOOP("LedgerTemplates", "Cleared"),
                                   QT_TRANSLATE_NOOP("LedgerTemplates", "Disposed of")};

constexpr std::array kPatterns{
    LedgerPattern{QT_TRANSLATE_NOOP("LedgerTemplates", "Companies"), kCompanies, {}},
    LedgerPattern{QT_TRANSLATE_NOOP("LedgerTemplates", "Projects"), kProjects, kProjectStages},
    LedgerPattern{QT_TRANSLATE_NOOP("LedgerTemplates", "Parcels"), kParcels, kParcelStages}};

QString translated(const char* text) {
    return *text == '\0' ? QString() : QCoreApplication::translate("LedgerTemplates", text);
}

}  // namespace

std::vector<Ledger> ledgerTemplates() {
    std::vector<Ledger> templates;
    for (const LedgerPattern& pattern : kPatterns) {
        Ledger& ledger = templates.emplace_back();
        ledger.name = translated(pattern.name);
        for (const ColumnPattern& column : pattern.columns) {
            ledger.columns.push_back({translated(column.name),
                                      column.type,
                                      column.meaning,
                                      column.meaning == LedgerMeaning::Name,
                                      translated(column.unit),
                                      {}});
        }
        for (const char* stage : pattern.stages) {
            ledger.stages.append(translated(stage));
        }
    }
    return templates;
}

}  // namespace pledge
