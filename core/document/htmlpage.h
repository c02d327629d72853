#pragma once

#include <core/document/sourcebuilder.h>

#include <QHash>
#include <QString>

namespace pledge {

using HtmlAttributes = QHash<QString, QString>;

/// Turns the elements of a page, in small letters and in pairs of begin and end, into text. Once isDone() nothing more
/// is taken.
class HtmlPage {
public:
    HtmlPage(SourceBuilder& builder, const SourceLimits& limits) : m_builder(builder), m_limits(limits) {}

    void begin(const QString& name, const HtmlAttributes& attributes);
    void end(const QString& name);
    void add(QStringView text);

    [[nodiscard]] bool isTooDeep() const { return m_tooDeep; }
    [[nodiscard]] bool isDone() const { return isTooDeep() || m_builder.isFull(); }

private:
    void beginTablePart(const QString& name, const HtmlAttributes& attributes);
    void endTablePart(const QString& name);
    void beginBlock();

    SourceBuilder& m_builder;
    SourceLimits m_limits;
    int m_depth = 0;
    int m_skippedDepth = 0;  ///< of the element that is left out with all that is in it; 0 for none
    int m_preformatted = 0;
    bool m_tooDeep = false;
    bool m_afterBlank = true;  ///< a further blank does not count
};

}  // namespace pledge
