#pragma once

#include <core/plan/sourcedocument.h>
#include <core/reader/draftsheet.h>
#include <ui/theme.h>

#include <QTextCharFormat>

namespace pledge {

/// How a marked run of a source text looks: a ground and, for paper and for eyes that see no colour, an underline of
/// its own. What is accepted fades, what is rejected is struck out, what is looked at stands out.
[[nodiscard]] QTextCharFormat markFormat(const Theme& theme, SourcePart part, Decision decision, bool isCurrent);

}  // namespace pledge
