#include <core/base/columnletters.h>

#include <QChar>

namespace pledge {

QString columnLetters(int column) {
    constexpr int kLetters = 26;
    QString letters;
    for (int rest = column; rest > 0; rest = (rest - 1) / kLetters) {
        letters.prepend(QChar(u'A' + (rest - 1) % kLetters));
    }
    return letters;
}

}  // namespace pledge
