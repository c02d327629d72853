#include <core/plan/ledgercells.h>
#include <ui/widgets/problemform.h>

#include <QCoreApplication>
#include <QGridLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <optional>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kTextHeight = 64;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ProblemDays)
};

void setQuietly(QPlainTextEdit* field, const QString& text) {
    const QSignalBlocker quiet(field);
    field->setPlainText(text);
}

QString dayText(const std::optional<QDate>& day) {
    return day ? day->toString(Qt::ISODate) : QString();
}

}  // namespace

ProblemForm::ProblemForm(Layout layout, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_text(new QPlainTextEdit(this)),
      m_step(new QPlainTextEdit(this)),
      m_person(new QLineEdit(this)),
      m_deadline(new QLineEdit(this)),
      m_raised(new QLineEdit(this)) {
    arrange(layout);
    for (QPlainTextEdit* field : {m_text, m_step}) {
        field->setTabChangesFocus(true);
        field->installEventFilter(this);
        connect(field, &QPlainTextEdit::textChanged, this, &ProblemForm::typed);
    }
    for (QLineEdit* field : {m_person, m_raised, m_deadline}) {
        field->installEventFilter(this);
        connect(field, &QLineEdit::textEdited, this, &ProblemForm::typed);
    }
    setTheme(theme);
}

void ProblemForm::arrange(Layout layout) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(m_theme.px(12));
    grid->setVerticalSpacing(m_theme.px(4));
    const bool isStacked = layout == Layout::Stacked;
    m_raised->setVisible(!isStacked);
    if (isStacked) {
        addField(grid, m_text, tr("Problem"), {0, 0, 2});
        addField(grid, m_step, tr("Next step"), {2, 0, 2});
        addField(grid, m_person, tr("Person"), {4, 0, 1});
        addField(grid, m_deadline, tr("Deadline"), {4, 1, 1});
    } else {
        addField(grid, m_text, tr("Problem"), {0, 0, 2});
        addField(grid, m_step, tr("Next step"), {0, 2, 2});
        addField(grid, m_person, tr("Person"), {2, 0, 2});
        addField(grid, m_raised, Texts::tr("Raised on"), {2, 2, 1});
        addField(grid, m_deadline, tr("Deadline"), {2, 3, 1});
        setTabOrder(m_person, m_raised);
        setTabOrder(m_raised, m_deadline);
    }
    for (int column = 0; column < (isStacked ? 2 : 4); ++column) {
        grid->setColumnStretch(column, 1);
    }
}

void ProblemForm::addField(QGridLayout* grid, QWidget* field, const QString& caption, const FieldPlace& place) {
    auto* label = new QLabel(caption, this);
    label->setBuddy(field);
    field->setAccessibleName(caption);
    m_captions.push_back(label);
    grid->addWidget(label, place.row, place.column, 1, place.columns);
    grid->addWidget(field, place.row + 1, place.column, 1, place.columns);
}

void ProblemForm::showProblem(const Problem& problem) {
    m_shown = problem;
    setQuietly(m_text, problem.text);
    setQuietly(m_step, problem.nextStep);
    m_person->setText(problem.person);
    m_raised->setText(problem.raisedOn.toString(Qt::ISODate));
    m_deadline->setText(dayText(problem.deadline));
    m_deadline->setPlaceholderText(problem.raisedOn.addMonths(1).toString(Qt::ISODate));
}

void ProblemForm::focusFirst() {
    m_text->setFocus(Qt::OtherFocusReason);
}

void ProblemForm::setRights(Rights rights) {
    for (QPlainTextEdit* field : {m_text, m_step}) {
        field->setReadOnly(rights == Rights::None || (field == m_text && rights == Rights::Steps));
    }
    m_person->setReadOnly(rights == Rights::None);
    for (QLineEdit* field : {m_raised, m_deadline}) {
        field->setReadOnly(rights != Rights::All);
    }
}

Result<Problem> ProblemForm::content() const {
    Problem problem = m_shown;
    problem.text = m_text->toPlainText().trimmed();
    problem.nextStep = m_step->toPlainText().trimmed();
    problem.person = m_person->text().trimmed();
    const QString day = m_deadline->text().trimmed();
    problem.deadline = dayTyped(day);
    if (!day.isEmpty() && !problem.deadline) {
        return Error{ErrorCode::NotADate, {}, {day}, {}};
    }
    const QString raised = m_raised->text().trimmed();
    const auto raisedOn = dayTyped(raised);
    if (!raised.isEmpty() && !raisedOn) {
        return Error{ErrorCode::NotADate, {}, {raised}, {}};
    }
    problem.raisedOn = raisedOn.value_or(m_shown.raisedOn);
    return problem;
}

bool ProblemForm::hasUnsaved() const {
    const auto typed = content();
    return !typed || *typed != m_shown;
}

QString ProblemForm::unsaved() const {
    const QJsonObject texts{{u"text"_s, m_text->toPlainText()},
                            {u"step"_s, m_step->toPlainText()},
                            {u"person"_s, m_person->text()},
                            {u"raised"_s, m_raised->text()},
                            {u"deadline"_s, m_deadline->text()}};
    return QString::fromUtf8(QJsonDocument(texts).toJson(QJsonDocument::Compact));
}

void ProblemForm::retype(const QString& unsaved) {
    const QJsonObject texts = QJsonDocument::fromJson(unsaved.toUtf8()).object();
    setQuietly(m_text, texts.value(u"text"_s).toString());
    setQuietly(m_step, texts.value(u"step"_s).toString());
    m_person->setText(texts.value(u"person"_s).toString());
    m_raised->setText(texts.value(u"raised"_s).toString(m_raised->text()));
    m_deadline->setText(texts.value(u"deadline"_s).toString());
    Q_EMIT typed();
}

bool ProblemForm::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            Q_EMIT saveAsked();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ProblemForm::setTheme(const Theme& theme) {
    m_theme = theme;
    for (QLabel* caption : m_captions) {
        caption->setFont(theme.font(TextSize::Note));
        caption->setStyleSheet(u"color: %1"_s.arg(theme.color(Ink::SecondText).name()));
    }
    for (QWidget* field : std::initializer_list<QWidget*>{m_text, m_step, m_person, m_raised, m_deadline}) {
        field->setFont(theme.font(TextSize::Body));
    }
    m_text->setFixedHeight(theme.px(kTextHeight));
    m_step->setFixedHeight(theme.px(kTextHeight));
}

}  // namespace pledge
