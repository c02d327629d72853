#pragma once

#include <core/base/result.h>
#include <core/exchange/handoutform.h>

#include <QByteArray>
#include <QString>

namespace pledge {

/// Writes the form as a workbook (.xlsx) under that path, replacing what stood there: a protected sheet in which only
/// the cells to fill in are open, and a hidden one with identity, locked values and their seal. No text becomes a
/// formula. FileReadOnly, System.
[[nodiscard]] Outcome writeHandout(const QString& path, const HandoutForm& form, const QByteArray& key);

/// The name of a unit's file for a month, safe on every system: 金融办-2022-06.xlsx.
[[nodiscard]] QString handoutFileName(const QString& unitName, Month month, const QString& suffix);

}  // namespace pledge
