#include <core/wording/fill.h>
#include <ui/models/ledgerdesk.h>
#include <ui/models/ledgermodel.h>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(LedgerTyping)
};

struct Drafts {
    Q_DECLARE_TR_FUNCTIONS(LedgerDrafts)
};

QJsonObject textsIn(const QString& typed) {
    return QJsonDocument::fromJson(typed.toUtf8()).object();
}

QString textOf(const QJsonObject& texts) {
    return texts.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(texts).toJson(QJsonDocument::Compact));
}

}  // namespace

LedgerRow LedgerModel::freshCase() const {
    LedgerRow fresh;
    if (m_shown) {
        fresh.ledger = m_shown->id;
        fresh.unit = m_desk->keeper(*m_shown);
        fresh.cells.resize(std::ssize(m_shown->columns));
        fresh.reached.resize(static_cast<std::size_t>(m_shown->stages.size()));
    }
    return fresh;
}

int LedgerModel::missingIn(int row) const {
    if (!isDraft(row) || m_draft == freshCase()) {
        return -1;
    }
    for (qsizetype at = 0; at < m_draft.cells.size(); ++at) {
        const LedgerColumn& column = m_shown->columns[static_cast<std::size_t>(at)];
        if (m_draft.cells[at].isEmpty() && (column.isRequired || column.meaning == LedgerMeaning::Name)) {
            return static_cast<int>(at);
        }
    }
    return -1;
}

bool LedgerModel::isComplete(const LedgerRow& row) const {
    for (qsizetype at = 0; at < row.cells.size(); ++at) {
        const LedgerColumn& column = m_shown->columns[static_cast<std::size_t>(at)];
        if (row.cells[at].isEmpty() && (column.isRequired || column.meaning == LedgerMeaning::Name)) {
            return false;
        }
    }
    return true;
}

void LedgerModel::sayMissing(int column) {
    m_desk->say(fill(Texts::tr("The new case is kept once “%1” is filled in too"), {heading(column)}));
}

/// The same in every language and wherever the column stands; empty for what follows from other cells.
QString LedgerModel::draftKey(const Place& place) const {
    switch (place.part) {
        case Part::Cell:
            return u"cell/"_s + m_shown->columns[static_cast<std::size_t>(place.at)].name;
        case Part::Day:
            return u"day/"_s + m_shown->stages[place.at];
        case Part::Keeper:
            return m_desk->mayDefine() ? u"keeper"_s : QString();
        case Part::Stage:
        case Part::Mark:
            return {};
    }
    Q_UNREACHABLE();
}

QString LedgerModel::unsavedCase() const {
    return m_id ? m_drafts.value(*m_id) : QString();
}

QString LedgerModel::draftWords() const {
    QStringList words = m_draft.cells;
    words.removeAll(QString());
    return words.join(Drafts::tr(", ", "between the cells of a new case"));
}

void LedgerModel::setDraft(const LedgerRow& draft) {
    m_draft = draft;
    QJsonObject texts;
    for (int column = 0; column < columnCount(); ++column) {
        const Place place = placeOf(column);
        const QString key = draftKey(place);
        const QString text = textIn(draft, place);
        if (!key.isEmpty() && !text.isEmpty()) {
            texts.insert(key, text);
        }
    }
    m_drafts.insert(*m_id, textOf(texts));
    Q_EMIT draftChanged();
}

/// What no longer fits its column is left out.
LedgerRow LedgerModel::draftOf(const QString& typed) const {
    LedgerRow draft = freshCase();
    const QJsonObject texts = textsIn(typed);
    for (int column = 0; !texts.isEmpty() && column < columnCount(); ++column) {
        const QString text = texts.value(draftKey(placeOf(column))).toString();
        LedgerRow next = draft;
        if (!text.isEmpty() && put(next, column, text)) {
            draft = next;
        }
    }
    return draft;
}

void LedgerModel::retypeCase(const QString& typed) {
    if (!m_shown || !m_mayAdd) {
        return;
    }
    QJsonObject texts = textsIn(typed);
    const QJsonObject standing = textsIn(unsavedCase());
    for (auto each = standing.begin(); each != standing.end(); ++each) {
        texts.insert(each.key(), each.value());
    }
    setDraft(draftOf(textOf(texts)));
    Q_EMIT dataChanged(index(caseCount(), 0), index(caseCount(), columnCount() - 1));
}

}  // namespace pledge
