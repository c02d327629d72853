#pragma once

#include <core/base/result.h>
#include <core/plan/plansnapshot.h>
#include <core/plan/problem.h>
#include <ui/theme.h>
#include <ui/widgets/problemform.h>

#include <QFrame>

#include <array>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace pledge {

class EvidenceBox;
class PledgeChoice;
class PlanState;

/// What somebody may do with the problem that is shown.
struct ProblemActs {
    ProblemForm::Rights form = ProblemForm::Rights::None;
    bool setsWhence = false;  ///< its source and the unit that solves it
    bool setsPledge = false;
    bool saves = false;
    bool claims = false;
    bool closes = false;
    bool sendsBack = false;
};

/// One problem under the hand: whence it comes and whose it is, its words, what is done with it, and the evidence of
/// its solving. It never changes its height, so that no button moves under the pointer.
class ProblemPane : public QFrame {
    Q_OBJECT

public:
    /// Whence a problem may come, in the order in which it is offered.
    static constexpr std::array kSources{ProblemSource::Report, ProblemSource::Meeting, ProblemSource::Notice,
                                         ProblemSource::Inspection, ProblemSource::CarriedOver};

    ProblemPane(PlanState* state, const Theme& theme, QWidget* parent);

    /// The unit chosen in a box of units by their numbers; nothing where it is “no unit” or “all units”.
    [[nodiscard]] static std::optional<OrgUnitId> unitIn(const QComboBox& box);

    /// The units and the pledges to choose from; of the pledges only those of these units where any are given.
    void offer(const PlanSnapshot& snapshot, const std::vector<OrgUnitId>& units);
    void showProblem(const Problem& problem);
    void allow(const ProblemActs& acts);
    /// The problem with what is typed; NotADate where a day is none.
    [[nodiscard]] Result<Problem> content() const;
    [[nodiscard]] bool hasUnsaved() const;
    /// What is typed and not saved, as text that retype() takes; empty where all is saved.
    [[nodiscard]] QString unsaved() const;
    void retype(const QString& unsaved);
    /// How it was solved, or why it goes back.
    [[nodiscard]] QString words() const;
    void setWords(const QString& words);
    void say(const QString& sentence, bool isRefusal);
    void setTheme(const Theme& theme);

    [[nodiscard]] ProblemForm* form() const { return m_form; }
    [[nodiscard]] EvidenceBox* evidence() const { return m_evidence; }

Q_SIGNALS:
    void typed();
    void saveAsked();
    void claimAsked();
    void closeAsked();
    void sendBackAsked();

private:
    void arrange();
    QLayout* whenceRow();
    QLayout* actRow();
    void connectAll();
    QPushButton* button(const QString& text, const QKeySequence& key, void (ProblemPane::*asked)());
    void followPledge();
    void setHeights();

    Theme m_theme;
    PlanState* m_state;
    QComboBox* m_raisedBy;
    QLineEdit* m_sourceName;
    PledgeChoice* m_pledge;
    QComboBox* m_owner;
    ProblemForm* m_form;
    QLineEdit* m_words;
    QLabel* m_said;
    QLabel* m_evidenceCaption;
    EvidenceBox* m_evidence;
    QPushButton* m_save = nullptr;
    QPushButton* m_claim = nullptr;
    QPushButton* m_close = nullptr;
    QPushButton* m_back = nullptr;
    Problem m_asShown;  ///< the form's problem with what the boxes beside it said when it was shown
};

}  // namespace pledge
