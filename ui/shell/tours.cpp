// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tours.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

QString say(const char *words)
{
    return QCoreApplication::translate("Tours", words);
}

Tour today()
{
    constexpr PageId page = PageId::Today;
    return {"today", say(QT_TRANSLATE_NOOP("Tours", "Today")), Icon::Today,
        {{page, "rail"_L1, say(QT_TRANSLATE_NOOP("Tours", "Your pages")),
             say(QT_TRANSLATE_NOOP(
                 "Tours", "Everything has its page here. Ctrl and a number opens one without the mouse."))},
            {page, "todayDay"_L1, say(QT_TRANSLATE_NOOP("Tours", "Your day")),
                say(QT_TRANSLATE_NOOP("Tours", "Sessions are listed here in order, each with the client's "
                                               "local time and its next step."))},
            {page, "newSession"_L1, say(QT_TRANSLATE_NOOP("Tours", "Book a session")),
                say(QT_TRANSLATE_NOOP("Tours",
                    "This leads to a free time in your calendar. What was never booked can be logged "
                    "beside it."))},
            {page, "searchButton"_L1, say(QT_TRANSLATE_NOOP("Tours", "Find anything")),
                say(QT_TRANSLATE_NOOP("Tours",
                    "Ctrl+K finds clients, invoices and notes, and does whatever the program can do."))},
            {page, "healthButton"_L1, say(QT_TRANSLATE_NOOP("Tours", "At a glance")),
                say(QT_TRANSLATE_NOOP("Tours",
                    "Notes save themselves, and mail leaves by itself. If something does not, it says so "
                    "here."))}}};
}

Tour calendar()
{
    constexpr PageId page = PageId::Calendar;
    return {"calendar", say(QT_TRANSLATE_NOOP("Tours", "Calendar")), Icon::Calendar,
        {{page, "calendarBody"_L1, say(QT_TRANSLATE_NOOP("Tours", "Book and move")),
             say(QT_TRANSLATE_NOOP("Tours",
                 "Drag over free time to book it. Drag a session to move it, and its edge to make it "
                 "longer."))},
            {page, "calendarViews"_L1, say(QT_TRANSLATE_NOOP("Tours", "Day, week or month")),
                say(QT_TRANSLATE_NOOP(
                    "Tours", "Choose how much you see. The letters D, W, M and A do the same."))},
            {page, "calendarFoot"_L1, say(QT_TRANSLATE_NOOP("Tours", "Another clock")),
                say(QT_TRANSLATE_NOOP("Tours",
                    "A client's local time can be shown beside yours, so that nobody is called at night."))},
            {page, "calendarNew"_L1, say(QT_TRANSLATE_NOOP("Tours", "By keys alone")),
                say(QT_TRANSLATE_NOOP(
                    "Tours", "N books a session too. The question mark lists all keys of a page."))}}};
}

Tour session()
{
    constexpr PageId page = PageId::Today;
    constexpr TourStep::Needs needed = TourStep::Needs::Session;
    return {"session", say(QT_TRANSLATE_NOOP("Tours", "A session")), Icon::Clock,
        {{page, "sessionChip"_L1, say(QT_TRANSLATE_NOOP("Tours", "Next, or running")),
             say(QT_TRANSLATE_NOOP("Tours", "The next session waits here with its countdown. While one runs, "
                                            "its time is shown here on every page."))},
            {page, "noteBody"_L1, say(QT_TRANSLATE_NOOP("Tours", "Your note")),
                say(QT_TRANSLATE_NOOP("Tours",
                    "Just write. It is stored as you type, and every version is kept. A part of it can be "
                    "private to you.")),
                needed},
            {page, "sessionAside"_L1, say(QT_TRANSLATE_NOOP("Tours", "What was last time")),
                say(QT_TRANSLATE_NOOP(
                    "Tours", "The last note and what was left open are shown beside the page you write on.")),
                needed},
            {page, "sessionMain"_L1, say(QT_TRANSLATE_NOOP("Tours", "Start and finish")),
                say(QT_TRANSLATE_NOOP("Tours",
                    "When the hour is over, this button asks for everything on one sheet: the time, the "
                    "price, the invoice. What it sends waits ten seconds, and you can take it back.")),
                needed}}};
}

Tour money()
{
    constexpr PageId page = PageId::Money;
    return {"money", say(QT_TRANSLATE_NOOP("Tours", "Money")), Icon::Money,
        {{page, "moneyTabs"_L1, say(QT_TRANSLATE_NOOP("Tours", "Where your money is")),
             say(QT_TRANSLATE_NOOP("Tours",
                 "Each tab counts and adds up: what is open, overdue or paid, and quotes and expenses."))},
            {page, "moneyDocuments"_L1, say(QT_TRANSLATE_NOOP("Tours", "Your invoices")),
                say(QT_TRANSLATE_NOOP(
                    "Tours", "Choose one to see it as it prints, and to record its payment or correct it."))},
            {page, "moneySearch"_L1, say(QT_TRANSLATE_NOOP("Tours", "By number or name")),
                say(QT_TRANSLATE_NOOP("Tours", "Type a few letters of a client, or an invoice's number. "
                                               "Reports has the sums of a year."))}}};
}

Tour tray()
{
    return {"tray", say(QT_TRANSLATE_NOOP("Tours", "The front desk")), Icon::Panel,
        {{PageId::Today, "sessionChip"_L1, say(QT_TRANSLATE_NOOP("Tours", "Also without the window")),
             say(QT_TRANSLATE_NOOP("Tours",
                 "Close the window, and SoloPilot waits in the tray of your desktop: start, finish and "
                 "write from there."))},
            {PageId::Settings, "computerSection"_L1, say(QT_TRANSLATE_NOOP("Tours", "As you like it")),
                say(QT_TRANSLATE_NOOP("Tours",
                    "Whether it starts with the computer, and what it reminds you of, is chosen here.")),
                TourStep::Needs::Computer},
            {PageId::Today, "railLock"_L1, say(QT_TRANSLATE_NOOP("Tours", "Lock when you leave")),
                say(QT_TRANSLATE_NOOP("Tours",
                    "Ctrl+L closes the practice: nothing of it stays on the screen. It locks by itself too "
                    "when nobody is there."))}}};
}

}  // namespace

std::vector<Tour> allTours()
{
    return {today(), calendar(), session(), money(), tray()};
}

}  // namespace sp::ui
