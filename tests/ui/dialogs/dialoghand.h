#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

#include <algorithm>

namespace pledge::test {

/// The part of a dialog with that accessible name, its mnemonic left out; a failure where there is none.
template <typename Part>
Part* part(const QWidget& dialog, const QString& name) {
    for (Part* each : dialog.findChildren<Part*>()) {
        if (each->accessibleName().remove(u'&') == name) {
            return each;
        }
    }
    ADD_FAILURE() << "no part named " << name.toStdString();
    return nullptr;
}

inline QAbstractButton* button(const QWidget& dialog, const QString& text) {
    for (QAbstractButton* each : dialog.findChildren<QAbstractButton*>()) {
        if (each->text().remove(u'&') == text) {
            return each;
        }
    }
    ADD_FAILURE() << "no button " << text.toStdString();
    return nullptr;
}

inline void press(const QWidget& dialog, const QString& text) {
    QTest::mouseClick(button(dialog, text), Qt::LeftButton);
}

/// All that its labels say, a line each.
inline QString said(const QWidget& dialog) {
    QStringList texts;
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        if (!label->isHidden()) {
            texts.append(label->text());
        }
    }
    return texts.join(u'\n');
}

}  // namespace pledge::test
