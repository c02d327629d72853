#include <core/exchange/sheetview.h>
#include <core/wording/words.h>
#include <ui/dialogs/dialogtable.h>
#include <ui/dialogs/rowremark.h>
#include <ui/dialogs/sheetpanel.h>
#include <ui/models/sheetfiguresmodel.h>

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kMostNames = 200;

struct Taking {
    Q_DECLARE_TR_FUNCTIONS(SheetTaking)
};

struct Meanings {
    Q_DECLARE_TR_FUNCTIONS(SheetMeanings)
};

QString meaningWord(SheetMeaning meaning) {
    switch (meaning) {
        case SheetMeaning::Ignored:
            return Meanings::tr("Not needed");
        case SheetMeaning::Order:
            return Meanings::tr("Running number");
        case SheetMeaning::Owner:
            return Meanings::tr("Unit that answers for it");
        case SheetMeaning::Name:
            return Meanings::tr("Name of the pledge");
        case SheetMeaning::Measure:
            return Meanings::tr("Unit of measure");
        case SheetMeaning::Target:
            return Meanings::tr("The year's target");
        case SheetMeaning::Period:
            return Meanings::tr("Month of the row");
        case SheetMeaning::Value:
            return Meanings::tr("Figure reported");
        case SheetMeaning::Rate:
            return Meanings::tr("Rate of completion");
    }
    Q_UNREACHABLE();
}

}  // namespace

SheetPanel::SheetPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_figures(new SheetFiguresModel(this)),
      m_month(combo(this)),
      m_tabs(new QTabWidget(this)),
      m_table(new DialogTable(tr("Figures found"), theme, this)),
      m_take(new QPushButton(Taking::tr("Ta&ke as it is"), this)),
      m_takeSuggested(new QPushButton(Taking::tr("Take what is su&ggested"), this)),
      m_leave(new QPushButton(Taking::tr("&Leave it after all"), this)),
      m_columns(new QFormLayout),
      m_names(new QFormLayout) {
    auto* label = new QLabel(tr("&Month, where the sheet says none"), this);
    label->setFont(theme.font(TextSize::Body));
    label->setBuddy(m_month);
    m_month->setAccessibleName(tr("Month, where the sheet says none"));
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.px(8));
    row->addWidget(label);
    row->addWidget(m_month);
    row->addStretch(1);
    m_table->show(m_figures, static_cast<int>(SheetFigureColumn::Message));
    m_tabs->setFont(theme.font(TextSize::Body));
    m_tabs->addTab(figuresPage(), tr("Figures"));
    m_tabs->addTab(page(m_columns), tr("Columns"));
    m_tabs->addTab(page(m_names), tr("Names"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(8));
    layout->addLayout(row);
    layout->addWidget(m_tabs, 1);
    connect(m_month, &QComboBox::activated, this, [this] {
        const QVariant chosen = m_month->currentData();
        m_order.month = chosen.isValid() ? std::optional(Month::fromIndex(chosen.toInt())) : std::nullopt;
        Q_EMIT decided();
    });
}

/// The figures, and what a person does with those that are flagged.
QWidget* SheetPanel::figuresPage() {
    auto* inside = new QWidget(this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(m_theme.px(8));
    for (QPushButton* button : {m_take, m_takeSuggested, m_leave}) {
        button->setAutoDefault(false);
        button->setFont(m_theme.font(TextSize::Body));
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(inside);
    buttons->setContentsMargins(m_theme.px(8), 0, m_theme.px(8), 0);
    layout->setContentsMargins(0, 0, 0, m_theme.px(8));
    layout->setSpacing(m_theme.px(8));
    auto* remark = new RowRemark(m_table, static_cast<int>(SheetFigureColumn::Message), m_theme, inside);
    remark->setContentsMargins(m_theme.px(8), 0, m_theme.px(8), 0);
    layout->addWidget(m_table, 1);
    layout->addWidget(remark);
    layout->addLayout(buttons);
    connect(m_take, &QPushButton::clicked, this, [this] { take(false); });
    connect(m_takeSuggested, &QPushButton::clicked, this, [this] { take(true); });
    connect(m_leave, &QPushButton::clicked, this, &SheetPanel::leave);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SheetPanel::followSelection);
    followSelection();
    return inside;
}

void SheetPanel::take(bool asSuggested) {
    for (const int row : m_table->selectedRows()) {
        const SheetFigure& figure = m_figures->figure(row);
        if (figure.isTakable && (!asSuggested || figure.suggestion)) {
            std::erase_if(m_order.taken, [&figure](const TakenFigure& one) { return one.place == figure.place; });
            m_order.taken.push_back({figure.place, *figure.pledge, figure.actual,
                                     asSuggested ? figure.suggestion : std::optional<Decimal>()});
        }
    }
    Q_EMIT decided();
}

void SheetPanel::leave() {
    for (const int row : m_table->selectedRows()) {
        const Place place = m_figures->figure(row).place;
        std::erase_if(m_order.taken, [&place](const TakenFigure& one) { return one.place == place; });
    }
    Q_EMIT decided();
}

void SheetPanel::followSelection() {
    const QList<int> rows = m_table->selectedRows();
    const auto any = [&](auto fits) {
        return std::ranges::any_of(rows, [&](int row) { return fits(m_figures->figure(row)); });
    };
    m_take->setEnabled(any([](const SheetFigure& figure) { return figure.isTakable; }));
    m_takeSuggested->setEnabled(
        any([](const SheetFigure& figure) { return figure.isTakable && figure.suggestion.has_value(); }));
    m_leave->setEnabled(any([this](const SheetFigure& figure) {
        return std::ranges::any_of(m_order.taken,
                                   [&figure](const TakenFigure& one) { return one.place == figure.place; });
    }));
}

QWidget* SheetPanel::page(QFormLayout* rows) {
    auto* inside = new QWidget;
    rows->setContentsMargins(m_theme.px(12), m_theme.px(12), m_theme.px(12), m_theme.px(12));
    rows->setSpacing(m_theme.px(8));
    rows->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    inside->setLayout(rows);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inside);
    return area;
}

