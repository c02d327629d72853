#include <core/plan/series.h>

namespace pledge {

std::optional<Decimal> Series::value(Month month) const {
    if ((presence(month) & Figure) == 0) {
        return std::nullopt;
    }
    return Decimal::fromMicros(m_micros[offset(month)]);
}

std::optional<Actual> Series::at(Month month) const {
    const quint8 there = presence(month);
    if (there == Nothing) {
        return std::nullopt;
    }
    Actual actual;
    if ((there & More) != 0) {
        actual = m_more.value(month.index());
    }
    actual.month = month;
    actual.value = value(month);
    return actual;
}

bool Series::isReported(Month month) const {
    return presence(month) != Nothing;
}

Month Series::firstReported() const {
    Q_ASSERT(!isEmpty());
    return *firstReportedFrom(m_first);
}

Month Series::lastReported() const {
    Q_ASSERT(!isEmpty());
    return *lastReportedBy(m_first.plus(static_cast<int>(m_presence.size()) - 1));
}

std::optional<Month> Series::lastReportedBy(Month month) const {
    const Month end = m_first.plus(static_cast<int>(m_presence.size()) - 1);
    for (Month candidate = std::min(month, end); candidate >= m_first; candidate = candidate.plus(-1)) {
        if (isReported(candidate)) {
            return candidate;
        }
    }
    return std::nullopt;
}

std::optional<Month> Series::firstReportedFrom(Month month) const {
    const Month end = m_first.plus(static_cast<int>(m_presence.size()));
    for (Month candidate = std::max(month, m_first); candidate < end; candidate = candidate.plus(1)) {
        if (isReported(candidate)) {
            return candidate;
        }
    }
    return std::nullopt;
}

void Series::set(const Actual& actual) {
    if (actual.isBlank()) {
        if (presence(actual.month) != Nothing) {
            mark(actual.month, Nothing);
            m_more.remove(actual.month.index());
        }
        return;
    }
    const Actual bare{actual.month, actual.value, {}, {}, {}, {}, {}};
    const bool hasMore = actual != bare;
    makeRoom(actual.month);
    mark(actual.month, static_cast<quint8>((actual.value ? Figure : Nothing) | (hasMore ? More : Nothing)));
    m_micros[offset(actual.month)] = actual.value.value_or(Decimal()).micros();
    if (hasMore) {
        m_more.insert(actual.month.index(), actual);
    } else {
        m_more.remove(actual.month.index());
    }
}

void Series::setValue(Month month, Decimal value) {
    set(Actual{month, value, {}, {}, {}, {}, {}});
}

quint8 Series::presence(Month month) const {
    const int at = month.since(m_first);
    return at < 0 || at >= static_cast<int>(m_presence.size()) ? quint8{Nothing}
                                                               : m_presence[static_cast<std::size_t>(at)];
}

void Series::makeRoom(Month month) {
    if (m_presence.empty()) {
        m_first = month;
    }
    if (month < m_first) {
        const auto missing = static_cast<std::size_t>(m_first.since(month));
        m_micros.insert(m_micros.begin(), missing, 0);
        m_presence.insert(m_presence.begin(), missing, Nothing);
        m_first = month;
    }
    if (offset(month) >= m_presence.size()) {
        m_micros.resize(offset(month) + 1, 0);
        m_presence.resize(offset(month) + 1, Nothing);
    }
}

void Series::mark(Month month, quint8 presence) {
    quint8& there = m_presence[offset(month)];
    m_reported += (presence != Nothing ? 1 : 0) - (there != Nothing ? 1 : 0);
    there = presence;
}

}  // namespace pledge
