#include <core/wording/fill.h>
#include <ui/widgets/inkedlabel.h>
#include <ui/widgets/lightmark.h>
#include <ui/widgets/pledgefacts.h>

#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kMark = 11;
enum Column { MarkColumn, LabelColumn, ValueColumn };

}  // namespace

PledgeFacts::PledgeFacts(const Theme& theme, QWidget* parent) : QScrollArea(parent), m_theme(theme) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Facts about the pledge"));
}

void PledgeFacts::setTheme(const Theme& theme) {
    m_theme = theme;
    rebuild();
}

void PledgeFacts::show(const std::vector<FactSection>& sections) {
    if (sections != m_sections || widget() == nullptr) {
        m_sections = sections;
        rebuild();
        verticalScrollBar()->setValue(0);
    }
}

void PledgeFacts::rebuild() {
    auto* content = new QWidget;
    content->setObjectName(u"facts"_s);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, m_theme.px(12), 0);
    column->setSpacing(m_theme.px(16));
    for (const FactSection& section : m_sections) {
        addSection(column, section);
    }
    column->addStretch();
    setWidget(content);
    // its own ground would hide the card below
    content->setAutoFillBackground(false);
}

void PledgeFacts::addSection(QVBoxLayout* column, const FactSection& section) {
    auto* box = new QVBoxLayout;
    box->setSpacing(m_theme.px(4));
    auto* title = new QLabel(section.title);
    title->setTextFormat(Qt::PlainText);
    title->setFont(m_theme.font(TextSize::Body, QFont::Bold));
    box->addWidget(title);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(m_theme.px(8));
    grid->setVerticalSpacing(m_theme.px(4));
    grid->setColumnStretch(ValueColumn, 1);
    for (const FactRow& row : section.rows) {
        addRow(grid, row);
    }
    box->addLayout(grid);
    column->addLayout(box);
}

void PledgeFacts::addRow(QGridLayout* grid, const FactRow& row) {
    const int at = grid->rowCount();
    if (row.source) {
        addQuote(grid, at, row);
        return;
    }
    if (row.label.isEmpty()) {
        grid->addWidget(text(row.value, Ink::Text, Qt::AlignLeft), at, MarkColumn, 1, 3);
        return;
    }
    if (row.light) {
        auto* mark = new LightMark(*row.light, m_theme, kMark);
        grid->addWidget(mark, at, MarkColumn, Qt::AlignVCenter);
        grid->addWidget(label(row), at, LabelColumn);
    } else {
        grid->addWidget(label(row), at, MarkColumn, 1, 2);
    }
    grid->addWidget(text(row.value, Ink::Text, Qt::AlignRight), at, ValueColumn);
}

/// The sentence, and below it the way to where it stands.
void PledgeFacts::addQuote(QGridLayout* grid, int at, const FactRow& row) {
    QWidget* quote = text(u"“"_s + row.value + u"”"_s, Ink::Text, Qt::AlignLeft);
    quote->setToolTip(row.around);
    grid->addWidget(quote, at, MarkColumn, 1, 3);
    QLabel* place = link(fill(tr("Show it in %1"), {row.label}));
    connect(place, &QLabel::linkActivated, this, [this, source = *row.source] { Q_EMIT sourceAsked(source); });
    grid->addWidget(place, at + 1, MarkColumn, 1, 3);
}

QWidget* PledgeFacts::label(const FactRow& row) {
    if (!row.leadsTo.isValid()) {
        return text(row.label, Ink::SecondText, Qt::AlignLeft);
    }
    QLabel* made = link(row.label);
    connect(made, &QLabel::linkActivated, this, [this, pledge = row.leadsTo] { Q_EMIT pledgeAsked(pledge); });
    return made;
}

QLabel* PledgeFacts::link(const QString& text) {
    auto* link = new QLabel;
    link->setFont(m_theme.font(TextSize::Body));
    link->setTextFormat(Qt::RichText);
    link->setText(u"<a href=\"#\" style=\"color:%1;text-decoration:none\">%2</a>"_s.arg(
        m_theme.color(Ink::Accent).name(), text.toHtmlEscaped()));
    link->setAccessibleName(text);
    link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    link->setWordWrap(true);
    return link;
}

QWidget* PledgeFacts::text(const QString& value, Ink ink, Qt::Alignment alignment) {
    auto* shown = selectableLabel(this);
    shown->setText(value);
    shown->setWordWrap(true);
    shown->setAlignment(alignment | Qt::AlignTop);
    inkLabel(*shown, m_theme, TextSize::Body, m_theme.color(ink));
    return shown;
}

}  // namespace pledge
