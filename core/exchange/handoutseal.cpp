#include <core/base/decimal.h>
#include <core/exchange/handoutseal.h>

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr qsizetype kMarkDigits = 16;

QByteArray hmac(const QByteArray& message, const QByteArray& key) {
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

/// Length first, so that no two lists of values give the same bytes.
void add(QByteArray& message, const QString& text) {
    const QByteArray bytes = text.toUtf8();
    message += QByteArray::number(bytes.size()) + ':' + bytes;
}

}  // namespace

QString figureForm(const QString& text) {
    const QString folded = text.simplified();
    const auto figure = Decimal::parse(folded);
    return figure ? figure->toString() : folded;
}

QString sealOf(std::vector<SealedValue> values, const QByteArray& key) {
    std::ranges::sort(values, {}, &SealedValue::key);
    QByteArray message;
    for (const SealedValue& value : values) {
        add(message, value.key);
        add(message, value.text);
    }
    return QString::fromLatin1(hmac(message, key).toHex());
}

QByteArray derivedKey(const QByteArray& secret, const QString& purpose) {
    return hmac(purpose.toUtf8(), secret);
}

QByteArray handoutKey(const QByteArray& secret) {
    return derivedKey(secret, u"handout"_s);
}

QByteArray unitKey(const QByteArray& secret, OrgUnitId unit) {
    return derivedKey(secret, u"unit/"_s + QString::number(unit.number()));
}

QString planMark(const QByteArray& secret) {
    return QString::fromLatin1(derivedKey(secret, u"plan"_s).toHex().first(kMarkDigits));
}

}  // namespace pledge
