#pragma once

#include <app/cli/verboptions.h>
#include <core/base/result.h>
#include <core/document/sourcetext.h>
#include <core/reader/statement.h>

#include <QString>

#include <vector>

namespace pledge {

/// A text with everything that it promises.
struct ReadDocument {
    SourceText source;
    int year = 0;
    std::vector<Statement> statements;
};

/// The document of that path; "-" is standard input.
[[nodiscard]] Result<SourceText> loadText(const QString& path);

/// Adds --year and --owner.
void addReadingOptions(VerbOptions& options);

/// Reads the text for the year of --year, or for the one that it seems to be written for, which is then said with the
/// reason. WrongUsage where neither gives a year.
[[nodiscard]] Result<ReadDocument> readText(SourceText source, const VerbOptions& options, const Console& console);

}  // namespace pledge
