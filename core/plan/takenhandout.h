#pragma once

#include <core/base/id.h>
#include <core/base/month.h>

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace pledge {

/// A file that came back from a unit and was taken, so that the same or an older one is recognised.
struct TakenHandout {
    OrgUnitId unit;
    Month month;
    QByteArray digest;  ///< SHA-256 of the file's bytes
    QDateTime made;     ///< when the form had gone out
    EntryId entry = {};
    QDateTime at = {};    ///< when it was taken; UTC
    QString file = {};    ///< its name
    QString sender = {};  ///< who filled it in, with phone and approval where they stood there

    friend bool operator==(const TakenHandout&, const TakenHandout&) = default;
};

}  // namespace pledge
