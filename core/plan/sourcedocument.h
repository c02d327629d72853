#pragma once

#include <core/base/id.h>
#include <core/base/span.h>

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

namespace pledge {

/// A text that pledges were read from, kept whole with the plan, so that a pledge can show its sentence for ever.
struct SourceDocument {
    SourceId id;
    QString name;       ///< the file's name without its folder, or what the person called a pasted text
    QByteArray digest;  ///< SHA-256 of the file's bytes, or of a pasted text as UTF-8
    QString text;       ///< as it was extracted; spans count its code points
    int year = 0;       ///< the plan year it was read for

    friend bool operator==(const SourceDocument&, const SourceDocument&) = default;
};

/// What of a pledge stands at a span.
enum class SourcePart { Statement, Owner, Indicator, Value, Due };

/// Where in a kept text something of a pledge stands.
struct SourceSpan {
    SourceId document;
    Span at;
    SourcePart part = SourcePart::Statement;
    std::optional<QDate> due;  ///< of the milestone that it states

    friend bool operator==(const SourceSpan&, const SourceSpan&) = default;
};

}  // namespace pledge
