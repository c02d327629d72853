#pragma once

#include <core/base/decimal.h>
#include <ui/models/entrycell.h>
#include <ui/theme.h>

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace pledge {

class EntrySession;
class PlanState;

/// Beside a figure: what the ledgers say it is, against what stands there. Enters the ledgers' figure at a press,
/// through the session and so through its guards. Hidden where no ledger feeds the pledge.
class LedgerBox : public QFrame {
    Q_OBJECT

public:
    LedgerBox(PlanState* state, EntrySession* session, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QPushButton* takeButton() const { return m_take; }

public Q_SLOTS:
    void showCell(const pledge::EntryCell& cell);

Q_SIGNALS:
    void ledgerAsked(pledge::LedgerId ledger);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow();
    void fitOffer();
    void take();
    void ask();

    PlanState* m_state;
    EntrySession* m_session;
    std::optional<EntryCell> m_cell;
    std::optional<Decimal> m_figure;
    QString m_offer;  ///< what the button says in full
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_take;
    QPushButton* m_open;
};

}  // namespace pledge
