// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parser/serving.h"

#include "app/parser/confinement.h"
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

/// Whether the other end has closed its pipe instead of asking once more.
bool isOver()
{
    const int next = std::getc(stdin);
    return next == EOF || std::ungetc(next, stdin) == EOF;
}

ParserExit answerOne(const ConfinedWork &work)
{
    QByteArray head(frameHeadSize, '\0');
    const auto length = readInto(head) ? framedLength(head) : std::nullopt;
    if (!length)
        return ParserExit::BadRequest;
    QByteArray request(*length, Qt::Uninitialized);
    if (!readInto(request))
        return ParserExit::BadRequest;
    const auto answer = work.answer(request);
    if (!answer || answer->size() > largestFrame || !write(frameHeadFor(answer->size())) || !write(*answer))
        return ParserExit::BadRequest;
    return ParserExit::Answered;
}

}  // namespace

void ConfinedService::begin()
{
    std::set_new_handler(outOfMemory);
    std::set_terminate(terminated);
    usePipes();
    if (!leaveEverything())
        leave(ParserExit::NotConfined);
}

void ConfinedService::serve(const ConfinedWork &work)
{
    work.load();
    if (!confine())
        leave(ParserExit::NotConfined);
    if (!write(parserReady))
        leave(ParserExit::BadRequest);
    ParserExit code = answerOne(work);
    while (work.several && code == ParserExit::Answered && !isOver())
        code = answerOne(work);
    leave(code);
}

}  // namespace sp
