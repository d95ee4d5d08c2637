// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/crash_note.h"
#include "app/composition/process_hygiene.h"
#include "app/composition/program_records.h"
#include "core/base/log.h"

#include "tests/faults/ledger/run_ledger.h"
#include "tests/faults/life/opened_practice.h"
#include "tests/faults/life/practice_life.h"
#include "tests/faults/sweep/canaries.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <ctime>
#include <stdexcept>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace sp;
using namespace sp::faults;
using namespace sp::test;
using namespace Qt::StringLiterals;

// A program with an open practice dies, at a moment nobody chose, in each way there is. What it leaves is
// looked through for what it held: the note, the log, the folder it stood in, everything below its home.

namespace {

enum class Death { Segment, Abort, Thrown, OutOfMemory, Unawares };
constexpr int deaths = 5;

constexpr auto mailPassword = "zqpassword-lumorie-vantrask";
constexpr auto noteText = "zqnote-orbelin-skavantis";
constexpr auto clientName = "Zqclient Tarvelholm";

/// Words that no other part of the program holds.
const Search &search()
{
    static const Search all({{"passphrase", "four words for tests"}, {"mail password", mailPassword},
        {"note", noteText}, {"client", clientName}, {"what was thrown", "zqthrown-melvaris"}});
    return all;
}

/// Work that has secrets in hand all the time; `step` counts what was begun.
void workOn(OpenedPractice &practice, int step)
{
    Engine &engine = *practice.engine;
    practice.did<Done>("settings.change", [&](Unit &unit) {
        return engine.secrets().put(unit, "smtp", SecretBytes::copyOf(octets(mailPassword)));
    });
    const auto client = practice.did<ClientId>("client.add", [&](Unit &unit) -> Result<ClientId> {
        ClientDetails details;
        details.name = QString::fromLatin1(clientName) + QString::number(step);
        return engine.people().add(unit, details);
    });
    practice.did<int>("note.save", [&](Unit &unit) -> Result<int> {
        SP_TRY(note, engine.notes().add(unit, client, "blank"));
        return engine.notes().save(unit, note, {{}, QString::fromLatin1(noteText), {}});
    });
    must(engine.secrets().find("smtp"));
    qWarning("a library says the password is %s", mailPassword);
}

/// Whatever this process does by then.
void signalAt(std::chrono::microseconds moment, int number)
{
    sigevent event{};
    event.sigev_notify = SIGEV_SIGNAL;
    event.sigev_signo = number;
    timer_t timer{};
    itimerspec once{};
    once.it_value.tv_nsec = std::chrono::nanoseconds(moment).count();
    if (timer_create(CLOCK_MONOTONIC, &event, &timer) != 0 || timer_settime(timer, 0, &once, nullptr) != 0)
        _exit(9);
}

[[noreturn]] void die(Death death)
{
    switch (death) {
    case Death::Segment:
        *reinterpret_cast<volatile int *>(8) = 1;
        break;
    case Death::Abort:
        std::abort();
    case Death::Thrown:
        throw std::runtime_error("zqthrown-melvaris");
    case Death::OutOfMemory: {
        const rlimit little{0, 0};
        setrlimit(RLIMIT_AS, &little);
        std::vector<QByteArray> all;
        for (;;)
            all.emplace_back(64 * 1024, 'x');
    }
    case Death::Unawares:
        break;
    }
    _exit(0);
}

}  // namespace

class CrashLeakTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSearchFindsEachForm();
    void nothingIsLeft();
};

void CrashLeakTest::theSearchFindsEachForm()
{
    for (const Canary &canary : search().canaries())
        for (const Form &form : formsOf(canary.text))
            QVERIFY(!search().in("before" + form.bytes + "after", u"x"_s).isEmpty());
    for (const int before : {0, 1, 2})
        QVERIFY(!search().in((QByteArray(before, 'x') + noteText + "y").toBase64(), u"x"_s).isEmpty());
    // qCompress puts a length before its stream.
    QVERIFY(!search().in("before" + qCompress(QByteArray(noteText).repeated(3)), u"x"_s).isEmpty());
    QVERIFY(search().in("nothing of the kind", u"x"_s).isEmpty());
}

void CrashLeakTest::nothingIsLeft()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("a sanitizer tells of crashes itself");
#endif
    const int runs = byTier(5, 50, 200);
    Run run("crash_leak");
    SeededRandom chance(run.seed());
    // Somebody else asked for cores; ours are not among them.
    rlimit cores{};
    QCOMPARE(getrlimit(RLIMIT_CORE, &cores), 0);
    cores.rlim_cur = cores.rlim_max;
    setrlimit(RLIMIT_CORE, &cores);
    for (int number = 0; number < runs; ++number) {
        const QTemporaryDir root;
        const Place place{root.path()};
        makePractice(place);
        const auto death = static_cast<Death>(number % deaths);
        const int steps = 1 + static_cast<int>(chance.uniform(4));
        const auto moment = std::chrono::microseconds(1 + chance.uniform(60'000));
        int ready[2];
        QCOMPARE(pipe(ready), 0);
        const pid_t child = fork();
        if (child == 0) {
            if (!std::freopen("/dev/null", "w", stderr) || chdir(root.path().toUtf8().constData()) != 0)
                _exit(9);
            qputenv("XDG_STATE_HOME", root.filePath(u"state"_s).toUtf8());
            qputenv("SOLOPILOT_LOG", "debug");
            hardenProcess();
            for (const int fatal : {SIGSEGV, SIGABRT, SIGBUS, SIGFPE})
                std::signal(fatal, SIG_DFL);
            SystemClock clock;
            const ProgramRecords records("solopilot-test", clock, ProgramRecords::Echo::Everything);
            [&]() noexcept {
                OpenedPractice practice(place.practice(), run.seed() + std::uint64_t(number), 1);
                must(practice.open());
                for (int step = 0; death == Death::Unawares || step < steps; ++step) {
                    workOn(practice, step);
                    if (step == 0 && write(ready[1], ".", 1) != 1)
                        _exit(9);
                    if (step == 0 && death == Death::Unawares)
                        signalAt(moment, number % 2 ? SIGSEGV : SIGABRT);
                }
                die(death);
            }();
        }
        ::close(ready[1]);
        char dot = 0;
        const ssize_t got = read(ready[0], &dot, 1);
        ::close(ready[0]);
        QCOMPARE(got, ssize_t(1));
        int status = 0;
        waitpid(child, &status, 0);
        run.tried();
        QVERIFY(WIFSIGNALED(status));
        if (WCOREDUMP(status))
            run.failed("a core was left");
        const QString state = root.filePath(u"state/solopilot"_s);
        const auto notes = crashNotes(state);
        QCOMPARE(notes.size(), 1);
        QVERIFY(notes[0].frames.size() >= 2);
        QVERIFY(!QDir(state).entryList({u"*.log"_s}).isEmpty());
        for (const QString &found : search().below(root.path(), {}))
            run.failed(found.toUtf8());
    }
    QCOMPARE(run.failures(), 0);
}

QTEST_GUILESS_MAIN(CrashLeakTest)
#include "crash_leak_test.moc"
