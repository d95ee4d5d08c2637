// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/wall_choice.h"

#include <QJsonArray>
#include <QTest>

using namespace sp;
using namespace Qt::StringLiterals;

namespace {

struct ModeName {
    const char *name;
    WallMode mode;
};
constexpr ModeName modes[] = {{"ask", WallMode::Ask}, {"first", WallMode::First},
    {"second", WallMode::Second}, {"suppress", WallMode::Suppress}, {"nearest", WallMode::Nearest}};

/// "10:00Z" for what was taken, "? 10:00Z 11:00Z" for what is offered.
QByteArray textOf(const WallChoice &choice)
{
    const auto clock = [](Instant at) { return instantText(at).mid(11, 5); };
    if (choice.at)
        return clock(*choice.at);
    QByteArray text = "?";
    for (const Instant offer : choice.offers)
        text += ' ' + clock(offer);
    return text;
}

}  // namespace

class WallChoiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void choosesByMode_data();
    void choosesByMode();
    void saysWhatIsWrongAndWhatMayBeMeant();
};

void WallChoiceTest::choosesByMode_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("local");
    QTest::addColumn<QByteArrayList>("chosen");  // By mode, in the order of the table.
    const auto row = [](const char *name, const char *zone, const char *local, const QByteArrayList &chosen) {
        QTest::newRow(name) << QByteArray(zone) << QByteArray(local) << chosen;
    };
    row("an ordinary time is taken", "America/Los_Angeles", "2025-03-09T09:00",
        {"16:00", "16:00", "16:00", "16:00", "16:00"});
    row("F29.2.2 a skipped time is not, and 03:00 is offered", "America/Los_Angeles", "2025-03-09T02:15",
        {"? 10:00", "? 10:00", "? 10:00", "?", "09:59"});
    row("the nearest of a skipped time may be after it", "America/Los_Angeles", "2025-03-09T02:45",
        {"? 10:00", "? 10:00", "? 10:00", "?", "10:00"});
    row("F29.2.2 of a time that comes twice one has to be chosen", "America/New_York", "2025-11-02T01:30",
        {"? 05:30 06:30", "05:30", "06:30", "?", "05:30"});
    row("half an hour is skipped on Lord Howe Island", "Australia/Lord_Howe", "2026-10-04T02:20",
        {"? 15:30", "? 15:30", "? 15:30", "?", "15:30"});
}

void WallChoiceTest::choosesByMode()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, local);
    QByteArrayList chosen;
    for (const ModeName &each : modes)
        chosen += textOf(chooseWallTime(*TimeZone::create(zone), *parseLocalTime(local), each.mode));
    QTEST(chosen, "chosen");
}

void WallChoiceTest::saysWhatIsWrongAndWhatMayBeMeant()
{
    const TimeZone berlin = *TimeZone::create("Europe/Berlin");
    QCOMPARE(*chosenInstant(berlin, *parseLocalTime("2025-03-30T09:00"), WallMode::Ask),
        *parseInstant("2025-03-30T07:00:00Z"));
    const auto skipped = chosenInstant(berlin, *parseLocalTime("2026-03-29T02:30"), WallMode::Ask);
    QVERIFY(!skipped);
    QCOMPARE(skipped.error().reason, "INVALID_LOCAL_TIME"_ba);
    QCOMPARE(skipped.error().facts.value("kind"_L1).toString(), u"skipped"_s);
    QCOMPARE(skipped.error().facts.value("offers"_L1).toArray(), QJsonArray{u"2026-03-29T01:00:00.000Z"_s});
}

QTEST_GUILESS_MAIN(WallChoiceTest)
#include "wall_choice_test.moc"
