// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <csignal>
#include <functional>

#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace sp {

/// Runs `work` in a child process on a disk of `size` bytes mounted at `folder`, seen by the child alone, and
/// answers with the child's exit code: 77 where this machine does not let an ordinary program mount one.
inline int onSmallDisk(const QString &folder, int size, const std::function<int()> &work)
{
    const pid_t child = fork();
    if (child == 0) {
        const int spaces = geteuid() == 0 ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER;
        const QByteArray options = "mode=0700,size=" + QByteArray::number(size);
        if (unshare(spaces) != 0 || mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
            mount("none", folder.toUtf8().constData(), "tmpfs", 0, options.constData()) != 0)
            _exit(77);
        _exit(work());
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// While it lives no file of this process may grow beyond `bytes`: writing fails as on a full disk.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        signal(SIGXFSZ, m_handler);
    }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    rlimit m_before = {};
    void (*m_handler)(int) = nullptr;
};

/// While it lives the process may not write into `folder`; also where the tests run as root, whom permissions
/// do not stop: it then acts as nobody.
class ReadOnlyFolder {
public:
    explicit ReadOnlyFolder(const QString &folder) : m_folder(folder.toUtf8())
    {
        if (geteuid() == 0 && (chown(m_folder.constData(), nobody, nobody) != 0 || seteuid(nobody) != 0))
            qFatal("cannot act as nobody");
        chmod(m_folder.constData(), S_IRUSR | S_IXUSR);
    }
    ~ReadOnlyFolder()
    {
        if (getuid() == 0 && seteuid(0) != 0)
            qFatal("cannot act as root again");
        chmod(m_folder.constData(), S_IRWXU);
    }
    ReadOnlyFolder(const ReadOnlyFolder &) = delete;
    ReadOnlyFolder &operator=(const ReadOnlyFolder &) = delete;

private:
    static constexpr uid_t nobody = 65534;
    QByteArray m_folder;
};

}  // namespace sp
