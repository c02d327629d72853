#include <core/wording/sentences.h>
#include <ui/models/plankinds.h>
#include <ui/models/pledgeform.h>

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// The field that a fact of validate() is typed in.
PledgeField fieldOf(const QString& fact) {
    static const QHash<QString, PledgeField> fields{
        {u"name"_s, PledgeField::Name},          {u"owners"_s, PledgeField::Owners},
        {u"frequency"_s, PledgeField::Lag},      {u"weight"_s, PledgeField::Weight},
        {u"targets"_s, PledgeField::Milestones}, {u"milestones"_s, PledgeField::Milestones},
        {u"steps"_s, PledgeField::Steps}};
    return fields.value(fact, PledgeField::Name);
}

QStringList textsOf(const Pledge& pledge, const PlanSnapshot& plan) {
    QStringList texts;
    for (const PlanColumn<Pledge>& column : pledgeFieldColumns()) {
        texts.append(column.text(pledge, plan));
    }
    return texts;
}

}  // namespace

PledgeForm::PledgeForm(const Pledge& pledge, const PlanSnapshot& plan)
    : m_pledge(pledge), m_isNew(plan.line(pledge.id) == nullptr), m_texts(textsOf(pledge, plan)), m_saved(m_texts) {}

void PledgeForm::follow(const PlanSnapshot& plan) {
    const Line* standing = plan.line(m_pledge.id);
    if (m_isNew || standing == nullptr) {
        m_pledge.id = standing == nullptr ? m_pledge.id : nextPledgeId(plan);
        m_isNew = true;
        return;
    }
    m_pledge = *standing->pledge;
    const QStringList now = textsOf(m_pledge, plan);
    for (qsizetype i = 0; i < now.size(); ++i) {
        m_texts[i] = m_texts[i] == m_saved[i] ? now[i] : m_texts[i];
    }
    m_saved = now;
}

QString PledgeForm::text(PledgeField field) const {
    return m_texts.value(static_cast<int>(field));
}

void PledgeForm::setText(PledgeField field, const QString& text) {
    m_texts[static_cast<int>(field)] = text;
}

void PledgeForm::chooseKind(PledgeKind kind, const PlanSnapshot& plan) {
    Pledge pledge = read(plan).pledge;
    setKind(pledge, kind);
    const auto all = pledgeFieldColumns();
    for (const PledgeField field : {PledgeField::Nature, PledgeField::Bound, PledgeField::Judged}) {
        setText(field, all[static_cast<std::size_t>(field)].text(pledge, plan));
    }
}

QStringList PledgeForm::options(PledgeField field, const PlanSnapshot& plan) const {
    const auto all = pledgeFieldColumns();
    const auto& options = all[static_cast<std::size_t>(field)].options;
    return options ? options(plan) : QStringList();
}

/// Only what was typed is read: what a text cannot say of a fact stays as it was.
QString PledgeForm::unsaved() const {
    QJsonObject texts;
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        if (m_isNew || m_texts[i] != m_saved[i]) {
            texts.insert(QString::number(i), m_texts[i]);
        }
    }
    return QString::fromUtf8(QJsonDocument(texts).toJson(QJsonDocument::Compact));
}

void PledgeForm::retype(const QString& unsaved) {
    const QJsonObject texts = QJsonDocument::fromJson(unsaved.toUtf8()).object();
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        const QJsonValue text = texts.value(QString::number(i));
        m_texts[i] = text.toString(m_texts[i]);
    }
}

PledgeReading PledgeForm::read(const PlanSnapshot& plan) const {
    PledgeReading reading{m_pledge, {}};
    const auto all = pledgeFieldColumns();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto field = static_cast<PledgeField>(i);
        const auto at = static_cast<qsizetype>(i);
        if (field == PledgeField::Kind || !all[i].put || m_texts[at] == m_saved[at]) {
            continue;
        }
        const QString problem = all[i].put(reading.pledge, m_texts[at], plan);
        if (!problem.isEmpty()) {
            reading.problems.insert(field, problem);
        }
    }
    const Outcome fits = validate(reading.pledge, plan.plan().span);
    if (!fits && reading.isClean()) {
        reading.problems.insert(fieldOf(fits.error().details.value(0)), sentence(fits.error()));
    }
    return reading;
}

}  // namespace pledge
