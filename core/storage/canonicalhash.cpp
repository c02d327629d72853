#include <core/storage/canonicalhash.h>

#include <QtEndian>

#include <array>
#include <utility>

namespace pledge {

namespace {

constexpr qsizetype kPieceSize = qsizetype{64} * 1024;

struct Numbers {
    std::array<std::optional<qint64>, 5> fields;
    std::optional<qint64> place;

    explicit Numbers(const Actual& actual)
        : fields{micros(actual.value), state(actual.state), micros(actual.percent), micros(actual.numerator),
                 micros(actual.denominator)},
          place(actual.outsidePlace ? std::optional(qint64{*actual.outsidePlace}) : std::nullopt) {}

    static std::optional<qint64> micros(const std::optional<Decimal>& figure) {
        return figure ? std::optional(figure->micros()) : std::nullopt;
    }
    static std::optional<qint64> state(const std::optional<TaskState>& state) {
        return state ? std::optional(static_cast<qint64>(*state)) : std::nullopt;
    }
};

}  // namespace

void PieceHash::append(QByteArrayView bytes) {
    m_pending.append(bytes);
    if (m_pending.size() >= kPieceSize) {
        flush();
    }
}

void PieceHash::append(qint64 number) {
    std::array<char, sizeof number> bytes{};
    qToBigEndian(number, bytes.data());
    append(QByteArrayView(bytes.data(), std::ssize(bytes)));
}

QByteArray PieceHash::result() {
    flush();
    return m_hash.result();
}

void PieceHash::flush() {
    m_hash.addData(QByteArrayView(m_pending));
    m_pending.resize(0);
}

void CanonicalHash::add(QByteArrayView bytes) {
    m_hash.append(qint64{bytes.size()});
    m_hash.append(bytes);
}

void CanonicalHash::add(QStringView text) {
    add(QByteArrayView(text.toUtf8()));
}

void CanonicalHash::add(qint64 number) {
    m_hash.append(qint64{sizeof number});
    m_hash.append(number);
}

void CanonicalHash::addNothing() {
    m_hash.append(qint64{-1});
}

void ReportDigest::add(PledgeId pledge, const Actual& actual) {
    const Numbers numbers(actual);
    int mask = 0;
    for (std::size_t i = 0; i < numbers.fields.size(); ++i) {
        mask |= numbers.fields[i] ? 1 << i : 0;
    }
    mask |= actual.note.isEmpty() ? 0 : 1 << numbers.fields.size();
    mask |= numbers.place ? 1 << (numbers.fields.size() + 1) : 0;
    m_hash.append(pledge.number());
    m_hash.append(qint64{actual.month.index()});
    m_hash.append(static_cast<char>(mask));
    for (const auto& number : numbers.fields) {
        if (number) {
            m_hash.append(*number);
        }
    }
    if (!actual.note.isEmpty()) {
        const QByteArray note = actual.note.toUtf8();
        m_hash.append(qint64{note.size()});
        m_hash.append(QByteArrayView(note));
    }
    if (numbers.place) {
        m_hash.append(*numbers.place);
    }
}

}  // namespace pledge
