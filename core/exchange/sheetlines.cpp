#include <core/exchange/sheetlines.h>

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr qsizetype kMostTitleCells = 4;

/// The cells that hold text; 单位： and the 万元 in the cell beside it are one.
QStringList cellsOf(const SheetView& view, int row, int from, int end) {
    static const QRegularExpression open(u"单\\s*位\\s*[:：]$"_s);
    QStringList cells;
    for (int column = from; column < std::min(end, view.columns()); ++column) {
        const QString& text = view.text(row, column);
        if (text.isEmpty()) {
            continue;
        }
        if (!cells.isEmpty() && open.match(cells.back()).hasMatch()) {
            cells.back() += text;
        } else {
            cells.append(text);
        }
    }
    return cells;
}

class LineReader {
public:
    explicit LineReader(const SheetNames& names) : m_names(names) {}

    /// 某某进展情况      单位：万元 in one cell says two things.
    void read(const QString& cell) {
        static const QRegularExpression apart(u"\\s{2,}|[\\n\\t]|\\s+(?=\\p{Han}{0,4}(单位|部门)\\s*[:：])"_s);
        for (const QString& piece : cell.split(apart, Qt::SkipEmptyParts)) {
            readPiece(piece);
        }
    }

    TitleLines take() { return std::move(m_lines); }

private:
    void readPiece(const QString& piece) {
        static const QRegularExpression ownerLine(
            u"^(?:填报|报送|责任|承办|牵头|上报|填表)(?:单位|部门)(?:\\(.*\\))?[:：](.+)$"_s);
        const QString packed = packedCell(piece);
        if (const auto owner = ownerLine.match(packed); owner.hasMatch()) {
            static const QRegularExpression stamp(u"\\(.*\\)$"_s);
            m_lines.owner = owner.captured(1).remove(stamp);
            return;
        }
        const std::vector<SaidMeasure> units = measuresSaid(piece);
        m_lines.units.insert(m_lines.units.end(), units.begin(), units.end());
        if (units.empty()) {
            readOwner(packed);
        }
        m_lines.titles.append(packed);
    }

    /// 单位：某某局 names who reports.
    void readOwner(const QString& packed) {
        static const QRegularExpression line(u"^[(\\[]?单位[:：]([^)\\]]+)[)\\]]?$"_s);
        static const QRegularExpression office(u".{2}(局|委|办|会|院|中心|公司|集团|镇|乡|街道|办公室|委员会)$"_s);
        const auto match = line.match(packed);
        const QString name = match.captured(1);
        if (match.hasMatch() && (!m_names.units(name).empty() || office.match(name).hasMatch())) {
            m_lines.owner = name;
        }
    }

    const SheetNames& m_names;
    TitleLines m_lines;
};

}  // namespace

TitleLines readTitleLines(const SheetView& view, const TitleArea& area, const SheetNames& names) {
    LineReader reader(names);
    for (int row = area.fromRow; row < area.headRow; ++row) {
        const QStringList all = cellsOf(view, row, 0, view.columns());
        const QStringList ours = cellsOf(view, row, area.fromColumn, area.endColumn);
        const bool isTitle = all.size() <= kMostTitleCells && area.fromRow == 0;
        const QStringList& cells = all.size() > 1 && !ours.isEmpty() ? ours : all;
        for (const QString& cell : isTitle || all.size() <= 2 ? cells : QStringList()) {
            reader.read(cell);
        }
    }
    return reader.take();
}

}  // namespace pledge
