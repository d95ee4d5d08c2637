// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/demo/demo_practice.h"

#include "core/base/log.h"
#include "core/base/random.h"
#include "core/engine/demo/demo_words.h"
#include "core/storage/database/database.h"

#include <algorithm>
#include <map>
#include <utility>

namespace sp {

using namespace std::chrono;
using namespace billing;

namespace {

/// How long before the end some clients begin to prepay.
constexpr days prepaidFor{90};

struct Planned {
    LocalTime start;
    ClientId client;
    QString given;
    ServiceId service;
    minutes length;
    EventId event;
};

ServiceDetails service(
    const char *name, int length, std::int64_t price, PriceBy by, const char *colour, const char *form)
{
    ServiceDetails details{QString::fromUtf8(name), minutes(length), {by, Money(price, Currency::of("EUR"))}};
    if (by == PriceBy::Hour)
        details.price.time = {15, TimeDirection::Up, 5, 30};
    details.colour = colour;
    details.noteTemplate = form;
    return details;
}

/// While it lives, commits do not wait for the disk: a demo that a power cut spoils is made anew, and waiting
/// for tens of thousands of commits would take most of the time.
class Hasty {
public:
    static Result<Hasty> begin(Database &database)
    {
        SP_CHECK(database.setDurability(Database::Durability::Hasty));
        return Hasty(database);
    }
    Hasty(Hasty &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    Hasty &operator=(Hasty &&) = delete;
    ~Hasty()
    {
        if (m_database && !m_database->setDurability(Database::Durability::Full))
            logWarning("The demo's database stays hasty until it is opened anew...");
    }

private:
    explicit Hasty(Database &database) : m_database(&database) {}
    Database *m_database;
};

/// Everything of the demo in one place while it is made.
class DemoMaker {
public:
    DemoMaker(Engine &engine, ManualClock &clock, std::uint64_t seed, const DemoSize &size, Instant until)
        : m_engine(engine), m_clock(clock), m_random(seed), m_words(m_random), m_size(size), m_until(until)
    {
    }

    Result<Done> make(const std::function<bool(int, int)> &progress);

private:
    Result<Done> addClients();
    /// A time in that week at which nobody else has a series until then, as far as one is found.
    LocalTime freeSlot(LocalDate week, LocalDate until, minutes length);
    Result<Done> planSeries(const ClientId &client, const QString &given);
    Result<Done> live(const Planned &planned);
    Result<Done> liveAll(const std::function<bool(int, int)> &progress);
    Result<Done> payOldInvoices(Instant now);
    /// Some clients prepay for the last weeks: one more than enough, one just about, one not enough.
    Result<Done> sellPackages();

