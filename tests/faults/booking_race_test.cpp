// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/booking/booking_service.h"

#include "tests/faults/ledger/run_ledger.h"
#include "tests/support/memory_place.h"
#include "tests/support/practice_services.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <atomic>
#include <thread>

#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace sp;
using namespace sp::faults;
using namespace sp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int rivals = 10;  ///< For each time.
constexpr int threads = 4;  ///< Of each program.
constexpr int programs = 2;

/// How a time is claimed: booked at once, held first, or written by somebody who asks no service.
enum class Way { Book, Hold, Row };
Way wayOf(int slot)
{
    return static_cast<Way>(slot % 3);
}

struct Score {
    int won = 0;
    int taken = 0;  ///< SLOT_TAKEN
    int other = 0;
    int waited = 0;  ///< Asked again, for another one was writing.
    Score &operator+=(const Score &more)
    {
        won += more.won;
        taken += more.taken;
        other += more.other;
        waited += more.waited;
        return *this;
    }
};

struct People {
    std::vector<ClientId> clients;
    ServiceId talk;
    Actor owner;
};

Instant slotStart(int slot)
{
    return instant("2027-01-01T00:00:00Z") + std::chrono::minutes(30 * slot);
}

/// One who claims, with a connection of their own.
class Claimant {
public:
    Claimant(const QString &path, std::uint64_t seed)
        : m_random(seed), m_database(must(Database::open(path, ServicePractice::fileKey())))
    {
        m_registry.add(changeTermsPolicy());
        m_sessions.follow(m_bus);
    }

    Score claim(const People &people, int slot, int rival)
    {
        Score score;
        const ClientId client = people.clients[static_cast<std::size_t>(rival)];
        const SessionBooking wish{
            client, people.talk, TimeZone::utc().toLocal(slotStart(slot)), TimeZone::utc(), 30min};
        const Actor &owner = people.owner;
        QByteArray told;
        switch (wayOf(slot)) {
        case Way::Book:
            told = again(score, [&] { return book(owner, wish, {}); });
            break;
        case Way::Hold: {
            std::optional<HoldId> hold;
            told = again(score, [&] {
                return reason(m_units.run<Done>({"hold.place", owner}, [&](Unit &unit) -> Result<Done> {
                    SP_TRY(placed, m_booking.claim(unit, {wish, HoldOwner::of("client", client)}));
                    hold = placed.id;
                    return Done{};
                }));
            });
            if (told.isEmpty())
                told = again(score, [&] { return book(owner, wish, hold); });
            break;
        }
        case Way::Row:
            told = again(score, [&] { return write(owner, wish); });
            break;
        }
        ++(told.isEmpty() ? score.won : told == "SLOT_TAKEN" ? score.taken : score.other);
        return score;
    }

private:
    template <typename Work>
    static QByteArray again(Score &score, const Work &work)
    {
        for (;;) {
            const QByteArray told = work();
            if (told != "storage.busy")
                return told;
            ++score.waited;
        }
    }
    QByteArray book(const Actor &owner, const SessionBooking &wish, std::optional<HoldId> hold)
    {
        return reason(m_units.run<SessionId>(
            {"session.book", owner}, [&](Unit &unit) { return m_booking.confirm(unit, wish, hold); }));
    }
    QByteArray write(const Actor &owner, const SessionBooking &wish)
    {
        return reason(m_units.run<Done>({"session.book", owner}, [&](Unit &unit) -> Result<Done> {
            SP_TRY(service, m_services.service(wish.service));
            Session session{unit.newId<SessionTag>(), {}, {}, wish.client, service.version};
            session.zone = "UTC";
            session.tzdbVersion = "2026a";
            const Instant start = TimeZone::utc().toInstant(wish.start);
            session.planned = {start, start + 30min};
            unit.audit("session.booked", "session", session.id);
            return SessionStore(m_database).insert(session, unit.now());
        }));
    }

    ManualClock m_clock{instant("2026-10-27T10:00:00Z")};
    SeededRandom m_random;
    IdSource m_ids{m_clock, m_random};
    Database m_database;
    EventBus m_bus;
    UnitRunner m_units{m_database, m_bus, m_ids, m_clock};
    CalendarService m_calendar{m_database};
    ServiceStore m_services{m_database};
    SessionService m_sessions{m_database, m_calendar, m_services};
    HoldService m_holds{m_database};
    PolicyRegistry m_registry;
    PolicyService m_policies{m_database, m_registry};
    BookingService m_booking{m_database, m_sessions, m_holds, m_calendar, m_services, m_policies};
};

