#include <ui/widgets/planpledges.h>
#include <ui/widgets/pledgeeditor.h>
#include <ui/widgets/typedform.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

const QString kPlace = u"pledge/"_s;
const QString kNew = u"new"_s;

QString placeOf(const PledgeForm& form) {
    return kPlace + (form.isNew() ? kNew : QString::number(form.id().number()));
}

}  // namespace

TypedForm::TypedForm(PlanPledges* pledges, TypedText* typed, QObject* parent)
    : QObject(parent), m_pledges(pledges), m_typed(typed) {
    connect(pledges->editor(), &PledgeEditor::typed, this, &TypedForm::keep);
    connect(pledges->editor(), &PledgeEditor::settled, this,
            [this] { m_typed->forget(placeOf(m_pledges->editor()->form())); });
}

bool TypedForm::isForm(const TypedNote& note) {
    return note.place.startsWith(kPlace) && !note.form.isEmpty();
}

void TypedForm::restore(const TypedNote& note) {
    const QString which = note.place.sliced(kPlace.size());
    if (which == kNew) {
        m_pledges->addNew();
    } else {
        m_pledges->choose(PledgeId(which.toLongLong()));
        m_pledges->editor()->open(PledgeId(which.toLongLong()));
    }
    m_pledges->editor()->retype(note.form);
}

void TypedForm::keep() {
    const PledgeForm& form = m_pledges->editor()->form();
    if (m_pledges->editor()->hasUnsaved()) {
        m_typed->keep({placeOf(form), tr("pledge"), form.text(PledgeField::Name), {}, form.unsaved()});
    } else {
        m_typed->forget(placeOf(form));
    }
}

}  // namespace pledge
