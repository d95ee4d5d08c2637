// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/scheduling/rules/zone_choice.h"

#include <QJsonArray>
#include <QTest>

using namespace sp;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using enum ZoneSource;

namespace {

const Instant noon = *parseInstant("2026-07-01T12:00:00Z");
const ZoneQuestion asked{noon, "2025b"};

ZoneCandidate from(ZoneSource source, const char *zone, int confidence = 100,
    std::optional<minutes> offset = {}, Instant observed = noon)
{
    return {source, zone, confidence, observed, offset};
}

/// "Europe/Paris profile confirmed; chosen, outranked"
QByteArray textOf(const ZoneVerdict &verdict)
{
    QByteArray text = verdict.zone ? verdict.zone->name() : QByteArray("none");
    text += ' ' + (verdict.source ? zoneSourceName(*verdict.source) : QByteArray("none"));
    text += ' ' + zoneStatusName(verdict.status) + (verdict.disagreement ? "!" : "") + ';';
    for (const JudgedZone &each : verdict.candidates)
        text += ' ' + zonePassedName(each.passed);
    return text;
}

}  // namespace

class ZoneChoiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBestSourceCounts_data();
    void theBestSourceCounts();
    void everySourceGivesWayToTheOneBeforeIt();
    void theLatestOfOneSourceCounts();
    void aGuessByAddressIsOffUnlessWanted();
    void textsAreRead_data();
    void textsAreRead();
    void whatNamesNoZoneIsRefused();
    void saysWhyInOneObject();
};

void ZoneChoiceTest::theBestSourceCounts_data()
{
    QTest::addColumn<std::vector<ZoneCandidate>>("candidates");
    QTest::addColumn<QByteArray>("verdict");
    const auto row = [](const char *name, std::vector<ZoneCandidate> candidates, const char *verdict) {
        QTest::newRow(name) << std::move(candidates) << QByteArray(verdict);
    };
    row("F29.2.1 a profile goes before a calendar",
        {from(ConnectedCalendar, "America/Chicago"), from(ProfileExplicit, "America/New_York")},
        "America/New_York profile confirmed; chosen outranked");
    row("F29.2.1 the link that was opened goes before a guess",
        {from(Ip, "Europe/Berlin"), from(BookingParam, "America/Denver")},
        "America/Denver booking_param confirmed; chosen off");
    row("F28.1.1 a calendar goes before the device",
        {from(Device, "Europe/Berlin"), from(ConnectedCalendar, "Europe/Paris")},
        "Europe/Paris calendar confirmed; chosen outranked");
    row("F28.1.1 a device is not confirmed", {from(Device, "Europe/Berlin")},
        "Europe/Berlin device unconfirmed; chosen");
    row("F30.1.1 an invalid one is passed over for the next",
        {from(ProfileExplicit, "Mars/Olympus"), from(ConnectedCalendar, "Europe/Paris")},
        "Europe/Paris calendar confirmed; invalid_time_zone chosen");
    row("F30.1.1 without any valid one it is unknown, and never UTC",
        {from(ProfileExplicit, "Mars/Olympus"), from(Device, "")},
        "none none unknown; invalid_time_zone invalid_time_zone");
    row("the workspace's zone is said to be only that",
        {from(WorkspaceDefault, "Europe/Lisbon"), from(Inference, "Asia/Tokyo", 79)},
        "Europe/Lisbon workspace defaulted; low_confidence chosen");
    row("a good inference counts",
        {from(WorkspaceDefault, "Europe/Lisbon"), from(Inference, "Asia/Tokyo", 80)},
        "Asia/Tokyo inference unconfirmed; chosen outranked");
    row("F30.1.6 a Windows name is mapped", {from(ConnectedCalendar, "W. Europe Standard Time")},
        "Europe/Berlin calendar confirmed; chosen");
    row("F30.1.6 letters of several zones are passed over",
        {from(ConnectedCalendar, "IST"), from(Device, "Asia/Kolkata")},
        "Asia/Kolkata device unconfirmed; ambiguous chosen");
    row("F30.1.6 letters with their offset are one zone's", {from(MessageHeader, "IST", 100, 330min)},
        "Asia/Kolkata message_header unconfirmed; chosen");
    row("an offset gives way to a place that has it",
        {from(MessageHeader, "Etc/GMT-2"), from(Device, "Europe/Berlin")},
        "Europe/Berlin device unconfirmed; offset_only chosen");
    row("an offset that no place has stands for itself",
        {from(MessageHeader, "Etc/GMT+5"), from(Device, "Europe/Berlin")},
        "Etc/GMT+5 message_header unconfirmed!; chosen outranked");
    row("an offset somebody chose is theirs",
        {from(ProfileExplicit, "Etc/GMT-2"), from(Device, "Europe/Berlin")},
        "Etc/GMT-2 profile confirmed; chosen outranked");
    row("an offset without a zone counts for nothing", {from(Device, "UTC+05:30")},
        "none none unknown; offset_only");
    row("a booking of a year ago counts",
        {from(ConfirmedBooking, "Asia/Tokyo", 100, {}, *parseInstant("2025-07-01T12:00:00Z"))},
        "Asia/Tokyo booking confirmed; chosen");
    row("a booking of more than a year ago does not",
        {from(ConfirmedBooking, "Asia/Tokyo", 100, {}, *parseInstant("2025-07-01T11:59:59Z"))},
        "none none unknown; stale");
    row("sources more than two hours apart are worth a look",
        {from(ProfileExplicit, "Europe/Lisbon"), from(ConnectedCalendar, "Asia/Tokyo")},
        "Europe/Lisbon profile confirmed!; chosen outranked");
    row("two hours apart are not", {from(ProfileExplicit, "Europe/Lisbon"), from(Device, "Europe/Athens")},
        "Europe/Lisbon profile confirmed; chosen outranked");
}

