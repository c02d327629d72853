#include <ui/mainwindow.h>
#include <ui/pages/planpage.h>
#include <ui/pages/readerpage.h>
#include <ui/pages/welcomepage.h>
#include <ui/planactions.h>
#include <ui/planfiles.h>

#include <QDragEnterEvent>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

bool isPlanFile(const QString& path) {
    return path.endsWith(u".pledge"_s, Qt::CaseInsensitive);
}

/// The files among what is dragged: plans, or everything else.
QStringList filesIn(const QMimeData* dragged, bool plans) {
    QStringList paths;
    for (const QUrl& url : dragged->urls()) {
        if (url.isLocalFile() && isPlanFile(url.toLocalFile()) == plans) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

}  // namespace

void MainWindow::connectReader() {
    connect(m_welcome, &WelcomePage::textAsked, this, &MainWindow::readText);
    connect(m_planMenu, &PlanActions::textAsked, this, &MainWindow::readText);
    connect(m_plan, &PlanPage::textAsked, this, &MainWindow::readText);
    connect(m_reader, &ReaderPage::reviseAsked, m_planMenu, &PlanActions::revise);
    connect(m_reader, &ReaderPage::pledgeAsked, this, [this](PledgeId pledge) {
        showPageOf(m_plan);
        m_plan->showPledge(pledge);
    });
}

void MainWindow::readText() {
    readTexts({});
}

/// Texts come into a plan, so one is made where none is open; giving that up gives up the texts.
void MainWindow::readTexts(const QStringList& paths) {
    if (m_state->hasPlan()) {
        readIn(paths);
        return;
    }
    auto* dialog = m_files->askNew(NewPlanDialog::Content::Units);
    connect(dialog, &NewPlanDialog::created, this, [this, paths] { readIn(paths); });
}

void MainWindow::readIn(const QStringList& paths) {
    if (!isOffered(static_cast<int>(std::ranges::find(m_pages, m_reader) - m_pages.begin()))) {
        return;
    }
    showPageOf(m_reader);
    if (paths.isEmpty()) {
        m_reader->askFile();
    } else {
        m_reader->readFiles(paths);
    }
}

void MainWindow::showPageOf(Page* page) {
    showPage(static_cast<int>(std::ranges::find(m_pages, page) - m_pages.begin()));
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!filesIn(event->mimeData(), true).isEmpty() || !filesIn(event->mimeData(), false).isEmpty()) {
        event->acceptProposedAction();
    }
}

/// A plan is opened; anything else is a text to be read.
void MainWindow::dropEvent(QDropEvent* event) {
    const QStringList plans = filesIn(event->mimeData(), true);
    const QStringList texts = filesIn(event->mimeData(), false);
    if (!plans.isEmpty() || !texts.isEmpty()) {
        event->acceptProposedAction();
    }
    if (!plans.isEmpty()) {
        openFile(plans.front());
    } else if (!texts.isEmpty()) {
        readTexts(texts);
    }
}

}  // namespace pledge
