#include <core/reader/clause.h>
#include <core/reader/cleantext.h>
#include <core/reader/deed.h>
#include <core/reader/duedates.h>
#include <core/reader/figurenature.h>
#include <core/reader/item.h>
#include <core/reader/itemnames.h>
#include <core/reader/mentions.h>
#include <core/reader/pledgereader.h>
#include <core/reader/sense.h>
#include <core/reader/subject.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// Digits, letters and signs of a unit in half width; the text's own marks stay.
QString narrow(QString text) {
    constexpr char16_t kFirst = 0xFF01;
    constexpr char16_t kLast = 0xFF5E;
    constexpr char16_t kShift = 0xFEE0;
    for (QChar& c : text) {
        const char16_t half = static_cast<char16_t>(c.unicode() - kShift);
        const bool isWide = c.unicode() >= kFirst && c.unicode() <= kLast;
        if (isWide && (QChar(half).isLetterOrNumber() || half == u'%' || half == u'/' || half == u'.')) {
            c = QChar(half);
        }
    }
    return text;
}

/// How a value stands among those of its clause.
struct Company {
    bool isSpread = false;  ///< each has a date of its own
    bool isAlone = false;   ///< there is no other
};

class PassageReader {
public:
    PassageReader(const SourceText& source, const Passage& passage, int year, const Lexicon& lexicon)
        : m_source(source),
          m_passage(passage),
          m_year(year),
          m_lexicon(lexicon),
          m_clean(cleaned(source, passage.body)),
          m_text(m_clean.chars()),
          m_mentions(mentionsOf(m_text, year, lexicon)),
          m_stretch(lexicon.list(u"stretch"_s)),
          m_rewards(lexicon.list(u"rewards"_s)),
          m_future(lexicon.list(u"future"_s)),
          m_namer(m_text, m_mentions, lexicon),
          m_dates(m_text, m_mentions, {passage.due.value_or(QDate(year, 12, 31)), std::nullopt, false}) {}

    std::vector<Statement> run(Sense& standing) {
        const std::vector<Clause> clauses = clausesOf(m_text, m_mentions);
        const std::vector<Sense> senses =
            sensesOf(m_text, clauses, m_mentions, m_lexicon, m_passage.owner.has_value(), standing);
        m_title = titleOf(m_text, clauses, m_lexicon);
        for (std::size_t i = m_title ? 1 : 0; i < clauses.size(); ++i) {
            begin(clauses[i]);
            if (senses[i] == Sense::Promise) {
                read(clauses[i].at);
            } else {
                hear(clauses[i].at);
            }
            m_toldResults = m_toldResults || senses[i] == Sense::Result;
        }
        return std::move(m_statements);
    }

private:
    void begin(const Clause& clause) {
        if (clause.beginsSentence) {
            m_dates.beginSentence();
            m_namer.namer().forget(m_title);
        }
        if (clause.beginsSentence || clause.beginsPart) {
            m_whole.reset();
            m_followsDeed = false;
            m_subject = m_title;
        }
        const auto subject = subjectOf(m_text, clause.at, m_mentions, m_lexicon);
        m_namesSubject = subject.has_value();
        m_subject = subject ? subject : m_subject;
        m_namer.namer().beginClause(subject);
    }

    void read(Span clause) {
        const std::vector<Item> items = itemsOf(m_text, clause, m_mentions, m_lexicon);
        const int quoteBegin = m_dates.alone() ? m_dates.alone()->begin : clause.begin;
        const std::vector<DueDate> spread = m_dates.spread(clause, items.size());
        for (std::size_t i = 0; i < items.size(); ++i) {
            const DueDate due = spread.empty() ? m_dates.dateFor(clause, items[i].at.end) : spread[i];
            const int begin = i == 0 ? quoteBegin : quoteOf(items[i], spread, i);
            readItem(items[i], clause, begin, due, {!spread.empty(), items.size() == 1});
        }
        if (items.empty()) {
            readDeeds(clause, quoteBegin);
            m_namer.namer().hear(clause);
            beginParts(clause);
        }
        m_followsDeed = m_followsDeed || !items.empty();
        m_dates.endClause(clause);
        readBrackets(clause);
    }

