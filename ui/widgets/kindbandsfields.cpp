#include <core/plan/policyfacts.h>
#include <core/wording/policywords.h>
#include <core/wording/words.h>
#include <ui/widgets/kindbandsfields.h>

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr std::array kKinds{PledgeKind::Cumulative, PledgeKind::Level, PledgeKind::Ceiling, PledgeKind::Works};

}  // namespace

KindBandsFields::KindBandsFields(const Theme& theme, QWidget* parent) : QWidget(parent) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.px(12));
    grid->setVerticalSpacing(theme.px(4));
    grid->setColumnStretch(1, 1);
    for (const PledgeKind kind : kKinds) {
        addLine(tokenOf(kind), kindWord(kind), theme);
    }
    setText({});
}

void KindBandsFields::addLine(const QString& token, const QString& name, const Theme& theme) {
    const KindLine line{token, new QCheckBox(name, this), new QComboBox(this), new QLineEdit(this),
                        new QLineEdit(this)};
    for (const QString& measure : policyValues(u"gap_measure"_s).split(u", "_s)) {
        line.measure->addItem(settingValueWord(u"gap_measure"_s, measure), measure);
    }
    const QStringList names{settingWord(u"gap_measure"_s), settingWord(u"yellow_from"_s),
                            settingWord(u"yellow_up_to"_s)};
    auto* grid = qobject_cast<QGridLayout*>(layout());
    const int row = static_cast<int>(m_lines.size());
    int column = 0;
    grid->addWidget(line.differs, row, column);
    for (QWidget* field : std::initializer_list<QWidget*>{line.measure, line.from, line.upTo}) {
        field->setAccessibleName(name + u' ' + names[column]);
        if (column > 0) {
            field->setFixedWidth(theme.px(72));
            grid->addWidget(new QLabel(names[column], this), row, 2 * column);
        }
        grid->addWidget(field, row, 2 * column + 1);
        ++column;
    }
    connect(line.differs, &QCheckBox::clicked, this, &KindBandsFields::follow);
    connect(line.measure, &QComboBox::activated, this, &KindBandsFields::follow);
    connect(line.from, &QLineEdit::textEdited, this, &KindBandsFields::follow);
    connect(line.upTo, &QLineEdit::textEdited, this, &KindBandsFields::follow);
    m_lines.push_back(line);
}

QString KindBandsFields::text() const {
    QStringList texts;
    for (const KindLine& line : m_lines) {
        if (line.differs->isChecked()) {
            texts.append(u"%1=%2:%3:%4"_s.arg(line.token, line.measure->currentData().toString(),
                                              line.from->text().trimmed(), line.upTo->text().trimmed()));
        }
    }
    if (!m_others.isEmpty()) {
        texts.append(m_others);
    }
    return texts.join(u';');
}

void KindBandsFields::setText(const QString& text) {
    QStringList others = text.split(u';', Qt::SkipEmptyParts);
    for (const KindLine& line : m_lines) {
        const QString begin = line.token + u'=';
        const auto own = std::ranges::find_if(others, [&begin](const QString& one) { return one.startsWith(begin); });
        const bool differs = own != others.end();
        const QStringList parts =
            differs ? own->section(u'=', 1).split(u':') : QStringList{u"points"_s, u"0"_s, u"10"_s};
        line.differs->setChecked(differs);
        line.measure->setCurrentIndex(line.measure->findData(parts.value(0)));
        line.from->setText(parts.value(1));
        line.upTo->setText(parts.value(2));
        if (differs) {
            others.erase(own);
        }
    }
    m_others = others.join(u';');
    follow();
}

void KindBandsFields::follow() {
    for (const KindLine& line : m_lines) {
        for (QWidget* field : std::initializer_list<QWidget*>{line.measure, line.from, line.upTo}) {
            field->setEnabled(line.differs->isChecked());
        }
    }
    Q_EMIT edited();
}

}  // namespace pledge
