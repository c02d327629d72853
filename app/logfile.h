#pragma once

#include <QByteArray>
#include <QFile>
#include <QMutex>
#include <QString>
#include <QtGlobal>

namespace pledge {

/// The program's own diary in a folder of the user's: pledgeboard.log, and the three before it as pledgeboard.1.log …
/// 3.log. Starts a new one when a line would make it larger than the limit. It never holds a figure: in what others say
/// (Qt, drivers) every digit is written as #; the program's own lines, of the categories "pledgeboard.*", carry none
/// but versions and codes. Where it cannot be written, nothing is. May be used from every thread.
class LogFile {
public:
    static constexpr qint64 kMostBytes = 1024 * 1024;
    static constexpr int kKept = 3;

    explicit LogFile(const QString& folder, qint64 mostBytes = kMostBytes);

    /// The file that is being written.
    [[nodiscard]] QString path() const { return m_path; }
    /// A line with the time (UTC), the kind and the category.
    void write(QtMsgType type, const QByteArray& category, const QString& message);

private:
    void rotate();
    [[nodiscard]] QString olderPath(int number) const;

    QString m_path;
    qint64 m_mostBytes;
    QFile m_file;
    QMutex m_mutex;
};

/// Qt's messages go into the file, and to standard error as before, as long as this lives.
class LogRedirect {
public:
    explicit LogRedirect(LogFile& log);
    ~LogRedirect();
    Q_DISABLE_COPY_MOVE(LogRedirect)
};

}  // namespace pledge
