#include <ui/models/typedtext.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace pledge {

namespace {

constexpr auto kPause = 500ms;

QJsonObject asJson(const TypedNote& note) {
    return {{u"place"_s, note.place},
            {u"words"_s, note.words},
            {u"text"_s, note.text},
            {u"reason"_s, note.reason},
            {u"form"_s, note.form}};
}

TypedNote asNote(const QJsonObject& json) {
    return {json[u"place"_s].toString(), json[u"words"_s].toString(), json[u"text"_s].toString(),
            json[u"reason"_s].toString(), json[u"form"_s].toString()};
}

/// The same file by whatever way the plan was reached.
QString fileFor(const QString& planPath, const QString& folder) {
    const QFileInfo plan(planPath);
    const QString canonical = plan.exists() ? plan.canonicalFilePath() : plan.absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256);
    return QDir(folder).filePath(QString::fromLatin1(hash.toHex().first(32)) + u".json"_s);
}

void eraseAt(std::vector<TypedNote>& notes, const QString& place) {
    std::erase_if(notes, [&place](const TypedNote& note) { return note.place == place; });
}

}  // namespace

TypedText::TypedText(QString folder, QObject* parent) : QObject(parent), m_folder(std::move(folder)) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &TypedText::write);
    connect(qGuiApp, &QGuiApplication::focusObjectChanged, this, &TypedText::flush);
}

TypedText::~TypedText() {
    flush();
}

void TypedText::setPlan(const QString& planPath) {
    if (planPath == m_plan) {
        return;
    }
    flush();
    m_plan = planPath;
    m_file = planPath.isEmpty() ? QString() : fileFor(planPath, m_folder);
    m_left.clear();
    m_notes.clear();
    read();
}

void TypedText::dropLeft() {
    m_left.clear();
    write();
}

void TypedText::takeUp(const QString& place) {
    eraseAt(m_left, place);
    m_pause.start();
}

void TypedText::keep(const TypedNote& note) {
    eraseAt(m_notes, note.place);
    m_notes.push_back(note);
    m_pause.start();
}

void TypedText::forget(const QString& place) {
    if (std::erase_if(m_notes, [&place](const TypedNote& note) { return note.place == place; }) > 0) {
        m_pause.start();
    }
}

void TypedText::flush() {
    if (m_pause.isActive()) {
        m_pause.stop();
        write();
    }
}

void TypedText::read() {
    QFile file(m_file);
    if (m_file.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        return;
    }
    for (const QJsonValue& value : QJsonDocument::fromJson(file.readAll()).array()) {
        m_left.push_back(asNote(value.toObject()));
    }
}

/// Where it cannot be written, typing goes on as if this did not exist.
void TypedText::write() const {
    if (m_file.isEmpty()) {
        return;
    }
    QJsonArray all;
    for (const auto* notes : {&m_left, &m_notes}) {
        for (const TypedNote& note : *notes) {
            all.append(asJson(note));
        }
    }
    if (all.isEmpty()) {
        QFile::remove(m_file);
        return;
    }
    QSaveFile file(m_file);
    if (QDir().mkpath(m_folder) && file.open(QIODevice::WriteOnly)) {
        file.write(QJsonDocument(all).toJson(QJsonDocument::Compact));
        file.commit();
    }
}

}  // namespace pledge
