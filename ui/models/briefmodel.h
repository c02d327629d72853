#pragma once

#include <core/base/id.h>
#include <core/schedule/verdict.h>

#include <QAbstractListModel>
#include <QString>

#include <optional>
#include <vector>

namespace pledge {

/// An entry of a short list: a light or the flag, a name, a quieter second line, and a figure at the right.
struct BriefItem {
    PledgeId pledge;
    std::optional<Light> light;  ///< none: the flag of what is due soon
    QString name;
    QString note;
    QString figure;
};

/// A short list of pledges on the overview.
class BriefModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { LightRole = Qt::UserRole, NoteRole, FigureRole, PledgeRole };

    using QAbstractListModel::QAbstractListModel;

    void setItems(std::vector<BriefItem> items);
    [[nodiscard]] PledgeId pledgeAt(int row) const { return m_items[static_cast<std::size_t>(row)].pledge; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<BriefItem> m_items;
};

}  // namespace pledge
