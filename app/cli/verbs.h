#pragma once

#include <app/cli/verb.h>

#include <QStringView>

#include <memory>
#include <span>

namespace pledge {

/// Whether a verb draws: then it runs on a picture in memory, never on a screen.
enum class Display { None, Offscreen };

struct VerbEntry {
    QStringView name;
    Display display;
    std::unique_ptr<Verb> (*make)();
};

/// Every verb, in the order of the help.
[[nodiscard]] std::span<const VerbEntry> verbs();

/// Nothing when there is no such verb.
[[nodiscard]] const VerbEntry* findVerb(QStringView name);

}  // namespace pledge
