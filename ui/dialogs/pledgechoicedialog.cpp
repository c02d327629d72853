#include <ui/dialogs/dialogtable.h>
#include <ui/dialogs/pledgechoicedialog.h>
#include <ui/models/pledgechoicemodel.h>
#include <ui/models/sortproxy.h>

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pledge {

namespace {

constexpr QSize kSize(640, 520);

}  // namespace

PledgeChoiceDialog::PledgeChoiceDialog(const QString& heading, const PlanSnapshot& snapshot, const Theme& theme,
                                       QWidget* parent)
    : Dialog(heading, theme, parent),
      m_model(new PledgeChoiceModel(snapshot, this)),
      m_proxy(new SortProxy(PledgeChoiceModel::SearchRole, PledgeChoiceModel::SearchRole, this)),
      m_filter(new QLineEdit(this)),
      m_table(new DialogTable(tr("Pledges"), theme, this)) {
    m_proxy->setSourceModel(m_model);
    m_filter->setPlaceholderText(tr("Unit or pledge"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setFont(theme.font(TextSize::Body));
    m_table->show(m_proxy, 1);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    body()->addWidget(m_filter);
    body()->addWidget(m_table, 1);
    addClosing(tr("Cancel"));
    m_take = addPrimary(tr("Choose"));
    connect(m_filter, &QLineEdit::textChanged, this, &PledgeChoiceDialog::narrow);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &PledgeChoiceDialog::take);
    connect(m_take, &QPushButton::clicked, this, &PledgeChoiceDialog::take);
    resize(theme.px(kSize.width()), theme.px(kSize.height()));
    narrow({});
    m_filter->setFocus();
}

void PledgeChoiceDialog::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        QCoreApplication::sendEvent(m_table, event);
    } else {
        Dialog::keyPressEvent(event);
    }
}

void PledgeChoiceDialog::narrow(const QString& text) {
    m_proxy->setFilterText(text);
    m_table->setCurrentIndex(m_proxy->index(0, 0));
    m_take->setEnabled(m_proxy->rowCount() > 0);
}

void PledgeChoiceDialog::take() {
    const QModelIndex index = m_proxy->mapToSource(m_table->currentIndex());
    if (index.isValid()) {
        const PledgeId pledge = m_model->pledgeAt(index.row());
        accept();
        Q_EMIT chosen(pledge);
    }
}

}  // namespace pledge