    /// A value among several with their dates is quoted from its own date on.
    static int quoteOf(const Item& item, const std::vector<DueDate>& spread, std::size_t position) {
        return spread.empty() ? item.at.begin : spread[position].at->begin;
    }

    /// What is no promise still lends its words: 去年新增企业50家，今年新增60家.
    void hear(Span clause) {
        for (const Item& item : itemsOf(m_text, clause, m_mentions, m_lexicon)) {
            m_namer.namer().next(item);
        }
    }

    /// 其中，…: a comma may stand behind the word.
    void beginParts(Span clause) {
        if (piece(clause) == U"其中" && !m_statements.empty()) {
            m_whole = m_statements.size() - 1;
        }
    }

    /// （其中…） behind a quantity.
    void readBrackets(Span clause) {
        const auto first = std::ranges::lower_bound(m_mentions.brackets, clause.begin, {}, &Span::end);
        for (auto bracket = first; bracket != m_mentions.brackets.end() && bracket->end <= clause.end; ++bracket) {
            const Span inner{bracket->begin + 1, bracket->end - 1};
            if (!m_statements.empty() && piece(inner).starts_with(U"其中")) {
                const auto whole = std::exchange(m_whole, std::nullopt);
                readParts(inner);
                m_whole = whole;
            }
        }
    }

    void readParts(Span inner) {
        Mentions inside;
        for (const Quantity* quantity : mentionsWithin(m_mentions.quantities, inner)) {
            inside.quantities.push_back(*quantity);
        }
        for (const Clause& part : clausesOf(piece(inner), {})) {
            const Span clause{part.at.begin + inner.begin, part.at.end + inner.begin};
            for (const Item& item : itemsOf(m_text, clause, inside, m_lexicon)) {
                readItem(item, clause, item.at.begin, m_dates.dateFor(clause, item.at.end), {});
            }
        }
    }

    void readItem(const Item& item, Span clause, int quoteBegin, const DueDate& due, Company company) {
        const bool isPart = piece(item.at).find(U"其中") != std::u32string_view::npos;
        if (isPart && !m_whole && !m_statements.empty()) {
            m_whole = m_statements.size() - 1;
        } else if (m_whole && !isPart && m_dates.saysDate(clause)) {
            m_whole.reset();
        }
        const ItemNames names = m_namer.next(item, m_whole.has_value(), company.isSpread, company.isAlone);
        for (const Name& name : names.names) {
            const bool isFirst = &name == &names.names.front();
            const bool standsBefore = names.isShared && item.value != names.leader;
            const int begin = isFirst && !standsBefore ? quoteBegin : name.noun.front().begin;
            Statement statement = framed(due, {begin, item.at.end});
            fill(statement, item, name, names.leader);
            if (names.names.size() > 1) {
                addDoubt(statement, Doubt::SplitList);
            }
            m_statements.push_back(std::move(statement));
        }
    }

    void fill(Statement& statement, const Item& item, const Name& name, const Quantity* leader) const {
        Quantity quantity = *item.value;
        if (leader != nullptr && quantity.bound == Bound::AtLeast) {
            quantity.bound = leader->bound;
            quantity.isStep = leader->isStep;
        }
        statement.kind = StatementKind::Quantity;
        statement.value = quantity.value;
        statement.unit = unitOf(quantity);
        statement.bound = quantity.bound;
        statement.valueAt = m_clean.source(quantity.figure);
        statement.partOf = m_whole;
        statement.stretch = isStretched(item) || (m_whole && m_statements[*m_whole].stretch);
        statement.counting = countingOf(item);
        setName(statement, name.pieces());
        const FigureNature nature = natureOf(quantity, piece(quantity.unit), textOf(name.pieces()), m_lexicon);
        statement.nature = nature.nature;
        statement.judged = nature.judged;
        doubtQuantity(statement, quantity, name);
        doubtSense(statement, item);
    }

