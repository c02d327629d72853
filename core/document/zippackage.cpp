#include <core/document/filebytes.h>
#include <core/document/zippackage.h>

#include <QSet>

#include <zip.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr qint64 kAnyExpansion = qint64{1024} * 1024;
constexpr qint64 kChunk = qint64{256} * 1024;

struct FileCloser {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

using OpenPart = std::unique_ptr<zip_file_t, FileCloser>;

/// The library's own view of one part.
struct PartFacts {
    QString name;
    qint64 packed = 0;
    qint64 unpacked = 0;
    bool encrypted = false;
};

qint64 sizeOf(zip_uint64_t size) {
    return static_cast<qint64>(std::min<zip_uint64_t>(size, std::numeric_limits<qint64>::max()));
}

std::optional<PartFacts> factsOf(zip_t* archive, zip_uint64_t index) {
    constexpr zip_uint64_t kNeeded = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_ENCRYPTION_METHOD;
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(archive, index, ZIP_FL_ENC_GUESS, &stat) != 0 || (stat.valid & kNeeded) != kNeeded) {
        return std::nullopt;
    }
    return PartFacts{QString::fromUtf8(stat.name), sizeOf(stat.comp_size), sizeOf(stat.size),
                     stat.encryption_method != ZIP_EM_NONE};
}

bool leadsOut(const QString& name) {
    return name.startsWith(u'/') || name.split(u'/').contains(u".."_s);
}

Outcome check(const QString& file, const PartFacts& part, const PackageLimits& limits) {
    if (leadsOut(part.name)) {
        return damage(file, part.name, u"package_path"_s);
    }
    if (part.encrypted) {
        return damage(file, part.name, u"package_encrypted"_s);
    }
    if (part.unpacked > limits.partBytes) {
        return tooLarge(file, part.name, part.unpacked, limits.partBytes);
    }
    if (part.unpacked > kAnyExpansion && part.unpacked / limits.expansion > part.packed) {
        return damage(file, part.name, u"package_expands"_s);
    }
    return Done{};
}

}  // namespace

struct ZipPackage::Archive {
    explicit Archive(QByteArray packed) : bytes(std::move(packed)) {}
    ~Archive() { zip_discard(archive); }
    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;

    bool open() {
        zip_source_t* source =
            zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, nullptr);
        archive = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, nullptr);
        if (archive == nullptr) {
            zip_source_free(source);
        }
        return archive != nullptr;
    }

    Outcome check(const QString& file, const PackageLimits& limits) const {
        const zip_int64_t parts = zip_get_num_entries(archive, 0);
        if (parts > limits.parts) {
            return damage(file, file, u"package_parts"_s);
        }
        qint64 total = 0;
        QSet<QString> names;
        for (zip_int64_t index = 0; index < parts; ++index) {
            const auto part = factsOf(archive, static_cast<zip_uint64_t>(index));
            if (!part) {
                return damage(file, file, u"package"_s);
            }
            if (const Outcome fits = pledge::check(file, *part, limits); !fits) {
                return fits;
            }
            const QString name = part->name.toCaseFolded();
            if (names.contains(name)) {
                return damage(file, part->name, u"package_repeats"_s);
            }
            names.insert(name);
            total += part->unpacked;
            if (total > limits.totalBytes) {
                return tooLarge(file, file, total, limits.totalBytes);
            }
        }
        return Done{};
    }

    [[nodiscard]] std::optional<zip_uint64_t> find(const QString& name) const {
        const zip_int64_t index = zip_name_locate(archive, name.toUtf8().constData(), ZIP_FL_NOCASE | ZIP_FL_ENC_GUESS);
        return index < 0 ? std::nullopt : std::optional(static_cast<zip_uint64_t>(index));
    }

    /// Nothing when more or less unpacks than the directory says, or its checksum differs.
    [[nodiscard]] std::optional<QByteArray> unpack(zip_uint64_t index) const {
        const auto facts = factsOf(archive, index);
        const OpenPart part(facts ? zip_fopen_index(archive, index, 0) : nullptr);
        if (!part) {
            return std::nullopt;
        }
        QByteArray unpacked;
        // one byte more than is stated makes the library reach the end, where it compares the checksum
        while (unpacked.size() <= facts->unpacked) {
            const qsizetype before = unpacked.size();
            const qint64 room = std::min(kChunk, facts->unpacked + 1 - before);
            unpacked.resize(before + room);
            const zip_int64_t got = zip_fread(part.get(), unpacked.data() + before, static_cast<zip_uint64_t>(room));
            unpacked.resize(before + std::max<qsizetype>(got, 0));
            if (got <= 0) {
                return got == 0 && unpacked.size() == facts->unpacked ? std::optional(unpacked) : std::nullopt;
            }
        }
        return std::nullopt;
    }

    QByteArray bytes;
    zip_t* archive = nullptr;
};

ZipPackage::ZipPackage(QString file, std::shared_ptr<Archive> archive)
    : m_file(std::move(file)), m_archive(std::move(archive)) {}

Result<ZipPackage> ZipPackage::open(const QString& file, const QByteArray& bytes, const PackageLimits& limits) {
    auto archive = std::make_shared<Archive>(bytes);
    if (!archive->open()) {
        return damage(file, file, u"package"_s);
    }
    if (const Outcome fits = archive->check(file, limits); !fits) {
        return fits.error();
    }
    return ZipPackage(file, std::move(archive));
}

bool ZipPackage::has(const QString& name) const {
    return m_archive->find(name).has_value();
}

Result<QByteArray> ZipPackage::part(const QString& name) const {
    const auto index = m_archive->find(name);
    if (!index) {
        return damage(m_file, name, u"package_lacks"_s);
    }
    auto unpacked = m_archive->unpack(*index);
    return unpacked ? Result<QByteArray>(std::move(*unpacked)) : damage(m_file, name, u"package"_s);
}

Error damage(const QString& file, const QString& part, const QString& what) {
    return Error{ErrorCode::FileCorrupt, part, {what}, Place{file, {}, 0, 0}};
}

}  // namespace pledge
