#pragma once

#include <QByteArray>

#include <vector>

namespace pledge::test {

/// A part of a package: its name and what it holds.
struct RawPart {
    QByteArray name;
    QByteArray content;
};

enum class Packing { Open, Encrypted };

/// The parts as a zip container.
QByteArray packed(const std::vector<RawPart>& parts, Packing packing = Packing::Open);

/// A workbook written by hand, for what no spreadsheet program would save: the inside of <sheetData>, what follows it,
/// the inside of <sst>, the number formats (custom ones from 164 on, then each cell format's number).
struct RawWorkbook {
    QByteArray rows = {};
    QByteArray after = {};
    QByteArray texts = {};
    QByteArray codes = {};
    QByteArray formats = {};
    QByteArray properties = {};
    QByteArray sheets = R"(<sheet name="Sheet1" sheetId="1" r:id="rId1"/>)";

    [[nodiscard]] std::vector<RawPart> parts() const;
    [[nodiscard]] QByteArray packed() const { return test::packed(parts()); }
    /// The same with one part replaced, added, or, without content, left out.
    [[nodiscard]] QByteArray packedWith(const RawPart& part) const;
};

}  // namespace pledge::test
