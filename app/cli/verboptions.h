#pragma once

#include <app/cli/verb.h>
#include <core/base/month.h>

#include <QCommandLineParser>

#include <optional>

namespace pledge {

/// The options of one verb: FILE first, a plan unless the verb describes it otherwise, then what the verb adds; --lang
/// and --help come with every verb.
class VerbOptions {
public:
    VerbOptions(const QString& verb, const QString& summary, const QString& file = {});

    void addValue(const QString& name, const QString& valueName, const QString& description);
    void addFlag(const QString& name, const QString& description);
    /// A second file, which then has to be given too.
    void addSecondFile(const QString& name, const QString& description);
    /// Words behind FILE, as many as there are.
    void addWords(const QString& pattern, const QString& description);

    /// The exit code when the run ends here: after --help, or on wrong usage, which has been said.
    [[nodiscard]] std::optional<ExitCode> parse(const QStringList& arguments, const Console& console);

    [[nodiscard]] QString file() const { return m_files.value(0); }
    [[nodiscard]] QString secondFile() const { return m_files.value(1); }
    [[nodiscard]] QStringList words() const { return m_files.mid(1); }
    [[nodiscard]] bool isSet(const QString& name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString value(const QString& name) const { return m_parser.value(name); }
    /// Of an option that may be given several times.
    [[nodiscard]] QStringList values(const QString& name) const { return m_parser.values(name); }
    /// The option's month; WrongUsage when it is none.
    [[nodiscard]] Result<Month> month(const QString& name) const;
    /// The option's day; WrongUsage when it is none.
    [[nodiscard]] Result<QDate> date(const QString& name) const;
    /// WrongUsage naming the first of these that is missing.
    [[nodiscard]] Outcome require(const QStringList& names) const;
    /// WrongUsage unless exactly one of these is given.
    [[nodiscard]] Outcome requireOneOf(const QStringList& names) const;

private:
    QCommandLineParser m_parser;
    QString m_verb;
    QStringList m_files;
    qsizetype m_fileCount = 1;
    bool m_takesWords = false;
};

/// Wrong usage, in a sentence.
[[nodiscard]] Error wrongUsage(const QString& sentence);

}  // namespace pledge
