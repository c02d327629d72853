#include <core/wording/fill.h>
#include <ui/widgets/inkedlabel.h>
#include <ui/widgets/readerbar.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kFirstYear = 1990;
constexpr int kLastYear = 2099;
constexpr qsizetype kLongReason = 24;

}  // namespace

QString yearReason(const ReadText& text) {
    if (!text.guess) {
        return ReaderBar::tr("The text names no year; this is the plan's.");
    }
    if (text.guess->year != text.year) {
        return fill(ReaderBar::tr("You chose it; the text says %1."), {QString::number(text.guess->year)});
    }
    QString reason = text.guess->reason.text;
    if (reason.size() > kLongReason) {
        reason = reason.first(kLongReason) + u'…';
    }
    return fill(ReaderBar::tr("Guessed from “%1”."), {reason});
}

ReaderBar::ReaderBar(ReaderSession* session, const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_theme(theme),
      m_finding(selectableLabel(this)),
      m_texts(new QComboBox(this)),
      m_yearCaption(new QLabel(tr("Plan year"), this)),
      m_year(new QSpinBox(this)),
      m_reason(selectableLabel(this)),
      m_busy(new QProgressBar(this)),
      m_stop(new QPushButton(tr("Stop reading"), this)),
      m_file(new QPushButton(tr("Read a file…"), this)),
      m_paste(new QPushButton(tr("Paste text"), this)),
      m_sure(new QPushButton(tr("Accept all sure ones"), this)),
      m_take(new QPushButton(this)),
      m_close(new QPushButton(tr("Close the text"), this)) {
    arrange();
    connectAll();
    setTheme(theme);
    showReading(false);
    followDesk();
}

void ReaderBar::arrange() {
    m_texts->setAccessibleName(tr("Text"));
    m_texts->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_texts->setMinimumContentsLength(14);
    m_year->setRange(kFirstYear, kLastYear);
    m_year->setKeyboardTracking(false);
    m_year->setAccessibleName(tr("Plan year"));
    m_yearCaption->setBuddy(m_year);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_take->setProperty("primary", true);
    m_sure->setToolTip(u"Ctrl+A"_s);
    auto* head = new QHBoxLayout;
    head->setSpacing(m_theme.px(8));
    head->addWidget(m_finding, 1);
    head->addWidget(m_busy);
    for (QPushButton* button : {m_stop, m_sure, m_take}) {
        head->addWidget(button);
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(m_theme.px(8));
    row->addWidget(m_texts);
    row->addWidget(m_yearCaption);
    row->addWidget(m_year);
    row->addWidget(m_reason, 1);
    for (QPushButton* button : {m_file, m_paste, m_close}) {
        row->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(m_theme.px(8), 0, 0, 0);
    column->setSpacing(m_theme.px(8));
    column->addLayout(head);
    column->addLayout(row);
}

void ReaderBar::connectAll() {
    connect(m_session, &ReaderSession::deskChanged, this, &ReaderBar::followDesk);
    connect(m_session, &ReaderSession::readingChanged, this, &ReaderBar::showReading);
    connect(m_texts, &QComboBox::activated, m_session, &ReaderSession::choose);
    connect(m_year, &QSpinBox::valueChanged, m_session, &ReaderSession::readAgain);
    connect(m_stop, &QPushButton::clicked, m_session, &ReaderSession::cancel);
    connect(m_file, &QPushButton::clicked, this, &ReaderBar::fileAsked);
    connect(m_paste, &QPushButton::clicked, this, &ReaderBar::pasteAsked);
    connect(m_close, &QPushButton::clicked, m_session, &ReaderSession::close);
    connect(m_sure, &QPushButton::clicked, this, [this] { m_session->desk()->acceptSure(); });
    connect(m_take, &QPushButton::clicked, this, [this] { m_session->desk()->take(); });
}

void ReaderBar::setTheme(const Theme& theme) {
    m_theme = theme;
    m_finding->setStyleSheet(
        u"font-size: %1px; font-weight: bold"_s.arg(theme.px(static_cast<int>(TextSize::Finding))));
    inkLabel(*m_reason, theme, TextSize::Note, theme.color(Ink::SecondText));
    m_busy->setFixedSize(theme.px(120), theme.px(8));
}

void ReaderBar::setRefusal(const QString& sentence) {
    m_refusal = sentence;
    followSheet();
}

void ReaderBar::followDesk() {
    const QSignalBlocker quietTexts(m_texts);
    const QSignalBlocker quietYear(m_year);
    m_texts->clear();
    m_texts->addItems(m_session->names());
    m_texts->setCurrentIndex(m_session->current());
    if (DraftDesk* desk = m_session->desk()) {
        connect(desk, &DraftDesk::changed, this, &ReaderBar::followSheet, Qt::UniqueConnection);
        m_texts->setToolTip(desk->text().source.file);
        m_year->setValue(desk->text().year);
        m_reason->setText(yearReason(desk->text()));
        m_reason->setToolTip(desk->text().guess ? desk->text().guess->reason.text : QString());
    }
    followSheet();
}

void ReaderBar::followSheet() {
    DraftDesk* desk = m_session->desk();
    const DraftCounts counts = desk != nullptr ? desk->counts() : DraftCounts();
    m_finding->setText(finding());
    m_take->setText(fill(tr("Take %1 into the plan"), {QString::number(counts.toTake)}));
    m_take->setEnabled(counts.toTake > 0 && m_refusal.isEmpty());
    m_take->setToolTip(m_refusal);
    m_sure->setEnabled(counts.open > 0);
}

QString ReaderBar::finding() const {
    DraftDesk* desk = m_session->desk();
    if (desk == nullptr) {
        return {};
    }
    const DraftCounts counts = desk->counts();
    if (counts.found == 0) {
        return tr("No promise was found in this text.");
    }
    return fill(tr("%1 promises found: %2 accepted, %3 rejected, %4 to decide, %5 of these with doubts."),
                {QString::number(counts.found), QString::number(counts.accepted), QString::number(counts.rejected),
                 QString::number(counts.open), QString::number(counts.doubtful)});
}

void ReaderBar::showReading(bool reading) {
    m_busy->setVisible(reading);
    m_stop->setVisible(reading);
    for (QWidget* each : std::initializer_list<QWidget*>{m_texts, m_year, m_file, m_paste, m_close}) {
        each->setEnabled(!reading);
    }
}

}  // namespace pledge
