#include <core/workspace/workspace.h>

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

const QString kResources = QStringLiteral(PLEDGE_SOURCE "/resources");

struct Magic {
    qint64 offset = 0;
    QByteArray value;
};

/// What the mime file says: the type's name, its patterns, and the bytes that all must be there.
struct MimeFile {
    QString type;
    QStringList comments;
    QStringList globs;
    QList<Magic> magic;
};

MimeFile readMimeFile() {
    MimeFile mime;
    QFile file(kResources + u"/desktop/pledgeboard-mime.xml"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const auto attributes = xml.attributes();
        if (xml.name() == u"mime-type"_s) {
            mime.type = attributes.value(u"type"_s).toString();
        } else if (xml.name() == u"glob"_s) {
            mime.globs.append(attributes.value(u"pattern"_s).toString());
        } else if (xml.name() == u"match"_s) {
            mime.magic.append({attributes.value(u"offset"_s).toLongLong(), attributes.value(u"value"_s).toUtf8()});
        } else if (xml.name() == u"comment"_s) {
            mime.comments.append(xml.readElementText());
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return mime;
}

}  // namespace

TEST(DesktopFiles, TheEntryStartsTheProgramWithAFile) {
    QSettings entry(kResources + u"/desktop/pledgeboard.desktop"_s, QSettings::IniFormat);
    ASSERT_EQ(entry.status(), QSettings::NoError);
    ASSERT_EQ(entry.childGroups(), QStringList{u"Desktop Entry"_s});
    entry.beginGroup(u"Desktop Entry"_s);
    EXPECT_EQ(entry.value(u"Type"_s).toString(), u"Application"_s);
    EXPECT_EQ(entry.value(u"Name"_s).toString(), u"Pledgeboard"_s);
    EXPECT_EQ(entry.value(u"Name[zh_CN]"_s).toString(), u"军令状看板"_s);
    EXPECT_EQ(entry.value(u"Exec"_s).toString(), u"pledgeboard %f"_s);
    EXPECT_TRUE(QFile::exists(kResources + u"/icons/"_s + entry.value(u"Icon"_s).toString() + u".svg"_s));
    EXPECT_EQ(entry.value(u"Terminal"_s).toString(), u"false"_s);
    for (const QString& key : entry.childKeys()) {
        const QString plain = key.section(u'[', 0, 0);
        EXPECT_TRUE(entry.contains(plain)) << "a translation without its own text: " << key.toStdString();
    }
}

TEST(DesktopFiles, TheEntryOpensTheTypeOfPlanFiles) {
    QFile entry(kResources + u"/desktop/pledgeboard.desktop"_s);
    ASSERT_TRUE(entry.open(QIODevice::ReadOnly));
    const MimeFile mime = readMimeFile();
    EXPECT_TRUE(entry.readAll().contains("\nMimeType=" + mime.type.toUtf8() + ";\n"));
    EXPECT_EQ(mime.globs, QStringList{u"*.pledge"_s});
    EXPECT_TRUE(mime.comments.contains(u"军令状看板文件"_s));
    const QString icon = QString(mime.type).replace(u'/', u'-');
    EXPECT_TRUE(QFile::exists(kResources + u"/icons/"_s + icon + u".svg"_s));
}

TEST(DesktopFiles, TheMagicIsThatOfARealPlanFile) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pledge"_s);
    PlanDraft draft;
    draft.plan.name = u"a"_s;
    draft.plan.span = {Month(2022, 1), Month(2022, 12)};
    ASSERT_TRUE(Workspace::create(path, draft, {{u"a"_s, Role::LeadOffice, {}}, QDateTime::currentDateTimeUtc()}));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.read(100);
    const MimeFile mime = readMimeFile();
    ASSERT_EQ(mime.magic.size(), 2);
    for (const Magic& magic : mime.magic) {
        EXPECT_EQ(bytes.mid(magic.offset, magic.value.size()), magic.value);
    }
}

}  // namespace pledge
