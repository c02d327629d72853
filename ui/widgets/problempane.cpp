#include <core/plan/evidencelist.h>
#include <core/wording/fill.h>
#include <core/wording/problemwords.h>
#include <ui/models/planstate.h>
#include <ui/widgets/evidencebox.h>
#include <ui/widgets/inkedlabel.h>
#include <ui/widgets/pledgechoice.h>
#include <ui/widgets/problempane.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kSaidLines = 2;
constexpr int kSourceWidth = 104;
constexpr int kUnitWidth = 136;

void chooseUnit(QComboBox& box, const std::optional<OrgUnitId>& unit) {
    box.setCurrentIndex(std::max(unit ? box.findData(unit->number()) : 0, 0));
}

}  // namespace

ProblemPane::ProblemPane(PlanState* state, const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_state(state),
      m_raisedBy(new QComboBox(this)),
      m_sourceName(new QLineEdit(this)),
      m_pledge(new PledgeChoice(this)),
      m_owner(new QComboBox(this)),
      m_form(new ProblemForm(ProblemForm::Layout::SideBySide, theme, this)),
      m_words(new QLineEdit(this)),
      m_said(new QLabel(this)),
      m_evidenceCaption(new QLabel(tr("Evidence of its solving"), this)),
      m_evidence(new EvidenceBox(state, theme, this)) {
    setObjectName(u"card"_s);
    for (const ProblemSource source : kSources) {
        m_raisedBy->addItem(sourceWord(source), static_cast<int>(source));
    }
    arrange();
    connectAll();
    setTheme(theme);
}

QPushButton* ProblemPane::button(const QString& text, const QKeySequence& key, void (ProblemPane::*asked)()) {
    auto* made = new QPushButton(text, this);
    made->setAutoDefault(false);
    if (!key.isEmpty()) {
        made->setShortcut(key);
        made->setToolTip(u"%1  %2"_s.arg(text, key.toString(QKeySequence::NativeText)));
    }
    connect(made, &QPushButton::clicked, this, asked);
    return made;
}

QLayout* ProblemPane::whenceRow() {
    m_raisedBy->setAccessibleName(tr("Source"));
    m_raisedBy->setMinimumWidth(m_theme.px(kSourceWidth));
    m_sourceName->setPlaceholderText(tr("Which meeting or notice"));
    m_sourceName->setAccessibleName(m_sourceName->placeholderText());
    m_pledge->setAccessibleName(tr("Pledge it stands in the way of"));
    m_pledge->setToolTip(m_pledge->accessibleName());
    m_owner->setAccessibleName(tr("Unit that solves it"));
    m_owner->setToolTip(m_owner->accessibleName());
    m_owner->setMinimumWidth(m_theme.px(kUnitWidth));
    auto* whence = new QHBoxLayout;
    whence->setSpacing(m_theme.px(8));
    whence->addWidget(m_raisedBy);
    whence->addWidget(m_sourceName, 1);
    whence->addWidget(m_pledge, 2);
    whence->addWidget(m_owner);
    return whence;
}

QLayout* ProblemPane::actRow() {
    m_words->setPlaceholderText(tr("How it was solved, or why it goes back"));
    m_words->setAccessibleName(m_words->placeholderText());
    auto* acts = new QHBoxLayout;
    acts->setSpacing(m_theme.px(8));
    m_save = button(tr("Save"), {}, &ProblemPane::saveAsked);
    m_claim = button(tr("Claim solved"), QKeySequence(u"Alt+K"_s), &ProblemPane::claimAsked);
    m_close = button(tr("Close"), QKeySequence(u"Alt+X"_s), &ProblemPane::closeAsked);
    m_back = button(tr("Send back"), QKeySequence(u"Alt+B"_s), &ProblemPane::sendBackAsked);
    acts->addWidget(m_save);
    acts->addWidget(m_words, 1);
    for (QPushButton* each : {m_claim, m_close, m_back}) {
        acts->addWidget(each);
    }
    return acts;
}

void ProblemPane::arrange() {
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* left = new QVBoxLayout;
    left->setSpacing(m_theme.px(8));
    left->addLayout(whenceRow());
    left->addWidget(m_form);
    left->addLayout(actRow());
    left->addWidget(m_said);
    auto* room = new QScrollArea(this);
    room->setFrameShape(QFrame::NoFrame);
    room->setWidgetResizable(true);
    room->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    room->setStyleSheet(u"QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }"_s);
    auto* files = new QWidget(room);
    auto* column = new QVBoxLayout(files);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.px(4));
    column->addWidget(m_evidenceCaption);
    column->addWidget(m_evidence);
    column->addStretch(1);
    room->setWidget(files);
    room->setMinimumHeight(0);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(m_theme.px(16), m_theme.px(12), m_theme.px(16), m_theme.px(8));
    row->setSpacing(m_theme.px(16));
    row->addLayout(left, 3);
    row->addWidget(room, 1);
}

void ProblemPane::connectAll() {
    connect(m_form, &ProblemForm::saveAsked, this, &ProblemPane::saveAsked);
    connect(m_form, &ProblemForm::typed, this, &ProblemPane::typed);
    connect(m_pledge, &PledgeChoice::pledgeChosen, this, &ProblemPane::followPledge);
    connect(m_pledge, &PledgeChoice::pledgeChosen, this, &ProblemPane::typed);
    for (QLineEdit* field : {m_words, m_sourceName}) {
        connect(field, &QLineEdit::textEdited, this, &ProblemPane::typed);
    }
    for (QComboBox* box : {m_raisedBy, m_owner}) {
        connect(box, &QComboBox::activated, this, &ProblemPane::typed);
    }
}

