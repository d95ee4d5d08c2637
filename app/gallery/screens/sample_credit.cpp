// SPDX-License-Identifier: GPL-3.0-or-later
// What the sample's clients have prepaid: plenty, little, none, less than none, and one that rests.
#include "app/gallery/screens/sample_practice.h"

namespace sp::gallery {

namespace {

using namespace credit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class Credits {
public:
    Credits(Engine &engine, ManualClock &clock) : m_engine(engine), m_clock(clock) {}

    Result<Done> fill();

private:
    Result<PackageTemplateId> addTemplate(const char *name, const QJsonObject &terms);
    Result<PackageId> sell(const char *client, const PackageTemplateId &of, const char *on,
        std::int64_t opening = -1, bool negative = false, const QString &name = {});
    /// Sessions of earlier weeks with whoever holds it, each of `length`, the last one on `last`.
    Result<Done> held(
        const PackageId &package, const char *service, const char *last, int count, minutes length);
    /// Holds credits for what is booked already.
    Result<Done> hold();

    Engine &m_engine;
    ManualClock &m_clock;
    TimeZone m_zone = *TimeZone::create("Europe/Lisbon");
};

Result<PackageTemplateId> Credits::addTemplate(const char *name, const QJsonObject &body)
{
    SP_TRY(terms, readPackageTerms(body));
    return m_engine.run<PackageTemplateId>("package.template",
        [&](Unit &unit) { return m_engine.packages().addTemplate(unit, QString::fromUtf8(name), terms); });
}

Result<PackageId> Credits::sell(const char *client, const PackageTemplateId &of, const char *on,
    std::int64_t opening, bool negative, const QString &name)
{
    SP_TRY(found, m_engine.people().store().search(QString::fromUtf8(client), 1));
    SP_TRY(day, parseDate(on));
    PackageSale sale{found.front().id, of, name, {}, day, negative, opening};
    return m_engine.run<PackageId>(
        "package.sell", [&](Unit &unit) { return m_engine.packages().sell(unit, sale); });
}

Result<Done> Credits::held(
    const PackageId &package, const char *service, const char *last, int count, minutes length)
{
    SP_TRY(sold, m_engine.packages().package(package));
    SP_TRY(offered, m_engine.services().named(QString::fromUtf8(service)));
    SP_TRY(end, parseLocalTime(last));
    for (int at = count - 1; at >= 0; --at) {
        const Instant start = m_zone.toInstant(end - std::chrono::days(7 * at));
        SP_CHECK(m_engine.run<SessionId>("session.log", [&](Unit &unit) {
            return m_engine.sessions().log(
                unit, {sold.client, offered->id, Interval{start, start + length}, m_zone});
        }));
    }
    return Done{};
}

Result<Done> Credits::hold()
{
    SP_TRY(coming, m_engine.sessions().store().toCome(m_clock.now()));
    for (const Session &session : coming)
        SP_CHECK(m_engine.run<Done>(
            "session.book", [&](Unit &unit) { return m_engine.credits().reserve(unit, session.id); }));
    return Done{};
}

Result<Done> Credits::fill()
{
    const QJsonObject billed{{u"currency"_s, u"EUR"_s}, {u"overage"_s, u"bill"_s}};
    QJsonObject six = billed, hours = billed, wallet = billed;
    six.insert(u"unit"_s, u"sessions"_s);
    six.insert(u"allocation"_s, u"6"_s);
    six.insert(u"price"_s, u"660"_s);
    six.insert(u"overage_rate"_s, u"120"_s);
    six.insert(u"ends_after_days"_s, 180);
    hours.insert(u"unit"_s, u"minutes"_s);
    hours.insert(u"allocation"_s, u"600"_s);
    hours.insert(u"price"_s, u"1100"_s);
    hours.insert(u"overage_rate"_s, u"2"_s);
    wallet.insert(u"unit"_s, u"EUR"_s);
    wallet.insert(u"allocation"_s, u"500"_s);
    wallet.insert(u"price"_s, u"500"_s);
    wallet.insert(u"overage_rate"_s, u"1"_s);
    SP_TRY(pack, addTemplate("Six sessions", six));
    SP_TRY(ten, addTemplate("Ten hours", hours));
    SP_TRY(purse, addTemplate("Balance, 500 EUR", wallet));
    const char *coaching = "Coaching", *leadership = "Leadership", *team = "Team session";
    SP_TRY(maya, sell("Maya", pack, "2026-08-31"));
    SP_CHECK(held(maya, coaching, "2026-10-19T08:00", 2, 60min));
    SP_TRY(between, sell("Maya", ten, "2026-09-20", 180, false, u"Between calls"_s));
    SP_CHECK(m_engine.run<CreditEntryId>("credit.adjust", [&](Unit &unit) -> Result<CreditEntryId> {
        SP_TRY(day, parseDate("2026-10-05"));
        return m_engine.credits().adjust(
            unit, {between, 20, "goodwill", u"The line broke off twice"_s, day, unit.id().text()});
    }));
    SP_TRY(jonas, sell("Jonas", ten, "2026-06-01"));
    SP_CHECK(held(jonas, leadership, "2026-10-14T07:30", 7, 75min));
    SP_TRY(clara, sell("Clara", pack, "2026-06-01"));
    SP_CHECK(held(clara, coaching, "2026-10-16T07:30", 6, 60min));
    SP_TRY(studio, sell("Nordlicht", ten, "2026-04-01", -1, true));
    SP_CHECK(held(studio, team, "2026-10-13T07:00", 8, 90min));
    SP_TRY(daniel, sell("Daniel", purse, "2026-08-03"));
    SP_CHECK(held(daniel, leadership, "2026-09-24T07:30", 1, 65min));
    SP_TRY(lena, sell("Lena", pack, "2026-09-14"));
    SP_CHECK(held(lena, coaching, "2026-10-12T07:30", 2, 60min));
    SP_TRY(rest, parseDate("2026-10-21"));
    SP_CHECK(m_engine.run<Done>("package.freeze", [&](Unit &unit) {
        return m_engine.packages().freeze(unit, lena, {rest}, u"On leave until further notice"_s);
    }));
    // What took place and is on no invoice yet is covered now.
    SP_TRY(rui, sell("Rui", pack, "2026-10-12"));
    SP_TRY(package, m_engine.packages().package(rui));
    SP_CHECK(m_engine.run<int>("credit.backfill",
        [&](Unit &unit) { return m_engine.credits().backfill(unit, package.client, package.boughtOn); }));
    return hold();
}

}  // namespace

Result<Done> fillCredits(Engine &engine, ManualClock &clock)
{
    return Credits(engine, clock).fill();
}

}  // namespace sp::gallery
