// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/booking/rules/series_pin.h"

#include "tests/support/practice_services.h"

#include <QTest>

using namespace sp;
using namespace sp::test;

class SeriesPinTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheHourOfItsPin_data();
    void keepsTheHourOfItsPin();
    void tellsWhoIsShifted_data();
    void tellsWhoIsShifted();
    void namesReadBack();
    void keepsItsHourInEveryZone();
};

void SeriesPinTest::keepsTheHourOfItsPin_data()
{
    QTest::addColumn<QByteArray>("pin");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("client");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>(
        "shown");  // UTC, the host's wall, the client's; what was promised and is not.
    const auto row = [](const char *text, const char *pin, const char *host, const char *client,
                         const char *first, const char *name, const char *shown) {
        QTest::newRow(text) << QByteArray(pin) << QByteArray(host) << QByteArray(client) << QByteArray(first)
                            << QByteArray(name) << QByteArray(shown);
    };
    // clang-format off
    row("F30.2.1: host, before the change", "host", "America/New_York", "Europe/London", "2025-10-26T14:00:00Z", "2025-10-26T10:00", "14:00 10:00 14:00 +0 +0");
    row("F30.2.1: host, after it",          "host", "America/New_York", "Europe/London", "2025-10-26T14:00:00Z", "2025-11-02T10:00", "15:00 10:00 15:00 +0 +0");
    row("F30.2.2: client, before",  "client", "Asia/Kolkata", "Europe/London", "2025-03-23T14:00:00Z", "2025-03-23T14:00", "14:00 19:30 14:00 +0 +0");
    row("F30.2.2: client, after",   "client", "Asia/Kolkata", "Europe/London", "2025-03-23T14:00:00Z", "2025-03-30T14:00", "13:00 18:30 14:00 +0 +0");
    row("F30.2.3: both, the host first",   "dual_host",   "America/New_York", "Europe/London", "2025-02-12T14:00:00Z", "2025-03-12T09:00", "13:00 09:00 13:00 +0 -60");
    row("both, the client first",          "dual_client", "America/New_York", "Europe/London", "2025-02-12T14:00:00Z", "2025-03-12T14:00", "14:00 10:00 14:00 +60 +0");
    row("both, where both agree",          "dual_host",   "America/New_York", "Europe/London", "2025-02-12T14:00:00Z", "2025-04-09T09:00", "13:00 09:00 14:00 +0 +0");
    row("neither",                         "fixed_utc",   "America/New_York", "Europe/London", "2025-02-12T14:00:00Z", "2025-06-11T14:00", "14:00 10:00 15:00 +0 +0");
    row("across midnight",                 "dual_host",   "Europe/Berlin", "Pacific/Auckland", "2026-01-06T11:30:00Z", "2026-04-07T12:30", "10:30 12:30 22:30 +0 -120");
    // clang-format on
}

void SeriesPinTest::keepsTheHourOfItsPin()
{
    QFETCH(QByteArray, pin);
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, client);
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, name);
    const SeriesPin pinned = pinnedAt(
        *pinningFromName(pin), zone(host.constData()), zone(client.constData()), instant(first.constData()));
    const PinnedOccurrence there = pinnedOccurrence(pinned, local(name.constData()));
    const auto clock = [](LocalTime time) { return localTimeText(time).mid(11, 5); };
    const auto sign = [](std::chrono::minutes by) {
        return (by.count() < 0 ? QByteArray() : QByteArray("+")) + QByteArray::number(qint64(by.count()));
    };
    QTEST(instantText(there.start).mid(11, 5) + ' ' + clock(there.host) + ' ' + clock(there.client) + ' ' +
              sign(there.hostShift) + ' ' + sign(there.clientShift),
        "shown");
}

