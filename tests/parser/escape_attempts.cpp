// SPDX-License-Identifier: GPL-3.0-or-later
// escape_attempts confined|free ATTEMPT: tries one thing that a reader of strangers' files must never manage,
// locked in as solopilot-parser is, or free, to show that the attempt is a real one. Exits with 0 when it
// managed, with 1 when it was refused; where it is killed, it is killed.
#include "app/parser/confinement.h"

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <string_view>
#include <thread>

#include <fcntl.h>
#include <netinet/in.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace {

int madePipe[2];

bool opens()
{
    return open("/etc/passwd", O_RDONLY | O_CLOEXEC) >= 0;
}

bool opensRelative()
{
    return openat(AT_FDCWD, "/dev/null", O_RDWR | O_CLOEXEC) >= 0;
}

bool creates()
{
    return open("/tmp", O_TMPFILE | O_RDWR | O_CLOEXEC, 0600) >= 0;
}

bool looksAtFiles()
{
    struct stat found = {};
    return stat("/etc/passwd", &found) == 0;
}

bool makesMemoryFile()
{
    return memfd_create("x", MFD_CLOEXEC) >= 0;
}

bool makesSocket()
{
    return socket(AF_INET, SOCK_STREAM, 0) >= 0;
}

bool makesLocalSocket()
{
    return socket(AF_UNIX, SOCK_STREAM, 0) >= 0;
}

bool makesPipe()
{
    return pipe(madePipe) == 0;
}

bool executes()
{
    char name[] = "/bin/true";
    char *arguments[] = {name, nullptr};
    execv(name, arguments);
    return false;
}

bool forks()
{
    const pid_t child = fork();
    if (child == 0)
        _exit(0);
    return child > 0 && waitpid(child, nullptr, 0) == child;
}

bool attaches()
{
    return ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) == 0;
}

bool signalsItsParent()
{
    return kill(getppid(), 0) == 0;
}

bool becomesDumpable()
{
    return prctl(PR_SET_DUMPABLE, 1, 0, 0, 0) == 0;
}

bool raisesItsLimits()
{
    const rlimit more{60, 60};
    return setrlimit(RLIMIT_CPU, &more) == 0;
}

bool takesAGigabyte()
{
    constexpr std::size_t size = 1024UL * 1024 * 1024;
    void *memory =
        mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    return memory != MAP_FAILED;
}

bool runsForever()
{
    // Long enough that only the limit of its processor time can end it first.
    for (volatile unsigned long turns = 0; turns < 100'000'000'000UL;)
        turns = turns + 1;
    return true;
}

bool makesMemoryExecutable()
{
    void *memory = mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return memory != MAP_FAILED && mprotect(memory, 4096, PROT_READ | PROT_EXEC) == 0;
}

bool mapsExecutable()
{
    return mmap(nullptr, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED;
}

bool writesElsewhere()
{
    // The test leaves this one open for us; whoever reads strangers' files must not have it any more.
    return write(9, "x", 1) == 1;
}

bool writesToStandardError()
{
    return write(STDERR_FILENO, "x", 1) == 1;
}

bool hasAnEnvironment()
{
    return environ && *environ;
}

bool usesAnotherArchitecture()
{
#ifdef __x86_64__
    // getpid of the x32 interface, whose numbers carry this bit.
    return syscall(0x40000000L | SYS_getpid) > 0;
#else
    return false;
#endif
}

bool startsAsynchronousWork()
{
    return syscall(SYS_io_uring_setup, 1, nullptr) >= 0 || errno == EFAULT;
}

std::atomic<int> otherThread = 0;  // 1: go; 2: it managed; 3: it did not.

void tryFromAnotherThread()
{
    while (otherThread == 0)
        sched_yield();
    otherThread = makesSocket() ? 2 : 3;
}

/// A thread that was there before the process was locked in.
bool makesSocketInAnotherThread()
{
    otherThread = 1;
    while (otherThread == 1)
        sched_yield();
    return otherThread == 2;
}

struct Attempt {
    std::string_view name;
    bool (*run)();
};

constexpr Attempt attempts[] = {{"open", opens}, {"openat", opensRelative}, {"create", creates},
    {"stat", looksAtFiles}, {"memfd", makesMemoryFile}, {"socket", makesSocket},
    {"local-socket", makesLocalSocket}, {"pipe", makesPipe}, {"exec", executes}, {"fork", forks},
    {"ptrace", attaches}, {"kill", signalsItsParent}, {"dumpable", becomesDumpable},
    {"limits", raisesItsLimits}, {"memory", takesAGigabyte}, {"forever", runsForever},
    {"executable", makesMemoryExecutable}, {"map-executable", mapsExecutable},
    {"other-file", writesElsewhere}, {"standard-error", writesToStandardError},
    {"environment", hasAnEnvironment}, {"x32", usesAnotherArchitecture}, {"io-uring", startsAsynchronousWork},
    {"other-thread", makesSocketInAnotherThread}};

}  // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    if (std::string_view(argv[2]) == "other-thread")
        std::thread(tryFromAnotherThread).detach();
    if (std::string_view(argv[1]) == "confined" && (!sp::leaveEverything() || !sp::confine()))
        return 3;
    for (const Attempt &attempt : attempts)
        if (attempt.name == argv[2])
            std::_Exit(attempt.run() ? 0 : 1);
    return 2;
}
