#pragma once

#include <core/plan/actual.h>

#include <QByteArray>
#include <QByteArrayView>
#include <QCryptographicHash>
#include <QStringView>

namespace pledge {

/// SHA-256 over bytes that arrive in small pieces. Numbers are 8 bytes, the highest first.
class PieceHash {
public:
    void append(QByteArrayView bytes);
    void append(qint64 number);
    void append(char byte) { m_pending.append(byte); }
    [[nodiscard]] QByteArray result();

private:
    void flush();

    QByteArray m_pending;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

/// SHA-256 over a sequence of fields, each with its length before it, so that no two sequences are the same bytes.
class CanonicalHash {
public:
    void add(QByteArrayView bytes);
    void add(QStringView text);
    void add(qint64 number);
    /// A field that is not there: a length of -1.
    void addNothing();
    [[nodiscard]] QByteArray result() { return m_hash.result(); }

private:
    PieceHash m_hash;
};

/// SHA-256 over reports in ascending order of pledge and month: which, in a mask, of value, state, percent, numerator,
/// denominator, note and place are there, and those. What a journal entry proves about the reports it wrote.
class ReportDigest {
public:
    void add(PledgeId pledge, const Actual& actual);
    [[nodiscard]] QByteArray result() { return m_hash.result(); }

private:
    PieceHash m_hash;
};

}  // namespace pledge
