// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/support/cli_run.h"

#include <QTest>

using namespace sp::test;
using namespace Qt::StringLiterals;

/// Free times by the real program. The week is one of May 2035, so that no session lies in it by itself.
class CliSlotsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theBestTimesAreListed();
    void aPreferenceGoesFirst();
    void aFreeTimeIsSaidToBeFree();
    void everyRuleAgainstATimeIsSaid();
    void aTimeThatIsNotThereIsAskedAbout();
    void nothingIsFreeOnAHoliday();
    void ownRulesAreSetAsideWithAReason();
    void wrongWishesAreRefused();

private:
    CliAnswer find(const QStringList &more) const
    {
        return m_practice.run(
            QStringList{u"slots"_s, u"find"_s, u"--service"_s, u"Talk"_s, u"--from"_s, u"2035-05-07"_s} +
            more);
    }
    CliAnswer check(const QString &start, const QStringList &more = {}) const
    {
        return m_practice.run(
            QStringList{u"slots"_s, u"check"_s, u"--service"_s, u"Talk"_s, u"--start"_s, start} + more);
    }
    static QStringList codes(const CliAnswer &answer)
    {
        QStringList codes;
        for (const auto &each : answer.json.value("violations"_L1).toArray())
            codes << each.toObject().value("code"_L1).toString();
        return codes;
    }
    CliPractice m_practice;
};

void CliSlotsTest::initTestCase()
{
    m_practice.must({u"client"_s, u"add"_s, u"Rita Reis"_s, u"--zone"_s, u"Europe/Lisbon"_s});
    m_practice.must({u"service"_s, u"add"_s, u"Talk"_s, u"--price"_s, u"100"_s, u"--minutes"_s, u"60"_s});
    QCOMPARE(
        m_practice.run({u"hours"_s, u"set"_s, u"--saturday"_s, u"free"_s, u"--sunday"_s, u"free"_s}).exit, 0);
    QCOMPARE(m_practice
                 .run({u"policy"_s, u"publish"_s, u"availability.holidays"_s, u"--scope"_s, u"workspace"_s,
                     u"--body"_s, u"{\"country\": \"DE\"}"_s})
                 .exit,
        0);
}

void CliSlotsTest::theBestTimesAreListed()
{
    const CliAnswer found = find({u"--client"_s, u"Rita Reis"_s, u"--count"_s, u"3"_s});
    QCOMPARE(found.exit, 0);
    const QJsonArray slots = found.json.value("suggestions"_L1).toArray();
    QCOMPARE(slots.size(), 3);
    const QJsonObject first = slots.first().toObject();
    // From 8 to 20 in Berlin, and from 8 in Lisbon, an hour behind.
    QCOMPARE(first.value("start"_L1).toString(), u"2035-05-07T07:00:00.000Z"_s);
    QCOMPARE(first.value("end"_L1).toString(), u"2035-05-07T08:00:00.000Z"_s);
    QCOMPARE(first.value("rank"_L1).toInt(), 1);
    QVERIFY(first.value("provider_local_label"_L1).toString().contains(u"09:00 CEST (UTC+02:00)"_s));
    QVERIFY(first.value("client_local_label"_L1).toString().contains(u"08:00 WEST (UTC+01:00)"_s));
    QVERIFY(first.value("explanations"_L1).toArray().contains(u"earliest"_s));
    const QJsonObject zone = found.json.value("meta"_L1).toObject().value("client_zone"_L1).toObject();
    QCOMPARE(zone.value("zone"_L1).toString(), u"Europe/Lisbon"_s);
    QCOMPARE(zone.value("confirmed"_L1).toBool(), true);
}

void CliSlotsTest::aPreferenceGoesFirst()
{
    const CliAnswer found = find(
        {u"--prefer"_s, u"thursday 16:00-18:00"_s, u"--prefer"_s, u"friday 9-10"_s, u"--count"_s, u"1"_s});
    const QJsonObject first = found.json.value("suggestions"_L1).toArray().first().toObject();
    QCOMPARE(first.value("start"_L1).toString(), u"2035-05-10T14:00:00.000Z"_s);
    QVERIFY(first.value("explanations"_L1).toArray().contains(u"preference_match"_s));
}

void CliSlotsTest::aFreeTimeIsSaidToBeFree()
{
    const CliAnswer free = check(u"2035-05-08T10:00"_s);
    QCOMPARE(free.exit, 0);
    QCOMPARE(free.json.value("allowed"_L1).toBool(), true);
    QVERIFY(!free.json.contains("suggestions"_L1));
}

