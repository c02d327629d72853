#include <ui/dialogs/fileprompts.h>
#include <ui/documentsfolder.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct PromptText {
    Q_DECLARE_TR_FUNCTIONS(FilePrompts)
};

QString filterOf(FileKind kind) {
    switch (kind) {
        case FileKind::Plan:
            return PromptText::tr("Plan files (*.pledge);;All files (*)");
        case FileKind::Table:
            return PromptText::tr("Tables (*.csv *.xlsx);;All files (*)");
        case FileKind::Text:
            return PromptText::tr("Texts (*.docx *.odt *.pdf *.html *.htm *.txt *.xlsx *.csv);;All files (*)");
    }
    Q_UNREACHABLE();
}

QString askOpen(QWidget* parent, const QString& title, FileKind kind) {
    return QFileDialog::getOpenFileName(parent, title, {}, filterOf(kind));
}

QString askSave(QWidget* parent, const QString& title, const QString& suggested, Replacing replacing) {
    QString path = suggested;
    if (QDir::isRelativePath(path)) {
        path = QDir(documentsFolder()).filePath(path);
    }
    QFileDialog dialog(parent, title, QFileInfo(path).path(), filterOf(FileKind::Plan));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setOption(QFileDialog::DontConfirmOverwrite, replacing == Replacing::Never);
    dialog.setDefaultSuffix(u"pledge"_s);
    dialog.selectFile(path);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

}  // namespace

FilePrompts systemPrompts() {
    return {&askOpen, &askSave};
}

}  // namespace pledge
