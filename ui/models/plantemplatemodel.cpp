#include <core/wording/fill.h>
#include <ui/models/plancells.h>
#include <ui/models/plantemplatemodel.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kMostDays = 3660;

std::vector<StepTemplate> usualTemplates() {
    return {{PlanTemplateModel::tr("A paper is issued"),
             {{PlanTemplateModel::tr("Drafted"), 60},
              {PlanTemplateModel::tr("Submitted"), 30},
              {PlanTemplateModel::tr("Approved"), 10},
              {PlanTemplateModel::tr("Issued"), 0}}},
            {PlanTemplateModel::tr("A project is built"),
             {{PlanTemplateModel::tr("Signed"), 240},
              {PlanTemplateModel::tr("Begun"), 180},
              {PlanTemplateModel::tr("Finished"), 30},
              {PlanTemplateModel::tr("In production"), 0}}}};
}

QString stepsCell(const StepTemplate& one) {
    QStringList names;
    for (const TemplateStep& step : one.steps) {
        names.append(step.name);
    }
    return names.join(u" → "_s);
}

PlanColumn<TemplateStep> daysColumn() {
    return PlanColumn<TemplateStep>(
               PlanTemplateStepModel::tr("Days before it is due"), u"days_before"_s,
               [](const TemplateStep& step, const PlanSnapshot&) { return QString::number(step.daysBefore); },
               [](TemplateStep& step, const QString& text, const PlanSnapshot&) {
                   return readCount(text, 0, kMostDays, step.daysBefore);
               })
        .ofFigures();
}

QString putName(QString& name, const QString& text) {
    name = text.simplified();
    return name.isEmpty() ? PlanTemplateModel::tr("the name is empty") : QString();
}

}  // namespace

PlanTemplateModel::PlanTemplateModel(PlanEditor* planEditor, QObject* parent) : PlanRowsModel(planEditor, parent) {
    setColumns(
        {{tr("Template"), u"template"_s, [](const StepTemplate& one, const PlanSnapshot&) { return one.name; },
          [](StepTemplate& one, const QString& text, const PlanSnapshot&) { return putName(one.name, text); }},
         {tr("Steps"), u"steps"_s, [](const StepTemplate& one, const PlanSnapshot&) { return stepsCell(one); }}});
}

bool PlanTemplateModel::addUsual() {
    std::vector<StepTemplate> next = rows();
    for (const StepTemplate& one : usualTemplates()) {
        if (std::ranges::find(next, one.name, &StepTemplate::name) == next.end()) {
            next.push_back(one);
        }
    }
    return commit(next, tr("Usual templates added"));
}

std::vector<StepTemplate> PlanTemplateModel::load(const PlanSnapshot& plan) const {
    return plan.plan().stepTemplates;
}

PlanChanges PlanTemplateModel::changesTo(const PlanSnapshot& plan, const std::vector<StepTemplate>& next) const {
    PlanChanges changes;
    changes.plan = plan.plan();
    changes.plan->stepTemplates = next;
    return changes;
}

StepTemplate PlanTemplateModel::blank(const std::vector<StepTemplate>&) const {
    return {};
}

PlanTemplateStepModel::PlanTemplateStepModel(PlanEditor* planEditor, QObject* parent)
    : PlanRowsModel(planEditor, parent) {
    setColumns({{tr("Step"), u"step"_s, [](const TemplateStep& step, const PlanSnapshot&) { return step.name; },
                 [](TemplateStep& step, const QString& text, const PlanSnapshot&) { return putName(step.name, text); }},
                daysColumn()});
}

void PlanTemplateStepModel::showTemplate(int row) {
    m_template = row;
    reload();
}

std::vector<TemplateStep> PlanTemplateStepModel::load(const PlanSnapshot& plan) const {
    const auto& templates = plan.plan().stepTemplates;
    const bool known = m_template >= 0 && m_template < static_cast<int>(templates.size());
    return known ? templates[static_cast<std::size_t>(m_template)].steps : std::vector<TemplateStep>();
}

PlanChanges PlanTemplateStepModel::changesTo(const PlanSnapshot& plan, const std::vector<TemplateStep>& next) const {
    PlanChanges changes;
    if (m_template >= 0 && m_template < static_cast<int>(plan.plan().stepTemplates.size())) {
        changes.plan = plan.plan();
        changes.plan->stepTemplates[static_cast<std::size_t>(m_template)].steps = next;
    }
    return changes;
}

TemplateStep PlanTemplateStepModel::blank(const std::vector<TemplateStep>&) const {
    return {};
}

}  // namespace pledge
