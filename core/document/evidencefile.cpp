#include <core/document/evidencefile.h>
#include <core/plan/evidencelist.h>

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr qint64 kMegabyte = qint64{1024} * 1024;
constexpr qint64 kChunk = kMegabyte;
constexpr qsizetype kProgramHead = 256;

Error refused(const QString& name, const QStringList& why) {
    return {ErrorCode::AttachmentRefused, name, why, {}};
}

/// What some system runs, or opens in a program that runs what it holds.
const QSet<QString>& refusedEndings() {
    static const QSet<QString> endings{u"exe"_s,     u"com"_s,         u"scr"_s,
                                       u"pif"_s,     u"dll"_s,         u"sys"_s,
                                       u"cpl"_s,     u"msi"_s,         u"msp"_s,
                                       u"msix"_s,    u"bat"_s,         u"cmd"_s,
                                       u"ps1"_s,     u"psm1"_s,        u"vbs"_s,
                                       u"vbe"_s,     u"js"_s,          u"jse"_s,
                                       u"mjs"_s,     u"wsf"_s,         u"wsh"_s,
                                       u"hta"_s,     u"htm"_s,         u"html"_s,
                                       u"xhtml"_s,   u"mht"_s,         u"mhtml"_s,
                                       u"svg"_s,     u"svgz"_s,        u"lnk"_s,
                                       u"url"_s,     u"scf"_s,         u"reg"_s,
                                       u"inf"_s,     u"chm"_s,         u"hlp"_s,
                                       u"jar"_s,     u"jnlp"_s,        u"sh"_s,
                                       u"bash"_s,    u"csh"_s,         u"zsh"_s,
                                       u"run"_s,     u"bin"_s,         u"elf"_s,
                                       u"so"_s,      u"py"_s,          u"pyc"_s,
                                       u"pl"_s,      u"rb"_s,          u"php"_s,
                                       u"lua"_s,     u"appimage"_s,    u"deb"_s,
                                       u"rpm"_s,     u"apk"_s,         u"app"_s,
                                       u"pkg"_s,     u"dmg"_s,         u"desktop"_s,
                                       u"service"_s, u"docm"_s,        u"dotm"_s,
                                       u"xlsm"_s,    u"xltm"_s,        u"xlam"_s,
                                       u"xlsb"_s,    u"xll"_s,         u"pptm"_s,
                                       u"potm"_s,    u"ppsm"_s,        u"ppam"_s,
                                       u"sldm"_s,    u"iso"_s,         u"img"_s,
                                       u"vhd"_s,     u"vhdx"_s,        u"ade"_s,
                                       u"accde"_s,   u"library-ms"_s,  u"settingcontent-ms"_s,
                                       u"website"_s, u"application"_s, u"gadget"_s};
    return endings;
}

bool beginsWithProgram(const QByteArray& bytes) {
    const QByteArrayView head = QByteArrayView(bytes).first(std::min(bytes.size(), kProgramHead));
    static constexpr std::array<QByteArrayView, 4> kMachO{"\xfe\xed\xfa\xce", "\xfe\xed\xfa\xcf", "\xce\xfa\xed\xfe",
                                                          "\xcf\xfa\xed\xfe"};
    const bool isWindows = head.startsWith("MZ") && head.contains('\0');
    const bool isMac = std::ranges::any_of(kMachO, [head](QByteArrayView magic) { return head.startsWith(magic); });
    return isWindows || isMac ||
           head.startsWith(
               "\x7f"
               "ELF") ||
           head.startsWith("#!");
}

/// Macros in a package of the newer offices, or in a compound file of the older ones.
bool holdsMacros(const QByteArray& bytes) {
    static const QString older = u"_VBA_PROJECT"_s;
    static const QByteArray inCompound(reinterpret_cast<const char*>(older.utf16()), older.size() * 2);
    return bytes.contains("vbaProject.bin") || (bytes.startsWith("\xd0\xcf\x11\xe0") && bytes.contains(inCompound));
}

bool runs(const QMimeType& type) {
    static const QStringList families{u"application/x-executable"_s,
                                      u"application/x-sharedlib"_s,
                                      u"application/x-msdownload"_s,
                                      u"application/x-ms-dos-executable"_s,
                                      u"application/x-dosexec"_s,
                                      u"application/x-msi"_s,
                                      u"application/x-shellscript"_s,
                                      u"application/javascript"_s,
                                      u"application/x-java-archive"_s,
                                      u"application/x-desktop"_s,
                                      u"application/x-perl"_s,
                                      u"text/x-python"_s,
                                      u"text/html"_s,
                                      u"image/svg+xml"_s,
                                      u"application/xhtml+xml"_s,
                                      u"application/hta"_s};
    return std::ranges::any_of(families, [&type](const QString& family) { return type.inherits(family); });
}

bool mayRun(const QString& name, const QByteArray& bytes, const QMimeType& byContent) {
    return refusedEndings().contains(name.section(u'.', -1).toLower()) || beginsWithProgram(bytes) ||
           holdsMacros(bytes) || runs(byContent);
}

/// What the content says; where the ending says the same more exactly (a .docx is a package), the ending.
QString typeOf(const QString& name, const QMimeType& byContent) {
    const QMimeType byName = QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension);
    return !byName.isDefault() && byName.inherits(byContent.name()) ? byName.name() : byContent.name();
}

}  // namespace

Result<EvidenceFile> readEvidenceFile(const QString& path, int megabytes, const ReadProgress& progress) {
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!QFileInfo(path).isFile()) {
        return Error{ErrorCode::FileMissing, path, {}, {}};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::FileUnreadable, path, {file.errorString()}, {}};
    }
    const qint64 all = file.size();
    if (all > megabytes * kMegabyte) {
        return refused(name, {u"size"_s, QString::number(megabytes)});
    }
    QByteArray bytes;
    bytes.reserve(all);
    while (!file.atEnd()) {
        const QByteArray part = file.read(kChunk);
        if (part.isEmpty()) {
            return Error{ErrorCode::FileUnreadable, path, {file.errorString()}, {}};
        }
        bytes.append(part);
        if (bytes.size() > megabytes * kMegabyte) {
            return refused(name, {u"size"_s, QString::number(megabytes)});
        }
        if (progress && !progress(bytes.size(), all)) {
            return Error{ErrorCode::NothingToDo, {}, {name}, {}};
        }
    }
    return evidenceFrom(name, std::move(bytes), megabytes);
}

Result<EvidenceFile> evidenceFrom(const QString& fileName, QByteArray bytes, int megabytes) {
    const QString name = attachmentName(fileName);
    if (bytes.isEmpty()) {
        return refused(name, {u"empty"_s});
    }
    if (bytes.size() > megabytes * kMegabyte) {
        return refused(name, {u"size"_s, QString::number(megabytes)});
    }
    const QMimeType byContent = QMimeDatabase().mimeTypeForData(bytes);
    if (mayRun(name, bytes, byContent)) {
        return refused(name, {u"type"_s});
    }
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return EvidenceFile{name, typeOf(name, byContent), digest, std::move(bytes)};
}

}  // namespace pledge
