#pragma once

#include <core/base/error.h>
#include <core/exchange/handoutform.h>

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace pledge {

/// What a person filled into a cell, and what stood there when the form went out.
struct ReturnedText {
    QString text;  ///< as it stands there
    QString sent;  ///< simplified
    bool isFormula = false;
    Place place = {};
    bool lacksResult = false;  ///< a formula that was saved without its result

    [[nodiscard]] bool isTouched() const { return text.simplified() != sent.simplified(); }
};

/// The report of one pledge that came back, cell by cell.
struct ReturnedRow {
    PledgeId pledge;
    QString name;  ///< of the pledge, as the file says it
    Month period;
    bool isMissing = false;             ///< the row was taken out of the file
    bool isRepeated = false;            ///< it stands there more than once
    bool isLocked = false;              ///< nothing was asked
    bool isOwn = false;                 ///< the month's own figure was asked, not the running total
    std::optional<QString> since = {};  ///< what the own figure was counted from, where the form says it
    std::map<HandoutColumn, ReturnedText> cells = {};

    [[nodiscard]] const ReturnedText* cell(HandoutColumn column) const {
        const auto found = cells.find(column);
        return found == cells.end() ? nullptr : &found->second;
    }
};

/// How a file came by its figures.
enum class ReturnKind { Workbook, Submission };

/// A file that came back from a unit, as far as it could be read. With faults nothing in it can be trusted.
struct ReturnedForm {
    QString file;       ///< the path's last part
    QByteArray digest;  ///< SHA-256 of its bytes
    ReturnKind kind = ReturnKind::Workbook;
    HandoutIdentity identity;
    QString sender;  ///< who filled it in, with phone and approval where they stand there
    std::vector<ReturnedRow> rows;
    std::vector<Error> faults;   ///< HandoutTampered, one a cell
    std::vector<Place> strange;  ///< rows that were added to the file
};

}  // namespace pledge
