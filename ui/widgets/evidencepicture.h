#pragma once

#include <core/plan/attachment.h>
#include <ui/theme.h>

#include <QLabel>
#include <QString>

#include <optional>

namespace pledge {

class PlanState;

/// A small picture of a file kept as evidence; hidden where it is none.
class EvidencePicture : public QLabel {
    Q_OBJECT

public:
    EvidencePicture(const Theme& theme, QWidget* parent);

    /// Reads the file only where it is another one than before.
    void showFile(const PlanState& state, const std::optional<Attachment>& file);
    void setTheme(const Theme& theme) { m_theme = theme; }

private:
    Theme m_theme;
    QString m_plan;                    ///< the path of the plan that the file is kept in
    std::optional<Attachment> m_file;  ///< that was read last
};

}  // namespace pledge
