#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace pledge::test {

/// What a run of the built program gave.
struct Answer {
    int code = -1;
    QString out;
    QString err;
};

/// Runs the built program in the folder, in English unless the arguments say otherwise, without any display.
Answer run(const QString& folder, QStringList arguments);

/// A folder of its own for each test, and the program run in it.
class ProgramTest : public testing::Test {
protected:
    Answer run(const QStringList& arguments) { return test::run(m_folder.path(), arguments); }
    /// run() that must succeed; gives standard output.
    QString done(const QStringList& arguments);
    void write(const QString& name, const QByteArray& content);
    QByteArray read(const QString& name);
    [[nodiscard]] bool exists(const QString& name) const;
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    /// The unit's one row of `status --format csv`, by column.
    QString statusCell(const QString& plan, const QString& asOf, const QString& pledge, const QString& column);

private:
    QTemporaryDir m_folder;
};

}  // namespace pledge::test
