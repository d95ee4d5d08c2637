// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/life/operations.h"

#include "core/engine/backup.h"
#include "core/engine/erasure.h"
#include "core/engine/exchange.h"
#include "core/engine/vault_keys.h"

#include <QDir>

namespace sp::faults {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::must;

namespace {

const QByteArray event =
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//op//EN\r\nBEGIN:VEVENT\r\n"
    "UID:imported@example.org\r\nDTSTAMP:20261027T100000Z\r\nDTSTART:20261103T100000Z\r\n"
    "DTEND:20261103T110000Z\r\nSUMMARY:Talk\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

Operation finishing()
{
    return {"finish a session",
        [](OpenedPractice &practice, const Place &, const Subjects &on) {
            FinishRequest request{on.running};
            request.note = NoteContent{{}, u"what was said"_s, {}};
            return done(practice.engine->finish(request, "finish"));
        },
        [](OpenedPractice &practice, const Place &, const Subjects &) {
            return must(practice.engine->database().integer(
                       "SELECT count(*) FROM document WHERE number IS NOT NULL")) -
                   1;
        }};
}

Operation backingUp()
{
    const auto pathOf = [](const Place &place) { return place.backups() + u"/one.spbackup"_s; };
    return {"back up",
        [pathOf](OpenedPractice &practice, const Place &place, const Subjects &) {
            return done(createBackup(*practice.engine, pathOf(place)));
        },
        [pathOf](OpenedPractice &, const Place &place, const Subjects &) {
            // A file by that name is a whole backup, or it is a failure of its own.
            if (!QFile::exists(pathOf(place)))
                return std::int64_t(0);
            return std::int64_t(verifyBackup(pathOf(place), {}, KdfPolicyForTests::cheap()) ? 1 : -1);
        }};
}

Operation attaching()
{
    return {"attach a file",
        [](OpenedPractice &practice, const Place &, const Subjects &on) {
            return done(practice.engine->attachments().attach(practice.engine->actor(),
                AttachmentOwner::of(on.note), u"scan.txt"_s, QByteArray(20'000, 's')));
        },
        [](OpenedPractice &practice, const Place &, const Subjects &on) {
            const auto files = must(practice.engine->attachments().store().of(AttachmentOwner::of(on.note)));
            std::int64_t whole = 0;
            for (const Attachment &file : files)
                whole += must(practice.engine->attachments().read(file.id)).size() == 20'000 ? 1 : -10;
            return whole;
        }};
}

Operation changingPassphrase()
{
    return {"change the passphrase",
        [](OpenedPractice &practice, const Place &, const Subjects &) {
            return VaultKeys(*practice.engine, KdfPolicyForTests::cheap())
                .changePassphrase(test::TestEngine::words());
        },
        [](OpenedPractice &practice, const Place &, const Subjects &) {
            return std::min<std::int64_t>(
                1, must(practice.engine->database().integer(
                       "SELECT count(*) FROM audit_event WHERE action = 'key_slot.changed'")));
        }};
}

/// All of the client or nothing: the words, the key, and that the audit says so.
Operation erasing()
{
    return {"erase a client",
        [](OpenedPractice &practice, const Place &, const Subjects &on) -> Result<Done> {
            const auto erased = eraseClient(*practice.engine, on.leaving, {u"asked for"_s});
            // Told by an attempt that could not say so.
            const bool before = !erased && erased.error().reason == "client.erased";
            return before ? Result<Done>(Done{}) : done(erased);
        },
        [](OpenedPractice &practice, const Place &, const Subjects &on) {
            Database &database = practice.engine->database();
            const auto count = [&](const char *sql) {
                return must(database.integer(sql, {{":client", on.leaving}}));
            };
            const std::int64_t gone =
                count("SELECT count(*) FROM client_key WHERE client = :client AND destroyed_at IS NOT NULL");
            const std::int64_t said =
                count("SELECT count(*) FROM audit_event WHERE action = 'client.erased' AND entity = :client");
            const std::int64_t left =
                count("SELECT count(*) FROM client WHERE id = :client AND (name = 'Zoe' OR remark <> '')") +
                count("SELECT count(*) FROM note_version v JOIN note n ON n.id = v.note"
                      " WHERE n.client = :client AND length(v.body) > 0");
            return gone == said && left == (gone == 0 ? 2 : 0) ? gone : std::int64_t(-1);
        }};
}

std::vector<Operation> made()
{
    std::vector<Operation> all{finishing(), backingUp(), attaching(), changingPassphrase(), erasing()};
    all.push_back(unitOperation(
        "import a calendar", "import.calendar",
        [](Engine &engine, Unit &unit, const Subjects &) -> Result<Done> {
            ImportService imports = importService(engine);
            SP_TRY(file, imports.openCalendar(event, u"one.ics"_s));
            return done(imports.applyCalendar(unit, std::move(file)));
        },
        "SELECT count(*) FROM calendar_event WHERE uid = 'imported@example.org'"));
    all.push_back(unitOperation(
        "take a payment", "payment.record",
        [](Engine &engine, Unit &unit, const Subjects &on) {
            return done(engine.billing().recordPayment(
                unit, {on.client, {}, test::money(1'234), "bank", test::date("2026-10-27")}));
        },
        "SELECT count(*) FROM payment"));
    all.push_back(unitOperation(
        "credit an invoice", "invoice.credit",
        [](Engine &engine, Unit &unit, const Subjects &on) {
            return done(engine.billing().credit(unit, on.invoice, {u"wrong"_s}));
        },
        "SELECT count(*) FROM document WHERE type = 'credit_note'"));
    all.push_back(unitOperation(
        "save a note", "note.save",
        [](Engine &engine, Unit &unit, const Subjects &on) {
            return done(engine.notes().save(unit, on.note, {{}, u"more words"_s, {}}));
        },
        "SELECT count(*) - 2 FROM note_version"));
    all.push_back(unitOperation(
        "book a session", "session.book",
        [](Engine &engine, Unit &unit, const Subjects &on) {
            return done(engine.sessions().book(
                unit, {on.client, on.service, test::local("2026-11-05T09:00"), TimeZone::utc()}));
        },
        "SELECT count(*) - 3 FROM session"));
    all.push_back(unitOperation(
        "pause a session", "session.pause",
        [](Engine &engine, Unit &unit, const Subjects &on) {
            return engine.sessions().pause(unit, on.running);
        },
        "SELECT count(*) FROM timer_segment WHERE end_at IS NOT NULL AND session IN "
        "(SELECT id FROM session WHERE state = 'InProgress')"));
    all.push_back(unitOperation(
        "add a client", "client.add",
        [](Engine &engine, Unit &unit, const Subjects &) {
            return done(engine.people().add(unit, {.name = u"Bo"_s}));
        },
        "SELECT count(*) FROM client WHERE name = 'Bo'"));
    all.push_back(unitOperation(
        "add an expense", "expense.add",
        [](Engine &engine, Unit &unit, const Subjects &) {
            expenses::ExpenseDetails details{.on = test::date("2026-10-27"),
                .payee = u"Paper shop"_s,
                .amount = test::money(1'190),
                .tax = test::money(190)};
            return done(engine.expenses().add(unit, details));
        },
        "SELECT count(*) FROM expense"));
    all.push_back(unitOperation(
        "close the books", "period.lock",
        [](Engine &engine, Unit &unit, const Subjects &) {
            return engine.closedBooks().close(unit, test::date("2026-09-30"), test::date("2026-10-27"));
        },
        "SELECT count(*) FROM audit_event WHERE action LIKE 'period.%'"));
    all.push_back(unitOperation(
        "keep a secret", "settings.change",
        [](Engine &engine, Unit &unit, const Subjects &) {
            return engine.secrets().put(unit, "smtp", SecretBytes::copyOf(octets(QByteArray("hush"))));
        },
        "SELECT count(*) FROM account_secret WHERE name = 'smtp'"));
    std::ranges::move(officeOperations(), std::back_inserter(all));
    std::ranges::move(upkeepOperations(), std::back_inserter(all));
    return all;
}

}  // namespace

Operation unitOperation(const char *name, const char *command,
    std::function<Result<Done>(Engine &, Unit &, const Subjects &)> work, const char *count)
{
    return {name,
        [command, work = std::move(work)](OpenedPractice &practice, const Place &, const Subjects &on) {
            return practice.engine->run<Done>(
                command, [&](Unit &unit) { return work(*practice.engine, unit, on); });
        },
        [count](OpenedPractice &practice, const Place &, const Subjects &) {
            return must(practice.engine->database().integer(count));
        }};
}

const std::vector<Operation> &operations()
{
    static const std::vector<Operation> all = made();
    return all;
}

Subjects makeOperatedPractice(const Place &place)
{
    makePractice(place);
    QDir().mkpath(place.root + u"/open"_s);  // For the open mirror; its owner made it long ago.
    OpenedPractice practice(place.practice(), 11, 1);
    must(practice.open());
    Engine &engine = *practice.engine;
    Subjects subjects{
        must(engine.people().store().list({}, 1, 0)).front().id, must(engine.services().list()).front().id};
    const auto book = [&] {
        const LocalTime start = TimeZone::utc().toLocal(practice.clock.now());
        return practice.did<SessionId>("session.book", [&](Unit &unit) {
            return engine.sessions().book(
                unit, {subjects.client, subjects.service, start, TimeZone::utc(), {}, {}, u"in a hurry"_s});
        });
    };
    const auto start = [&](const SessionId &id) {
        practice.did<Done>("session.start", [&](Unit &unit) { return engine.sessions().start(unit, id); });
        practice.clock.advance(30min);
    };
    subjects.twin = practice.did<ClientId>(
        "client.add", [&](Unit &unit) { return engine.people().add(unit, {.name = u"Ana again"_s}); });
    const SessionId first = book();
    start(first);
    subjects.invoice = *must(engine.finish(FinishRequest{first}, "first")).document;
    subjects.booked = book();
    subjects.running = book();
    start(subjects.running);
    subjects.note = practice.did<NoteId>("note.open", [&](Unit &unit) {
        return engine.notes().openForSession(unit, subjects.client, subjects.running, "blank");
    });
    practice.did<int>("note.save", [&](Unit &unit) {
        return engine.notes().save(unit, subjects.note, {{}, u"words"_s, {}});
    });
    subjects.leaving = practice.did<ClientId>("client.add", [&](Unit &unit) {
        return engine.people().add(unit, {.name = u"Zoe"_s, .remark = u"comes by bicycle"_s});
    });
    const auto words = practice.did<NoteId>(
        "note.add", [&](Unit &unit) { return engine.notes().add(unit, subjects.leaving, "blank"); });
    practice.did<int>("note.save", [&](Unit &unit) {
        return engine.notes().save(unit, words, {{}, u"what Zoe said"_s, {}});
    });
    must(createBackup(engine, place.keptBackup()));
    return subjects;
}

}  // namespace sp::faults
