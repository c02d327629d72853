#pragma once

#include <QCoreApplication>

namespace pledge {

/// The context under which the words of scores, rankings and lists are translated.
struct ScoreText {
    Q_DECLARE_TR_FUNCTIONS(ScoreText)
};

}  // namespace pledge
