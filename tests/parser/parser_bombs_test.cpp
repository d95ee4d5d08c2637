// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/confined/foreign_files.h"

#include "tests/parser/bomb_trial.h"

#include <QTest>

using namespace sp;
using namespace sp::test;

/// A file may be as hostile as it likes: reading it costs a second and 256 MiB at most, and its owner is told
/// in words.
class ParserBombsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereAreEnough() { QVERIFY(bombs().size() >= 50); }
    void aBombCostsLittle_data();
    void aBombCostsLittle();
    void theReaderNeedsNothingItMayNotHave();
};

void ParserBombsTest::aBombCostsLittle_data()
{
    QTest::addColumn<std::size_t>("at");
    const auto all = bombs();
    for (std::size_t at = 0; at < all.size(); ++at)
        QTest::newRow(all[at].name.constData()) << at;
}

void ParserBombsTest::aBombCostsLittle()
{
    QFETCH(std::size_t, at);
    const Bomb bomb = bombs()[at];
    const BombTrial trial = tryBomb(SOLOPILOT_PARSER, bomb);
    qInfo("%7lld bytes: %.3f s, %.3f s of the processor, %4lld MiB, %s", static_cast<long long>(trial.size),
        trial.cost.seconds, trial.cost.processorSeconds, static_cast<long long>(trial.cost.bytes >> 20),
        trial.error ? trial.error->reason.constData() : "read");
    const QByteArray wrong = tooMuch(trial);
    QVERIFY2(wrong.isEmpty(), wrong);
}

void ParserBombsTest::theReaderNeedsNothingItMayNotHave()
{
    // Whatever a library loads at its first use must be there before the process is locked in.
    const QByteArray all =
        "BEGIN:VCALENDAR\r\nX-WR-TIMEZONE:America/Argentina/Buenos_Aires\r\n"
        "BEGIN:VTIMEZONE\r\nTZID:Own\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\n"
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:"
        "STANDARD\r\n"
        "BEGIN:DAYLIGHT\r\nDTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\n"
        "TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\n"
        "BEGIN:VEVENT\r\nUID:1\r\nDTSTART;TZID=Own:20260302T090000\r\nEND:VEVENT\r\n"
        "BEGIN:VEVENT\r\nUID:2\r\nDTSTART;TZID=W. Europe Standard Time:20260302T090000\r\nEND:VEVENT\r\n"
        "BEGIN:VEVENT\r\nUID:3\r\nDTSTART;TZID=/mozilla.org/20050126_1/US/"
        "Pacific:20260302T090000\r\nEND:VEVENT\r\n"
        "BEGIN:VEVENT\r\nUID:4\r\nDTSTART;TZID=Nowhere/"
        "At_All:20260302T090000\r\nSUMMARY:\xE9t\xE9\r\nEND:VEVENT\r\n"
        "END:VCALENDAR\r\n";
    MeasuredParser parser(SOLOPILOT_PARSER);
    const auto there = ForeignFiles(&parser).calendar(all);
    const auto here = ForeignFiles(nullptr).calendar(all);
    QVERIFY(there && here);
    QCOMPARE(parser.cost().signal, 0);
    QCOMPARE(there->events.size(), std::size_t(4));
    QVERIFY(there->events == here->events && there->warnings == here->warnings && there->zone == here->zone);
}

QTEST_GUILESS_MAIN(ParserBombsTest)
#include "parser_bombs_test.moc"
