#pragma once

#include <QCoreApplication>
#include <QTranslator>

#include <gtest/gtest.h>

namespace pledge::test {

/// A test that reads words as the users see them: in Chinese.
class Chinese : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(m_translator.load(QStringLiteral(":/pledge/translations/core_zh_CN.qm")));
        QCoreApplication::installTranslator(&m_translator);
    }
    void TearDown() override { QCoreApplication::removeTranslator(&m_translator); }

private:
    QTranslator m_translator;
};

}  // namespace pledge::test
