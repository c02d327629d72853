#include <core/base/columnletters.h>
#include <core/exchange/handoutreader.h>
#include <core/exchange/handoutsheets.h>

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

using SealedTexts = QHash<QString, QString>;

const SheetGrid* sealSheet(const SheetFile& file) {
    const auto found = std::ranges::find_if(
        file.sheets, [](const SheetGrid& sheet) { return sheet.table.sheet() == kHandoutSealSheet; });
    return found == file.sheets.end() ? nullptr : &*found;
}

/// Whether the head row of the sheet says these heads.
bool hasHeads(const Table& table, const QStringList& heads) {
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        if (table.place(row).row - 1 != kHandoutHeadRow) {
            continue;
        }
        const auto says = [&](qsizetype at) {
            return table.text(row, static_cast<std::size_t>(at)).simplified() == heads[at];
        };
        qsizetype same = 0;
        while (same < heads.size() && says(same)) {
            ++same;
        }
        return same == heads.size();
    }
    return false;
}

/// The sheet with the form: the one whose head row says the sealed heads, whatever it is called now and wherever it
/// stands; where none does, the first.
const SheetGrid* formSheet(const SheetFile& file, const QStringList& heads) {
    const SheetGrid* first = nullptr;
    for (const SheetGrid& sheet : file.sheets) {
        if (sheet.isHidden || sheet.table.sheet() == kHandoutSealSheet || sheet.table.rowCount() == 0) {
            continue;
        }
        if (hasHeads(sheet.table, heads)) {
            return &sheet;
        }
        first = first == nullptr ? &sheet : first;
    }
    return first;
}

qint64 cellNumber(int row, int column) {
    return qint64{row} * kXlsxColumns + column;
}

std::optional<PledgeId> pledgeOf(const QString& text) {
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && number > 0 ? std::optional(PledgeId(number)) : std::nullopt;
}

class HandoutReader {
public:
    HandoutReader(const SheetFile& file, const SheetGrid& seal, const QByteArray& secret)
        : m_file(file), m_seal(seal), m_secret(secret) {
        m_form.file = file.file;
        m_form.digest = file.digest;
    }

