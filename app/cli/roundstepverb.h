#pragma once

#include <app/cli/verb.h>
#include <core/plan/unitmonth.h>

#include <QCoreApplication>

namespace pledge {

/// pledgeboard submit, withdraw, return, approve, reopen: one step of a unit's month, or of several units'.
class RoundStepVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(RoundStepVerb)

public:
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitCode run(const QStringList& arguments, const Console& console) override;

protected:
    explicit RoundStepVerb(RoundAct act) : m_act(act) {}

private:
    RoundAct m_act;
};

class SubmitVerb : public RoundStepVerb {
public:
    SubmitVerb() : RoundStepVerb(RoundAct::Submit) {}
};

class WithdrawVerb : public RoundStepVerb {
public:
    WithdrawVerb() : RoundStepVerb(RoundAct::Withdraw) {}
};

class ReturnVerb : public RoundStepVerb {
public:
    ReturnVerb() : RoundStepVerb(RoundAct::Return) {}
};

class ApproveVerb : public RoundStepVerb {
public:
    ApproveVerb() : RoundStepVerb(RoundAct::Approve) {}
};

class ReopenVerb : public RoundStepVerb {
public:
    ReopenVerb() : RoundStepVerb(RoundAct::Reopen) {}
};

}  // namespace pledge
