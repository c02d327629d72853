#pragma once

#include <core/document/docxstyles.h>

#include <QString>

#include <map>
#include <vector>

namespace pledge {

/// The numbers that a word processor puts before paragraphs by itself, such as 一、 or （二）. Counts while the
/// document is read, so each of its numbered paragraphs must ask once, in order.
class DocxNumbering {
public:
    /// A document without a part for them has none. FileCorrupt.
    static Result<DocxNumbering> read(const ZipPackage& package, const QString& part);

    /// The number before the next paragraph at that place of its list; empty for bullets and for a list that is none.
    [[nodiscard]] QString next(DocxListPlace place);

private:
    struct Level {
        QString format;
        QString text;  ///< with %1 for the first level's number, %2 for the second's …
        int start = 1;
    };
    struct Counter {
        int value = 0;
        bool runs = false;
    };
    struct Scheme {
        std::vector<Level> levels;
        std::vector<Counter> counters;
    };
    struct List {
        int scheme = 0;
        std::map<int, int> restarts;  ///< by level, until the list is first met
    };

    void readScheme(QXmlStreamReader& xml);
    void readList(QXmlStreamReader& xml);
    [[nodiscard]] static QString label(const Scheme& scheme, std::size_t level);

    std::map<int, Scheme> m_schemes;
    std::map<int, List> m_lists;
};

/// A number from 1 in the format of that name, as a document's levels name them; in plain digits where the format has
/// no sign for it, empty for bullets.
[[nodiscard]] QString docxNumber(int number, const QString& format);

}  // namespace pledge
