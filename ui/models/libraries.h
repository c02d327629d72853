#pragma once

#include <QString>

#include <vector>

namespace pledge {

/// A library the program is made with, or the program itself: what it is licensed under, and that licence's text.
struct Library {
    QString name;
    QString version;  ///< as linked, or as built with
    QString licence;  ///< its short name
    QString text;     ///< a file inside the program
};

/// The program first.
[[nodiscard]] std::vector<Library> libraries();

/// The licence in full.
[[nodiscard]] QString licenceText(const Library& library);

}  // namespace pledge