    QString unitOf(const Quantity& quantity) const {
        if (quantity.isPlace && quantity.unit.isEmpty()) {
            return u"位"_s;
        }
        const std::u32string_view unit = piece(quantity.unit);
        if (unit == U"百分之" || unit == U"%") {
            return u"%"_s;
        }
        return unit == U"千分之" ? u"‰"_s : narrow(quoted(m_source, m_clean.source(quantity.unit)));
    }

    void doubtQuantity(Statement& statement, const Quantity& quantity, const Name& name) const {
        if (!quantity.value) {
            addDoubt(statement, Doubt::DamagedNumber);
        }
        if (quantity.upper) {
            addDoubt(statement, Doubt::RangeOfValues);
        }
        if (quantity.isRough) {
            addDoubt(statement, Doubt::RoughValue);
        }
        if (quantity.isWord && !quantity.isPlace) {
            addDoubt(statement, Doubt::NameOrNumber);
        }
        if (name.isCarried) {
            addDoubt(statement, Doubt::CarriedOver);
        }
        if (statement.indicator.size() < 2) {
            addDoubt(statement, Doubt::VagueDeed);
        }
    }

    /// Money that is paid out, and a month behind results, may be promised or not.
    void doubtSense(Statement& statement, const Item& item) const {
        const std::u32string_view words = piece(item.at);
        if (statement.unit.endsWith(u'元') && m_rewards.find(words) >= 0) {
            addDoubt(statement, Doubt::RewardOrPromise);
        }
        if (m_toldResults && m_dates.saysDate(item.at) && m_future.find(words) < 0) {
            addDoubt(statement, Doubt::PastOrPromise);
        }
    }

    void readDeeds(Span clause, int quoteBegin) {
        const bool isDated = m_dates.alone() || m_dates.saysDate(clause);
        const bool hasSubject = m_subject.has_value() && !m_namesSubject;
        const DeedSetting setting{m_passage.role, isDated, saysStretch(clause), m_followsDeed, hasSubject};
        const std::vector<Deed> deeds = deedsOf(m_text, clause, setting, m_mentions, m_lexicon);
        for (const Deed& deed : deeds) {
            const bool isFirst = &deed == &deeds.front();
            const Span quote{isFirst && m_dates.alone() ? quoteBegin : deed.quote.begin, deed.quote.end};
            Statement statement = framed(m_dates.dateFor(clause, quote.end), quote);
            statement.stretch = saysStretch({clause.begin, deed.quote.end});
            setName(statement, nameOf(deed, hasSubject));
            if (deed.isVague) {
                addDoubt(statement, Doubt::VagueDeed);
            }
            if (deed.isDivided) {
                addDoubt(statement, Doubt::SplitList);
            }
            m_statements.push_back(std::move(statement));
        }
        m_followsDeed = m_followsDeed || !deeds.empty();
    }

    std::vector<Span> nameOf(const Deed& deed, bool hasSubject) const {
        std::vector<Span> name;
        if (hasSubject) {
            name.push_back(*m_subject);
        }
        for (Span words : deed.name) {
            for (const Period* period : mentionsWithin(m_mentions.periods, words)) {
                name.push_back({words.begin, period->at.begin});
                words.begin = period->at.end;
            }
            name.push_back(words);
        }
        std::erase_if(name, [](Span span) { return span.isEmpty(); });
        return name;
    }

    /// What every statement of the passage has: owner, programme, date and quote.
    Statement framed(const DueDate& date, Span quote) const {
        Statement statement;
        if (m_passage.owner) {
            statement.owner = m_passage.owner->text;
            statement.ownerAt = m_passage.owner->at;
        } else {
            addDoubt(statement, Doubt::MissingOwner);
        }
        if (m_passage.programme) {
            statement.programme = m_passage.programme->text;
        }
        statement.due = date.day;
        statement.dueAt = date.at ? std::optional(m_clean.source(*date.at)) : m_passage.dueAt;
        if (date.isDamaged) {
            addDoubt(statement, Doubt::DamagedDate);
        } else if (date.day.year() != m_year) {
            addDoubt(statement, Doubt::OtherYear);
        }
        statement.quote = m_clean.source(trimmed(quote));
        return statement;
    }

