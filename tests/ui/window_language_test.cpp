// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/window_language.h"
#include "ui/messages/error_text.h"
#include "ui/messages/region_words.h"

#include "tests/support/window_test.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace sp;
using namespace sp::ui;
using namespace Qt::StringLiterals;

namespace {

const QString sources = QStringLiteral(SOLOPILOT_SOURCE_DIR);

struct Sentence {
    QString context;
    QString source;
    QString comment;
    QStringList forms;  ///< One, or as many as the language has for numbers.
    bool plural = false;
    bool finished = true;
};

QList<Sentence> sentencesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    QXmlStreamReader xml(&file);
    QList<Sentence> all;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            all.append({context, {}, {}, {}, xml.attributes().value("numerus"_L1) == u"yes"});
        else if (xml.name() == u"source")
            all.last().source = xml.readElementText();
        else if (xml.name() == u"comment")
            all.last().comment = xml.readElementText();
        else if (xml.name() == u"translation") {
            all.last().finished = xml.attributes().value("type"_L1) != u"unfinished";
            if (!all.last().plural)
                all.last().forms << xml.readElementText();
        } else if (xml.name() == u"numerusform")
            all.last().forms << xml.readElementText();
    }
    return all;
}

/// What a sentence has filled in, sorted. The number itself may be left out of a form for one.
QStringList places(const QString &text, bool plural)
{
    static const QRegularExpression place(u"%\\{\\w+\\}|%n|%L?\\d|<[^>]+>"_s);
    QStringList found;
    for (auto match = place.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    if (plural)
        found.removeAll(u"%n"_s);
    found.sort();
    return found;
}

QString fileOf(const QByteArray &code)
{
    return sources + u"/translations/solopilot_%1.ts"_s.arg(QLatin1StringView(code));
}

}  // namespace

class WindowLanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whichIsSpoken_data();
    void whichIsSpoken();
    void everySentenceIsTranslated_data();
    void everySentenceIsTranslated();
    void everyPlaceIsKept_data();
    void everyPlaceIsKept();
    void noSentenceIsMissing();
    void everySentenceAboutClientsHasTheOtherWords_data();
    void everySentenceAboutClientsHasTheOtherWords();
    void peopleAreCalledAsWasChosen();
    void whatIsMadeAfterwardsSpeaksIt();
    void countriesAndQtsOwnDialogsSpeakItToo_data();
    void countriesAndQtsOwnDialogsSpeakItToo();
    void cleanup()
    {
        callPeople(PeopleWord::Clients);
        speakLanguage("en");
    }

private:
    static void languages();
};

void WindowLanguageTest::languages()
{
    QTest::addColumn<QByteArray>("code");
    for (const WindowLanguage &language : windowLanguages())
        if (language.code != "en")
            QTest::newRow(language.code.constData()) << language.code;
}

void WindowLanguageTest::whichIsSpoken_data()
{
    QTest::addColumn<QByteArray>("chosen");
    QTest::addColumn<QStringList>("system");
    QTest::addColumn<QByteArray>("spoken");
    QTest::newRow("the chosen one") << QByteArray("fr") << QStringList{u"de-DE"_s} << QByteArray("fr");
    QTest::newRow("the system's") << QByteArray() << QStringList{u"pt-BR"_s, u"en"_s} << QByteArray("pt");
    QTest::newRow("the system's second")
        << QByteArray() << QStringList{u"sv-SE"_s, u"de"_s} << QByteArray("de");
    QTest::newRow("none that is known") << QByteArray() << QStringList{u"sv-SE"_s} << QByteArray("en");
    QTest::newRow("a chosen one that is no more")
        << QByteArray("xx") << QStringList{u"it"_s} << QByteArray("it");
}

void WindowLanguageTest::whichIsSpoken()
{
    QFETCH(QByteArray, chosen);
    QFETCH(QStringList, system);
    QTEST(resolveLanguage(chosen, system), "spoken");
}

