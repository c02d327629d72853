#pragma once

#include <ui/dialogs/dialog.h>
#include <ui/models/identity.h>

#include <QStringList>

namespace pledge {

class IdentityForm;

/// Asks on the first start who sits here. It says that the answer is no lock.
class IdentityDialog : public Dialog {
    Q_OBJECT

public:
    IdentityDialog(const Identity& proposed, const QStringList& unitNames, const Theme& theme, QWidget* parent);

Q_SIGNALS:
    void answered(const pledge::Identity& identity);

private:
    IdentityForm* m_form;
};

/// What the dialogs that ask for an identity say about it.
[[nodiscard]] QString identityNote();

}  // namespace pledge
