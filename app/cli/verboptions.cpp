#include <app/cli/verboptions.h>
#include <app/translation.h>
#include <core/wording/fill.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Options {
    Q_DECLARE_TR_FUNCTIONS(Options)
};

QString dashed(const QString& name) {
    return u"--"_s + name;
}

}  // namespace

VerbOptions::VerbOptions(const QString& verb, const QString& summary, const QString& file) : m_verb(verb) {
    m_parser.setApplicationDescription(summary);
    m_parser.addPositionalArgument(u"FILE"_s, file.isEmpty() ? Options::tr("The plan's file (.pledge).") : file,
                                   verb + u" FILE"_s);
    m_parser.addHelpOption();
    addValue(u"lang"_s, u"zh|en"_s, Options::tr("Language of all messages; Chinese if not given."));
}

void VerbOptions::addValue(const QString& name, const QString& valueName, const QString& description) {
    m_parser.addOption(QCommandLineOption(name, description, valueName));
}

void VerbOptions::addFlag(const QString& name, const QString& description) {
    m_parser.addOption(QCommandLineOption(name, description));
}

void VerbOptions::addSecondFile(const QString& name, const QString& description) {
    m_parser.addPositionalArgument(name, description);
    m_fileCount = 2;
}

void VerbOptions::addWords(const QString& pattern, const QString& description) {
    m_parser.addPositionalArgument(pattern, description);
    m_takesWords = true;
}

std::optional<ExitCode> VerbOptions::parse(const QStringList& arguments, const Console& console) {
    const bool parsed = m_parser.parse(QStringList{m_verb} + arguments);
    if (m_parser.isSet(u"help"_s)) {
        console.out << m_parser.helpText() << Qt::flush;
        return ExitCode::Done;
    }
    if (!parsed) {
        return console.fail(wrongUsage(m_parser.errorText()));
    }
    if (isSet(u"lang"_s) && !isLanguage(value(u"lang"_s))) {
        return console.fail(wrongUsage(Options::tr("--lang takes zh or en")));
    }
    m_files = m_parser.positionalArguments();
    if (m_takesWords ? m_files.isEmpty() : m_files.size() != m_fileCount) {
        const QString pattern = m_fileCount == 1 ? Options::tr("%1 takes one FILE; see --help")
                                                 : Options::tr("%1 takes two files; see --help");
        return console.fail(wrongUsage(fill(pattern, {m_verb})));
    }
    return std::nullopt;
}

Result<Month> VerbOptions::month(const QString& name) const {
    const auto month = Month::parse(value(name));
    if (!month) {
        return wrongUsage(fill(Options::tr("%1 takes a month like 2022-06, not “%2”"), {dashed(name), value(name)}));
    }
    return *month;
}

Result<QDate> VerbOptions::date(const QString& name) const {
    const QDate day = QDate::fromString(value(name), Qt::ISODate);
    if (!day.isValid()) {
        return wrongUsage(fill(Options::tr("%1 takes a day like 2022-06-30, not “%2”"), {dashed(name), value(name)}));
    }
    return day;
}

Outcome VerbOptions::require(const QStringList& names) const {
    for (const QString& name : names) {
        if (!isSet(name)) {
            return wrongUsage(fill(Options::tr("%1 is missing"), {dashed(name)}));
        }
    }
    return Done{};
}

Outcome VerbOptions::requireOneOf(const QStringList& names) const {
    const auto given = std::ranges::count_if(names, [this](const QString& name) { return isSet(name); });
    if (given == 1) {
        return Done{};
    }
    return wrongUsage(fill(Options::tr("Give exactly one of %1"), {dashed(names.join(u", --"_s))}));
}

Error wrongUsage(const QString& sentence) {
    return Error{ErrorCode::WrongUsage, {}, {sentence}, {}};
}

}  // namespace pledge
