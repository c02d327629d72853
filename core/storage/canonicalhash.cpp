#include <core/storage/canonicalhash.h>

#include <QtEndian>

#include <array>

namespace pledge {

namespace {

std::array<char, 8> bigEndian(qint64 number) {
    std::array<char, 8> bytes{};
    qToBigEndian(number, bytes.data());
    return bytes;
}

void append(QByteArray& bytes, qint64 number) {
    const auto encoded = bigEndian(number);
    bytes.append(encoded.data(), std::ssize(encoded));
}

}  // namespace

void CanonicalHash::add(QByteArrayView bytes) {
    const auto length = bigEndian(bytes.size());
    m_hash.addData(QByteArrayView(length.data(), std::ssize(length)));
    m_hash.addData(bytes);
}

void CanonicalHash::add(QStringView text) {
    add(QByteArrayView(text.toUtf8()));
}

void CanonicalHash::add(qint64 number) {
    const auto encoded = bigEndian(number);
    add(QByteArrayView(encoded.data(), std::ssize(encoded)));
}

void ReportDigest::add(PledgeId pledge, const Actual& actual) {
    QByteArray bytes;
    bytes.reserve(32);
    append(bytes, pledge.number());
    append(bytes, actual.month.index());
    bytes.append('\0');
    const qsizetype mask = bytes.size() - 1;
    char bit = 1;
    const auto field = [&](bool isThere, qint64 number) {
        if (isThere) {
            bytes[mask] = static_cast<char>(bytes[mask] | bit);
            append(bytes, number);
        }
        bit = static_cast<char>(bit << 1);
    };
    const auto figure = [&](const std::optional<Decimal>& decimal) {
        field(decimal.has_value(), decimal.value_or(Decimal()).micros());
    };
    figure(actual.value);
    field(actual.state.has_value(), static_cast<qint64>(actual.state.value_or(TaskState::Started)));
    figure(actual.percent);
    figure(actual.numerator);
    figure(actual.denominator);
    if (!actual.note.isEmpty()) {
        const QByteArray note = actual.note.toUtf8();
        field(true, note.size());
        bytes.append(note);
    }
    m_hash.addData(bytes);
}

}  // namespace pledge
