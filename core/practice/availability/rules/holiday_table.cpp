// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/availability/rules/holiday_table.h"

#include "core/practice/availability/rules/public_holidays.h"

namespace sp::availability {

namespace {

using enum HolidayRule::Day;
using enum HolidayRule::Weekend;

constexpr int monday = 1, thursday = 4;

// Days after Easter Sunday.
constexpr int goodFriday = -2, easterDay = 0, easterMonday = 1, ascension = 39, whitMonday = 50,
              corpusChristi = 60;

// clang-format off
constexpr HolidayRule austria[] = {
    {Fixed, Stays, 1, 1, 0, "New Year's Day"},
    {Fixed, Stays, 1, 6, 0, "Epiphany"},
    {Easter, Stays, 0, easterMonday, 0, "Easter Monday"},
    {Fixed, Stays, 5, 1, 0, "National Holiday of 1 May"},
    {Easter, Stays, 0, ascension, 0, "Ascension Day"},
    {Easter, Stays, 0, whitMonday, 0, "Whit Monday"},
    {Easter, Stays, 0, corpusChristi, 0, "Corpus Christi"},
    {Fixed, Stays, 8, 15, 0, "Assumption Day"},
    {Fixed, Stays, 10, 26, 0, "National Day"},
    {Fixed, Stays, 11, 1, 0, "All Saints' Day"},
    {Fixed, Stays, 12, 8, 0, "Immaculate Conception"},
    {Fixed, Stays, 12, 25, 0, "Christmas Day"},
    {Fixed, Stays, 12, 26, 0, "St Stephen's Day"},
};
constexpr HolidayRule australia[] = {
    {Fixed, NextWorkday, 1, 1, 0, "New Year's Day"},
    {Fixed, NextWorkday, 1, 26, 0, "Australia Day"},
    {Easter, Stays, 0, goodFriday, 0, "Good Friday"},
    {Easter, Stays, 0, easterMonday, 0, "Easter Monday"},
    {Fixed, Stays, 4, 25, 0, "Anzac Day"},
    {Fixed, NextWorkday, 12, 25, 0, "Christmas Day"},
    {Fixed, NextWorkday, 12, 26, 0, "Boxing Day"},
};
constexpr HolidayRule belgium[] = {
    {Fixed, Stays, 1, 1, 0, "New Year's Day"},
    {Easter, Stays, 0, easterMonday, 0, "Easter Monday"},
    {Fixed, Stays, 5, 1, 0, "Labour Day"},
    {Easter, Stays, 0, ascension, 0, "Ascension Day"},
    {Easter, Stays, 0, whitMonday, 0, "Whit Monday"},
    {Fixed, Stays, 7, 21, 0, "National Day"},
    {Fixed, Stays, 8, 15, 0, "Assumption Day"},
    {Fixed, Stays, 11, 1, 0, "All Saints' Day"},
    {Fixed, Stays, 11, 11, 0, "Armistice Day"},
    {Fixed, Stays, 12, 25, 0, "Christmas Day"},
};
constexpr HolidayRule brazil[] = {
    {Fixed, Stays, 1, 1, 0, "New Year's Day"},
    {Easter, Stays, 0, goodFriday, 0, "Good Friday"},
    {Fixed, Stays, 4, 21, 0, "Tiradentes' Day"},
    {Fixed, Stays, 5, 1, 0, "Labour Day"},
    {Fixed, Stays, 9, 7, 0, "Independence Day"},
    {Fixed, Stays, 10, 12, 0, "Our Lady of Aparecida"},
    {Fixed, Stays, 11, 2, 0, "All Souls' Day"},
    {Fixed, Stays, 11, 15, 0, "Republic Day"},
    {Fixed, Stays, 11, 20, 0, "Black Awareness Day", 2024},
    {Fixed, Stays, 12, 25, 0, "Christmas Day"},
};
constexpr HolidayRule canada[] = {
    {Fixed, Stays, 1, 1, 0, "New Year's Day"},
    {Easter, Stays, 0, goodFriday, 0, "Good Friday"},
    {OnOrBefore, Stays, 5, 24, monday, "Victoria Day"},
    {Fixed, SundayToMonday, 7, 1, 0, "Canada Day"},
    {Nth, Stays, 9, 1, monday, "Labour Day"},
    {Fixed, Stays, 9, 30, 0, "National Day for Truth and Reconciliation", 2021},
    {Nth, Stays, 10, 2, monday, "Thanksgiving"},
    {Fixed, Stays, 11, 11, 0, "Remembrance Day"},
    {Fixed, Stays, 12, 25, 0, "Christmas Day"},
    {Fixed, Stays, 12, 26, 0, "Boxing Day"},
};
constexpr HolidayRule switzerland[] = {
    {Fixed, Stays, 1, 1, 0, "New Year's Day"},
    {Easter, Stays, 0, ascension, 0, "Ascension Day"},
    {Fixed, Stays, 8, 1, 0, "National Day"},
    {Fixed, Stays, 12, 25, 0, "Christmas Day"},
};
constexpr HolidayRule germany[] = {
    {Fixed, Stays, 1, 1, 0, "New Year's Day"},
    {Easter, Stays, 0, goodFriday, 0, "Good Friday"},
    {Easter, Stays, 0, easterMonday, 0, "Easter Monday"},
    {Fixed, Stays, 5, 1, 0, "Labour Day"},
    {Easter, Stays, 0, ascension, 0, "Ascension Day"},
    {Easter, Stays, 0, whitMonday, 0, "Whit Monday"},
    {Fixed, Stays, 10, 3, 0, "Day of German Unity"},
    {Fixed, Stays, 12, 25, 0, "Christmas Day"},
    {Fixed, Stays, 12, 26, 0, "Second Day of Christmas"},
};
constexpr HolidayRule spain[] = {
    {Fixed, Stays, 1, 1, 0, "New Year's Day"},
    {Fixed, Stays, 1, 6, 0, "Epiphany"},
    {Easter, Stays, 0, goodFriday, 0, "Good Friday"},
    {Fixed, Stays, 5, 1, 0, "Labour Day"},
    {Fixed, Stays, 8, 15, 0, "Assumption Day"},
    {Fixed, Stays, 10, 12, 0, "National Day"},
    {Fixed, Stays, 11, 1, 0, "All Saints' Day"},
    {Fixed, Stays, 12, 6, 0, "Constitution Day"},
    {Fixed, Stays, 12, 8, 0, "Immaculate Conception"},
    {Fixed, Stays, 12, 25, 0, "Christmas Day"},
};
constexpr HolidayRule france[] = {
    {Fixed, Stays, 1, 1, 0, "New Year's Day"},
    {Easter, Stays, 0, easterMonday, 0, "Easter Monday"},
    {Fixed, Stays, 5, 1, 0, "Labour Day"},
    {Fixed, Stays, 5, 8, 0, "Victory Day"},
    {Easter, Stays, 0, ascension, 0, "Ascension Day"},
    {Easter, Stays, 0, whitMonday, 0, "Whit Monday"},
    {Fixed, Stays, 7, 14, 0, "National Day"},
    {Fixed, Stays, 8, 15, 0, "Assumption Day"},
    {Fixed, Stays, 11, 1, 0, "All Saints' Day"},
    {Fixed, Stays, 11, 11, 0, "Armistice Day"},
    {Fixed, Stays, 12, 25, 0, "Christmas Day"},
};
constexpr HolidayRule britain[] = {
    {Fixed, NextWorkday, 1, 1, 0, "New Year's Day"},
    {Easter, Stays, 0, goodFriday, 0, "Good Friday"},
    {Easter, Stays, 0, easterMonday, 0, "Easter Monday"},
    {Nth, Stays, 5, 1, monday, "Early May Bank Holiday"},
    {Nth, Stays, 5, -1, monday, "Spring Bank Holiday"},
    {Nth, Stays, 8, -1, monday, "Summer Bank Holiday"},
    {Fixed, NextWorkday, 12, 25, 0, "Christmas Day"},
    {Fixed, NextWorkday, 12, 26, 0, "Boxing Day"},
};
constexpr HolidayRule ireland[] = {
    {Fixed, Stays, 1, 1, 0, "New Year's Day"},
    {FirstOrFixed, Stays, 2, 1, monday, "St Brigid's Day", 2023},
    {Fixed, Stays, 3, 17, 0, "St Patrick's Day"},
    {Easter, Stays, 0, easterMonday, 0, "Easter Monday"},
    {Nth, Stays, 5, 1, monday, "May Day"},
    {Nth, Stays, 6, 1, monday, "June Holiday"},
    {Nth, Stays, 8, 1, monday, "August Holiday"},
    {Nth, Stays, 10, -1, monday, "October Holiday"},
    {Fixed, Stays, 12, 25, 0, "Christmas Day"},
    {Fixed, Stays, 12, 26, 0, "St Stephen's Day"},
};
constexpr HolidayRule italy[] = {
    {Fixed, Stays, 1, 1, 0, "New Year's Day"},
    {Fixed, Stays, 1, 6, 0, "Epiphany"},
    {Easter, Stays, 0, easterDay, 0, "Easter Sunday"},
    {Easter, Stays, 0, easterMonday, 0, "Easter Monday"},
    {Fixed, Stays, 4, 25, 0, "Liberation Day"},
    {Fixed, Stays, 5, 1, 0, "Labour Day"},
    {Fixed, Stays, 6, 2, 0, "Republic Day"},
    {Fixed, Stays, 8, 15, 0, "Assumption Day"},
    {Fixed, Stays, 10, 4, 0, "St Francis' Day", 2026},
    {Fixed, Stays, 11, 1, 0, "All Saints' Day"},
    {Fixed, Stays, 12, 8, 0, "Immaculate Conception"},
    {Fixed, Stays, 12, 25, 0, "Christmas Day"},
    {Fixed, Stays, 12, 26, 0, "St Stephen's Day"},
};
constexpr HolidayRule mexico[] = {
    {Fixed, Stays, 1, 1, 0, "New Year's Day"},
    {Nth, Stays, 2, 1, monday, "Constitution Day"},
    {Nth, Stays, 3, 3, monday, "Benito Juarez's Birthday"},
    {Fixed, Stays, 5, 1, 0, "Labour Day"},
    {Fixed, Stays, 9, 16, 0, "Independence Day"},
    {Fixed, Stays, 10, 1, 0, "Change of Government", 2024, 6},
    {Nth, Stays, 11, 3, monday, "Revolution Day"},
    {Fixed, Stays, 12, 25, 0, "Christmas Day"},
};
constexpr HolidayRule netherlands[] = {
    {Fixed, Stays, 1, 1, 0, "New Year's Day"},
    {Easter, Stays, 0, easterDay, 0, "Easter Sunday"},
    {Easter, Stays, 0, easterMonday, 0, "Easter Monday"},
    {Fixed, SundayToSaturday, 4, 27, 0, "King's Day", 2014},
    {Fixed, Stays, 5, 5, 0, "Liberation Day"},
    {Easter, Stays, 0, ascension, 0, "Ascension Day"},
    {Easter, Stays, 0, whitMonday, 0, "Whit Monday"},
    {Fixed, Stays, 12, 25, 0, "Christmas Day"},
    {Fixed, Stays, 12, 26, 0, "Second Day of Christmas"},
};
constexpr HolidayRule newZealand[] = {
    {Fixed, NextWorkday, 1, 1, 0, "New Year's Day"},
    {Fixed, NextWorkday, 1, 2, 0, "Day after New Year's Day"},
    {Fixed, NextWorkday, 2, 6, 0, "Waitangi Day"},
    {Easter, Stays, 0, goodFriday, 0, "Good Friday"},
    {Easter, Stays, 0, easterMonday, 0, "Easter Monday"},
    {Fixed, NextWorkday, 4, 25, 0, "Anzac Day"},
    {Nth, Stays, 6, 1, monday, "King's Birthday"},
    {Listed, Stays, 0, 0, 0, "Matariki", 2022},
    {Nth, Stays, 10, 4, monday, "Labour Day"},
    {Fixed, NextWorkday, 12, 25, 0, "Christmas Day"},
    {Fixed, NextWorkday, 12, 26, 0, "Boxing Day"},
};
constexpr HolidayRule portugal[] = {
    {Fixed, Stays, 1, 1, 0, "New Year's Day"},
    {Easter, Stays, 0, goodFriday, 0, "Good Friday"},
    {Easter, Stays, 0, easterDay, 0, "Easter Sunday"},
    {Fixed, Stays, 4, 25, 0, "Freedom Day"},
    {Fixed, Stays, 5, 1, 0, "Labour Day"},
    {Easter, Stays, 0, corpusChristi, 0, "Corpus Christi"},
    {Fixed, Stays, 6, 10, 0, "Portugal Day"},
    {Fixed, Stays, 8, 15, 0, "Assumption Day"},
    {Fixed, Stays, 10, 5, 0, "Republic Day"},
    {Fixed, Stays, 11, 1, 0, "All Saints' Day"},
    {Fixed, Stays, 12, 1, 0, "Restoration of Independence"},
    {Fixed, Stays, 12, 8, 0, "Immaculate Conception"},
    {Fixed, Stays, 12, 25, 0, "Christmas Day"},
};
constexpr HolidayRule unitedStates[] = {
    {Fixed, NearestWorkday, 1, 1, 0, "New Year's Day"},
    {Nth, Stays, 1, 3, monday, "Birthday of Martin Luther King, Jr."},
    {Nth, Stays, 2, 3, monday, "Washington's Birthday"},
    {Nth, Stays, 5, -1, monday, "Memorial Day"},
    {Fixed, NearestWorkday, 6, 19, 0, "Juneteenth", 2021},
    {Fixed, NearestWorkday, 7, 4, 0, "Independence Day"},
    {Nth, Stays, 9, 1, monday, "Labor Day"},
    {Nth, Stays, 10, 2, monday, "Columbus Day"},
    {Fixed, NearestWorkday, 11, 11, 0, "Veterans Day"},
    {Nth, Stays, 11, 4, thursday, "Thanksgiving Day"},
    {Fixed, NearestWorkday, 12, 25, 0, "Christmas Day"},
};

constexpr HolidayCalendar calendars[] = {
    {"AT", "Arbeitsruhegesetz, section 7", austria},
    {"AU", "Fair Work Act 2009, section 115, with the substitutes that all states share", australia},
    {"BE", "Royal Decree of 18 April 1974 on public holidays, article 1", belgium},
    {"BR", "Laws 662/1949, 6.802/1980 and 14.759/2023; Good Friday as in the federal calendar", brazil},
    {"CA", "Canada Labour Code, section 166; Holidays Act, section 2", canada},
    {"CH", "Federal Constitution, article 110, and what all cantons keep", switzerland},
    {"DE", "What the holiday laws of all Länder share; Unification Treaty, article 2", germany},
    {"ES", "Royal Decree 2001/1983, article 45", spain},
    {"FR", "Code du travail, article L3133-1", france},
    {"GB", "Banking and Financial Dealings Act 1971 and proclamations, England and Wales", britain},
    {"IE", "Organisation of Working Time Act 1997, second schedule", ireland},
    {"IT", "Law 260/1949 with its changes; law 151/2025 for 4 October", italy},
    {"MX", "Ley Federal del Trabajo, article 74", mexico},
    {"NL", "Algemene termijnenwet, article 3", netherlands},
    {"NZ", "Holidays Act 2003, sections 44 to 45A; Te Kāhui o Matariki Public Holiday Act 2022", newZealand},
    {"PT", "Código do Trabalho, article 234", portugal},
    {"US", "5 U.S.C. 6103; Executive Order 11582", unitedStates},
};

// Te Kāhui o Matariki Public Holiday Act 2022, schedule 1.
constexpr ListedDate listed[] = {
    {"Matariki", 2022, 6, 24}, {"Matariki", 2023, 7, 14}, {"Matariki", 2024, 6, 28},
    {"Matariki", 2025, 6, 20}, {"Matariki", 2026, 7, 10}, {"Matariki", 2027, 6, 25},
    {"Matariki", 2028, 7, 14}, {"Matariki", 2029, 7, 6}, {"Matariki", 2030, 6, 21},
};
// clang-format on

}  // namespace

std::span<const HolidayCalendar> holidayCalendars()
{
    return calendars;
}

std::span<const ListedDate> listedHolidays()
{
    return listed;
}

}  // namespace sp::availability
