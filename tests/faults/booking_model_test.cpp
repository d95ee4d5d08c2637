// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/booking_desk.h"

#include "tests/faults/ledger/run_ledger.h"
#include "tests/faults/life/booking_oracle.h"
#include "tests/support/memory_place.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace sp;
using namespace sp::faults;
using namespace sp::test;

namespace {

constexpr int steps = 14;
constexpr int perPractice = 250;

/// The practice under test beside the oracle, through a file that can be let go of and opened again.
class Played {
public:
    Played(const QString &path, Instant now, std::uint64_t seed) : m_path(path), m_luck(seed)
    {
        m_desk.emplace(path);
        m_desk->clock.set(now);
        m_people = {m_desk->ana, m_desk->ben, m_desk->client("Cid")};
        m_service = m_desk->talk;
    }

    int below(int bound) { return m_luck.below(bound); }
    Instant now() const { return m_desk->clock.now(); }

    /// Plays one sequence on a day of its own; answers what went wrong first.
    QByteArray play(Instant day)
    {
        m_desk->clock.set(day - 6h);
        m_oracle = Oracle{};
        m_day = day;
        for (int step = 0; step < steps; ++step)
            if (const QByteArray wrong = this->step(); !wrong.isEmpty())
                return "step " + QByteArray::number(step) + ", " + m_did + ": " + wrong;
        return {};
    }

private:
    Interval anyTime()
    {
        const Instant start = m_day + std::chrono::minutes(30 * below(8));
        return {start, start + std::chrono::minutes(30 * (1 + below(3)))};
    }
    SessionBooking wish(int who, Interval when) const
    {
        return {m_people[static_cast<std::size_t>(who)], m_service, TimeZone::utc().toLocal(when.start),
            TimeZone::utc(), std::chrono::duration_cast<std::chrono::minutes>(when.length())};
    }
    QByteArray compare(const QByteArray &told, const QByteArray &expected)
    {
        if (told != expected)
            return "it said '" + told + "' instead of '" + expected + "'";
        for (const Oracle::Session &each : m_oracle.sessions) {
            const Session is = m_desk->session(each.id);
            if (m_oracle.shown(each, now()) != sessionStateName(effective(is)) || is.planned != each.when ||
                is.place != each.place)
                return "a session is " + sessionStateName(is.state) + ' ' + placeName(is.place) + " at " +
                       instantText(is.planned.start) + ", not " + m_oracle.shown(each, now()) + ' ' +
                       placeName(each.place) + " at " + instantText(each.when.start);
        }
        for (const Oracle::Hold &each : m_oracle.holds) {
            const Hold is = must(m_desk->holds.find(each.id));
            const HoldStatus status =
                is.status == HoldStatus::Active && is.expiresAt <= now() ? HoldStatus::Expired : is.status;
            if (status != m_oracle.shown(each, now()))
                return "a hold is " + holdStatusName(status) + ", not " +
                       holdStatusName(m_oracle.shown(each, now()));
        }
        const auto shared = m_desk->database.integer(
            "SELECT count(*) FROM session a JOIN session b ON a.id <> b.id "
            "  AND a.planned_start < b.planned_end AND b.planned_start < a.planned_end "
            "  AND b.planned_start BETWEEN :from AND :to "
            "WHERE a.state IN ('Tentative', 'Confirmed') AND b.state IN ('Tentative', 'Confirmed') "
            "  AND a.place = 'Exclusive' AND b.place = 'Exclusive' AND a.planned_start BETWEEN :from AND :to",
            {{":from", m_day - 12h}, {":to", m_day + 12h}});
        return must(shared) == 0 ? QByteArray() : QByteArray("two sessions share a time");
    }
    SessionState effective(const Session &is) const
    {
        const bool over = is.state == SessionState::Tentative && is.cutoff && *is.cutoff <= now();
        return over ? SessionState::Released : is.state;
    }

    QByteArray step();
    QByteArray claim();
    QByteArray bookHeld();
    QByteArray book();
    QByteArray agree();
    QByteArray move();
    QByteArray cancel();
    QByteArray release();
    QByteArray abandon();
    QByteArray reopen();

