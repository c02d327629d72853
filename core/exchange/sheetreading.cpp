#include <core/base/columnletters.h>
#include <core/exchange/sheetchecks.h>
#include <core/exchange/sheetequal.h>
#include <core/exchange/sheetguards.h>
#include <core/exchange/sheetlikely.h>
#include <core/exchange/sheetreading.h>
#include <core/exchange/sheetview.h>
#include <core/exchange/statetoken.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

class SheetsReader {
public:
    SheetsReader(const SheetFile& file, const PlanSnapshot& snapshot, const SheetOrder& order)
        : m_file(file),
          m_snapshot(snapshot),
          m_order(order),
          m_names(snapshot, order.decisions.matches),
          m_context{m_names, snapshot.plan().span, order.month, order.decisions.meanings} {}

    Result<SheetReading> read() {
        for (const SheetGrid& grid : m_file.sheets) {
            if (m_order.sheet.isEmpty() || m_order.sheet == grid.table.sheet()) {
                readSheet(grid);
            }
        }
        if (m_reading.signatures.isEmpty()) {
            return nothingFound();
        }
        settleTotals(m_drafts, m_snapshot);
        checkDuplicates(m_drafts);
        checkEqualColumns(m_drafts, m_snapshot);
        checkLikely(m_drafts, m_snapshot);
        m_reading.lacksReason = checkAgainstPlan(m_drafts, m_snapshot, m_order);
        for (SheetDraft& draft : m_drafts) {
            m_reading.figures.push_back(std::move(draft.figure));
        }
        m_reading.plan = m_snapshot;
        m_reading.file = m_file.file;
        m_reading.digest = m_file.digest;
        return std::move(m_reading);
    }

private:
    void readSheet(const SheetGrid& grid) {
        const SheetView view(grid);
        for (const SheetTable& table : findTables(view, m_context)) {
            note(table, view);
            SheetRows rows = readSheetRows(view, table, m_context, m_snapshot);
            checkSums(rows.drafts, rows.sums);
            for (SheetDraft& draft : rows.drafts) {
                if (view.isHidden()) {
                    draft.figure.remarks.clear();
                    draft.figure.skip({SheetRemarkKind::HiddenSheet, {view.name()}});
                }
                m_drafts.push_back(std::move(draft));
            }
        }
    }

    void note(const SheetTable& table, const SheetView& view) {
        const QString signature = table.signature();
        if (m_reading.signatures.contains(signature)) {
            return;
        }
        m_reading.signatures.append(signature);
        for (const SheetColumn& column : table.columns) {
            if (!column.head.isEmpty()) {
                noteColumn(column, view.name());
            }
        }
    }

    /// A head that stands in several places is decided once, and what it means in any of them goes before nothing.
    void noteColumn(const SheetColumn& column, const QString& sheet) {
        const QString letters = columnLetters(column.at + 1);
        const auto known = std::ranges::find_if(m_reading.columns, [&](const SheetColumnChoice& one) {
            return one.sheet == sheet && one.whole == column.whole;
        });
        if (known == m_reading.columns.end()) {
            m_reading.columns.push_back({sheet, column.head, column.whole, column.meaning, letters});
            return;
        }
        if (!known->letters.split(u'、').contains(letters)) {
            known->letters += u'、' + letters;
        }
        known->meaning = known->meaning == SheetMeaning::Ignored ? column.meaning : known->meaning;
    }

    [[nodiscard]] Error nothingFound() const {
        QStringList sheets;
        for (const SheetGrid& grid : m_file.sheets) {
            sheets.append(grid.table.sheet());
        }
        const Place place{m_file.file, {}, 0, 0};
        return !m_order.sheet.isEmpty() && !sheets.contains(m_order.sheet)
                   ? Error{ErrorCode::UnknownSheet, m_order.sheet, sheets, place}
                   : Error{ErrorCode::NoTableFound, m_file.file, {u"指标、累计完成"_s}, place};
    }

    const SheetFile& m_file;
    const PlanSnapshot& m_snapshot;
    const SheetOrder& m_order;
    SheetNames m_names;
    SheetContext m_context;
    SheetReading m_reading;
    std::vector<SheetDraft> m_drafts;
};

}  // namespace

void SheetFigure::flag(SheetRemark remark) {
    state = state == SheetState::Skip ? state : SheetState::Flag;
    say(std::move(remark));
}

void SheetFigure::skip(SheetRemark remark) {
    state = SheetState::Skip;
    say(std::move(remark));
}

QString SheetFigure::valueText() const {
    if (actual.value) {
        return actual.value->toString();
    }
    if (actual.state) {
        return isDone(*actual.state) ? u"done"_s : stateToken(*actual.state);
    }
    const bool isBlank =
        std::ranges::any_of(remarks, [](const SheetRemark& remark) { return remark.kind == SheetRemarkKind::Blank; });
    return isBlank ? QString() : text.simplified();
}

QString SheetFigure::message() const {
    QStringList sentences;
    for (const SheetRemark& remark : remarks) {
        const QString one = remarkSentence(remark);
        if (!sentences.contains(one)) {
            sentences.append(one);
        }
    }
    return sentences.join(u"; "_s);
}

std::vector<ActualChange> SheetReading::changes(const PlanSnapshot& snapshot) const {
    std::vector<ActualChange> changes;
    for (const SheetFigure& figure : figures) {
        const Line* line = figure.isAccepted() && figure.pledge ? snapshot.line(*figure.pledge) : nullptr;
        if (line == nullptr) {
            continue;
        }
        Actual actual = figure.actual;
        const auto standing = line->series->at(actual.month);
        if (standing && *standing == actual) {
            continue;
        }
        if (standing) {
            actual.outsidePlace = actual.value ? standing->outsidePlace : std::nullopt;
            actual.note = standing->note;
        }
        changes.push_back({*figure.pledge, std::move(actual)});
    }
    std::ranges::stable_sort(changes, {},
                             [](const ActualChange& change) { return std::pair(change.pledge, change.actual.month); });
    return changes;
}

int SheetReading::count(SheetState state) const {
    return static_cast<int>(std::ranges::count(figures, state, &SheetFigure::state));
}

Result<SheetReading> readSheets(const SheetFile& file, const PlanSnapshot& snapshot, const SheetOrder& order) {
    return SheetsReader(file, snapshot, order).read();
}

QStringList sheetSignatures(const SheetFile& file, const PlanSnapshot& snapshot, const SheetDecisions& decisions) {
    const SheetNames names(snapshot, {});
    const SheetContext context{names, snapshot.plan().span, {}, decisions.meanings};
    QStringList signatures;
    for (const SheetGrid& grid : file.sheets) {
        const SheetView view(grid);
        for (const SheetTable& table : findTables(view, context)) {
            signatures.append(table.signature());
        }
    }
    return signatures;
}

}  // namespace pledge
