#include <core/plan/planrecords.h>
#include <core/wording/fill.h>
#include <ui/models/ledgercommand.h>
#include <ui/models/ledgerdesk.h>

#include <QCoreApplication>

#include <utility>

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(LedgerCommand)
};

}  // namespace

LedgerCommand::LedgerCommand(LedgerDesk& desk, LedgerChanges changes, const QString& act)
    : QUndoCommand(act), m_desk(desk), m_next(std::move(changes)) {}

void LedgerCommand::step() {
    if (m_standing && inverseOf(m_desk.plan().records(), m_next) != *m_standing) {
        m_desk.say(
            fill(Texts::tr("“%1” was not taken back or done again: it has been changed elsewhere since."), {text()}));
        setObsolete(true);
        return;
    }
    auto inverse = m_desk.write(m_next);
    if (!inverse) {
        setObsolete(true);
        return;
    }
    m_next = *std::move(inverse);
    m_standing = inverseOf(m_desk.plan().records(), m_next);
}

}  // namespace pledge
