#include <core/document/tablereader.h>
#include <core/exchange/ledgersheet.h>
#include <core/wording/fill.h>
#include <core/wording/sentences.h>
#include <ui/dialogs/ledgerdialog.h>
#include <ui/pages/ledgerpage.h>
#include <ui/widgets/notice.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr std::size_t kIssuesSaid = 5;

QString issuesText(const std::vector<Error>& issues) {
    QStringList lines;
    for (const Error& issue : issues) {
        if (lines.size() == kIssuesSaid) {
            break;
        }
        lines.append(sentence(issue));
    }
    return lines.join(u'\n');
}

}  // namespace

LedgerDialog* LedgerPage::openDialog(std::optional<LedgerId> id) {
    auto* dialog = new LedgerDialog(&m_desk, id, theme(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LedgerDialog::kept, this, &LedgerPage::showLedger);
    dialog->open();
    return dialog;
}

LedgerDialog* LedgerPage::defineNew() {
    return openDialog(std::nullopt);
}

LedgerDialog* LedgerPage::changeShown() {
    return openDialog(m_shown);
}

void LedgerPage::removeShown() {
    if (m_shown) {
        m_desk.apply({{}, {}, {*m_shown}, {}}, tr("Delete the ledger"));
    }
}

void LedgerPage::importCases() {
    const Ledger* ledger = m_model.ledger();
    const QString path = ledger == nullptr ? QString() : m_prompts.open(this, tr("Take cases in"), FileKind::Table);
    if (path.isEmpty()) {
        return;
    }
    const auto table = readTable(path);
    if (!table) {
        m_notice->say(sentence(table.error()));
        return;
    }
    const auto reading = readCases(*table, m_desk.plan(), *ledger, m_desk.keeper(*ledger));
    if (!reading.isClean()) {
        m_notice->say(fill(tr("Nothing was taken in. Problems: %1\n%2"),
                           {QString::number(reading.issues.size()), issuesText(reading.issues)}));
        return;
    }
    if (m_desk.apply({{}, reading.draft.rows, {}, {}}, tr("Take cases in"))) {
        m_notice->say(fill(tr("Cases added: %1, changed: %2, unchanged: %3"),
                           {QString::number(reading.draft.added), QString::number(reading.draft.changed),
                            QString::number(reading.draft.unchanged)}));
    }
}

void LedgerPage::exportCases() {
    const Ledger* ledger = m_model.ledger();
    const QString path = ledger == nullptr ? QString()
                                           : m_prompts.save(this, tr("Write the ledger out"), ledger->name + u".xlsx"_s,
                                                            Replacing::Never);
    if (path.isEmpty()) {
        return;
    }
    const Outcome written = writeLedgerSheet(path, m_desk.plan(), *ledger);
    m_notice->say(written ? fill(tr("Written to %1"), {path}) : sentence(written.error()));
}

}  // namespace pledge
