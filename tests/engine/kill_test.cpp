// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/backup.h"
#include "core/engine/exchange.h"

#include "tests/support/kill_points.h"
#include "tests/support/test_engine.h"

#include <QDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <map>
#include <set>
#include <span>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kills = 200;
constexpr std::uint64_t seed = 20'261'027;
/// Calls that change a file: opening takes some twenty of them, a finished session about a hundred, an import
/// or a backup some hundreds.
constexpr std::uint32_t opening = 30;
constexpr std::uint32_t working = 2'000;

/// The practice that one process after another works on and is killed over.
struct Shared {
    QString folder;
    Passphrase words = TestEngine::words();
    ManualClock clock{std::chrono::sys_days(std::chrono::year(2026) / 10 / 27) + 10h};
    SeededRandom random;
    FakeRenderer renderer;
    FakeMailTransport mail{clock};

    Shared(QString at, std::uint64_t salt, int round) : folder(std::move(at)), random(seed + salt)
    {
        clock.advance(std::chrono::hours(2 * round));
    }
    EnginePorts ports() { return {clock, random, &renderer, &mail, nullptr}; }
    std::unique_ptr<Engine> open()
    {
        return must(openPractice(folder, &words, KdfPolicyForTests::cheap(), ports()));
    }
};

/// One line for each thing done, written after its commit and before the next one begins: "what id figure".
class Acknowledge {
public:
    explicit Acknowledge(int pipe) : m_pipe(pipe) {}
    void operator()(const char *what, const QByteArray &id, const QByteArray &figure = "-") const
    {
        const QByteArray line = QByteArray(what) + ' ' + id + ' ' + figure + '\n';
        if (write(m_pipe, line.constData(), static_cast<std::size_t>(line.size())) != line.size())
            _exit(3);
    }

private:
    int m_pipe;
};

template <typename T>
T did(Engine &engine, const char *name, const std::function<Result<T>(Unit &)> &work)
{
    return must(engine.run<T>(name, work));
}

/// When a round ends: at which call, and where in it. Every eighth ends while the practice is opened.
struct End {
    std::uint32_t call;
    kill_points::Moment moment;

    End(int round, SeededRandom &random)
        : call(1 + random.uniform(round % 8 == 0 ? opening : working)),
          moment(static_cast<kill_points::Moment>(random.uniform(3)))
    {
    }
};

QString backupsOf(const QString &folder)
{
    return folder + u"-backups"_s;
}

constexpr int imported = 3;

/// A calendar file of `imported` events.
QByteArray threeEvents(const QByteArray &uid)
{
    QByteArray text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//kill//EN\r\n";
    for (int number = 1; number <= imported; ++number)
        text += "BEGIN:VEVENT\r\nUID:" + uid + '-' + QByteArray::number(number) +
                "@example.org\r\nDTSTAMP:20261027T100000Z\r\nDTSTART:2026110" + QByteArray::number(number) +
                "T100000Z\r\nDTEND:2026110" + QByteArray::number(number) +
                "T110000Z\r\nSUMMARY:Talk\r\nEND:VEVENT\r\n";
    return text + "END:VCALENDAR\r\n";
}

