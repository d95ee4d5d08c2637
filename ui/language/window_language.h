// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace sp::ui {

/// A language that the window speaks.
struct WindowLanguage {
    QByteArray code;  ///< ISO 639-1.
    QString name;     ///< As its speakers call it.
};

/// All of them, by their names.
const std::vector<WindowLanguage> &windowLanguages();

/// Which one to speak: the chosen one where it is spoken here, else the first of the system's languages
/// ("pt-BR", "en") that is, else English.
QByteArray resolveLanguage(const QByteArray &chosen, const QStringList &system);

/// Whatever is made from now on speaks `code`, Qt's own dialogs too where their words are installed. What is
/// there already keeps its words until it is made anew. Without words for `code` it is English.
void speakLanguage(const QByteArray &code);

/// The language that was asked for last.
QByteArray spokenLanguage();

/// What the window calls those whom a practice works with.
enum class PeopleWord { Clients, Patients, Students };
/// "patients", as it is kept and as the files of its words are called.
QByteArray peopleCode(PeopleWord word);
/// Clients where the code is none of them.
PeopleWord peopleWordOf(QByteArrayView code);
/// What people of a profession usually say: a tutor has students.
PeopleWord usualPeopleWord(QByteArrayView profession);
/// Whatever is made from now on says so, in the language spoken now and in the next.
void callPeople(PeopleWord word);
PeopleWord peopleWord();

}  // namespace sp::ui
