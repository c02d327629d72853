#include <core/document/tablereader.h>
#include <core/exchange/importtargets.h>
#include <core/exchange/unitstable.h>
#include <core/plan/snapshotassembly.h>
#include <core/wording/sentences.h>
#include <ui/models/newplanform.h>

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

NewPlanForm::NewPlanForm(int year, QObject* parent) : QObject(parent) {
    setYear(year);
    connect(&m_units, &UnitRows::changed, this, &NewPlanForm::changed);
}

void NewPlanForm::setName(const QString& name) {
    m_name = name.trimmed();
    Q_EMIT changed();
}

void NewPlanForm::setYear(int year) {
    setMonths(Month(year, 1).toString(), Month(year, 12).toString());
}

void NewPlanForm::setMonths(const QString& first, const QString& last) {
    m_first = first.trimmed();
    m_last = last.trimmed();
    weighTargets();
    Q_EMIT changed();
}

std::optional<MonthSpan> NewPlanForm::span() const {
    const auto first = Month::parse(m_first);
    const auto last = Month::parse(m_last);
    return first && last && *first <= *last ? std::optional(MonthSpan{*first, *last}) : std::nullopt;
}

std::vector<Error> NewPlanForm::readUnitsFile(const QString& path) {
    const auto table = readTable(path);
    if (!table) {
        return {table.error()};
    }
    auto reading = readUnits(*table);
    if (reading.isClean()) {
        m_units.append(reading.draft);
    }
    return reading.issues;
}

void NewPlanForm::readTargetsFile(const QString& path) {
    auto table = readTable(path);
    m_targetsFile = QFileInfo(path).fileName();
    m_table.reset();
    m_targets = {};
    if (table) {
        m_table = std::move(*table);
        weighTargets();
    } else {
        m_targets.issues = {table.error()};
    }
    Q_EMIT changed();
}

void NewPlanForm::weighTargets() {
    if (m_table && span()) {
        m_targets = readTargets(*m_table, assembleSnapshot(plan(), {}, {}, {}, {}));
    }
}

QString NewPlanForm::nameProblem() const {
    return m_name.isEmpty() ? tr("The plan needs a name") : QString();
}

QString NewPlanForm::spanProblem() const {
    for (const QString& month : {m_first, m_last}) {
        if (const auto read = Month::parse(month); !read) {
            return month.isEmpty() ? tr("Give the first and the last month, such as 2022-01") : sentence(read.error());
        }
    }
    return span() ? QString() : tr("The last month lies before the first");
}

bool NewPlanForm::isReady() const {
    return !m_name.isEmpty() && span() && m_units.isClean() && m_targets.isClean();
}

QString NewPlanForm::suggestedFileName() const {
    static const QRegularExpression forbidden(u"[\\\\/:*?\"<>|\\x00-\\x1f]"_s);
    QString name = m_name;
    name.replace(forbidden, u"_"_s);
    return name + u".pledge"_s;
}

Plan NewPlanForm::plan() const {
    Plan plan;
    plan.name = m_name;
    plan.span = span().value_or(MonthSpan{});
    return plan;
}

Result<std::unique_ptr<Workspace>> NewPlanForm::create(const QString& path, const Occasion& occasion) const {
    PlanDraft draft;
    draft.plan = plan();
    draft.units = m_units.units();
    auto workspace = Workspace::create(path, draft, occasion);
    if (!workspace) {
        return workspace;
    }
    if (const Outcome added = (*workspace)->addTargets(m_targets.draft, occasion); !added) {
        workspace->reset();
        QFile::remove(path);
        return added.error();
    }
    return workspace;
}

}  // namespace pledge
