#include <core/wording/fill.h>
#include <core/wording/sentences.h>
#include <ui/models/plancells.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PlanCells)
};

/// Half-width, without blanks.
QString plain(const QString& text) {
    QString kept = text.normalized(QString::NormalizationForm_KC);
    kept.removeIf([](QChar c) { return c.isSpace(); });
    return kept.replace(u'−', u'-');
}

QString unreadable(ErrorCode code, const QString& text) {
    return sentence({code, {}, {text}, {}});
}

}  // namespace

QStringList namesIn(const QString& text) {
    static const QRegularExpression separators(u"[;；\n]"_s);
    QStringList names;
    for (const QString& name : text.split(separators, Qt::SkipEmptyParts)) {
        names.append(name.trimmed());
    }
    names.removeAll(QString());
    return names;
}

QString namesText(const QStringList& names) {
    return names.join(u"; "_s);
}

QString readDate(const QString& text, std::optional<QDate>& date) {
    static const QRegularExpression form(u"^([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?$"_s);
    const QString typed = plain(text);
    const auto match = form.match(typed);
    const QDate found(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (!typed.isEmpty() && !found.isValid()) {
        return unreadable(ErrorCode::NotADate, text);
    }
    date = typed.isEmpty() ? std::nullopt : std::optional(found);
    return {};
}

QString dateText(const std::optional<QDate>& date) {
    return date ? date->toString(Qt::ISODate) : QString();
}

QString readMonth(const QString& text, std::optional<Month>& month) {
    static const QRegularExpression form(u"^([0-9]{4})[-/.年]([0-9]{1,2})月?$"_s);
    const QString typed = plain(text);
    const auto match = form.match(typed);
    const int ofYear = match.captured(2).toInt();
    const bool fits = match.hasMatch() && match.captured(1).toInt() > 0 && ofYear >= 1 && ofYear <= 12;
    if (!typed.isEmpty() && !fits) {
        return unreadable(ErrorCode::NotAMonth, text);
    }
    month = typed.isEmpty() ? std::nullopt : std::optional(Month(match.captured(1).toInt(), ofYear));
    return {};
}

QString readFigure(const QString& text, std::optional<Decimal>& figure) {
    static const QRegularExpression grouped(u"^[+-]?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?$"_s);
    QString typed = plain(text);
    if (typed.endsWith(u'%')) {
        typed.chop(1);
    }
    if (grouped.match(typed).hasMatch()) {
        typed.remove(u',');
    }
    if (typed.isEmpty()) {
        figure.reset();
        return {};
    }
    const auto read = Decimal::parse(typed);
    if (!read) {
        return unreadable(read.error().code, text);
    }
    figure = *read;
    return {};
}

QString figureText(const std::optional<Decimal>& figure) {
    return figure ? figure->toString() : QString();
}

QString readCount(const QString& text, int least, int most, int& count) {
    bool isNumber = false;
    const QString typed = plain(text);
    const int number = typed.isEmpty() ? std::max(least, 0) : typed.toInt(&isNumber);
    if (number < least || number > most || !(isNumber || typed.isEmpty())) {
        return fill(Texts::tr("“%1” is no whole number from %2 to %3"),
                    {text, QString::number(least), QString::number(most)});
    }
    count = number;
    return {};
}

QString readWord(const QString& text, std::span<const CellWord> words, std::size_t& position) {
    const QString typed = text.trimmed();
    if (typed.isEmpty()) {
        position = 0;
        return {};
    }
    const auto found = std::ranges::find_if(words, [&typed](const CellWord& one) {
        return typed.compare(one.word, Qt::CaseInsensitive) == 0 || typed.compare(one.token, Qt::CaseInsensitive) == 0;
    });
    if (found == words.end()) {
        return fill(Texts::tr("“%1” is not allowed here; allowed is %2"), {typed, wordsOf(words).join(u", "_s)});
    }
    position = static_cast<std::size_t>(found - words.begin());
    return {};
}

std::vector<CellWord> yesNoWords() {
    return {{Texts::tr("no"), u"no"_s}, {Texts::tr("yes"), u"yes"_s}};
}

QStringList wordsOf(std::span<const CellWord> words) {
    QStringList all;
    for (const CellWord& one : words) {
        all.append(one.word);
    }
    return all;
}

QString readUnits(const QString& text, const PlanSnapshot& plan, std::vector<OrgUnitId>& units) {
    std::vector<OrgUnitId> found;
    for (const QString& name : namesIn(text)) {
        const auto unit = plan.findUnit(name);
        if (!unit) {
            return sentence(unit.error());
        }
        if (std::ranges::find(found, *unit) == found.end()) {
            found.push_back(*unit);
        }
    }
    units = std::move(found);
    return {};
}

QString unitsText(const std::vector<OrgUnitId>& units, const PlanSnapshot& plan) {
    QStringList names;
    for (const OrgUnitId id : units) {
        if (const OrgUnit* unit = plan.unit(id)) {
            names.append(unit->name);
        }
    }
    return namesText(names);
}

QString readProgrammes(const QString& text, const PlanSnapshot& plan, std::vector<ProgrammeId>& all) {
    std::vector<ProgrammeId> found;
    for (const QString& name : namesIn(text)) {
        const auto programme = std::ranges::find(plan.programmes(), name, &Programme::name);
        if (programme == plan.programmes().end()) {
            return fill(Texts::tr("There is no programme “%1”"), {name});
        }
        found.push_back(programme->id);
    }
    all = std::move(found);
    return {};
}

QString programmesText(const std::vector<ProgrammeId>& programmes, const PlanSnapshot& plan) {
    QStringList names;
    for (const Programme& programme : plan.programmes()) {
        if (std::ranges::find(programmes, programme.id) != programmes.end()) {
            names.append(programme.name);
        }
    }
    return namesText(names);
}

}  // namespace pledge
