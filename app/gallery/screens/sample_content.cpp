// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/screens/sample_practice.h"

#include "core/practice/scheduling/working_hours_policy.h"

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace sp::gallery {

namespace {

const Currency euro = Currency::of("EUR");

struct Person {
    const char *key;
    QString name;
    QString company;
    QString title;
    QByteArray zone;
    QByteArray locale;
    QString email;
    QString phone;
    PostalAddress address;
};

std::vector<Person> people()
{
    return {
        {"clara", u"Clara Nogueira"_s, {}, u"Architect"_s, "Europe/Lisbon", "pt-PT",
            u"clara@nogueira.example"_s, u"+351 912 345 678"_s,
            {u"Rua Augusta 12"_s, u"1100-053"_s, u"Lisboa"_s, {}, "PT"}},
        {"daniel", u"Daniel Ortiz"_s, u"Ortiz Partners"_s, u"Lawyer"_s, "America/New_York", "en-US",
            u"daniel@ortiz.example"_s, u"+1 212 555 0163"_s,
            {u"48 Bond Street"_s, u"10012"_s, u"New York"_s, u"NY"_s, "US"}},
        {"jonas", u"Jonas Keller"_s, {}, u"Head of product"_s, "Europe/Berlin", "en-DE",
            u"jonas@keller.example"_s, u"+49 30 1234567"_s,
            {u"Lindenstraße 12"_s, u"10969"_s, u"Berlin"_s, {}, "DE"}},
        {"lena", u"Lena Hoffmann"_s, {}, u"Surgeon"_s, "Europe/Berlin", "de-DE", u"lena@hoffmann.example"_s,
            u"+49 30 7654321"_s, {u"Kastanienallee 3"_s, u"10435"_s, u"Berlin"_s, {}, "DE"}},
        {"maya", u"Maya Brooks"_s, u"Brooks & Vale"_s, u"Founder"_s, "America/New_York", "en-US",
            u"maya@brooks.example"_s, u"+1 212 555 0147"_s,
            {u"210 Water Street"_s, u"11201"_s, u"Brooklyn"_s, u"NY"_s, "US"}},
        {"rui", u"Rui Tavares"_s, {}, u"Teacher"_s, "Europe/Lisbon", "pt-PT", u"rui@tavares.example"_s,
            u"+351 934 567 890"_s, {u"Rua do Século 7"_s, u"1200-433"_s, u"Lisboa"_s, {}, "PT"}},
        {"sofia", u"Sofia Marques"_s, {}, u"Illustrator"_s, "Europe/Lisbon", "pt-PT",
            u"sofia@marques.example"_s, u"+351 961 234 567"_s,
            {u"Rua das Flores 40"_s, u"4050-262"_s, u"Porto"_s, {}, "PT"}},
    };
}

/// Fills the practice step by step; each step is a Unit, as the window would do it.
class Filler {
public:
    Filler(Engine &engine, ManualClock &clock)
        : m_engine(engine), m_clock(clock), m_zone(*TimeZone::create("Europe/Lisbon"))
    {
    }

    Result<Done> fill()
    {
        const Instant now = m_clock.now();
        m_clock.set(*parseInstant("2026-01-14T09:00:00Z"));
        SP_CHECK(addHours());
        SP_CHECK(addPeople());
        SP_CHECK(addPast());
        m_clock.set(now);
        SP_CHECK(addWeek());
        SP_CHECK(addNotes());
        return fillOffers(m_engine, m_clock, m_clients);
    }

private:
    template <typename T>
    Result<T> unit(const QByteArray &name, const std::function<Result<T>(Unit &)> &work)
    {
        return m_engine.run<T>(name, work);
    }

    Result<ClientId> add(
        const QByteArray &key, ClientDetails details, ClientStatus status = ClientStatus::Active)
    {
        SP_TRY(checked, PeopleService::checked(std::move(details), "PT"));
        SP_TRY(id, unit<ClientId>("client.add",
                       [&](Unit &unit) { return m_engine.people().add(unit, checked, status); }));
        m_clients.insert_or_assign(key, id);
        return id;
    }

    /// Mornings and afternoons of the working week.
    Result<Done> addHours()
    {
        WorkingHours hours;
        for (std::size_t day = 0; day < 5; ++day)
            hours.days[day] = {{std::chrono::hours(9), std::chrono::hours(13)},
                {std::chrono::hours(14), std::chrono::hours(19)}};
        hours.days[4].pop_back();
        return unit<Done>(
            "policy.publish", [&](Unit &unit) { return setWorkingHours(unit, m_engine.policies(), hours); });
    }

    Result<Done> addPeople()
    {
        m_clock.set(*parseInstant("2026-01-14T09:00:00Z"));
        for (const Person &person : people()) {
            ClientDetails details{ClientKind::Person, person.name, {}, {}, person.company, person.title,
                person.zone, person.locale};
            details.address = person.address;
            details.contacts = {{ContactPoint::Type::Email, u"work"_s, person.email},
                {ContactPoint::Type::Phone, u"cell"_s, person.phone}};
            if (QByteArray(person.key) == "maya") {
                details.contacts.push_back({ContactPoint::Type::Email, u"home"_s, u"maya@vale.example"_s});
                details.flags = {u"vip"_s};
                details.billing = {u"Brooks & Vale LLC"_s, u"billing@brooks.example"_s, {}};
            }
            SP_CHECK(add(person.key, details));
        }
        ClientDetails studio{
            ClientKind::Company, u"Nordlicht Studio GmbH"_s, {}, {}, {}, {}, "Europe/Berlin", "de-DE"};
        studio.vatId = u"DE136695976"_s;
        studio.business = true;
        studio.address = {u"Torstraße 140"_s, u"10119"_s, u"Berlin"_s, {}, "DE"};
        studio.contacts = {{ContactPoint::Type::Email, u"accounts"_s, u"rechnung@nordlicht.example"_s}};
        SP_CHECK(add("nordlicht", studio));
        ClientDetails atelier{
            ClientKind::Company, u"Atelier Branco Lda"_s, {}, {}, {}, {}, "Europe/Lisbon", "pt-PT"};
        atelier.address = {u"Rua de São Bento 8"_s, u"1200-815"_s, u"Lisboa"_s, {}, "PT"};
        atelier.contacts = {{ContactPoint::Type::Email, {}, u"contas@atelierbranco.example"_s}};
        SP_CHECK(add("atelier", atelier));
        ClientDetails old{ClientKind::Person, u"Marta Pinto"_s};
        SP_CHECK(add("marta", old, ClientStatus::Archived));
        m_clock.set(*parseInstant("2026-10-26T16:00:00Z"));
        ClientDetails priya{ClientKind::Person, u"Priya Nair"_s, {}, {}, {}, {}, "Europe/Berlin"};
        priya.contacts = {{ContactPoint::Type::Email, {}, u"priya@nair.example"_s}};
        SP_CHECK(add("priya", priya, ClientStatus::Suggested));
        ClientDetails tobias{ClientKind::Person, u"Tobias Lang"_s};
        tobias.contacts = {{ContactPoint::Type::Email, {}, u"tobias@lang.example"_s}};
        SP_CHECK(add("tobias", tobias, ClientStatus::Suggested));
        SP_TRY(services, m_engine.services().list());
        for (const Service &service : services)
            m_services.insert_or_assign(service.details.name, service.id);
        return Done{};
    }

    Result<SessionId> book(const QByteArray &key, const QString &service, const char *start, int minutesLong,
        const QString &location = {})
    {
        SP_TRY(local, parseLocalTime(start));
        return unit<SessionId>("session.book", [&](Unit &unit) {
            return m_engine.sessions().book(unit, {m_clients.at(key), m_services.at(service), local, m_zone,
                                                      std::chrono::minutes(minutesLong), location});
        });
    }

    /// A session of the past, finished at its planned end; `billing` decides what becomes of it.
    Result<FinishResult> held(const QByteArray &key, const QString &service, const char *start,
        int minutesLong, FinishRequest::Billing billing, const QString &location = {})
    {
        SP_TRY(local, parseLocalTime(start));
        m_clock.set(m_zone.toInstant(local));
        SP_TRY(session, book(key, service, start, minutesLong, location));
        m_clock.set(m_zone.toInstant(local + std::chrono::minutes(minutesLong)));
        FinishRequest request{session};
        request.billing = billing;
        request.delivery = FinishRequest::Delivery::Keep;
        return m_engine.finish(request);
    }

    Result<Done> sent(const FinishResult &result)
    {
        return unit<Done>(
            "invoice.send", [&](Unit &unit) { return m_engine.billing().markSent(unit, *result.document); });
    }

    Result<Done> paid(const QByteArray &key, const FinishResult &result, const Money &amount, const char *on)
    {
        SP_TRY(date, parseDate(on));
        SP_CHECK(unit<PaymentId>("payment.record", [&](Unit &unit) {
            return m_engine.billing().recordPayment(unit,
                {m_clients.at(key), result.document, amount, "bank", date, QString::fromUtf8(result.number)});
        }));
        return Done{};
    }

    Result<Done> addPast()
    {
        using enum FinishRequest::Billing;
        const QString coaching = u"Coaching"_s, leadership = u"Leadership"_s, team = u"Team session"_s;
        SP_TRY(maya1, held("maya", coaching, "2026-09-08T14:00", 60, Invoice));
        SP_CHECK(sent(maya1));
        m_clock.set(*parseInstant("2026-09-15T09:00:00Z"));
        SP_CHECK(paid("maya", maya1, *maya1.total, "2026-09-15"));
        SP_TRY(atelier, held("atelier", team, "2026-09-29T16:00", 90, Invoice));
        SP_CHECK(sent(atelier));
        m_clock.set(*parseInstant("2026-10-06T09:00:00Z"));
        SP_CHECK(paid("atelier", atelier, Money(10'000, euro), "2026-10-06"));
        SP_TRY(maya2, held("maya", coaching, "2026-10-06T14:00", 60, Invoice));
        SP_CHECK(sent(maya2));
        m_clock.set(*parseInstant("2026-10-09T09:00:00Z"));
        SP_CHECK(paid("maya", maya2, *maya2.total, "2026-10-09"));
        SP_TRY(sofia, held("sofia", coaching, "2026-10-13T17:00", 60, Invoice));
        SP_CHECK(unit<BilledDocument>("invoice.credit", [&](Unit &unit) {
            return m_engine.billing().credit(unit, *sofia.document, {u"Session moved free of charge"_s});
        }));
        SP_TRY(lena, held("lena", coaching, "2026-10-19T10:30", 60, Invoice));
        SP_CHECK(sent(lena));
        SP_TRY(maya3, held("maya", coaching, "2026-10-20T14:00", 64, Invoice));
        SP_CHECK(sent(maya3));
        SP_TRY(nordlicht, held("nordlicht", team, "2026-10-20T17:00", 90, Invoice));
        SP_CHECK(sent(nordlicht));
        SP_TRY(daniel, held("daniel", leadership, "2026-10-21T16:00", 75, Invoice));
        SP_CHECK(sent(daniel));
        SP_TRY(jonas, held("jonas", leadership, "2026-10-22T09:30", 80, Invoice));
        SP_CHECK(held("rui", coaching, "2026-10-26T09:00", 60, Later));
        SP_CHECK(held("lena", coaching, "2026-10-26T10:30", 60, Draft));
        SP_CHECK(held("clara", coaching, "2026-10-27T09:00", 60, Later, u"In the studio"_s));
        return Done{};
    }

    Result<Done> note(
        const QString &summary, const char *start, int minutesLong, std::vector<QByteArray> rules = {})
    {
        SP_TRY(local, parseLocalTime(start));
        EventDraft draft{
            summary, {local, TimeKind::Zoned, m_zone}, std::chrono::minutes(minutesLong), std::move(rules)};
        SP_CHECK(
            unit<EventId>("calendar.add", [&](Unit &unit) { return m_engine.calendar().add(unit, draft); }));
        return Done{};
    }

    Result<Done> addWeek()
    {
        const QString coaching = u"Coaching"_s, leadership = u"Leadership"_s, team = u"Team session"_s;
        const struct {
            const char *client;
            QString service;
            const char *start;
            int length;
            QString location;
        } bookings[] = {
            {"daniel", leadership, "2026-10-26T14:00", 60, {}},
            {"atelier", team, "2026-10-26T16:00", 90, {}},
            {"jonas", leadership, "2026-10-27T11:00", 60, u"Video"_s},
            {"maya", coaching, "2026-10-27T14:00", 60, u"Video"_s},
            {"nordlicht", team, "2026-10-27T17:00", 90, {}},
            {"rui", coaching, "2026-10-28T10:00", 60, u"By phone"_s},
            {"lena", coaching, "2026-10-28T12:00", 60, {}},
            {"daniel", leadership, "2026-10-28T16:00", 60, {}},
            {"jonas", leadership, "2026-10-29T09:30", 60, {}},
            {"clara", coaching, "2026-10-29T11:00", 60, u"In the studio"_s},
            {"maya", coaching, "2026-10-29T14:30", 60, {}},
            {"rui", coaching, "2026-10-30T14:00", 60, u"By phone"_s},
            // After New York has turned its clocks back.
            {"daniel", leadership, "2026-11-02T14:00", 60, u"Video"_s},
            {"maya", coaching, "2026-11-03T14:00", 60, u"Video"_s},
        };
        for (const auto &booking : bookings)
            SP_CHECK(book(booking.client, booking.service, booking.start, booking.length, booking.location));
        SP_TRY(weekly, parseLocalTime("2026-10-29T17:00"));
        EventDraft series{
            coaching, {weekly, TimeKind::Zoned, m_zone}, std::chrono::hours(1), {"FREQ=WEEKLY"}};
        series.client = m_clients.at("sofia");
        series.service = m_services.at(coaching);
        SP_CHECK(
            unit<EventId>("calendar.add", [&](Unit &unit) { return m_engine.calendar().add(unit, series); }));
        SP_CHECK(note(u"Lunch"_s, "2026-10-26T12:30", 60, {"FREQ=WEEKLY;BYDAY=MO,TU,TH,FR"}));
        SP_CHECK(note(u"Dentist"_s, "2026-10-28T09:00", 60));
        SP_CHECK(note(u"School play"_s, "2026-10-30T16:00", 90));
        SP_TRY(day, parseLocalTime("2026-10-28T00:00"));
        EventDraft holiday{u"Invoice week"_s, {day, TimeKind::AllDay, {}}, std::chrono::days(1)};
        holiday.busy = false;
        SP_CHECK(unit<EventId>(
            "calendar.add", [&](Unit &unit) { return m_engine.calendar().add(unit, holiday); }));
        return tentativeTalk();
    }

    Result<Done> tentativeTalk()
    {
        SP_TRY(start, parseLocalTime("2026-10-27T15:30"));
        CalendarEvent talk;
        talk.uid = "first-talk@sample";
        talk.when.start = {start, TimeKind::Zoned, m_zone};
        talk.length = EventLength{{}, std::chrono::minutes(45)};
        talk.summary = u"First talk"_s;
        talk.status = "TENTATIVE";
        talk.location = u"By phone"_s;
        SP_TRY(taken, unit<CalendarService::TakenEvent>("calendar.import", [&](Unit &unit) {
            return m_engine.calendar().take(unit, talk, "sample", m_clients.at("priya"));
        }));
        return unit<Done>("calendar.assign", [&](Unit &unit) {
            return m_engine.calendar().assign(
                unit, taken.id, {m_clients.at("priya"), m_services.at(u"First talk"_s)});
        });
    }

    Result<Done> addNotes()
    {
        const Instant now = m_clock.now();
        m_clock.set(*parseInstant("2026-10-20T15:10:00Z"));
        SP_CHECK(unit<int>("note.save", [&](Unit &unit) -> Result<int> {
            SP_TRY(id, m_engine.notes().add(unit, m_clients.at("maya"), "coaching"));
            return m_engine.notes().save(unit, id,
                {u"Saying no to investors"_s,
                    u"Maya wants to turn down the second investor without burning the bridge.\n\nShe will write the mail on Thursday and read it aloud once before it goes."_s,
                    {}});
        }));
        m_clock.set(*parseInstant("2026-10-22T10:55:00Z"));
        SP_CHECK(unit<int>("note.save", [&](Unit &unit) -> Result<int> {
            SP_TRY(id, m_engine.notes().add(unit, m_clients.at("jonas"), "coaching"));
            return m_engine.notes().save(unit, id,
                {u"Wants to hand over site meetings before December; try it with two projects first"_s,
                    u"He checks every drawing himself and works until ten.\n\n## Agreed\n\n- [x] Two site meetings led by Mara\n- [ ] Check in on the two projects handed over\n- [ ] The talk with his partner Silke\n- [ ] What to stop doing before December"_s,
                    {}});
        }));
        m_clock.set(now);
        return Done{};
    }

    Engine &m_engine;
    ManualClock &m_clock;
    TimeZone m_zone;
    std::map<QByteArray, ClientId> m_clients;
    std::map<QString, ServiceId> m_services;
};

ServiceDetails service(
    const QString &name, int length, billing::PriceBy by, std::int64_t price, const QByteArray &form)
{
    ServiceDetails details{name, std::chrono::minutes(length), {by, Money(price, euro), {}}};
    if (by == billing::PriceBy::Hour)
        details.price.time = {15, billing::TimeDirection::Up, 5, 0};
    if (length == 90)
        details.bufferBefore = details.bufferAfter = std::chrono::minutes(15);
    details.noteTemplate = form;
    return details;
}

}  // namespace

PracticeSettings sampleSettings()
{
    PracticeSettings settings;
    settings.practitioner = u"Inês Carvalho"_s;
    settings.zone = "Europe/Lisbon";
    settings.locale = "pt-PT";
    settings.weekBegins = 1;  // As she likes it; the CLDR has Sunday for Portugal.
    settings.currency = "EUR";
    settings.seller.name = u"Inês Carvalho"_s;
    settings.seller.address = {u"Rua da Rosa 84"_s, u"1200-390"_s, u"Lisboa"_s, {}, "PT"};
    settings.seller.taxId = u"299999998"_s;
    settings.seller.vatId = u"PT299999998"_s;
    settings.seller.email = u"ines@carvalho.example"_s;
    settings.account = {u"Inês Carvalho"_s, "PT50000201231234567890154", {}, u"Banco de Exemplo"_s};
    settings.terms.days = 14;
    return settings;
}

std::vector<ServiceDetails> sampleServices()
{
    using enum billing::PriceBy;
    std::vector<ServiceDetails> services{service(u"Coaching"_s, 60, Session, 12'000, "coaching"),
        service(u"Leadership"_s, 60, Hour, 12'000, "coaching"),
        service(u"Team session"_s, 90, Session, 33'000, "blank"),
        service(u"First talk"_s, 45, Session, 0, "blank")};
    services[2].colour = "#B8681B";
    services[3].colour = "#7E5BB5";
    return services;
}

Result<Done> fillSample(Engine &engine, ManualClock &clock)
{
    return Filler(engine, clock).fill();
}

}  // namespace sp::gallery
