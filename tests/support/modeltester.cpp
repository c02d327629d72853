#include <tests/support/modeltester.h>

#include <gtest/gtest.h>

namespace pledge::test {

namespace {

QtMessageHandler s_before = nullptr;

void failOnBreach(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    if (QLatin1StringView(context.category) == QLatin1StringView("qt.modeltest")) {
        ADD_FAILURE() << "a model broke its rules: " << text.toStdString();
    } else if (s_before != nullptr) {
        s_before(type, context, text);
    }
}

}  // namespace

ModelTester::ModelTester(QAbstractItemModel* model)
    : m_before(s_before), m_tester(model, QAbstractItemModelTester::FailureReportingMode::Warning) {
    s_before = qInstallMessageHandler(failOnBreach);
}

ModelTester::~ModelTester() {
    qInstallMessageHandler(s_before);
    s_before = m_before;
}

}  // namespace pledge::test
