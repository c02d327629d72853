#pragma once

#include <core/plan/plansnapshot.h>

#include <QString>

#include <vector>

namespace pledge {

/// A sentence of a kept text that states a pledge.
struct KeptQuote {
    SourceSpan at;
    QString document;  ///< what the text is called
    QString quote;     ///< without blanks and line breaks
    QString line;      ///< the whole line that it begins on
    int number = 0;    ///< of that line, from 1
};

/// Where the texts kept with the plan say the pledge, each sentence once, in their order.
[[nodiscard]] std::vector<KeptQuote> quotesOf(const Pledge& pledge, const PlanSnapshot& plan);

}  // namespace pledge
