#pragma once

#include <core/base/id.h>

#include <QByteArray>
#include <QString>

#include <vector>

namespace pledge {

/// One thing that a file of the monthly round says and that has to come back as it was, under a key of its own.
struct SealedValue {
    QString key;
    QString text;  ///< simplified: blanks and line breaks folded into one blank

    friend bool operator==(const SealedValue&, const SealedValue&) = default;
};

/// What a cell for a figure says, as it stays when an office program writes it again: simplified, a plain figure
/// without needless digits. For figures only: a text may say 007.
[[nodiscard]] QString figureForm(const QString& text);

/// HMAC-SHA256 over the values in the order of their keys, in hexadecimal digits. Proves to whoever holds the key that
/// somebody who holds it wrote these values; it says nothing of the person.
[[nodiscard]] QString sealOf(std::vector<SealedValue> values, const QByteArray& key);

/// A key made of the plan's secret for one purpose, which does not give the secret away.
[[nodiscard]] QByteArray derivedKey(const QByteArray& secret, const QString& purpose);
/// The key of the workbooks that are handed out.
[[nodiscard]] QByteArray handoutKey(const QByteArray& secret);
/// The key of a unit's own program.
[[nodiscard]] QByteArray unitKey(const QByteArray& secret, OrgUnitId unit);
/// What names the plan to a file: the same for every copy of it, another one for every other plan.
[[nodiscard]] QString planMark(const QByteArray& secret);

}  // namespace pledge