QComboBox* SheetPanel::combo(QWidget* parent) {
    auto* made = new QComboBox(parent);
    made->setFont(m_theme.font(TextSize::Body));
    made->setFocusPolicy(Qt::StrongFocus);
    made->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return made;
}

void SheetPanel::clear() {
    m_order = {};
    m_month->clear();
    m_figures->show({});
    clearRows(m_columns);
    clearRows(m_names);
}

void SheetPanel::clearRows(QFormLayout* rows) {
    while (rows->rowCount() > 0) {
        rows->removeRow(0);
    }
}

void SheetPanel::show(const SheetReading& reading, const PlanSnapshot& snapshot) {
    const int row = m_table->currentIndex().row();
    m_figures->show(reading.figures);
    m_table->setCurrentIndex(m_figures->index(std::min(std::max(row, 0), m_figures->rowCount() - 1), 0));
    followSelection();
    showMonths(snapshot);
    showColumns(reading);
    showNames(reading, snapshot);
}

void SheetPanel::showMonths(const PlanSnapshot& snapshot) {
    m_month->clear();
    m_month->addItem(tr("As the sheet says"));
    const MonthSpan span = snapshot.plan().span;
    for (Month month = span.first; month <= span.last; month = month.plus(1)) {
        m_month->addItem(monthText(month), month.index());
    }
    m_month->setCurrentIndex(m_order.month ? m_month->findData(m_order.month->index()) : 0);
}

void SheetPanel::showColumns(const SheetReading& reading) {
    clearRows(m_columns);
    for (const SheetColumnChoice& column : reading.columns) {
        QComboBox* meanings = combo(this);
        for (const SheetMeaning meaning : kSheetMeanings) {
            meanings->addItem(meaningWord(meaning), static_cast<int>(meaning));
        }
        meanings->setCurrentIndex(meanings->findData(static_cast<int>(column.meaning)));
        meanings->setAccessibleName(column.whole);
        connect(meanings, &QComboBox::activated, this, [this, meanings, head = column.whole] {
            m_order.decisions.meanings.insert(head, static_cast<SheetMeaning>(meanings->currentData().toInt()));
            Q_EMIT decided();
        });
        m_columns->addRow(Taking::tr("Column %1: %2", "letters, head").arg(column.letters, column.whole), meanings);
    }
}

void SheetPanel::showNames(const SheetReading& reading, const PlanSnapshot& snapshot) {
    clearRows(m_names);
    QSet<QString> known;
    for (const SheetFigure& figure : reading.figures) {
        const bool open = !figure.pledge || m_order.decisions.matches.contains(packedCell(figure.nameInSheet));
        if (open && !figure.nameInSheet.isEmpty() && !known.contains(figure.nameInSheet) && known.size() < kMostNames) {
            known.insert(figure.nameInSheet);
            addName(figure, snapshot);
        }
    }
    m_tabs->setTabText(2, known.isEmpty() ? tr("Names") : tr("Names (%1)").arg(known.size()));
}

void SheetPanel::addName(const SheetFigure& figure, const PlanSnapshot& snapshot) {
    QComboBox* pledges = combo(this);
    pledges->addItem(tr("No pledge of the plan"), qint64{0});
    const auto add = [&](const Line& line) {
        const OrgUnit* owner = line.pledge->owners.empty() ? nullptr : snapshot.unit(line.pledge->owners.front());
        pledges->addItem(owner == nullptr ? line.pledge->name : owner->name + u"　"_s + line.pledge->name,
                         line.pledge->id.number());
    };
    for (const PledgeId id : figure.candidates) {
        add(*snapshot.line(id));
    }
    for (const Line& line : snapshot.lines()) {
        if (pledges->findData(line.pledge->id.number()) < 0) {
            add(line);
        }
    }
    const QString name = packedCell(figure.nameInSheet);
    const auto matched = m_order.decisions.matches.constFind(name);
    const bool isMatched = matched != m_order.decisions.matches.constEnd();
    pledges->setCurrentIndex(isMatched ? pledges->findData(matched->number()) : 0);
    pledges->setAccessibleName(figure.nameInSheet);
    connect(pledges, &QComboBox::activated, this, [this, pledges, name] {
        const qint64 chosen = pledges->currentData().toLongLong();
        if (chosen == 0) {
            m_order.decisions.matches.remove(name);
        } else {
            m_order.decisions.matches.insert(name, PledgeId(chosen));
        }
        Q_EMIT decided();
    });
    m_names->addRow(figure.nameInSheet.simplified(), pledges);
}

}  // namespace pledge
