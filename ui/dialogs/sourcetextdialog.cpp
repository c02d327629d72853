#include <core/wording/fill.h>
#include <ui/dialogs/sourcetextdialog.h>
#include <ui/models/utf16offsets.h>
#include <ui/widgets/sourceview.h>

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pledge {

namespace {

constexpr QSize kSize(760, 560);

SourceMarks marksOf(const SourceDocument& document, const std::vector<SourceSpan>& spans, const Utf16Offsets& offsets) {
    std::vector<SourceMark> marks;
    for (const SourceSpan& span : spans) {
        if (span.document == document.id) {
            marks.push_back({offsets.utf16(span.at.begin), offsets.utf16(span.at.end), span.part, 0});
        }
    }
    std::ranges::stable_sort(marks, {}, &SourceMark::begin);
    return SourceMarks(std::move(marks));
}

}  // namespace

SourceTextDialog::SourceTextDialog(const SourceDocument& document, const std::vector<SourceSpan>& spans,
                                   const SourceSpan& shown, const Theme& theme, QWidget* parent)
    : Dialog(document.name, theme, parent), m_view(new SourceView(theme, this)) {
    const Utf16Offsets offsets(document.text.toStdU32String());
    body()->addWidget(note(fill(tr("The text as it was read for %1. It is kept with the plan and never changes."),
                                {QString::number(document.year)})));
    body()->addWidget(m_view, 1);
    addClosing(tr("Close"));
    resize(theme.px(kSize.width()), theme.px(kSize.height()));
    m_view->showText(document.text);
    m_view->setMarks(marksOf(document, spans, offsets), {Decision::Open});
    m_view->reveal(offsets.utf16(shown.at.begin), offsets.utf16(shown.at.end));
    m_view->setFocus();
}

}  // namespace pledge
