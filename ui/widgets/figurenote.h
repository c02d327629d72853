#pragma once

#include <ui/models/entrycell.h>
#include <ui/theme.h>

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;

namespace pledge {

class EntrySession;
class PlanState;

/// The note beside a month's figure. Ctrl+Enter writes it, and leaving the field; while the grid awaits an answer it
/// waits as well.
class FigureNote : public QWidget {
    Q_OBJECT

public:
    FigureNote(PlanState* state, EntrySession* session, const Theme& theme, QWidget* parent);

    void setTheme(const Theme& theme);
    /// Shows what stands for the cell. Writes nothing.
    void showCell(const std::optional<EntryCell>& cell);
    /// Shows what stands now; what is being typed stays.
    void follow();
    /// Answers whether nothing is left to write.
    bool write();
    /// What waits for the grid's answer no longer does.
    void giveUpWaiting() { m_waits = false; }
    [[nodiscard]] QPlainTextEdit* editor() const { return m_text; }

Q_SIGNALS:
    void typed(const QString& text);
    /// Nothing typed is left that is not written.
    void settled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool hasUnsaved() const;

    PlanState* m_state;
    EntrySession* m_session;
    std::optional<EntryCell> m_cell;
    QString m_shown;       ///< as it stood when it was shown, or as it is being written
    bool m_waits = false;  ///< for the answer that the grid awaits
    QPlainTextEdit* m_text;
    QLabel* m_hint;
};

}  // namespace pledge
