#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace pledge::test {

/// What can be read on a widget as it is shown: labels, buttons, fields' hints, headers and the cells of its tables and
/// lists, menus. Rich text without its tags.
QStringList textsOn(const QWidget& root);

/// What the program itself says, without what comes from the plan: labels, buttons, hints, headers, menus.
QStringList wordsOn(const QWidget& root);

/// The labels and buttons that have less room than their text needs, and the tables and lists that would have to be
/// moved sideways, each with its text.
QStringList clippedOn(const QWidget& root);

}  // namespace pledge::test
