// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/calendar_text.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <libical/ical.h>

using namespace sp;

namespace {

const QString sources = QStringLiteral(SOLOPILOT_SOURCE_DIR);
/// Files by other programs, which lie beside the project where they are there at all.
const QDir foreign(sources + QStringLiteral("/../shared/data/calendars"));

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

/// Calendar files, real exports among them where they are at hand: what is read, and that it survives being
/// written, by our reader's and by libical's account.
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
    QTest::addColumn<QString>("path");
    for (const QDir &each : {QDir(sources + QStringLiteral("/resources/samples")), foreign})
        for (const QString &name : each.entryList({QStringLiteral("*.ics")}, QDir::Files))
            QTest::newRow(qPrintable(name)) << each.filePath(name);
}

void CalendarGoldenTest::readsTheFile()
{
    QFETCH(QString, path);
    const auto file = readCalendar(contents(path));
    QVERIFY(file);
    const QString golden =
        sources + QStringLiteral("/tests/formats/golden/%1.txt").arg(QFileInfo(path).completeBaseName());
    if (qEnvironmentVariableIsSet("SOLOPILOT_WRITE_GOLDEN")) {
        QFile out(golden);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(calendarText(*file));
    }
    if (!QFile::exists(golden))
        QSKIP("it names people, so nothing of it is kept here");
    QCOMPARE(calendarText(*file), contents(golden));
}

void CalendarGoldenTest::survivesWriting()
{
    QFETCH(QString, path);
    const auto file = readCalendar(contents(path));
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
    // Through libical and back: what it writes of ours says the same.
    char *theirs = icalcomponent_as_ical_string_r(calendar);
    const auto back = readCalendar(theirs);
    icalmemory_free_buffer(theirs);
    icalcomponent_free(calendar);
    QVERIFY(back);
    QVERIFY(back->events == file->events);
}

void CalendarGoldenTest::isReadAlikeWithOtherLineEnds()
{
    QFETCH(QString, path);
    const QByteArray bytes = contents(path);
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
