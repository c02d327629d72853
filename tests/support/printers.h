#pragma once

#include <core/base/error.h>
#include <core/base/month.h>
#include <core/base/rational.h>

#include <QString>

#include <gtest/gtest.h>

#include <ostream>

/// How GoogleTest prints the project's values in a failure: as a person would write them.
inline void PrintTo(const QString& text, std::ostream* out) {
    *out << '"' << text.toStdString() << '"';
}

namespace pledge {

inline void PrintTo(const Decimal& figure, std::ostream* out) {
    *out << figure.toString().toStdString();
}

inline void PrintTo(const Month& month, std::ostream* out) {
    *out << month.toString().toStdString();
}

inline void PrintTo(const Rational& fraction, std::ostream* out) {
    *out << fraction.toString(Decimal::kPlaces).toStdString();
}

inline void PrintTo(const ErrorCode& code, std::ostream* out) {
    *out << "error code " << static_cast<int>(code);
}

inline void PrintTo(const Error& error, std::ostream* out) {
    *out << "error code " << static_cast<int>(error.code) << " about \"" << error.subject.toStdString() << "\" ("
         << error.details.join(u", ").toStdString() << ')';
}

}  // namespace pledge
