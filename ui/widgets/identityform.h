#pragma once

#include <ui/models/identity.h>
#include <ui/theme.h>

#include <QStringList>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace pledge {

/// Asks who sits here: name, side, and for a reporting unit which one, chosen from the plan that is open or typed.
class IdentityForm : public QWidget {
    Q_OBJECT

public:
    IdentityForm(const QStringList& unitNames, const Theme& theme, QWidget* parent);

    void setIdentity(const Identity& identity);
    [[nodiscard]] Identity identity() const;

Q_SIGNALS:
    void changed();

private:
    void arrange(const Theme& theme);
    void follow();

    QLineEdit* m_name;
    QRadioButton* m_leadOffice;
    QRadioButton* m_reportingUnit;
    QRadioButton* m_reviewer;
    QRadioButton* m_leader;
    QLabel* m_unitCaption;
    QComboBox* m_unit;
};

}  // namespace pledge
