#pragma once

namespace pledge {

/// A run of a text's characters (code points) from begin up to end, end not included. Empty where both are equal.
struct Span {
    int begin = 0;
    int end = 0;

    [[nodiscard]] constexpr int length() const { return end - begin; }
    [[nodiscard]] constexpr bool isEmpty() const { return end <= begin; }
    [[nodiscard]] constexpr bool holds(int at) const { return begin <= at && at < end; }
    [[nodiscard]] constexpr bool holds(Span other) const { return begin <= other.begin && other.end <= end; }
    [[nodiscard]] constexpr bool meets(Span other) const { return begin < other.end && other.begin < end; }

    friend constexpr bool operator==(Span, Span) = default;
};

}  // namespace pledge
