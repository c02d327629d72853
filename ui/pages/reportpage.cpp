#include <core/report/reportbuilder.h>
#include <core/wording/fill.h>
#include <core/wording/sentences.h>
#include <ui/documentsfolder.h>
#include <ui/models/planstate.h>
#include <ui/pages/reportpage.h>
#include <ui/widgets/card.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

using Length = ReportPeriod::Length;

constexpr std::array kLengths{Length::Quarter, Length::HalfYear, Length::Year, Length::Month};

QLabel* wrapped(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QString paragraph(const QString& text, int marginBelow) {
    return u"<p style='line-height:150%; margin-top:0; margin-bottom:%1px'>%2</p>"_s.arg(marginBelow).arg(text);
}

/// The report in short: its title, the headings of its first level, and what its own sentences say beneath them. Units,
/// tables and charts are left to the report itself.
QString outlineOf(const Report& report) {
    QString html = paragraph(u"<b>%1</b>"_s.arg(report.title.toHtmlEscaped()), 12);
    for (const ReportSection& section : report.sections) {
        if (section.level != 1 || section.role == SectionRole::Opening) {
            continue;
        }
        html += paragraph(u"<b>%1</b>"_s.arg(section.heading.toHtmlEscaped()), 4);
        for (const ReportBlock& block : section.blocks) {
            const auto* text = std::get_if<Paragraph>(&block);
            if (text != nullptr && text->style == ParagraphStyle::Body) {
                html += paragraph(text->text.toHtmlEscaped(), 8);
            }
        }
    }
    return html;
}

}  // namespace

ReportPage::ReportPage(PlanState* state, const Theme& theme, QWidget* parent)
    : Page(state, theme, parent),
      m_finding(wrapped(this)),
      m_formCard(new Card(tr("Make the report"), theme, this)),
      m_previewCard(new Card(tr("What it will say"), theme, this)),
      m_length(new QComboBox(this)),
      m_period(new QComboBox(this)),
      m_pdf(new QCheckBox(tr("PDF, for reading and printing"), this)),
      m_xlsx(new QCheckBox(tr("XLSX, for calculating on"), this)),
      m_folder(new QLineEdit(this)),
      m_browse(new QPushButton(tr("Choose…"), this)),
      m_export(new QPushButton(tr("Write the report"), this)),
      m_cancel(new QPushButton(tr("Stop"), this)),
      m_progress(new QProgressBar(this)),
      m_outcome(wrapped(this)),
      m_outline(wrapped(this)),
      m_basis(wrapped(this)) {
    m_folder->setText(QDir::toNativeSeparators(documentsFolder()));
    m_pdf->setChecked(true);
    m_xlsx->setChecked(true);
    for (const Length length : kLengths) {
        const std::array names{tr("Quarter"), tr("Half year"), tr("Year"), tr("Month")};
        m_length->addItem(names[static_cast<std::size_t>(m_length->count())], static_cast<int>(length));
    }
    arrange();
    connectParts();
    setRunning(false);
    themeChanged();
    follow();
}

QString ReportPage::title() const {
    return tr("Report");
}

QLabel* ReportPage::caption(const QString& text, QWidget* buddy) {
    auto* label = new QLabel(text, this);
    label->setBuddy(buddy);
    buddy->setAccessibleName(text);
    return label;
}

void ReportPage::arrangeForm(QVBoxLayout* form) {
    form->addWidget(caption(tr("Period"), m_period));
    auto* period = new QHBoxLayout;
    m_length->setAccessibleName(tr("Length of the period"));
    period->addWidget(m_length);
    period->addWidget(m_period, 1);
    form->addLayout(period);
    form->addSpacing(theme().px(12));
    form->addWidget(caption(tr("Formats"), m_pdf));
    m_pdf->setAccessibleName(m_pdf->text());
    form->addWidget(m_pdf);
    form->addWidget(m_xlsx);
    form->addSpacing(theme().px(12));
    form->addWidget(caption(tr("Folder"), m_folder));
    auto* folder = new QHBoxLayout;
    folder->addWidget(m_folder, 1);
    folder->addWidget(m_browse);
    form->addLayout(folder);
    form->addSpacing(theme().px(16));
    auto* buttons = new QHBoxLayout;
    m_export->setProperty("primary", true);
    buttons->addWidget(m_export, 1);
    buttons->addWidget(m_cancel);
    form->addLayout(buttons);
    form->addWidget(m_progress);
    form->addWidget(m_outcome);
    form->addStretch(1);
}

