// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/availability/availability_policies.h"
#include "core/practice/scheduling/working_hours_policy.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/field.h"

#include "tests/ui/calendar/calendar_desk.h"

#include "tests/support/window_test.h"

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Saturdays are worked, and this is what suits clients then, on their wall.
void suitsClients(CalendarDesk &desk, std::chrono::hours from, std::chrono::hours to)
{
    desk.did<Done>("policy.publish", [&](Engine &engine, Unit &unit) -> Result<Done> {
        SP_CHECK(setWorkingHours(unit, engine.policies(), usualHours()));
        WorkingHours suits;
        suits.days[5] = {{from, to}};
        SP_TRY(draft, engine.policies().draft(unit, availability::clientWindowsKind, PolicyScope::workspace(),
                          workingHoursJson(suits)));
        return engine.policies().publish(unit, draft, unit.now());
    });
    desk.practice.settle();
}

SetAside asideAt(CalendarDesk &desk, const char *start)
{
    const CalendarItem *item = desk.item(u"Jonas Keller"_s, start);
    if (!item || !item->session)
        qFatal("no session at %s", start);
    return must(desk.practice.run([id = *item->session](Engine &engine) {
        return engine.sessions().session(id);
    })).aside;
}

}  // namespace

/// What the rules of availability say against a booking, where somebody books and where a block is moved.
class CalendarAdviceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { PracticeDesk::prepare(); }
    void theRulesAreAskedAsItIsTyped();
    void aFreeTimeInsteadIsOnePressAway();
    void movedOutOfHoursItAsks();
};

void CalendarAdviceTest::theRulesAreAskedAsItIsTyped()
{
    CalendarDesk desk;
    suitsClients(desk, std::chrono::hours(10), std::chrono::hours(12));
    BookingPopover *form = desk.formFor(u"jonas"_s, 15 * 60);
    desk.practice.settle();
    QVERIFY(form->warnings().contains(u"Outside the hours that suit Jonas Keller."_s));
    for (auto *field : form->findChildren<TextField *>())
        if (field->box().edit().accessibleName() == u"Why all the same"_s)
            field->setText(u"he asked"_s);
    QVERIFY(desk.press(*form, u"Book anyway"_s));
    QTRY_VERIFY(desk.item(u"Jonas Keller"_s, "2026-10-31T15:00"));
    QCOMPARE(asideAt(desk, "2026-10-31T15:00"), (SetAside{{"OUTSIDE_CLIENT_WINDOW"}, u"he asked"_s}));
}

void CalendarAdviceTest::aFreeTimeInsteadIsOnePressAway()
{
    CalendarDesk desk;
    suitsClients(desk, std::chrono::hours(10), std::chrono::hours(12));
    BookingPopover *form = desk.formFor(u"jonas"_s, 15 * 60);
    desk.practice.settle();
    const auto chips = form->findChildren<FilterChip *>();
    QVERIFY(!chips.isEmpty() && chips.front()->isVisibleTo(form));
    QVERIFY(chips.front()->accessibleName().startsWith(u"Take Sat 31 Oct"_s));
    chips.front()->click();
    desk.practice.settle();
    QVERIFY(form->time() && form->time()->start < local("2026-10-31T12:00"));
    QCOMPARE(form->warnings(), QStringList());
    QVERIFY(!chips.front()->isVisibleTo(form));
}

void CalendarAdviceTest::movedOutOfHoursItAsks()
{
    CalendarDesk desk;
    suitsClients(desk, std::chrono::hours(0), std::chrono::hours(24));
    BookingPopover *form = desk.formFor(u"jonas"_s, 10 * 60);
    desk.practice.settle();
    QVERIFY(desk.press(*form, u"Book Sat 10:00"_s));
    QTRY_VERIFY(desk.item(u"Jonas Keller"_s, "2026-10-31T10:00"));
    suitsClients(desk, std::chrono::hours(9), std::chrono::hours(12));
    desk.drag(desk.handle(u"Jonas Keller"_s, "2026-10-31T10:00"), desk.spot(5, 15 * 60 + 8));
    desk.practice.settle();
    QVERIFY(desk.question());
    // Nothing is moved before somebody says so.
    QVERIFY(desk.item(u"Jonas Keller"_s, "2026-10-31T10:00"));
    desk.answerWay(static_cast<int>(desk.question()->findChildren<RadioRow *>().size()) - 1);
    QTRY_VERIFY(!desk.item(u"Jonas Keller"_s, "2026-10-31T10:00"));
    const auto moved = std::ranges::find_if(desk.grid().shown().items, [](const CalendarItem &each) {
        return each.title == u"Jonas Keller"_s && each.start >= local("2026-10-31T14:00");
    });
    QVERIFY(moved != desk.grid().shown().items.end());
    QCOMPARE(asideAt(desk, localTimeText(moved->start).constData()).reason, u"window"_s);
}

SP_WINDOW_TEST_MAIN(CalendarAdviceTest)
#include "calendar_advice_test.moc"
