#pragma once

#include <ui/models/briefmodel.h>
#include <ui/theme.h>

#include <QListView>

namespace pledge {

class BriefDelegate;

/// Shows as many entries of a short list as it has room for, the first ones; one click or Enter opens the pledge.
class BriefList : public QListView {
    Q_OBJECT

public:
    BriefList(const QString& name, const Theme& theme, QWidget* parent = nullptr);

    void setItems(std::vector<BriefItem> items);
    void setTheme(const Theme& theme);
    [[nodiscard]] BriefModel& items() { return m_model; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pledgeChosen(pledge::PledgeId pledge);

private:
    BriefModel m_model;
    BriefDelegate* m_delegate;
};

}  // namespace pledge
