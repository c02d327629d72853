#pragma once

#include <core/plan/actual.h>

#include <QByteArrayView>
#include <QString>

#include <array>
#include <optional>

namespace pledge {

// The words of files and of the command line for a deliverable's state: started, claimed, returned, closed.

inline constexpr std::array<QByteArrayView, 4> kStateTokens{"started", "claimed", "returned", "closed"};

/// In a plan folder: the report takes back what stood there.
inline constexpr QStringView kWithdrawnToken = u"withdrawn";

[[nodiscard]] inline QString stateToken(TaskState state) {
    return QString::fromLatin1(kStateTokens[static_cast<std::size_t>(state) - 1]);
}

[[nodiscard]] inline std::optional<TaskState> stateFromToken(QByteArrayView token) {
    for (std::size_t i = 0; i < kStateTokens.size(); ++i) {
        if (kStateTokens[i] == token) {
            return static_cast<TaskState>(i + 1);
        }
    }
    return std::nullopt;
}

}  // namespace pledge
