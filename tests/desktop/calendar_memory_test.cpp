// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/calendar_memory.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace sp;
using namespace sp::ui;
using namespace Qt::Literals::StringLiterals;

class CalendarMemoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsHowItWasLookedAt_data();
    void keepsHowItWasLookedAt();
    void whatIsNotUnderstoodIsTheWeek();
};

void CalendarMemoryTest::keepsHowItWasLookedAt_data()
{
    using Kind = SecondClock::Kind;
    QTest::addColumn<CalendarView>("view");
    QTest::addColumn<SecondClock>("clock");
    QTest::newRow("the month, no clock") << CalendarView::Month << SecondClock{Kind::None, {}};
    QTest::newRow("the agenda, the client's") << CalendarView::Agenda << SecondClock{Kind::Clients, {}};
    QTest::newRow("a day, New York") << CalendarView::Day << SecondClock{Kind::Zone, "America/New_York"};
}

void CalendarMemoryTest::keepsHowItWasLookedAt()
{
    QFETCH(CalendarView, view);
    QFETCH(SecondClock, clock);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"window.ini"_s);
    {
        QSettings store(file, QSettings::IniFormat);
        rememberHabits(store, {view, clock});
    }
    const QSettings store(file, QSettings::IniFormat);
    QVERIFY((rememberedHabits(store) == CalendarHabits{view, clock}));
}

void CalendarMemoryTest::whatIsNotUnderstoodIsTheWeek()
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    QVERIFY(rememberedHabits(store) == CalendarHabits{});
    store.setValue(u"calendar/view"_s, u"year"_s);
    store.setValue(u"calendar/second-clock"_s, u"Europe/Atlantis"_s);
    QVERIFY(rememberedHabits(store) == CalendarHabits{});
}

QTEST_GUILESS_MAIN(CalendarMemoryTest)
#include "calendar_memory_test.moc"
