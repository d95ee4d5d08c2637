// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parser/confinement.h"

#ifdef __linux__

#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <initializer_list>
#include <memory>
#include <unistd.h>

namespace sp {

namespace {

bool limited(int resource, std::uint64_t most)
{
    const rlimit both{most, most};
    return setrlimit(static_cast<decltype(RLIMIT_CPU)>(resource), &both) == 0;
}

/// The one list of what a confined process may ask of the system. libseccomp also refuses calls of another
/// architecture than the program's.
class Filter {
public:
    Filter() : m_context(seccomp_init(SCMP_ACT_KILL_PROCESS)) {}
    ~Filter() { seccomp_release(m_context); }
    Filter(const Filter &) = delete;
    Filter &operator=(const Filter &) = delete;

    bool set()
    {
        if (!m_context)
            return false;
        calculating();
        memory();
        pipes();
        questions();
        // All threads of the process, where it has more than this one.
        return m_fine && seccomp_attr_set(m_context, SCMP_FLTATR_CTL_TSYNC, 1) == 0 &&
               seccomp_load(m_context) == 0;
    }

private:
    void calculating()
    {
        for (const int call : {SCMP_SYS(exit), SCMP_SYS(exit_group), SCMP_SYS(futex), SCMP_SYS(clock_gettime),
                 SCMP_SYS(gettimeofday), SCMP_SYS(time), SCMP_SYS(getrandom), SCMP_SYS(sched_yield),
                 SCMP_SYS(restart_syscall), SCMP_SYS(rt_sigreturn)})
            add(SCMP_ACT_ALLOW, call, {});
    }

    /// Never executable: what was written can never be run.
    void memory()
    {
        for (const int call : {SCMP_SYS(munmap), SCMP_SYS(mremap), SCMP_SYS(madvise), SCMP_SYS(brk)})
            add(SCMP_ACT_ALLOW, call, {});
        for (const int call : {SCMP_SYS(mmap), SCMP_SYS(mmap2), SCMP_SYS(mprotect)})
            add(SCMP_ACT_ALLOW, call, {SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0)});
    }

    void pipes()
    {
        add(SCMP_ACT_ALLOW, SCMP_SYS(read), {SCMP_A0(SCMP_CMP_EQ, STDIN_FILENO)});
        add(SCMP_ACT_ALLOW, SCMP_SYS(write), {SCMP_A0(SCMP_CMP_EQ, STDOUT_FILENO)});
        // What a library remarks goes nowhere.
        for (const int call : {SCMP_SYS(write), SCMP_SYS(writev)})
            add(SCMP_ACT_ERRNO(EBADF), call, {SCMP_A0(SCMP_CMP_EQ, STDERR_FILENO)});
    }

    /// Libraries ask such things in passing, and go on when they are refused.
    void questions()
    {
        for (const int call : {SCMP_SYS(open), SCMP_SYS(openat), SCMP_SYS(stat), SCMP_SYS(lstat),
                 SCMP_SYS(fstat), SCMP_SYS(newfstatat), SCMP_SYS(stat64), SCMP_SYS(lstat64),
                 SCMP_SYS(fstat64), SCMP_SYS(fstatat64), SCMP_SYS(statx), SCMP_SYS(access),
                 SCMP_SYS(faccessat), SCMP_SYS(readlink), SCMP_SYS(readlinkat), SCMP_SYS(getcwd),
                 SCMP_SYS(lseek), SCMP_SYS(_llseek), SCMP_SYS(ioctl)})
            add(SCMP_ACT_ERRNO(EACCES), call, {});
    }

    void add(std::uint32_t action, int call, std::initializer_list<scmp_arg_cmp> arguments)
    {
        // A call that this architecture has not got needs no rule.
        const int result = seccomp_rule_add_array(
            m_context, action, call, static_cast<unsigned>(arguments.size()), std::data(arguments));
        m_fine = m_fine && (result == 0 || call < 0);
    }

    scmp_filter_ctx m_context;
    bool m_fine = true;
};

}  // namespace

bool leaveEverything()
{
    closefrom(STDERR_FILENO + 1);
    sigset_t none;
    sigemptyset(&none);
    return clearenv() == 0 && sigprocmask(SIG_SETMASK, &none, nullptr) == 0 && limited(RLIMIT_CORE, 0) &&
           prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 &&
           prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) == 0;
}

bool confine(const ConfinedLimits &limits)
{
    return limited(RLIMIT_CPU, limits.processorSeconds) && limited(RLIMIT_FSIZE, 0) &&
           limited(RLIMIT_NOFILE, 0) && limited(RLIMIT_NPROC, 0) &&
           (sanitized || limited(RLIMIT_AS, limits.memory)) && Filter().set();
}

}  // namespace sp

#else

namespace sp {

bool leaveEverything()
{
    return true;
}

bool confine(const ConfinedLimits &)
{
    return true;
}

}  // namespace sp

#endif
