#include <ui/models/programsettings.h>

#include <QSettings>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

const QString kLanguage = u"look/language"_s;
const QString kDark = u"look/dark"_s;
const QString kScale = u"look/scale"_s;

}  // namespace

ProgramSettings readProgramSettings(const QSettings& settings, qreal scale) {
    const Theme::Shade shade = settings.value(kDark, false).toBool() ? Theme::Shade::Dark : Theme::Shade::Light;
    return {settings.value(kLanguage, u"zh"_s).toString(), Theme(shade, settings.value(kScale, scale).toDouble())};
}

void writeProgramSettings(QSettings& settings, const ProgramSettings& chosen) {
    settings.setValue(kLanguage, chosen.language);
    settings.setValue(kDark, chosen.theme.isDark());
    settings.setValue(kScale, chosen.theme.scale());
}

}  // namespace pledge
