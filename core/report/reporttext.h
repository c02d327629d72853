#pragma once

#include <QCoreApplication>

namespace pledge {

/// The translation context of every sentence a report is made of.
class ReportText {
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

}  // namespace pledge
