#include <app/cli/handoutverb.h>
#include <app/cli/occasion.h>
#include <app/cli/verboptions.h>
#include <core/wording/fill.h>
#include <core/workspace/handingout.h>
#include <core/workspace/workspace.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

Result<HandoutOrder> orderOf(const VerbOptions& options, const PlanSnapshot& snapshot) {
    const auto month = options.month(u"month"_s);
    if (!month) {
        return month.error();
    }
    HandoutOrder order{*month, {}, options.value(u"out"_s), options.value(u"contact"_s), options.isSet(u"keys"_s)};
    if (order.contact.isEmpty()) {
        order.contact = options.value(u"by"_s);
    }
    for (const QString& name : options.values(u"unit"_s)) {
        const auto unit = snapshot.findUnit(name);
        if (!unit) {
            return unit.error();
        }
        order.units.push_back(*unit);
    }
    return order;
}

}  // namespace

QString HandoutVerb::summary() const {
    return tr("Write each unit's form of a month as a workbook to fill in.");
}

ExitCode HandoutVerb::run(const QStringList& arguments, const Console& console) {
    VerbOptions options(u"handout"_s, summary());
    options.addValue(u"month"_s, u"MONTH"_s, tr("The month to report, as 2022-06."));
    options.addValue(u"out"_s, u"DIR"_s, tr("The folder of the forms; made where it is missing."));
    options.addValue(u"unit"_s, u"NAME"_s, tr("Only this unit; may be given several times."));
    options.addValue(u"contact"_s, u"TEXT"_s, tr("To whom the forms go back; printed on them."));
    options.addFlag(u"keys"_s, tr("Beside each form a key, with which the unit's own program can sign submissions."));
    options.addValue(u"by"_s, u"NAME"_s, tr("Who hands out."));
    if (const auto ended = options.parse(arguments, console)) {
        return *ended;
    }
    if (const Outcome given = options.require({u"month"_s, u"out"_s}); !given) {
        return console.fail(given.error());
    }
    const auto workspace = Workspace::open(options.file(), Access::ReadWrite);
    if (!workspace) {
        return console.fail(workspace.error());
    }
    const Occasion occasion = occasionNow(options.value(u"by"_s));
    auto order = orderOf(options, (*workspace)->snapshot());
    if (!order) {
        return console.fail(order.error());
    }
    const auto prepared = prepareHandout(**workspace, std::move(*order), occasion);
    if (!prepared) {
        return console.fail(prepared.error());
    }
    const auto files = writeHandouts(*prepared, [](int, int) { return true; });
    if (!files) {
        return console.fail(files.error());
    }
    if (const Outcome entered = enterHandout(**workspace, *prepared, *files, occasion); !entered) {
        return console.fail(entered.error());
    }
    for (const QString& path : files->forms + files->keys) {
        console.out << path << '\n';
    }
    console.err << fill(tr("Forms written: %1, keys: %2"),
                        {QString::number(files->forms.size()), QString::number(files->keys.size())})
                << Qt::endl;
    console.out.flush();
    return ExitCode::Done;
}

}  // namespace pledge