    QString m_path;
    Luck m_luck;
    std::optional<BookingDesk> m_desk;
    std::vector<ClientId> m_people;
    ServiceId m_service{IdBytes{}};
    Oracle m_oracle;
    Instant m_day{};
    QByteArray m_did;
};

QByteArray Played::step()
{
    switch (below(12)) {
    case 0:
    case 1:
        return claim();
    case 2:
    case 3:
        return bookHeld();
    case 4:
    case 5:
        return book();
    case 6:
        return agree();
    case 7:
        return move();
    case 8:
        return cancel();
    case 9:
        return release();
    case 10:
        m_did = "time passes";
        m_desk->clock.advance(std::chrono::seconds(below(3) == 0 ? 3'600 : 1 + below(120)));
        if (below(2) == 0)
            must(m_desk->runner.runDue());
        return compare({}, {});
    default:
        return below(2) == 0 ? abandon() : reopen();
    }
}

QByteArray Played::claim()
{
    m_did = "claim";
    const int who = below(3);
    const Interval when = anyTime();
    const HoldPurpose purpose = std::array{HoldPurpose::Click, HoldPurpose::Checkout,
        HoldPurpose::Clarification}[static_cast<std::size_t>(below(3))];
    const auto placed = m_desk->claim(wish(who, when), purpose);
    const QByteArray expected =
        m_oracle.claim(placed ? std::optional(*placed) : std::nullopt, who, when, purpose, now());
    return compare(reason(placed), expected);
}

QByteArray Played::bookHeld()
{
    m_did = "book what is held";
    if (m_oracle.holds.empty())
        return {};
    const auto at = static_cast<std::size_t>(below(static_cast<int>(m_oracle.holds.size())));
    const Oracle::Hold held = m_oracle.holds[at];
    const auto booked = m_desk->book(wish(held.who, held.when), held.id);
    const QByteArray expected = m_oracle.bookHeld(at, booked ? std::optional(*booked) : std::nullopt, now());
    return compare(reason(booked), expected);
}

QByteArray Played::book()
{
    m_did = "book";
    const int who = below(3);
    const Interval when = anyTime();
    SessionBooking wanted = wish(who, when);
    const int kind = below(4);
    if (kind == 1)
        wanted.overbooked = u"asked"_s;
    if (kind >= 2) {
        wanted.tentative = TentativeKind::AwaitingConfirm;
        wanted.cutoff = now() + std::chrono::minutes(1 + below(120));
        wanted.place = kind == 2 ? SessionPlace::Exclusive : SessionPlace::Open;
    }
    const auto booked = m_desk->book(wanted);
    const QByteArray expected =
        m_oracle.book(booked ? std::optional(*booked) : std::nullopt, who, when, wanted, now());
    return compare(reason(booked), expected);
}

QByteArray Played::agree()
{
    m_did = "agree";
    if (m_oracle.sessions.empty())
        return {};
    const auto at = static_cast<std::size_t>(below(static_cast<int>(m_oracle.sessions.size())));
    const auto agreed = m_desk->agree(m_oracle.sessions[at].id);
    return compare(reason(agreed), m_oracle.agree(at, now()));
}

QByteArray Played::move()
{
    m_did = "move";
    if (m_oracle.sessions.empty())
        return {};
    const auto at = static_cast<std::size_t>(below(static_cast<int>(m_oracle.sessions.size())));
    const Interval when = anyTime();
    const QString why = below(4) == 0 ? u"asked"_s : QString();
    const auto moved = m_desk->unit<Done>("session.reschedule", [&](Unit &unit) {
        return m_desk->booking.reschedule(unit, m_oracle.sessions[at].id,
            {TimeZone::utc().toLocal(when.start),
                std::chrono::duration_cast<std::chrono::minutes>(when.length()), ChangedBy::Provider, why});
    });
    return compare(reason(moved), m_oracle.move(at, when, !why.isEmpty(), now()));
}

QByteArray Played::cancel()
{
    m_did = "cancel";
    if (m_oracle.sessions.empty())
        return {};
    const auto at = static_cast<std::size_t>(below(static_cast<int>(m_oracle.sessions.size())));
    const auto canceled =
        m_desk->cancel(m_oracle.sessions[at].id, below(2) == 0 ? ChangedBy::Client : ChangedBy::Provider);
    return compare(reason(canceled), m_oracle.cancel(at, now()));
}

QByteArray Played::release()
{
    m_did = "give a hold up";
    if (m_oracle.holds.empty())
        return {};
    const auto at = static_cast<std::size_t>(below(static_cast<int>(m_oracle.holds.size())));
    const auto released = m_desk->unit<Done>(
        "hold.release", [&](Unit &unit) { return m_desk->holds.release(unit, m_oracle.holds[at].id); });
    m_oracle.release(at, now());
    return compare(reason(released), {});
}

/// Whoever dies in the middle of it leaves nothing.
QByteArray Played::abandon()
{
    m_did = "abandon";
    const Interval when = anyTime();
    const auto left = m_desk->unit<Done>("session.book", [&](Unit &unit) -> Result<Done> {
        for (const Oracle::Session &each : m_oracle.sessions)
            if (m_oracle.live(each, now()))
                SP_CHECK(m_desk->booking.cancel(unit, each.id, {}));
        SP_CHECK(m_desk->booking.claim(unit, {wish(0, when), HoldOwner::of("client", m_people[0])}));
        return Error{ErrorCode::Refused, "abandoned"};
    });
    return left ? QByteArray("it went on") : compare({}, {});
}

QByteArray Played::reopen()
{
    m_did = "reopen";
    const Instant at = now();
    m_desk->database = must(Database::openInMemory());
    m_desk->database = must(Database::open(m_path, ServicePractice::fileKey()));
    m_desk->clock.set(at);
    must(m_desk->runner.runDue());
    return compare({}, {});
}

}  // namespace

class BookingModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheOracle();
};

void BookingModelTest::agreesWithTheOracle()
{
    const int sequences = byTier(500, 10'000, 10'000);
    Run run("booking_model");
    const QTemporaryDir folder(memoryPlace());
    std::optional<Played> played;
    Instant day = instant("2027-01-04T12:00:00Z");
    for (int at = 0; at < sequences && run.failures() < 5; ++at) {
        if (at % perPractice == 0)
            played.emplace(
                folder.filePath(QString::number(at)), day - 12h, run.seed() + static_cast<std::uint64_t>(at));
        run.tried();
        if (const QByteArray wrong = played->play(day); !wrong.isEmpty())
            run.failed("sequence " + QByteArray::number(at) + ": " + wrong);
        day += std::chrono::days(2);
    }
    QCOMPARE(run.failures(), 0);
}

QTEST_GUILESS_MAIN(BookingModelTest)
#include "booking_model_test.moc"
