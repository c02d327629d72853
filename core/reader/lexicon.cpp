#include <core/reader/lexicon.h>

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

WordList WordList::parsed(const QString& lines) {
    WordList list;
    for (const QStringView line : QStringView(lines).split(u'\n')) {
        const QString word =
            line.left(line.indexOf(u'\t') < 0 ? line.size() : line.indexOf(u'\t')).trimmed().toString();
        if (word.isEmpty() || word.startsWith(u'#')) {
            continue;
        }
        std::u32string chars = word.toStdU32String();
        list.m_firsts.insert(chars.front());
        list.m_lasts.insert(chars.back());
        list.m_longest = std::max(list.m_longest, static_cast<int>(chars.size()));
        list.m_words.insert(std::move(chars));
    }
    return list;
}

bool WordList::holds(std::u32string_view word) const {
    return m_words.contains(word);
}

bool WordList::holdsAt(std::u32string_view text, int at, int length) const {
    return holds(text.substr(static_cast<std::size_t>(at), static_cast<std::size_t>(length)));
}

int WordList::lengthAt(std::u32string_view text, int at) const {
    if (at >= static_cast<int>(text.size()) || !m_firsts.contains(text[static_cast<std::size_t>(at)])) {
        return 0;
    }
    for (int length = std::min(m_longest, static_cast<int>(text.size()) - at); length > 0; --length) {
        if (holdsAt(text, at, length)) {
            return length;
        }
    }
    return 0;
}

int WordList::lengthBefore(std::u32string_view text, int at) const {
    if (at <= 0 || !m_lasts.contains(text[static_cast<std::size_t>(at - 1)])) {
        return 0;
    }
    for (int length = std::min(m_longest, at); length > 0; --length) {
        if (holdsAt(text, at - length, length)) {
            return length;
        }
    }
    return 0;
}

int WordList::find(std::u32string_view text, int from) const {
    for (int at = from; at < static_cast<int>(text.size()); ++at) {
        if (lengthAt(text, at) > 0) {
            return at;
        }
    }
    return -1;
}

Lexicon Lexicon::carried() {
    Lexicon lexicon;
    const QDir folder(u":/pledge/lexicons"_s);
    for (const QString& name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            lexicon.m_lists.emplace(name.chopped(4), WordList::parsed(QString::fromUtf8(file.readAll())));
        }
    }
    return lexicon;
}

const WordList& Lexicon::list(const QString& name) const {
    const auto found = m_lists.find(name);
    Q_ASSERT(found != m_lists.end());
    return found->second;
}

}  // namespace pledge
