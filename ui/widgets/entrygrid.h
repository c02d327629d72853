#pragma once

#include <ui/models/entrymodel.h>
#include <ui/theme.h>

#include <QFrame>

#include <array>
#include <vector>

class QTableView;

namespace pledge {

class EntryDelegate;
class EntryPane;
class GuardStrip;

/// The grid of a unit's month: what is pledged at the left and what follows from it at the right stay in place while
/// the months between them scroll. Only the months take the cursor. The strip of the guards stands under the row it
/// speaks of.
class EntryGrid : public QFrame {
    Q_OBJECT

public:
    EntryGrid(EntryModel* model, EntrySession* session, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// The middle part, which has the keyboard.
    [[nodiscard]] QTableView* months() const;
    [[nodiscard]] GuardStrip* strip() const { return m_strip; }
    void scrollToAsOf();
    void goTo(const EntryCell& cell);
    /// Opens the cell's editor with that text in it, not written yet.
    void retype(const EntryCell& cell, const QString& text);
    /// The window goes: what stands in an open editor is no longer written when the editor goes with it.
    void abandonEditor();
    void copy() const;
    void paste();
    /// The height at which every row is seen.
    [[nodiscard]] int fullHeight() const;

Q_SIGNALS:
    void currentChanged(const QModelIndex& current);
    void heightChanged();
    /// What stands in a cell's editor has changed; its editor has closed.
    void typing(const pledge::EntryCell& cell, const QString& text);
    void typingEnded(const pledge::EntryCell& cell);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void preparePane(EntryPane* pane);
    void connectKeys();
    void connectScrolling();
    void empty();
    void arrange();
    void fitColumns();
    void applyWidths(const std::vector<int>& widths, int bar);
    void speak();
    void placeStrip();
    void follow(const QModelIndex& current);
    [[nodiscard]] int cellHeight() const;
    [[nodiscard]] int spokenRow() const;
    [[nodiscard]] bool belongs(int pane, EntryModel::Kind kind) const;

    EntryModel* m_model;
    EntrySession* m_session;
    std::array<EntryPane*, 3> m_panes;
    std::array<EntryDelegate*, 3> m_delegates;  ///< one a pane: each hears of its own editors
    GuardStrip* m_strip;
    int m_raisedRow = -1;
};

}  // namespace pledge
