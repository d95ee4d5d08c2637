// SPDX-License-Identifier: GPL-3.0-or-later
// solopilot-parser KIND: reads one file of a stranger for SoloPilot, in a process that can do nothing else.
// Not for people: SoloPilot starts it, hands the file over and takes the values; core/formats/confined says
// how.
#include "app/parser/confinement.h"
#include "core/formats/confined/foreign_files.h"
#include "core/formats/confined/parser_frame.h"

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <new>

#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#endif

namespace sp {

namespace {

/// Ends the process at once: nothing is left to flush or to destroy.
[[noreturn]] void leave(ParserExit code)
{
    std::_Exit(static_cast<int>(code));
}

[[noreturn]] void outOfMemory()
{
    leave(ParserExit::OutOfMemory);
}

/// A failed allocation may pass a function that lets no exception through.
[[noreturn]] void terminated()
{
    try {
        if (const auto thrown = std::current_exception())
            std::rethrow_exception(thrown);
    } catch (const std::bad_alloc &) {
        outOfMemory();
    } catch (...) {
        std::abort();
    }
    std::abort();
}

void usePipes()
{
#ifdef _WIN32
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
#endif
    std::setvbuf(stdin, nullptr, _IONBF, 0);
    std::setvbuf(stdout, nullptr, _IONBF, 0);
}

bool readInto(QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fread(bytes.data(), 1, size, stdin) == size;
}

bool write(QByteArrayView bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.data(), 1, size, stdout) == size;
}

/// What reading a calendar needs of the machine: all zones, since nobody knows which a file will name, and
/// whatever libraries load at their first use.
void loadForCalendars()
{
    TimeZone::loadAll();
    static_cast<void>(
        readCalendar("BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:Nowhere\nBEGIN:STANDARD\n"
                     "DTSTART:19700101T000000\nTZOFFSETFROM:+0000\nTZOFFSETTO:+0000\n"
                     "RRULE:FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;BYSETPOS=1\nEND:STANDARD\nEND:VTIMEZONE\n"
                     "BEGIN:VEVENT\nDTSTART;TZID=Nowhere:20260101T090000\nEND:VEVENT\n"
                     "END:VCALENDAR\n"));
}

ParserExit answerOne(ForeignKind kind)
{
    QByteArray head(frameHeadSize, '\0');
    const auto length = readInto(head) ? framedLength(head) : std::nullopt;
    if (!length)
        return ParserExit::BadRequest;
    QByteArray request(*length, Qt::Uninitialized);
    if (!readInto(request))
        return ParserExit::BadRequest;
    const auto answer = answerForeign(kind, request);
    if (!answer || answer->size() > largestFrame || !write(frameHeadFor(answer->size())) || !write(*answer))
        return ParserExit::BadRequest;
    return ParserExit{0};
}

int run(int argc, char **argv)
{
    const auto kind = argc == 2 ? foreignKindOf(argv[1]) : std::nullopt;
    if (!kind) {
        std::fputs("SoloPilot starts this program itself, to read files of other programs.\n", stderr);
        return 2;
    }
    std::set_new_handler(outOfMemory);
    std::set_terminate(terminated);
    usePipes();
    if (!leaveEverything())
        return static_cast<int>(ParserExit::NotConfined);
    if (*kind == ForeignKind::Calendar)
        loadForCalendars();
    if (!confine())
        return static_cast<int>(ParserExit::NotConfined);
    if (!write(parserReady))
        return static_cast<int>(ParserExit::BadRequest);
    leave(answerOne(*kind));
}

}  // namespace

}  // namespace sp

int main(int argc, char **argv)
{
    return sp::run(argc, argv);
}
