#include <core/exchange/sheetrowkind.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

bool isNoteRow(const SheetView& view, const SheetTable& table, const SheetContext& context, int row) {
    static const QRegularExpression note(
        u"^(注|备注|说明|填表人|填报人|审核人|审核|制表|制表人|联系人|单位负责人|负责人|复核|填报日期|报送日期|签字)[:：、]"_s);
    if (row == table.targetRow) {
        return true;
    }
    int filled = 0;
    int like = 0;
    bool says = false;
    for (const SheetColumn& column : table.columns) {
        const QString packed = packedCell(view.text(row, column.at));
        if (packed.isEmpty()) {
            continue;
        }
        says = says || (filled == 0 && note.match(packed).hasMatch());
        ++filled;
        like += column.head == columnOfHead(packed, context.span, context.given).head ? 1 : 0;
    }
    return filled == 0 || says || (filled >= 2 && like == filled);
}

int sumCell(const SheetView& view, const SheetTable& table, int row) {
    const SheetColumn* value = table.first(SheetMeaning::Value);
    for (const SheetColumn& column : table.columns) {
        const bool isBefore = value == nullptr ? &column == &table.columns.front() : column.at < value->at;
        if (isBefore && isSumText(view.text(row, column.at))) {
            return column.at;
        }
    }
    return -1;
}

}  // namespace pledge
