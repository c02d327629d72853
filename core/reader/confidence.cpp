#include <core/reader/confidence.h>

#include <algorithm>

namespace pledge {

namespace {

/// The most a statement with that doubt is trusted.
double ceilingOf(Doubt doubt) {
    switch (doubt) {
        case Doubt::DamagedNumber:
        case Doubt::DamagedDate:
            return 0.1;
        case Doubt::PastOrPromise:
        case Doubt::RewardOrPromise:
            return 0.4;
        case Doubt::VagueDeed:
            return 0.5;
        case Doubt::UnsureUnit:
        case Doubt::OtherYear:
        case Doubt::SeveralOwners:
            return 0.6;
        case Doubt::RangeOfValues:
        case Doubt::RoughValue:
        case Doubt::NameOrNumber:
            return 0.7;
        case Doubt::MissingOwner:
            return 0.75;
        case Doubt::SplitList:
            return 0.8;
        case Doubt::CarriedOver:
            return 0.85;
    }
    return 0;
}

double plainConfidence(const Statement& statement) {
    if (statement.kind == StatementKind::Quantity) {
        return 0.95;
    }
    return statement.dueAt ? 0.9 : 0.8;
}

}  // namespace

double confidenceOf(const Statement& statement) {
    double confidence = plainConfidence(statement);
    for (const Doubt doubt : statement.doubts) {
        confidence = std::min(confidence, ceilingOf(doubt));
    }
    return confidence;
}

}  // namespace pledge
