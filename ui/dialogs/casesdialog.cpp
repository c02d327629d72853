#include <core/wording/fill.h>
#include <ui/dialogs/casesdialog.h>
#include <ui/dialogs/dialogtable.h>
#include <ui/widgets/inkedlabel.h>

#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CasesElsewhere)
};

constexpr QSize kCasesSize(1240, 600);
constexpr int kContentWidth = 320;

}  // namespace

CasesDialog::CasesDialog(const QString& title, Reader reader, const Theme& theme, QWidget* parent)
    : Dialog(title, theme, parent),
      m_reader(std::move(reader)),
      m_model(m_reader().value_or(CasePreview()), this),
      m_summary(new QLabel(this)),
      m_clean(addOther(tr("Take only what stands once"))),
      m_whole(nullptr),
      m_problem(problemLine()) {
    arrange();
    m_clean->setObjectName(u"casesClean"_s);
    addClosing(tr("Cancel"));
    m_whole = addPrimary({});
    m_whole->setObjectName(u"casesAll"_s);
    connect(m_clean, &QPushButton::clicked, this, &CasesDialog::takeClean);
    connect(m_whole, &QPushButton::clicked, this, &CasesDialog::takeAll);
    describe();
    resize(theme.px(kCasesSize.width()), theme.px(kCasesSize.height()));
    (m_clean->isVisibleTo(this) && m_clean->isEnabled() ? m_clean : m_whole)->setFocus(Qt::OtherFocusReason);
}

void CasesDialog::arrange() {
    m_summary->setWordWrap(true);
    inkLabel(*m_summary, theme(), TextSize::Body, theme().color(Ink::SecondText));
    auto* table = new DialogTable(tr("What would be written"), theme(), this);
    table->show(&m_model, CasePreviewModel::SaidColumn);
    table->horizontalHeader()->setSectionResizeMode(CasePreviewModel::ContentColumn, QHeaderView::Interactive);
    table->setColumnWidth(CasePreviewModel::ContentColumn, theme().px(kContentWidth));
    body()->addWidget(m_summary);
    body()->addWidget(table, 1);
    body()->addWidget(m_problem);
    body()->addWidget(
        note(tr("Nothing is written before you take it. Empty cells change nothing that stands. What is "
                "taken is one step that can be undone.")));
}

void CasesDialog::describe() {
    const CasePreview& all = m_model.preview();
    m_summary->setText(summary());
    m_clean->setVisible(all.count(CaseFate::Twice) > 0);
    m_clean->setEnabled(!m_isStale && !all.taken(false).empty());
    m_whole->setText(all.count(CaseFate::Refused) > 0 ? tr("Take what can be kept") : tr("Take all"));
    m_whole->setEnabled(!m_isStale && !all.taken(true).empty());
}

/// Somebody else may have written into the ledger since the cases were held against it.
void CasesDialog::follow() {
    const auto now = m_isStale ? std::nullopt : m_reader();
    m_isStale = !now;
    if (m_isStale) {
        showProblem(m_problem, Texts::tr("This ledger has been set up anew, or cases of it deleted, elsewhere: nothing "
                                         "can be taken from here any more. Close, and begin again."));
    } else {
        const bool isOther = now->taken(true) != m_model.preview().taken(true);
        m_model.show(*now);
        if (isOther) {
            showProblem(m_problem, Texts::tr("The ledger has been changed elsewhere; what stands here is held against "
                                             "it again."));
        }
    }
    describe();
}

void CasesDialog::takeAll() {
    take(true);
}

void CasesDialog::takeClean() {
    take(false);
}

/// Only what was looked at is taken.
void CasesDialog::take(bool withTwice) {
    const auto rows = m_model.preview().taken(withTwice);
    follow();
    if (m_isStale || rows != m_model.preview().taken(withTwice)) {
        return;
    }
    accept();
    Q_EMIT taken(rows, m_model.preview().takesBegun(withTwice));
}

QString CasesDialog::summary() const {
    const CasePreview& preview = m_model.preview();
    QStringList parts;
    const auto add = [&](CaseFate fate, const QString& words) {
        if (const int count = preview.count(fate); count > 0) {
            parts.append(fill(words, {QString::number(count)}));
        }
    };
    add(CaseFate::Added, tr("%1 new"));
    add(CaseFate::Changed, tr("%1 changed"));
    add(CaseFate::Twice, tr("%1 stand in the ledgers already, or twice here"));
    add(CaseFate::Refused, tr("%1 refused"));
    add(CaseFate::Same, tr("%1 unchanged"));
    return parts.join(tr(", "));
}

}  // namespace pledge