void CliSlotsTest::everyRuleAgainstATimeIsSaid()
{
    const QStringList evening{u"session"_s, u"book"_s, u"--client"_s, u"Rita Reis"_s, u"--service"_s,
        u"Talk"_s, u"--start"_s, u"2035-05-09T19:30"_s};
    const CliAnswer late = m_practice.run(evening);
    QCOMPARE(late.exit, 1);
    QCOMPARE(late.reason(), "OUTSIDE_PROVIDER_HOURS");
    const QJsonObject why = late.json.value("facts"_L1).toObject();
    QCOMPARE(why.value("overridable"_L1).toBool(), true);
    QCOMPARE(why.value("violations"_L1).toArray().size(), 1);
    QCOMPARE(why.value("alternatives"_L1).toArray().size(), 3);
    const CliAnswer booked = m_practice.run(evening + QStringList{u"--override-reason"_s, u"she asked"_s});
    QCOMPARE(booked.exit, 0);
    QCOMPARE(booked.json.value("override"_L1).toObject().value("reason"_L1).toString(), u"she asked"_s);
    const CliAnswer refused = check(u"2035-05-09T19:45"_s, {u"--client"_s, u"Rita Reis"_s});
    QCOMPARE(refused.exit, 0);
    QCOMPARE(refused.json.value("allowed"_L1).toBool(true), false);
    QCOMPARE(codes(refused), (QStringList{u"OUTSIDE_PROVIDER_HOURS"_s, u"CONFLICT"_s}));
    QCOMPARE(refused.json.value("client_may_override"_L1).toBool(true), false);
    const QJsonArray others = refused.json.value("suggestions"_L1).toArray();
    QCOMPARE(others.size(), 3);
    const QJsonObject nearest = others.first().toObject();
    QCOMPARE(nearest.value("start"_L1).toString(), u"2035-05-09T16:30:00.000Z"_s);
    QCOMPARE(nearest.value("distance_minutes"_L1).toInt(), 75);
    QVERIFY(nearest.value("explanations"_L1).toArray().contains(u"calendar_conflict"_s));
    QCOMPARE(refused.json.value("nextAvailableDay"_L1).toString(), u"2035-05-10"_s);
    const CliAnswer moved = m_practice.run("slots moved");
    QCOMPARE(moved.json.value("looked"_L1).toInt(), 1);
    QCOMPARE(moved.json.value("sessions"_L1).toArray().size(), 0);
}

void CliSlotsTest::aTimeThatIsNotThereIsAskedAbout()
{
    const CliAnswer skipped = check(u"2035-03-25T02:30"_s);
    QCOMPARE(skipped.exit, 0);
    QCOMPARE(codes(skipped), QStringList{u"INVALID_LOCAL_TIME"_s});
    QCOMPARE(skipped.json.value("violations"_L1).toArray().first().toObject().value("offers"_L1).toArray(),
        QJsonArray{u"2035-03-25T01:00:00.000Z"_s});
    QCOMPARE(check(u"2035-10-28T02:30"_s, {u"--which"_s, u"second"_s}).text("start"),
        u"2035-10-28T01:30:00.000Z"_s);
    const CliAnswer near = find({u"--near"_s, u"2035-10-28T02:30"_s});
    QCOMPARE(near.exit, 1);
    QCOMPARE(near.reason(), "INVALID_LOCAL_TIME");
}

void CliSlotsTest::nothingIsFreeOnAHoliday()
{
    // Ascension Day.
    const CliAnswer found = m_practice.run({u"slots"_s, u"find"_s, u"--service"_s, u"Talk"_s, u"--from"_s,
        u"2035-05-03"_s, u"--days"_s, u"1"_s});
    QCOMPARE(found.exit, 0);
    QCOMPARE(found.json.value("suggestions"_L1).toArray().size(), 0);
    QCOMPARE(found.json.value("meta"_L1).toObject().value("reason"_L1).toString(), u"no_available_slots"_s);
    QCOMPARE(codes(check(u"2035-05-03T10:00"_s)), QStringList{u"OUTSIDE_PROVIDER_HOURS"_s});
}

void CliSlotsTest::ownRulesAreSetAsideWithAReason()
{
    const CliAnswer aside = check(u"2035-05-08T21:00"_s, {u"--override-reason"_s, u"she asked"_s});
    QCOMPARE(aside.exit, 0);
    QCOMPARE(aside.json.value("set_aside"_L1).toArray(), QJsonArray{u"OUTSIDE_PROVIDER_HOURS"_s});
    QCOMPARE(
        check(u"2035-05-08T21:00"_s, {u"--override-reason"_s, u" "_s}).reason(), "override.reason_missing");
    const QStringList hold{u"hold"_s, u"place"_s, u"--service"_s, u"Talk"_s, u"--client"_s, u"Rita Reis"_s,
        u"--for"_s, u"draft"_s, u"--start"_s, u"2035-05-08T21:00"_s};
    QCOMPARE(m_practice.run(hold).reason(), "OUTSIDE_PROVIDER_HOURS");
    const CliAnswer held = m_practice.run(hold + QStringList{u"--override-reason"_s, u"she asked"_s});
    QCOMPARE(held.text("status"), u"Active"_s);
    QCOMPARE(held.text("end"), u"2035-05-08T20:00:00.000Z"_s);
}

void CliSlotsTest::wrongWishesAreRefused()
{
    QCOMPARE(m_practice.run({u"slots"_s, u"find"_s}).exit, 2);
    QCOMPARE(find({u"--days"_s, u"367"_s}).exit, 2);
    QCOMPARE(find({u"--place"_s, u"attic"_s}).reason(), "availability.place_unknown");
    QCOMPARE(find({u"--prefer"_s, u"whenever"_s}).reason(), "hours.invalid");
}

QTEST_GUILESS_MAIN(CliSlotsTest)
#include "cli_slots_test.moc"
