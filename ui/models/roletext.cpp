#include <ui/models/roletext.h>

#include <QCoreApplication>

namespace pledge {

namespace {

struct RoleText {
    Q_DECLARE_TR_FUNCTIONS(RoleText)
};

}  // namespace

QString lookingRoleWord(Role role) {
    return role == Role::Reviewer ? RoleText::tr("reviewer")
           : role == Role::Leader ? RoleText::tr("leader, reading only")
                                  : QString();
}

QString lookingRoleChoice(Role role) {
    return role == Role::Reviewer ? RoleText::tr("Reviewer: returns and approves what units submit")
           : role == Role::Leader ? RoleText::tr("Leader: looks at everything, changes nothing")
                                  : QString();
}

}  // namespace pledge
