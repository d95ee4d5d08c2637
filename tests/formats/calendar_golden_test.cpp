// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/calendar_text.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <libical/ical.h>

using namespace sp;

namespace {

const QString folder = QStringLiteral(SOLOPILOT_SOURCE_DIR "/tests/formats/");

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

/// Real exports: what is read, and that it survives being written, by our reader's and by libical's account.
class CalendarGoldenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheFile_data() { files(); }
    void readsTheFile();
    void survivesWriting_data() { files(); }
    void survivesWriting();
    void isReadAlikeWithOtherLineEnds_data() { files(); }
    void isReadAlikeWithOtherLineEnds();

private:
    static void files();
};

void CalendarGoldenTest::files()
{
    QTest::addColumn<QString>("name");
    const QStringList names =
        QDir(folder + QStringLiteral("data")).entryList({QStringLiteral("*.ics")}, QDir::Files);
    QVERIFY(names.size() >= 13);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name.chopped(4);
}

void CalendarGoldenTest::readsTheFile()
{
    QFETCH(QString, name);
    const auto file = readCalendar(contents(folder + QStringLiteral("data/%1.ics").arg(name)));
    QVERIFY(file);
    const QString golden = folder + QStringLiteral("golden/%1.txt").arg(name);
    if (qEnvironmentVariableIsSet("SOLOPILOT_WRITE_GOLDEN")) {
        QFile out(golden);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(calendarText(*file));
    }
    QCOMPARE(calendarText(*file), contents(golden));
}

void CalendarGoldenTest::survivesWriting()
{
    QFETCH(QString, name);
    const auto file = readCalendar(contents(folder + QStringLiteral("data/%1.ics").arg(name)));
    QVERIFY(file);
    const QByteArray written =
        writeCalendar(file->events, {file->product, file->method, file->name, Instant()});
    const auto again = readCalendar(written);
    QVERIFY(again);
    QCOMPARE(again->warnings.size(), 0U);
    QCOMPARE(calendarText(*again).replace("warning", ""),
        calendarText({file->product, file->method, file->name, {}, file->events, {}}));
    QVERIFY(again->events == file->events);

    icalcomponent *calendar = icalparser_parse_string(written.constData());
    QVERIFY(calendar);
    QCOMPARE(icalcomponent_count_errors(calendar), 0);
    QCOMPARE(icalcomponent_count_components(calendar, ICAL_VEVENT_COMPONENT),
        static_cast<int>(file->events.size()));
    icalcomponent_free(calendar);
}

void CalendarGoldenTest::isReadAlikeWithOtherLineEnds()
{
    QFETCH(QString, name);
    const QByteArray bytes = contents(folder + QStringLiteral("data/%1.ics").arg(name));
    const auto expected = readCalendar(bytes);
    QVERIFY(expected);
    QByteArray lf = bytes;
    lf.replace("\r\n", "\n");
    for (const QByteArray &end : {QByteArray("\r\n"), QByteArray("\r"), QByteArray("\r\r\n")}) {
        const auto file = readCalendar(QByteArray(lf).replace("\n", end));
        QVERIFY(file);
        QVERIFY(file->events == expected->events);
    }
    const auto marked = readCalendar("\xEF\xBB\xBF" + bytes);
    QVERIFY(marked && marked->events == expected->events && marked->warnings == expected->warnings);
}

QTEST_GUILESS_MAIN(CalendarGoldenTest)
#include "calendar_golden_test.moc"