void WindowLanguageTest::everySentenceIsTranslated_data()
{
    languages();
}

void WindowLanguageTest::everySentenceIsTranslated()
{
    QFETCH(QByteArray, code);
    const QList<Sentence> all = sentencesOf(fileOf(code));
    QVERIFY(all.size() > 1000);
    for (const Sentence &each : all) {
        const bool whole = each.finished && !each.forms.isEmpty() && !each.forms.contains(QString());
        QVERIFY2(whole, qPrintable(each.context + u": "_s + each.source));
        QCOMPARE(each.forms.size(), each.plural ? 2 : 1);
    }
}

void WindowLanguageTest::everyPlaceIsKept_data()
{
    languages();
}

void WindowLanguageTest::everyPlaceIsKept()
{
    QFETCH(QByteArray, code);
    for (const Sentence &each : sentencesOf(fileOf(code)))
        for (const QString &form : each.forms)
            QVERIFY2(places(form, each.plural) == places(each.source, each.plural),
                qPrintable(each.source + u" | "_s + form));
}

void WindowLanguageTest::noSentenceIsMissing()
{
    // What the sources say now, compared with what the files have.
    QStringList files;
    for (const char *folder : {"/ui", "/app/desktop", "/app/composition"})
        for (QDirIterator it(sources + QLatin1StringView(folder), {u"*.cpp"_s}, QDir::Files,
                 QDirIterator::Subdirectories);
             it.hasNext();)
            files << it.next();
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(u"fresh_de.ts"_s);
    QProcess tool;
    tool.start(QStringLiteral(SOLOPILOT_LUPDATE),
        QStringList{u"-silent"_s, u"-I"_s, sources, u"-target-language"_s, u"de"_s} + files +
            QStringList{u"-ts"_s, fresh});
    QVERIFY(tool.waitForFinished(120'000));
    QVERIFY2(tool.exitCode() == 0, tool.readAllStandardError().constData());
    QSet<QString> known;
    for (const Sentence &each : sentencesOf(fileOf("de")))
        known.insert(each.context + u'\n' + each.source);
    for (const Sentence &each : sentencesOf(fresh))
        QVERIFY2(known.contains(each.context + u'\n' + each.source),
            qPrintable(u"run the target update_translations: "_s + each.context + u": "_s + each.source));
}

void WindowLanguageTest::everySentenceAboutClientsHasTheOtherWords_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("word");
    for (const WindowLanguage &language : windowLanguages())
        for (const char *word : {"patients", "students"})
            QTest::addRow("%s, %s", language.code.constData(), word) << language.code << QByteArray(word);
}

void WindowLanguageTest::everySentenceAboutClientsHasTheOtherWords()
{
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, word);
    // A name in a template, "{{client.name}}", stays.
    static const QRegularExpression named(
        u"(?<![{\".\\w])(client|klient)(?![._]\\w|:<| list\\b)"_s, QRegularExpression::CaseInsensitiveOption);
    const auto key = [](const Sentence &each) {
        return QStringList{each.context, each.source, each.comment}.join(u'\n');
    };
    QHash<QString, Sentence> others;
    for (const Sentence &each :
        sentencesOf(sources + u"/translations/people/solopilot_%1_%2.ts"_s.arg(
                                  QLatin1StringView(code), QLatin1StringView(word)))) {
        others.insert(key(each), each);
        QVERIFY2(each.finished && !each.forms.contains(QString()), qPrintable(each.source));
        QCOMPARE(each.forms.size(), each.plural ? 2 : 1);
        for (const QString &form : each.forms) {
            QVERIFY2(!form.contains(named), qPrintable(form));
            QVERIFY2(places(form, each.plural) == places(each.source, each.plural),
                qPrintable(each.source + u" | "_s + form));
        }
    }
    QVERIFY(others.size() > 100);
    // English is in the sources: its own file has plurals only.
    for (const Sentence &each : sentencesOf(fileOf(code == "en" ? "de" : code))) {
        // A client of OAuth is a program.
        static const QRegularExpression program(
            u"OAuth client|\\bclient (id|secret)\\b|\\(client\\) id"_s,
            QRegularExpression::CaseInsensitiveOption);
        if (each.comment == u"what people are called"_s || each.source.contains(program))
            continue;
        const QString says = code == "en" ? each.source : each.forms.join(u' ');
        QVERIFY2(
            !says.contains(named) || others.contains(key(each)), qPrintable(key(each) + u" | "_s + says));
    }
}

