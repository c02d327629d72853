#pragma once

#include <core/plan/ledger.h>
#include <ui/dialogs/dialog.h>
#include <ui/models/ledgerform.h>

#include <array>
#include <functional>
#include <optional>
#include <vector>

class QComboBox;
class QLineEdit;
class QStandardItemModel;
class QTabWidget;

namespace pledge {

class DialogTable;
class LedgerDesk;

/// Defines a ledger: its name, its columns, the stages its cases go through, and the pledges whose figures follow from
/// it. A new one begins from a template. Writes through the desk; what is refused is said and the dialog stays.
class LedgerDialog : public Dialog {
    Q_OBJECT

public:
    enum Tab { Columns, Stages, Uses };

    /// Without an id a new one.
    LedgerDialog(LedgerDesk* desk, std::optional<LedgerId> id, const Theme& theme, QWidget* parent);

    [[nodiscard]] LedgerForm& form() { return m_form; }
    [[nodiscard]] QLineEdit* nameField() const { return m_name; }
    [[nodiscard]] QComboBox* templates() const { return m_template; }
    void showTab(Tab tab);
    void keep();

Q_SIGNALS:
    void kept(pledge::LedgerId ledger);

private:
    void makeHead(bool isNew);
    void makeTabs();
    QWidget* tableTab(DialogTable* table, QStandardItemModel* model, const QString& hint, void (LedgerForm::*add)());
    void startFrom(int choice);
    [[nodiscard]] bool isStale() const;

    LedgerDesk* m_desk;
    std::optional<LedgerId> m_id;
    std::optional<Ledger> m_standing;  ///< as it stood when the form was filled
    std::vector<Ledger> m_patterns;
    LedgerForm m_form;
    QLineEdit* m_name;
    QComboBox* m_template;
    QTabWidget* m_tabs;
    std::array<DialogTable*, 3> m_tables{};  ///< in the order of the tabs
    QLabel* m_problem = nullptr;
};

}  // namespace pledge
