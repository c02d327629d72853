#include <core/plan/policyfacts.h>
#include <core/wording/policywords.h>
#include <ui/widgets/policyfield.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// These are counted, the others with limits are figures.
bool isCount(const QString& key) {
    static const QStringList counts{u"due_soon_days"_s,      u"score_cap"_s,    u"ranked_from"_s,
                                    u"honour_departments"_s, u"honour_towns"_s, u"warning_departments"_s,
                                    u"warning_towns"_s};
    return counts.contains(key);
}

}  // namespace

PolicyField::PolicyField(const QString& key, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_key(key), m_input(make(theme)) {
    m_input->setFont(theme.font(TextSize::Body));
    m_input->setAccessibleName(settingWord(key));
    setFocusProxy(m_input);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_input);
}

QWidget* PolicyField::make(const Theme& theme) {
    const QString values = policyValues(m_key);
    if (values.contains(u", "_s)) {
        return choice(values.split(u", "_s));
    }
    if (isCount(m_key)) {
        return counter(values.section(u'–', 0, 0).toInt(), values.section(u'–', 1).toInt());
    }
    auto* line = new QLineEdit(this);
    line->setMinimumWidth(theme.px(64));
    line->setPlaceholderText(values);
    connect(line, &QLineEdit::textEdited, this, &PolicyField::edited);
    return line;
}

QWidget* PolicyField::choice(const QStringList& tokens) {
    auto* box = new QComboBox(this);
    for (const QString& token : tokens) {
        box->addItem(settingValueWord(m_key, token), token);
    }
    connect(box, &QComboBox::activated, this, &PolicyField::edited);
    return box;
}

QWidget* PolicyField::counter(int least, int most) {
    auto* box = new QSpinBox(this);
    box->setRange(least, most);
    const QString lowest = settingValueWord(m_key, QString::number(least));
    if (lowest != QString::number(least)) {
        box->setSpecialValueText(lowest);
    }
    connect(box, &QSpinBox::valueChanged, this, &PolicyField::edited);
    return box;
}

QString PolicyField::text() const {
    if (const auto* box = qobject_cast<const QComboBox*>(m_input)) {
        return box->currentData().toString();
    }
    if (const auto* count = qobject_cast<const QSpinBox*>(m_input)) {
        return QString::number(count->value());
    }
    return qobject_cast<const QLineEdit*>(m_input)->text().trimmed();
}

void PolicyField::setText(const QString& text) {
    const QSignalBlocker quiet(m_input);
    if (auto* box = qobject_cast<QComboBox*>(m_input)) {
        box->setCurrentIndex(box->findData(text));
    } else if (auto* count = qobject_cast<QSpinBox*>(m_input)) {
        count->setValue(text.toInt());
    } else if (auto* line = qobject_cast<QLineEdit*>(m_input)) {
        line->setText(text);
    }
}

}  // namespace pledge
