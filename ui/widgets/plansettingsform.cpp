#include <ui/widgets/plansettingsform.h>

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kLastDay = 31;
constexpr int kMostDecimals = 3;
constexpr int kMostMegabytes = 200;

QSpinBox* spin(int from, int to, int value, QWidget* parent) {
    auto* box = new QSpinBox(parent);
    box->setRange(from, to);
    box->setValue(value);
    return box;
}

}  // namespace

PlanSettingsForm::PlanSettingsForm(const PlanSettings& settings, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_reportingDay(spin(1, kLastDay, settings.reportingDay, this)),
      m_rateDecimals(spin(0, kMostDecimals, settings.rateDecimals, this)),
      m_megabytes(spin(1, kMostMegabytes, settings.attachmentMegabytes, this)),
      m_honourList(new QLineEdit(settings.honourList, this)),
      m_warningList(new QLineEdit(settings.warningList, this)),
      m_holidays(new QPlainTextEdit(settings.holidays, this)),
      m_workdays(new QPlainTextEdit(settings.workdays, this)) {
    m_honourList->setPlaceholderText(tr("honour list"));
    m_warningList->setPlaceholderText(tr("warning list"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.px(12));
    grid->setVerticalSpacing(theme.px(8));
    grid->setColumnStretch(1, 1);
    addRow(grid, tr("Figures are owed by day"), m_reportingDay);
    addRow(grid, tr("Decimals of rates"), m_rateDecimals);
    addRow(grid, tr("Largest file of evidence (MB)"), m_megabytes);
    addRow(grid, tr("Name of the honour list"), m_honourList);
    addRow(grid, tr("Name of the warning list"), m_warningList);
    grid->addWidget(dayLists(), grid->rowCount(), 0, 1, 2);
    for (QWidget* field : std::initializer_list<QWidget*>{m_reportingDay, m_rateDecimals, m_megabytes}) {
        field->setFixedWidth(theme.px(96));
    }
}

void PlanSettingsForm::addRow(QGridLayout* grid, const QString& caption, QWidget* field) {
    const int row = grid->rowCount();
    auto* label = new QLabel(caption, this);
    label->setFont(m_theme.font(TextSize::Body));
    label->setBuddy(field);
    field->setFont(m_theme.font(TextSize::Body));
    field->setAccessibleName(caption);
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row, 1);
}

QWidget* PlanSettingsForm::dayLists() {
    auto* part = new QWidget(this);
    auto* grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(m_theme.px(12));
    grid->setVerticalSpacing(m_theme.px(4));
    const QStringList captions{tr("Holidays"), tr("Weekend days that are worked")};
    int column = 0;
    for (QPlainTextEdit* list : {m_holidays, m_workdays}) {
        auto* label = new QLabel(captions[column], part);
        label->setFont(m_theme.font(TextSize::Body));
        list->setFont(m_theme.font(TextSize::Body));
        list->setAccessibleName(captions[column]);
        list->setPlaceholderText(u"2022-10-01..2022-10-07"_s);
        list->setTabChangesFocus(true);
        list->setMinimumHeight(m_theme.px(120));
        grid->addWidget(label, 0, column);
        grid->addWidget(list, 1, column);
        ++column;
    }
    auto* note = new QLabel(tr("One day or span a line, such as 2022-10-01..2022-10-07. A reporting day that is not "
                               "worked moves to the next working day."),
                            part);
    note->setWordWrap(true);
    note->setFont(m_theme.font(TextSize::Note));
    note->setStyleSheet(u"color: %1"_s.arg(m_theme.color(Ink::ThirdText).name()));
    grid->addWidget(note, 2, 0, 1, 2);
    return part;
}

PlanSettings PlanSettingsForm::settings() const {
    return {m_reportingDay->value(),   m_rateDecimals->value(),   m_honourList->text(), m_warningList->text(),
            m_holidays->toPlainText(), m_workdays->toPlainText(), m_megabytes->value()};
}

}  // namespace pledge
