#pragma once

#include <ui/models/draftstepsmodel.h>
#include <ui/theme.h>

#include <QFrame>

#include <functional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QTableView;

namespace pledge {

class DraftInput;

/// The fields of the draft that is looked at, each mended where it stands and each saying where in the text it was
/// read. A field is taken when it is left; Enter and Escape go back to the list.
class DraftForm : public QFrame {
    Q_OBJECT

public:
    DraftForm(const Theme& theme, QWidget* parent);

    void setTheme(const Theme& theme);
    void show(DraftDesk* desk, std::optional<std::size_t> entry);
    /// Names that the unit's field completes.
    void setUnitNames(const QStringList& names);
    /// The cursor goes to the first field.
    void begin();
    /// The step that is looked at; the last one where none is.
    [[nodiscard]] std::optional<std::size_t> currentStep() const;

Q_SIGNALS:
    void spanAsked(pledge::Span at);
    void said(const QString& sentence);
    /// The hand goes back to the list.
    void left();

protected:
    /// Escape, Enter and, in the table of steps, Delete.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Change = std::function<void(PledgeDraft&)>;

    void arrange();
    void connectAll();
    void connectLine(QLineEdit* line, QString PledgeDraft::*field);
    DraftInput* field(const QString& caption, QWidget* input);
    QWidget* stepsTable();
    bool handleKey(QObject* watched, int key);
    void mend(const Change& change);
    void refresh();
    void fillFields(const PledgeDraft& draft);
    void tellWhere(const PledgeDraft& draft);
    void setWhere(DraftInput* field, std::optional<Span> at, bool isTyped);
    [[nodiscard]] const SheetEntry* entry() const;

    Theme m_theme;
    QPointer<DraftDesk> m_desk;
    std::optional<std::size_t> m_entry;
    DraftStepsModel m_steps;
    QLineEdit* m_name;
    QLineEdit* m_owner;
    QLineEdit* m_programme;
    QComboBox* m_kind;
    QComboBox* m_bound;
    QLineEdit* m_unit;
    QCheckBox* m_stretch;
    QCheckBox* m_mayFall;
    QTableView* m_table;
    DraftInput* m_nameField;
    DraftInput* m_ownerField;
    DraftInput* m_programmeField;
    DraftInput* m_kindField;
    DraftInput* m_boundField;
    DraftInput* m_unitField;
};

}  // namespace pledge
