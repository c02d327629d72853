#pragma once

#include <core/document/table.h>
#include <core/document/xlsxvalue.h>

#include <QByteArray>
#include <QString>

#include <set>
#include <utility>
#include <vector>

namespace pledge {

/// Why a cell's text may not be what a person sees or means there.
enum class CellFlaw {
    LacksResult,  ///< a formula that was saved without its result
    ShownScaled   ///< its number format shows another figure (12345 as 1.2万)
};

struct FlawedCell {
    CellName at;
    CellFlaw flaw = CellFlaw::LacksResult;
};

/// What somebody noted at a cell (批注).
struct CellComment {
    CellName at;
    QString text;
};

/// One sheet of any table file as it lies on the page: its cells, and what the file says about their shape. Places
/// count from 0 as in the file.
struct SheetGrid {
    Table table;
    std::vector<XlsxRange> merged = {};
    std::set<int> hiddenRows = {};
    std::vector<std::pair<int, int>> hiddenColumns = {};  ///< first and last of each run
    std::vector<FlawedCell> flawed = {};
    bool isHidden = false;
    std::vector<CellName> formulas = {};  ///< cells whose text is a result that was saved
    std::vector<CellComment> comments = {};
    bool isPartedBySemicolons = false;  ///< a text table, in which a comma may stand for a point

    [[nodiscard]] bool hidesColumn(int column) const;
};

/// All sheets of a file, in order.
struct SheetFile {
    QString file;       ///< the path's last part
    QByteArray digest;  ///< SHA-256 of the file's bytes
    std::vector<SheetGrid> sheets;
};

}  // namespace pledge
