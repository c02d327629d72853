#include <core/reader/confidence.h>
#include <core/reader/outline.h>
#include <core/reader/pledgereader.h>
#include <core/reader/tablereading.h>

#include <algorithm>
#include <functional>

namespace pledge {

namespace {

/// One piece of the document and how to read it, to be taken in reading order.
struct Piece {
    int begin = 0;
    std::function<std::vector<Statement>()> read;
};

/// Whether another section begins: what was said before, of results or of promises, is over.
bool beginsSection(const Passage& before, const Passage& passage) {
    const auto differ = [](const std::optional<Heading>& a, const std::optional<Heading>& b) {
        return a.has_value() != b.has_value() || (a && a->text != b->text);
    };
    return differ(before.owner, passage.owner) || differ(before.programme, passage.programme) ||
           (before.role == PassageRole::Results && passage.role != PassageRole::Results);
}

std::vector<Piece> piecesOf(const SourceText& source, const std::vector<Passage>& passages, int year,
                            const Lexicon& lexicon, Sense& standing) {
    std::vector<Piece> pieces;
    const Passage* before = nullptr;
    for (const Passage& passage : passages) {
        const bool begins = before != nullptr && beginsSection(*before, passage);
        pieces.push_back({passage.body.begin, [&source, &passage, year, &lexicon, &standing, begins] {
                              standing = begins ? Sense::Promise : standing;
                              return readPassage(source, passage, year, lexicon, standing);
                          }});
        before = &passage;
    }
    for (const TextTable& table : source.tables) {
        pieces.push_back(
            {table.at.begin, [&source, &table, year, &lexicon] { return readTable(source, table, year, lexicon); }});
    }
    std::ranges::stable_sort(pieces, {}, &Piece::begin);
    return pieces;
}

void settle(Statement& statement, const ReadingOrder& order) {
    if (statement.owner.isEmpty() && !order.owner.isEmpty()) {
        statement.owner = order.owner;
        std::erase(statement.doubts, Doubt::MissingOwner);
    }
    std::ranges::sort(statement.doubts);
    statement.confidence = confidenceOf(statement);
}

}  // namespace

std::vector<Statement> readPledges(const SourceText& source, const ReadingOrder& order, const Lexicon& lexicon,
                                   const std::atomic_bool* cancelled) {
    const std::vector<Passage> passages = outlineOf(source, order.year, lexicon);
    std::vector<Statement> all;
    Sense standing = Sense::Promise;
    for (const Piece& piece : piecesOf(source, passages, order.year, lexicon, standing)) {
        if (cancelled != nullptr && *cancelled) {
            break;
        }
        const std::size_t first = all.size();
        for (Statement& statement : piece.read()) {
            settle(statement, order);
            if (statement.partOf) {
                *statement.partOf += first;
            }
            all.push_back(std::move(statement));
        }
    }
    return all;
}

}  // namespace pledge