void ZoneChoiceTest::theBestSourceCounts()
{
    QFETCH(std::vector<ZoneCandidate>, candidates);
    QTEST(textOf(resolveZone(candidates, asked)), "verdict");
    std::ranges::reverse(candidates);
    QTEST(textOf(resolveZone(candidates, asked)), "verdict");
}

void ZoneChoiceTest::everySourceGivesWayToTheOneBeforeIt()
{
    const ZoneSource order[] = {Event, Trip, GlobalLock, BookingParam, ProfileExplicit, ConnectedCalendar,
        ProfileDefault, ConfirmedBooking, Inference, MessageHeader, Device, Ip, WorkspaceDefault};
    for (std::size_t i = 1; i < std::size(order); ++i) {
        const ZoneCandidate both[] = {from(order[i], "Asia/Tokyo"), from(order[i - 1], "Europe/Paris")};
        const ZoneVerdict verdict = resolveZone(both, {noon, "2025b", true});
        QCOMPARE(zoneSourceName(*verdict.source), zoneSourceName(order[i - 1]));
        QCOMPARE(verdict.zone->name(), "Europe/Paris"_ba);
    }
}

void ZoneChoiceTest::theLatestOfOneSourceCounts()
{
    const ZoneCandidate both[] = {
        from(Device, "Asia/Tokyo", 100, {}, noon - 1h), from(Device, "Europe/Paris")};
    QCOMPARE(resolveZone(both, asked).zone->name(), "Europe/Paris"_ba);
}

void ZoneChoiceTest::aGuessByAddressIsOffUnlessWanted()
{
    const ZoneCandidate address[] = {from(Ip, "Asia/Tokyo", 80)};
    QCOMPARE(textOf(resolveZone(address, asked)), "none none unknown; off"_ba);
    QCOMPARE(textOf(resolveZone(address, {noon, "2025b", true})), "Asia/Tokyo ip_geo unconfirmed; chosen"_ba);
}

