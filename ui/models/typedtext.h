#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <vector>

namespace pledge {

/// What stands in an editor and is not written into the plan yet.
struct TypedNote {
    QString place;   ///< where in the plan, as the editor's page knows it: "entry/12/2022-06"
    QString words;   ///< the same as people read it
    QString text;    ///< what was typed
    QString reason;  ///< the explanation typed beside it
    QString form;    ///< of a form: all its unsaved texts, as its page writes and reads them

    friend bool operator==(const TypedNote&, const TypedNote&) = default;
};

/// Keeps what is being typed in a file of the user's own, one for each plan file, so that a crash loses nothing:
/// written a moment after the last key, and at once when the cursor goes elsewhere. What an earlier run left behind is
/// offered until it is taken up or given up. Nothing of it is ever in the plan file.
class TypedText : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TypedText)

public:
    /// The folder is made when it is needed.
    explicit TypedText(QString folder, QObject* parent = nullptr);
    ~TypedText() override;

    /// Follows another plan file, and reads what an earlier run left there; an empty path follows none.
    void setPlan(const QString& planPath);
    [[nodiscard]] const std::vector<TypedNote>& left() const { return m_left; }
    /// Gives up what was left.
    void dropLeft();
    /// What was left at that place stands in its editor again.
    void takeUp(const QString& place);

    /// Remembers what stands at the note's place, in place of what stood there.
    void keep(const TypedNote& note);
    /// Written or taken back: nothing stands there any more.
    void forget(const QString& place);
    /// Writes now what would be written in a moment.
    void flush();

private:
    void read();
    void write() const;

    QString m_folder;
    QString m_plan;
    QString m_file;  ///< of the plan's notes; empty without a plan
    std::vector<TypedNote> m_left;
    std::vector<TypedNote> m_notes;
    QTimer m_pause;
};

}  // namespace pledge
