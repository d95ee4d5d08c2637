// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/backup.h"
#include "core/engine/exchange.h"
#include "core/engine/vault_keys.h"

#include "tests/faults/life/opened_practice.h"
#include "tests/faults/life/practice_life.h"

#include <QDir>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

namespace sp::faults {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::must;

namespace {

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

/// A calendar file of three events.
QByteArray threeEvents(const QByteArray &uid)
{
    QByteArray text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//life//EN\r\n";
    for (int number = 1; number <= 3; ++number)
        text += "BEGIN:VEVENT\r\nUID:" + uid + '-' + QByteArray::number(number) +
                "@example.org\r\nDTSTAMP:20261027T100000Z\r\nDTSTART:2026110" + QByteArray::number(number) +
                "T100000Z\r\nDTEND:2026110" + QByteArray::number(number) +
                "T110000Z\r\nSUMMARY:Talk\r\nEND:VEVENT\r\n";
    return text + "END:VCALENDAR\r\n";
}

/// A day's work, one act after another.
class Owner {
public:
    Owner(const Place &place, OpenedPractice &practice, int round, int pipe)
        : m_place(place), m_practice(practice), m_engine(*practice.engine), m_round(round),
          m_acknowledge(pipe), m_service(must(m_engine.services().list()).front().id),
          m_client(must(m_engine.people().store().list({}, 1, 0)).front().id)
    {
        m_acknowledge("open", "-");
    }

    void act()
    {
        m_practice.clock.advance(1s);
        m_running = must(m_engine.sessions().store().running());
        switch (m_practice.random.uniform(16)) {
        case 0:
        case 1:
            return book();
        case 2:
            return start();
        case 3:
        case 4:
            return note();
        case 5:
            return pauseOrResume();
        case 6:
        case 7:
        case 8:
            return finish();
        case 9:
            return pay();
        case 10:
            return move();
        case 11:
            return import();
        case 12:
            return attach();
        case 13:
            // The costly ones are rare.
            return m_practice.random.uniform(4) == 0 ? backUp() : rest();
        case 14:
            return changePassphrase();
        default:
            return credit();
        }
    }

private:
    template <typename T>
    T did(const char *name, const std::function<Result<T>(Unit &)> &work)
    {
        return m_practice.did<T>(name, work);
    }
    QByteArray moment() const { return QByteArray::number(toMillis(m_practice.clock.now())); }

