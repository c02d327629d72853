#pragma once

#include <ui/theme.h>

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace pledge {

/// The kinds whose yellow band differs from the plan's, one line each: whether it does, measured in what, from and up
/// to. Speaks the text of the setting bands_by_kind. Kinds that are done or not, or only better or worse, have no band.
class KindBandsFields : public QWidget {
    Q_OBJECT

public:
    KindBandsFields(const Theme& theme, QWidget* parent);

    [[nodiscard]] QString text() const;
    void setText(const QString& text);

Q_SIGNALS:
    /// Somebody typed or chose.
    void edited();

private:
    struct KindLine {
        QString token;
        QCheckBox* differs;
        QComboBox* measure;
        QLineEdit* from;
        QLineEdit* upTo;
    };

    void addLine(const QString& token, const QString& name, const Theme& theme);
    void follow();

    std::vector<KindLine> m_lines;
    QString m_others;  ///< what the text said of kinds without a line
};

}  // namespace pledge
