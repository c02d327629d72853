#include <core/wording/fill.h>
#include <core/wording/policybands.h>

#include <QCoreApplication>

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PolicyBands)
};

QString measured(GapMeasure measure, const QString& amount) {
    return fill(measure == GapMeasure::Points ? Texts::tr("%1 points") : Texts::tr("%1%", "a share"), {amount});
}

}  // namespace

QString amountText(GapMeasure measure, Decimal amount) {
    return measured(measure, amount.toString());
}

QString amountText(GapMeasure measure, const Rational& amount, int decimals) {
    return measured(measure, amount.toString(decimals));
}

bool hasYellow(const GapBands& bands) {
    return !bands.yellowUpTo.isZero() && bands.yellowFrom <= bands.yellowUpTo;
}

QString yellowRange(const GapBands& bands) {
    if (bands.yellowFrom.isZero()) {
        return fill(Texts::tr("up to %1", "a distance"), {amountText(bands.measure, bands.yellowUpTo)});
    }
    return fill(Texts::tr("%1 to %2", "a range of distances"),
                {bands.yellowFrom.toString(), amountText(bands.measure, bands.yellowUpTo)});
}

}  // namespace pledge