    Engine &m_engine;
    ManualClock &m_clock;
    SeededRandom m_random;
    DemoWords m_words;
    DemoSize m_size;
    Instant m_until;
    TimeZone m_zone = TimeZone::utc();
    std::vector<Service> m_services;
    std::vector<Planned> m_plan;
    /// From when until when each half hour of a weekday is taken, as given last.
    std::map<std::pair<int, int>, std::pair<LocalDate, LocalDate>> m_taken;
    std::vector<std::pair<Instant, DocumentId>> m_toPay;
    bool m_sold = false;
};

LocalTime DemoMaker::freeSlot(LocalDate week, LocalDate until, minutes length)
{
    constexpr int tries = 40;
    const LocalDate monday = week - days(isoWeekday(week) - 1);
    LocalTime start{};
    for (int at = 0; at < tries; ++at) {
        const int weekday = m_words.number(0, 4), half = m_words.number(16, 37);
        start = LocalTime(monday + days(weekday)) + minutes(30 * half);
        const int halves = static_cast<int>((length + minutes(29)) / minutes(30));
        const auto taken = [&](int i) {
            const auto known = m_taken.find({weekday, half + i});
            return known != m_taken.end() && known->second.first < until && week < known->second.second;
        };
        bool free = start >= LocalTime(week);
        for (int i = 0; i < halves && free; ++i)
            free = !taken(i);
        if (!free)
            continue;
        for (int i = 0; i < halves; ++i)
            m_taken.insert_or_assign({weekday, half + i}, std::pair(week, until));
        break;
    }
    return start;
}

Result<Done> DemoMaker::planSeries(const ClientId &client, const QString &given)
{
    // About fifty sessions a client over the whole time: a block of a year or so, weekly or fortnightly.
    const LocalDate last = dateOf(m_zone.toLocal(m_until));
    const LocalDate first = last - days(365 * m_size.years);
    const int span = 365 * m_size.years;
    const int weeks = m_words.chance(60) ? 1 : 2;
    const int count = m_size.years > 2 ? m_words.number(40, 60) : m_words.number(8, 22 * m_size.years);
    const int needed = count * weeks * 7;
    const bool current = m_words.chance(m_size.years > 2 ? 20 : 75);
    const int offset =
        current ? std::max(span - needed + 21, 0) : m_words.number(0, std::max(span - needed, 0));
    const Service &service =
        m_services[static_cast<std::size_t>(m_words.number(0, static_cast<int>(m_services.size()) - 1))];
    const LocalDate week = first + days(offset);
    const LocalTime start =
        freeSlot(week, week + days(needed), duration_cast<minutes>(service.details.duration));

    EventDraft draft{service.details.name, {start, TimeKind::Zoned, m_zone}, service.details.duration};
    draft.rules = {
        "FREQ=WEEKLY;INTERVAL=" + QByteArray::number(weeks) + ";COUNT=" + QByteArray::number(count)};
    draft.client = client;
    draft.service = service.id;
    SP_TRY(event, m_engine.run<EventId>(
                      "calendar.add", [&](Unit &unit) { return m_engine.calendar().add(unit, draft); }));
    for (int at = 0; at < count; ++at)
        m_plan.push_back({start + days(7 * weeks * at), client, given, service.id,
            duration_cast<minutes>(service.details.duration), event});
    return Done{};
}

Result<Done> DemoMaker::addClients()
{
    for (int at = 0; at < m_size.clients; ++at) {
        const QString given = m_words.givenName();
        const QString family = m_words.familyName();
        const DemoPlace &place = m_words.place();
        ClientDetails details;
        details.given = given;
        details.family = family;
        details.name = given + u' ' + family;
        details.zone = place.zone;
        details.locale = place.locale;
        details.address = {QStringLiteral("Rua do Exemplo %1").arg(m_words.number(1, 99)),
            QStringLiteral("1000-001"), QString::fromUtf8(place.city), {}, place.country};
        details.contacts.push_back(
            {ContactPoint::Type::Email, {}, QStringLiteral("client%1@example.org").arg(at + 1)});
        if (m_words.chance(30))
            details.tags = {QStringLiteral("leadership")};
        SP_TRY(client, m_engine.run<ClientId>(
                           "client.add", [&](Unit &unit) { return m_engine.people().add(unit, details); }));
        SP_CHECK(planSeries(client, given));
    }
    std::ranges::stable_sort(m_plan, {}, &Planned::start);
    return Done{};
}

Result<Done> DemoMaker::payOldInvoices(Instant now)
{
    while (!m_toPay.empty() && m_toPay.front().first <= now) {
        const DocumentId id = m_toPay.front().second;
        m_toPay.erase(m_toPay.begin());
        SP_TRY(document, m_engine.billing().document(id));
        SP_TRY(today, m_engine.billing().today(now));
        SP_CHECK(m_engine.run<PaymentId>("payment.record", [&](Unit &unit) {
            return m_engine.billing().recordPayment(
                unit, {document.payer, id, document.open(), m_words.chance(90) ? "bank" : "cash", today,
                          QString::fromUtf8(document.content.number)});
        }));
    }
    return Done{};
}

Result<Done> DemoMaker::sellPackages()
{
    m_sold = true;
    // Who comes most often until the end, and how often.
    std::map<ClientId, std::pair<int, minutes>> coming;
    for (const Planned &each : m_plan) {
        const Instant start = m_zone.toInstant(each.start);
        if (start > m_clock.now() && start + each.length <= m_until) {
            auto &[count, length] = coming[each.client];
            ++count;
            length += each.length;
        }
    }
    std::vector<std::pair<ClientId, std::pair<int, minutes>>> busiest(coming.begin(), coming.end());
    std::ranges::stable_sort(busiest, std::greater(), [](const auto &each) { return each.second.first; });
    const Money hour(12'000, Currency::of("EUR"));
    credit::PackageTerms pieces{credit::Denomination::sessions()}, hours{credit::Denomination::minutes()};
    pieces.overage = hours.overage = credit::Shortfall::Bill;
    pieces.overageRate = hour;
    hours.overageRate = Money(200, hour.currency());
    pieces.endsAfterDays = 365;
    const auto named = [](credit::PackageTerms &terms, int count) {
        if (terms.denomination.unit == credit::CreditUnit::Minutes)
            return QStringLiteral("%1 hours").arg(terms.allocation / 60);
        return QStringLiteral("Pack of %1").arg(count);
    };
    // Plenty is left, little, nothing, and less than nothing.
    for (std::size_t at = 0; at < std::min<std::size_t>(busiest.size(), 4); ++at) {
        const auto &[client, comes] = busiest[at];
        const int count = comes.first + (at == 0 ? 6 : at == 1 ? 1 : 0);
        const bool timed = at == 3;
        credit::PackageTerms &terms = timed ? hours : pieces;
        terms.allocation = timed ? std::max<std::int64_t>(comes.second.count() / 60 - 1, 1) * 60
                                 : count * terms.denomination.one();
        terms.price = Money(hour.minor() * (timed ? terms.allocation / 60 : count), hour.currency());
        SP_CHECK(m_engine.run<PackageId>("package.sell", [&](Unit &unit) -> Result<PackageId> {
            SP_TRY(today, m_engine.packages().today(unit.now()));
            return m_engine.packages().sell(unit, {client, {}, named(terms, count), terms, today, timed});
        }));
    }
    return Done{};
}

Result<Done> DemoMaker::live(const Planned &planned)
{
    const Instant start = m_zone.toInstant(planned.start);
    const minutes late(m_words.number(0, 4));
    const Interval actual{start + late, start + planned.length + minutes(m_words.number(-3, 12))};
    m_clock.set(std::max(m_clock.now(), actual.end));
    SP_CHECK(payOldInvoices(m_clock.now()));
    const CalendarEntry entry{planned.event, localTimeText(planned.start), {start, start + planned.length},
        planned.start, TimeKind::Zoned};
    SP_TRY(id, m_engine.run<SessionId>("session.create", [&](Unit &unit) {
        return m_engine.sessions().ofEntry(unit, entry, m_zone, planned.client, planned.service);
    }));
    if (m_words.chance(3)) {
        return m_engine.run<Done>(
            "session.no_show", [&](Unit &unit) { return m_engine.sessions().markNoShow(unit, id); });
    }
    FinishRequest request{id, actual, NoteContent{m_words.noteTitle(), m_words.noteBody(planned.given), {}}};
    request.delivery = FinishRequest::Delivery::Keep;
    // The last days leave something to do: finished sessions that nobody invoiced yet.
    const bool recent = actual.end > m_until - days(2);
    const bool later = recent ? m_words.chance(60) : m_words.chance(25);
    request.billing = later ? FinishRequest::Billing::Later : FinishRequest::Billing::Invoice;
    SP_TRY(result, m_engine.finish(request));
    if (!result.document) {
        SP_TRY(session, m_engine.sessions().session(id));
        if (!recent && session.billing == BillingState::Unbilled)
            SP_CHECK(m_engine.run<Done>(
                "invoice.waive", [&](Unit &unit) { return m_engine.billing().waive(unit, id); }));
        return Done{};
    }
    if (m_words.chance(1)) {
        SP_CHECK(m_engine.run<Done>("invoice.credit", [&](Unit &unit) -> Result<Done> {
            SP_CHECK(
                m_engine.billing().credit(unit, *result.document, {QStringLiteral("Session did not count")}));
            return m_engine.billing().waive(unit, id);
        }));
    } else if (m_words.chance(94)) {
        const Instant when = m_clock.now() + days(m_words.number(1, 25));
        const auto at = std::ranges::upper_bound(m_toPay, when, {}, &std::pair<Instant, DocumentId>::first);
        m_toPay.insert(at, {when, *result.document});
    }
    return Done{};
}

Result<Done> DemoMaker::make(const std::function<bool(int, int)> &progress)
{
    SP_TRY(settings, m_engine.settings().practice());
    SP_TRY(zone, TimeZone::create(settings.zone));
    m_zone = zone;
    SP_TRY(services, m_engine.services().list());
    m_services = std::move(services);
    m_clock.set(m_until - days(365 * m_size.years + 1));
    m_engine.units().capture(UnitRunner::Capture::Nothing);
    SP_CHECK(addClients());
    SP_CHECK(liveAll(progress));
    m_clock.set(m_until);
    SP_CHECK(payOldInvoices(m_until));
    m_engine.units().capture(UnitRunner::Capture::Changes);
    return m_engine.run<Done>("settings.change", [&](Unit &unit) {
        return m_engine.settings().setValue(unit, "demo", {{QStringLiteral("clients"), m_size.clients}});
    });
}

Result<Done> DemoMaker::liveAll(const std::function<bool(int, int)> &progress)
{
    int made = 0;
    for (const Planned &planned : m_plan) {
        ++made;
        if (m_zone.toInstant(planned.start) + planned.length > m_until)
            break;
        if (!m_sold && m_zone.toInstant(planned.start) > m_until - prepaidFor)
            SP_CHECK(sellPackages());
        SP_CHECK(live(planned));
        if (progress && made % 50 == 0 && !progress(made, static_cast<int>(m_plan.size())))
            return Error{ErrorCode::Refused, "canceled"};
    }
    return Done{};
}

}  // namespace

NewPractice demoPractice(const QString &folder)
{
    NewPractice practice{folder, {}};
    practice.floor = NewPractice::PassphraseFloor::Waived;
    PracticeSettings &settings = practice.settings;
    settings.practitioner = QStringLiteral("Inês Carvalho");
    settings.profession = "coach";
    settings.zone = "Europe/Lisbon";
    settings.locale = "en-GB";
    settings.currency = "EUR";
    settings.seller.name = QStringLiteral("Inês Carvalho Coaching");
    settings.seller.address = {
        QStringLiteral("Rua do Exemplo 12"), QStringLiteral("1100-148"), QStringLiteral("Lisboa"), {}, "PT"};
    settings.seller.vatId = QStringLiteral("PT123456789");
    settings.seller.taxId = QStringLiteral("123456789");
    settings.seller.email = QStringLiteral("ines@example.com");
    settings.account = {QStringLiteral("Inês Carvalho"), "PT50000201231234567890154", {}, {}};
    settings.numberPattern = "{YYYY}/{####}";
    settings.creditPattern = "NC{YYYY}/{####}";
    practice.services = {service("Coaching", 60, 12'000, PriceBy::Session, "#1F6F6B", "coaching"),
        service("Leadership", 60, 12'000, PriceBy::Hour, "#8A5200", "coaching"),
        service("Team session", 90, 24'000, PriceBy::Session, "#257045", "blank"),
        service("Sparring call", 30, 6'000, PriceBy::Session, "#566072", "blank")};
    return practice;
}

Result<Done> fillDemo(Engine &engine, ManualClock &clock, std::uint64_t seed, const DemoSize &size,
    Instant until, const std::function<bool(int, int)> &progress)
{
    {
        SP_TRY(hasty, Hasty::begin(engine.database()));
        SP_CHECK(DemoMaker(engine, clock, seed, size, until).make(progress));
    }
    return engine.settle();
}

}  // namespace sp
