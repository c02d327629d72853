#pragma once

#include <core/exchange/tableshapes.h>
#include <core/plan/journalline.h>
#include <core/plan/milestone.h>
#include <core/plan/plandraft.h>

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <span>
#include <variant>
#include <vector>

namespace pledge {

/// A cell of a plan folder before it is written: nothing, a text, a figure digit by digit, yes or no, several texts, or
/// targets with their dates. CSV writes all of them as text, JSON as what they are.
struct PlanCell {
    struct Figure {
        QString digits;
        friend bool operator==(const Figure&, const Figure&) = default;
    };

    std::variant<std::monostate, QString, Figure, bool, QStringList, std::vector<Milestone>> content;

    PlanCell() = default;
    PlanCell(const QString& text);
    PlanCell(Decimal figure) : content(Figure{figure.toString()}) {}
    PlanCell(std::optional<Decimal> figure);
    PlanCell(int count) : content(Figure{QString::number(count)}) {}
    PlanCell(QDate date) : PlanCell(date.toString(Qt::ISODate)) {}
    PlanCell(std::optional<QDate> date) : PlanCell(date.value_or(QDate())) {}
    PlanCell(std::optional<Month> month) : PlanCell(month ? month->toString() : QString()) {}
    PlanCell(std::optional<bool> flag);
    PlanCell(const QStringList& list) : content(list) {}
    PlanCell(const std::vector<Milestone>& targets) : content(targets) {}
    PlanCell(const QDateTime& moment);

    friend bool operator==(const PlanCell&, const PlanCell&) = default;
};

/// One table of a plan folder, as wide as its shape.
struct PlanTable {
    const TableShape& shape;
    std::vector<std::vector<PlanCell>> rows;
};

/// Everything in a plan but its journal. Pledges are called p1, p2 … in the order of the text, so that two equal plans
/// give equal tables whatever their ids are.
[[nodiscard]] std::vector<PlanTable> planTables(const PlanDraft& draft);
[[nodiscard]] PlanTable journalTable(std::span<const JournalLine> lines);

/// The moment in UTC to the millisecond: 2022-07-04T01:12:00.000Z.
[[nodiscard]] QString momentText(const QDateTime& moment);

}  // namespace pledge
