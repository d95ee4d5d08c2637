// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/bench_parts.h"

#include "app/cli/bench_command.h"
#include "core/base/json.h"
#include "core/base/random.h"
#include "core/storage/database/client_key_store.h"
#include "core/storage/database/database.h"
#include "core/storage/database/migrator.h"
#include "core/storage/vault/atomic_file.h"
#include "core/storage/vault/subkeys.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace sp::cli {

using namespace std::chrono;

namespace {

/// A database with what it takes to write to it in Units.
class Desk {
public:
    Desk(Database database, const Clock &clock)
        : m_database(std::move(database)), m_ids(clock, m_random), m_units(m_database, m_bus, m_ids, clock)
    {
    }
    Q_DISABLE_COPY_MOVE(Desk)

    Database &database() { return m_database; }
    Result<Done> unit(const QByteArray &name, const std::function<Result<Done>(Unit &)> &work)
    {
        return m_units.run<Done>({name, m_owner}, work);
    }

private:
    SystemRandom m_random;
    Database m_database;
    IdSource m_ids;
    EventBus m_bus;
    UnitRunner m_units;
    Actor m_owner{m_ids.next<ProfileTag>(), Role::Owner};
};

/// Reads a year of the practice, as its pages do.
Result<Done> readAYear(Database &database, Instant now)
{
    const TimeZone zone = TimeZone::utc();
    CalendarService calendar(database);
    for (int month = 1; month <= 12; ++month) {
        const Interval window{now - days(31 * month), now - days(31 * (month - 1))};
        SP_CHECK(calendar.entries(window, zone));
        SP_CHECK(SessionStore(database).within(window));
    }
    SP_CHECK(SessionStore(database).unbilled(500));
    for (const auto state :
        {DocumentFilter::State::Any, DocumentFilter::State::PastDue, DocumentFilter::State::Paid})
        SP_CHECK(DocumentStore(database).list({.state = state}, dateOf(LocalTime(now.time_since_epoch()))));
    SP_TRY(clients, ClientStore(database).list(ClientStatus::Active, 400, 0));
    for (const ClientSummary &client : clients) {
        SP_CHECK(NoteStore(database).ofClients({&client.id, 1}, 20));
        SP_CHECK(LedgerStore(database).balances(client.id.bytes()));
    }
    for (const char *text : {"car", "jonas", "nog", "mar"})
        SP_CHECK(ClientStore(database).search(QString::fromLatin1(text), 20));
    for (const char *text : {"mee", "evening", "talk man", "hand"})
        SP_CHECK(NoteStore(database).search(QString::fromLatin1(text), 20));
    SP_CHECK(LedgerStore(database).verify());
    return Done{};
}

/// 2,000 clients in 100 Units.
Result<Done> writeClients(Desk &desk)
{
    PeopleService people(desk.database());
    for (int batch = 0; batch < 100; ++batch) {
        SP_CHECK(desk.unit("client.add", [&](Unit &unit) -> Result<Done> {
            for (int at = 0; at < 20; ++at) {
                ClientDetails details;
                details.name = u"Bench Client %1"_s.arg(batch * 20 + at);
                details.contacts.push_back(
                    {ContactPoint::Type::Email, {}, u"bench%1@example.org"_s.arg(batch * 20 + at)});
                SP_CHECK(people.add(unit, details));
            }
            return Done{};
        }));
    }
    return Done{};
}

Result<double> timeWorkload(const QString &path, const SecretBytes &key, const Clock &clock)
{
    return millisecondsOf([&]() -> Result<Done> {
        SP_TRY(database, Database::open(path, key));
        Desk desk(std::move(database), clock);
        SP_CHECK(readAYear(desk.database(), clock.now()));
        return writeClients(desk);
    });
}

/// SQLite's backup does not go from an encrypted to an unencrypted file; SQLCipher's export does.
Result<Done> copyUnencrypted(Database &database, const QString &path)
{
    // Search tables are written through their shadow tables.
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    // A practice's connection makes no files; an empty one is an empty database.
    SP_CHECK(writeAtomically(path, {}));
    SP_CHECK(database.run("ATTACH DATABASE :path AS plain KEY ''", {{":path", path}}));
    const auto exported =
        database.each("SELECT sqlcipher_export('plain')", {}, [](const Row &) { return true; });
    SP_CHECK(database.run("DETACH DATABASE plain"));
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    SP_CHECK(exported);
    // The clients' keys are sealed under the vault's, which nobody opens the copy with.
    SP_TRY(copy, Database::open(path, SecretBytes()));
    return ClientKeyStore(copy).takeOver(database);
}

/// In a process of its own: once a key was set, SQLCipher wipes all memory of the process that SQLite gives
/// back, which an unkeyed program would not pay for.
Result<double> timeInNewProcess(const QString &path)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"bench-unencrypted"_s, path, u"--json"_s});
    constexpr int longest = 600'000;
    if (!process.waitForFinished(longest) || process.exitStatus() != QProcess::NormalExit)
        return Error{ErrorCode::Unavailable, "bench.child", {}, process.readAllStandardError().left(400)};
    SP_TRY(answer, parseJsonObject(process.readAllStandardOutput().trimmed()));
    if (!answer.value("ms"_L1).isDouble())
        return Error{
            ErrorCode::Unavailable, "bench.child", {}, answer.value("reason"_L1).toString().toUtf8()};
    return answer.value("ms"_L1).toDouble();
}

