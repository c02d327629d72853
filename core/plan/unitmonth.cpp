#include <core/plan/unitmonth.h>

#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr std::array kActs{RoundAct::Submit, RoundAct::Return, RoundAct::Approve, RoundAct::Reopen, RoundAct::Withdraw};

}  // namespace

QString tokenOf(RoundStage stage) {
    switch (stage) {
        case RoundStage::Open:
            return u"open"_s;
        case RoundStage::Submitted:
            return u"submitted"_s;
        case RoundStage::Returned:
            return u"returned"_s;
        case RoundStage::Approved:
            return u"approved"_s;
    }
    Q_UNREACHABLE();
}

QString tokenOf(RoundAct act) {
    switch (act) {
        case RoundAct::Submit:
            return u"submit"_s;
        case RoundAct::Return:
            return u"return"_s;
        case RoundAct::Approve:
            return u"approve"_s;
        case RoundAct::Reopen:
            return u"reopen"_s;
        case RoundAct::Withdraw:
            return u"withdraw"_s;
    }
    Q_UNREACHABLE();
}

std::optional<RoundAct> roundActOf(QStringView token) {
    for (const RoundAct act : kActs) {
        if (token == tokenOf(act)) {
            return act;
        }
    }
    return std::nullopt;
}

}  // namespace pledge
