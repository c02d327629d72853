#include <app/cli/occasion.h>

#include <QtGlobal>

namespace pledge {

namespace {

QString systemUser() {
    const QString unixName = qEnvironmentVariable("USER");
    const QString name = unixName.isEmpty() ? qEnvironmentVariable("USERNAME") : unixName;
    return name.isEmpty() ? QStringLiteral("pledgeboard") : name;
}

}  // namespace

Occasion occasionNow(const QString& name) {
    return {Actor{name.isEmpty() ? systemUser() : name, Role::LeadOffice, {}}, QDateTime::currentDateTimeUtc()};
}

}  // namespace pledge
