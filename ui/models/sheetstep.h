#pragma once

#include <core/reader/draftsheet.h>

#include <QUndoCommand>

namespace pledge {

class DraftDesk;

/// One act on a sheet of drafts. Keeps only the entries that it replaces and those it puts in their place.
class SheetStep : public QUndoCommand {
public:
    /// From the desk's sheet to the next one.
    SheetStep(DraftDesk& desk, DraftSheet next, const QString& act);

    void undo() override;
    void redo() override;

private:
    void put(const std::vector<SheetEntry>& entries, std::size_t replaced);

    DraftDesk& m_desk;
    std::size_t m_at = 0;  ///< how many entries at the front stay
    std::vector<SheetEntry> m_before;
    std::vector<SheetEntry> m_after;
};

}  // namespace pledge
