#include <core/wording/fill.h>
#include <core/wording/words.h>
#include <ui/models/plankinds.h>
#include <ui/widgets/inkedlabel.h>
#include <ui/widgets/pledgeeditor.h>
#include <ui/widgets/pledgeeditorfields.h>

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

PledgeEditor::PledgeEditor(PlanEditor* editor, const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_editor(editor),
      m_theme(theme),
      m_name(selectableLabel(this)),
      m_state(selectableLabel(this)),
      m_leave(new QFrame(this)),
      m_question(new QLabel(this)),
      m_save(button(tr("Save"))),
      m_discard(button(tr("Discard"))),
      m_revise(button(tr("Revise…"))),
      m_allocate(button(tr("Split among towns…"))),
      m_withdraw(button(tr("Withdraw…"))),
      m_scroll(new QScrollArea(this)),
      m_fields(new PledgeEditorFields(theme, this)),
      m_nothing(new QLabel(tr("Choose a pledge to see and mend its facts."), this)) {
    setObjectName(u"card"_s);
    arrange();
    connect(m_fields, &PledgeEditorFields::typed, this, &PledgeEditor::type);
    connect(editor, &PlanEditor::changed, this, &PledgeEditor::follow);
    connect(m_save, &QPushButton::clicked, this, &PledgeEditor::save);
    connect(m_discard, &QPushButton::clicked, this, &PledgeEditor::discard);
    connect(m_revise, &QPushButton::clicked, this, [this] { Q_EMIT reviseAsked(pledge()); });
    connect(m_allocate, &QPushButton::clicked, this, [this] { Q_EMIT allocateAsked(pledge()); });
    connect(m_withdraw, &QPushButton::clicked, this, [this] { Q_EMIT withdrawAsked(pledge()); });
    setTheme(theme);
    clear();
}

QPushButton* PledgeEditor::button(const QString& text) {
    return new QPushButton(text, this);
}

void PledgeEditor::arrange() {
    m_scroll->setWidget(m_fields);
    m_scroll->setWidgetResizable(true);
    m_fields->setAutoFillBackground(false);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, m_theme.px(12), 1, 1);
    column->setSpacing(m_theme.px(8));
    column->addWidget(head());
    column->addWidget(leaveStrip());
    column->addWidget(m_scroll, 1);
    column->addWidget(m_nothing, 1);
}

