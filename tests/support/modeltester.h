#pragma once

#include <QAbstractItemModel>
#include <QAbstractItemModelTester>

namespace pledge::test {

/// Watches a model for as long as it lives: every breach of the rules of item models fails the running test. (The
/// tester's own QtTest mode is silent under GoogleTest.)
class ModelTester {
public:
    explicit ModelTester(QAbstractItemModel* model);
    ~ModelTester();
    Q_DISABLE_COPY_MOVE(ModelTester)

private:
    QtMessageHandler m_before;
    QAbstractItemModelTester m_tester;
};

}  // namespace pledge::test
