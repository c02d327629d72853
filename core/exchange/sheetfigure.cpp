#include <core/base/blankmark.h>
#include <core/exchange/sheetfigure.h>
#include <core/exchange/sheetnumber.h>
#include <core/exchange/sheetview.h>

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

const QStringList kDone{u"已完成"_s,     u"完成"_s,    u"已完工"_s, u"完工"_s,     u"已建成"_s,     u"完工投用"_s,
                        u"已完工投用"_s, u"已印发"_s,  u"已出台"_s, u"已投用"_s,   u"建成投用"_s,   u"已建成投用"_s,
                        u"已发布"_s,     u"已竣工"_s,  u"竣工"_s,   u"全部完成"_s, u"已全部完成"_s, u"已竣工投用"_s,
                        u"印发"_s,       u"已完成√"_s, u"已办结"_s, u"办结"_s,     u"已全面完成"_s};

const QStringList kStarted{u"推进中"_s,   u"正在推进"_s, u"进行中"_s,     u"已启动"_s, u"启动"_s,     u"有序推进"_s,
                           u"已开工"_s,   u"在建"_s,     u"已进场施工"_s, u"施工中"_s, u"正在施工"_s, u"已进场"_s,
                           u"正在进行"_s, u"持续推进"_s, u"按序时推进"_s, u"起草中"_s, u"正在起草"_s};

const QStringList kRough{u"约"_s,   u"近"_s,   u"余"_s,   u"左右"_s,   u"上下"_s,   u"以上"_s, u"以下"_s, u"超"_s,
                         u"突破"_s, u"不到"_s, u"接近"_s, u"大约"_s,   u"将近"_s,   u"逾"_s,   u"多"_s,   u"≥"_s,
                         u"≤"_s,    u">"_s,    u"<"_s,    u"不少于"_s, u"不低于"_s, u"以内"_s, u"+"_s,    u"几"_s,
                         u"?"_s,    u"预计"_s, u"计划"_s, u"力争"_s,   u"拟"_s,     u"预估"_s, u"估"_s,   u"目标"_s,
                         u"数"_s,   u"暂"_s,   u"初步"_s, u"概"_s,     u"≈"_s,      u"~"_s,    u"待"_s,   u"未"_s,
                         u"上月"_s, u"本月"_s, u"当月"_s, u"新增"_s,   u"净增"_s,   u"其中"_s, u"去年"_s, u"同比"_s};

const QStringList kExactWords{u"累计完成"_s, u"已累计完成"_s, u"累计"_s, u"已完成"_s, u"完成"_s, u"实际完成"_s,
                              u"累计实现"_s, u"实现"_s,       u"达到"_s, u"达"_s,     u"共计"_s, u"共"_s};

bool isFault(const QString& text) {
    return text.startsWith(u'#') || text.startsWith(u"Err:") || text == u"TRUE" || text == u"FALSE";
}

bool saysAny(const QString& text, const QStringList& words) {
    return std::ranges::any_of(words, [&text](const QString& word) { return text.contains(word); });
}

QString withoutLead(const QString& text) {
    for (const QString& word : kExactWords) {
        const QString rest = text.sliced(std::min(word.size(), text.size()));
        if (text.startsWith(word) && numberLength(rest) > 0) {
            return rest;
        }
    }
    return text;
}

bool isRange(const QString& text) {
    static const QRegularExpression range(u"\\d[^\\d,.]{0,3}(-|—|–|~|～|至|到|、)[^\\d,.]{0,1}\\d"_s);
    return range.match(text).hasMatch();
}

/// Digits with letters among them that stand for digits, points and commas where none can be.
bool isDamaged(const QString& text) {
    static const QRegularExpression letters(u"(\\d[,.]?[OoIlSZB|]+|[OoIl|]+[,.]?\\d|^[IOol]{2,})"_s);
    static const QRegularExpression marks(
        u"(\\d\\.\\d*\\.\\d|\\d,\\d{1,2}(?!\\d)|\\d,\\d{4,}|,,|\\d、\\d|\\d'\\d|\\d。\\d)"_s);
    return letters.match(text).hasMatch() || marks.match(text).hasMatch();
}

QString unitOf(QString rest) {
    rest.remove(u'(').remove(u')');
    if (rest == u"个百分点" || rest == u"百分点" || rest == u"%" || rest == u"个点" || rest == u"pp") {
        return u"%"_s;
    }
    return rest;
}

bool isUnit(const QString& rest) {
    static const QRegularExpression unit(u"^[\\p{Han}%a-zA-Z/²³㎡]{0,7}$"_s);
    static const QRegularExpression inBrackets(u"^\\((亿|万)?[\\p{Han}%]{1,3}\\)$"_s);
    return unit.match(rest).hasMatch() || inBrackets.match(rest).hasMatch();
}

