// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/text/offsets.h"
#include "core/understanding/times/find_times.h"

#include <QElapsedTimer>
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
        QTest::newRow("written while the rules were") << u"written"_s << 200;
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
            for (const TimeFound &found : finder.find(
                     text, writtenAt(line.value("reference"_L1).toString(u"2013-02-12T04:30"_s).toUtf8(),
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

    void endsInTimeWhateverIsWritten()
    {
        TimeFinder finder;
        for (const QString &part :
            {u"on "_s, u"mon at 3 or "_s, u"every monday, "_s, u"("_s, u"third monday after "_s}) {
            QElapsedTimer timer;
            timer.start();
            finder.find(part.repeated(65'536 / part.size()), writtenAt("2026-03-03T10:00", u"en"_s));
            QVERIFY2(timer.elapsed() < 2000, qPrintable(part));
        }
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
