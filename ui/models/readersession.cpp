#include <core/document/sourcereader.h>
#include <core/wording/sentences.h>
#include <ui/models/planstate.h>
#include <ui/models/readersession.h>

#include <algorithm>
#include <utility>

namespace pledge {

ReaderSession::ReaderSession(PlanState* state, QObject* parent) : QObject(parent), m_state(state) {
    connect(&m_thread, &WorkThread::runningChanged, this, &ReaderSession::readingChanged);
}

ReaderSession::~ReaderSession() {
    cancel();
}

void ReaderSession::readFiles(const QStringList& paths) {
    for (const QString& path : paths) {
        m_waiting.push_back({path, {}, std::nullopt, planYear()});
    }
    startNext();
}

void ReaderSession::readPasted(const QString& text) {
    if (text.trimmed().isEmpty()) {
        Q_EMIT said(tr("The clipboard holds no text."));
        return;
    }
    const auto pasted = std::ranges::count_if(m_desks, [](const auto& desk) { return desk->text().path.isEmpty(); });
    const QString name = pasted == 0 ? tr("Pasted text") : tr("Pasted text %1").arg(pasted + 1);
    readFor({{}, pastedSource(name, text), std::nullopt, planYear()});
}

void ReaderSession::readFor(ReadingTask task) {
    m_waiting.push_back(std::move(task));
    startNext();
}

void ReaderSession::readAgain(int year) {
    if (m_current < 0 || isReading() || desk()->text().year == year) {
        return;
    }
    m_replaced = m_current;
    m_waiting.push_front({{}, desk()->text().source, year, planYear()});
    startNext();
}

void ReaderSession::cancel() {
    if (m_cancelled) {
        m_cancelled->store(true);
    }
    m_waiting.clear();
    m_replaced = -1;
    m_thread.cancel();
}

void ReaderSession::startNext() {
    if (isReading() || m_waiting.empty()) {
        return;
    }
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    ReadingTask task = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_thread.start([this, task = std::move(task), cancelled = m_cancelled] {
        auto text = readText(task, *cancelled);
        return [this, text = std::move(text)] { receive(text); };
    });
}

void ReaderSession::receive(Result<ReadText> text) {
    if (text) {
        lay(*std::move(text));
    } else {
        m_replaced = -1;
        Q_EMIT said(sentence(text.error()));
    }
    startNext();
}

void ReaderSession::lay(ReadText text) {
    if (const int replaced = std::exchange(m_replaced, -1); replaced >= 0) {
        text.path = m_desks[static_cast<std::size_t>(replaced)]->text().path;
        m_current = replaced;
    } else {
        m_desks.emplace_back();
        m_current = static_cast<int>(m_desks.size()) - 1;
    }
    auto& place = m_desks[static_cast<std::size_t>(m_current)];
    const auto before = std::exchange(place, std::make_unique<DraftDesk>(std::move(text), m_state, nullptr));
    connect(place.get(), &DraftDesk::said, this, &ReaderSession::said);
    compareAll();
    Q_EMIT deskChanged();
    Q_EMIT textRead(place.get());
}

QStringList ReaderSession::names() const {
    QStringList names;
    for (const auto& desk : m_desks) {
        names.append(desk->text().source.file);
    }
    return names;
}

DraftDesk* ReaderSession::desk() const {
    return m_current < 0 ? nullptr : m_desks[static_cast<std::size_t>(m_current)].get();
}

void ReaderSession::choose(int text) {
    if (text != m_current && text >= 0 && text < static_cast<int>(m_desks.size())) {
        m_current = text;
        compareAll();
        Q_EMIT deskChanged();
    }
}

void ReaderSession::close() {
    if (m_current < 0) {
        return;
    }
    Q_EMIT closing(desk());
    const auto gone = std::move(m_desks[static_cast<std::size_t>(m_current)]);
    m_desks.erase(m_desks.begin() + m_current);
    m_current = std::min(m_current, static_cast<int>(m_desks.size()) - 1);
    compareAll();
    Q_EMIT deskChanged();
}

void ReaderSession::closeAll() {
    cancel();
    const auto gone = std::exchange(m_desks, {});
    m_current = -1;
    Q_EMIT deskChanged();
}

/// Each text against all others, as far as they have been decided.
void ReaderSession::compareAll() {
    for (const auto& desk : m_desks) {
        std::vector<OtherSheet> others;
        for (const auto& other : m_desks) {
            if (other != desk) {
                others.push_back({other->text().source.file, &other->sheet()});
            }
        }
        desk->compareWith(std::move(others));
    }
}

int ReaderSession::planYear() const {
    return m_state->hasPlan() ? m_state->standingPlan().plan().span.first.year()
                              : m_state->now().toLocalTime().date().year();
}

}  // namespace pledge
