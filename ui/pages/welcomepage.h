#pragma once

#include <ui/models/recentfiles.h>
#include <ui/pages/page.h>

class QGridLayout;
class QLabel;
class QPushButton;

namespace pledge {

class Card;
class RecentList;

/// What an empty program offers: the sample, a new plan, a plan from a table of targets, a file, and the files opened
/// last.
class WelcomePage : public Page {
    Q_OBJECT

public:
    WelcomePage(PlanState* state, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void setRecent(const std::vector<RecentFile>& files);

Q_SIGNALS:
    void sampleAsked();
    void newAsked();
    void targetsAsked();
    void textAsked();
    void fileAsked();
    void recentChosen(const QString& path);
    void recentRemoved(const QString& path);

protected:
    void themeChanged() override;

private:
    void arrange();
    QPushButton* addStart(QGridLayout* grid, const QString& text, const QString& what);

    QLabel* m_heading;
    QLabel* m_intro;
    Card* m_startCard;
    Card* m_recentCard;
    RecentList* m_recent;
    std::vector<QPushButton*> m_starts;
    std::vector<QLabel*> m_whats;  ///< what each start does
};

}  // namespace pledge
