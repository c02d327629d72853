#include <core/wording/fill.h>
#include <core/wording/words.h>
#include <ui/models/entryinput.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr std::array kStates{TaskState::Started, TaskState::Claimed, TaskState::Returned, TaskState::Closed};

QString notStarted() {
    return QCoreApplication::translate("EntryInput", "Not started");
}

/// Half-width, without any space, the minus sign a hyphen.
QString plain(const QString& text) {
    QString kept;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (!c.isSpace()) {
            kept += c == u'−' ? u'-' : c;
        }
    }
    return kept;
}

QString withoutUnit(const QString& text, const QString& symbol) {
    const QString unit = plain(symbol);
    return !unit.isEmpty() && text.endsWith(unit) ? text.chopped(unit.size()) : text;
}

/// Takes commas away where they stand between groups of three digits; a comma anywhere else stays and is refused.
QString withoutSeparators(const QString& text) {
    static const QRegularExpression grouped(u"^[+-]?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?$"_s);
    return grouped.match(text).hasMatch() ? QString(text).remove(u',') : text;
}

Result<Decimal> readFigure(const Pledge& pledge, const QString& text) {
    auto figure = Decimal::parse(withoutSeparators(withoutUnit(plain(text), pledge.unit.symbol)));
    if (!figure) {
        return Error{figure.error().code, pledge.name, {text}, {}};
    }
    return figure;
}

/// "60", "60%", "(60%)" as a percent from 0 to 100.
std::optional<Decimal> readPercent(const QString& text) {
    QString digits = text;
    digits.remove(u'(').remove(u')').remove(u'%');
    const auto percent = Decimal::parse(digits);
    const bool inRange = percent && !percent->isNegative() && *percent <= Decimal::fromInteger(100);
    return inRange ? std::optional(*percent) : std::nullopt;
}

std::optional<Actual> readState(Month month, const QString& text) {
    Actual actual;
    actual.month = month;
    if (const auto percent = readPercent(text)) {
        actual.state = TaskState::Started;
        actual.percent = percent;
        return actual;
    }
    if (plain(notStarted()).startsWith(text, Qt::CaseInsensitive)) {
        return actual;
    }
    for (const TaskState state : kStates) {
        const QString word = plain(taskWord(state));
        const bool named = text.startsWith(word, Qt::CaseInsensitive);
        if (named && state == TaskState::Started && text.size() > word.size()) {
            actual.percent = readPercent(text.sliced(word.size()));
            if (!actual.percent) {
                return std::nullopt;
            }
        }
        if (word.startsWith(text, Qt::CaseInsensitive) || actual.percent) {
            actual.state = state;
            return actual;
        }
    }
    return std::nullopt;
}

}  // namespace

Result<Actual> readEntry(const Pledge& pledge, Month month, const QString& text) {
    Actual actual;
    actual.month = month;
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return actual;
    }
    if (kindOf(pledge) == PledgeKind::Standing) {
        actual.note = trimmed;
        return actual;
    }
    if (kindOf(pledge) == PledgeKind::Deliverable) {
        if (const auto state = readState(month, plain(trimmed))) {
            return *state;
        }
        return Error{ErrorCode::WrongFigureKind, pledge.name, {u"state"_s}, {}};
    }
    const auto figure = readFigure(pledge, trimmed);
    if (!figure) {
        return figure.error();
    }
    actual.value = *figure;
    return actual;
}

std::optional<Decimal> roundedFigure(const Pledge& pledge, const QString& text) {
    static const QRegularExpression exact(u"^([+-]?[0-9]+\\.[0-9]{6})([0-9])[0-9]*$"_s);
    const auto match = exact.match(withoutSeparators(withoutUnit(plain(text.trimmed()), pledge.unit.symbol)));
    const auto kept = Decimal::parse(match.captured(1));
    if (!match.hasMatch() || !kept) {
        return std::nullopt;
    }
    const qint64 away = match.captured(1).startsWith(u'-') ? -1 : 1;
    return match.captured(2) < u"5"_s ? std::optional(*kept) : kept->plus(Decimal::fromMicros(away));
}

QString entryText(const Actual& actual) {
    if (actual.value) {
        return actual.value->toString();
    }
    if (!actual.state) {
        return actual.note;
    }
    return actual.percent ? fill(u"%1 %2%"_s, {taskWord(*actual.state), actual.percent->toString()})
                          : taskWord(*actual.state);
}

QStringList stateWords() {
    QStringList words{notStarted()};
    for (const TaskState state : kStates) {
        words.append(taskWord(state));
    }
    return words;
}

}  // namespace pledge
