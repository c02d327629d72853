#pragma once

#include <core/base/error.h>

#include <QAbstractTableModel>

#include <vector>

namespace pledge {

/// The rows of a file that are wrong: the cell as a spreadsheet names it, and a sentence that says what is wrong there.
class ImportIssuesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<Error> issues);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Error> m_issues;
};

/// D3, or 3 for a whole row, as a spreadsheet counts; empty where the place is not known.
[[nodiscard]] QString cellName(const Place& place);

}  // namespace pledge
