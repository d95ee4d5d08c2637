// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/exchange.h"
#include "core/engine/vault_keys.h"
#include "core/practice/scheduling/working_hours_policy.h"

#include "tests/faults/life/operations.h"

#include <QDir>

namespace sp::faults {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::date;
using test::local;
using test::money;
using test::must;

namespace {

constexpr auto audited = [](const char *action) {
    return [action](OpenedPractice &practice, const Place &, const Subjects &) {
        return must(practice.engine->database().integer(
            "SELECT min(count(*), 1) FROM audit_event WHERE action = :action",
            {{":action", QByteArray(action)}}));
    };
};

ServiceDetails talk(const QString &name, qint64 price)
{
    return {name, 60min, {billing::PriceBy::Hour, money(price)}};
}

billing::DraftChange oneLine()
{
    return {.added = {{.description = u"Workshop"_s, .unitPrice = money(24'000)}}};
}

const QByteArray card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bo Berg\r\nEMAIL:bo@example.org\r\nEND:VCARD\r\n";

void addSessions(std::vector<Operation> &all)
{
    all.push_back(unitOperation(
        "cancel a session", "session.cancel",
        [](Engine &engine, Unit &unit, const Subjects &on) {
            return engine.sessions().cancel(unit, on.booked, u"ill"_s);
        },
        "SELECT count(*) FROM session WHERE state = 'Canceled'"));
    all.push_back(unitOperation(
        "reschedule a session", "session.reschedule",
        [](Engine &engine, Unit &unit, const Subjects &on) {
            return engine.sessions().reschedule(unit, on.booked, local("2026-11-12T09:00"), 60min);
        },
        "SELECT count(*) FROM session WHERE planned_start = 1794474000000"));
    all.push_back(unitOperation(
        "mark a no-show", "session.no_show",
        [](Engine &engine, Unit &unit, const Subjects &on) {
            return engine.sessions().markNoShow(unit, on.booked);
        },
        "SELECT count(*) FROM session WHERE state = 'NoShow'"));
    all.push_back(unitOperation(
        "log a session", "session.log",
        [](Engine &engine, Unit &unit, const Subjects &on) {
            const Instant start = test::instant("2026-10-20T09:00:00Z");
            return done(
                engine.sessions().log(unit, {on.client, on.service, {start, start + 1h}, TimeZone::utc()}));
        },
        "SELECT count(*) - 3 FROM session"));
    all.push_back(unitOperation(
        "add a calendar entry", "calendar.add",
        [](Engine &engine, Unit &unit, const Subjects &) {
            return done(engine.calendar().add(
                unit, {u"Dentist"_s, {local("2026-11-09T09:00"), TimeKind::Zoned, TimeZone::utc()}}));
        },
        "SELECT count(*) FROM calendar_event WHERE summary = 'Dentist'"));
}

void addMoney(std::vector<Operation> &all)
{
    all.push_back(unitOperation(
        "write an invoice off", "invoice.write_off",
        [](Engine &engine, Unit &unit, const Subjects &on) {
            return done(engine.billing().writeOff(unit, on.invoice, u"insolvent"_s));
        },
        "SELECT count(*) FROM write_off"));
    all.push_back(unitOperation(
        "draft a quote", "quote.draft",
        [](Engine &engine, Unit &unit, const Subjects &on) {
            return done(engine.quotes().draft(unit, {on.client, oneLine()}));
        },
        "SELECT count(*) FROM quote"));
    all.push_back(unitOperation(
        "set up a recurring invoice", "recurring.add",
        [](Engine &engine, Unit &unit, const Subjects &on) {
            return done(engine.recurring().add(unit, {on.client, oneLine(), {.start = date("2026-11-01")}}));
        },
        "SELECT count(*) FROM recurring_invoice"));
    all.push_back(unitOperation(
        "send a statement", "statement.send",
        [](Engine &engine, Unit &unit, const Subjects &on) {
            return done(
                engine.statements().send(unit, {on.client, {date("2026-10-01"), date("2026-10-27")}}));
        },
        "SELECT count(*) FROM account_statement"));
}

void addPeople(std::vector<Operation> &all)
{
    all.push_back(unitOperation(
        "rename a client", "client.update",
        [](Engine &engine, Unit &unit, const Subjects &on) -> Result<Done> {
            SP_TRY(client, engine.people().client(on.client));
            ClientDetails details = client.details;
            details.name = u"Ana Maria"_s;
            return engine.people().update(unit, client.id, client.version, details);
        },
        "SELECT count(*) FROM client WHERE name = 'Ana Maria'"));
    all.push_back(unitOperation(
        "archive a client", "client.status",
        [](Engine &engine, Unit &unit, const Subjects &on) {
            return engine.people().setStatus(unit, on.client, ClientStatus::Archived);
        },
        "SELECT count(*) FROM client WHERE status = 'Archived'"));
    all.push_back(unitOperation(
        "import contacts", "import.contacts",
        [](Engine &engine, Unit &unit, const Subjects &) -> Result<Done> {
            ImportService imports = importService(engine);
            SP_TRY(file, imports.openContacts(card, u"one.vcf"_s));
            return done(imports.applyContacts(unit, std::move(file)));
        },
        "SELECT count(*) FROM client WHERE name = 'Bo Berg'"));
}

void addOffice(std::vector<Operation> &all)
{
    all.push_back(unitOperation(
        "add a service", "service.add",
        [](Engine &engine, Unit &unit, const Subjects &) {
            return done(engine.services().add(unit, talk(u"Supervision"_s, 15'000)));
        },
        "SELECT count(*) FROM service_version WHERE name = 'Supervision'"));
    all.push_back(unitOperation(
        "raise a price", "service.change",
        [](Engine &engine, Unit &unit, const Subjects &on) {
            return done(engine.services().change(unit, on.service, talk(u"Coaching"_s, 13'000)));
        },
        "SELECT count(*) FROM service_version WHERE price_minor = 13000"));
    all.push_back(unitOperation(
        "retire a service", "service.retire",
        [](Engine &engine, Unit &unit, const Subjects &on) {
            return engine.services().setActivity(unit, on.service, ServiceStore::Activity::Retired);
        },
        "SELECT count(*) FROM audit_event WHERE action = 'service.retired'"));
    all.push_back(unitOperation(
        "publish a mail's wording", "template.publish",
        [](Engine &engine, Unit &unit, const Subjects &) {
            return done(engine.templates().publish(unit, {TemplateKind::InvoiceMail, "en"},
                {.subject = u"Invoice {{invoice.number}}"_s, .body = u"Here it is."_s}));
        },
        "SELECT count(*) FROM text_template_version"));
    all.push_back(unitOperation(
        "add a form of notes", "template.publish",
        [](Engine &engine, Unit &unit, const Subjects &) {
            return done(engine.templates().addNoteForm(unit, u"Intake"_s, u"## Why now"_s));
        },
        "SELECT count(*) FROM text_template"));
    all.push_back(unitOperation(
        "say the working hours", "policy.publish",
        [](Engine &engine, Unit &unit, const Subjects &) {
            return setWorkingHours(unit, engine.policies(), usualHours());
        },
        "SELECT count(*) FROM policy_version"));
    all.push_back(unitOperation(
        "change the settings", "settings.change",
        [](Engine &engine, Unit &unit, const Subjects &) -> Result<Done> {
            SP_TRY(settings, engine.settings().practice());
            settings.undoSeconds = 17;
            return engine.settings().setPractice(unit, settings);
        },
        "SELECT count(*) FROM workspace_setting WHERE value LIKE '%undo_seconds\":17%'"));
}

void addKeysAndFiles(std::vector<Operation> &all)
{
    all.push_back({"add an assistant",
        [](OpenedPractice &practice, const Place &, const Subjects &) {
            return done(VaultKeys(*practice.engine, KdfPolicyForTests::cheap())
                            .addProfile(u"Kim"_s, Role::Assistant, test::TestEngine::words()));
        },
        [](OpenedPractice &practice, const Place &, const Subjects &) {
            return must(practice.engine->database().integer("SELECT count(*) - 1 FROM profile"));
        }});
    all.push_back({"make a new recovery key",
        [](OpenedPractice &practice, const Place &, const Subjects &) {
            return VaultKeys(*practice.engine, KdfPolicyForTests::cheap())
                .changeRecovery(RecoveryKey::generate(practice.random));
        },
        audited("key_slot.changed")});
    all.push_back({"export everything",
        [](OpenedPractice &practice, const Place &place, const Subjects &) {
            return done(exportPractice(*practice.engine, place.root + u"/export"_s, {}));
        },
        [](OpenedPractice &, const Place &place, const Subjects &) {
            return std::int64_t(QDir(place.root + u"/export"_s).exists() ? 1 : 0);
        }});
}

}  // namespace

std::vector<Operation> officeOperations()
{
    std::vector<Operation> all;
    addSessions(all);
    addMoney(all);
    addPeople(all);
    addOffice(all);
    addKeysAndFiles(all);
    return all;
}

}  // namespace sp::faults
