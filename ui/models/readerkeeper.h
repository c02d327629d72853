#pragma once

#include <ui/models/readersession.h>
#include <ui/models/typedtext.h>

#include <QPointer>
#include <QTimer>

namespace pledge {

/// Keeps what is decided about each text through a crash: a note for each text by its digest, with its path (or, of a
/// pasted text, all of it) and the sheet. Put back, the text is read again and the sheet laid over it.
class ReaderKeeper : public QObject {
    Q_OBJECT

public:
    ReaderKeeper(ReaderSession* session, TypedText* typed, QObject* parent);

    [[nodiscard]] static bool isReading(const TypedNote& note);
    void restore(const TypedNote& note);
    /// Keeps at once what was decided last, without waiting for a pause.
    void flush();

private:
    void follow();
    void keep();
    void layKept(DraftDesk* desk);

    ReaderSession* m_session;
    TypedText* m_typed;
    QTimer m_pause;
    QPointer<DraftDesk> m_desk;
    std::vector<TypedNote> m_restoring;  ///< whose texts are being read again
};

}  // namespace pledge
