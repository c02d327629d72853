#include <ui/widgets/recentlist.h>

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kFolderWidth = 300;

QLabel* quiet(const QString& text, const Theme& theme, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(theme.font(TextSize::Note));
    label->setStyleSheet(u"color: %1"_s.arg(theme.color(Ink::ThirdText).name()));
    return label;
}

}  // namespace

RecentList::RecentList(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
}

void RecentList::setFiles(const std::vector<RecentFile>& files) {
    m_files = files;
    fill();
}

void RecentList::setTheme(const Theme& theme) {
    m_theme = theme;
    fill();
}

void RecentList::fill() {
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_column->setSpacing(m_theme.px(4));
    if (m_files.empty()) {
        m_column->addWidget(quiet(tr("No plan was opened on this computer yet."), m_theme, this));
    }
    for (const RecentFile& file : m_files) {
        m_column->addWidget(row(file));
    }
    m_column->addStretch(1);
}

QWidget* RecentList::row(const RecentFile& file) {
    auto* part = new QWidget(this);
    auto* grid = new QGridLayout(part);
    grid->setContentsMargins(0, m_theme.px(2), 0, m_theme.px(2));
    grid->setHorizontalSpacing(m_theme.px(12));
    grid->setVerticalSpacing(m_theme.px(2));
    grid->setColumnStretch(0, 1);
    const QFileInfo info(file.path);
    auto* name = new QPushButton(info.completeBaseName(), part);
    name->setProperty("link", true);
    name->setFont(m_theme.font(TextSize::Body));
    name->setToolTip(QDir::toNativeSeparators(file.path));
    name->setEnabled(file.exists);
    connect(name, &QPushButton::clicked, this, [this, path = file.path] { Q_EMIT chosen(path); });
    const QString folder = QDir::toNativeSeparators(info.absolutePath());
    auto* where = quiet({}, m_theme, part);
    where->setText(where->fontMetrics().elidedText(file.exists ? folder : tr("no longer there: %1").arg(folder),
                                                   Qt::ElideMiddle, m_theme.px(kFolderWidth)));
    where->setToolTip(folder);
    grid->addWidget(name, 0, 0, Qt::AlignLeft);
    grid->addWidget(where, 1, 0);
    grid->addWidget(quiet(file.opened.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), m_theme, part), 0, 1,
                    Qt::AlignRight);
    if (!file.exists) {
        auto* off = new QPushButton(tr("Take off the list"), part);
        off->setProperty("link", true);
        off->setFont(m_theme.font(TextSize::Note));
        connect(off, &QPushButton::clicked, this, [this, path = file.path] { Q_EMIT removed(path); });
        grid->addWidget(off, 1, 1, Qt::AlignRight);
    }
    return part;
}

}  // namespace pledge
