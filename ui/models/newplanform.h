#pragma once

#include <core/document/table.h>
#include <core/exchange/drafts.h>
#include <core/exchange/reading.h>
#include <core/plan/plan.h>
#include <core/workspace/workspace.h>
#include <ui/models/unitrows.h>

#include <QObject>

#include <memory>
#include <optional>

namespace pledge {

/// What is filled in to make a plan: its name, its span, and either its units or a table of targets that brings them.
/// Says of each part what is wrong with it in a sentence, and writes the file when nothing is.
class NewPlanForm : public QObject {
    Q_OBJECT

public:
    explicit NewPlanForm(int year, QObject* parent = nullptr);

    void setName(const QString& name);
    [[nodiscard]] const QString& name() const { return m_name; }
    /// January to December.
    void setYear(int year);
    /// Months as 2021-01, as they are typed.
    void setMonths(const QString& first, const QString& last);
    [[nodiscard]] std::optional<MonthSpan> span() const;

    [[nodiscard]] UnitRows& units() { return m_units; }
    /// Takes the units of a units.csv after those that stand there: all of them, or none and the file's problems.
    [[nodiscard]] std::vector<Error> readUnitsFile(const QString& path);

    /// Takes the targets of a table; they are read again when the span changes.
    void readTargetsFile(const QString& path);
    /// The table's name; empty until one was chosen.
    [[nodiscard]] const QString& targetsFile() const { return m_targetsFile; }
    [[nodiscard]] const Reading<TargetsDraft>& targets() const { return m_targets; }

    // What is still wrong or missing; empty when nothing is.
    [[nodiscard]] QString nameProblem() const;
    [[nodiscard]] QString spanProblem() const;
    [[nodiscard]] bool isReady() const;

    /// The plan's name as a file's.
    [[nodiscard]] QString suggestedFileName() const;
    /// Writes the plan and its targets: all or nothing, never over an existing file.
    [[nodiscard]] Result<std::unique_ptr<Workspace>> create(const QString& path, const Occasion& occasion) const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Plan plan() const;
    void weighTargets();

    QString m_name;
    QString m_first;
    QString m_last;
    UnitRows m_units;
    QString m_targetsFile;
    std::optional<Table> m_table;
    Reading<TargetsDraft> m_targets;
};

}  // namespace pledge
