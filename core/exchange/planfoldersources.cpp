#include <core/document/filebytes.h>
#include <core/exchange/plancells.h>
#include <core/exchange/planfoldersources.h>
#include <core/exchange/plantokens.h>
#include <core/plan/sourcepieces.h>

#include <QStringDecoder>

#include <limits>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

enum SourceColumn : std::size_t { KeyColumn, NameColumn, YearColumn, DigestColumn };
enum SpanColumn : std::size_t { PledgeColumn, SourceKeyColumn, BeginColumn, EndColumn, PartColumn, DueColumn };

constexpr qint64 kTextBytes = qint64{64} * 1024 * 1024;
constexpr int kMostYear = 9999;
constexpr qsizetype kDigestDigits = 64;
constexpr int kMostCharacters = std::numeric_limits<qint32>::max();

/// The text with lines parted by '\n', whatever carried it here.
Result<QString> readText(const QString& path) {
    const auto bytes = readBytes(path, kTextBytes);
    if (!bytes) {
        return bytes.error();
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder.decode(*bytes);
    if (decoder.hasError()) {
        return Error{ErrorCode::NotUtf8, path, {}, {path, {}, 0, 0}};
    }
    return text.replace(u"\r\n"_s, u"\n"_s);
}

QByteArray digestAt(CellReader& cells, std::size_t row) {
    const QByteArray digits = cells.text(row, DigestColumn).toLatin1();
    QByteArray digest = QByteArray::fromHex(digits);
    if (digits.size() != kDigestDigits || digest.toHex() != digits.toLower()) {
        cells.noteWrong(row, DigestColumn, u"SHA-256"_s);
    }
    return digest;
}

void readSource(CellReader& cells, std::size_t row, const QString& folder, PlanDraft& draft) {
    const std::size_t position = row - 1;
    if (cells.text(row, KeyColumn) != sourceKey(position)) {
        cells.noteWrong(row, KeyColumn, sourceKey(position));
    }
    SourceDocument document;
    document.id = SourceId(static_cast<qint64>(row));
    document.name = cells.required(row, NameColumn) ? cells.plain(row, NameColumn) : QString();
    document.year = countAt(cells, row, YearColumn, kMostYear);
    document.digest = digestAt(cells, row);
    auto text = readText(folder + u'/' + sourceFile(position));
    if (text) {
        document.text = std::move(*text);
    } else {
        cells.note(row, KeyColumn, text.error());
    }
    draft.sources.push_back(std::move(document));
}

/// The text whose key the row names; nothing where there is none.
const SourceDocument* sourceAt(const CellReader& cells, std::size_t row, const PlanDraft& draft) {
    const QString key = cells.text(row, SourceKeyColumn);
    for (std::size_t i = 0; i < draft.sources.size(); ++i) {
        if (sourceKey(i) == key) {
            return &draft.sources[i];
        }
    }
    return nullptr;
}

}  // namespace

QString sourceKey(std::size_t position) {
    return u"s%1"_s.arg(position + 1);
}

QString sourceFile(std::size_t position) {
    return u"sources/%1.txt"_s.arg(sourceKey(position));
}

std::vector<Error> readSources(const Table& table, const QString& folder, PlanDraft& draft) {
    return readRows(table, shapes::sources(),
                    [&](CellReader& cells, std::size_t row) { readSource(cells, row, folder, draft); });
}

std::vector<Error> readSourceSpans(const Table& table, PlanDraft& draft, PlanFolderPledges& pledges) {
    std::vector<int> lengths;
    for (const SourceDocument& document : draft.sources) {
        lengths.push_back(lengthOf(document));
    }
    return readRows(table, shapes::pledgeSources(), [&](CellReader& cells, std::size_t row) {
        Pledge* pledge = pledges.find(cells.text(row, PledgeColumn));
        const SourceDocument* document = sourceAt(cells, row, draft);
        const Span at{countAt(cells, row, BeginColumn, kMostCharacters),
                      countAt(cells, row, EndColumn, kMostCharacters)};
        const auto part = cells.choice(row, PartColumn, kSourcePartTokens);
        const auto due = cells.optionalDate(row, DueColumn);
        if (pledge == nullptr) {
            cells.note(row, PledgeColumn, unknownPledge(cells.text(row, PledgeColumn)));
        }
        if (document == nullptr) {
            cells.noteWrong(row, SourceKeyColumn, shapes::sources().file());
        } else if (const int length = lengths[static_cast<std::size_t>(document - draft.sources.data())];
                   at.isEmpty() || !Span{0, length}.holds(at)) {
            cells.noteWrong(row, EndColumn, u"%1–%2"_s.arg(at.begin + 1).arg(length));
        } else if (pledge != nullptr && part) {
            pledge->sources.push_back({document->id, at, static_cast<SourcePart>(*part), due});
        }
    });
}

}  // namespace pledge