void SeriesPinTest::tellsWhoIsShifted_data()
{
    QTest::addColumn<QByteArray>("pin");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("shift");
    const auto row = [](const char *text, const char *pin, const char *before, const char *after,
                         const char *shift) {
        QTest::newRow(text) << QByteArray(pin) << QByteArray(before) << QByteArray(after)
                            << QByteArray(shift);
    };
    // New York goes back on 2 November 2025, London on 26 October.
    row("F30.2.6: the host's clocks go back, and the client's did before", "host", "2025-10-28T10:00",
        "2025-11-04T10:00", "2025-11-02T06:00:00.000Z +60 client");
    row("F30.2.6: only the client's go back: no other hour of UTC", "host", "2025-10-21T10:00",
        "2025-10-28T10:00", "none");
    row("the client's clocks go back", "client", "2025-10-21T14:00", "2025-10-28T14:00",
        "2025-10-26T01:00:00.000Z +60 host");
    row("months between, both have gone back", "host", "2025-10-07T10:00", "2025-11-11T10:00",
        "2025-11-02T06:00:00.000Z +60 nobody");
    row("none goes back", "fixed_utc", "2025-10-21T14:00", "2025-11-11T14:00", "none");
}

void SeriesPinTest::tellsWhoIsShifted()
{
    QFETCH(QByteArray, pin);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const SeriesPin pinned = pinnedAt(*pinningFromName(pin), zone("America/New_York"), zone("Europe/London"),
        instant("2025-10-07T14:00:00Z"));
    const auto shift = shiftBetween(pinned, pinnedOccurrence(pinned, local(before.constData())),
        pinnedOccurrence(pinned, local(after.constData())));
    QByteArray told = "none";
    if (shift)
        told = instantText(shift->at) + (shift->byUtc.count() < 0 ? " " : " +") +
               QByteArray::number(qint64(shift->byUtc.count())) + ' ' +
               (shift->host        ? "host"
                   : shift->client ? "client"
                                   : "nobody");
    QTEST(told, "shift");
}

void SeriesPinTest::namesReadBack()
{
    for (int at = 0; at <= static_cast<int>(SeriesPinning::FixedUtc); ++at)
        QCOMPARE(
            pinningFromName(pinningName(static_cast<SeriesPinning>(at))), static_cast<SeriesPinning>(at));
    QVERIFY(!pinningFromName("both"));
}

// Every week of two years, for zones whose clocks change on other days and by other lengths: the pinned wall
// shows its hour each time, and the other wall tells the same moment.
void SeriesPinTest::keepsItsHourInEveryZone()
{
    const char *const zones[] = {"America/New_York", "Europe/London", "Asia/Kolkata", "Australia/Lord_Howe",
        "Pacific/Chatham", "America/Santiago", "Africa/Casablanca", "Asia/Kathmandu", "Pacific/Apia", "UTC"};
    int shifts = 0;
    for (const char *host : zones)
        for (const char *client : zones)
            for (const auto pinning : {SeriesPinning::DualHost, SeriesPinning::DualClient}) {
                const SeriesPin pin =
                    pinnedAt(pinning, zone(host), zone(client), instant("2026-01-06T10:15:00Z"));
                LocalTime name = pin.clock().toLocal(instant("2026-01-06T10:15:00Z"));
                std::optional<PinnedOccurrence> before;
                for (int week = 0; week < 104; ++week, name += std::chrono::weeks(1)) {
                    const PinnedOccurrence there = pinnedOccurrence(pin, name);
                    QCOMPARE(pinning == SeriesPinning::DualHost ? there.hostShift : there.clientShift,
                        std::chrono::minutes(0));
                    QCOMPARE(pin.client.toInstant(there.client), pin.host.toInstant(there.host));
                    if (before) {
                        const auto shift = shiftBetween(pin, *before, there);
                        const auto moved = (there.start - before->start) - std::chrono::weeks(1);
                        QCOMPARE(shift.has_value(), moved != std::chrono::milliseconds(0));
                        if (shift)
                            QCOMPARE(std::chrono::milliseconds(shift->byUtc), moved);
                        shifts += shift.has_value();
                    }
                    before = there;
                }
            }
    QVERIFY(shifts > 400);
}

QTEST_GUILESS_MAIN(SeriesPinTest)
#include "series_pin_test.moc"
