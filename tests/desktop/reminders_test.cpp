// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/reminders.h"

#include "ui/language/window_language.h"

#include "tests/support/practice_services.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace std::chrono;
using namespace Qt::StringLiterals;

namespace {

const Instant start = instant("2026-10-27T11:00:00Z");

ReminderFacts before(minutes wait)
{
    return {start - wait, NextSession{"jonas 11:00", start, u"Jonas Keller"_s, u"11:00 Lisbon"_s}};
}

}  // namespace

class RemindersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::speakLanguage("en"); }
    void remindsOnceFiveMinutesBefore();
    void leavesNamesOutUnlessTheyAreWanted();
    void saysNothingToWhoLooksAtTheWindow();
    void tellsOfMailsThatDidNotGoOut();
};

void RemindersTest::remindsOnceFiveMinutesBefore()
{
    Reminded told;
    QVERIFY(remindersDue(before(minutes(6)), told).empty());
    const auto due = remindersDue(before(minutes(5)), told);
    QCOMPARE(due.size(), std::size_t(1));
    QCOMPARE(due.front().title, u"Next session in 5 min"_s);
    QCOMPARE(due.front().body, u"11:00 Lisbon"_s);
    QVERIFY2(remindersDue(before(minutes(4)), told).empty(), "once is enough");
    ReminderFacts another = before(minutes(3));
    another.next->key = "maya 11:00";
    QCOMPARE(remindersDue(another, told).size(), std::size_t(1));
    Reminded late;
    QVERIFY2(remindersDue(before(minutes(0)), late).empty(), "what has begun needs no reminder");
}

void RemindersTest::leavesNamesOutUnlessTheyAreWanted()
{
    Reminded told;
    const auto plain = remindersDue(before(minutes(5)), told);
    QVERIFY(!plain.front().title.contains(u"Jonas"_s) && !plain.front().body.contains(u"Jonas"_s));
    ReminderFacts named = before(minutes(5));
    named.names = ReminderFacts::Names::Named;
    Reminded other;
    QCOMPARE(remindersDue(named, other).front().title, u"Jonas Keller, in 5 min"_s);
}

void RemindersTest::saysNothingToWhoLooksAtTheWindow()
{
    Reminded told;
    ReminderFacts looking = before(minutes(5));
    looking.window = ReminderFacts::Window::Front;
    looking.failedMails = 1;
    QVERIFY(remindersDue(looking, told).empty());
    looking.window = ReminderFacts::Window::Elsewhere;
    QVERIFY2(remindersDue(looking, told).empty(), "it was on the screen");
}

void RemindersTest::tellsOfMailsThatDidNotGoOut()
{
    Reminded told;
    ReminderFacts facts{start};
    QVERIFY(remindersDue(facts, told).empty());
    facts.failedMails = 1;
    QCOMPARE(remindersDue(facts, told).front().title, u"1 message did not go out"_s);
    QVERIFY(remindersDue(facts, told).empty());
    facts.failedMails = 3;
    QCOMPARE(remindersDue(facts, told).front().title, u"3 messages did not go out"_s);
    facts.failedMails = 0;
    QVERIFY(remindersDue(facts, told).empty());
    facts.failedMails = 1;
    QCOMPARE(remindersDue(facts, told).size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(RemindersTest)
#include "reminders_test.moc"
