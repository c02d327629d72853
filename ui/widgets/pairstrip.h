#pragma once

#include <ui/models/draftpair.h>
#include <ui/theme.h>

#include <QFrame>
#include <QPointer>

class QGridLayout;
class QLabel;
class QPushButton;

namespace pledge {

/// Shows a draft beside what it repeats or contradicts, what differs in bold behind a ≠, with the ways to decide.
/// Hidden where there is nothing beside it.
class PairStrip : public QFrame {
    Q_OBJECT

public:
    PairStrip(const Theme& theme, QWidget* parent);

    void setTheme(const Theme& theme);
    void show(DraftDesk* desk, std::optional<std::size_t> entry);

Q_SIGNALS:
    void reviseAsked(pledge::PledgeId pledge);
    void pledgeAsked(pledge::PledgeId pledge);

private:
    void connectAll();
    void fillRows(const DraftPairView& pair);
    void offer(const DraftPairView& pair);
    void addCell(int row, int column, const QString& text, bool strong);

    Theme m_theme;
    QPointer<DraftDesk> m_desk;
    std::size_t m_entry = 0;
    PledgeId m_pledge;
    QLabel* m_heading;
    QWidget* m_rows = nullptr;
    QPushButton* m_keep;  ///< theirs: this draft is rejected
    QPushButton* m_take;  ///< this one, or both
    QPushButton* m_revise;
    QPushButton* m_show;
    QPushButton* m_share;
};

}  // namespace pledge
