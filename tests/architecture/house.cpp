#include <tests/architecture/house.h>

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pledge::architecture {

namespace {

constexpr int kLongestFile = 700;

/// The floors of the house from the ground up: a room sees every floor below its own, and no other room of its floor.
const std::array<QStringList, 9> kFloors{QStringList{u"core/base"_s},
                                         QStringList{u"core/plan"_s},
                                         QStringList{u"core/schedule"_s, u"core/storage"_s, u"core/document"_s},
                                         QStringList{u"core/wording"_s},
                                         QStringList{u"core/exchange"_s, u"core/reader"_s},
                                         QStringList{u"core/report"_s},
                                         QStringList{u"core/workspace"_s},
                                         QStringList{u"ui"_s},
                                         QStringList{u"app"_s}};

std::ptrdiff_t floorOf(const QString& room) {
    return std::ranges::find_if(kFloors, [&room](const QStringList& rooms) { return rooms.contains(room); }) -
           kFloors.begin();
}

bool isInHouse(const QString& room) {
    return floorOf(room) < std::ssize(kFloors);
}

QStringList qtModulesFor(const QString& room) {
    if (room == u"core/storage") {
        return {u"QtCore"_s, u"QtSql"_s};
    }
    if (room.startsWith(u"core/")) {
        return {u"QtCore"_s};
    }
    QStringList modules{u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtCharts"_s, u"QtSvg"_s, u"QtPrintSupport"_s};
    if (room == u"app") {
        modules.append(u"QtNetwork"_s);
    }
    return modules;
}

/// What only one room may know: the pattern of an include, and that room.
struct Reserved {
    QRegularExpression header;
    QString room;
};

const std::vector<Reserved>& reservedHeaders() {
    static const std::vector<Reserved> reserved{
        {QRegularExpression(u"^(orcus/|xlsxwriter|zip\\.h|minizip|poppler|libxml/|gumbo|quazip|archive)"_s),
         u"core/document"_s},
        {QRegularExpression(u"^sqlite3"_s), u"core/storage"_s},
    };
    return reserved;
}

QString breachOf(const Include& include, const QString& room, const QtModules& qt) {
    const QString other = roomOf(include.header);
    if (include.quoted && !include.header.endsWith(u".moc")) {
        return u"includes \"%1\" in quotes"_s.arg(include.header);
    }
    if (include.header.startsWith(u"tests/")) {
        return u"includes a test"_s;
    }
    if (!other.isEmpty() && !mayInclude(room, other)) {
        return u"%1 must not see %2"_s.arg(room, other);
    }
    const QString module = qt.moduleOf(include.header);
    if (!module.isEmpty() && !qtModulesFor(room).contains(module)) {
        return u"%1 must not see %2"_s.arg(room, module);
    }
    for (const Reserved& reserved : reservedHeaders()) {
        if (room != reserved.room && reserved.header.match(include.header).hasMatch()) {
            return u"only %1 may know %2"_s.arg(reserved.room, include.header);
        }
    }
    return {};
}

QString breachOf(const QString& line, const QString& room) {
    static const QRegularExpression sql(
        u"\"[^\"]*\\b(SELECT\\s[^\"]*\\bFROM\\b|INSERT\\s+(OR\\s+\\w+\\s+)?INTO\\b|UPDATE\\s+\\w+\\s+SET\\b|DELETE\\s+"
        u"FROM\\b|"
        "(CREATE|DROP|ALTER)\\s+(TABLE|INDEX|TRIGGER|VIEW)\\b|PRAGMA\\s+\\w|BEGIN\\s+IMMEDIATE\\b)"_s);
    static const QRegularExpression singleton(u"\\bstatic\\s[^;(]*\\b(instance|theInstance|self)\\s*\\("_s);
    if (room != u"core/storage" && sql.match(line).hasMatch()) {
        return u"holds SQL outside core/storage"_s;
    }
    return singleton.match(line).hasMatch() ? u"declares a singleton"_s : QString();
}

}  // namespace

QString roomOf(const QString& path) {
    const QStringList parts = path.split(u'/');
    if (parts.size() < 2) {
        return {};
    }
    if (parts.first() == u"ui" || parts.first() == u"app") {
        return parts.first();
    }
    return parts.first() == u"core" && parts.size() > 2 ? parts[0] + u'/' + parts[1] : QString();
}

bool mayInclude(const QString& room, const QString& other) {
    if (!isInHouse(room) || !isInHouse(other)) {
        return false;
    }
    return room == other || floorOf(other) < floorOf(room);
}

QStringList breaches(const SourceFile& file, const QtModules& qt) {
    const QString room = roomOf(file.path);
    QStringList found;
    const auto note = [&found, &file](int line, const QString& what) {
        if (!what.isEmpty()) {
            found.append(u"%1:%2: %3"_s.arg(file.path).arg(line).arg(what));
        }
    };
    for (const Include& include : file.includes()) {
        note(include.line, breachOf(include, room, qt));
    }
    const QStringList lines = file.lines();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        note(static_cast<int>(i) + 1, breachOf(lines[i], room));
    }
    if (lines.size() > kLongestFile + 1) {
        note(kLongestFile, u"is longer than %1 lines"_s.arg(kLongestFile));
    }
    if (file.isHeader() && !file.text.startsWith(u"#pragma once\n")) {
        note(1, u"does not begin with #pragma once"_s);
    }
    return found;
}

}  // namespace pledge::architecture
