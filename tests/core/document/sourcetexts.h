#pragma once

#include <core/base/result.h>
#include <core/document/sourcetext.h>
#include <tests/core/document/rawworkbook.h>

#include <QByteArray>
#include <QString>

namespace pledge::test {

/// The text, or of a refusal its code's number and its details: "error 39: binary".
QString textOf(const Result<SourceText>& source);

/// The tables, a cell a line with its place from 0 and, where it covers others, its size: "0,1 2x1 市交通局".
QString tablesOf(const Result<SourceText>& source);

/// The headings, a line each.
QString headingsOf(const Result<SourceText>& source);

/// A text document written by hand, for what no word processor would save: the inside of <w:body>, of <w:styles> and
/// of <w:numbering>.
struct RawDocx {
    QByteArray body;
    QByteArray styles = {};
    QByteArray numbering = {};

    [[nodiscard]] std::vector<RawPart> parts() const;
    [[nodiscard]] QByteArray packed() const { return test::packed(parts()); }
};

/// A paragraph of one run.
QByteArray docxParagraph(const QByteArray& text, const QByteArray& properties = {});

/// An OpenDocument text: the inside of <office:text>.
QByteArray rawOdt(const QByteArray& body);

/// A one-page PDF whose page draws what the content's operators say, in Helvetica as /F1; with a ToUnicode map from
/// single characters to four hex digits each where one is given.
QByteArray rawPdf(const QByteArray& content, const QByteArray& toUnicode = {});

}  // namespace pledge::test
