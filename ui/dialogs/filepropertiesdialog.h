#pragma once

#include <core/workspace/workspace.h>
#include <ui/dialogs/dialog.h>

class QFormLayout;

namespace pledge {

/// Where the plan's file lies, how big it is, what is in it and who wrote last; and a check of it at the press of a
/// button.
class FilePropertiesDialog : public Dialog {
    Q_OBJECT

public:
    FilePropertiesDialog(const FileFacts& facts, int pledges, const Theme& theme, QWidget* parent);

    void check();

private:
    void addFact(QFormLayout* form, const QString& name, const QString& value);

    QString m_path;
    QLabel* m_verdict;
};

}  // namespace pledge
