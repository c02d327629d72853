#pragma once

#include <core/report/reportexport.h>
#include <ui/pages/page.h>
#include <ui/printing/reportjob.h>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace pledge {

class Card;

/// Making the report of a period: which period, which formats, which folder, and a preview of what it will say. The
/// period follows the as-of month until another is chosen; the export runs beside the window and can be stopped.
class ReportPage : public Page {
    Q_OBJECT

public:
    ReportPage(PlanState* state, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::optional<ReportPeriod> period() const;
    void setPeriod(const ReportPeriod& period);
    void setFolder(const QString& folder);

public Q_SLOTS:
    void exportNow();

Q_SIGNALS:
    /// After an export that was not stopped: the files written; none when it failed.
    void exported(const QStringList& files);

protected:
    void themeChanged() override;

private:
    void arrange();
    void arrangeForm(QVBoxLayout* form);
    void connectParts();
    QLabel* caption(const QString& text, QWidget* buddy);
    void follow();
    void fillPeriods(const ReportPeriod& chosen);
    void preview();
    [[nodiscard]] QString finding(const ReportPeriod& chosen) const;
    void chooseFolder();
    void showOutcome(const ExportOutcome& outcome);
    void setRunning(bool running);
    [[nodiscard]] ReportPeriod::Length length() const;
    [[nodiscard]] std::vector<ReportFormat> formats() const;

    ReportJob m_job;
    QLabel* m_finding;
    Card* m_formCard;
    Card* m_previewCard;
    QComboBox* m_length;
    QComboBox* m_period;
    QCheckBox* m_pdf;
    QCheckBox* m_xlsx;
    QLineEdit* m_folder;
    QPushButton* m_browse;
    QPushButton* m_export;
    QPushButton* m_cancel;
    QProgressBar* m_progress;
    QLabel* m_outcome;
    QLabel* m_outline;
    QLabel* m_basis;
};

}  // namespace pledge
