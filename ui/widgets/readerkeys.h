#pragma once

#include <QObject>

namespace pledge {

/// What the keyboard asks for on the reader's page.
enum class ReaderAct { Accept, Reject, Reopen, NextOpen, NextDoubt, Edit, Merge, Split, AcceptSure };

/// Turns single keys into acts while the list or the text has the cursor; where something is typed they stay letters.
class ReaderKeys : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// The list also takes Enter and Ctrl+A, which mean something else in a text.
    void watch(QWidget* widget, bool isList);
    /// All keys with what they do, for a line on the page.
    [[nodiscard]] static QString legend();

Q_SIGNALS:
    void asked(pledge::ReaderAct act);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QObject* m_list = nullptr;
};

}  // namespace pledge
