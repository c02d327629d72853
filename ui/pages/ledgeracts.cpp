#include <core/document/tablereader.h>
#include <core/exchange/ledgersheet.h>
#include <core/plan/ledgercells.h>
#include <core/plan/planrecords.h>
#include <core/wording/fill.h>
#include <core/wording/sentences.h>
#include <ui/dialogs/casesdialog.h>
#include <ui/dialogs/ledgerdialog.h>
#include <ui/pages/ledgerpage.h>
#include <ui/widgets/ledgergrid.h>
#include <ui/widgets/notice.h>

#include <QComboBox>
#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(LedgerActs)
};

struct Elsewhere {
    Q_DECLARE_TR_FUNCTIONS(LedgerElsewhere)
};

/// What is wrong with the table as a whole; nothing where only rows of it are.
std::optional<Error> tableRefusal(const Reading<CasesDraft>& reading) {
    const auto whole = std::ranges::find_if(reading.issues, [](const Error& issue) {
        return issue.code == ErrorCode::NoTableFound || issue.code == ErrorCode::WrongHeader;
    });
    return whole == reading.issues.end() ? std::nullopt : std::optional(*whole);
}

/// The cases in these rows; nothing for the row of a new one.
std::vector<std::optional<LedgerRowId>> casesAt(const LedgerModel& model, const std::vector<int>& rows) {
    std::vector<std::optional<LedgerRowId>> cases;
    for (const int row : rows) {
        const LedgerRow* standing = model.caseAt(row);
        cases.push_back(standing == nullptr ? std::nullopt : std::optional(standing->id));
    }
    return cases;
}

/// Where they stand now, without those that stand no longer.
std::vector<int> rowsOf(const LedgerModel& model, const std::vector<std::optional<LedgerRowId>>& cases) {
    QHash<LedgerRowId, int> rows;
    for (int row = 0; row < model.caseCount(); ++row) {
        rows.insert(model.caseAt(row)->id, row);
    }
    std::vector<int> found;
    for (const auto& one : cases) {
        if (!one || rows.contains(*one)) {
            found.push_back(one ? rows.value(*one) : model.caseCount());
        }
    }
    return found;
}

bool isSameShape(const Ledger* now, const Ledger& then) {
    return now != nullptr && now->id == then.id && now->columns == then.columns && now->stages == then.stages;
}

/// The rows that were read, and those that were not with all that is wrong with them, as they stand in the table.
std::vector<CaseRead> casesRead(const Reading<CasesDraft>& reading, const Ledger& ledger) {
    std::map<int, CaseRead> cases;
    for (std::size_t at = 0; at < reading.draft.rows.size(); ++at) {
        const int place = reading.draft.places[at];
        cases.insert({place, CaseRead{place, reading.draft.rows[at], {}}});
    }
    for (const Error& issue : reading.issues) {
        LedgerRow empty;
        empty.ledger = ledger.id;
        empty.cells.resize(std::ssize(ledger.columns));
        empty.reached.resize(static_cast<std::size_t>(ledger.stages.size()));
        CaseRead& read = cases.try_emplace(issue.place.row, CaseRead{issue.place.row, empty, {}}).first->second;
        read.refusal += (read.refusal.isEmpty() ? QString() : u" "_s) + sentence(issue);
    }
    std::vector<CaseRead> read;
    for (const auto& [place, one] : cases) {
        read.push_back(one);
    }
    return read;
}