    void book()
    {
        const LocalTime start = TimeZone::utc().toLocal(m_practice.clock.now());
        m_booked.push_back(did<SessionId>("session.book", [&](Unit &unit) {
            return m_engine.sessions().book(
                unit, {m_client, m_service, start, TimeZone::utc(), {}, {}, u"in a hurry"_s});
        }));
        m_acknowledge("book", m_booked.back().text());
    }
    void start()
    {
        if (m_running || m_booked.empty())
            return;
        const SessionId id = m_booked.back();
        m_booked.pop_back();
        did<Done>("session.start", [&](Unit &unit) { return m_engine.sessions().start(unit, id); });
        m_acknowledge("start", id.text());
    }
    void note()
    {
        if (!m_running)
            return;
        const SessionId session = m_running->row.session.id;
        const NoteId note = did<NoteId>("note.open",
            [&](Unit &unit) { return m_engine.notes().openForSession(unit, m_client, session, "blank"); });
        const QString body = u"round %1 at %2"_s.arg(m_round).arg(toMillis(m_practice.clock.now()));
        const int number = did<int>("note.save", [&](Unit &unit) {
            return m_engine.notes().save(unit, note, {{}, body, {}});
        });
        m_note = note;
        m_acknowledge("note", note.text(), QByteArray::number(number));
    }
    void pauseOrResume()
    {
        if (!m_running)
            return;
        const SessionId id = m_running->row.session.id;
        const bool resumes = m_running->paused();
        did<Done>(resumes ? "session.resume" : "session.pause", [&](Unit &unit) {
            return resumes ? m_engine.sessions().resume(unit, id) : m_engine.sessions().pause(unit, id);
        });
        m_acknowledge(resumes ? "resume" : "pause", id.text());
    }
    void finish()
    {
        if (!m_running)
            return;
        FinishRequest request{m_running->row.session.id};
        request.note = NoteContent{{}, u"done"_s, {}};
        const FinishResult result = must(m_engine.finish(request, "finish:" + request.session.text()));
        m_invoices.push_back(*result.document);
        m_acknowledge("finish", request.session.text(), result.number);
    }
    void pay()
    {
        if (m_invoices.empty())
            return;
        const auto id = did<PaymentId>("payment.record", [&](Unit &unit) {
            return m_engine.billing().recordPayment(
                unit, {m_client, {}, test::money(1'234), "bank", test::date("2026-10-27")});
        });
        m_acknowledge("pay", id.text(), "1234");
    }
    void move()
    {
        if (m_booked.empty())
            return;
        const Session session = must(m_engine.sessions().session(m_booked.back()));
        const Instant start = m_practice.clock.now() + 24h;
        did<EventId>("calendar.move", [&](Unit &unit) {
            return m_engine.calendar().move(unit, *session.event, session.occurrence,
                {TimeZone::utc().toLocal(start), 1h}, SeriesScope::All);
        });
        m_acknowledge("move", session.id.text(), QByteArray::number(toMillis(start)));
    }
    void import()
    {
        const QByteArray uid = "life-" + moment();
        did<ImportPlan>("import.calendar", [&](Unit &unit) {
            ImportService imports = importService(m_engine);
            return imports.applyCalendar(unit, must(imports.openCalendar(threeEvents(uid), u"life.ics"_s)));
        });
        m_acknowledge("import", uid);
    }
    void attach()
    {
        if (!m_note)
            return;
        const QByteArray bytes = "scan of " + moment() + QByteArray(20'000, 's');
        const Attachment file = must(m_engine.attachments().attach(
            m_engine.actor(), AttachmentOwner::of(*m_note), u"scan.txt"_s, bytes));
        m_acknowledge("attach", file.id.text(), hex(sha256({bytes})));
    }
    void changePassphrase()
    {
        const Passphrase words = test::TestEngine::words();  // The same, in another slot.
        must(VaultKeys(m_engine, KdfPolicyForTests::cheap()).changePassphrase(words));
        m_acknowledge("keys", "-");
    }
    void backUp()
    {
        const QByteArray name = moment() + ".spbackup";
        must(createBackup(m_engine, m_place.backups() + u'/' + QString::fromLatin1(name)));
        m_acknowledge("backup", name);
    }
    void rest()
    {
        must(m_engine.settle());
        m_acknowledge("rest", "-");
    }
    void credit()
    {
        if (m_invoices.empty())
            return;
        const DocumentId id = m_invoices.back();
        m_invoices.pop_back();
        const auto note = did<BilledDocument>(
            "invoice.credit", [&](Unit &unit) { return m_engine.billing().credit(unit, id, {u"life"_s}); });
        m_acknowledge("credit", id.text(), note.content.number);
    }

    const Place &m_place;
    OpenedPractice &m_practice;
    Engine &m_engine;
    int m_round;
    Acknowledge m_acknowledge;
    ServiceId m_service;
    ClientId m_client;
    std::optional<RunningSession> m_running;
    std::optional<NoteId> m_note;
    std::vector<SessionId> m_booked;
    std::vector<DocumentId> m_invoices;
};

}  // namespace

void makePractice(const Place &place)
{
    QDir().mkpath(place.backups());
    OpenedPractice practice(place.practice(), 7, 0);
    const Passphrase words = test::TestEngine::words();
    const RecoveryKey recovery = RecoveryKey::generate(practice.random);
    practice.engine =
        must(createPractice({place.practice(), test::ServicePractice::hamburg(),
                                {{u"Coaching"_s, 60min, {billing::PriceBy::Hour, test::money(12'000)}}}},
            words, recovery, KdfPolicyForTests::cheap(), practice.ports()));
    practice.did<ClientId>("client.add", [&](Unit &unit) {
        ClientDetails ana{.name = u"Ana"_s};
        ana.contacts = {{ContactPoint::Type::Email, {}, u"ana@example.org"_s}};
        return practice.engine->people().add(unit, ana);
    });
}

void live(const Place &place, std::uint64_t seed, int round, int pipe)
{
    OpenedPractice practice(
        place.practice(), seed + 1'000 + static_cast<std::uint64_t>(round), hoursAt(round));
    must(practice.open());
    Owner owner(place, practice, round, pipe);
    for (;;)
        owner.act();
}

bool Ended::wasKilled() const
{
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
}

int Ended::code() const
{
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

Ended inChild(const std::function<void(int pipe)> &work)
{
    int ends[2];
    if (pipe(ends) != 0)
        qFatal("no pipe");
    const pid_t child = fork();
    if (child == 0) {
        // Some end without memory or on purpose; Qt Test would print a stack for each.
        for (const int each : {SIGABRT, SIGSEGV})
            signal(each, SIG_DFL);
        close(ends[0]);
        work(ends[1]);
        _exit(0);
    }
    close(ends[1]);
    Ended ended{{}, 0};
    char buffer[4096];
    for (ssize_t got = 0; (got = read(ends[0], buffer, sizeof buffer)) > 0;)
        ended.said.append(buffer, got);
    close(ends[0]);
    waitpid(child, &ended.status, 0);
    return ended;
}

}  // namespace sp::faults
