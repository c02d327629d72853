#pragma once

#include <QObject>
#include <QString>

#include <map>
#include <memory>

class QLocalServer;

namespace pledge {

/// Sees to it that a plan file is shown by one window of a user at a time. Each file claimed is a local server named
/// after the user and the file; a window that wants the same file finds it, asks it to come to the front, and goes. The
/// claims end with this object; what a crashed program left behind is swept away by the next claim.
class SingleWindow : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleWindow)

public:
    explicit SingleWindow(QObject* parent = nullptr);
    ~SingleWindow() override;

    /// Whether this window may show the file: true when no other does, or when it does already. Otherwise the other one
    /// was asked to come to the front. Without local servers every window may.
    bool claim(const QString& path);
    /// Gives up every claim but this file's; an empty path gives up all.
    void keepOnly(const QString& path);

Q_SIGNALS:
    /// Another start wanted a file that this window shows.
    void raiseAsked();

private:
    std::map<QString, std::unique_ptr<QLocalServer>> m_servers;  ///< by name
};

}  // namespace pledge
