// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/crash_note.h"

#include <array>
#include <atomic>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <cxxabi.h>
#include <exception>
#include <typeinfo>

#ifdef __linux__
#include <QFile>

#include <elf.h>
#include <execinfo.h>
#include <fcntl.h>
#include <link.h>
#include <unistd.h>
#endif

namespace sp {

#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

namespace {

constexpr int mostFrames = 64;
constexpr std::size_t longestName = 64;

/// Everything that a note needs, made before: between a crash and the end nothing may be allocated.
struct Prepared {
    std::array<char, 4096> folder{};
    std::array<char, 512> head{};
    std::array<void *, mostFrames> addresses{};
    struct Frame {
        std::array<char, longestName> module{};
        std::uintptr_t offset = 0;
    };
    std::array<Frame, mostFrames> frames{};
    std::array<char, 8192> chunk{};
    std::atomic_flag begun = ATOMIC_FLAG_INIT;
    std::terminate_handler before = nullptr;
};
Prepared prepared;
alignas(16) std::array<char, 64 * 1024> otherStack;

/// Text that is put together without the C library's help.
class Line {
public:
    Line &add(const char *text)
    {
        while (*text && m_size + 1 < m_text.size())
            m_text[m_size++] = *text++;
        return *this;
    }
    Line &add(std::uint64_t number, unsigned base = 10)
    {
        std::array<char, 24> digits{};
        std::size_t at = digits.size() - 1;
        do {
            digits[--at] = "0123456789abcdef"[number % base];
            number /= base;
        } while (number != 0);
        return add(digits.data() + at);
    }
    const char *text()
    {
        m_text[m_size] = '\0';
        return m_text.data();
    }
    void writeTo(int file) const
    {
        // A disk that takes no more leaves a shorter note.
        [[maybe_unused]] const ssize_t written = write(file, m_text.data(), m_size);
    }

private:
    std::array<char, 4352> m_text;
    std::size_t m_size = 0;
};

/// Reads /proc/self/maps line by line and gives each frame the module it lies in. Only code of files counts:
/// whatever else stands on a broken stack may be somebody's words.
class Modules {
public:
    void assign(int frames)
    {
        const int maps = open("/proc/self/maps", O_RDONLY | O_CLOEXEC);
        if (maps < 0)
            return;
        ssize_t got = 0;
        while ((got = read(maps, prepared.chunk.data(), prepared.chunk.size())) > 0)
            for (ssize_t at = 0; at < got; ++at)
                take(prepared.chunk[static_cast<std::size_t>(at)], frames);
        close(maps);
    }

private:
    void take(char each, int frames)
    {
        if (each == '\n') {
            m_line[m_size] = '\0';
            readLine(frames);
            m_size = 0;
        } else if (m_size + 1 < m_line.size()) {
            m_line[m_size++] = each;
        }
    }

    /// "start-end rwxp offset device inode   /path"
    void readLine(int frames)
    {
        const char *at = m_line.data();
        const std::uintptr_t start = hexAt(at);
        if (*at++ != '-')
            return;
        const std::uintptr_t end = hexAt(at);
        const bool runs = std::strlen(at) > 4 && at[3] == 'x';
        const char *slash = std::strchr(at, '/');
        if (!slash)
            return;
        const char *name = std::strrchr(slash, '/') + 1;
        if (std::strcmp(slash, m_path.data()) != 0) {
            std::strncpy(m_path.data(), slash, m_path.size() - 1);
            m_base = start;
        }
        for (int each = 0; runs && each < frames; ++each) {
            const auto address = reinterpret_cast<std::uintptr_t>(prepared.addresses[std::size_t(each)]);
            if (address < start || address >= end)
                continue;
            Prepared::Frame &frame = prepared.frames[std::size_t(each)];
            std::strncpy(frame.module.data(), name, frame.module.size() - 1);
            frame.offset = address - m_base;
        }
    }

    static std::uintptr_t hexAt(const char *&text)
    {
        std::uintptr_t number = 0;
        for (;; ++text) {
            const char each = *text;
            const int digit = each >= '0' && each <= '9'   ? each - '0'
                              : each >= 'a' && each <= 'f' ? each - 'a' + 10
                                                           : -1;
            if (digit < 0)
                return number;
            number = number * 16 + static_cast<std::uintptr_t>(digit);
        }
    }

