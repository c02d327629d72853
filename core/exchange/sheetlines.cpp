#include <core/exchange/sheetlines.h>

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr qsizetype kMostTitleCells = 4;

QStringList cellsOf(const SheetView& view, int row) {
    QStringList cells;
    for (int column = 0; column < view.columns(); ++column) {
        if (!view.text(row, column).isEmpty()) {
            cells.append(view.text(row, column));
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
            readPiece(packedCell(piece));
        }
    }

    TitleLines take() { return std::move(m_lines); }

private:
    void readPiece(const QString& packed) {
        static const QRegularExpression ownerLine(
            u"^(?:填报|报送|责任|承办|牵头|上报|填表)(?:单位|部门)(?:\\(.*\\))?[:：](.+)$"_s);
        if (const auto owner = ownerLine.match(packed); owner.hasMatch()) {
            static const QRegularExpression stamp(u"\\(.*\\)$"_s);
            m_lines.owner = owner.captured(1).remove(stamp);
            return;
        }
        if (const QString said = unitsIn(packed); !said.isEmpty()) {
            static const QRegularExpression between(u"[、,，;；/和及]"_s);
            if (!m_names.units(said).empty()) {
                m_lines.owner = said;
            } else {
                m_lines.units = said.split(between, Qt::SkipEmptyParts);
            }
        }
        m_lines.titles.append(packed);
    }

    static QString unitsIn(const QString& packed) {
        static const QRegularExpression line(u"^[(\\[]?(?:计量|金额|数据)?单位[:：]([^)\\]]+)[)\\]]?$"_s);
        static const QRegularExpression inside(u"[(\\[](?:计量|金额|数据)?单位[:：]([^)\\]]+)[)\\]]"_s);
        static const QRegularExpression behind(
            u"(?<!填报|报送|责任|承办|牵头|上报|填表|编制|制表)单位[:：]([^:：()]{1,12})$"_s);
        for (const QRegularExpression* pattern : {&line, &inside, &behind}) {
            if (const auto match = pattern->match(packed); match.hasMatch()) {
                return match.captured(1);
            }
        }
        return {};
    }

    const SheetNames& m_names;
    TitleLines m_lines;
};

}  // namespace

TitleLines readTitleLines(const SheetView& view, int from, int headRow, const SheetNames& names) {
    LineReader reader(names);
    for (int row = from; row < headRow; ++row) {
        const QStringList cells = cellsOf(view, row);
        const bool isTitle = cells.size() <= kMostTitleCells && from == 0;
        for (const QString& cell : isTitle || cells.size() <= 2 ? cells : QStringList()) {
            reader.read(cell);
        }
    }
    return reader.take();
}

}  // namespace pledge
