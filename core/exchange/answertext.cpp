#include <core/base/blankmark.h>
#include <core/exchange/answertext.h>
#include <core/exchange/statetoken.h>
#include <core/wording/words.h>

#include <QRegularExpression>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Magnitude {
    const char16_t* word;
    qint32 factor;
};

constexpr std::array kMagnitudes{Magnitude{u"亿", 100'000'000}, Magnitude{u"万", 10'000}};

/// Half-width characters without blanks; separators of thousands only where they part digits in threes.
QString tidied(const QString& text) {
    static const QRegularExpression thousands(u"^([+-]?\\d{1,3})((?:[,，]\\d{3})+)(?!\\d)"_s);
    QString plain = text.normalized(QString::NormalizationForm_KC);
    plain.remove(u' ');
    plain.replace(u'−', u'-');
    const auto match = thousands.match(plain);
    if (match.hasMatch()) {
        plain.replace(0, match.capturedLength(), match.captured().remove(u',').remove(u'，'));
    }
    return plain;
}

AnswerFigure parsed(const QString& text) {
    const auto figure = Decimal::parse(text);
    if (figure) {
        return {*figure, AnswerDoubt::None};
    }
    switch (figure.error().code) {
        case ErrorCode::TooManyDecimals:
            return {std::nullopt, AnswerDoubt::TooManyDecimals};
        case ErrorCode::Overflow:
            return {std::nullopt, AnswerDoubt::Overflow};
        default:
            return {std::nullopt, AnswerDoubt::NotANumber};
    }
}

AnswerFigure scaled(const QString& digits, qint32 factor) {
    const AnswerFigure base = parsed(digits);
    if (!base.value) {
        return base;
    }
    const qint64 limit = std::numeric_limits<qint64>::max() / factor;
    if (base.value->micros() > limit || base.value->micros() < -limit) {
        return {std::nullopt, AnswerDoubt::Overflow};
    }
    return {Decimal::fromMicros(base.value->micros() * factor), AnswerDoubt::Scaled};
}

}  // namespace

AnswerFigure answerFigure(const QString& text, const UnitOfMeasure& unit) {
    if (isBlankMark(text)) {
        return {};
    }
    QString plain = tidied(text);
    const QString symbol = tidied(unit.symbol);
    if (!symbol.isEmpty() && plain.endsWith(symbol) && plain.size() > symbol.size()) {
        const AnswerFigure whole = parsed(plain.chopped(symbol.size()));
        if (whole.doubt != AnswerDoubt::NotANumber) {
            return whole;
        }
        plain.chop(symbol.size());
    }
    const bool hasOwn = symbol.startsWith(u'万') || symbol.startsWith(u'亿');
    for (const Magnitude& magnitude : kMagnitudes) {
        const QString word = QString::fromUtf16(magnitude.word);
        if (!hasOwn && plain.endsWith(word) && plain.size() > word.size()) {
            return scaled(plain.chopped(word.size()), magnitude.factor);
        }
    }
    return parsed(plain);
}

std::optional<TaskState> answerState(const QString& text) {
    const QString folded = text.simplified();
    for (const TaskState state : {TaskState::Started, TaskState::Claimed, TaskState::Returned, TaskState::Closed}) {
        if (folded == taskWord(state) || folded == stateToken(state)) {
            return state;
        }
    }
    static const QStringList done{u"已完成"_s, u"完成"_s, u"done"_s, u"已报完成"_s, u"待销号"_s};
    static const QStringList started{u"推进中"_s, u"进行中"_s, u"正在推进"_s, u"在推进"_s};
    if (done.contains(folded)) {
        return TaskState::Claimed;
    }
    return started.contains(folded) ? std::optional(TaskState::Started) : std::nullopt;
}

}  // namespace pledge
