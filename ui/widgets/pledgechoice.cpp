#include <core/wording/fill.h>
#include <ui/widgets/pledgechoice.h>

#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <vector>

namespace pledge {

namespace {

bool isOfOne(const Pledge& pledge, const std::vector<OrgUnitId>& units) {
    return units.empty() || std::ranges::find_first_of(pledge.owners, units) != pledge.owners.end();
}

}  // namespace

PledgeChoice::PledgeChoice(QWidget* parent) : QComboBox(parent) {
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &PledgeChoice::settle);
    connect(this, &QComboBox::activated, this, &PledgeChoice::pledgeChosen);
}

void PledgeChoice::offer(const PlanSnapshot& snapshot, const std::vector<OrgUnitId>& units) {
    const auto chosen = pledge();
    const QString typed = lineEdit()->isModified() ? currentText() : QString();
    const int cursor = lineEdit()->cursorPosition();
    const QSignalBlocker quiet(this);
    clear();
    addItem(tr("No pledge"), 0);
    for (const Line& line : snapshot.lines()) {
        const Pledge& pledge = *line.pledge;
        if (pledge.allocation || !isOfOne(pledge, units)) {
            continue;
        }
        const OrgUnit* owner = pledge.owners.empty() ? nullptr : snapshot.unit(pledge.owners.front());
        addItem(owner == nullptr ? pledge.name : fill(tr("%1 (%2)", "pledge, unit"), {pledge.name, owner->name}),
                pledge.id.number());
    }
    choosePledge(chosen);
    if (!typed.isEmpty()) {
        setEditText(typed);
        lineEdit()->setCursorPosition(cursor);
        lineEdit()->setModified(true);
    }
}

void PledgeChoice::choosePledge(const std::optional<PledgeId>& pledge) {
    setCurrentIndex(std::max(pledge ? findData(pledge->number()) : 0, 0));
}

std::optional<PledgeId> PledgeChoice::pledge() const {
    const PledgeId id(currentData().toLongLong());
    return id.isValid() ? std::optional(id) : std::nullopt;
}

/// A part of a name that only one pledge has stands for it; any other text goes back to what was chosen.
void PledgeChoice::settle() {
    const QString typed = currentText().trimmed();
    int meant = typed.isEmpty() ? 0 : findText(typed, Qt::MatchFixedString);
    if (meant < 0) {
        std::vector<int> containing;
        for (int at = 0; at < count(); ++at) {
            if (itemText(at).contains(typed, Qt::CaseInsensitive)) {
                containing.push_back(at);
            }
        }
        meant = containing.size() == 1 ? containing.front() : -1;
    }
    const bool isNew = meant >= 0 && meant != currentIndex();
    setCurrentIndex(meant < 0 ? currentIndex() : meant);
    setEditText(itemText(currentIndex()));
    if (isNew) {
        Q_EMIT pledgeChosen();
    }
}

}  // namespace pledge
