#include <core/document/xlsxsheet.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

bool isOn(QStringView flag) {
    return flag == u"1" || flag == u"true";
}

}  // namespace

Result<XlsxTexts> readXlsxTexts(const ZipPackage& package, const QString& part) {
    XlsxTexts texts;
    if (part.isEmpty()) {
        return texts;
    }
    auto opened = XmlPart::open(package, part);
    if (!opened) {
        return opened.error();
    }
    QXmlStreamReader& xml = opened->xml();
    while (xml.readNextStartElement()) {
        if (xml.name() != u"si") {
            xml.skipCurrentElement();
            continue;
        }
        const QByteArray text = runText(xml).toUtf8();
        texts.slices.push_back({static_cast<quint32>(texts.text.size()), static_cast<quint32>(text.size())});
        texts.text += text;
    }
    const Outcome ended = opened->ended();
    return ended ? Result<XlsxTexts>(std::move(texts)) : ended.error();
}

XlsxSheetReader::XlsxSheetReader(XmlPart& part, XlsxSurroundings around, const XlsxLimits& limits)
    : m_part(part), m_xml(part.xml()), m_around(std::move(around)), m_limits(limits) {}

Result<Table> XlsxSheetReader::read() {
    readSheet();
    if (m_error) {
        return *m_error;
    }
    if (const Outcome ended = m_part.ended(); !ended) {
        Error error = ended.error();
        error.place = Place{m_around.file, m_around.sheet, m_row, 0};
        return error;
    }
    std::erase_if(m_rows, [this](const Table::Row& row) {
        const auto first = m_cells.begin() + row.firstCell;
        return std::all_of(first, first + row.cells, [](Table::Slice cell) { return cell.length == 0; });
    });
    return Table(m_around.file, m_around.digest, std::move(m_around.texts.text), std::move(m_cells), std::move(m_rows),
                 m_around.sheet);
}

void XlsxSheetReader::readSheet() {
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == u"sheetData") {
            readRows();
        } else if (m_xml.name() == u"mergeCells") {
            readMerges();
        } else if (m_xml.name() == u"cols") {
            readColumns();
        } else {
            m_xml.skipCurrentElement();
        }
    }
}

void XlsxSheetReader::readRows() {
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == u"row") {
            readRow();
        } else {
            m_xml.skipCurrentElement();
        }
    }
}

void XlsxSheetReader::readColumns() {
    while (m_xml.readNextStartElement()) {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        if (isOn(attributes.value(u"hidden"_s))) {
            m_hiddenColumns.emplace_back(attributes.value(u"min"_s).toInt() - 1,
                                         attributes.value(u"max"_s).toInt() - 1);
        }
        m_xml.skipCurrentElement();
    }
}

void XlsxSheetReader::addShapeTo(SheetGrid& grid) {
    grid.merged = std::move(m_merged);
    grid.hiddenRows = std::move(m_hiddenRows);
    grid.hiddenColumns = std::move(m_hiddenColumns);
    grid.flawed = std::move(m_flawed);
    grid.formulas = std::move(m_formulas);
}

void XlsxSheetReader::readRow() {
    const auto number = rowNumber();
    m_nextColumn = 0;
    m_column = -1;
    if (!number) {
        refuse(ErrorCode::FileCorrupt, {u"cell_order"_s});
        return;
    }
    m_row = *number;
    if (isOn(m_xml.attributes().value(u"hidden"_s))) {
        m_hiddenRows.insert(m_row - 1);
    }
    Table::Row row{static_cast<quint32>(m_cells.size()), 0, m_row};
    m_rows.push_back(row);
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == u"c") {
            readCell();
        } else {
            m_xml.skipCurrentElement();
        }
    }
    m_rows.back().cells = static_cast<quint32>(m_cells.size()) - row.firstCell;
}

std::optional<int> XlsxSheetReader::rowNumber() const {
    const auto stated = m_xml.attributes().value(u"r"_s);
    const int number = stated.isEmpty() ? m_row + 1 : stated.toInt();
    return number > m_row && number <= kXlsxRows ? std::optional(number) : std::nullopt;
}

std::optional<int> XlsxSheetReader::columnNumber() const {
    const auto stated = m_xml.attributes().value(u"r"_s);
    const auto name = stated.isEmpty() ? CellName{m_row - 1, m_nextColumn} : cellName(stated);
    const bool follows = name && name->row == m_row - 1 && name->column >= m_nextColumn && name->column < kXlsxColumns;
    return follows ? std::optional(name->column) : std::nullopt;
}

void XlsxSheetReader::readCell() {
    const auto column = columnNumber();
    m_column = column.value_or(m_nextColumn);
    if (!column) {
        refuse(ErrorCode::FileCorrupt, {u"cell_order"_s});
        return;
    }
    m_nextColumn = m_column + 1;
    const auto slice = value();
    if (slice && slice->length > 0) {
        place(*slice);
    }
}

