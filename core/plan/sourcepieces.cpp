#include <core/plan/sourcepieces.h>

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

using Lengths = QHash<SourceId, int>;

Lengths lengthsOf(const PlanSnapshot& snapshot) {
    Lengths lengths;
    for (const SourceDocument& document : snapshot.sources()) {
        lengths.insert(document.id, lengthOf(document));
    }
    return lengths;
}

Outcome checkSpans(const Pledge& pledge, const Lengths& lengths) {
    const bool fit = std::ranges::all_of(pledge.sources, [&lengths](const SourceSpan& source) {
        const auto length = lengths.constFind(source.document);
        return length != lengths.constEnd() && Span{0, *length}.holds(source.at) && !source.at.isEmpty();
    });
    return fit ? Outcome(Done{}) : Outcome(Error{ErrorCode::InvalidPledge, pledge.name, {u"sources"_s}, {}});
}

bool pointsAt(const Pledge& pledge, SourceId id) {
    return std::ranges::find(pledge.sources, id, &SourceSpan::document) != pledge.sources.end();
}

Outcome checkRemoved(const PlanSnapshot& snapshot, const PlanSnapshot& next, SourceId id) {
    const SourceDocument* gone = snapshot.source(id);
    const auto user = std::ranges::find_if(next.lines(), [id](const Line& line) { return pointsAt(*line.pledge, id); });
    return gone == nullptr || user == next.lines().end()
               ? Outcome(Done{})
               : Outcome(Error{ErrorCode::InUse, gone->name, {user->pledge->name}, {}});
}

}  // namespace

int lengthOf(const SourceDocument& document) {
    const QString& text = document.text;
    return static_cast<int>(text.size() - std::ranges::count_if(text, [](QChar c) { return c.isLowSurrogate(); }));
}

QString pieceOf(const SourceDocument& document, Span at) {
    const QString& text = document.text;
    qsizetype position = 0;
    const auto advance = [&text, &position](int characters) {
        for (; characters > 0 && position < text.size(); --characters) {
            position += text[position].isHighSurrogate() ? 2 : 1;
        }
        return std::min(position, text.size());
    };
    const qsizetype begin = advance(at.begin);
    return text.sliced(begin, advance(at.length()) - begin);
}

const std::vector<SourceSpan>& sourcesOf(const PlanSnapshot& snapshot, const Pledge& pledge) {
    const Line* whole = pledge.allocation ? snapshot.line(pledge.allocation->of) : nullptr;
    return whole == nullptr ? pledge.sources : whole->pledge->sources;
}

Outcome checkSourceSpans(const PlanSnapshot& snapshot) {
    const Lengths lengths = lengthsOf(snapshot);
    for (const Line& line : snapshot.lines()) {
        if (const Outcome fit = checkSpans(*line.pledge, lengths); !fit) {
            return fit;
        }
    }
    return Done{};
}

Outcome checkSourceChanges(const PlanSnapshot& snapshot, const PlanSnapshot& next, const PlanChanges& changes) {
    for (const SourceDocument& document : changes.sources) {
        const SourceDocument* kept = snapshot.source(document.id);
        if (kept != nullptr && *kept != document) {
            return Error{ErrorCode::InvalidPledge, kept->name, {u"source_text"_s}, {}};
        }
    }
    for (const SourceId id : changes.removedSources) {
        if (const Outcome free = checkRemoved(snapshot, next, id); !free) {
            return free;
        }
    }
    const bool anyPoints =
        std::ranges::any_of(changes.pledges, [](const Pledge& pledge) { return !pledge.sources.empty(); });
    const Lengths lengths = anyPoints ? lengthsOf(next) : Lengths();
    for (const Pledge& pledge : changes.pledges) {
        if (const Outcome fit = checkSpans(pledge, lengths); !fit) {
            return fit;
        }
    }
    return Done{};
}

}  // namespace pledge
