#pragma once

#include <QString>
#include <QStringList>

namespace pledge {

/// What a pledge is counted in (亿元, 家, %). Whole cases (companies, projects) cannot be halved between milestones.
struct UnitOfMeasure {
    QString symbol;
    bool wholeCases = false;

    [[nodiscard]] bool isPercent() const;
    friend bool operator==(const UnitOfMeasure&, const UnitOfMeasure&) = default;
};

/// The units of measure that count whole cases: 家 个 项 名 人 条 件 场 次 期 张 户 台 处 所.
[[nodiscard]] const QStringList& countedUnits();

/// The unit with that symbol, counted when it is one of countedUnits() or of the plan's own additions.
[[nodiscard]] UnitOfMeasure unitOfMeasure(const QString& symbol, const QStringList& additions = {});

}  // namespace pledge