void ZoneChoiceTest::textsAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("offset");  // Minutes; 9999 for none.
    QTest::addColumn<QByteArray>("zone");
    const auto row = [](const char *text, const char *zone, int offset = 9999) {
        QTest::addRow("%s %d", text, offset) << QByteArray(text) << offset << QByteArray(zone);
    };
    row("Europe/Lisbon", "Europe/Lisbon");
    row(" Europe/Lisbon ", "Europe/Lisbon");
    row("US/Pacific", "US/Pacific");
    row("Pacific Standard Time", "America/Los_Angeles");
    row("India Standard Time", "Asia/Calcutta");  // As CLDR spells it.
    row("Tokyo Standard Time", "Asia/Tokyo");
    row("AUS Eastern Standard Time", "Australia/Sydney");
    row("E. South America Standard Time", "America/Sao_Paulo");
    row("GMT Standard Time", "Europe/London");
    row("Dateline Standard Time", "Etc/GMT+12");
    row("/mozilla.org/20050126_1/Europe/Paris", "Europe/Paris");
    row("EST", "America/New_York");
    row("pst", "America/Los_Angeles");
    row("CET", "CET");
    row("BST", "");
    row("BST", "Europe/London", 60);
    row("BST", "Asia/Dhaka", 360);
    row("CST", "Asia/Shanghai", 480);
    row("CST", "", 0);
    row("IST", "Europe/Dublin", 60);
    row("Etc/GMT+5", "Etc/GMT+5");
    row("GMT+5", "Etc/GMT-5");
    row("UTC-03:00", "Etc/GMT+3");
    row("+02:00", "Etc/GMT-2");
    row("+0530", "");
    row("UTC", "UTC");
    row("Z", "UTC");
    row("", "");
    row("GMT+99", "");
    row("Customized Time Zone", "");
}

void ZoneChoiceTest::textsAreRead()
{
    QFETCH(QByteArray, text);
    QFETCH(int, offset);
    const auto ahead = offset == 9999 ? std::nullopt : std::optional(minutes(offset));
    const ZoneText read = readZoneText(text, ahead, noon);
    QTEST(read.zone ? read.zone->name() : QByteArray(), "zone");
    QCOMPARE(acceptZone(text, ahead, noon).has_value(), read.zone.has_value());
}

void ZoneChoiceTest::whatNamesNoZoneIsRefused()
{
    const auto refused = acceptZone("Mars/Olympus", {}, noon);
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, "invalid_time_zone"_ba);
    QCOMPARE(refused.error().facts.value("zone"_L1).toString(), u"Mars/Olympus"_s);
}

void ZoneChoiceTest::saysWhyInOneObject()
{
    const ZoneCandidate all[] = {
        from(Inference, "Asia/Tokyo", 85), from(ConnectedCalendar, "Mars/Olympus"), from(Device, "PST")};
    const QJsonObject json = zoneVerdictJson(resolveZone(all, asked));
    QCOMPARE(json.value("zone"_L1).toString(), u"Asia/Tokyo"_s);
    QCOMPARE(json.value("source"_L1).toString(), u"inference"_s);
    QCOMPARE(json.value("confidence"_L1).toDouble(), 0.85);
    QCOMPARE(json.value("confirmed"_L1).toBool(), false);
    QCOMPARE(json.value("timezone_status"_L1).toString(), u"unconfirmed"_s);
    QCOMPARE(json.value("tzdb_version"_L1).toString(), u"2025b"_s);
    QCOMPARE(json.value("review"_L1).toBool(), true);
    const QJsonArray candidates = json.value("candidates"_L1).toArray();
    QCOMPARE(candidates.size(), 3);
    QCOMPARE(candidates[0].toObject().value("result"_L1).toString(), u"invalid_time_zone"_s);
    QCOMPARE(candidates[2].toObject().value("resolved"_L1).toString(), u"America/Los_Angeles"_s);
}

QTEST_GUILESS_MAIN(ZoneChoiceTest)
#include "zone_choice_test.moc"
