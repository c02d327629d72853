#include <core/wording/fill.h>
#include <ui/dialogs/aboutdialog.h>
#include <ui/models/libraries.h>

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pledge {

AboutDialog::AboutDialog(const Theme& theme, QWidget* parent) : Dialog(tr("About Pledgeboard"), theme, parent) {
    auto* what = new QLabel(fill(tr("Pledgeboard %1 holds the dated pledges of departments and towns against their "
                                    "monthly figures. Free software under the GNU General Public License, version 3 or "
                                    "later: it may be used, passed on and changed, and comes without any warranty."),
                                 {QCoreApplication::applicationVersion()}),
                            this);
    what->setWordWrap(true);
    what->setFont(theme.font(TextSize::Body));
    body()->addWidget(what);
    auto* list = new QListWidget(this);
    auto* text = new QPlainTextEdit(this);
    body()->addWidget(caption(tr("Made with"), list));
    text->setReadOnly(true);
    text->setAccessibleName(tr("Licence"));
    text->setFont(theme.font(TextSize::Note));
    list->setFixedWidth(theme.px(240));
    list->setSpacing(theme.px(4));
    const auto made = libraries();
    for (const Library& library : made) {
        list->addItem(u"%1 %2\n%3"_s.arg(library.name, library.version, library.licence));
    }
    connect(list, &QListWidget::currentRowChanged, this, [made, text](int row) {
        text->setPlainText(row < 0 ? QString() : licenceText(made[static_cast<std::size_t>(row)]));
    });
    list->setCurrentRow(0);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.px(12));
    row->addWidget(list);
    row->addWidget(text, 1);
    body()->addLayout(row, 1);
    addClosing(tr("Close"))->setDefault(true);
    resize(theme.px(860), theme.px(600));
}

}  // namespace pledge
