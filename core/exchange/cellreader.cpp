#include <core/exchange/cellreader.h>

#include <QVarLengthArray>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// Figures and dates are short and plain: widened without a QString. Other bytes widen to what no parser takes.
class Widened {
public:
    explicit Widened(QByteArrayView bytes) {
        m_units.reserve(bytes.size());
        for (const char byte : bytes) {
            m_units.append(static_cast<char16_t>(static_cast<unsigned char>(byte)));
        }
    }
    [[nodiscard]] QStringView view() const { return {m_units.constData(), m_units.size()}; }

private:
    QVarLengthArray<char16_t, 48> m_units;
};

}  // namespace

bool CellReader::headerFits() {
    QStringList found;
    for (std::size_t column = 0; m_table.rowCount() > 0 && column < m_table.cellCount(0); ++column) {
        found.append(m_table.text(0, column));
    }
    while (found.size() > m_columns.size() && found.last().isEmpty()) {
        found.removeLast();
    }
    if (found.size() >= m_required && found == m_columns.first(std::min(found.size(), m_columns.size()))) {
        m_width = found.size();
        return true;
    }
    const Place place{m_table.file(), m_table.sheet(), m_table.rowCount() > 0 ? m_table.place(0).row : 1, 0};
    m_issues.push_back({ErrorCode::WrongHeader, {}, {m_columns.join(u','), found.join(u',')}, place});
    return false;
}

void CellReader::checkWidth(std::size_t row) {
    for (auto column = static_cast<std::size_t>(m_width); column < m_table.cellCount(row); ++column) {
        if (!isEmpty(row, column)) {
            note(row, column, {ErrorCode::ExtraCell, {}, {text(row, column)}, {}});
        }
    }
}

std::optional<QByteArrayView> CellReader::required(std::size_t row, std::size_t column) {
    const QByteArrayView cell = bytes(row, column);
    if (cell.isEmpty()) {
        noteMissing(row, column);
        return std::nullopt;
    }
    return cell;
}

std::optional<Decimal> CellReader::figure(std::size_t row, std::size_t column) {
    return required(row, column) ? optionalFigure(row, column) : std::nullopt;
}

std::optional<Month> CellReader::month(std::size_t row, std::size_t column) {
    return required(row, column) ? optionalMonth(row, column) : std::nullopt;
}

std::optional<QDate> CellReader::date(std::size_t row, std::size_t column) {
    return required(row, column) ? optionalDate(row, column) : std::nullopt;
}

std::optional<std::size_t> CellReader::choice(std::size_t row, std::size_t column,
                                              std::span<const QByteArrayView> tokens) {
    const auto cell = required(row, column);
    if (!cell) {
        return std::nullopt;
    }
    const auto found = std::ranges::find(tokens, *cell);
    if (found == tokens.end()) {
        QStringList allowed;
        for (const QByteArrayView token : tokens) {
            allowed.append(QString::fromUtf8(token));
        }
        noteWrong(row, column, allowed.join(u", "_s));
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - tokens.begin());
}

std::optional<Decimal> CellReader::optionalFigure(std::size_t row, std::size_t column) {
    const QByteArrayView cell = bytes(row, column);
    if (cell.isEmpty()) {
        return std::nullopt;
    }
    const auto figure = Decimal::parse(Widened(cell).view());
    if (!figure) {
        note(row, column, {figure.error().code, {}, {text(row, column)}, {}});
        return std::nullopt;
    }
    return *figure;
}

std::optional<Month> CellReader::optionalMonth(std::size_t row, std::size_t column) {
    const QByteArrayView cell = bytes(row, column);
    if (cell.isEmpty()) {
        return std::nullopt;
    }
    const auto month = Month::parse(Widened(cell).view());
    if (!month) {
        note(row, column, {ErrorCode::NotAMonth, {}, {text(row, column)}, {}});
        return std::nullopt;
    }
    return *month;
}

std::optional<QDate> CellReader::optionalDate(std::size_t row, std::size_t column) {
    const QByteArrayView cell = bytes(row, column);
    if (cell.isEmpty()) {
        return std::nullopt;
    }
    const auto date = parseDate(Widened(cell).view());
    if (!date) {
        note(row, column, {ErrorCode::NotADate, {}, {text(row, column)}, {}});
        return std::nullopt;
    }
    return *date;
}

void CellReader::note(std::size_t row, std::size_t column, Error error) {
    error.place = m_table.place(row, column);
    m_issues.push_back(std::move(error));
}

void CellReader::noteMissing(std::size_t row, std::size_t column) {
    note(row, column, {ErrorCode::MissingCell, {}, {m_columns.value(static_cast<qsizetype>(column))}, {}});
}

void CellReader::noteWrong(std::size_t row, std::size_t column, const QString& allowed) {
    note(row, column,
         {ErrorCode::WrongCell, {}, {m_columns.value(static_cast<qsizetype>(column)), text(row, column), allowed}, {}});
}

std::vector<Error> CellReader::takeIssues() {
    std::ranges::stable_sort(m_issues, {},
                             [](const Error& issue) { return std::pair(issue.place.row, issue.place.column); });
    return std::move(m_issues);
}

Result<QDate> parseDate(QStringView text) {
    const Error refusal{ErrorCode::NotADate, {}, {text.toString()}, {}};
    if (text.size() != 10 || text[7] != u'-') {
        return refusal;
    }
    const auto month = Month::parse(text.first(7));
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (!month || !isDigit(text[8]) || !isDigit(text[9])) {
        return refusal;
    }
    const QDate date(month->year(), month->monthOfYear(), text.last(2).toInt());
    return date.isValid() ? Result<QDate>(date) : Result<QDate>(refusal);
}

}  // namespace pledge
