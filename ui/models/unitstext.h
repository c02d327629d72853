#pragma once

#include <QCoreApplication>

namespace pledge {

/// The context under which the words of the departments' and towns' pages are translated.
struct UnitsText {
    Q_DECLARE_TR_FUNCTIONS(UnitsText)
};

}  // namespace pledge
