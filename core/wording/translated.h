#pragma once

#include <QCoreApplication>

namespace pledge {

/// The context under which words and figures are translated.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// The context under which errors are translated.
struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

}  // namespace pledge
