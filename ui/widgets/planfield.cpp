#include <ui/models/plancells.h>
#include <ui/widgets/inkedlabel.h>
#include <ui/widgets/planfield.h>

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStringListModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kTextLines = 3;

/// Completes the last of several names.
class NamesCompleter : public QCompleter {
public:
    using QCompleter::QCompleter;

    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override {
        QStringList names = namesIn(m_line->text());
        const bool begun = !names.isEmpty() && !m_line->text().trimmed().endsWith(u';');
        if (begun) {
            names.removeLast();
        }
        names.append(QCompleter::pathFromIndex(index));
        return namesText(names);
    }
    [[nodiscard]] QStringList splitPath(const QString& path) const override {
        return {path.section(u';', -1).trimmed()};
    }
    void setLine(const QLineEdit* line) { m_line = line; }

private:
    const QLineEdit* m_line = nullptr;
};

QLineEdit* namesLine(QWidget* parent) {
    auto* line = new QLineEdit(parent);
    auto* completer = new NamesCompleter(new QStringListModel(line), line);
    completer->setLine(line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    line->setCompleter(completer);
    return line;
}

}  // namespace

PlanField::PlanField(PledgeField field, const QString& caption, Look look, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_field(field),
      m_look(look),
      m_caption(new QLabel(look == Look::Check ? QString() : caption, this)),
      m_input(make(caption)),
      m_problem(selectableLabel(this)) {
    m_input->setAccessibleName(caption);
    m_caption->setVisible(look != Look::Check);
    m_problem->setWordWrap(true);
    m_problem->hide();
    setFocusProxy(m_input);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(2));
    column->addWidget(m_caption);
    column->addWidget(m_input);
    column->addWidget(m_problem);
    column->addStretch();
    setTheme(theme);
}

QWidget* PlanField::make(const QString& caption) {
    switch (m_look) {
        case Look::Line:
        case Look::Names: {
            auto* line = m_look == Look::Names ? namesLine(this) : new QLineEdit(this);
            connect(line, &QLineEdit::textEdited, this, &PlanField::edited);
            if (line->completer()) {
                connect(line->completer(), qOverload<const QString&>(&QCompleter::activated), this, &PlanField::edited,
                        Qt::QueuedConnection);
            }
            return line;
        }
        case Look::Box:
        case Look::OpenBox: {
            auto* box = new QComboBox(this);
            box->setEditable(m_look == Look::OpenBox);
            box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            connect(box, &QComboBox::activated, this, &PlanField::edited);
            connect(box, &QComboBox::editTextChanged, this, [this, box] {
                if (box->lineEdit()->hasFocus()) {
                    Q_EMIT edited();
                }
            });
            return box;
        }
        case Look::Check: {
            auto* check = new QCheckBox(caption, this);
            connect(check, &QCheckBox::clicked, this, &PlanField::edited);
            return check;
        }
        case Look::Text: {
            auto* text = new QPlainTextEdit(this);
            text->setTabChangesFocus(true);
            connect(text, &QPlainTextEdit::textChanged, this, [this, text] {
                if (text->hasFocus()) {
                    Q_EMIT edited();
                }
            });
            return text;
        }
    }
    Q_UNREACHABLE();
}

QString PlanField::text() const {
    if (const auto* line = qobject_cast<const QLineEdit*>(m_input)) {
        return line->text();
    }
    if (const auto* box = qobject_cast<const QComboBox*>(m_input)) {
        return box->currentText();
    }
    if (const auto* check = qobject_cast<const QCheckBox*>(m_input)) {
        return yesNoWords()[check->isChecked() ? 1 : 0].word;
    }
    return qobject_cast<const QPlainTextEdit*>(m_input)->toPlainText();
}

void PlanField::setText(const QString& wanted) {
    if (wanted == text()) {
        return;
    }
    if (auto* line = qobject_cast<QLineEdit*>(m_input)) {
        line->setText(wanted);
    } else if (auto* box = qobject_cast<QComboBox*>(m_input)) {
        if (box->isEditable()) {
            box->setEditText(wanted);
        } else {
            box->setCurrentIndex(box->findText(wanted));
        }
    } else if (auto* check = qobject_cast<QCheckBox*>(m_input)) {
        check->setChecked(wanted == yesNoWords()[1].word);
    } else if (auto* plain = qobject_cast<QPlainTextEdit*>(m_input)) {
        plain->setPlainText(wanted);
    }
}

void PlanField::setOptions(const QStringList& words) {
    if (auto* box = qobject_cast<QComboBox*>(m_input)) {
        const QSignalBlocker quiet(box);
        const QString shown = text();
        box->clear();
        box->addItems(words);
        setText(shown);
    } else if (auto* line = qobject_cast<QLineEdit*>(m_input); line && line->completer()) {
        qobject_cast<QStringListModel*>(line->completer()->model())->setStringList(words);
    }
}

void PlanField::setProblem(const QString& sentence) {
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void PlanField::setReadOnly(bool readOnly) {
    if (auto* line = qobject_cast<QLineEdit*>(m_input)) {
        line->setReadOnly(readOnly);
    } else if (auto* plain = qobject_cast<QPlainTextEdit*>(m_input)) {
        plain->setReadOnly(readOnly);
    } else {
        m_input->setEnabled(!readOnly);
    }
}

void PlanField::setTheme(const Theme& theme) {
    inkLabel(*m_caption, theme, TextSize::Note, theme.color(Ink::SecondText));
    inkLabel(*m_problem, theme, TextSize::Note, theme.text(Light::Red));
    if (m_look == Look::Text) {
        const int line = QFontMetrics(theme.font(TextSize::Body)).lineSpacing();
        m_input->setFixedHeight(kTextLines * line + theme.px(18));
    }
}

}  // namespace pledge
