#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace pledge::architecture {

/// An #include of a source file: what stands between its brackets or quotes, and on which line (from 1).
struct Include {
    QString header;
    bool quoted = false;
    int line = 0;
};

/// A file of the tree by its path from the source root ("core/plan/pledge.cpp") and its text.
struct SourceFile {
    QString path;
    QString text;

    [[nodiscard]] bool isHeader() const { return path.endsWith(u".h"); }
    [[nodiscard]] std::vector<Include> includes() const;
    [[nodiscard]] QStringList lines() const { return text.split(u'\n'); }
};

/// Every .h and .cpp below these folders of the source root, in order of path.
[[nodiscard]] std::vector<SourceFile> readSources(const QString& root, const QStringList& folders);

}  // namespace pledge::architecture
