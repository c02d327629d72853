#pragma once

#include <ui/dialogs/fileprompts.h>
#include <ui/models/readersession.h>
#include <ui/pages/page.h>
#include <ui/widgets/readerkeys.h>

#include <functional>
#include <optional>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace pledge {

class DraftForm;
class DraftTree;
class Notice;
class PairStrip;
class ReaderBar;
class ReaderKeeper;
class ReaderStart;
class SourceLegend;
class SourceView;
class TypedText;

/// Where the lead office reads the pledges out of a signed text: the text at the left with what was found in it, the
/// drafts at the right, and the fields of the one that is looked at. Whatever is chosen on one side shows on the other.
/// Nothing enters the plan before it is taken there.
class ReaderPage : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReaderPage)

public:
    ReaderPage(PlanState* state, const Theme& theme, QWidget* parent = nullptr);
    ~ReaderPage() override;

    [[nodiscard]] QString title() const override;
    void setFilter(const QString& text) override;
    /// From now on keeps what is decided through a crash.
    void keepTyped(TypedText* typed);
    [[nodiscard]] bool ownsTyped(const TypedNote& note) const override;
    void restoreTyped(const TypedNote& note) override;

    void setPrompts(const FilePrompts& prompts) { m_prompts = prompts; }
    void readFiles(const QStringList& paths);
    void askFile();
    void paste();
    [[nodiscard]] ReaderSession& session() { return *m_session; }

Q_SIGNALS:
    void reviseAsked(pledge::PledgeId pledge);
    void pledgeAsked(pledge::PledgeId pledge);

protected:
    void showEvent(QShowEvent* event) override;
    void themeChanged() override;

private:
    QWidget* work();
    QWidget* textSide();
    QWidget* draftSide();
    void connectAll();
    void addShortcut(const QKeySequence& keys, const std::function<void()>& act);
    void followDesk();
    void followSheet();
    void followEntry();
    void followPlan();
    void showStack();
    void act(ReaderAct act);
    void decide(Decision decision);
    void goTo(std::optional<std::size_t> entry);
    void goToChanged(int entry);
    void tellTaken(const QString& sentence);
    [[nodiscard]] int journalEntries() const;
    void takeBack(int entries);

    FilePrompts m_prompts = systemPrompts();
    QString m_planPath;
    ReaderSession* m_session;
    ReaderKeeper* m_keeper = nullptr;  ///< none until keepTyped()
    ReaderKeys* m_keys;
    Notice* m_notice;
    QStackedWidget* m_stack;
    ReaderStart* m_start;
    ReaderBar* m_bar;
    SourceView* m_source;
    SourceLegend* m_legend;
    DraftTree* m_tree;
    PairStrip* m_pair;
    DraftForm* m_form;
    QLabel* m_keyLine;
    QSplitter* m_splitter;
};

}  // namespace pledge
