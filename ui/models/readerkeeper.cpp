#include <core/document/sourcereader.h>
#include <ui/models/draftjson.h>
#include <ui/models/readerkeeper.h>

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace pledge {

namespace {

constexpr auto kPause = 300ms;
const QString kPlace = u"reader/"_s;

QString placeOf(const ReadText& text) {
    return kPlace + QString::fromLatin1(text.source.digest.toHex());
}

QString formOf(const DraftDesk& desk) {
    const ReadText& text = desk.text();
    const QJsonObject form{{u"path"_s, text.path},
                           {u"name"_s, text.source.file},
                           {u"text"_s, text.path.isEmpty() ? text.shown : QString()},
                           {u"year"_s, text.year},
                           {u"sheet"_s, QString::fromUtf8(sheetJson(desk.sheet()))}};
    return QString::fromUtf8(QJsonDocument(form).toJson(QJsonDocument::Compact));
}

QJsonObject formIn(const TypedNote& note) {
    return QJsonDocument::fromJson(note.form.toUtf8()).object();
}

}  // namespace

ReaderKeeper::ReaderKeeper(ReaderSession* session, TypedText* typed, QObject* parent)
    : QObject(parent), m_session(session), m_typed(typed) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &ReaderKeeper::keep);
    connect(session, &ReaderSession::deskChanged, this, &ReaderKeeper::follow);
    connect(session, &ReaderSession::textRead, this, &ReaderKeeper::layKept);
    connect(session, &ReaderSession::closing, this, [this](const DraftDesk* desk) {
        m_pause.stop();
        m_typed->forget(placeOf(desk->text()));
    });
}

bool ReaderKeeper::isReading(const TypedNote& note) {
    return note.place.startsWith(kPlace) && !note.form.isEmpty();
}

void ReaderKeeper::restore(const TypedNote& note) {
    m_restoring.push_back(note);
    const QJsonObject form = formIn(note);
    const QString path = form[u"path"_s].toString();
    const SourceText pasted =
        path.isEmpty() ? pastedSource(form[u"name"_s].toString(), form[u"text"_s].toString()) : SourceText();
    const int year = form[u"year"_s].toInt();
    m_session->readFor({path, pasted, year, year});
}

void ReaderKeeper::flush() {
    m_pause.stop();
    keep();
}

void ReaderKeeper::follow() {
    if (m_desk) {
        m_desk->disconnect(this);
        m_desk->steps().disconnect(this);
    }
    m_desk = m_session->desk();
    if (m_desk) {
        connect(&m_desk->steps(), &QUndoStack::indexChanged, this, [this] { m_pause.start(); });
    }
}

void ReaderKeeper::keep() {
    if (m_desk) {
        m_typed->keep(
            {placeOf(m_desk->text()), tr("decisions about a text"), m_desk->text().source.file, {}, formOf(*m_desk)});
    }
}

/// A text that has changed since is read anew, without what was decided.
void ReaderKeeper::layKept(DraftDesk* desk) {
    const auto note = std::ranges::find(m_restoring, placeOf(desk->text()), &TypedNote::place);
    if (note == m_restoring.end()) {
        return;
    }
    const QByteArray kept = formIn(*note)[u"sheet"_s].toString().toUtf8();
    m_restoring.erase(note);
    if (auto sheet = sheetFromJson(kept, desk->sheet())) {
        desk->lay(*std::move(sheet), 0);
        m_pause.start();
    }
}

}  // namespace pledge
