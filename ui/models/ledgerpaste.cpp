#include <core/wording/fill.h>
#include <core/wording/sentences.h>
#include <ui/models/ledgerdesk.h>
#include <ui/models/ledgermodel.h>

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(LedgerPaste)
};

}  // namespace

std::vector<int> LedgerModel::columnsHeaded(const QStringList& heads) const {
    std::vector<int> columns;
    for (const QString& head : heads) {
        const QString bare = head.simplified();
        for (int at = 0; at < columnCount(); ++at) {
            const Place place = placeOf(at);
            const bool isNamed =
                place.part == Part::Cell && m_shown->columns[static_cast<std::size_t>(place.at)].name == bare;
            if (isNamed || heading(at) == bare) {
                columns.push_back(at);
                break;
            }
        }
    }
    return std::ssize(columns) == heads.size() ? columns : std::vector<int>();
}

bool LedgerModel::fillWith(const QString& text, const std::vector<int>& rows, int column) {
    std::vector<CellEdit> edits;
    for (const int row : rows) {
        edits.push_back({row, column, text.trimmed()});
    }
    return !edits.empty() && take(edits, tr("Paste"));
}

std::vector<CellEdit> LedgerModel::laidOut(const PlanBlock& block, const std::vector<int>& rows,
                                           const std::vector<int>& columns) const {
    const bool takesDraft = std::ranges::find(rows, caseCount()) != rows.end();
    const int firstNew = caseCount() + (takesDraft ? 1 : 0) - static_cast<int>(rows.size());
    std::vector<CellEdit> edits;
    for (std::size_t line = 0; line < block.size(); ++line) {
        const int row = line < rows.size() ? rows[line] : firstNew + static_cast<int>(line);
        for (int at = 0; at < block[line].size(); ++at) {
            const auto place = static_cast<std::size_t>(at);
            const bool hasColumn = place < columns.size() && columns[place] < columnCount();
            edits.push_back({row, hasColumn ? columns[place] : -1, block[line][at].trimmed()});
        }
    }
    return edits;
}

CasePreview LedgerModel::preview(PlanBlock block, const std::vector<int>& rows, int column) const {
    if (!m_shown || block.empty()) {
        return {};
    }
    std::vector<int> columns = block.size() > 1 ? columnsHeaded(block.front()) : std::vector<int>();
    const int heads = columns.empty() ? 0 : 1;
    block.erase(block.begin(), block.begin() + heads);
    if (columns.empty()) {
        columns.resize(static_cast<std::size_t>(columnCount() - column));
        std::iota(columns.begin(), columns.end(), column);
    }
    std::map<int, CaseRead> cases;
    for (const CellEdit& edit : laidOut(block, rows, columns)) {
        CaseRead& read = cases.try_emplace(edit.row, CaseRead{0, begun(edit.row), {}, isDraft(edit.row)}).first->second;
        if (edit.text.isEmpty() || !read.refusal.isEmpty()) {
            continue;
        }
        if (edit.column < 0 || !isTyped(edit.row, edit.column)) {
            const bool standsSo = edit.column >= 0 && edit.text == cellText(edit.row, edit.column);
            read.refusal = standsSo ? QString() : fill(Texts::tr("“%1” has no column it may go to"), {edit.text});
        } else if (const Outcome put = this->put(read.row, edit.column, edit.text); !put) {
            read.refusal = sentence(put.error());
        }
    }
    std::vector<CaseRead> read;
    for (auto& [row, one] : cases) {
        one.number = static_cast<int>(read.size()) + 1 + heads;
        read.push_back(std::move(one));
    }
    return previewCases(m_desk->plan(), *m_shown, std::move(read));
}

bool LedgerModel::takeIn(const std::vector<LedgerRow>& rows, bool withBegun, const QString& act) {
    return writeCases({{}, rows, {}, {}}, withBegun, act);
}

}  // namespace pledge
