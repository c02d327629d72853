#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QTranslator>

#include <gtest/gtest.h>

#include <memory>
#include <vector>

namespace pledge::test {

/// A test that reads words as the users see them: in Chinese.
class Chinese : public testing::Test {
protected:
    void SetUp() override {
        const QString folder = QStringLiteral(":/pledge/translations");
        for (const QString& name : QDir(folder).entryList({QStringLiteral("*_zh_CN.qm")})) {
            auto translator = std::make_unique<QTranslator>();
            ASSERT_TRUE(translator->load(name, folder));
            QCoreApplication::installTranslator(translator.get());
            m_translators.push_back(std::move(translator));
        }
    }
    void TearDown() override { m_translators.clear(); }

private:
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

}  // namespace pledge::test
