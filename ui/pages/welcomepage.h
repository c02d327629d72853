#pragma once

#include <ui/pages/page.h>

#include <QStringList>

class QLabel;
class QVBoxLayout;

namespace pledge {

/// What an empty program offers: the sample, a file, and the files opened last.
class WelcomePage : public Page {
    Q_OBJECT

public:
    WelcomePage(PlanState* state, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void setRecent(const QStringList& paths);

Q_SIGNALS:
    void sampleAsked();
    void fileAsked();
    void recentChosen(const QString& path);

protected:
    void themeChanged() override;

private:
    QLabel* m_heading;
    QLabel* m_intro;
    QLabel* m_recentTitle;
    QVBoxLayout* m_recent;
};

}  // namespace pledge
