#include <tests/app/cli/program.h>

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

constexpr int kPatienceMilliseconds = 60'000;

}  // namespace

Answer run(const QString& folder, QStringList arguments) {
    const bool saysLanguage = arguments.contains(u"--lang"_s);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.remove(u"QT_QPA_PLATFORM"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral(PLEDGE_PROGRAM),
                  saysLanguage ? arguments : arguments + QStringList{u"--lang"_s, u"en"_s});
    const bool finished = process.waitForFinished(kPatienceMilliseconds);
    return {finished && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

QString ProgramTest::done(const QStringList& arguments) {
    const Answer result = run(arguments);
    EXPECT_EQ(result.code, 0) << arguments.join(u' ').toStdString() << '\n' << result.err.toStdString();
    return result.out;
}

void ProgramTest::write(const QString& name, const QByteArray& content) {
    QFile file(path(name));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray ProgramTest::read(const QString& name) {
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool ProgramTest::exists(const QString& name) const {
    return QFileInfo::exists(path(name));
}

QString ProgramTest::statusCell(const QString& plan, const QString& asOf, const QString& pledge,
                                const QString& column) {
    const QStringList lines =
        done({u"status"_s, plan, u"--as-of"_s, asOf, u"--format"_s, u"csv"_s}).split(u'\n', Qt::SkipEmptyParts);
    const qsizetype at = lines.value(0).split(u',').indexOf(column);
    for (const QString& line : lines) {
        const QStringList cells = line.split(u',');
        if (cells.value(2) == pledge) {
            return cells.value(at);
        }
    }
    ADD_FAILURE() << "no row for " << pledge.toStdString();
    return {};
}

}  // namespace pledge::test
