// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/confined/parser_frame.h"
#include "core/formats/confined/sanitized.h"
#include "core/ports/confined_parser.h"

#include <chrono>
#include <csignal>

#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace sp::test {

/// Talks to a solopilot-parser of its own, as ParserProcess does, and tells what it cost by what the kernel
/// counted.
class MeasuredParser final : public ConfinedParser {
public:
    struct Cost {
        double seconds = 0;           ///< On the wall, from the moment the process has the file.
        double processorSeconds = 0;  ///< From the start of the process.
        qint64 bytes = 0;             ///< The most memory it held.
        int signal = 0;               ///< What killed it.
        int exit = -1;
    };

    explicit MeasuredParser(QByteArray program) : m_program(std::move(program)) {}

    const Cost &cost() const { return m_cost; }

    Result<QByteArray> answer(ForeignKind kind, const QByteArray &request) override
    {
        start(foreignKindName(kind));
        QByteArray ready(parserReady.size(), '\0');
        if (recv(m_ours, ready.data(), static_cast<std::size_t>(ready.size()), MSG_WAITALL) != ready.size())
            qFatal("the parser did not start");
        const auto begin = std::chrono::steady_clock::now();
        const QByteArray answer = talk(frameHeadFor(request.size()) + request,
            begin + std::chrono::milliseconds(sanitized ? 30'000 : 800));
        kill(m_child, SIGKILL);
        int status = 0;
        rusage used = {};
        wait4(m_child, &status, 0, &used);
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
        close(m_ours);
        const auto seconds = [](const timeval &time) {
            return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
        };
        m_cost = {taken.count(), seconds(used.ru_utime) + seconds(used.ru_stime), used.ru_maxrss * 1024,
            WIFSIGNALED(status) ? WTERMSIG(status) : 0, WIFEXITED(status) ? WEXITSTATUS(status) : -1};
        const auto length = framedLength(answer.left(frameHeadSize));
        if (length && answer.size() == frameHeadSize + *length)
            return answer.sliced(frameHeadSize);
        const bool costly = m_cost.signal == SIGKILL || m_cost.signal == SIGXCPU ||
                            m_cost.exit == static_cast<int>(ParserExit::OutOfMemory);
        return Error{ErrorCode::Refused, costly ? "parser.too_costly" : "parser.failed"};
    }

private:
    void start(const QByteArray &kind)
    {
        int ends[2];
        if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
            qFatal("no pair of sockets");
        m_ours = ends[0];
        m_child = vfork();
        if (m_child == 0) {
            dup2(ends[1], STDIN_FILENO);
            dup2(ends[1], STDOUT_FILENO);
            execl(m_program.constData(), m_program.constData(), kind.constData(), nullptr);
            _exit(98);
        }
        close(ends[1]);
    }

    /// Writes and reads until the other end closes, or until it is time.
    QByteArray talk(const QByteArray &request, std::chrono::steady_clock::time_point until) const
    {
        QByteArray answer, part(65'536, Qt::Uninitialized);
        qsizetype sent = 0;
        for (;;) {
            const auto left =
                std::chrono::ceil<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
            pollfd end{m_ours, static_cast<short>(POLLIN | (sent < request.size() ? POLLOUT : 0)), 0};
            if (left.count() <= 0 || poll(&end, 1, static_cast<int>(left.count())) <= 0)
                return answer;
            if ((end.revents & POLLOUT) != 0) {
                const auto wrote = send(m_ours, request.constData() + sent,
                    static_cast<std::size_t>(request.size() - sent), MSG_NOSIGNAL | MSG_DONTWAIT);
                sent = wrote < 0 ? request.size() : sent + wrote;
            }
            if ((end.revents & (POLLIN | POLLHUP)) != 0) {
                const auto got =
                    recv(m_ours, part.data(), static_cast<std::size_t>(part.size()), MSG_DONTWAIT);
                if (got <= 0)
                    return answer;
                answer.append(part.constData(), got);
            }
        }
    }

    QByteArray m_program;
    Cost m_cost;
    pid_t m_child = -1;
    int m_ours = -1;
};

}  // namespace sp::test
