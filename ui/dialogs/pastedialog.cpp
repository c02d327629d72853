#include <core/wording/fill.h>
#include <ui/dialogs/dialogtable.h>
#include <ui/dialogs/pastedialog.h>
#include <ui/models/entrysession.h>
#include <ui/models/pastemodel.h>
#include <ui/models/planstate.h>
#include <ui/models/reasontext.h>
#include <ui/widgets/inkedlabel.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr QSize kSize(1080, 620);
/// Cells up to which the preview is there at once; larger blocks are held against the guards in a thread of their own.
constexpr qsizetype kAtOnce = 600;

}  // namespace

PasteDialog::PasteDialog(PlanState* state, EntrySession* session, PasteOrder order, const Theme& theme, QWidget* parent)
    : Dialog(tr("Paste figures"), theme, parent),
      m_state(state),
      m_session(session),
      m_order(std::move(order)),
      m_model(new PasteModel(this)),
      m_table(new DialogTable(tr("What would be written"), theme, this)),
      m_summary(new QLabel(this)),
      m_reasonLine(new QWidget(this)),
      m_reason(new QLineEdit(this)) {
    arrange();
    m_clean = addOther(tr("Take only the clean ones"));
    m_clean->setObjectName(u"pasteClean"_s);
    addClosing(tr("Cancel"));
    m_all = addPrimary(tr("Take all"));
    m_all->setObjectName(u"pasteAll"_s);
    connect(m_all, &QPushButton::clicked, this,
            [this] { take(allOf(m_model->preview()), m_reason->text().trimmed()); });
    connect(m_clean, &QPushButton::clicked, this,
            [this] { take(cleanOf(m_model->preview(), m_state->standingPlan()), {}); });
    connect(m_reason, &QLineEdit::textChanged, this, &PasteDialog::offer);
    connect(m_reason, &QLineEdit::textEdited, this, &PasteDialog::reasonTyped);
    connect(m_state, &PlanState::boardChanged, this, &PasteDialog::judge);
    resize(theme.px(kSize.width()), theme.px(kSize.height()));
    judge();
}

void PasteDialog::arrange() {
    m_summary->setWordWrap(true);
    inkLabel(*m_summary, theme(), TextSize::Body, theme().color(Ink::SecondText));
    m_table->show(m_model, static_cast<int>(PasteColumn::Said));
    m_reason->setObjectName(u"pasteReason"_s);
    m_reason->setPlaceholderText(tr("Why those that ask are right all the same; one reason serves them all"));
    auto* row = new QHBoxLayout(m_reasonLine);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px(8));
    row->addWidget(caption(tr("Rea&son"), m_reason));
    row->addWidget(m_reason, 1);
    m_reasonLine->hide();
    body()->addWidget(m_summary);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_reasonLine);
    body()->addWidget(
        note(tr("Nothing is written before you take it. Cells that are refused or have no place, and "
                "empty ones, never change what stands. What is taken is one step that can be undone.")));
}

void PasteDialog::proposeReason(const QString& reason) {
    m_reason->setText(reason);
}

/// Again when the plan changes behind the open dialog.
void PasteDialog::judge() {
    m_isJudged = false;
    if (m_order.table.cells() <= kAtOnce) {
        show(previewPaste(m_state->standingPlan(), m_state->actor(), m_order));
        return;
    }
    m_summary->setText(fill(tr("Looking at %1 cells…"), {QString::number(m_order.table.cells())}));
    offer();
    m_thread.start([this, snapshot = m_state->standingPlan(), actor = m_state->actor(), order = m_order] {
        auto preview = previewPaste(snapshot, actor, order);
        return [this, preview = std::move(preview)] { show(preview); };
    });
}

void PasteDialog::show(PastePreview preview) {
    m_isJudged = true;
    m_model->show(std::move(preview), m_state->standingPlan());
    m_summary->setText(summary());
    m_reasonLine->setVisible(m_model->preview().asksForReason());
    offer();
    if (m_model->preview().asksForReason()) {
        m_reason->setFocus(Qt::OtherFocusReason);
    } else {
        m_all->setFocus(Qt::OtherFocusReason);
    }
}

void PasteDialog::offer() {
    const PastePreview& preview = m_model->preview();
    const int clean = preview.count(PasteState::Changes) + preview.count(PasteState::Added);
    const int asking = preview.count(PasteState::Asks);
    const bool isExplained = asking == 0 || saysWhy(m_reason->text());
    const bool mayTake = m_isJudged && !m_state->isReadOnly();
    m_all->setEnabled(mayTake && clean + asking > 0 && isExplained);
    m_clean->setVisible(asking > 0);
    m_clean->setEnabled(mayTake && clean > 0);
}

void PasteDialog::take(const std::vector<ActualChange>& changes, const QString& reason) {
    disconnect(m_state, &PlanState::boardChanged, this, &PasteDialog::judge);
    if (!changes.empty()) {
        m_session->take(changes, reason);
    }
    accept();
}

QString PasteDialog::summary() const {
    const PastePreview& preview = m_model->preview();
    QStringList parts;
    const auto add = [&](PasteState state, const QString& words) {
        if (const int count = preview.count(state); count > 0) {
            parts.append(fill(words, {QString::number(count)}));
        }
    };
    add(PasteState::Added, tr("%1 new"));
    add(PasteState::Changes, tr("%1 changed"));
    add(PasteState::Asks, tr("%1 break a rule and ask for a reason"));
    add(PasteState::Refused, tr("%1 refused"));
    add(PasteState::Unmatched, tr("%1 without a place"));
    add(PasteState::Same, tr("%1 left alone"));
    const QString counted = fill(tr("%1 cells"), {QString::number(preview.cells.size())});
    return counted + tr(": ") + parts.join(tr(", "));
}

}  // namespace pledge
