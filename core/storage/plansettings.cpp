#include <core/plan/policyfacts.h>
#include <core/storage/database.h>
#include <core/storage/plansettings.h>
#include <core/storage/query.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

using Setting = std::pair<QString, QString>;

/// These two have had columns of the table plan since schema 1.
bool standsInPlan(const QString& key) {
    return key == u"yellow_up_to"_s || key == u"trend_band"_s;
}

std::vector<Setting> unusualSettings(const Plan& plan) {
    const Plan usual;
    std::vector<Setting> settings;
    if (plan.signedOn) {
        settings.emplace_back(u"signed_on"_s, plan.signedOn->toString(Qt::ISODate));
    }
    if (plan.rateDecimals != usual.rateDecimals) {
        settings.emplace_back(u"rate_decimals"_s, QString::number(plan.rateDecimals));
    }
    if (plan.attachmentMegabytes != usual.attachmentMegabytes) {
        settings.emplace_back(u"attachment_megabytes"_s, QString::number(plan.attachmentMegabytes));
    }
    if (!plan.listNames.honour.isEmpty()) {
        settings.emplace_back(u"honour_list"_s, plan.listNames.honour);
    }
    if (!plan.listNames.warning.isEmpty()) {
        settings.emplace_back(u"warning_list"_s, plan.listNames.warning);
    }
    for (const QString& key : policyKeys()) {
        const QString text = policyText(plan, key);
        if (!standsInPlan(key) && text != policyText(usual, key)) {
            settings.emplace_back(key, text);
        }
    }
    return settings;
}

/// Whether the plan takes the setting.
bool take(const QString& key, const QString& value, Plan& plan) {
    if (key == u"signed_on"_s) {
        plan.signedOn = QDate::fromString(value, Qt::ISODate);
    } else if (key == u"rate_decimals"_s) {
        plan.rateDecimals = value.toInt();
    } else if (key == u"attachment_megabytes"_s) {
        plan.attachmentMegabytes = value.toInt();
    } else if (key == u"honour_list"_s) {
        plan.listNames.honour = value;
    } else if (key == u"warning_list"_s) {
        plan.listNames.warning = value;
    } else {
        return setPolicy(plan, key, value);
    }
    return true;
}

Outcome clear(const Database& database, const QStringList& tables) {
    for (const QString& table : tables) {
        if (const Outcome cleared = database.execute(u"DELETE FROM "_s + table); !cleared) {
            return cleared;
        }
    }
    return Done{};
}

Outcome writeDays(const Database& database, const QString& kind, const std::vector<QDate>& days) {
    Query query(database, u"INSERT INTO calendar_day (day, kind) VALUES (:day, :kind)"_s);
    query.bind(u":kind"_s, kind);
    for (const QDate day : days) {
        query.bind(u":day"_s, day);
        if (const Outcome written = query.run(); !written) {
            return written;
        }
    }
    return Done{};
}

Outcome writeSteps(const Database& database, int position, const std::vector<TemplateStep>& steps) {
    Query query(database,
                u"INSERT INTO step_template_step (template, position, name, days_before) "
                "VALUES (:template, :position, :name, :days)"_s);
    query.bind(u":template"_s, position);
    int step = 0;
    for (const TemplateStep& one : steps) {
        query.bind(u":position"_s, ++step);
        query.bind(u":name"_s, one.name);
        query.bind(u":days"_s, one.daysBefore);
        if (const Outcome written = query.run(); !written) {
            return written;
        }
    }
    return Done{};
}

}  // namespace

Outcome writeSettings(const Database& database, const Plan& plan) {
    if (const Outcome cleared = clear(database, {u"plan_setting"_s}); !cleared) {
        return cleared;
    }
    Query query(database, u"INSERT INTO plan_setting (key, value) VALUES (:key, :value)"_s);
    for (const auto& [key, value] : unusualSettings(plan)) {
        query.bind(u":key"_s, key);
        query.bind(u":value"_s, value);
        if (const Outcome written = query.run(); !written) {
            return written;
        }
    }
    return Done{};
}

Outcome writeCalendar(const Database& database, const Plan& plan) {
    if (const Outcome cleared = clear(database, {u"calendar_day"_s}); !cleared) {
        return cleared;
    }
    if (const Outcome written = writeDays(database, u"holiday"_s, plan.holidays); !written) {
        return written;
    }
    return writeDays(database, u"workday"_s, plan.workdays);
}

Outcome writeStepTemplates(const Database& database, const Plan& plan) {
    if (const Outcome cleared = clear(database, {u"step_template_step"_s, u"step_template"_s}); !cleared) {
        return cleared;
    }
    Query query(database, u"INSERT INTO step_template (position, name) VALUES (:position, :name)"_s);
    int position = 0;
    for (const StepTemplate& one : plan.stepTemplates) {
        query.bind(u":position"_s, ++position);
        query.bind(u":name"_s, one.name);
        if (const Outcome written = query.run(); !written) {
            return written;
        }
        if (const Outcome written = writeSteps(database, position, one.steps); !written) {
            return written;
        }
    }
    return Done{};
}

Outcome loadSettings(const Database& database, Plan& plan) {
    Query query(database, u"SELECT key, value FROM plan_setting"_s);
    QStringList unknown;
    const Outcome read = query.forEach([&](const Query& row) {
        if (!take(row.text(0), row.text(1), plan)) {
            unknown.append(row.text(0));
        }
    });
    const bool isSound = !read || unknown.isEmpty();
    return isSound ? read : Outcome(Error{ErrorCode::FileCorrupt, database.path(), {unknown.front()}, {}});
}

Outcome loadCalendar(const Database& database, Plan& plan) {
    Query query(database, u"SELECT day, kind FROM calendar_day ORDER BY day"_s);
    return query.forEach([&plan](const Query& row) {
        auto& days = row.text(1) == u"holiday"_s ? plan.holidays : plan.workdays;
        days.push_back(row.date(0));
    });
}

Outcome loadStepTemplates(const Database& database, Plan& plan) {
    Query query(database,
                u"SELECT t.name, s.name, s.days_before FROM step_template AS t "
                "LEFT JOIN step_template_step AS s ON s.template = t.position ORDER BY t.position, s.position"_s);
    return query.forEach([&plan](const Query& row) {
        if (plan.stepTemplates.empty() || plan.stepTemplates.back().name != row.text(0)) {
            plan.stepTemplates.push_back({row.text(0), {}});
        }
        if (!row.isNull(1)) {
            plan.stepTemplates.back().steps.push_back({row.text(1), row.number(2)});
        }
    });
}

}  // namespace pledge
