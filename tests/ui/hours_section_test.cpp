// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/hours_section.h"

#include "core/practice/scheduling/working_hours_policy.h"
#include "ui/widgets/field.h"
#include "ui/widgets/form_memory.h"

#include "tests/support/practice_desk.h"
#include "tests/support/window_test.h"

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Desk : PracticeDesk {
    HoursSection section{practice.client()};

    Desk() : PracticeDesk(gallery::SamplePractice::Content::Empty)
    {
        hearToasts(section);
        section.load();
        present(section, {640, 700});
    }
    TextField *day(const QString &name)
    {
        for (TextField *each : section.findChildren<TextField *>())
            if (each->box().edit().accessibleName() == name)
                return each;
        return nullptr;
    }
    std::optional<WorkingHours> stored()
    {
        return *practice.run([](Engine &engine) { return workingHours(engine.policies(), engine.now()); });
    }
};

}  // namespace

class HoursSectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { PracticeDesk::prepare(); }
    void saysWhenSomebodyWorks();
    void goesBackToWhatWasSaid();
    void saysWhatIsWrongWhenADayIsLeft();
    void whatIsTypedOutlivesALock();
};

void HoursSectionTest::saysWhenSomebodyWorks()
{
    Desk desk;
    QCOMPARE(desk.day(u"Monday"_s)->text(), u"08:00–20:00"_s);
    QVERIFY(!desk.stored());
    desk.day(u"Monday"_s)->setText(u"9-12, 11-14"_s);
    desk.day(u"Sunday"_s)->setText({});
    QVERIFY(desk.press(desk.section, u"Save"_s));
    QVERIFY(!desk.day(u"Monday"_s)->error().isEmpty());
    QVERIFY(!desk.stored());  // One mistake, and nothing is stored by halves.
    desk.day(u"Monday"_s)->setText(u"14-18, 9-12"_s);
    QVERIFY(desk.day(u"Monday"_s)->error().isEmpty());
    QVERIFY(desk.press(desk.section, u"Save"_s));
    QCOMPARE(desk.day(u"Monday"_s)->text(), u"09:00–12:00, 14:00–18:00"_s);
    QVERIFY(desk.stored());
    QCOMPARE(daySpansText(desk.stored()->days[0]), u"09:00-12:00, 14:00-18:00"_s);
    QVERIFY(desk.stored()->days[6].empty());
    QCOMPARE(desk.words.size(), 1);
}

void HoursSectionTest::goesBackToWhatWasSaid()
{
    Desk desk;
    const auto save = [&](const QString &monday) {
        desk.practice.clock().advance(1min);
        desk.day(u"Monday"_s)->setText(monday);
        QVERIFY(desk.press(desk.section, u"Save"_s));
    };
    const auto back = [&] {
        desk.practice.clock().advance(1min);
        desk.undo();
        desk.practice.settle();
        QVERIFY(!desk.undo);
    };
    save(u"9-12"_s);
    save(u"10-12"_s);
    back();
    QCOMPARE(desk.day(u"Monday"_s)->text(), u"09:00–12:00"_s);
    QCOMPARE(daySpansText(desk.stored()->days[0]), u"09:00-12:00"_s);

    Desk first;
    first.practice.clock().advance(1min);
    QVERIFY(first.press(first.section, u"Save"_s));
    QVERIFY(first.stored());
    first.practice.clock().advance(1min);
    first.undo();
    first.practice.settle();
    QVERIFY(!first.stored());  // Nobody has said anything.
}

void HoursSectionTest::saysWhatIsWrongWhenADayIsLeft()
{
    Desk desk;
    TextField *monday = desk.day(u"Monday"_s);
    monday->setText(u"early"_s);
    QVERIFY(monday->error().isEmpty());
    Q_EMIT monday->committed(monday->text());
    QCOMPARE(monday->error(), u"\"early\" is no stretch of a day. Write it like 09:00–12:30."_s);
    monday->setText(u"9-12"_s);
    QVERIFY(monday->error().isEmpty());
}

void HoursSectionTest::whatIsTypedOutlivesALock()
{
    Desk desk;
    desk.day(u"Monday"_s)->setText(u"9-12, noon"_s);
    desk.section.load();  // As when the page is shown once more.
    desk.practice.settle();
    QCOMPARE(desk.day(u"Monday"_s)->text(), u"9-12, noon"_s);
    FormMemory::instance().all();
    HoursSection again{desk.practice.client()};
    again.load();
    desk.present(again, {640, 700});
    const auto day = [&](const QString &name) {
        for (TextField *each : again.findChildren<TextField *>())
            if (each->box().edit().accessibleName() == name)
                return each;
        qFatal("no such day");
    };
    QCOMPARE(day(u"Monday"_s)->text(), u"9-12, noon"_s);
    QVERIFY(!day(u"Monday"_s)->error().isEmpty());
    QCOMPARE(day(u"Tuesday"_s)->text(), u"08:00–20:00"_s);
    day(u"Monday"_s)->setText(u"9-12"_s);
    QVERIFY(desk.press(again, u"Save"_s));
    QVERIFY(!FormMemory::instance().find("settings/hours"));
    QCOMPARE(daySpansText(desk.stored()->days[0]), u"09:00-12:00"_s);
}

SP_WINDOW_TEST_MAIN(HoursSectionTest)
#include "hours_section_test.moc"
