// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/practice_desk.h"
#include "tests/support/practice_services.h"
#include "ui/calendar/booking_popover.h"
#include "ui/calendar/calendar_page.h"
#include "ui/session/client_picker.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/sheet.h"

#include <QMouseEvent>

namespace sp::test {

using namespace Qt::Literals::StringLiterals;

/// The page over a practice of its own, with what it says and offers to undo.
struct CalendarDesk : PracticeDesk {
    CalendarPage page{practice.client()};

    CalendarDesk()
    {
        hearToasts(page);
        present(page);
    }
    HoursGrid &grid() { return page.hoursView().grid(); }
    const CalendarItem *item(const QString &title, const char *start)
    {
        for (const CalendarItem &each : grid().shown().items)
            if (each.title == title && each.start == local(start))
                return &each;
        return nullptr;
    }
    QPoint spot(int day, int minute)
    {
        return {
            static_cast<int>(grid().dayBox(day).center().x()), static_cast<int>(HoursGrid::minuteY(minute))};
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers held = {}) { drag(grid(), from, to, held); }
    static void drag(QWidget &part, QPoint from, QPoint to, Qt::KeyboardModifiers held = {})
    {
        begin(part, from, to, held);
        QTest::mouseRelease(&part, Qt::LeftButton, held, to);
    }
    /// A drag that is still on its way.
    static void begin(QWidget &part, QPoint from, QPoint to, Qt::KeyboardModifiers held = {})
    {
        QTest::mousePress(&part, Qt::LeftButton, held, from);
        // QTest::mouseMove() knows no keys that are held.
        for (const QPoint at : {(from + to) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, at, part.mapToGlobal(at), Qt::NoButton, Qt::LeftButton, held);
            QCoreApplication::sendEvent(&part, &move);
        }
    }
    /// The upper part of a block, where it is taken to move it.
    QPoint handle(const QString &title, const char *start)
    {
        const CalendarItem *found = item(title, start);
        if (!found)
            qFatal("no %s at %s", qPrintable(title), start);
        return grid().boxOf(found->key()).topLeft().toPoint() + QPoint(30, 16);
    }
    void view(CalendarView which)
    {
        page.showView(which);
        practice.settle();
    }
    /// The question that is open, if one is.
    Sheet *question() { return page.findChild<Sheet *>(); }
    /// Answers it by the `which`-th of its ways.
    void answerWay(int which)
    {
        QVERIFY(question());
        question()->findChildren<RadioRow *>().at(which)->setChecked(true);
        Q_EMIT question()->accepted();
        practice.settle();
    }
    /// The booking form on Saturday, an hour from `minute` on, with whom the search finds.
    BookingPopover *formFor(const QString &client, int minute = 10 * 60)
    {
        drag(spot(5, minute), spot(5, minute + 60));
        practice.settle();
        auto *form = page.findChild<BookingPopover *>();
        if (!form)
            qFatal("no form");
        type(form->picker(), client);
        key(form->picker(), Qt::Key_Return);
        return form;
    }
    /// Presses the primary of the open sheet, after choosing one of its ways.
    void answer(SeriesScope scope) { answerWay(static_cast<int>(scope)); }
};

}  // namespace sp::test