Result<Done> removeDatabase(const QString &path)
{
    for (const QString &name : {path, path + u"-wal"_s, path + u"-shm"_s})
        if (QFile::exists(name) && !QFile::remove(name))
            return Error{ErrorCode::Unavailable, "file.unwritable", {{u"path"_s, name}}};
    return Done{};
}

EventDraft weekly(int at, Instant now)
{
    const char *zones[] = {"Europe/Lisbon", "Europe/Berlin", "America/New_York", "Asia/Tokyo"};
    const char *rules[] = {"FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2", "FREQ=WEEKLY;BYDAY=MO,TH",
        "FREQ=MONTHLY;BYDAY=2TU", "FREQ=WEEKLY;COUNT=500", "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR"};
    const auto zone = TimeZone::create(zones[at % 4]);
    // Begun over the last five years.
    const LocalTime start =
        LocalTime((floor<days>(now) - days(1 + at * 1825 / 2000)).time_since_epoch()) + hours(8 + at % 10);
    EventDraft draft{
        u"Series %1"_s.arg(at), {start, TimeKind::Zoned, zone ? *zone : TimeZone::utc()}, hours(1)};
    draft.rules = {rules[at % 6]};
    return draft;
}

/// One of many within the month around now.
EventDraft single(int at, Instant now)
{
    const LocalTime start =
        LocalTime((floor<days>(now) - days(15) + days(at % 30)).time_since_epoch()) + minutes(7 * (at % 200));
    return {u"Event %1"_s.arg(at), {start, TimeKind::Zoned, TimeZone::utc()}, minutes(30)};
}

struct CalendarSize {
    int series;
    int singles;  ///< All within one month.
};

Result<Done> benchMonth(
    BenchReport &report, const Clock &clock, const char *name, CalendarSize size, double atMost)
{
    SP_TRY(database, Database::openInMemory());
    SP_CHECK(migrate(database, migrations(), clock.now()));
    Desk desk(std::move(database), clock);
    CalendarService calendar(desk.database());
    SP_CHECK(desk.unit("calendar.add", [&](Unit &unit) -> Result<Done> {
        for (int at = 0; at < size.series; ++at)
            SP_CHECK(calendar.add(unit, weekly(at, clock.now())));
        for (int at = 0; at < size.singles; ++at)
            SP_CHECK(calendar.add(unit, single(at, clock.now())));
        return Done{};
    }));
    SP_TRY(zone, TimeZone::create("Europe/Lisbon"));
    return report.time(name, 24, atMost, [&](int round) -> Result<Done> {
        // Those with events of their own in them are looked at where they lie.
        const int month = size.singles > 0 ? 0 : round % 24 - 12;
        const Instant from = clock.now() - days(15) + days(31 * month);
        SP_CHECK(calendar.entries({from, from + days(31)}, zone));
        return Done{};
    });
}

}  // namespace

Result<Done> benchEncryption(BenchReport &report, Engine &engine, const QString &scratch)
{
    const SecretBytes key = databaseKey(engine.vault().vaultKey);
    const QString sealed = scratch + u"/encrypted.db"_s;
    const QString plain = scratch + u"/plain.db"_s;
    std::vector<double> ratios;
    for (int round = 0; round < report.runs(); ++round) {
        SP_CHECK(engine.database().copyTo(sealed, key));
        SP_CHECK(copyUnencrypted(engine.database(), plain));
        SP_TRY(encrypted, timeWorkload(sealed, key, engine.clock()));
        SP_TRY(unencrypted, timeInNewProcess(plain));
        ratios.push_back(encrypted / unencrypted);
        SP_CHECK(removeDatabase(sealed));
        SP_CHECK(removeDatabase(plain));
    }
    report.ratio("encrypted store against unkeyed", std::move(ratios), BenchReport::Reach::AtMost, 1.4);
    return Done{};
}

Result<Reply> benchUnencrypted(const QString &path, const Clock &clock)
{
    if (!QFile::exists(path))
        return Error{ErrorCode::NotFound, "file.unreadable", {{u"path"_s, path}}};
    SP_TRY(taken, timeWorkload(path, SecretBytes(), clock));
    return Reply{{{u"ms"_s, taken}}, u"%1 ms\n"_s.arg(taken)};
}

Result<Done> benchSeries(BenchReport &report, const Clock &clock)
{
    SP_CHECK(benchMonth(report, clock, "calendar month with 2,000 recurring series", {2000, 0}, 30));
    return benchMonth(report, clock, "calendar month of 3,000 events, with 500 series", {500, 3000}, 20);
}

}  // namespace sp::cli
