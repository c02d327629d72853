#include <core/plan/evidencelist.h>

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr qsizetype kLongestName = 120;
constexpr qsizetype kLongestEnding = 12;

bool isUnsafe(QChar character) {
    const bool unseen = character.category() == QChar::Other_Control || character.category() == QChar::Other_Format ||
                        character.category() == QChar::Other_NotAssigned ||
                        character.category() == QChar::Separator_Line ||
                        character.category() == QChar::Separator_Paragraph;
    return unseen || u"<>:\"|?*"_s.contains(character);
}

/// Names that stand for devices on some systems, whatever their ending.
bool isDeviceName(const QString& name) {
    static const QStringList devices{u"CON"_s,  u"PRN"_s,  u"AUX"_s,  u"NUL"_s,  u"COM1"_s, u"COM2"_s,
                                     u"COM3"_s, u"COM4"_s, u"COM5"_s, u"COM6"_s, u"COM7"_s, u"COM8"_s,
                                     u"COM9"_s, u"LPT1"_s, u"LPT2"_s, u"LPT3"_s, u"LPT4"_s, u"LPT5"_s,
                                     u"LPT6"_s, u"LPT7"_s, u"LPT8"_s, u"LPT9"_s};
    return devices.contains(name.section(u'.', 0, 0).trimmed().toUpper());
}

/// Never cut between the two halves of a character.
QString shortened(const QString& name) {
    if (name.size() <= kLongestName) {
        return name;
    }
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString ending = dot > 0 && name.size() - dot <= kLongestEnding ? name.sliced(dot) : QString();
    QString stem = name.first(kLongestName - ending.size());
    if (stem.back().isHighSurrogate()) {
        stem.chop(1);
    }
    return stem + ending;
}

}  // namespace

bool isSamePlace(const Evidence& left, const Evidence& right) {
    return left.pledge == right.pledge && left.month == right.month && left.row == right.row &&
           left.problem == right.problem;
}

std::vector<Attachment> attachmentsAt(const PlanRecords& records, const Evidence& place) {
    std::vector<Attachment> found;
    for (const Evidence& evidence : records.evidence) {
        const Attachment* attachment =
            isSamePlace(evidence, place) ? findAttachment(records, evidence.attachment) : nullptr;
        if (attachment != nullptr) {
            found.push_back(*attachment);
        }
    }
    return found;
}

const Attachment* findAttachment(const PlanRecords& records, AttachmentId id) {
    const auto found = std::ranges::find(records.attachments, id, &Attachment::id);
    return found == records.attachments.end() ? nullptr : &*found;
}

Evidence evidencePlace(PledgeId pledge, Month month) {
    return {{}, pledge, month, {}, {}};
}

Evidence evidencePlace(ProblemId problem) {
    return {{}, {}, {}, {}, problem};
}

QString attachmentName(const QString& fileName) {
    QString name = fileName;
    name.replace(u'\\', u'/');
    name = name.section(u'/', -1);
    QString safe;
    for (const QChar character : name) {
        if (!isUnsafe(character)) {
            safe.append(character);
        }
    }
    safe = shortened(safe.simplified());
    while (safe.endsWith(u'.') || safe.endsWith(u' ')) {
        safe.chop(1);
    }
    while (safe.startsWith(u'.') || safe.startsWith(u' ')) {
        safe.remove(0, 1);
    }
    if (safe.isEmpty()) {
        return u"file"_s;
    }
    return isDeviceName(safe) ? u'_' + safe : safe;
}

}  // namespace pledge