/// Books, moves, starts, pauses, notes, finishes, takes payments, credits, imports and backs up until it is
/// killed.
[[noreturn]] void work(const QString &folder, int round, int pipe, const End &end)
{
    kill_points::arm(end.call, end.moment);
    Shared shared(folder, 1'000 + static_cast<std::uint64_t>(round), round);
    const auto engine = shared.open();
    const Acknowledge acknowledge(pipe);
    acknowledge("open", "-");
    const ServiceId service = must(engine->services().list()).front().id;
    const ClientId client = must(engine->people().store().list({}, 1, 0)).front().id;
    SessionService &sessions = engine->sessions();
    std::vector<SessionId> booked;
    std::vector<DocumentId> invoices;
    for (;;) {
        shared.clock.advance(1s);
        const auto running = must(sessions.store().running());
        switch (shared.random.uniform(12)) {
        case 0: {
            const LocalTime start = TimeZone::utc().toLocal(shared.clock.now());
            booked.push_back(did<SessionId>(*engine, "session.book", [&](Unit &unit) {
                return sessions.book(unit, {client, service, start, TimeZone::utc()});
            }));
            acknowledge("book", booked.back().text());
            break;
        }
        case 1:
            if (!running && !booked.empty()) {
                const SessionId id = booked.back();
                booked.pop_back();
                did<Done>(*engine, "session.start", [&](Unit &unit) { return sessions.start(unit, id); });
                acknowledge("start", id.text());
            }
            break;
        case 2:
            if (running) {
                const SessionId id = running->row.session.id;
                const NoteId note = did<NoteId>(*engine, "note.open",
                    [&](Unit &unit) { return engine->notes().openForSession(unit, client, id, "blank"); });
                const QString body = u"round %1 at %2"_s.arg(round).arg(toMillis(shared.clock.now()));
                const int number = did<int>(*engine, "note.save", [&](Unit &unit) {
                    return engine->notes().save(unit, note, {{}, body, {}});
                });
                acknowledge("note", note.text(), QByteArray::number(number));
            }
            break;
        case 3:
            if (running && !running->paused()) {
                did<Done>(*engine, "session.pause",
                    [&](Unit &unit) { return sessions.pause(unit, running->row.session.id); });
                acknowledge("pause", running->row.session.id.text());
            } else if (running) {
                did<Done>(*engine, "session.resume",
                    [&](Unit &unit) { return sessions.resume(unit, running->row.session.id); });
                acknowledge("resume", running->row.session.id.text());
            }
            break;
        case 4:
        case 5:
            if (running) {
                FinishRequest request{running->row.session.id};
                request.note = NoteContent{{}, u"done"_s, {}};
                const FinishResult result = must(engine->finish(request, "finish:" + request.session.text()));
                invoices.push_back(*result.document);
                acknowledge("finish", request.session.text(), result.number);
            }
            break;
        case 6:
            if (!invoices.empty()) {
                const auto id = did<PaymentId>(*engine, "payment.record", [&](Unit &unit) {
                    return engine->billing().recordPayment(
                        unit, {client, {}, money(1'234), "bank", date("2026-10-27")});
                });
                acknowledge("pay", id.text(), "1234");
            }
            break;
        case 7:
            if (!booked.empty()) {
                const Session session = must(sessions.session(booked.back()));
                const Instant start = shared.clock.now() + 24h;
                did<EventId>(*engine, "calendar.move", [&](Unit &unit) {
                    return engine->calendar().move(unit, *session.event, session.occurrence,
                        {TimeZone::utc().toLocal(start), 1h}, SeriesScope::All);
                });
                acknowledge("move", session.id.text(), QByteArray::number(toMillis(start)));
            }
            break;
        case 8: {
            const QByteArray uid = "kill-" + QByteArray::number(toMillis(shared.clock.now()));
            did<ImportPlan>(*engine, "import.calendar", [&](Unit &unit) {
                return importService(*engine).applyCalendar(unit, threeEvents(uid), u"kill.ics"_s);
            });
            acknowledge("import", uid);
            break;
        }
        case 9:
            if (shared.random.uniform(4) == 0) {
                const QByteArray name = QByteArray::number(toMillis(shared.clock.now())) + ".spbackup";
                must(createBackup(*engine, backupsOf(folder) + u'/' + QString::fromLatin1(name)));
                acknowledge("backup", name);
            }
            break;
        default:
            if (!invoices.empty()) {
                const DocumentId id = invoices.back();
                invoices.pop_back();
                const auto note = did<BilledDocument>(*engine, "invoice.credit",
                    [&](Unit &unit) { return engine->billing().credit(unit, id, {u"kill"_s}); });
                acknowledge("credit", id.text(), note.content.number);
            }
        }
    }
}

/// What the owner was told was done, over all rounds.
struct Told {
    std::vector<QByteArrayList> lines;
    std::map<QByteArray, int> notes;     ///< The newest version of each.
    std::map<QByteArray, qint64> moves;  ///< Where each session was put last.
    std::set<QByteArray> backups;
    QByteArray running;  ///< The session whose timer was started and not finished.
    QByteArray last;
    int opened = 0;

    void add(const QByteArray &line)
    {
        const QByteArrayList parts = line.split(' ');
        last = parts[0];
        if (parts[0] == "open")
            ++opened;
        else
            lines.push_back(parts);
        if (parts[0] == "note")
            notes[parts[1]] = parts[2].toInt();
        if (parts[0] == "move")
            moves[parts[1]] = parts[2].toLongLong();
        if (parts[0] == "backup")
            backups.insert(parts[1]);
        if (parts[0] == "start")
            running = parts[1];
        if (parts[0] == "finish")
            running.clear();
    }
};

/// Why `line` does not hold in the practice as it was found; empty when it does.
QByteArray missing(Engine &engine, const QByteArrayList &line)
{
    const QByteArray &what = line[0];
    if (what == "note" || what == "move" || what == "backup")
        return {};  // By the newest of each, see below.
    if (what == "import")
        return must(engine.database().integer("SELECT count(*) FROM calendar_event WHERE uid LIKE :uid",
                   {{":uid", line[1] + "-%"}})) == imported
                   ? QByteArray()
                   : "events";
    if (what == "pay") {
        const auto sum = must(engine.database().integer("SELECT amount_minor FROM payment WHERE id = :id",
            {{":id", PaymentId::parse(line[1])->bytes()}}));
        return sum > 0 ? QByteArray() : "payment";
    }
    if (what == "credit")
        return must(engine.billing().store().numbered(line[2])) &&
                       must(engine.billing().document(*DocumentId::parse(line[1]))).state ==
                           billing::InvoiceState::Superseded
                   ? QByteArray()
                   : "credit note";
    const auto session = engine.sessions().session(*SessionId::parse(line[1]));
    if (!session)
        return "session";
    if (what == "finish")
        return session->state == SessionState::Completed && must(engine.billing().store().numbered(line[2]))
                   ? QByteArray()
                   : "invoice";
    if (what == "start")
        return session->actualStart ? QByteArray() : "timer";
    return {};
}

}  // namespace

class KillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedKillsAtTheSameMoment();
    void nothingAcknowledgedIsLost();

private:
    static void make(TestEngine &made);
    static void round(const QString &folder, int number, SeededRandom &random, Told &told);
    static void check(const QString &folder, int number, Told &told);
    static void checkBackups(const QString &folder, Told &told);
};

void KillTest::make(TestEngine &made)
{
    made.did<ClientId>("client.add", [&](Unit &unit) {
        ClientDetails ana{.name = u"Ana"_s};
        ana.contacts = {{ContactPoint::Type::Email, {}, u"ana@example.org"_s}};
        return made.engine->people().add(unit, ana);
    });
    QVERIFY(QDir().mkpath(backupsOf(made.folder())));
    made.close();
}

void KillTest::round(const QString &folder, int number, SeededRandom &random, Told &told)
{
    const End end(number, random);
    int ends[2];
    QCOMPARE(pipe(ends), 0);
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        work(folder, number, ends[1], end);
    }
    close(ends[1]);
    QByteArray text;
    char buffer[4096];
    for (ssize_t got = 0; (got = read(ends[0], buffer, sizeof buffer)) > 0;)
        text.append(buffer, got);
    close(ends[0]);
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY2(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL, "the worker failed by itself");
    // What comes behind the last end of a line was not told whole.
    for (const QByteArray &line : text.left(text.lastIndexOf('\n') + 1).split('\n'))
        if (!line.isEmpty())
            told.add(line);
}

void KillTest::check(const QString &folder, int number, Told &told)
{
    Shared shared(folder, 5'000 + static_cast<std::uint64_t>(number), number + 1);
    const auto engine = shared.open();
    const AnchorState state = engine->vault().anchor.state;
    QVERIFY2(state == AnchorState::Matches || state == AnchorState::DatabaseNewer,
        engine->vault().anchor.reason.constData());
    // The latest words each time, and all of them now and then.
    const bool whole = number % 20 == 0 || number == kills - 1;
    const std::size_t first = whole || told.lines.size() < 60 ? 0 : told.lines.size() - 60;
    for (const QByteArrayList &line : std::span(told.lines).subspan(first)) {
        const QByteArray lost = missing(*engine, line);
        QVERIFY2(lost.isEmpty(), (line.join(' ') + ": lost its " + lost).constData());
    }
    for (const auto &[note, version] : told.notes)
        QVERIFY(must(engine->notes().store().find(*NoteId::parse(note)))->currentNumber >= version);
    for (const auto &[session, start] : told.moves)
        QVERIFY(
            toMillis(must(engine->sessions().session(*SessionId::parse(session))).planned.start) >= start);
    checkBackups(folder, told);
    QCOMPARE(reason(engine->units().auditTrail().verify()), "");
    QCOMPARE(reason(engine->ledger().verify()), "");
    QCOMPARE(reason(engine->notes().store().verify()), "");
    // Numbers stand without a gap, whatever was cut off.
    const auto issued = must(engine->database().integer(
        "SELECT count(*) FROM document WHERE series = 'invoice' AND number IS NOT NULL"));
    QCOMPARE(must(engine->database().integer(
                 "SELECT coalesce(max(last), 0) FROM number_series WHERE series = 'invoice'")),
        issued);
    const auto running = must(engine->sessions().store().running());
    // The timer that was started last runs on, unless a finish went through of which there was no time to
    // tell.
    if (!told.running.isEmpty()) {
        const Session session = must(engine->sessions().session(*SessionId::parse(told.running)));
        QVERIFY(running ? running->row.session.id == session.id : session.state == SessionState::Completed);
    }
    // What was found now is what the next life goes on from: it may start another timer and not live to tell.
    told.running = running ? running->row.session.id.text() : QByteArray();
    if (running)
        QVERIFY(!running->segments.empty());
    if (whole) {
        must(engine->database().checkpoint());
        QCOMPARE(reason(engine->database().checkIntegrity()), "");
    }
}

/// Each backup that has its name is whole, told or not; and none that was told is missing.
void KillTest::checkBackups(const QString &folder, Told &told)
{
    const QDir backups(backupsOf(folder));
    for (const QString &name : backups.entryList({u"*.spbackup"_s}, QDir::Files)) {
        QCOMPARE(reason(verifyBackup(backups.filePath(name), {}, KdfPolicyForTests::cheap())), "");
        told.backups.erase(name.toLatin1());
        QVERIFY(QFile::remove(backups.filePath(name)));
    }
    QVERIFY(told.backups.empty());
}

void KillTest::theSameSeedKillsAtTheSameMoment()
{
    std::vector<QByteArrayList> first;
    for (int run = 0; run < 2; ++run) {
        TestEngine made;
        make(made);
        SeededRandom random(seed);
        Told told;
        for (int number = 0; number < 12; ++number)
            round(made.folder(), number, random, told);
        QVERIFY(told.lines.size() > 50);
        if (run == 0)
            first = told.lines;
        else
            QCOMPARE(told.lines, first);
    }
}

void KillTest::nothingAcknowledgedIsLost()
{
    TestEngine made;
    make(made);
    qInfo("seed %llu, %d kills", static_cast<unsigned long long>(seed), kills);
    SeededRandom random(seed);
    Told told;
    for (int number = 0; number < kills; ++number) {
        SeededRandom same = random;
        const End end(number, same);
        round(made.folder(), number, random, told);
        check(made.folder(), number, told);
        if (QTest::currentTestFailed()) {
            qWarning("after kill %d, at call %u, moment %d", number, end.call, static_cast<int>(end.moment));
            return;
        }
    }
    qInfo("%d openings and %d acknowledged changes outlived it", told.opened,
        static_cast<int>(told.lines.size()));
    QVERIFY2(
        told.opened > kills / 2 && told.lines.size() > 5 * kills, "too little was done to prove anything");
}

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
