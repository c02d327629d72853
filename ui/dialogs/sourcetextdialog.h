#pragma once

#include <core/plan/sourcedocument.h>
#include <ui/dialogs/dialog.h>

#include <vector>

namespace pledge {

class SourceView;

/// A text kept with the plan, to be read, with what it says of one pledge marked and one run of it in view.
class SourceTextDialog : public Dialog {
    Q_OBJECT

public:
    SourceTextDialog(const SourceDocument& document, const std::vector<SourceSpan>& spans, const SourceSpan& shown,
                     const Theme& theme, QWidget* parent);

    [[nodiscard]] SourceView* view() const { return m_view; }

private:
    SourceView* m_view;
};

}  // namespace pledge
