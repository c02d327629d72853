#include <core/base/blankmark.h>
#include <core/plan/standingreport.h>
#include <core/schedule/figureguards.h>
#include <core/schedule/ownfigure.h>
#include <core/wording/guardwords.h>
#include <core/wording/sentences.h>
#include <core/workspace/reportact.h>
#include <ui/models/entrycells.h>
#include <ui/models/entryreading.h>
#include <ui/models/pastepreview.h>

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <numeric>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PastePreview)
};

QString shownText(const PlanSnapshot& snapshot, const EntryCell& cell) {
    const Line& line = *snapshot.line(cell.pledge);
    return entryCellText(*line.pledge, *line.series, snapshot.plan(), cell.month);
}

bool asks(const FigureGuards& guards, const ActualChange& change) {
    return std::ranges::any_of(guards.of(change), &FigureGuard::asksFirst);
}

class Judging {
public:
    Judging(const PlanSnapshot& snapshot, const Actor& actor) : m_snapshot(snapshot), m_actor(actor) {}

    [[nodiscard]] PastePreview judge(std::vector<MatchedCell> matched) {
        for (MatchedCell& cell : matched) {
            m_preview.cells.push_back({std::move(cell)});
        }
        readAll();
        weighAll();
        std::ranges::stable_sort(m_preview.cells, {}, &PasteCell::state);
        return std::move(m_preview);
    }

private:
    /// Earlier months first, so that own figures add up.
    void readAll() {
        std::vector<std::size_t> order(m_preview.cells.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::stable_sort(order, {}, [this](std::size_t at) {
            const auto& cell = m_preview.cells[at].from.cell;
            return cell ? cell->month : Month();
        });
        EntryReading reading(m_snapshot);
        for (const std::size_t at : order) {
            read(reading, m_preview.cells[at]);
        }
    }

    void read(EntryReading& reading, PasteCell& cell) {
        if (!cell.from.cell) {
            cell.state = isBlankMark(cell.from.text) ? PasteState::Same : PasteState::Unmatched;
            cell.said = cell.from.why;
            return;
        }
        cell.before = shownText(m_snapshot, *cell.from.cell);
        if (isBlankMark(cell.from.text)) {
            cell.said = Texts::tr("Empty: what stands is left");
            return;
        }
        const EntryCell at = *cell.from.cell;
        if (m_taken[at.pledge].contains(at.month.index())) {
            refuse(cell, Texts::tr("Pasted twice; the first one counts"));
            return;
        }
        m_taken[at.pledge].insert(at.month.index());
        if (m_broken.contains(at.pledge)) {
            refuse(cell, Texts::tr("An own figure before it in the block is refused, so its total is unknown"));
            return;
        }
        const auto change = reading.read({*cell.from.cell, cell.from.text});
        const Outcome allowed = change ? mayWrite(*change) : Outcome(change.error());
        if (!allowed) {
            refuse(cell, sentence(allowed.error()));
            if (takesOwnFigures(*m_snapshot.line(at.pledge)->pledge)) {
                m_broken.insert(at.pledge);
            }
            return;
        }
        const Line& line = *m_snapshot.line(change->pledge);
        const bool isSame = standingReport(line, change->actual.month) == change->actual;
        const bool isNew = !line.series->isReported(change->actual.month);
        cell.state = isSame ? PasteState::Same : isNew ? PasteState::Added : PasteState::Changes;
        cell.after = cell.from.text.trimmed();
        if (!isSame) {
            cell.change = *change;
        }
    }

    /// A fall is asked for by its guard, so it is no refusal here.
    [[nodiscard]] Outcome mayWrite(const ActualChange& change) const {
        return checkReports(m_snapshot, m_snapshot, {&change, 1}, u"paste"_s, m_actor);
    }

    static void refuse(PasteCell& cell, const QString& why) {
        cell.state = PasteState::Refused;
        cell.said = why;
    }

    void weighAll() {
        const PlanSnapshot next = m_snapshot.with(allOf(m_preview));
        const FigureGuards guards(next);
        for (PasteCell& cell : m_preview.cells) {
            if (!cell.change) {
                continue;
            }
            cell.after = shownText(next, *cell.from.cell);
            QStringList said;
            for (const FigureGuard& guard : guards.of(*cell.change)) {
                said.append(guardSentence(next, *cell.change, guard));
                cell.state = guard.asksFirst() ? PasteState::Asks : cell.state;
            }
            cell.said = said.join(u' ');
        }
    }

    const PlanSnapshot& m_snapshot;
    const Actor& m_actor;
    PastePreview m_preview;
    QHash<PledgeId, QSet<int>> m_taken;  ///< months that have been pasted
    QSet<PledgeId> m_broken;             ///< typed as own figures, with one that was refused
};

}  // namespace

int PastePreview::count(PasteState state) const {
    return static_cast<int>(std::ranges::count(cells, state, &PasteCell::state));
}

PastePreview previewPaste(const PlanSnapshot& snapshot, const Actor& actor, const PasteOrder& order) {
    return Judging(snapshot, actor).judge(matchCells(snapshot, order));
}

std::vector<ActualChange> allOf(const PastePreview& preview) {
    std::vector<ActualChange> changes;
    for (const PasteCell& cell : preview.cells) {
        if (cell.change) {
            changes.push_back(*cell.change);
        }
    }
    return changes;
}

/// Totals that were reckoned from own figures hang together: where one of a pledge is left out, all of it is.
std::vector<ActualChange> cleanOf(const PastePreview& preview, const PlanSnapshot& snapshot) {
    std::vector<ActualChange> changes = allOf(preview);
    std::vector<ActualChange> asking;
    for (const PasteCell& cell : preview.cells) {
        if (cell.state == PasteState::Asks) {
            asking.push_back(*cell.change);
        }
    }
    while (!asking.empty()) {
        std::erase_if(changes, [&](const ActualChange& change) {
            return std::ranges::any_of(asking, [&](const ActualChange& asked) {
                return asked == change ||
                       (asked.pledge == change.pledge && takesOwnFigures(*snapshot.line(change.pledge)->pledge));
            });
        });
        const FigureGuards guards(snapshot.with(changes));
        asking.clear();
        std::ranges::copy_if(changes, std::back_inserter(asking),
                             [&guards](const ActualChange& change) { return asks(guards, change); });
    }
    return changes;
}

}  // namespace pledge
