#include <core/document/evidencefile.h>
#include <core/plan/evidencelist.h>

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {
namespace {

constexpr int kLimit = 20;

QStringList refusalOf(const QString& name, const QByteArray& bytes) {
    const auto file = evidenceFrom(name, bytes, kLimit);
    return file ? QStringList() : file.error().details;
}

QByteArray utf16(const QString& text) {
    return {reinterpret_cast<const char*>(text.utf16()), text.size() * 2};
}

TEST(EvidenceFile, ProgramsAreRefusedByTheirEnding) {
    for (const QString& ending : {u"exe"_s, u"SH"_s, u"bat"_s, u"js"_s, u"vbs"_s, u"msi"_s, u"docm"_s, u"xlsm"_s,
                                  u"lnk"_s, u"html"_s, u"ps1"_s, u"jar"_s}) {
        EXPECT_EQ(refusalOf(u"证明."_s + ending, "text"), QStringList{u"type"_s}) << ending.toStdString();
    }
}

TEST(EvidenceFile, ProgramsAreRefusedByWhatTheyHoldWhateverTheirName) {
    EXPECT_EQ(refusalOf(u"纪要.pdf"_s, QByteArray("MZ\x90\x00\x03\x00\x00\x00", 8)), QStringList{u"type"_s});
    EXPECT_EQ(refusalOf(u"纪要.pdf"_s, QByteArray("\x7f"
                                                  "ELF\x02\x01\x01\x00",
                                                  8)),
              QStringList{u"type"_s});
    EXPECT_EQ(refusalOf(u"纪要.txt"_s, "#!/bin/sh\nrm -r .\n"), QStringList{u"type"_s});
    EXPECT_EQ(refusalOf(u"纪要.txt"_s, "<!DOCTYPE html><html><script>a()</script></html>"), QStringList{u"type"_s});
}

TEST(EvidenceFile, DocumentsWithMacrosAreRefused) {
    EXPECT_EQ(refusalOf(u"台账.xlsx"_s, "PK\x03\x04....xl/vbaProject.bin...."), QStringList{u"type"_s});
    const QByteArray older = QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8) + utf16(u"_VBA_PROJECT"_s);
    EXPECT_EQ(refusalOf(u"台账.xls"_s, older), QStringList{u"type"_s});
}

TEST(EvidenceFile, PicturesTextsAndPagesAreTakenWithTheTypeOfWhatTheyHold) {
    EXPECT_EQ(evidenceFrom(u"纪要.txt"_s, "会议纪要，第一次", kLimit)->type, u"text/plain"_s);
    EXPECT_EQ(evidenceFrom(u"合同.pdf"_s, "%PDF-1.7\n1 0 obj\n", kLimit)->type, u"application/pdf"_s);
    EXPECT_EQ(evidenceFrom(u"照片.txt"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), kLimit)->type,
              u"image/png"_s);
}

TEST(EvidenceFile, NothingAndTooMuchAreRefused) {
    EXPECT_EQ(refusalOf(u"空.txt"_s, {}), QStringList{u"empty"_s});
    EXPECT_EQ(evidenceFrom(u"大.txt"_s, QByteArray(1024 * 1024 + 1, 'a'), 1).error().details,
              (QStringList{u"size"_s, u"1"_s}));
}

TEST(EvidenceFile, ReadingTellsHowFarItIsAndStopsWhenToldTo) {
    const QTemporaryDir folder;
    QFile out(folder.filePath(u"大.txt"_s));
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    out.write(QByteArray(3 * 1024 * 1024, 'a'));
    out.close();
    int steps = 0;
    const auto read = readEvidenceFile(out.fileName(), kLimit, [&steps](qint64, qint64 all) {
        ++steps;
        return all == 3 * 1024 * 1024;
    });
    ASSERT_TRUE(read);
    EXPECT_EQ(steps, 3);
    EXPECT_EQ(readEvidenceFile(out.fileName(), kLimit, [](qint64, qint64) { return false; }).error().code,
              ErrorCode::NothingToDo);
    EXPECT_EQ(readEvidenceFile(out.fileName(), 2).error().code, ErrorCode::AttachmentRefused);
    EXPECT_EQ(readEvidenceFile(folder.filePath(u"无.txt"_s), kLimit).error().code, ErrorCode::FileMissing);
}

TEST(AttachmentName, LeavesOutFoldersAndWhatCannotBeSeen) {
    EXPECT_EQ(attachmentName(u"../../etc/纪要.pdf"_s), u"纪要.pdf"_s);
    EXPECT_EQ(attachmentName(u"C:\\temp\\纪要.pdf"_s), u"纪要.pdf"_s);
    EXPECT_EQ(attachmentName(u"a\u202Efdp.exe\u0000\nb:c?.txt"_s), u"afdp.exebc.txt"_s);
    EXPECT_EQ(attachmentName(u".."_s), u"file"_s);
    EXPECT_EQ(attachmentName(u"CON.txt"_s), u"_CON.txt"_s);
}

TEST(AttachmentName, KeepsTheEndingOfALongName) {
    const QString name = attachmentName(QString(300, u'长') + u".docx"_s);
    EXPECT_EQ(name.size(), 120);
    EXPECT_TRUE(name.endsWith(u".docx"_s));
}

}  // namespace
}  // namespace pledge
