#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QString>

#include <memory>

namespace pledge {

/// What a package may hold at most, so that a small hostile file cannot fill the memory.
struct PackageLimits {
    qint64 parts = 4096;
    qint64 partBytes = qint64{256} * 1024 * 1024;   ///< unpacked, of one part
    qint64 totalBytes = qint64{512} * 1024 * 1024;  ///< unpacked, of all parts
    qint64 expansion = 200;                         ///< unpacked ÷ packed size of a part of more than a MiB
};

/// The parts of a zip container, held in memory and unpacked one at a time; nothing is ever written to disk. Faults
/// name the part as their subject.
class ZipPackage {
public:
    /// Holds what the directory says of every part against the limits. FileTooLarge; FileCorrupt with package,
    /// package_parts, package_expands, package_encrypted, package_path or package_repeats.
    static Result<ZipPackage> open(const QString& file, const QByteArray& bytes, const PackageLimits& limits);

    /// Letters of a name count the same in upper and lower case.
    [[nodiscard]] bool has(const QString& name) const;
    /// The unpacked part: FileCorrupt with package_lacks, or package when it is not what the directory says.
    [[nodiscard]] Result<QByteArray> part(const QString& name) const;
    [[nodiscard]] const QString& file() const { return m_file; }

private:
    struct Archive;

    ZipPackage(QString file, std::shared_ptr<Archive> archive);

    QString m_file;
    std::shared_ptr<Archive> m_archive;
};

/// FileCorrupt: the part of the file, and what is wrong with it as a code.
[[nodiscard]] Error damage(const QString& file, const QString& part, const QString& what);

}  // namespace pledge
