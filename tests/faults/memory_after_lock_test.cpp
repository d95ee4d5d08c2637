// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/vault_keys.h"

#include "tests/faults/ledger/run_ledger.h"
#include "tests/faults/life/opened_practice.h"
#include "tests/faults/life/practice_life.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace sp;
using namespace sp::faults;
using namespace sp::test;
using namespace Qt::StringLiterals;

// What another program of this user, a swap file or a crash note could find in the memory of a program whose
// practice is locked. The secrets are made in a child process, which says them only after it has locked, so
// that no copy of them comes from the test.

namespace {

constexpr std::size_t secretSize = 24;

/// Letters that no other part of the program holds.
SecretBytes madeUp(std::uint64_t seed)
{
    SecretBytes secret(secretSize);
    SeededRandom random(seed);
    random.fill(secret.span());
    for (unsigned char &byte : secret.span())
        byte = static_cast<unsigned char>('a' + byte % 26);
    return secret;
}

void say(int pipe, std::span<const unsigned char> bytes)
{
    if (write(pipe, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size()))
        _exit(3);
}

/// Opens, works, locks; then waits to be looked at. What it kept in hand, the last thing it says.
[[noreturn]] void openAndLock(const Place &place, std::uint64_t seed, int pipe)
{
    {
        OpenedPractice practice(place.practice(), seed, 1);
        must(practice.open());
        Engine &engine = *practice.engine;
        say(pipe, engine.vault().vaultKey.span());
        {
            const SecretBytes typed = madeUp(seed);
            const auto passphrase = must(Passphrase::create(typed));
            must(VaultKeys(engine, KdfPolicyForTests::cheap()).changePassphrase(passphrase));
        }
        {
            const SecretBytes token = madeUp(seed + 1);
            must(engine.run<Done>(
                "settings.change", [&](Unit &unit) { return engine.secrets().put(unit, "smtp", token); }));
            must(engine.secrets().find("smtp"));
        }
        practice.engine.reset();
        // Opened once more by what is now the passphrase.
        const SecretBytes typed = madeUp(seed);
        const auto passphrase = must(Passphrase::create(typed));
        practice.engine =
            must(openPractice(place.practice(), &passphrase, KdfPolicyForTests::cheap(), practice.ports()));
        practice.engine.reset();
    }
    say(pipe, std::array<unsigned char, 1>{'.'});
    for (;;)
        pause();
}

struct Form {
    const char *name;
    QByteArray bytes;
};

std::vector<Form> formsOf(const QByteArray &secret)
{
    QByteArray wide;
    for (const char byte : secret)
        wide += QByteArray(1, byte) + '\0';
    return {{"as it is", secret}, {"UTF-16", wide}, {"base64", secret.toBase64()}, {"hex", secret.toHex()}};
}

/// All that can be read of a process's memory, with the names of its places.
std::vector<std::pair<QByteArray, QByteArray>> memoryOf(pid_t process)
{
    const QString base = u"/proc/%1/"_s.arg(process);
    QFile maps(base + u"maps"_s);
    QFile memory(base + u"mem"_s);
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    std::vector<std::pair<QByteArray, QByteArray>> found;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QByteArrayList words = line.split(' ');
        if (words.size() < 2 || !words[1].startsWith('r'))
            continue;
        const QByteArrayList ends = words[0].split('-');
        const auto begin = ends[0].toULongLong(nullptr, 16);
        const auto size = ends[1].toULongLong(nullptr, 16) - begin;
        if (memory.seek(static_cast<qint64>(begin)))
            found.emplace_back(line, memory.read(static_cast<qint64>(size)));
    }
    return found;
}

}  // namespace

class MemoryAfterLockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSearchFindsWhatIsThere();
    void noSecretIsLeft();
};

void MemoryAfterLockTest::theSearchFindsWhatIsThere()
{
    const SecretBytes kept = madeUp(99);
    const QByteArray text(reinterpret_cast<const char *>(kept.data()), secretSize);
    const auto places = memoryOf(getpid());
    QVERIFY(std::ranges::any_of(places, [&](const auto &place) { return place.second.contains(text); }));
}

void MemoryAfterLockTest::noSecretIsLeft()
{
    const int runs = byTier(5, 50, 200);
    Run run("memory_after_lock");
    for (int number = 0; number < runs; ++number) {
        const QTemporaryDir folder;
        const Place place{folder.path()};
        makePractice(place);
        const std::uint64_t seed = run.seed() + static_cast<std::uint64_t>(3 * number);
        int ends[2];
        QCOMPARE(pipe(ends), 0);
        const pid_t child = fork();
        if (child == 0)
            openAndLock(place, seed, ends[1]);
        ::close(ends[1]);
        QByteArray said;
        char buffer[256];
        while (!said.endsWith('.') || said.size() < 33) {
            const ssize_t got = read(ends[0], buffer, sizeof buffer);
            if (got <= 0)
                break;
            said.append(buffer, got);
        }
        ::close(ends[0]);
        const auto places = memoryOf(child);
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        QCOMPARE(said.size(), 33);
        QVERIFY(places.size() > 10);
        run.tried();
        const auto textOf = [](const SecretBytes &secret) {
            return QByteArray(reinterpret_cast<const char *>(secret.data()), secretSize);
        };
        const std::pair<const char *, QByteArray> secrets[] = {{"the vault key", said.left(32)},
            {"the passphrase", textOf(madeUp(seed))}, {"the mail password", textOf(madeUp(seed + 1))}};
        for (const auto &[name, secret] : secrets)
            for (const Form &form : formsOf(secret))
                for (const auto &[where, bytes] : places)
                    if (bytes.contains(form.bytes))
                        run.failed(QByteArray(name) + ", " + form.name + ", in " + where);
    }
    QCOMPARE(run.failures(), 0);
}

QTEST_GUILESS_MAIN(MemoryAfterLockTest)
#include "memory_after_lock_test.moc"