/// 已进场施工,完成30%: one percentage, of progress, and no other number.
WrittenValue progressOf(const QString& text) {
    static const QRegularExpression progress(
        u"(?:完成|完成率|进度|形象进度|总进度|达|达到|完成总工程量的?|完成工程量的?)(?:已|约为|为|至|的|:)?(\\d+(?:\\.\\d+)?)%"_s);
    static const QRegularExpression digits(u"\\d+"_s);
    const auto match = progress.match(text);
    QString others = text;
    if (match.hasMatch()) {
        others.remove(match.capturedStart(1), match.capturedLength(1));
    }
    if (!match.hasMatch() || digits.match(others).hasMatch() || saysAny(text, kRough)) {
        return {WrittenKind::Words, {}, {}};
    }
    const auto number = readNumber(match.captured(1));
    return number ? WrittenValue{WrittenKind::Progress, number->value, u"%"_s}
                  : WrittenValue{WrittenKind::Words, {}, {}};
}

WrittenValue wordsOf(const QString& text) {
    if (kDone.contains(text)) {
        return {WrittenKind::Done, {}, {}};
    }
    if (kStarted.contains(text)) {
        return {WrittenKind::Started, {}, {}};
    }
    return progressOf(text);
}

/// 4亿7100万元: hundreds of millions and ten thousands of them, in one unit.
std::optional<WrittenValue> compoundOf(const QString& text) {
    static const QRegularExpression compound(u"^(\\d{1,6})亿(\\d{1,4}(?:\\.\\d{1,4})?)万(元|美元|平方米)$"_s);
    const auto match = compound.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const auto high = readNumber(match.captured(1));
    const auto low = readNumber(match.captured(2));
    const Rational sum = high->value * Rational::fromInteger(10'000) + low->value;
    return WrittenValue{WrittenKind::Figure, sum, u'万' + match.captured(3)};
}

/// 9 36: a blank among digits that parts no thousands.
bool hasStrayBlank(const QString& cleaned) {
    static const QRegularExpression blank(u"[\\d.,]\\s+[\\d.,]"_s);
    static const QRegularExpression thousands(u"^[+\\-]?\\d{1,3}( \\d{3})+(?![\\d\\s])"_s);
    return blank.match(cleaned).hasMatch() && !thousands.match(cleaned).hasMatch();
}

/// Without the stop that ends a sentence; one behind a digit may stand for a point.
QString withoutStop(QString text) {
    static const QRegularExpression stop(u"(?<![\\d.])[。;!]$"_s);
    return text.remove(stop);
}

WrittenValue figureOf(const QString& text) {
    if (const auto compound = compoundOf(text)) {
        return *compound;
    }
    const QString body = withoutLead(text);
    const qsizetype length = numberLength(body);
    if (length == 0) {
        const bool nearNumber = std::ranges::any_of(text, [](QChar c) { return c.isDigit(); }) && text.size() < 12;
        return nearNumber && saysAny(text, kRough) ? WrittenValue{WrittenKind::Rough, {}, {}} : wordsOf(text);
    }
    const QString rest = body.sliced(length);
    const auto number = readNumber(body.first(length));
    if (!number) {
        return {WrittenKind::Damaged, {}, {}};
    }
    if (number->isTooLong) {
        return {WrittenKind::TooLong, {}, {}};
    }
    const bool more = std::ranges::any_of(rest, [](QChar c) { return c.isDigit(); });
    if (saysAny(rest, kRough) && !more) {
        return {WrittenKind::Rough, number->value, {}};
    }
    if (more || !isUnit(rest) || number->endsInMultiple(rest)) {
        return wordsOf(text);
    }
    return {WrittenKind::Figure, number->value, unitOf(rest)};
}

}  // namespace

WrittenValue readWritten(const QString& cleaned) {
    const QString text = withoutStop(packedCell(cleaned));
    if (isBlankMark(text)) {
        return {WrittenKind::Blank, {}, {}};
    }
    if (isFault(text)) {
        return {WrittenKind::Fault, {}, {}};
    }
    const bool isShort = text.size() < 20;
    if (isDamaged(text) || text == u"一" || (isShort && hasStrayBlank(cleaned))) {
        return {WrittenKind::Damaged, {}, {}};
    }
    if (isRange(text)) {
        return {WrittenKind::Range, {}, {}};
    }
    return figureOf(text);
}

WrittenValue readWrittenTarget(const QString& cleaned) {
    static const QRegularExpression bounds(
        u"^(≥|≤|>=|<=|>|<|不低于|不少于|不高于|不超过|控制在|达到|达|突破|超|超过|力争|完成|新增|净增|增长|实现|降至)+"
        u"|(以上|以内|以下|左右)$"_s);
    return readWritten(packedCell(cleaned).remove(bounds));
}

}  // namespace pledge
