#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace pledge {

// How the journal's acts of the monthly round are read: submitted months, problems, evidence, ledgers, hand-outs.

/// The act or role in words; nothing for a token of other acts.
[[nodiscard]] std::optional<QString> roundTokenWord(const QString& token);
/// What a field of such an act is called; nothing for other fields.
[[nodiscard]] std::optional<QString> roundFieldWord(const QString& field);
/// An item of a list that is no change from old to new: its texts, one behind the other; empty for a change.
[[nodiscard]] QString recordItemText(const QJsonValue& item);

}  // namespace pledge
