#include <app/translation.h>

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr QLatin1StringView kOption("--lang");

void install(const QString& name, const QString& folder) {
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(name, folder)) {
        QCoreApplication::installTranslator(translator);
    }
}

void removeAll() {
    for (QTranslator* translator :
         QCoreApplication::instance()->findChildren<QTranslator*>(QString(), Qt::FindDirectChildrenOnly)) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
}

}  // namespace

bool isLanguage(const QString& language) {
    return language == u"zh"_s || language == u"en"_s;
}

QString languageOption(const QStringList& arguments) {
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        if (arguments[at] == kOption) {
            return arguments.value(at + 1);
        }
        if (arguments[at].startsWith(kOption + u'=')) {
            return arguments[at].sliced(kOption.size() + 1);
        }
    }
    return {};
}

QStringList withoutLanguage(const QStringList& arguments) {
    const QString language = languageOption(arguments);
    QStringList rest = arguments;
    if (!isLanguage(language)) {
        return rest;
    }
    const qsizetype at = rest.indexOf(kOption);
    if (at >= 0) {
        rest.remove(at, 2);
    } else {
        rest.removeOne(kOption + u'=' + language);
    }
    return rest;
}

void installTranslation(const QString& language) {
    removeAll();
    for (QTranslator* old : QCoreApplication::instance()->findChildren<QTranslator*>()) {
        delete old;
    }
    const bool isChinese = language == u"zh"_s;
    QLocale::setDefault(isChinese ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(QLocale::English));
    if (isChinese) {
        install(u"qtbase_zh_CN"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    }
    const QString folder = u":/pledge/translations"_s;
    for (const QString& name : QDir(folder).entryList({isChinese ? u"*_zh_CN.qm"_s : u"*_en.qm"_s})) {
        install(name, folder);
    }
}

}  // namespace pledge
