#pragma once

#include <core/document/sourcetext.h>
#include <core/reader/statement.h>

#include <QString>

#include <string>
#include <vector>

namespace pledge::test {

/// A statement as a person labels it, or as the reader's answer compares with such a label: every field as the columns
/// of the exchange form write it. "?" stands for a value or a date whose characters are damaged.
struct LabelledRow {
    QString owner;
    QString programme;
    QString kind;  ///< quantity or deliverable
    QString indicator;
    QString comparator;
    QString value;
    QString unit;
    QString due;
    QString stretch;
    QString quote;          ///< without blanks
    bool optional = false;  ///< a row that a reader may find or leave

    friend bool operator==(const LabelledRow&, const LabelledRow&) = default;
};

/// A sentence of its own with all that it promises.
struct LabelledSentence {
    std::string name;
    int year = 0;
    bool knownGap = false;
    QString text;
    std::vector<LabelledRow> rows;
};

/// The sentences of all CSV files of tests/data/sentences, in order of files and rows.
std::vector<LabelledSentence> labelledSentences();

/// The labels of a whole text: a CSV file of tests/data/texts-read.
std::vector<LabelledRow> labelledRows(const QString& file);

/// A statement in the form of a label.
LabelledRow rowOf(const Statement& statement, const SourceText& source);
std::vector<LabelledRow> rowsOf(const std::vector<Statement>& statements, const SourceText& source);

/// One line for a failure.
QString sentenceOf(const LabelledRow& row);

/// How alike two texts are, from 0 to 1: the F1 of their pairs of neighbouring characters, blanks left out.
double likeness(const QString& one, const QString& other);

}  // namespace pledge::test