void ReportPage::arrange() {
    arrangeForm(m_formCard->body());
    m_formCard->setFixedWidth(theme().px(400));

    auto* sheet = new QWidget(this);
    auto* text = new QVBoxLayout(sheet);
    text->setContentsMargins(0, 0, theme().px(12), 0);
    text->addWidget(m_outline);
    text->addWidget(m_basis);
    text->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(sheet);
    scroll->viewport()->setAutoFillBackground(false);
    sheet->setAutoFillBackground(false);
    m_previewCard->body()->addWidget(scroll, 1);

    auto* cards = new QHBoxLayout;
    cards->setSpacing(theme().px(16));
    cards->addWidget(m_formCard);
    cards->addWidget(m_previewCard, 1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(theme().px(24), theme().px(16), theme().px(24), theme().px(16));
    page->setSpacing(theme().px(16));
    page->addWidget(m_finding);
    page->addLayout(cards, 1);
}

void ReportPage::connectParts() {
    connect(state(), &PlanState::boardChanged, this, &ReportPage::follow);
    connect(m_length, &QComboBox::activated, this, [this] { fillPeriods(ReportPeriod(length(), state()->asOf())); });
    connect(m_period, &QComboBox::activated, this, &ReportPage::preview);
    connect(m_browse, &QPushButton::clicked, this, &ReportPage::chooseFolder);
    connect(m_export, &QPushButton::clicked, this, &ReportPage::exportNow);
    connect(m_cancel, &QPushButton::clicked, &m_job, &ReportJob::cancel);
    connect(&m_job, &ReportJob::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_job, &ReportJob::finished, this, &ReportPage::showOutcome);
    m_outcome->setOpenExternalLinks(true);
    m_outcome->setTextInteractionFlags(Qt::TextBrowserInteraction);
}

ReportPeriod::Length ReportPage::length() const {
    return static_cast<Length>(m_length->currentData().toInt());
}

std::optional<ReportPeriod> ReportPage::period() const {
    const auto parsed = ReportPeriod::parse(m_period->currentData().toString());
    return parsed ? std::optional(*parsed) : std::nullopt;
}

void ReportPage::setPeriod(const ReportPeriod& period) {
    m_length->setCurrentIndex(m_length->findData(static_cast<int>(period.length())));
    fillPeriods(period);
}

void ReportPage::setFolder(const QString& folder) {
    m_folder->setText(QDir::toNativeSeparators(folder));
}

void ReportPage::follow() {
    const bool open = state()->hasPlan();
    m_formCard->setEnabled(open);
    if (open) {
        fillPeriods(ReportPeriod(length(), state()->asOf()));
    }
}

void ReportPage::fillPeriods(const ReportPeriod& chosen) {
    m_period->clear();
    for (const ReportPeriod& period : periodsOf(state()->snapshot().plan().span, chosen.length())) {
        m_period->addItem(period.name(), period.token());
    }
    m_period->setCurrentIndex(m_period->findData(chosen.token()));
    preview();
}

void ReportPage::preview() {
    const auto chosen = period();
    if (!chosen || !state()->hasPlan()) {
        return;
    }
    const auto report = buildReport(state()->knownPlan(), *chosen, state()->viewpoint());
    if (!report) {
        m_finding->setText(sentence(report.error()));
        return;
    }
    m_finding->setText(finding(*chosen));
    m_outline->setText(outlineOf(*report));
    m_basis->setText(report->foot);
}

QString ReportPage::finding(const ReportPeriod& chosen) const {
    if (const Month asOf = state()->asOf(); asOf < chosen.asOf()) {
        return fill(tr("The %1 is not over at the as-of month %2: what was not reported of its later months counts as "
                       "not reported. Choose an earlier period, or a later as-of month once they are reported."),
                    {chosen.name(), ReportPeriod(Length::Month, asOf).name()});
    }
    const PlanSnapshot seen = seenFrom(state()->knownPlan(), state()->viewpoint(), chosen.asOf());
    const LightCounts counts = Scoreboard(seen, chosen.asOf()).counts(seen, UnitGroup::Department);
    return fill(tr("The report on the %1 is ready to be written: of the departments' %2 pledges %3 are far behind or "
                   "overdue, %4 are not reported."),
                {chosen.name(), QString::number(counts.total()), QString::number(counts.red),
                 QString::number(counts.notReported)});
}

void ReportPage::chooseFolder() {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder of the report"), m_folder->text());
    if (!folder.isEmpty()) {
        setFolder(folder);
    }
}

std::vector<ReportFormat> ReportPage::formats() const {
    std::vector<ReportFormat> chosen;
    if (m_pdf->isChecked()) {
        chosen.push_back(ReportFormat::Pdf);
    }
    if (m_xlsx->isChecked()) {
        chosen.push_back(ReportFormat::Xlsx);
    }
    return chosen;
}

void ReportPage::exportNow() {
    const auto chosen = period();
    if (!chosen || m_job.isRunning()) {
        return;
    }
    if (formats().empty()) {
        m_outcome->setText(tr("Choose at least one format."));
        return;
    }
    if (m_folder->text().trimmed().isEmpty()) {
        m_outcome->setText(tr("Choose a folder."));
        return;
    }
    m_outcome->clear();
    setRunning(true);
    m_job.start(state()->knownPlan(),
                {*chosen, formats(), QDir::fromNativeSeparators(m_folder->text().trimmed()), state()->viewpoint()});
}

void ReportPage::setRunning(bool running) {
    m_export->setEnabled(!running);
    m_cancel->setVisible(running);
    m_progress->setVisible(running);
    m_progress->setValue(0);
}

void ReportPage::showOutcome(const ExportOutcome& outcome) {
    setRunning(false);
    if (outcome.cancelled) {
        m_outcome->setText(tr("Stopped; nothing half-written was left."));
        return;
    }
    if (!outcome.problem.isEmpty()) {
        m_outcome->setText(outcome.problem.toHtmlEscaped());
    } else {
        QStringList names;
        for (const QString& file : outcome.files) {
            names.append(QFileInfo(file).fileName().toHtmlEscaped());
        }
        const QString folder = QUrl::fromLocalFile(QFileInfo(outcome.files.first()).absolutePath()).toString();
        m_outcome->setText(fill(tr("Written: %1 <a href=\"%2\">Open the folder</a>"),
                                {names.join(u"<br>"_s) + u"<br>"_s, folder.toHtmlEscaped()}));
    }
    Q_EMIT exported(outcome.files);
}

void ReportPage::themeChanged() {
    const Theme& look = theme();
    m_finding->setFont(look.font(TextSize::Finding));
    m_outline->setFont(look.font(TextSize::Body));
    m_basis->setFont(look.font(TextSize::Note));
    for (Card* card : {m_formCard, m_previewCard}) {
        card->setTheme(look);
    }
    m_formCard->setFixedWidth(look.px(400));
}

}  // namespace pledge
