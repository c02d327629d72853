#pragma once

#include <core/base/result.h>
#include <core/exchange/returnedform.h>
#include <core/plan/plansnapshot.h>

#include <QByteArray>
#include <QString>

namespace pledge {

/// What a unit's own program signs with: enrolled at hand-out, and good for that unit alone.
struct EnrolledKey {
    QString plan;  ///< planMark()
    QString planName;
    OrgUnitId unit;
    QString unitName;
    QByteArray key;
};

/// The key of a unit, made of the plan's secret.
[[nodiscard]] EnrolledKey enrolledKey(const PlanSnapshot& snapshot, OrgUnitId unit, const QByteArray& secret);

/// As a small JSON file that only its owner may read (0600), never over an existing one (FileExists). FileReadOnly.
[[nodiscard]] Outcome writeKeyFile(const QString& path, const EnrolledKey& key);
/// HandoutForeign with none where it is no key; FileMissing, FileUnreadable, FileTooLarge.
[[nodiscard]] Result<EnrolledKey> readKeyFile(const QString& path);

/// A unit's month as JSON signed with its key: the figures that stand in the plan for what the round asks, notes and
/// problems, every figure digit by digit. Canonical: keys in order, no blanks.
[[nodiscard]] QByteArray submissionOf(const PlanSnapshot& snapshot, OrgUnitId unit, const EnrolledKey& key, Month month,
                                      const QString& sender, const QDateTime& made);

/// Whether the bytes are a submission, whoever signed it.
[[nodiscard]] bool isSubmission(const QByteArray& bytes);
/// Reads a submission against the plan it was signed for: pledges by their names. HandoutForeign; what does not fit the
/// seal is a fault of the form (HandoutTampered: identity).
[[nodiscard]] Result<ReturnedForm> readSubmission(const QString& file, const QByteArray& bytes,
                                                  const PlanSnapshot& snapshot, const QByteArray& secret);

}  // namespace pledge
