#pragma once

#include <core/base/id.h>
#include <core/base/month.h>

#include <QByteArray>
#include <QDateTime>

namespace pledge {

/// A file that came back from a unit and was taken, so that the same or an older one is recognised.
struct TakenHandout {
    OrgUnitId unit;
    Month month;
    QByteArray digest;  ///< SHA-256 of the file's bytes
    QDateTime made;     ///< when the form had gone out
    EntryId entry = {};

    friend bool operator==(const TakenHandout&, const TakenHandout&) = default;
};

}  // namespace pledge
