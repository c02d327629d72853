#include <core/plan/ledgercells.h>
#include <core/plan/planrecords.h>
#include <core/wording/fill.h>
#include <ui/models/typedtext.h>
#include <ui/pages/ledgerpage.h>
#include <ui/widgets/ledgergrid.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

const QString kPlace = u"ledger"_s;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(LedgerDrafts)
};

LedgerId ledgerOf(const TypedNote& note) {
    return LedgerId(note.place.section(u'/', 1, 1).toLongLong());
}

}  // namespace

void LedgerPage::keepTyped(TypedText* typed) {
    m_typed = typed;
}

bool LedgerPage::ownsTyped(const TypedNote& note) const {
    return m_typed != nullptr && note.place.section(u'/', 0, 0) == kPlace &&
           findLedger(m_desk.plan().records().ledgers, ledgerOf(note)) != nullptr;
}

void LedgerPage::restoreTyped(const TypedNote& note) {
    showLedger(ledgerOf(note));
    m_model.retypeCase(note.form);
    m_grid->goToNew();
}

void LedgerPage::keepDraft() {
    const Ledger* ledger = m_model.ledger();
    if (m_typed == nullptr || ledger == nullptr) {
        return;
    }
    const QString place = u"%1/%2"_s.arg(kPlace).arg(ledger->id.number());
    const QString draft = m_model.unsavedCase();
    if (draft.isEmpty()) {
        m_typed->forget(place);
    } else {
        m_typed->keep({place, fill(Texts::tr("a new case of “%1”"), {ledger->name}), m_model.draftWords(), {}, draft});
    }
}

}  // namespace pledge
