#include <core/exchange/celltext.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr QChar kGuard = u'\'';
constexpr QChar kEscape = u'\\';
constexpr QChar kSeparator = u';';

/// What a reader of tables drops at the ends of a cell.
bool isBlank(QChar c) {
    return u" \t\n\v\f\r"_s.contains(c);
}

bool startsFormula(QChar c) {
    return u"=+-@"_s.contains(c) || isBlank(c);
}

bool isGuardedStart(QStringView text) {
    return text.size() > 1 && text[0] == kGuard && (startsFormula(text[1]) || text[1] == kGuard);
}

bool isGuardedEnd(QStringView text) {
    const QChar before = text.size() > 1 ? text[text.size() - 2] : QChar();
    return text.size() > 1 && text.back() == kGuard && (isBlank(before) || before == kGuard);
}

QString escaped(const QString& part) {
    QString text;
    for (qsizetype at = 0; at < part.size(); ++at) {
        const bool isOuter = at == 0 || at + 1 == part.size();
        if (part[at] == kEscape || part[at] == kSeparator || (isOuter && part[at].isSpace())) {
            text += kEscape;
        }
        text += part[at];
    }
    return text;
}

/// One part of a list while it is read: its blanks at the ends go, unless they were escaped.
class Part {
public:
    void add(QChar c, bool isLiteral) {
        if (!isLiteral && c.isSpace() && m_text.isEmpty()) {
            return;
        }
        m_text += c;
        if (isLiteral || !c.isSpace()) {
            m_kept = m_text.size();
        }
    }
    QString take() {
        const QString text = m_text.first(m_kept);
        m_text.clear();
        m_kept = 0;
        return text;
    }

private:
    QString m_text;
    qsizetype m_kept = 0;
};

}  // namespace

QString guarded(const QString& text) {
    QString cell = text;
    if (!cell.isEmpty() && (startsFormula(cell.front()) || isGuardedStart(cell))) {
        cell.prepend(kGuard);
    }
    if (!cell.isEmpty() && (isBlank(cell.back()) || isGuardedEnd(cell))) {
        cell.append(kGuard);
    }
    return cell;
}

QString unguarded(const QString& cell) {
    QString text = cell;
    if (isGuardedEnd(text)) {
        text.chop(1);
    }
    if (isGuardedStart(text)) {
        text.remove(0, 1);
    }
    return text;
}

QString joinedList(const QStringList& parts) {
    QStringList cells;
    for (const QString& part : parts) {
        cells.append(escaped(part));
    }
    return cells.join(kSeparator);
}

QStringList splitList(const QString& cell) {
    QStringList parts;
    Part part;
    for (qsizetype at = 0; at < cell.size(); ++at) {
        const bool isEscaped = cell[at] == kEscape && at + 1 < cell.size();
        if (isEscaped) {
            part.add(cell[++at], true);
        } else if (cell[at] == kSeparator) {
            parts.append(part.take());
        } else {
            part.add(cell[at], false);
        }
    }
    parts.append(part.take());
    parts.removeAll(QString());
    return parts;
}

QString csvQuoted(const QString& cell) {
    const bool needsQuotes = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
    QString text = cell;
    return needsQuotes ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : cell;
}

QString jsonText(const QString& text) {
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(1, array.size() - 2));
}

}  // namespace pledge
