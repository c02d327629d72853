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
            return PromptText::tr("Tables (*.csv *.xlsx *.ods *.tsv);;All files (*)");
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
    const bool isPlan = QFileInfo(path).suffix() == u"pledge"_s || QFileInfo(path).suffix().isEmpty();
    QFileDialog dialog(parent, title, QFileInfo(path).path(), filterOf(isPlan ? FileKind::Plan : FileKind::Table));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setOption(QFileDialog::DontConfirmOverwrite, replacing == Replacing::Never);
    dialog.setDefaultSuffix(isPlan ? u"pledge"_s : QFileInfo(path).suffix());
    dialog.selectFile(path);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

}  // namespace

FilePrompts systemPrompts() {
    return {&askOpen, &askSave};
}

}  // namespace pledge
