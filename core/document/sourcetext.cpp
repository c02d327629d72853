#include <core/document/sourcetext.h>

namespace pledge {

QString SourceText::piece(Span at) const {
    return QString::fromUcs4(text.data() + at.begin, at.length());
}

}  // namespace pledge
