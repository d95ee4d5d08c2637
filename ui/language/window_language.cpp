// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/window_language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr auto english = "en";

struct Spoken {
    QByteArray code = english;
    QTranslator window;
    QTranslator toolkit;  ///< The words of Qt itself: "Open", "Cancel" of its dialogs.
};

Spoken &spoken()
{
    static Spoken one;
    return one;
}

bool isSpoken(const QByteArray &code)
{
    return std::ranges::any_of(
        windowLanguages(), [&](const WindowLanguage &language) { return language.code == code; });
}

}  // namespace

const std::vector<WindowLanguage> &windowLanguages()
{
    static const std::vector<WindowLanguage> all = {{"de", u"Deutsch"_s}, {"en", u"English"_s},
        {"es", u"Español"_s}, {"fr", u"Français"_s}, {"it", u"Italiano"_s}, {"pt", u"Português"_s}};
    return all;
}

QByteArray resolveLanguage(const QByteArray &chosen, const QStringList &system)
{
    if (isSpoken(chosen))
        return chosen;
    for (const QString &wished : system)
        if (const QByteArray code = wished.section(u'-', 0, 0).toLatin1(); isSpoken(code))
            return code;
    return english;
}

void speakLanguage(const QByteArray &code)
{
    Spoken &now = spoken();
    QCoreApplication::removeTranslator(&now.window);
    QCoreApplication::removeTranslator(&now.toolkit);
    now.code = code;
    const QString language = QString::fromLatin1(code);
    // By locale: Qt's Portuguese is kept under its region.
    if (now.toolkit.load(
            QLocale(language), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&now.toolkit);
    if (now.window.load(u"solopilot_"_s + language, u":/i18n"_s))
        QCoreApplication::installTranslator(&now.window);
}

QByteArray spokenLanguage()
{
    return spoken().code;
}

}  // namespace sp::ui
