#pragma once

#include <ui/dialogs/fileprompts.h>
#include <ui/models/ledgerdesk.h>
#include <ui/models/ledgermodel.h>
#include <ui/pages/page.h>

#include <functional>
#include <optional>
#include <vector>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace pledge {

class CasesDialog;
class Invitation;
class LedgerDialog;
class LedgerGrid;
class Notice;
class TypedText;

/// The registers of named cases (台账) behind counts and sums: the plan's ledgers at the left, the cases of one as a
/// sheet, and under it what they add up to against what was reported. The lead office defines ledgers; units keep their
/// own cases.
class LedgerPage : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LedgerPage)

public:
    LedgerPage(PlanState* state, const Theme& theme, QWidget* parent = nullptr);
    ~LedgerPage() override;

    [[nodiscard]] QString title() const override;
    void setFilter(const QString& text) override;
    /// Keeps a half-typed case over a crash.
    void keepTyped(TypedText* typed);
    [[nodiscard]] bool ownsTyped(const TypedNote& note) const override;
    void restoreTyped(const TypedNote& note) override;
    void showLedger(LedgerId id);
    /// Tests answer in the desktop's place.
    void setPrompts(FilePrompts prompts) { m_prompts = std::move(prompts); }

    [[nodiscard]] LedgerDesk& desk() { return m_desk; }
    [[nodiscard]] LedgerModel& model() { return m_model; }
    [[nodiscard]] LedgerGrid* grid() const { return m_grid; }
    [[nodiscard]] QString footText() const;
    [[nodiscard]] QString finding() const;
    /// The dialogs stay open until they are closed; the page goes on.
    LedgerDialog* defineNew();
    /// The same, begun with that template: a place among ledgerTemplates().
    LedgerDialog* defineFrom(int pattern);
    LedgerDialog* changeShown();
    void removeShown();
    /// Shows what would become of the table's cases; null where none is read.
    CasesDialog* importCases();
    /// Shows what would become of the block; null where there is nothing in it.
    CasesDialog* openPaste(const PlanBlock& block, const std::vector<int>& rows, int column);
    void exportCases();

Q_SIGNALS:
    void pledgeAsked(pledge::PledgeId pledge);

protected:
    void themeChanged() override;

private:
    void arrange();
    QWidget* makeList();
    QWidget* makeHead();
    QWidget* makeTools();
    QWidget* makeSheet();
    void inviteToDefine();
    void connectParts();
    void follow();
    void fillList();
    void openLedger(std::optional<LedgerId> id);
    void describe();
    void narrow(const QString& text);
    void showWhole();
    /// What becomes of the cases as the ledger stands now; nothing where they no longer go into it.
    using CasesReader = std::function<std::optional<CasePreview>()>;
    [[nodiscard]] const Ledger* standing(LedgerId id);
    CasesDialog* openCases(const QString& title, const CasesReader& reader);
    void keepDraft();
    LedgerDialog* openDialog(std::optional<LedgerId> id);
    [[nodiscard]] QString countLine() const;
    QPushButton* tool(QHBoxLayout* row, const QString& text, const QKeySequence& key = {});

    LedgerDesk m_desk;
    LedgerModel m_model;
    FilePrompts m_prompts;
    TypedText* m_typed = nullptr;
    std::optional<LedgerId> m_shown;
    QListWidget* m_list;
    QLabel* m_finding;
    QLabel* m_foot;
    Notice* m_notice;
    QLineEdit* m_filter;
    QCheckBox* m_marked;
    LedgerGrid* m_grid;
    Invitation* m_empty;        ///< in the place of list and sheet while there is no ledger
    QWidget* m_work = nullptr;  ///< list and sheet
    QPushButton* m_new = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_redo = nullptr;
    std::vector<QPushButton*> m_caseTools;  ///< that add, remove or take in cases
    QPushButton* m_export = nullptr;
};

}  // namespace pledge
