// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/finishing/finish_service.h"
#include "core/primitives/unit/undo_store.h"

#include "tests/support/memory_practice.h"

#include <cstdio>
#include <cstdlib>

namespace sp::test {

/// The value of a Result that a test cannot go on without.
template <typename T>
T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "unexpected failure: %s %s\n", result.error().reason.constData(),
            result.error().detail.constData());
        std::abort();
    }
    return *std::move(result);
}

template <typename T>
QByteArray reason(const Result<T> &result)
{
    return result ? QByteArray() : result.error().reason;
}

inline Instant instant(const char *text)
{
    return must(parseInstant(text));
}
inline LocalTime local(const char *text)
{
    return must(parseLocalTime(text));
}
inline LocalDate date(const char *text)
{
    return must(parseDate(text));
}
inline TimeZone zone(const char *name)
{
    return must(TimeZone::create(name));
}
inline Money money(std::int64_t minor, const char *code = "EUR")
{
    return {minor, must(Currency::create(code))};
}

/// All services of a practice in Hamburg, whose books are open on every day; it is 27 October 2026, 10:00
/// UTC.
struct ServicePractice : MemoryPractice {
    LedgerStore ledger{database};
    SettingsStore settings{database};
    PeopleService people{database};
    ServiceStore services{database};
    CalendarService calendar{database};
    SessionService sessions{database, calendar, services};
    NoteService notes{database};
    BillingService billing{database, ledger, people, services, sessions, settings};
    Outbox outbox{database, [] {
                      return Result<MailAddress>(
                          MailAddress{must(EmailAddress::create(QStringLiteral("me@practice.example")))});
                  }};
    FinishService finishing{sessions, notes, billing, services, people, settings, outbox};
    TimeZone berlin = zone("Europe/Berlin");

    /// Goes on to noon of a day that is still to come.
    void comeTo(LocalDate day)
    {
        clock.set(std::max(clock.now(), berlin.toInstant(LocalTime(day) + std::chrono::hours(12))));
    }
    /// With a path the database is a file there, which other connections may open under fileKey().
    explicit ServicePractice(const QString &path = {})
    {
        if (!path.isEmpty()) {
            database = must(Database::open(path, fileKey(), {DatabaseOptions::Mode::Create}));
            must(migrate(database, migrations(), clock.now()));
        }
        sessions.follow(bus);
        bus.hear<ClientRefused>([this](Unit &unit, const ClientRefused &refused) {
            return calendar.unassign(unit, refused.client);
        });
        outbox.askUndoWindow([this]() -> Result<std::chrono::milliseconds> {
            SP_TRY(known, settings.practice());
            return std::chrono::seconds(known.undoSeconds);
        });
        outbox.resolve("document", [this](const AttachmentReference &reference) -> Result<AttachmentSource> {
            SP_TRY(document, billing.document(DocumentId(reference.id)));
            return AttachmentSource{sha256({document.content.number}),
                [number = document.content.number, name = reference.filename]() -> Result<MailAttachment> {
                    return MailAttachment{name, "application/pdf", "%PDF " + number};
                }};
        });
        did<Done>("settings.set", [&](Unit &unit) { return settings.setPractice(unit, hamburg()); });
    }

    static SecretBytes fileKey() { return SecretBytes::copyOf(octets(QByteArray(48, 'k'))); }

    static PracticeSettings hamburg()
    {
        PracticeSettings practice;
        practice.practitioner = QStringLiteral("Mara Lind");
        practice.zone = "Europe/Berlin";
        practice.seller.name = QStringLiteral("Mara Lind Coaching");
        practice.seller.address = {
            QStringLiteral("Elbchaussee 1"), QStringLiteral("22765"), QStringLiteral("Hamburg"), {}, "DE"};
        practice.seller.vatId = QStringLiteral("DE136695976");
        practice.seller.email = QStringLiteral("mara@practice.example");
        return practice;
    }

    /// Runs `work` as the owner and answers what it must answer.
    template <typename T>
    T did(const QByteArray &name, const std::function<Result<T>(Unit &)> &work)
    {
        return must(unit<T>(name, work));
    }

    void set(const std::function<void(PracticeSettings &)> &change)
    {
        PracticeSettings changed = must(settings.practice());
        change(changed);
        did<Done>("settings.set", [&](Unit &unit) { return settings.setPractice(unit, changed); });
    }

    ClientId client(const char *name, const char *mail = "", ClientDetails details = {})
    {
        details.name = QString::fromUtf8(name);
        if (*mail != '\0')
            details.contacts.push_back({ContactPoint::Type::Email, {}, QString::fromUtf8(mail)});
        return did<ClientId>("client.add", [&](Unit &unit) { return people.add(unit, details); });
    }
    ServiceId service(const char *name, Money price, billing::PriceBy by = billing::PriceBy::Session)
    {
        return did<Service>("service.add", [&](Unit &unit) {
            return services.add(unit, {QString::fromUtf8(name), std::chrono::minutes(60), {by, price}});
        }).id;
    }
    SessionId logged(const ClientId &client, const ServiceId &service,
        std::chrono::minutes length = std::chrono::minutes(60))
    {
        return did<SessionId>("session.log", [&](Unit &unit) {
            return sessions.log(unit, {client, service, {unit.now() - length, unit.now()}, berlin});
        });
    }
    SessionId booked(const ClientId &client, const ServiceId &service, const char *start)
    {
        return did<SessionId>("session.book", [&](Unit &unit) {
            return sessions.book(unit, {client, service, local(start), berlin});
        });
    }
    DocumentId drafted(std::vector<SessionId> list)
    {
        return did<DocumentId>("invoice.draft", [&](Unit &unit) { return billing.draft(unit, list); });
    }
    BilledDocument issued(const DocumentId &id)
    {
        return did<BilledDocument>("invoice.issue", [&](Unit &unit) { return billing.issue(unit, id); });
    }
    BilledDocument invoiced(const ClientId &client, const ServiceId &service)
    {
        return issued(drafted({logged(client, service)}));
    }
    Result<PaymentId> pay(const ClientId &payer, Money amount, std::optional<DocumentId> document = {},
        QByteArray method = "bank", LocalDate on = date("2026-10-27"))
    {
        return unit<PaymentId>("payment.record", [&](Unit &unit) {
            return billing.recordPayment(unit, {payer, document, amount, method, on});
        });
    }
    Result<BilledDocument> credited(const DocumentId &id, const std::vector<int> &lines = {})
    {
        return unit<BilledDocument>("invoice.credit", [&](Unit &unit) {
            return billing.credit(unit, id, {QStringLiteral("mistake"), lines});
        });
    }
    Result<PaymentId> refunded(const DocumentId &id, Money amount, std::optional<QByteArray> method = {})
    {
        return unit<PaymentId>("payment.refund", [&](Unit &unit) {
            return billing.refund(unit, id, {amount, method, date("2026-10-28")});
        });
    }
    Result<PaymentId> creditApplied(const DocumentId &id)
    {
        return unit<PaymentId>("payment.apply_credit",
            [&](Unit &unit) { return billing.applyCredit(unit, id, date("2026-10-28")); });
    }
    /// "120.00 EUR, -3.00 USD"
    QByteArray owed(const ClientId &client)
    {
        QByteArrayList parts;
        for (const Money &each : must(billing.owed(client)))
            parts += each.plain() + ' ' + each.currency().code();
        return parts.join(", ");
    }
    QByteArray state(const DocumentId &id) { return billing::stateName(must(billing.document(id)).state); }
    Session session(const SessionId &id) { return must(sessions.session(id)); }
};

}  // namespace sp::test