    std::array<char, 4352> m_line{};
    std::array<char, 4352> m_path{};
    std::size_t m_size = 0;
    std::uintptr_t m_base = 0;
};
Modules modules;

/// What a crash calls: only what POSIX allows a handler of signals (and backtrace(), which was called
/// before).
void writeNote(const char *signal, const char *what)
{
    if (prepared.begun.test_and_set())
        return;
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    const auto seconds = static_cast<std::uint64_t>(now.tv_sec);
    Line path;
    path.add(prepared.folder.data()).add("/crash-").add(seconds).add("-");
    path.add(static_cast<std::uint64_t>(getpid())).add(".note");
    const int file =
        open(path.text(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return;
    Line head;
    head.add(prepared.head.data())
        .add("when: ")
        .add(seconds)
        .add("\nsignal: ")
        .add(signal)
        .add(what)
        .add("\n");
    head.writeTo(file);
    const int frames = backtrace(prepared.addresses.data(), mostFrames);
    modules.assign(frames);
    for (int each = 0; each < frames; ++each) {
        const Prepared::Frame &frame = prepared.frames[std::size_t(each)];
        Line line;
        line.add("frame: ");
        if (frame.module[0] != '\0')
            line.add(frame.module.data()).add("+0x").add(frame.offset, 16);
        else
            line.add("elsewhere");
        line.add("\n").writeTo(file);
    }
    close(file);
}

struct Fatal {
    int number;
    const char *name;
};
constexpr Fatal fatal[] = {
    {SIGSEGV, "SIGSEGV"}, {SIGABRT, "SIGABRT"}, {SIGBUS, "SIGBUS"}, {SIGFPE, "SIGFPE"}, {SIGILL, "SIGILL"}};

extern "C" void crashed(int number)
{
    for (const Fatal &each : fatal)
        if (each.number == number)
            writeNote(each.name, "");
    // Once more, without a handler: whoever waits for this process sees what ended it.
    std::signal(number, SIG_DFL);
    std::raise(number);
}

[[noreturn]] void terminated()
{
    const std::type_info *thrown = abi::__cxa_current_exception_type();
    writeNote("terminate", thrown ? thrown->name() : "");
    if (prepared.before)
        prepared.before();
    std::abort();
}

/// The program's own GNU build id, in hex.
QByteArray buildId()
{
    QByteArray id;
    dl_iterate_phdr(
        [](dl_phdr_info *info, std::size_t, void *answer) {
            for (int each = 0; each < info->dlpi_phnum; ++each) {
                const auto &part = info->dlpi_phdr[each];
                if (part.p_type != PT_NOTE)
                    continue;
                const auto *at = reinterpret_cast<const char *>(info->dlpi_addr + part.p_vaddr);
                const char *end = at + part.p_memsz;
                while (at + sizeof(ElfW(Nhdr)) <= end) {
                    const auto *note = reinterpret_cast<const ElfW(Nhdr) *>(at);
                    const char *name = at + sizeof *note;
                    const char *bytes = name + ((note->n_namesz + 3U) & ~3U);
                    if (note->n_type == NT_GNU_BUILD_ID && note->n_namesz == 4 &&
                        std::memcmp(name, "GNU", 4) == 0)
                        *static_cast<QByteArray *>(answer) =
                            QByteArray(bytes, static_cast<qsizetype>(note->n_descsz)).toHex();
                    at = bytes + ((note->n_descsz + 3U) & ~3U);
                }
            }
            return 1;  // The first is the program itself.
        },
        &id);
    return id;
}

}  // namespace

void noteCrashes(const char *program, const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder);
    const QByteArray head = QByteArrayLiteral("solopilot crash note 1\nprogram: ") + program +
                            "\nversion: " + SOLOPILOT_VERSION + "\nbuild: " + buildId() + '\n';
    if (path.size() >= static_cast<qsizetype>(prepared.folder.size()) ||
        head.size() >= static_cast<qsizetype>(prepared.head.size()))
        return;
    std::strcpy(prepared.folder.data(), path.constData());
    std::strcpy(prepared.head.data(), head.constData());
    // Its first call loads a library.
    backtrace(prepared.addresses.data(), 2);
    // A stack that ran over has no room left for anybody.
    const stack_t stack{otherStack.data(), 0, otherStack.size()};
    sigaltstack(&stack, nullptr);
    struct sigaction action {};
    action.sa_handler = crashed;
    action.sa_flags = SA_ONSTACK | SA_NODEFER;
    sigemptyset(&action.sa_mask);
    for (const Fatal &each : fatal)
        sigaction(each.number, &action, nullptr);
    prepared.before = std::set_terminate(terminated);
}

#else

void noteCrashes(const char *, const QString &) {}

#endif

}  // namespace sp
