#include <core/exchange/plancomparison.h>

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Author {
    QString by;
    QDateTime at;
};

/// What the journal calls what is compared: milestones and shares are facts of a pledge there.
QString journalWord(Compared what) {
    switch (what) {
        case Compared::Settings:
            return u"settings"_s;
        case Compared::Unit:
            return u"unit"_s;
        case Compared::Programme:
            return u"programme"_s;
        case Compared::Person:
            return u"person"_s;
        case Compared::Source:
            return u"source"_s;
        case Compared::Ledger:
            return u"ledger"_s;
        case Compared::LedgerCase:
            return u"case"_s;
        default:
            return u"pledge"_s;
    }
}

QString factKey(const QString& what, qint64 id, const QString& field) {
    return what + u'/' + QString::number(id) + u'/' + field;
}

/// The last entry for each fact that entries name.
class Authors {
public:
    explicit Authors(std::span<const JournalLine> journal) {
        for (const JournalLine& line : journal) {
            const QJsonObject detail = QJsonDocument::fromJson(line.detail.toUtf8()).object();
            const Author author{line.actor, line.at};
            for (const QJsonValue& change : detail.value(u"changes"_s).toArray()) {
                m_facts.insert(
                    factKey(change[u"what"_s].toString(), change[u"id"_s].toInteger(), change[u"field"_s].toString()),
                    author);
            }
            if (line.action == u"revise_targets"_s || line.action == u"undo_revision"_s) {
                const qint64 pledge = detail.value(u"pledge"_s).toInteger();
                m_facts.insert(factKey(u"pledge"_s, pledge, u"milestones"_s), author);
                m_facts.insert(factKey(u"pledge"_s, pledge, u"standing"_s), author);
            }
            addImported(detail, author);
            addTouched(detail, author);
        }
    }

    [[nodiscard]] const Author* of(const PlanDifference& difference) const {
        const QString field = fieldOf(difference);
        const auto found = m_facts.constFind(factKey(journalWord(difference.what), difference.id, field));
        return found == m_facts.constEnd() ? nullptr : &*found;
    }

private:
    /// What the journal says of ledgers and cases as a whole is not told apart by fact.
    [[nodiscard]] static QString fieldOf(const PlanDifference& difference) {
        const bool isWhole = difference.what == Compared::Ledger || difference.what == Compared::LedgerCase;
        return isWhole ? QString() : difference.what == Compared::Milestone ? u"milestones"_s : difference.field;
    }

    void addTouched(const QJsonObject& detail, const Author& author) {
        for (const QString& what : {u"ledger"_s, u"case"_s}) {
            for (const QJsonValue& touched : detail.value(what + u's').toArray()) {
                m_facts.insert(factKey(what, touched[u"id"_s].toInteger(), {}), author);
            }
        }
    }

    /// What a table of targets, or a text that was read, brought.
    void addImported(const QJsonObject& detail, const Author& author) {
        for (const QString& what : {u"unit"_s, u"programme"_s, u"pledge"_s, u"source"_s}) {
            const QString named = what == u"source"_s ? u"text"_s : what;
            const qint64 first = detail.value(u"first_"_s + what).toInteger();
            for (qint64 i = 0; first > 0 && i < detail.value(what + u's').toInteger(); ++i) {
                m_facts.insert(factKey(what, first + i, named), author);
            }
        }
    }

    QHash<QString, Author> m_facts;
};

}  // namespace

bool areOneLineage(std::span<const JournalLine> left, std::span<const JournalLine> right) {
    return !left.empty() && !right.empty() && left.front().hash == right.front().hash;
}

void addAuthors(std::vector<PlanDifference>& differences, std::span<const JournalLine> journal) {
    const Authors authors(journal);
    for (PlanDifference& difference : differences) {
        const Author* author = difference.by.isEmpty() && difference.id > 0 ? authors.of(difference) : nullptr;
        if (author != nullptr) {
            difference.by = author->by;
            difference.at = author->at;
        }
    }
}

}  // namespace pledge
