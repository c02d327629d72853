#include <core/exchange/handoutsheets.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

QString cellKey(const QString& prefix, PledgeId pledge, const QString& name) {
    return prefix + u'.' + QString::number(pledge.number()) + u'.' + name;
}

void addIdentity(const HandoutForm& form, std::vector<SealedValue>& values) {
    const HandoutIdentity& identity = form.identity;
    QStringList columns;
    for (const HandoutColumn column : form.columns) {
        columns.append(tokenOf(column));
    }
    values.push_back({u"id.format"_s, QString::number(kHandoutFormat)});
    values.push_back({u"id.plan"_s, identity.plan});
    values.push_back({u"id.plan_name"_s, identity.planName.simplified()});
    values.push_back({u"id.unit"_s, QString::number(identity.unit.number())});
    values.push_back({u"id.unit_name"_s, identity.unitName.simplified()});
    values.push_back({u"id.month"_s, identity.month.toString()});
    values.push_back({u"id.made"_s, identity.made.toUTC().toString(Qt::ISODateWithMs)});
    values.push_back({u"id.columns"_s, columns.join(u',')});
    values.push_back({u"text.title"_s, form.title.simplified()});
    values.push_back({u"text.instructions"_s, form.instructions.simplified()});
    values.push_back({u"text.contact"_s, form.contact.simplified()});
}

}  // namespace

QString lockedKey(PledgeId pledge, HandoutColumn column) {
    return cellKey(u"locked"_s, pledge, tokenOf(column));
}

QString openKey(PledgeId pledge, HandoutColumn column) {
    return cellKey(u"open"_s, pledge, tokenOf(column));
}

QString headKey(HandoutColumn column) {
    return u"head."_s + tokenOf(column);
}

QString periodKey(PledgeId pledge) {
    return cellKey(u"id"_s, pledge, u"period"_s);
}

QString viewKey(PledgeId pledge) {
    return cellKey(u"id"_s, pledge, u"view"_s);
}

QString sinceKey(PledgeId pledge) {
    return cellKey(u"id"_s, pledge, u"since"_s);
}

QString viewText(bool isOwn) {
    return isOwn ? u"own"_s : u"total"_s;
}

std::vector<SealedValue> sealedValues(const HandoutForm& form) {
    std::vector<SealedValue> values;
    addIdentity(form, values);
    for (const HandoutColumn column : form.columns) {
        values.push_back({headKey(column), headOf(column).simplified()});
    }
    for (const HandoutRow& row : form.rows) {
        values.push_back({periodKey(row.pledge), row.period.toString()});
        values.push_back({viewKey(row.pledge), viewText(row.isOwn)});
        if (row.isOwn) {
            values.push_back({sinceKey(row.pledge), row.since});
        }
        for (const HandoutColumn column : form.columns) {
            const HandoutCell& cell = row.cell(column);
            const QString key = cell.rule ? openKey(row.pledge, column) : lockedKey(row.pledge, column);
            values.push_back({key, cell.shown().simplified()});
        }
    }
    return values;
}

}  // namespace pledge
