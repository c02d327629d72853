#pragma once

#include <QColor>

namespace pledge::test {

/// How well two colours can be told apart by their light, from 1 to 21 (WCAG 2.1, contrast ratio).
double contrast(const QColor& one, const QColor& other);

}  // namespace pledge::test