void WindowLanguageTest::peopleAreCalledAsWasChosen()
{
    const auto clients = [] { return QCoreApplication::translate("sp::ui::Rail", "Clients"); };
    const auto today = [] { return QCoreApplication::translate("sp::ui::Rail", "Today"); };
    QCOMPARE(clients(), u"Clients"_s);
    callPeople(PeopleWord::Students);
    QCOMPARE(clients(), u"Students"_s);
    // The word stays in another language, and the rest is as it was.
    speakLanguage("de");
    QCOMPARE(clients(), u"Schüler"_s);
    QCOMPARE(today(), u"Heute"_s);
    callPeople(PeopleWord::Patients);
    QCOMPARE(clients(), u"Patienten"_s);
    callPeople(PeopleWord::Clients);
    QCOMPARE(clients(), u"Klienten"_s);
    QCOMPARE(usualPeopleWord("tutor"), PeopleWord::Students);
    QCOMPARE(usualPeopleWord("coach"), PeopleWord::Clients);
    for (const PeopleWord word : {PeopleWord::Clients, PeopleWord::Patients, PeopleWord::Students})
        QCOMPARE(peopleWordOf(peopleCode(word)), word);
    QCOMPARE(peopleWordOf("nobody"), PeopleWord::Clients);
}

void WindowLanguageTest::whatIsMadeAfterwardsSpeaksIt()
{
    const auto today = [] { return QCoreApplication::translate("sp::ui::Rail", "Today"); };
    QCOMPARE(today(), u"Today"_s);
    QCOMPARE(spokenLanguage(), QByteArray("en"));
    speakLanguage("de");
    QCOMPARE(today(), u"Heute"_s);
    QVERIFY(reasonText("storage.disk_full", {}) != u""_s);
    const QString german = reasonText("canceled", {});
    speakLanguage("fr");
    QVERIFY(reasonText("canceled", {}) != german);
    QCOMPARE(today(), u"Aujourd’hui"_s);
    speakLanguage("en");
    QCOMPARE(today(), u"Today"_s);
}

void WindowLanguageTest::countriesAndQtsOwnDialogsSpeakItToo_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("cancel");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("language");
    const auto row = [](const char *code, const QString &cancel, const QString &country,
                         const QString &language) {
        QTest::newRow(code) << QByteArray(code) << cancel << country << language;
    };
    row("de", u"Abbrechen"_s, u"Deutschland"_s, u"Portugiesisch"_s);
    row("en", u"Cancel"_s, u"Germany"_s, u"Portuguese"_s);
    row("es", u"Cancelar"_s, u"Alemania"_s, u"Portugués"_s);
    row("fr", u"Annuler"_s, u"Allemagne"_s, u"Portugais"_s);
    row("it", u"Annulla"_s, u"Germania"_s, u"Portoghese"_s);
    row("pt", u"Cancelar"_s, u"Alemanha"_s, u"Português"_s);
}

void WindowLanguageTest::countriesAndQtsOwnDialogsSpeakItToo()
{
    QFETCH(QByteArray, code);
    speakLanguage(code);
    QTEST(QCoreApplication::translate("QPlatformTheme", "Cancel"), "cancel");
    QTEST(countryText("DE"), "country");
    QTEST(languageText("pt-BR"), "language");
}

SP_WINDOW_TEST_MAIN(WindowLanguageTest)
#include "window_language_test.moc"
