#pragma once

#include <core/plan/plansnapshot.h>

#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace pledge {

// The cells of the plan's tables as one types them or copies them from a spreadsheet. Every reader leaves its target
// alone and answers with a sentence where the text cannot be read; an empty answer means it was read.

/// A word that may stand in a cell: as people read it, and as the program's own tables write it.
struct CellWord {
    QString word;
    QString token;
};

/// Names parted by semicolons or lines; blanks around them do not count.
[[nodiscard]] QStringList namesIn(const QString& text);
[[nodiscard]] QString namesText(const QStringList& names);

/// 2022-06-30, 2022/6/30, 2022.6.30, 2022年6月30日.
[[nodiscard]] QString readDate(const QString& text, std::optional<QDate>& date);
[[nodiscard]] QString dateText(const std::optional<QDate>& date);
/// 2022-06, 2022/6, 2022年6月.
[[nodiscard]] QString readMonth(const QString& text, std::optional<Month>& month);
/// With full-width digits, thousands separators and a percent sign as spreadsheets give them.
[[nodiscard]] QString readFigure(const QString& text, std::optional<Decimal>& figure);
[[nodiscard]] QString figureText(const std::optional<Decimal>& figure);
/// A whole number within the limits.
[[nodiscard]] QString readCount(const QString& text, int least, int most, int& count);
/// The position of the word; empty text is the first.
[[nodiscard]] QString readWord(const QString& text, std::span<const CellWord> words, std::size_t& position);
[[nodiscard]] std::vector<CellWord> yesNoWords();
[[nodiscard]] QStringList wordsOf(std::span<const CellWord> words);

[[nodiscard]] QString readUnits(const QString& text, const PlanSnapshot& plan, std::vector<OrgUnitId>& units);
[[nodiscard]] QString unitsText(const std::vector<OrgUnitId>& units, const PlanSnapshot& plan);
[[nodiscard]] QString readProgrammes(const QString& text, const PlanSnapshot& plan, std::vector<ProgrammeId>& all);
[[nodiscard]] QString programmesText(const std::vector<ProgrammeId>& programmes, const PlanSnapshot& plan);

}  // namespace pledge
