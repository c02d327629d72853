#include <ui/dialogs/identitydialog.h>
#include <ui/widgets/identityform.h>

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pledge {

IdentityDialog::IdentityDialog(const Identity& proposed, const QStringList& unitNames, const Theme& theme,
                               QWidget* parent)
    : Dialog(tr("Who sits here?"), theme, parent), m_form(new IdentityForm(unitNames, theme, this)) {
    m_form->setIdentity(proposed);
    body()->addWidget(m_form);
    body()->addWidget(note(identityNote()));
    body()->addStretch(1);
    addClosing(tr("Later"));
    QPushButton* take = addPrimary(tr("That is me"));
    const auto follow = [this, take] { take->setEnabled(m_form->identity().isComplete()); };
    connect(m_form, &IdentityForm::changed, this, follow);
    connect(take, &QPushButton::clicked, this, [this] {
        Q_EMIT answered(m_form->identity());
        accept();
    });
    follow();
    resize(theme.px(560), sizeHint().height());
}

QString identityNote() {
    return IdentityDialog::tr(
        "The name stands beside every figure in the plan's journal. It is no lock: whoever holds the file can open it "
        "under any name. It can be changed in the settings.");
}

}  // namespace pledge
