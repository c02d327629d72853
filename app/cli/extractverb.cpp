#include <app/cli/extractverb.h>
#include <app/cli/statementlist.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

const QStringList& formats() {
    static const QStringList names{u"csv"_s, u"json"_s, u"table"_s};
    return names;
}

void print(const ReadDocument& text, const QString& format, const Console& console) {
    if (format == u"json"_s) {
        console.out << statementsJson(text);
    } else {
        console.out << (format == u"table"_s ? statementsTable(text) : statementsCsv(text));
    }
    console.out << Qt::flush;
}

}  // namespace

QString ExtractVerb::summary() const {
    return tr("List what a text promises: one statement a row, with where it stands.");
}

ExitCode ExtractVerb::run(const QStringList& arguments, const Console& console) {
    VerbOptions options(u"extract"_s, summary(),
                        tr("The text: .txt, .docx, .odt, .html, .pdf, .xlsx or .csv; - is standard input."));
    addReadingOptions(options);
    options.addValue(u"format"_s, u"csv|json|table"_s, tr("How to print it; csv if not given."));
    options.addFlag(u"show-text"_s,
                    tr("Print the text itself, whose characters begin and end count, and nothing else."));
    if (const auto ended = options.parse(arguments, console)) {
        return *ended;
    }
    const QString format = options.isSet(u"format"_s) ? options.value(u"format"_s) : formats().first();
    if (!formats().contains(format)) {
        return console.fail(wrongUsage(tr("--format takes csv, json or table")));
    }
    auto source = loadText(options.file());
    if (!source) {
        return console.fail(source.error());
    }
    if (options.isSet(u"show-text"_s)) {
        console.out << QString::fromStdU32String(source->text) << Qt::flush;
        return ExitCode::Done;
    }
    const auto text = readText(std::move(*source), options, console);
    if (!text) {
        return console.fail(text.error());
    }
    print(*text, format, console);
    for (const QString& line : doubtLines(*text)) {
        console.err << line << Qt::endl;
    }
    if (text->statements.empty()) {
        console.err << tr("No promise was found in this text.") << Qt::endl;
    }
    return ExitCode::Done;
}

}  // namespace pledge
