#include <core/document/workbook.h>
#include <core/document/workbookhandle.h>

#include <vector>

namespace pledge {

namespace {

// what the file format allows
constexpr qsizetype kTitle = 32;
constexpr qsizetype kMessage = 255;
constexpr double kLargest = 9'223'372'036'854.0;

/// The texts of a rule as the library wants them: writable, and as long as the rule is being written.
struct RuleTexts {
    QByteArray title;
    QByteArray prompt;
    QByteArray refusal;
    std::vector<QByteArray> choices;
    std::vector<char*> list;
};

RuleTexts textsOf(const CellRule& rule) {
    RuleTexts texts{rule.title.left(kTitle).toUtf8(),
                    rule.prompt.left(kMessage).toUtf8(),
                    rule.refusal.left(kMessage).toUtf8(),
                    {},
                    {}};
    texts.choices.reserve(static_cast<std::size_t>(rule.choices.size()));
    for (const QString& choice : rule.choices) {
        texts.list.push_back(texts.choices.emplace_back(choice.toUtf8()).data());
    }
    texts.list.push_back(nullptr);
    return texts;
}

void allowFigures(const CellRule& rule, lxw_data_validation& validation) {
    validation.validate = LXW_VALIDATION_TYPE_DECIMAL;
    validation.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
    validation.minimum_number = rule.atLeast ? rule.atLeast->toDouble() : -kLargest;
    validation.maximum_number = kLargest;
}

}  // namespace

void Sheet::setRule(CellPlace at, const CellRule& rule) {
    RuleTexts texts = textsOf(rule);
    lxw_data_validation validation{};
    validation.ignore_blank = LXW_VALIDATION_ON;
    validation.show_input = LXW_VALIDATION_ON;
    validation.show_error = LXW_VALIDATION_ON;
    validation.error_type = LXW_VALIDATION_ERROR_TYPE_STOP;
    validation.input_title = texts.title.data();
    validation.input_message = texts.prompt.data();
    if (!texts.refusal.isEmpty()) {
        validation.error_title = texts.title.data();
        validation.error_message = texts.refusal.data();
    }
    switch (rule.kind) {
        case CellRule::Kind::Anything:
            validation.validate = LXW_VALIDATION_TYPE_ANY;
            break;
        case CellRule::Kind::Figure:
            allowFigures(rule, validation);
            break;
        case CellRule::Kind::Choice:
            validation.validate = LXW_VALIDATION_TYPE_LIST;
            validation.value_list = texts.list.data();
            break;
    }
    worksheet_data_validation_cell(m_sheet, static_cast<lxw_row_t>(at.row), static_cast<lxw_col_t>(at.column),
                                   &validation);
}

void Sheet::protect() {
    lxw_protection allowed{};
    allowed.format_columns = LXW_TRUE;
    allowed.format_rows = LXW_TRUE;
    worksheet_protect(m_sheet, nullptr, &allowed);
}

void Sheet::hide() {
    worksheet_hide(m_sheet);
}

}  // namespace pledge
