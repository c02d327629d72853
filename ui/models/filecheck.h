#pragma once

#include <QString>
#include <QStringList>

namespace pledge {

/// What a check of a plan file found: that it is sound, in a sentence, or every problem in one of its own.
struct FileCheck {
    bool isSound = false;
    QStringList sentences;
};

/// Checks the file as the verb check does, through a connection of its own that only reads.
[[nodiscard]] FileCheck checkFile(const QString& path);

}  // namespace pledge
