// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/text/offsets.h"
#include "core/understanding/times/find_times.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sp;
using namespace Qt::StringLiterals;

class FindTimesTest : public QObject {
    Q_OBJECT

private:
    static TimeContext writtenAt(const QByteArray &reference, const QString &lang)
    {
        TimeContext context{*parseLocalTime(reference)};
        context.language = timeLanguage(lang);
        context.monthFirst = writesMonthFirst(lang);
        return context;
    }

    static QString shown(const TimeFound &found)
    {
        const auto time = [](const std::optional<LocalTime> &at) {
            return at ? QString::fromLatin1(localTimeText(*at)) : u"-"_s;
        };
        QStringList parts{QString::fromLatin1(timeTypeCode(found.type)), time(found.start), time(found.end),
            QString::fromLatin1(grainCode(found.grain))};
        if (found.seconds)
            parts << QString::number(found.seconds);
        if (!found.rrule.isEmpty())
            parts << QString::fromLatin1(found.rrule);
        return parts.join(u' ');
    }

private Q_SLOTS:
    void findsWhatTheCasesSay_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("least");
        QTest::newRow("written while the rules were") << u"written"_s << 360;
        QTest::newRow("of people, judged after") << u"blind"_s << 15;
        QTest::newRow("of somebody who had not seen the rules") << u"strangers"_s << 140;
    }

    void findsWhatTheCasesSay()
    {
        QFETCH(QString, name);
        QFETCH(int, least);
        QFile file(QStringLiteral(SOLOPILOT_SOURCE_DIR "/tests/understanding/cases/time/%1.jsonl").arg(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        TimeFinder finder;
        int cases = 0;
        while (!file.atEnd()) {
            const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
            const QString text = line.value("text"_L1).toString();
            QStringList wanted, got;
            for (const QJsonValue &each : line.value("times"_L1).toArray())
                wanted << each.toString();
            for (const TimeFound &found :
                finder.find(text, writtenAt(line.value("reference"_L1).toString().toUtf8(),
                                      line.value("lang"_L1).toString())))
                got << shown(found);
            QVERIFY2(got == wanted, qPrintable(text + u": "_s + got.join(u" | ")));
            ++cases;
        }
        QVERIFY(cases >= least);
    }

    void setsAnotherZonesHourOnTheWritersClock()
    {
        TimeContext context = writtenAt("2026-07-01T10:00", u"en"_s);
        context.zone = *TimeZone::create("Europe/Berlin");
        const auto found = TimeFinder().find(u"tomorrow at 3pm Lisbon time", context);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(shown(found[0]), u"point 2026-07-02T16:00:00 - hour"_s);
    }

    void triesOnlySoManyReadingsWhateverIsWritten()
    {
        TimeFinder finder;
        finder.find(u"Tuesday at 3 or Wednesday after 5"_s, writtenAt("2026-03-03T10:00", u"en"_s));
        QVERIFY(finder.tries() > 0 && finder.tries() < 200);
        for (const QString &part : {u"on "_s, u"mon at 3 or "_s, u"every monday, "_s, u"("_s,
                 u"third monday after "_s, u"from 3 to "_s, u"mon - "_s, u"12/"_s, u"1 hour and "_s}) {
            finder.find(part.repeated(65'536 / part.size()), writtenAt("2026-03-03T10:00", u"en"_s));
            QVERIFY2(finder.tries() <= TimeFinder::mostTries(), qPrintable(part));
        }
        // What runs out of tries is given up there and not read to its end.
        const auto found =
            finder.find(u"mon at 3 or "_s.repeated(5'000), writtenAt("2026-03-03T10:00", u"en"_s));
        QVERIFY(!found.empty() && found.size() < 5'000);
        QCOMPARE(finder.tries(), TimeFinder::mostTries());
    }

    void givesBothReadingsOfAnHourThatTheClockSkipsOrRepeats()
    {
        TimeContext context = writtenAt("2026-03-20T10:00", u"en"_s);
        context.zone = *TimeZone::create("Europe/Berlin");
        const auto skipped = TimeFinder().find(u"on March 29 at 2:30am", context);
        QCOMPARE(skipped.size(), std::size_t(1));
        QCOMPARE(localTimeText(*skipped[0].start), QByteArray("2026-03-29T03:30:00"));
        QCOMPARE(skipped[0].alternatives.size(), std::size_t(1));
        QCOMPARE(localTimeText(*skipped[0].alternatives[0].start), QByteArray("2026-03-29T01:30:00"));
        const auto twice = TimeFinder().find(u"on October 25 at 2:30am", context);
        QCOMPARE(twice[0].alternatives.size(), std::size_t(2));
        QCOMPARE(instantText(*twice[0].alternatives[0].instant), QByteArray("2026-10-25T00:30:00.000Z"));
        QCOMPARE(instantText(*twice[0].alternatives[1].instant), QByteArray("2026-10-25T01:30:00.000Z"));
        QVERIFY(TimeFinder().find(u"on March 28 at 2:30am", context)[0].alternatives.empty());
    }

    void offersBothWeeksOfNextTuesday()
    {
        const auto found = TimeFinder().find(u"next Thursday", writtenAt("2026-03-03T10:00", u"en"_s));
        QCOMPARE(localTimeText(*found[0].start), QByteArray("2026-03-05T00:00:00"));
        QCOMPARE(found[0].alternatives.size(), std::size_t(1));
        QCOMPARE(localTimeText(*found[0].alternatives[0].start), QByteArray("2026-03-12T00:00:00"));
    }

    void takesAZoneSaidApartFromTheHours()
    {
        TimeContext context = writtenAt("2026-07-01T10:00", u"en"_s);
        context.zone = *TimeZone::create("Europe/Berlin");
        const auto found =
            TimeFinder().find(u"Thursday after 5 or Friday at 10, if you are still in Lisbon time", context);
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(shown(found[0]), u"open 2026-07-02T18:00:00 - hour"_s);
        QCOMPARE(shown(found[1]), u"point 2026-07-03T11:00:00 - hour"_s);
        QCOMPARE(shown(TimeFinder().find(u"tomorrow at 9am UTC-3:30", context)[0]),
            u"point 2026-07-02T14:30:00 - hour"_s);
    }

    void countsPlacesInCodePoints()
    {
        const QString text = u"😀 é 😀x"_s;
        CodePoints points(text);
        QCOMPARE(points.before(2), 1);
        QCOMPARE(points.before(text.size()), 6);
        QCOMPARE(points.before(3), 2);
        QCOMPARE(placeAfter(text, 1), 2);
    }
};

QTEST_APPLESS_MAIN(FindTimesTest)
#include "find_times_test.moc"
