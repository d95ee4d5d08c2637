// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress.h"

#include <cstdio>

#ifdef __unix__
#include <unistd.h>
#endif

namespace sp::cli {

namespace {

bool errorsGoToTerminal()
{
#ifdef __unix__
    return isatty(STDERR_FILENO) == 1;
#else
    return false;
#endif
}

}  // namespace

Progress::Progress(const char *what)
    : m_what(what), m_shown(errorsGoToTerminal() ? Shown::Nothing : Shown::Never)
{
}

void Progress::show(qint64 done, qint64 all)
{
    const qint64 hundredth = all > 0 ? done * 100 / all : 0;
    if (m_shown == Shown::Never || hundredth == m_hundredth)
        return;
    m_hundredth = hundredth;
    std::fprintf(
        stderr, "\r%lld of %lld %s", static_cast<long long>(done), static_cast<long long>(all), m_what);
    m_shown = Shown::Line;
}

void Progress::clear()
{
    if (m_shown != Shown::Line)
        return;
    std::fputs("\r\033[K", stderr);
    m_shown = Shown::Nothing;
}

}  // namespace sp::cli
