// SPDX-License-Identifier: GPL-3.0-or-later
// solopilot-parser KIND: reads a calendar, address book, table or mail of a stranger for SoloPilot, in a process
// that can do nothing else. Not for people: SoloPilot starts it, hands the file over and takes the values.
#include "app/parser/serving.h"
#include "core/formats/confined/foreign_files.h"
#include "core/formats/confined/parser_frame.h"
#include "core/formats/mail/confined_mail.h"
#include "core/values/zone_loading.h"

#include <cstdio>

namespace {

/// What reading a calendar needs of the machine: all zones, since nobody knows which a file will name, and
/// whatever libraries load at their first use.
void loadForCalendars()
{
    sp::loadAllZones();
    static_cast<void>(sp::readCalendar(
        "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:Nowhere\nBEGIN:STANDARD\nDTSTART:19700101T000000\n"
        "TZOFFSETFROM:+0000\nTZOFFSETTO:+0000\nRRULE:FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;BYSETPOS=1\n"
        "END:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\nDTSTART;TZID=Nowhere:20260101T090000\nEND:VEVENT\n"
        "END:VCALENDAR\n"));
}

}  // namespace

int main(int argc, char **argv)
{
    const auto kind = argc == 2 ? sp::foreignKindOf(argv[1]) : std::nullopt;
    if (!kind || *kind == sp::ForeignKind::Picture) {
        std::fputs("SoloPilot starts this program itself, to read files of other programs.\n", stderr);
        return 2;
    }
    sp::ConfinedService::begin();
    if (*kind == sp::ForeignKind::Mail)
        sp::ConfinedService::serve({sp::loadMailReader, sp::answerForeignMail, true});
    sp::ConfinedService::serve(
        {[&] {
             if (*kind == sp::ForeignKind::Calendar || *kind == sp::ForeignKind::Calendars)
                 loadForCalendars();
         },
            [&](const QByteArray &request) { return sp::answerForeign(*kind, request); }, false});
}