    Result<ReturnedForm> read() {
        readSealed();
        if (const Outcome known = readIdentity(); !known) {
            return known.error();
        }
        if (!m_form.faults.empty()) {
            return std::move(m_form);
        }
        readColumns();
        m_sheet = formSheet(m_file, heads());
        if (m_sheet == nullptr) {
            m_form.faults.push_back(tampered(u"identity"_s, {}, {}, {}));
            return std::move(m_form);
        }
        for (const CellName& at : m_sheet->formulas) {
            m_formulas.insert(cellNumber(at.row, at.column));
        }
        for (const FlawedCell& flawed : m_sheet->flawed) {
            if (flawed.flaw == CellFlaw::LacksResult) {
                m_unreckoned.insert(cellNumber(flawed.at.row, flawed.at.column));
            }
        }
        for (std::size_t row = 0; row < m_sheet->table.rowCount(); ++row) {
            m_rowAt.insert(m_sheet->table.place(row).row - 1, row);
        }
        checkHead();
        readSender();
        readRows();
        return std::move(m_form);
    }

private:
    void readSealed() {
        const Table& table = m_seal.table;
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            const QString key = table.text(row, 0);
            const QString text = table.text(row, 1).simplified();
            if (key == kHandoutSealKey) {
                m_sealText = text;
            } else if (!key.isEmpty()) {
                m_isRepeated = m_isRepeated || m_sealed.contains(key);
                m_sealed.insert(key, text);
                m_values.push_back({key, text});
            }
        }
    }

    Outcome readIdentity() {
        HandoutIdentity& identity = m_form.identity;
        if (m_sealed.value(u"id.format"_s).toInt() > kHandoutFormat) {
            return Error{ErrorCode::HandoutForeign, m_file.file, {u"newer"_s}, {}};
        }
        identity.plan = m_sealed.value(u"id.plan"_s);
        identity.planName = m_sealed.value(u"id.plan_name"_s);
        identity.unit = OrgUnitId(m_sealed.value(u"id.unit"_s).toLongLong());
        identity.unitName = m_sealed.value(u"id.unit_name"_s);
        const auto month = Month::parse(m_sealed.value(u"id.month"_s));
        identity.made = QDateTime::fromString(m_sealed.value(u"id.made"_s), Qt::ISODateWithMs);
        const bool isWhole = month && identity.made.isValid() && identity.unit.isValid();
        if (isWhole && identity.plan != planMark(m_secret)) {
            return Error{ErrorCode::HandoutForeign, m_file.file, {u"plan"_s, identity.planName}, {}};
        }
        if (!isWhole || m_isRepeated || sealOf(m_values, handoutKey(m_secret)) != m_sealText) {
            m_form.faults.push_back(tampered(u"identity"_s, {}, {}, {}));
        }
        identity.month = month ? *month : Month();
        return Done{};
    }

    [[nodiscard]] QString textAt(int row, int column) const {
        const auto found = m_rowAt.constFind(row);
        return found == m_rowAt.constEnd() ? QString()
                                           : m_sheet->table.text(*found, static_cast<std::size_t>(column)).trimmed();
    }

    [[nodiscard]] Place placeAt(int row, int column) const {
        return {m_file.file, m_sheet->table.sheet(), row + 1, column + 1};
    }

    [[nodiscard]] Error tampered(const QString& what, const QString& cell, const QString& sent,
                                 const QString& found) const {
        return {ErrorCode::HandoutTampered, m_file.file, {what, cell, sent, found}, {}};
    }

    /// What the column of a row below the head holds.
    [[nodiscard]] QString headAt(int row, int column) const {
        const bool isOfRow = row > kHandoutHeadRow && column < static_cast<int>(m_columns.size());
        return isOfRow ? m_sealed.value(headKey(m_columns[static_cast<std::size_t>(column)])) : QString();
    }

    void expect(int row, int column, const QString& sent, bool asFigure = false) {
        const QString found = textAt(row, column).simplified();
        if (found != sent && !(asFigure && figureForm(found) == figureForm(sent))) {
            Error fault = tampered(u"cell"_s, columnLetters(column + 1) + QString::number(row + 1), sent, found);
            fault.details.append(headAt(row, column));
            m_form.faults.push_back(std::move(fault));
        }
    }

    void readColumns() {
        const QStringList tokens = m_sealed.value(u"id.columns"_s).split(u',');
        for (const QString& token : tokens) {
            for (int at = 0; at < kHandoutColumns; ++at) {
                if (tokenOf(static_cast<HandoutColumn>(at)) == token) {
                    m_columns.push_back(static_cast<HandoutColumn>(at));
                }
            }
        }
    }

    [[nodiscard]] QStringList heads() const {
        QStringList heads;
        for (const HandoutColumn column : m_columns) {
            heads.append(m_sealed.value(headKey(column)));
        }
        return heads;
    }

    void checkHead() {
        expect(kHandoutTitleRow, 0, m_sealed.value(u"text.title"_s));
        expect(kHandoutInstructionsRow, 0, m_sealed.value(u"text.instructions"_s));
        expect(kHandoutSenderRow, kHandoutContactColumn, m_sealed.value(u"text.contact"_s));
        for (int column = 0; column < static_cast<int>(m_columns.size()); ++column) {
            expect(kHandoutHeadRow, column, m_sealed.value(headKey(m_columns[static_cast<std::size_t>(column)])));
        }
    }

    void readSender() {
        QStringList parts;
        for (const int column : {kHandoutSenderColumn, kHandoutPhoneColumn, kHandoutApprovedColumn}) {
            const QString text = textAt(kHandoutSenderRow, column).simplified().left(60);
            if (!text.isEmpty()) {
                parts.append(text);
            }
        }
        m_form.sender = parts.join(u' ');
    }

    void readRows() {
        QHash<PledgeId, int> places;
        QSet<PledgeId> repeated;
        for (auto row = m_rowAt.constBegin(); row != m_rowAt.constEnd(); ++row) {
            if (row.key() <= kHandoutHeadRow) {
                continue;
            }
            const auto pledge = pledgeOf(figureForm(textAt(row.key(), 0)));
            if (!pledge || !m_sealed.contains(periodKey(*pledge))) {
                noteStrange(row.key());
            } else if (places.contains(*pledge)) {
                m_form.strange.push_back(placeAt(row.key(), 0));
                repeated.insert(*pledge);
            } else {
                places.insert(*pledge, row.key());
            }
        }
        std::ranges::sort(m_form.strange, {}, &Place::row);
        for (const SealedValue& value : m_values) {
            if (value.key.startsWith(u"id."_s) && value.key.endsWith(u".period"_s)) {
                const PledgeId pledge(value.key.section(u'.', 1, 1).toLongLong());
                readRow(pledge, value.text, repeated.contains(pledge) ? -1 : places.value(pledge, -1));
                if (repeated.contains(pledge) && !m_form.rows.empty()) {
                    m_form.rows.back().isRepeated = true;
                }
            }
        }
    }

    void noteStrange(int row) {
        for (int column = 0; column < static_cast<int>(m_columns.size()); ++column) {
            if (!textAt(row, column).isEmpty()) {
                m_form.strange.push_back(placeAt(row, 0));
                return;
            }
        }
    }

    void readRow(PledgeId pledge, const QString& period, int at) {
        const auto month = Month::parse(period);
        if (!month) {
            return;
        }
        ReturnedRow row{pledge, m_sealed.value(lockedKey(pledge, HandoutColumn::Pledge)), *month, at < 0};
        row.isOwn = m_sealed.value(viewKey(pledge)) == viewText(true);
        if (const auto since = m_sealed.constFind(sinceKey(pledge)); since != m_sealed.constEnd()) {
            row.since = *since;
        }
        row.isLocked = !m_sealed.contains(openKey(pledge, HandoutColumn::Figure));
        for (int column = 0; column < static_cast<int>(m_columns.size()); ++column) {
            const HandoutColumn meaning = m_columns[static_cast<std::size_t>(column)];
            const auto sent = m_sealed.constFind(openKey(pledge, meaning));
            if (sent != m_sealed.constEnd()) {
                const QString text = at < 0 ? QString() : textAt(at, column);
                const bool isFormula = m_formulas.contains(cellNumber(at, column));
                const bool lacksResult = m_unreckoned.contains(cellNumber(at, column));
                row.cells.insert({meaning, {text, *sent, isFormula, placeAt(std::max(at, 0), column), lacksResult}});
            } else if (at >= 0) {
                expect(at, column, m_sealed.value(lockedKey(pledge, meaning)), holdsFigures(meaning));
            }
        }
        m_form.rows.push_back(std::move(row));
    }

    const SheetFile& m_file;
    const SheetGrid& m_seal;
    const QByteArray& m_secret;
    const SheetGrid* m_sheet = nullptr;
    ReturnedForm m_form;
    SealedTexts m_sealed;
    std::vector<SealedValue> m_values;
    QString m_sealText;
    bool m_isRepeated = false;
    QHash<int, std::size_t> m_rowAt;
    QSet<qint64> m_formulas;
    QSet<qint64> m_unreckoned;  ///< formulas without a result
    std::vector<HandoutColumn> m_columns;
};

}  // namespace

bool isHandout(const SheetFile& file) {
    return sealSheet(file) != nullptr;
}

Result<ReturnedForm> readHandout(const SheetFile& file, const QByteArray& secret) {
    const SheetGrid* seal = sealSheet(file);
    if (seal == nullptr) {
        return Error{ErrorCode::HandoutForeign, file.file, {u"none"_s}, {}};
    }
    return HandoutReader(file, *seal, secret).read();
}

}  // namespace pledge
