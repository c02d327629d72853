#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace pledge {

/// What kind of file is asked for.
enum class FileKind { Plan, Table, Text };

/// Whether an existing file may be chosen for writing; a person is asked first.
enum class Replacing { Asked, Never };

/// How a person is asked for a file; an empty answer when nothing was chosen. Tests answer in the person's place.
struct FilePrompts {
    std::function<QString(QWidget* parent, const QString& title, FileKind kind)> open;
    /// Begins with the path or name suggested.
    std::function<QString(QWidget* parent, const QString& title, const QString& suggested, Replacing replacing)> save;
};

/// The desktop's own file dialogs.
[[nodiscard]] FilePrompts systemPrompts();

}  // namespace pledge
