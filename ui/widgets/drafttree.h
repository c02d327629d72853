#pragma once

#include <ui/models/drafttreemodel.h>
#include <ui/theme.h>

#include <QTreeView>

namespace pledge {

class DraftDelegate;

/// The drafts of a text as a list under their units, one of them looked at, any number selected.
class DraftTree : public QTreeView {
    Q_OBJECT

public:
    DraftTree(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void show(DraftDesk* desk);
    void setFilter(const QString& text);

    [[nodiscard]] std::optional<std::size_t> current() const;
    /// The selected drafts, in reading order.
    [[nodiscard]] std::vector<std::size_t> selected() const;
    /// Looks at another draft, which becomes the only one selected.
    void choose(std::optional<std::size_t> entry);

Q_SIGNALS:
    void entryChosen();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void keepPlace();
    void fitColumns();

    DraftTreeModel* m_model;
    DraftDelegate* m_delegate;
    Theme m_theme;
    std::optional<std::size_t> m_entry;  ///< looked at, also while the model begins anew
};

}  // namespace pledge
