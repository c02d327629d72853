#pragma once

#include <ui/dialogs/dialog.h>
#include <ui/models/casepreviewmodel.h>

#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QPushButton;

namespace pledge {

/// What becomes of cases that are pasted or read from a table, one by one, before anything is written: all that can be
/// kept, only those that stand nowhere else, or nothing is taken. What is refused never is, and holds up no other case.
/// Follows the plan: what is taken is what was shown, held against the ledger as it stands.
class CasesDialog : public Dialog {
    Q_OBJECT

public:
    /// What becomes of the cases as the ledger stands now; nothing where it is no longer the one that they were for.
    using Reader = std::function<std::optional<CasePreview>()>;

    CasesDialog(const QString& title, Reader reader, const Theme& theme, QWidget* parent);

    void follow();

    void takeAll();
    void takeClean();

Q_SIGNALS:
    /// With the case that stands half-typed in the last row, or without it.
    void taken(const std::vector<pledge::LedgerRow>& rows, bool withBegun);

private:
    void arrange();
    void describe();
    void take(bool withTwice);
    [[nodiscard]] QString summary() const;

    Reader m_reader;
    CasePreviewModel m_model;
    QLabel* m_summary;
    QPushButton* m_clean;
    QPushButton* m_whole;
    QLabel* m_problem;
    bool m_isStale = false;  ///< the ledger is another one by now
};

}  // namespace pledge
