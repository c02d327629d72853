#include <core/wording/fill.h>
#include <ui/dialogs/filepropertiesdialog.h>
#include <ui/models/filecheck.h>

#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kMostProblems = 12;

QString momentText(const QDateTime& at) {
    return at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

}  // namespace

FilePropertiesDialog::FilePropertiesDialog(const FileFacts& facts, int pledges, const Theme& theme, QWidget* parent)
    : Dialog(tr("Properties of the file"), theme, parent), m_path(facts.path), m_verdict(new QLabel(this)) {
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(theme.px(24));
    form->setVerticalSpacing(theme.px(8));
    const QFileInfo file(facts.path);
    addFact(form, tr("File"), file.fileName());
    addFact(form, tr("Folder"), QDir::toNativeSeparators(file.absolutePath()));
    addFact(form, tr("Size"), QLocale::c().formattedDataSize(facts.bytes, 1, QLocale::DataSizeTraditionalFormat));
    addFact(form, tr("Version of its layout"), QString::number(facts.schema));
    addFact(form, tr("Pledges"), QString::number(pledges));
    addFact(form, tr("Journal entries"), QString::number(facts.journalEntries));
    addFact(form, tr("Last change"), fill(tr("%1, %2"), {facts.lastBy, momentText(facts.lastAt)}));
    body()->addLayout(form);
    m_verdict->setWordWrap(true);
    m_verdict->setFont(theme.font(TextSize::Body));
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_verdict->hide();
    body()->addWidget(m_verdict);
    body()->addStretch(1);
    connect(addOther(tr("Check the file")), &QPushButton::clicked, this, &FilePropertiesDialog::check);
    addClosing(tr("Close"))->setDefault(true);
    resize(theme.px(600), sizeHint().height());
}

void FilePropertiesDialog::addFact(QFormLayout* form, const QString& name, const QString& value) {
    auto* label = new QLabel(value, this);
    label->setWordWrap(true);
    label->setFont(theme().font(TextSize::Body));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* heading = new QLabel(name, this);
    heading->setFont(theme().font(TextSize::Body));
    heading->setStyleSheet(u"color: %1"_s.arg(theme().color(Ink::SecondText).name()));
    form->addRow(heading, label);
}

void FilePropertiesDialog::check() {
    const FileCheck found = checkFile(m_path);
    QStringList shown = found.sentences.first(std::min<qsizetype>(found.sentences.size(), kMostProblems));
    if (shown.size() < found.sentences.size()) {
        shown.append(fill(tr("and %1 more"), {QString::number(found.sentences.size() - shown.size())}));
    }
    const Light light = found.isSound ? Light::Green : Light::Red;
    m_verdict->setText(shown.join(u'\n'));
    m_verdict->setStyleSheet(u"color: %1"_s.arg(theme().text(light).name()));
    m_verdict->show();
    resize(width(), sizeHint().height());
}

}  // namespace pledge
