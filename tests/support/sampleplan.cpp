#include <core/exchange/planfolderreader.h>
#include <tests/support/sampleplan.h>

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace pledge::test {

SamplePlan::SamplePlan() : m_state([] { return QDateTime(QDate(2022, 7, 8), QTime(9, 0), QTimeZone::utc()); }) {
    const auto sample = readPlanFolder(u":/pledge/samples/yongkang-2022"_s);
    const Occasion occasion{{u"督查室"_s, Role::LeadOffice, {}}, m_state.now()};
    auto workspace = Workspace::create(m_folder.filePath(u"sample.pledge"_s), sample.draft, occasion);
    if (!sample.isClean() || !workspace) {
        qFatal("the sample plan was not written");
    }
    m_state.setActor(occasion.actor);
    m_state.setWorkspace(std::move(*workspace));
    m_state.setAsOf(Month(2022, 6));
}

}  // namespace pledge::test
