// SPDX-License-Identifier: GPL-3.0-or-later
// The quotes and the recurring invoices of the sample practice.
#include "app/gallery/screens/sample_practice.h"

using namespace Qt::Literals::StringLiterals;

namespace sp::gallery {

namespace {

using billing::FreeLine;

Money euros(std::int64_t amount)
{
    return {amount * 100, Currency::of("EUR")};
}

FreeLine line(const QString &text, std::int64_t price, int quantity = 1)
{
    return {.description = text, .unitPrice = euros(price), .quantity = Quantity::whole(quantity)};
}

class Offers {
public:
    Offers(Engine &engine, ManualClock &clock, const std::map<QByteArray, ClientId> &clients)
        : m_engine(engine), m_clock(clock), m_clients(clients)
    {
    }

    Result<Done> fill()
    {
        const Instant now = m_clock.now();
        // Nobody answered this one in time.
        SP_CHECK(sent("lena", "2026-09-10T09:00:00Z", {.added = {line(u"Coaching, four hours"_s, 115, 4)}}));
        SP_TRY(sofia,
            sent("sofia", "2026-10-05T09:00:00Z", {.added = {line(u"Coaching, ten hours"_s, 108, 10)}}));
        SP_CHECK(step("quote.decline", [&](Unit &unit) {
            return m_engine.quotes().decline(unit, sofia, u"Will start in the new year"_s);
        }));
        SP_TRY(
            daniel, sent("daniel", "2026-10-12T09:00:00Z",
                        {.added = {line(u"Leadership hours"_s, 120, 10)}, .discount = BasisPoints{1'000}}));
        m_clock.set(*parseInstant("2026-10-22T15:00:00Z"));
        SP_CHECK(step("quote.accept", [&](Unit &unit) { return m_engine.quotes().accept(unit, daniel); }));
        SP_CHECK(sent("nordlicht", "2026-10-19T09:00:00Z",
            {.added = {line(u"Team day in November, with preparation"_s, 1'200), line(u"Workbooks"_s, 12, 8)},
                .introduction =
                    u"As we spoke: one day in your studio, from nine to five, for up to eight people."_s}));
        SP_CHECK(sent(
            "atelier", "2026-10-22T16:00:00Z", {.added = {line(u"Supervision, six sessions"_s, 90, 6)}}));
        m_clock.set(*parseInstant("2026-10-26T17:00:00Z"));
        SP_CHECK(drafted("rui", {.added = {line(u"Coaching, package of four"_s, 110, 4)}}));
        SP_CHECK(addRecurring());
        m_clock.set(now);
        return Done{};
    }

private:
    Result<Done> step(const QByteArray &command, const std::function<Result<Done>(Unit &)> &work)
    {
        return m_engine.run<Done>(command, work);
    }

    Result<QuoteId> drafted(const QByteArray &client, const billing::DraftChange &content)
    {
        return m_engine.run<QuoteId>("quote.draft", [&](Unit &unit) {
            return m_engine.quotes().draft(unit, {m_clients.at(client), content});
        });
    }

    Result<QuoteId> sent(const QByteArray &client, const char *at, const billing::DraftChange &content)
    {
        m_clock.set(*parseInstant(at));
        SP_TRY(id, drafted(client, content));
        SP_CHECK(m_engine.run<SentQuote>("quote.send",
            [&](Unit &unit) { return m_engine.quotes().send(unit, id, QuoteService::Delivery::Keep); }));
        return id;
    }

    Result<Done> addRecurring()
    {
        using Mode = RecurringInvoice::Mode;
        using Every = billing::RecurringPlan::Every;
        const LocalDate november = *parseDate("2026-11-01");
        SP_CHECK(recurring("nordlicht", line(u"Supervision of the team, {period}"_s, 330),
            {.day = 1, .start = november, .count = 12}, Mode::Send));
        SP_CHECK(recurring("maya", line(u"Coaching retainer, {period}"_s, 480),
            {.day = 31, .start = november}, Mode::Draft));
        SP_TRY(room, recurring("clara", line(u"Use of the room, {period}"_s, 75),
                         {.every = Every::Quarter, .day = 15, .start = november}, Mode::Draft));
        return step("recurring.pause", [&](Unit &unit) { return m_engine.recurring().pause(unit, room); });
    }

    Result<RecurringId> recurring(const QByteArray &client, const FreeLine &what,
        const billing::RecurringPlan &plan, RecurringInvoice::Mode mode)
    {
        return m_engine.run<RecurringId>("recurring.add", [&](Unit &unit) {
            return m_engine.recurring().add(unit, {m_clients.at(client), {.added = {what}}, plan, mode});
        });
    }

    Engine &m_engine;
    ManualClock &m_clock;
    const std::map<QByteArray, ClientId> &m_clients;
};

}  // namespace

Result<Done> fillOffers(Engine &engine, ManualClock &clock, const std::map<QByteArray, ClientId> &clients)
{
    return Offers(engine, clock, clients).fill();
}

}  // namespace sp::gallery
