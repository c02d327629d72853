#include <app/logfile.h>

#include <QDateTime>
#include <QDir>
#include <QMutexLocker>
#include <QRegularExpression>

#include <atomic>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr QByteArrayView kOwnCategories{"pledgeboard."};

// a message handler is a bare function, so that where it writes to has to stand here
std::atomic<LogFile*> redirectedTo{nullptr};
std::atomic<QtMessageHandler> handlerBefore{nullptr};

QString kindOf(QtMsgType type) {
    switch (type) {
        case QtDebugMsg:
            return u"debug"_s;
        case QtInfoMsg:
            return u"info"_s;
        case QtWarningMsg:
            return u"warning"_s;
        case QtCriticalMsg:
            return u"critical"_s;
        case QtFatalMsg:
            break;
    }
    return u"fatal"_s;
}

QString withoutFigures(const QByteArray& category, QString message) {
    static const QRegularExpression digit(u"\\p{Nd}"_s);
    message.replace(u'\n', u' ');
    return category.startsWith(kOwnCategories) ? message : message.replace(digit, u"#"_s);
}

void handle(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if (LogFile* log = redirectedTo.load()) {
        log->write(type, QByteArray(context.category), message);
    }
    if (const QtMessageHandler before = handlerBefore.load()) {
        before(type, context, message);
    }
}

}  // namespace

LogFile::LogFile(const QString& folder, qint64 mostBytes)
    : m_path(QDir(folder).filePath(u"pledgeboard.log"_s)), m_mostBytes(mostBytes), m_file(m_path) {
    if (QDir().mkpath(folder)) {
        m_file.open(QIODevice::WriteOnly | QIODevice::Append);
    }
}

void LogFile::write(QtMsgType type, const QByteArray& category, const QString& message) {
    const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const QStringList parts{time, kindOf(type), QString::fromLatin1(category), withoutFigures(category, message)};
    const QByteArray line = parts.join(u' ').toUtf8() + '\n';
    const QMutexLocker locker(&m_mutex);
    if (m_file.isOpen() && m_file.size() > 0 && m_file.size() + line.size() > m_mostBytes) {
        rotate();
    }
    if (m_file.isOpen()) {
        m_file.write(line);
        m_file.flush();
    }
}

void LogFile::rotate() {
    m_file.close();
    QFile::remove(olderPath(kKept));
    for (int number = kKept - 1; number >= 1; --number) {
        QFile::rename(olderPath(number), olderPath(number + 1));
    }
    QFile::rename(m_path, olderPath(1));
    m_file.open(QIODevice::WriteOnly | QIODevice::Append);
}

QString LogFile::olderPath(int number) const {
    return m_path.chopped(4) + u".%1.log"_s.arg(number);
}

LogRedirect::LogRedirect(LogFile& log) {
    redirectedTo = &log;
    handlerBefore = qInstallMessageHandler(handle);
}

LogRedirect::~LogRedirect() {
    qInstallMessageHandler(handlerBefore.exchange(nullptr));
    redirectedTo = nullptr;
}

}  // namespace pledge