    Span trimmed(Span quote) const {
        while (quote.begin < quote.end && listMarkAt(m_text, quote.begin) > 0) {
            quote.begin += listMarkAt(m_text, quote.begin);
        }
        for (const std::u32string_view word : {U"其中", U"确保", U"同时", U"并"}) {
            if (piece(quote).starts_with(word)) {
                quote.begin += static_cast<int>(word.size());
            }
        }
        return quote;
    }

    void setName(Statement& statement, const std::vector<Span>& pieces) const {
        for (const Span span : pieces) {
            statement.indicatorAt.push_back(m_clean.source(span));
            statement.indicator += narrow(quoted(m_source, statement.indicatorAt.back()));
        }
    }

    bool isStretched(const Item& item) const {
        int begin = item.at.begin;
        while (begin > 0 && m_text[static_cast<std::size_t>(begin - 1)] != U'，' &&
               m_text[static_cast<std::size_t>(begin - 1)] != U'。' &&
               m_text[static_cast<std::size_t>(begin - 1)] != U'；') {
            --begin;
        }
        return saysStretch({begin, item.value->at.end});
    }

    bool saysStretch(Span at) const {
        for (int place = at.begin; place < at.end; ++place) {
            if (m_stretch.lengthAt(m_text, place) > 0 && !liesWithin(m_mentions.names, place)) {
                return true;
            }
        }
        return false;
    }

    Counting countingOf(const Item& item) const {
        const std::u32string_view words = piece({item.at.begin, item.value->figure.begin});
        if (words.find(U"净增") != std::u32string_view::npos) {
            return Counting::NetAdded;
        }
        if (words.find(U"累计") != std::u32string_view::npos) {
            return Counting::Cumulative;
        }
        return words.find(U"新增") != std::u32string_view::npos ? Counting::Added : Counting::Plain;
    }

    std::u32string textOf(const std::vector<Span>& pieces) const {
        std::u32string text;
        for (const Span span : pieces) {
            text += piece(span);
        }
        return text;
    }

    static void addDoubt(Statement& statement, Doubt doubt) {
        if (std::ranges::find(statement.doubts, doubt) == statement.doubts.end()) {
            statement.doubts.push_back(doubt);
        }
    }

    std::u32string_view piece(Span at) const {
        return m_text.substr(static_cast<std::size_t>(at.begin), static_cast<std::size_t>(at.length()));
    }

    const SourceText& m_source;
    const Passage& m_passage;
    int m_year;
    const Lexicon& m_lexicon;
    CleanText m_clean;
    std::u32string_view m_text;
    Mentions m_mentions;
    const WordList& m_stretch;
    const WordList& m_rewards;
    const WordList& m_future;
    ItemNamer m_namer;
    DueDates m_dates;
    std::optional<std::size_t> m_whole;
    std::optional<Span> m_title;
    std::optional<Span> m_subject;
    bool m_namesSubject = false;
    bool m_followsDeed = false;
    bool m_toldResults = false;
    std::vector<Statement> m_statements;
};

bool promises(PassageRole role) {
    return role == PassageRole::Pledges || role == PassageRole::Measures;
}

}  // namespace

std::vector<Statement> readPassage(const SourceText& source, const Passage& passage, int year, const Lexicon& lexicon,
                                   Sense& standing) {
    std::vector<Statement> statements = PassageReader(source, passage, year, lexicon).run(standing);
    return promises(passage.role) ? std::move(statements) : std::vector<Statement>();
}

std::vector<Statement> readPassage(const SourceText& source, const Passage& passage, int year, const Lexicon& lexicon) {
    Sense standing = Sense::Promise;
    return readPassage(source, passage, year, lexicon, standing);
}

}  // namespace pledge
