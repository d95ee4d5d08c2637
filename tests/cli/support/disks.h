// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

namespace sp::test {

/// Runs `work` in a child process that alone sees `folder` as a disk nobody may write to; answers its exit
/// code, 77 where this machine does not let an ordinary program do that.
inline int onReadOnlyDisk(const QString &folder, const std::function<int()> &work)
{
    const pid_t child = fork();
    if (child == 0) {
        const QByteArray path = folder.toUtf8();
        const int spaces = geteuid() == 0 ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER;
        if (unshare(spaces) != 0 || mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
            mount(path.constData(), path.constData(), nullptr, MS_BIND, nullptr) != 0 ||
            mount("none", path.constData(), nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY, nullptr) != 0)
            _exit(77);
        _exit(work());
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// Becomes `program`, its output in `file`; for the children above.
inline int becomeProgram(const std::vector<QByteArray> &command, const QByteArray &file)
{
    std::vector<char *> arguments;
    for (const QByteArray &each : command)
        arguments.push_back(const_cast<char *>(each.constData()));
    arguments.push_back(nullptr);
    if (!std::freopen(file.constData(), "w", stdout))
        return 98;
    execv(arguments.front(), arguments.data());
    return 98;
}

}  // namespace sp::test
