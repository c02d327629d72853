#include <core/wording/fill.h>
#include <core/wording/sentences.h>
#include <core/workspace/workspace.h>
#include <ui/models/filecheck.h>

#include <QCoreApplication>

namespace pledge {

namespace {

struct FileCheckText {
    Q_DECLARE_TR_FUNCTIONS(FileCheck)
};

QString soundSentence(const CheckReport& report) {
    return fill(
        FileCheckText::tr("The file is sound. Pledges: %1. Reports: %2. Journal entries: %3."),
        {QString::number(report.pledges), QString::number(report.actuals), QString::number(report.journalEntries)});
}

}  // namespace

FileCheck checkFile(const QString& path) {
    const auto workspace = Workspace::open(path, Access::ReadOnly);
    if (!workspace) {
        return {false, {sentence(workspace.error())}};
    }
    const auto report = (*workspace)->check();
    if (!report) {
        return {false, {sentence(report.error())}};
    }
    QStringList problems;
    for (const Error& problem : report->problems) {
        problems.append(sentence(problem));
    }
    return problems.isEmpty() ? FileCheck{true, {soundSentence(*report)}} : FileCheck{false, problems};
}

}  // namespace pledge
