// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secret_input.h"

#include <QFile>

#ifdef __unix__
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#endif

#include <cstdio>

namespace sp::cli {

namespace {

constexpr std::size_t longest = 1024 * 1024;

#ifdef __unix__
/// The terminal without echo while this lives.
class Silence {
public:
    explicit Silence(int terminal) : m_terminal(terminal)
    {
        tcgetattr(terminal, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(terminal, TCSAFLUSH, &silent);
    }
    ~Silence() { tcsetattr(m_terminal, TCSAFLUSH, &m_before); }
    Q_DISABLE_COPY_MOVE(Silence)

private:
    int m_terminal;
    termios m_before{};
};

Result<SecretBytes> readAll(int descriptor, bool oneLine)
{
    SecretBytes buffer(longest);
    std::size_t used = 0;
    while (used < longest) {
        const ssize_t got = ::read(descriptor, buffer.data() + used, oneLine ? 1 : longest - used);
        if (got <= 0)
            break;
        used += static_cast<std::size_t>(got);
        if (oneLine && buffer.data()[used - 1] == '\n')
            break;
    }
    while (used > 0 && (buffer.data()[used - 1] == '\n' || buffer.data()[used - 1] == '\r'))
        --used;
    return SecretBytes::copyOf({buffer.data(), used});
}
#endif

}  // namespace

Result<SecretBytes> readSecret(const QString &path, const char *prompt)
{
#ifdef __unix__
    if (!path.isEmpty()) {
        const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
        if (file < 0)
            return Error{ErrorCode::InvalidInput, "file.unreadable", {{QStringLiteral("path"), path}}};
        auto secret = readAll(file, false);
        ::close(file);
        return secret;
    }
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (terminal < 0)
        return Error{ErrorCode::InvalidInput, "passphrase.no_terminal"};
    std::fprintf(stderr, "%s: ", prompt);
    Result<SecretBytes> secret = [&] {
        const Silence silence(terminal);
        return readAll(terminal, true);
    }();
    std::fputc('\n', stderr);
    ::close(terminal);
    return secret;
#else
    Q_UNUSED(prompt)
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::InvalidInput, path.isEmpty() ? "passphrase.no_terminal" : "file.unreadable",
            {{QStringLiteral("path"), path}}};
    SecretBytes secret(static_cast<std::size_t>(file.size()));
    file.read(reinterpret_cast<char *>(secret.data()), file.size());
    return secret;
#endif
}

}  // namespace sp::cli