QWidget* PledgeEditor::head() {
    m_save->setProperty("primary", true);
    m_save->setShortcut(QKeySequence::Save);
    m_save->setToolTip(u"%1  %2"_s.arg(m_save->text(), m_save->shortcut().toString(QKeySequence::NativeText)));
    m_name->setWordWrap(true);
    auto* bar = new QWidget(this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(m_theme.px(8));
    buttons->addStretch();
    for (QPushButton* each : {m_revise, m_allocate, m_withdraw, m_discard, m_save}) {
        buttons->addWidget(each);
    }
    auto* title = new QHBoxLayout;
    title->setSpacing(m_theme.px(12));
    title->addWidget(m_name, 1);
    title->addWidget(m_state);
    auto* column = new QVBoxLayout(bar);
    column->setContentsMargins(m_theme.px(16), 0, m_theme.px(16), 0);
    column->setSpacing(m_theme.px(8));
    column->addLayout(title);
    column->addLayout(buttons);
    return bar;
}

QWidget* PledgeEditor::leaveStrip() {
    m_leave->setObjectName(u"leave"_s);
    m_question->setWordWrap(true);
    auto* keep = button(tr("Save and go on"));
    auto* drop = button(tr("Discard and go on"));
    auto* stay = button(tr("Stay here"));
    auto* row = new QHBoxLayout(m_leave);
    row->setContentsMargins(m_theme.px(16), m_theme.px(8), m_theme.px(16), m_theme.px(8));
    row->setSpacing(m_theme.px(8));
    row->addWidget(m_question, 1);
    for (QPushButton* each : {keep, drop, stay}) {
        row->addWidget(each);
    }
    connect(keep, &QPushButton::clicked, this, [this] { answer(true); });
    connect(drop, &QPushButton::clicked, this, [this] { answer(false); });
    connect(stay, &QPushButton::clicked, this, [this] {
        m_next = nullptr;
        m_leave->hide();
        Q_EMIT opened(pledge());
    });
    m_leave->hide();
    return m_leave;
}

void PledgeEditor::open(std::optional<PledgeId> wanted) {
    if (m_isOpen && wanted == pledge()) {
        m_next = nullptr;
        m_leave->hide();
        return;
    }
    whenFree([this, wanted] {
        const Line* line = wanted ? m_editor->plan().line(*wanted) : nullptr;
        if (line == nullptr) {
            clear();
        } else {
            show(PledgeForm(*line->pledge, m_editor->plan()));
        }
    });
}

void PledgeEditor::openDraft(const Pledge& draft) {
    whenFree([this, draft] {
        show(PledgeForm(draft, m_editor->plan()));
        m_fields->focus(PledgeField::Name);
    });
}

void PledgeEditor::whenFree(std::function<void()> next) {
    if (!hasUnsaved()) {
        m_leave->hide();
        next();
        return;
    }
    m_next = std::move(next);
    m_question->setText(fill(tr("“%1” has changes that are not saved."), {m_form.text(PledgeField::Name)}));
    m_leave->show();
}

void PledgeEditor::answer(bool keep) {
    auto next = std::exchange(m_next, nullptr);
    if (keep && !save()) {
        m_next = std::move(next);
        return;
    }
    Q_EMIT settled(pledge());
    m_isOpen = false;
    m_leave->hide();
    if (next) {
        next();
    }
}

bool PledgeEditor::save() {
    const PledgeReading reading = m_form.read(m_editor->plan());
    m_fields->mark(reading, m_editor->plan(), m_month);
    if (!m_isOpen || !reading.isClean()) {
        return false;
    }
    PlanChanges changes;
    changes.pledges.push_back(reading.pledge);
    m_isWriting = true;
    const bool written =
        m_editor->apply(changes, fill(m_form.isNew() ? tr("“%1” added") : tr("“%1” changed"), {reading.pledge.name}));
    m_isWriting = false;
    if (written) {
        Q_EMIT settled(reading.pledge.id);
        show(PledgeForm(*m_editor->plan().line(reading.pledge.id)->pledge, m_editor->plan()));
    }
    return written;
}

void PledgeEditor::discard() {
    const Line* line = m_editor->plan().line(pledge());
    Q_EMIT settled(pledge());
    m_leave->hide();
    if (line == nullptr) {
        clear();
    } else {
        show(PledgeForm(*line->pledge, m_editor->plan()));
    }
}

void PledgeEditor::setMonth(Month month) {
    m_month = month;
    describe();
}

void PledgeEditor::type(PledgeField field, const QString& text) {
    if (field == PledgeField::Kind) {
        const QStringList words = wordsOf(kindWords());
        m_form.chooseKind(static_cast<PledgeKind>(std::max<qsizetype>(words.indexOf(text), 0)), m_editor->plan());
        m_form.setText(field, text);
        m_fields->show(m_form, m_editor->plan());
    } else {
        m_form.setText(field, text);
    }
    describe();
    Q_EMIT typed();
}

void PledgeEditor::retype(const QString& unsaved) {
    m_form.retype(unsaved);
    m_fields->show(m_form, m_editor->plan());
    describe();
    Q_EMIT typed();
}

void PledgeEditor::follow() {
    if (!m_isOpen || m_isWriting) {
        return;
    }
    if (m_path != m_editor->path()) {
        m_next = nullptr;
        m_leave->hide();
        clear();
        return;
    }
    const bool gone = !m_form.isNew() && m_editor->plan().line(pledge()) == nullptr;
    if (gone && !m_form.isChanged()) {
        clear();
        return;
    }
    m_form.follow(m_editor->plan());
    m_fields->show(m_form, m_editor->plan());
    describe();
}

void PledgeEditor::show(PledgeForm form) {
    m_form = std::move(form);
    m_path = m_editor->path();
    m_isOpen = true;
    m_fields->show(m_form, m_editor->plan());
    m_scroll->show();
    m_nothing->hide();
    describe();
    Q_EMIT opened(pledge());
}

void PledgeEditor::clear() {
    m_form = PledgeForm();
    m_isOpen = false;
    m_scroll->hide();
    m_nothing->show();
    describe();
    Q_EMIT opened(PledgeId());
}

QString PledgeEditor::stateText() const {
    const Line* line = m_editor->plan().line(pledge());
    if (m_form.isNew() || line == nullptr) {
        return tr("Not in the plan yet");
    }
    if (line->pledge->standing != Standing::InForce) {
        return standingWord(line->pledge->standing);
    }
    if (m_form.isChanged()) {
        return tr("Not saved");
    }
    return isSigned(m_editor->plan(), *line->pledge) ? tr("Signed: targets change by revision") : tr("Draft");
}

void PledgeEditor::describe() {
    const PlanSnapshot& plan = m_editor->plan();
    const Line* line = plan.line(pledge());
    const bool known = m_isOpen && line != nullptr;
    const bool isSignedOne = known && isSigned(plan, *line->pledge);
    const bool may = m_editor->mayEdit();
    const bool inForce = known && line->pledge->standing == Standing::InForce;
    m_name->setVisible(m_isOpen);
    m_state->setVisible(m_isOpen);
    m_save->setVisible(m_isOpen && may);
    m_discard->setVisible(hasUnsaved() && may);
    m_save->setEnabled(hasUnsaved());
    m_revise->setVisible(isSignedOne && may);
    m_withdraw->setVisible(isSignedOne && may && inForce);
    m_allocate->setVisible(known && may);
    if (!m_isOpen) {
        return;
    }
    m_name->setText(m_form.text(PledgeField::Name));
    m_state->setText(stateText());
    m_fields->setReadOnly(!may, isSignedOne);
    PledgeReading reading = m_form.read(plan);
    if (!m_form.isTyped()) {
        reading.problems.clear();
    }
    m_fields->mark(reading, plan, m_month);
}

void PledgeEditor::setTheme(const Theme& theme) {
    m_theme = theme;
    m_name->setStyleSheet(u"font-size: %1px; font-weight: bold"_s.arg(theme.px(static_cast<int>(TextSize::Page))));
    inkLabel(*m_state, theme, TextSize::Note, theme.color(Ink::SecondText));
    inkLabel(*m_nothing, theme, TextSize::Body, theme.color(Ink::ThirdText));
    m_leave->setStyleSheet(u"QFrame#leave { background: %1; border: none; } QFrame#leave QLabel { color: %2; }"_s.arg(
        theme.color(Ink::Note).name(), theme.color(Ink::NoteText).name()));
    m_fields->setTheme(theme);
}

}  // namespace pledge
