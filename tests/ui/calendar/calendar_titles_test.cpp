// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_range.h"
#include "ui/language/window_language.h"
#include "ui/session/time_words.h"

#include "tests/support/window_test.h"

#include <QLocale>
#include <QTest>

using namespace sp;
using namespace sp::ui;
using namespace Qt::Literals::StringLiterals;

/// What stands above the calendar, as each language writes its dates.
class CalendarTitlesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void datesFollowTheLanguage_data();
    void datesFollowTheLanguage();
    void theFirstOfAMonthIsNamed_data();
    void theFirstOfAMonthIsNamed();
    void cleanup();

private:
    static void speak(const QByteArray &language);
};

void CalendarTitlesTest::speak(const QByteArray &language)
{
    speakLanguage(language);
    QLocale::setDefault(language == "en" ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                         : QLocale(QString::fromLatin1(language)));
}

void CalendarTitlesTest::cleanup()
{
    speak("en");
}

void CalendarTitlesTest::datesFollowTheLanguage_data()
{
    using enum CalendarView;
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<CalendarView>("view");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("brief");
    const auto row = [](const char *name, const char *language, CalendarView view, const char *date,
                         const QString &full, const QString &brief) {
        QTest::newRow(name) << QByteArray(language) << view << QByteArray(date) << full << brief;
    };
    row("German, two months", "de", Week, "2026-10-27", u"26. Oktober – 1. November 2026"_s,
        u"26. Okt. – 1. Nov. 2026"_s);
    row("German, one month", "de", Week, "2026-10-20", u"19. – 25. Oktober 2026"_s, u"19. – 25. Okt. 2026"_s);
    row("German, two years", "de", Week, "2026-12-31", u"28. Dezember 2026 – 3. Januar 2027"_s,
        u"28. Dez. 2026 – 3. Jan. 2027"_s);
    row("German, a month", "de", Month, "2026-10-27", u"Oktober 2026"_s, u"Oktober 2026"_s);
    row("English, two months", "en", Week, "2026-10-27", u"26 October – 1 November 2026"_s,
        u"26 Oct – 1 Nov 2026"_s);
    row("English, one month", "en", Week, "2026-10-20", u"19 – 25 October 2026"_s, u"19 – 25 Oct 2026"_s);
    row("English, a day", "en", Day, "2026-10-27", u"Tuesday 27 October 2026"_s, u"Tue 27 Oct 2026"_s);
    row("French, two months", "fr", Week, "2026-10-27", u"26 octobre – 1 novembre 2026"_s,
        u"26 oct. – 1 nov. 2026"_s);
    row("French, a day", "fr", Day, "2026-10-27", u"mardi 27 octobre 2026"_s, u"mar. 27 octobre 2026"_s);
    row("Portuguese, two months", "pt", Week, "2026-10-27", u"26 de outubro – 1 de novembro de 2026"_s,
        u"26 de out. – 1 de nov. de 2026"_s);
    row("Portuguese, one month", "pt", Week, "2026-10-20", u"19 – 25 de outubro de 2026"_s,
        u"19 – 25 de out. de 2026"_s);
    row("Portuguese, a month", "pt", Month, "2026-10-27", u"outubro de 2026"_s, u"outubro de 2026"_s);
}

void CalendarTitlesTest::datesFollowTheLanguage()
{
    QFETCH(QByteArray, language);
    QFETCH(CalendarView, view);
    QFETCH(QByteArray, date);
    speak(language);
    const LocalDate at = *parseDate(date);
    const DayRange range = rangeOf(view, at, std::nullopt, 1);
    QTEST(rangeTitle(view, at, range, TitleLength::Full), "full");
    QTEST(rangeTitle(view, at, range, TitleLength::Short), "brief");
}

void CalendarTitlesTest::theFirstOfAMonthIsNamed_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QString>("first");
    QTest::newRow("German") << QByteArray("de") << u"1. Nov."_s;
    QTest::newRow("English") << QByteArray("en") << u"1 Nov"_s;
    QTest::newRow("French") << QByteArray("fr") << u"1 nov."_s;
    QTest::newRow("Portuguese") << QByteArray("pt") << u"1 de nov."_s;
}

void CalendarTitlesTest::theFirstOfAMonthIsNamed()
{
    QFETCH(QByteArray, language);
    speak(language);
    QTEST(dayAndMonth(*parseDate("2026-11-01"), QLocale::ShortFormat), "first");
}

SP_WINDOW_TEST_MAIN(CalendarTitlesTest)
#include "calendar_titles_test.moc"