/// Who owns the pledge solves the problem, unless somebody else is named.
void ProblemPane::followPledge() {
    const auto pledge = m_pledge->pledge();
    const Line* line = pledge ? m_state->standingPlan().line(*pledge) : nullptr;
    if (line != nullptr && !line->pledge->owners.empty() && !unitIn(*m_owner)) {
        chooseUnit(*m_owner, line->pledge->owners.front());
    }
}

std::optional<OrgUnitId> ProblemPane::unitIn(const QComboBox& box) {
    const OrgUnitId id(box.currentData().toLongLong());
    return id.isValid() ? std::optional(id) : std::nullopt;
}

void ProblemPane::offer(const PlanSnapshot& snapshot, const std::vector<OrgUnitId>& units) {
    const auto owner = unitIn(*m_owner);
    const QSignalBlocker quiet(m_owner);
    m_owner->clear();
    m_owner->addItem(tr("No unit"), 0);
    for (const OrgUnit& unit : snapshot.units()) {
        m_owner->addItem(unit.name, unit.id.number());
    }
    chooseUnit(*m_owner, owner);
    m_pledge->offer(snapshot, units);
}

void ProblemPane::showProblem(const Problem& problem) {
    m_form->showProblem(problem);
    m_raisedBy->setCurrentIndex(m_raisedBy->findData(static_cast<int>(problem.source)));
    m_sourceName->setText(problem.sourceName);
    chooseUnit(*m_owner, problem.unit);
    m_pledge->choosePledge(problem.pledge);
    m_evidence->showPlace(problem.id.isValid() ? std::optional(evidencePlace(problem.id)) : std::nullopt);
    say(problem.sentBack.isEmpty() ? QString() : fill(tr("Sent back: %1"), {problem.sentBack}), false);
    const auto shown = content();
    m_asShown = shown ? *shown : problem;
}

void ProblemPane::allow(const ProblemActs& acts) {
    m_form->setRights(acts.form);
    for (QWidget* each : std::initializer_list<QWidget*>{m_raisedBy, m_sourceName, m_owner}) {
        each->setEnabled(acts.setsWhence);
    }
    m_pledge->setEnabled(acts.setsPledge);
    m_save->setEnabled(acts.saves);
    m_claim->setEnabled(acts.claims);
    m_close->setEnabled(acts.closes);
    m_back->setEnabled(acts.sendsBack);
    m_words->setEnabled(acts.claims || acts.closes || acts.sendsBack);
}

Result<Problem> ProblemPane::content() const {
    auto problem = m_form->content();
    if (problem) {
        problem->source = static_cast<ProblemSource>(m_raisedBy->currentData().toInt());
        problem->sourceName = m_sourceName->text();
        problem->unit = unitIn(*m_owner);
        const bool isListed = !m_form->shown().pledge || m_pledge->findData(m_form->shown().pledge->number()) >= 0;
        problem->pledge = isListed ? m_pledge->pledge() : problem->pledge;
    }
    return problem;
}

bool ProblemPane::hasUnsaved() const {
    const auto problem = content();
    return !problem || *problem != m_asShown;
}

QString ProblemPane::unsaved() const {
    if (!hasUnsaved()) {
        return {};
    }
    const auto pledge = m_pledge->pledge();
    const QJsonObject texts{{u"form"_s, m_form->unsaved()},
                            {u"source"_s, m_raisedBy->currentIndex()},
                            {u"source_name"_s, m_sourceName->text()},
                            {u"pledge"_s, pledge ? pledge->number() : 0},
                            {u"unit"_s, m_owner->currentData().toLongLong()}};
    return QString::fromUtf8(QJsonDocument(texts).toJson(QJsonDocument::Compact));
}

void ProblemPane::retype(const QString& unsaved) {
    const QJsonObject texts = QJsonDocument::fromJson(unsaved.toUtf8()).object();
    if (texts.isEmpty()) {
        return;
    }
    m_raisedBy->setCurrentIndex(std::clamp(texts[u"source"_s].toInt(), 0, m_raisedBy->count() - 1));
    m_sourceName->setText(texts[u"source_name"_s].toString());
    m_pledge->choosePledge(PledgeId(texts[u"pledge"_s].toInteger()));
    chooseUnit(*m_owner, OrgUnitId(texts[u"unit"_s].toInteger()));
    m_form->retype(texts[u"form"_s].toString());
}

QString ProblemPane::words() const {
    return m_words->text();
}

void ProblemPane::setWords(const QString& words) {
    m_words->setText(words);
}

void ProblemPane::say(const QString& sentence, bool isRefusal) {
    m_said->setText(sentence);
    m_said->setStyleSheet(
        u"color: %1"_s.arg((isRefusal ? m_theme.text(Light::Red) : m_theme.color(Ink::SecondText)).name()));
}

void ProblemPane::setTheme(const Theme& theme) {
    m_theme = theme;
    m_form->setTheme(theme);
    m_evidence->setTheme(theme);
    m_said->setFont(theme.font(TextSize::Note));
    inkLabel(*m_evidenceCaption, theme, TextSize::Note, theme.color(Ink::SecondText));
    for (QWidget* each : std::initializer_list<QWidget*>{m_raisedBy, m_sourceName, m_pledge, m_owner, m_words}) {
        each->setFont(theme.font(TextSize::Body));
    }
    setHeights();
}

/// Room for the sentence is there whether or not one is said, and the evidence scrolls in what the words take.
void ProblemPane::setHeights() {
    m_said->setFixedHeight(kSaidLines * QFontMetrics(m_said->font()).lineSpacing());
    setFixedHeight(layout()->itemAt(0)->sizeHint().height() + layout()->contentsMargins().top() +
                   layout()->contentsMargins().bottom());
}

}  // namespace pledge
