#include <app/singlewindow.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kPatienceMilliseconds = 1000;

/// The same for every way to the file, another one for another user.
QString serverName(const QString& path) {
    const QFileInfo file(path);
    const QString canonical = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const QString text = QDir::homePath() + u'\n' + canonical;
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return u"pledgeboard-"_s + QString::fromLatin1(hash.toHex().first(24));
}

bool askOther(const QString& name) {
    QLocalSocket socket;
    socket.connectToServer(name);
    return socket.waitForConnected(kPatienceMilliseconds);
}

}  // namespace

SingleWindow::SingleWindow(QObject* parent) : QObject(parent) {}

SingleWindow::~SingleWindow() = default;

bool SingleWindow::claim(const QString& path) {
    const QString name = serverName(path);
    if (m_servers.contains(name)) {
        return true;
    }
    // two starts at once must not both find nobody
    QLockFile lock(QDir::temp().filePath(name + u".lock"_s));
    lock.tryLock(kPatienceMilliseconds);
    if (askOther(name)) {
        return false;
    }
    QLocalServer::removeServer(name);
    auto server = std::make_unique<QLocalServer>(this);
    server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(server.get(), &QLocalServer::newConnection, this, [this, listening = server.get()] {
        while (QLocalSocket* socket = listening->nextPendingConnection()) {
            socket->deleteLater();
            Q_EMIT raiseAsked();
        }
    });
    server->listen(name);
    m_servers.emplace(name, std::move(server));
    return true;
}

void SingleWindow::keepOnly(const QString& path) {
    const QString kept = path.isEmpty() ? QString() : serverName(path);
    std::erase_if(m_servers, [&kept](const auto& each) { return each.first != kept; });
}

}  // namespace pledge
