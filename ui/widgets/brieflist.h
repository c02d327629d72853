#pragma once

#include <ui/models/briefmodel.h>
#include <ui/theme.h>

#include <QListView>

namespace pledge {

class BriefDelegate;

/// A short list of pledges that shows whole rows only; one click or Enter opens the pledge.
class BriefList : public QListView {
    Q_OBJECT

public:
    BriefList(const QString& name, const Theme& theme, QWidget* parent = nullptr);

    /// What stands in the list's place while nothing is in it.
    void setEmptyText(const QString& text);
    void setItems(std::vector<BriefItem> items);
    void setTheme(const Theme& theme);
    [[nodiscard]] BriefModel& items() { return m_model; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pledgeChosen(pledge::PledgeId pledge);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// Whole rows fill the height.
    void fitRows();

    BriefModel m_model;
    BriefDelegate* m_delegate;
    Theme m_theme;
    QString m_emptyText;
};

}  // namespace pledge
