#pragma once

#include <QString>
#include <QStringList>

namespace pledge {

/// zh is the language of the product and the default; en is its source, complete as well.
[[nodiscard]] bool isLanguage(const QString& language);

/// The value of --lang among the arguments; empty when it is not given.
[[nodiscard]] QString languageOption(const QStringList& arguments);

/// The arguments without --lang and its value, where the value is a language; a wrong one is left for the verb to
/// refuse.
[[nodiscard]] QStringList withoutLanguage(const QStringList& arguments);

/// Installs the words of that language, and Qt's own, for the whole program, in place of those installed before. Needs
/// the application object.
void installTranslation(const QString& language);

}  // namespace pledge