/// Nobody claims a time before all threads of both programs are there for it.
struct Start {
    std::atomic<int> *ready = new (mmap(nullptr, sizeof(std::atomic<int>), PROT_READ | PROT_WRITE,
        MAP_SHARED | MAP_ANONYMOUS, -1, 0)) std::atomic<int>(0);
    Start() = default;
    ~Start() { munmap(ready, sizeof *ready); }
    Q_DISABLE_COPY_MOVE(Start)
    void wait(int round) const
    {
        ++*ready;
        while (*ready < (round + 1) * threads * programs)
            std::this_thread::yield();
    }
};

/// What one program does: its threads share out the claims so that rivals for a time meet.
Score runProgram(
    const QString &path, const People &people, const Start &start, int slots, int program, std::uint64_t seed)
{
    std::array<Score, threads> scores;
    std::vector<std::thread> all;
    for (int thread = 0; thread < threads; ++thread)
        all.emplace_back([&, thread] {
            const int lane = program * threads + thread;
            Claimant claimant(path, seed + static_cast<std::uint64_t>(lane) + 1);
            for (int slot = 0; slot < slots; ++slot) {
                start.wait(slot);
                for (int rival = 0; rival < rivals; ++rival)
                    if ((slot + rival) % (threads * programs) == lane)
                        scores[static_cast<std::size_t>(thread)] += claimant.claim(people, slot, rival);
            }
        });
    for (std::thread &each : all)
        each.join();
    Score sum;
    for (const Score &each : scores)
        sum += each;
    return sum;
}

People makePractice(const QString &path)
{
    ServicePractice practice(path);
    People people{{}, practice.service("Talk", money(10'000)), practice.owner};
    for (int at = 0; at < rivals; ++at)
        people.clients.push_back(practice.client(("Rival " + QByteArray::number(at)).constData()));
    return people;
}

}  // namespace

class BookingRaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void F17_5_7_eachTimeHasOneWinner();
};

// Two programs with four threads each claim the same times of one encrypted practice, ten rivals for each.
void BookingRaceTest::F17_5_7_eachTimeHasOneWinner()
{
    const int claims = byTier(1'000, 10'000, 10'000);
    const int slots = claims / rivals;
    Run run("booking_race");
    const QTemporaryDir folder(memoryPlace());
    const QString path = folder.filePath(u"practice.db"_s);
    const People people = makePractice(path);
    const Start start;
    int ends[2];
    QCOMPARE(pipe(ends), 0);
    const pid_t other = fork();
    if (other == 0) {
        const Score score = runProgram(path, people, start, slots, 1, run.seed());
        _exit(write(ends[1], &score, sizeof score) == sizeof score ? 0 : 3);
    }
    Score score = runProgram(path, people, start, slots, 0, run.seed());
    const int wonHere = score.won;
    Score theirs;
    QCOMPARE(read(ends[0], &theirs, sizeof theirs), static_cast<ssize_t>(sizeof theirs));
    int status = 0;
    waitpid(other, &status, 0);
    QCOMPARE(status, 0);
    close(ends[0]);
    close(ends[1]);
    score += theirs;
    run.tried(claims);
    qInfo("%d claims: %d won by one program, %d by the other, %d told that it is taken, %d asked again",
        claims, wonHere, theirs.won, score.taken, score.waited);
    QCOMPARE(score.other, 0);
    QCOMPARE(score.won, slots);
    QCOMPARE(score.taken, claims - slots);

    Database database = must(Database::open(path, ServicePractice::fileKey()));
    const auto count = [&](const char *sql) { return must(database.integer(sql)); };
    QCOMPARE(count("SELECT count(*) FROM session"), slots);
    QCOMPARE(count("SELECT count(DISTINCT planned_start) FROM session WHERE state = 'Confirmed'"), slots);
    QCOMPARE(count("SELECT count(*) FROM session a JOIN session b ON a.id < b.id AND a.planned_start < "
                   "b.planned_end "
                   "AND b.planned_start < a.planned_end"),
        0);
    // What was written for losers is gone: no entry in the calendar, no hold.
    QCOMPARE(count("SELECT count(*) FROM calendar_event"),
        count("SELECT count(*) FROM session WHERE event IS NOT NULL"));
    QCOMPARE(count("SELECT count(*) FROM hold WHERE status <> 'Converted'"), 0);
    QVERIFY(must(AuditStore(database).verify()).brokenAt == std::nullopt);
    if (score.other + (score.won != slots) != 0)
        run.failed("a time was won twice or by nobody");
    QCOMPARE(run.failures(), 0);
}

QTEST_GUILESS_MAIN(BookingRaceTest)
#include "booking_race_test.moc"
