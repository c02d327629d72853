#include <app/cli/textreading.h>
#include <core/document/sourcereader.h>
#include <core/reader/pledgereader.h>
#include <core/reader/yearguess.h>
#include <core/wording/fill.h>

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kFirstYear = 1949;
constexpr int kLastYear = 2999;

struct Readings {
    Q_DECLARE_TR_FUNCTIONS(TextReading)
};

Result<SourceText> loadStandardInput() {
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return Error{ErrorCode::System, {}, {input.errorString()}, {}};
    }
    const SourceLimits limits;
    return readSource(u"-"_s, input.read(limits.bytes + 1), limits);
}

Result<int> givenYear(const VerbOptions& options) {
    const QString text = options.value(u"year"_s);
    bool isNumber = false;
    const int year = text.toInt(&isNumber);
    if (!isNumber || year < kFirstYear || year > kLastYear) {
        return wrongUsage(fill(Readings::tr("--year takes a year like 2022, not “%1”"), {text}));
    }
    return year;
}

Result<int> guessedYear(const SourceText& source, const Console& console) {
    const auto guess = guessYear(source);
    if (!guess) {
        return wrongUsage(Readings::tr("The text does not say which year it is for: give --year"));
    }
    const QString said = guess->reason.at.isEmpty()
                             ? Readings::tr("Read for the year %1, as the file's name “%2” says.")
                             : Readings::tr("Read for the year %1, as “%2” says.");
    console.err << fill(said, {QString::number(guess->year), guess->reason.text}) << Qt::endl;
    return guess->year;
}

}  // namespace

Result<SourceText> loadText(const QString& path) {
    return path == u"-"_s ? loadStandardInput() : readSource(path);
}

void addReadingOptions(VerbOptions& options) {
    options.addValue(u"year"_s, u"Y"_s,
                     Readings::tr("The year that the text is for; without it, the year that the text names."));
    options.addValue(u"owner"_s, u"NAME"_s, Readings::tr("Who promises where the text names nobody."));
}

Result<ReadDocument> readText(SourceText source, const VerbOptions& options, const Console& console) {
    const auto year = options.isSet(u"year"_s) ? givenYear(options) : guessedYear(source, console);
    if (!year) {
        return year.error();
    }
    ReadDocument read{std::move(source), *year, {}};
    read.statements = readPledges(read.source, {*year, options.value(u"owner"_s)}, Lexicon::carried());
    return read;
}

}  // namespace pledge
