// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/window_language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr auto english = "en";

struct Spoken {
    QByteArray code = english;
    PeopleWord people = PeopleWord::Clients;
    QTranslator window;
    QTranslator word;     ///< The sentences that name clients, with the other word.
    QTranslator toolkit;  ///< The words of Qt itself: "Open", "Cancel" of its dialogs.
};

Spoken &spoken()
{
    static Spoken one;
    return one;
}

constexpr std::array peopleWords = {std::pair("clients", PeopleWord::Clients),
    std::pair("patients", PeopleWord::Patients), std::pair("students", PeopleWord::Students)};

void loadWord(Spoken &now)
{
    QCoreApplication::removeTranslator(&now.word);
    if (now.people == PeopleWord::Clients)
        return;
    // Asked before the others, since it is installed after them.
    if (now.word.load(
            u"solopilot_%1_%2"_s.arg(QLatin1StringView(now.code), QLatin1StringView(peopleCode(now.people))),
            u":/i18n/people"_s))
        QCoreApplication::installTranslator(&now.word);
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
    loadWord(now);
}

QByteArray spokenLanguage()
{
    return spoken().code;
}

QByteArray peopleCode(PeopleWord word)
{
    return peopleWords[static_cast<std::size_t>(word)].first;
}

PeopleWord peopleWordOf(QByteArrayView code)
{
    const auto *const found = std::ranges::find_if(
        peopleWords, [&](const auto &each) { return code == QByteArrayView(each.first); });
    return found == peopleWords.end() ? PeopleWord::Clients : found->second;
}

PeopleWord usualPeopleWord(QByteArrayView profession)
{
    return profession == "tutor" ? PeopleWord::Students : PeopleWord::Clients;
}

void callPeople(PeopleWord word)
{
    spoken().people = word;
    loadWord(spoken());
}

PeopleWord peopleWord()
{
    return spoken().people;
}

}  // namespace sp::ui