std::optional<Table::Slice> XlsxSheetReader::value() {
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const auto type = attributes.value(u"t"_s);
    const auto format = static_cast<std::size_t>(attributes.value(u"s"_s).toUInt());
    QByteArray raw;
    bool isFormula = false;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == u"v") {
            raw = plainText(m_xml).toUtf8();
        } else if (m_xml.name() == u"f") {
            isFormula = true;
            m_formulas.push_back({m_row - 1, m_column});
            m_xml.skipCurrentElement();
        } else if (m_xml.name() == u"is") {
            raw = runText(m_xml).toUtf8();
        } else {
            m_xml.skipCurrentElement();
        }
    }
    if (m_xml.hasError() || raw.isEmpty()) {
        if (isFormula && type != u"str") {
            m_flawed.push_back({{m_row - 1, m_column}, CellFlaw::LacksResult});
        }
        return std::nullopt;
    }
    noteScaled(type, format);
    return type == u"s" ? sharedText(raw) : kept(shown(raw, type, format));
}

void XlsxSheetReader::noteScaled(QStringView type, std::size_t format) {
    const bool isFigure = type.isEmpty() || type == u"n";
    if (isFigure && format < m_around.formats.size() && m_around.formats[format] == FigureFormat::Scaled) {
        m_flawed.push_back({{m_row - 1, m_column}, CellFlaw::ShownScaled});
    }
}

std::optional<Table::Slice> XlsxSheetReader::sharedText(const QByteArray& index) {
    bool isNumber = false;
    const uint at = index.toUInt(&isNumber);
    if (!isNumber || at >= m_around.texts.slices.size()) {
        refuse(ErrorCode::FileCorrupt, {u"cell_text"_s});
        return std::nullopt;
    }
    return m_around.texts.slices[at];
}

QByteArray XlsxSheetReader::shown(const QByteArray& raw, QStringView type, std::size_t format) const {
    if (type.isEmpty() || type == u"n") {
        const bool known = format < m_around.formats.size();
        return figureText(raw, known ? m_around.formats[format] : FigureFormat::Plain, m_around.countsFrom1904);
    }
    if (type == u"b") {
        return raw.trimmed() == "1" ? "TRUE" : "FALSE";
    }
    if (type == u"d") {
        return raw.endsWith("T00:00:00") ? raw.chopped(9) : raw;
    }
    return raw;
}

Table::Slice XlsxSheetReader::kept(const QByteArray& text) {
    QByteArray& all = m_around.texts.text;
    const Table::Slice slice{static_cast<quint32>(all.size()), static_cast<quint32>(text.size())};
    all += text;
    return slice;
}

void XlsxSheetReader::place(Table::Slice slice) {
    const auto firstCell = static_cast<std::size_t>(m_rows.back().firstCell);
    const std::size_t end = firstCell + static_cast<std::size_t>(m_column) + 1;
    if (m_column >= m_limits.columns) {
        refuse(ErrorCode::TableTooLarge, {u"columns"_s, QString::number(m_limits.columns)});
    } else if (static_cast<qsizetype>(end) > m_limits.cells) {
        refuse(ErrorCode::TableTooLarge, {u"cells"_s, QString::number(m_limits.cells)});
    } else if (slice.length > m_limits.cellBytes) {
        refuse(ErrorCode::TableTooLarge, {u"cell"_s, QString::number(m_limits.cellBytes)});
    } else {
        m_cells.resize(end);
        m_cells.back() = slice;
    }
}

void XlsxSheetReader::readMerges() {
    while (m_xml.readNextStartElement()) {
        const auto reference = m_xml.attributes().value(u"ref"_s);
        const qsizetype colon = reference.indexOf(u':');
        const auto first = cellName(reference.first(colon < 0 ? reference.size() : colon));
        const auto last = cellName(reference.sliced(colon + 1));
        if (first && last) {
            m_merged.push_back({*first, *last});
            cover(m_merged.back());
        }
        m_xml.skipCurrentElement();
    }
}

void XlsxSheetReader::cover(const XlsxRange& range) {
    auto row = std::ranges::lower_bound(m_rows, range.first.row + 1, {}, &Table::Row::line);
    for (; row != m_rows.end() && row->line <= range.last.row + 1; ++row) {
        const int end = std::min(range.last.column + 1, static_cast<int>(row->cells));
        m_covered += 1 + std::max(0, end - range.first.column);
        if (m_covered > m_limits.cells) {
            refuse(ErrorCode::FileCorrupt, {u"merged_cells"_s});
            return;
        }
        for (int column = range.first.column; column < end; ++column) {
            const bool isFirst = row->line == range.first.row + 1 && column == range.first.column;
            if (!isFirst) {
                m_cells[row->firstCell + static_cast<std::size_t>(column)].length = 0;
            }
        }
    }
}

void XlsxSheetReader::refuse(ErrorCode code, QStringList details) {
    if (m_error) {
        return;
    }
    const bool inCells = details.first() != u"merged_cells";
    const Place there{m_around.file, m_around.sheet, inCells ? std::max(m_row, 1) : 0, inCells ? m_column + 1 : 0};
    m_error = Error{code, m_around.file, std::move(details), there};
    m_xml.raiseError();
}

}  // namespace pledge
