#include <ui/models/reasontext.h>

#include <algorithm>

namespace pledge {

bool saysWhy(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

}  // namespace pledge