/// What becomes of a table's cases as the ledger stands now; the refusal where the table as a whole is none of it.
Result<CasePreview> casesIn(const Table& table, const LedgerDesk& desk, const Ledger& ledger) {
    const auto reading = readCases(table, desk.plan(), ledger, desk.keeper(ledger));
    if (const auto refusal = tableRefusal(reading)) {
        return *refusal;
    }
    CasePreview preview = previewCases(desk.plan(), ledger, casesRead(reading, ledger));
    preview.unchanged = reading.draft.unchanged;
    return preview;
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

LedgerDialog* LedgerPage::defineFrom(int pattern) {
    LedgerDialog* dialog = openDialog(std::nullopt);
    dialog->templates()->setCurrentIndex(pattern);
    return dialog;
}

LedgerDialog* LedgerPage::changeShown() {
    return openDialog(m_shown);
}

void LedgerPage::removeShown() {
    if (m_shown) {
        m_desk.apply({{}, {}, {*m_shown}, {}}, tr("Delete the ledger"));
    }
}

CasesDialog* LedgerPage::importCases() {
    const auto id = m_shown;
    const QString path = id ? m_prompts.open(this, tr("Take cases in"), FileKind::Table) : QString();
    if (path.isEmpty()) {
        return nullptr;
    }
    auto table = readTable(path);
    if (!table) {
        m_notice->say(sentence(table.error()));
        return nullptr;
    }
    const auto shared = std::make_shared<const Table>(*std::move(table));
    const Ledger* ledger = standing(*id);
    const auto cases = ledger == nullptr ? std::nullopt : std::optional(casesIn(*shared, m_desk, *ledger));
    if (cases && !*cases) {
        m_notice->say(fill(Texts::tr("Nothing was taken in. %1"), {sentence(cases->error())}));
    }
    if (!cases || !*cases) {
        return nullptr;
    }
    return openCases(tr("Take cases in"), [this, id, shared]() -> std::optional<CasePreview> {
        const Ledger* now = findLedger(m_desk.plan().records().ledgers, *id);
        auto read = now == nullptr ? Result<CasePreview>(Error{}) : casesIn(*shared, m_desk, *now);
        return read ? std::optional(*std::move(read)) : std::nullopt;
    });
}

/// The ledger, if it stands still; says that it does not.
const Ledger* LedgerPage::standing(LedgerId id) {
    const Ledger* ledger = findLedger(m_desk.plan().records().ledgers, id);
    if (ledger == nullptr) {
        m_notice->say(Elsewhere::tr("This ledger has been deleted elsewhere in the meantime."));
    }
    return ledger;
}

CasesDialog* LedgerPage::openPaste(const PlanBlock& block, const std::vector<int>& rows, int column) {
    if (m_model.preview(block, rows, column).lines.empty()) {
        return nullptr;
    }
    return openCases(Texts::tr("Paste cases"),
                     [this, ledger = *m_model.ledger(), cases = casesAt(m_model, rows), block,
                      column]() -> std::optional<CasePreview> {
                         const auto now = rowsOf(m_model, cases);
                         const bool fits = isSameShape(m_model.ledger(), ledger) && now.size() == cases.size();
                         return fits ? std::optional(m_model.preview(block, now, column)) : std::nullopt;
                     });
}

/// What is taken from the dialog is one step of that name.
CasesDialog* LedgerPage::openCases(const QString& title, const CasesReader& reader) {
    const auto readNow = [this, reader] {
        m_desk.readAgain();
        return reader();
    };
    auto* dialog = new CasesDialog(title, readNow, theme(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_desk, &LedgerDesk::changed, dialog, [dialog] {
        if (dialog->isVisible()) {
            dialog->follow();
        }
    });
    connect(dialog, &CasesDialog::taken, this, [this, title](const std::vector<LedgerRow>& rows, bool withBegun) {
        if (!rows.empty() && m_model.takeIn(rows, withBegun, title)) {
            m_notice->say(fill(Texts::tr("Cases written: %1"), {QString::number(rows.size())}));
        }
    });
    connect(dialog, &CasesDialog::finished, m_grid, qOverload<>(&QWidget::setFocus));
    dialog->open();
    return dialog;
}

void LedgerPage::exportCases() {
    const auto id = m_shown;
    const Ledger* asked = m_model.ledger();
    const QString path =
        asked == nullptr ? QString()
                         : m_prompts.save(this, tr("Write the ledger out"), asked->name + u".xlsx"_s, Replacing::Never);
    const Ledger* ledger = path.isEmpty() ? nullptr : standing(*id);
    if (ledger == nullptr) {
        return;
    }
    const Outcome written = writeLedgerSheet(path, m_desk.plan(), *ledger);
    m_notice->say(written ? fill(tr("Written to %1"), {path}) : sentence(written.error()));
}

}  // namespace pledge
