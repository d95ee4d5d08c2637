// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages of an open practice need of this computer: what it remembers of them, its printer.
#include "app/desktop/desktop.h"

#include "app/desktop/calendar_memory.h"
#include "app/desktop/calendar_print.h"
#include "app/desktop/pane_memory.h"
#include "app/desktop/recovery_print.h"
#include "ui/settings/security_section.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/main_frame.h"

namespace sp {

using namespace ui;

void Desktop::wirePages(Workplace &work)
{
    connect(&work, &Workplace::themeChosen, this, &Desktop::keepTheme);
    connect(&work, &Workplace::languageChosen, this, &Desktop::speak);
    connect(&work, &Workplace::peopleWordChosen, this,
        [this](const QByteArray &code) { remake([this, code] { nameTheirPeople(peopleWordOf(code)); }); });
    connect(&work, &Workplace::textSizeChosen, this, &Desktop::sizeText);
    connect(&work.frame(), &MainFrame::pageMade, this,
        [this, made = &work](PageId page) { wirePage(*made, page); });
    rememberColumns(work);
    rememberPanes(work, m_store);
}

void Desktop::wirePage(Workplace &work, PageId page)
{
    if (page == PageId::Calendar)
        wireCalendar(work.calendarPage());
    else if (page == PageId::Settings)
        wireSettings(work.settingsPage());
    rememberColumns(*work.frame().page(page));
    rememberPanes(*work.frame().page(page), m_store);
}

void Desktop::wireCalendar(CalendarPage &calendar)
{
    calendar.setHabits(rememberedHabits(m_store));
    connect(&calendar, &CalendarPage::habitsChanged, this,
        [this](const CalendarHabits &habits) { rememberHabits(m_store, habits); });
    connect(&calendar, &CalendarPage::printRequested, this,
        [this](const CalendarPaper &paper) { printCalendar(paper, this); });
}

void Desktop::wireSettings(SettingsPage &settings)
{
    settings.setLanguage(rememberedLanguage());
    connect(&settings, &SettingsPage::sectionMade, this, [this, &settings](SettingsPage::Section section) {
        if (section == SettingsPage::Section::Security)
            wireSecurity(settings.security());
        else if (section == SettingsPage::Section::Appearance)
            wireComputer(settings.computer());
    });
}

void Desktop::wireSecurity(SecuritySection &security)
{
    security.setIdleMinutes(static_cast<int>(idlePatience().count()));
    connect(&security, &SecuritySection::idleMinutesChosen, this, &Desktop::setIdlePatience);
    connect(&security, &SecuritySection::printRequested, this,
        [this](RecoveryKeyView &view) { printRecoverySheet(view, this); });
}

}  // namespace sp
