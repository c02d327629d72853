#pragma once

#include <ui/dialogs/fileprompts.h>
#include <ui/models/ledgerdesk.h>
#include <ui/models/ledgermodel.h>
#include <ui/pages/page.h>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace pledge {

class LedgerDialog;
class LedgerGrid;
class Notice;

/// The registers of named cases (台账) behind counts and sums: the plan's ledgers at the left, the cases of one as a
/// sheet, and under it what they add up to against what was reported. The lead office defines ledgers; units keep their
/// own cases.
class LedgerPage : public Page {
    Q_OBJECT

public:
    LedgerPage(PlanState* state, const Theme& theme, QWidget* parent = nullptr);
    ~LedgerPage() override;

    [[nodiscard]] QString title() const override;
    void setFilter(const QString& text) override;
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
    LedgerDialog* changeShown();
    void removeShown();
    void importCases();
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
    void connectParts();
    void follow();
    void fillList();
    void openLedger(std::optional<LedgerId> id);
    void describe();
    void narrow(const QString& text);
    LedgerDialog* openDialog(std::optional<LedgerId> id);
    [[nodiscard]] QString countLine() const;
    QPushButton* tool(QHBoxLayout* row, const QString& text, const QKeySequence& key = {});

    LedgerDesk m_desk;
    LedgerModel m_model;
    FilePrompts m_prompts;
    std::optional<LedgerId> m_shown;
    QListWidget* m_list;
    QLabel* m_finding;
    QLabel* m_foot;
    Notice* m_notice;
    QLineEdit* m_filter;
    QCheckBox* m_marked;
    LedgerGrid* m_grid;
    QPushButton* m_new = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_redo = nullptr;
    std::vector<QPushButton*> m_caseTools;  ///< that add, remove or take in cases
    QPushButton* m_export = nullptr;
};

}  // namespace pledge
