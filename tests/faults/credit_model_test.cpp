// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/credit_desk.h"

#include "tests/faults/ledger/run_ledger.h"
#include "tests/faults/life/booking_oracle.h"

#include <QTest>

#include <algorithm>

using namespace sp;
using namespace sp::credit;
using namespace sp::faults;
using namespace sp::test;

namespace {

/// What a person with a sheet of paper would do: a number for each package, and for each session a list of
/// what came from where. It knows no entries, keys or revisions.
struct Paper {
    struct Bucket {
        QByteArray name;
        LocalDate until;
        std::int64_t left;
    };
    struct Visit {
        SessionId id;
        Instant start;
        std::vector<std::pair<std::size_t, std::int64_t>> from = {};
        bool there = true;
    };
    std::vector<Bucket> buckets;
    std::vector<Visit> visits;

    /// By the earlier end, then by name.
    void take(Visit &visit, std::int64_t minutes, LocalDate on)
    {
        std::vector<std::size_t> order;
        for (std::size_t at = 0; at < buckets.size(); ++at)
            order.push_back(at);
        std::ranges::sort(
            order, {}, [&](std::size_t at) { return std::pair(buckets[at].until, buckets[at].name); });
        for (const std::size_t at : order) {
            const std::int64_t part = std::min(minutes, buckets[at].left);
            if (part <= 0 || buckets[at].until < on)
                continue;
            buckets[at].left -= part;
            minutes -= part;
            visit.from.emplace_back(at, part);
        }
    }
    void giveBack(Visit &visit)
    {
        for (const auto &[at, part] : visit.from)
            buckets[at].left += part;
        visit.from.clear();
    }
};

/// A client's history, played on the program and on paper.
class History {
public:
    explicit History(std::uint64_t seed) : m_luck(seed)
    {
        QJsonObject body = CreditDesk::hours("5000");
        body.remove(u"overage_rate"_s);
        body.insert(u"overage"_s, u"block"_s);
        for (const auto &[name, end, minutes] : {std::tuple("c", "2026-11-30", "5000"),
                 std::tuple("a", "2026-12-31", "900"), std::tuple("b", "2026-12-31", "20000")}) {
            body.insert(u"ends_on"_s, QString::fromLatin1(end));
            body.insert(u"allocation"_s, QString::fromLatin1(minutes));
            m_packages.push_back(m_desk.sell(body, name));
            m_paper.buckets.push_back({name, date(end), QByteArray(minutes).toLongLong()});
        }
    }

    /// Answers what differs first.
    QByteArray play(int operations)
    {
        for (int step = 0; step < operations; ++step) {
            const QByteArray did = operation();
            for (std::size_t at = 0; at < m_packages.size(); ++at)
                if (m_desk.left(m_packages[at]) != m_paper.buckets[at].left)
                    return "after step " + QByteArray::number(step) + " (" + did + ") " +
                           m_paper.buckets[at].name + " has " +
                           QByteArray::number(qlonglong(m_desk.left(m_packages[at]))) + " instead of " +
                           QByteArray::number(qlonglong(m_paper.buckets[at].left));
        }
        return replayed();
    }

private:
    int below(int bound) { return m_luck.below(bound); }

    QByteArray operation()
    {
        switch (m_paper.visits.empty() ? 0 : below(10)) {
        case 0:
        case 1:
        case 2:
            return deliver();
        case 3:
        case 4:
            return edit();
        case 5:
            return reopen();
        case 6:
            return correct();
        case 7:
            return tellAgain();
        case 8:
            return move();
        default:
            return backdate();
        }
    }

    QByteArray deliver()
    {
        // Up to three weeks ago, in any order.
        const Instant start = m_desk.clock.now() - std::chrono::minutes(60 * 24 * below(21) + 600);
        const std::chrono::minutes length(1 + below(120));
        const SessionId id = m_desk.did<SessionId>("session.log", [&](Unit &unit) {
            return m_desk.sessions.log(
                unit, {m_desk.ana, m_desk.coaching, {start, start + length}, m_desk.berlin});
        });
        Paper::Visit visit{id, start};
        m_paper.take(visit, length.count(), dateOf(m_desk.berlin.toLocal(start)));
        m_paper.visits.push_back(std::move(visit));
        return "deliver";
    }
    Paper::Visit &any()
    {
        return m_paper.visits[static_cast<std::size_t>(below(static_cast<int>(m_paper.visits.size())))];
    }

    QByteArray edit()
    {
        Paper::Visit &visit = any();
        const std::chrono::minutes length(1 + below(120));
        const Interval actual{visit.start, visit.start + length};
        if (!visit.there || m_desk.session(visit.id).counted() == actual)
            return "nothing";
        must(m_desk.unit<FinishResult>("session.finish", [&](Unit &unit) {
            return m_desk.finishing.finish(unit, {visit.id, actual, {}, FinishRequest::Billing::Later});
        }));
        m_paper.giveBack(visit);
        m_paper.take(visit, length.count(), dateOf(m_desk.berlin.toLocal(visit.start)));
        return "edit";
    }
    QByteArray reopen()
    {
        Paper::Visit &visit = any();
        if (visit.there) {
            must(m_desk.unit<Done>(
                "session.reopen", [&](Unit &unit) { return m_desk.sessions.reopen(unit, visit.id); }));
            m_paper.giveBack(visit);
        } else {
            const Session again = must(m_desk.unit<Session>(
                "session.end", [&](Unit &unit) { return m_desk.sessions.finish(unit, visit.id); }));
            m_paper.take(visit, m_minutes(again), dateOf(m_desk.berlin.toLocal(again.counted().start)));
        }
        visit.there = !visit.there;
        return "reopen or end";
    }
    std::int64_t m_minutes(const Session &session) { return must(m_desk.sessions.actualMinutes(session)); }

    QByteArray correct(LocalDate on = date("2026-10-27"))
    {
        const auto at = static_cast<std::size_t>(below(3));
        const std::int64_t by = below(400) - 200;
        const QByteArray key = "k" + QByteArray::number(m_keys++);
        const char *why = below(4) == 0 && by < 0 ? "refund" : "correction";
        const auto done = m_desk.adjust(m_packages[at], by, key.constData(), why, u"counted anew"_s, on);
        const bool may = by != 0 && m_paper.buckets[at].left + by >= 0;
        if (may != bool(done))
            return "correction that was wrongly " + QByteArray(done ? "made" : "refused");
        if (!done)
            return "refused correction";
        m_paper.buckets[at].left += by;
        m_last = {m_packages[at], by, key};
        return "correct";
    }
    QByteArray backdate() { return correct(date("2026-10-05")); }

    /// Events come twice; nothing may happen the second time.
    QByteArray tellAgain()
    {
        if (m_last)
            must(m_desk.adjust(
                m_last->package, m_last->by, m_last->key.constData(), "correction", u"counted anew"_s));
        Paper::Visit &visit = any();
        if (visit.there) {
            must(m_desk.unit<Done>("session.end", [&](Unit &unit) -> Result<Done> {
                unit.audit({"session.told", "session", {}, {}});
                return m_desk.credits.consume(unit, visit.id);
            }));
        } else {
            must(m_desk.unit<Done>("session.reopen", [&](Unit &unit) -> Result<Done> {
                unit.audit({"credit.given_back", "session", {}, {}});
                return m_desk.credits.giveBack(unit, visit.id, "session.cancel");
            }));
        }
        return "tell again";
    }
    QByteArray move()
    {
        const auto from = static_cast<std::size_t>(below(3)), to = static_cast<std::size_t>(below(3));
        const std::int64_t quantity = 1 + below(300);
        const auto moved = m_desk.unit<Done>("credit.move", [&](Unit &unit) {
            return m_desk.credits.move(unit, m_packages[from], m_packages[to], quantity, date("2026-10-27"),
                "m" + QByteArray::number(m_keys++));
        });
        const bool may = from != to && m_paper.buckets[from].left >= quantity;
        if (may != bool(moved))
            return "move that was wrongly " + QByteArray(moved ? "made" : "refused");
        if (may) {
            m_paper.buckets[from].left -= quantity;
            m_paper.buckets[to].left += quantity;
        }
        return "move";
    }
    /// The difference between entries, ledger and paper, which is nothing.
    QByteArray replayed()
    {
        for (std::size_t at = 0; at < m_packages.size(); ++at) {
            std::vector<CreditLine> lines;
            for (const CreditEntry &entry : m_desk.entries(m_packages[at]))
                lines.push_back({entry.type, entry.quantity, entry.on});
            const BalanceSheet sheet = foldBalance(lines);
            if (!sheet.addsUp() || sheet.ending != m_paper.buckets[at].left)
                return "the replay differs";
        }
        if (!must(m_desk.credits.reconcile()).empty())
            return "entries and ledger differ";
        return m_desk.ledger.verify() ? QByteArray() : QByteArray("the ledger's cache differs");
    }

    struct Told {
        PackageId package;
        std::int64_t by;
        QByteArray key;
    };
    Luck m_luck;
    CreditDesk m_desk;
    std::vector<PackageId> m_packages;
    Paper m_paper;
    std::optional<Told> m_last;
    int m_keys = 0;
};

}  // namespace

/// F08.1.5, F08.5.2, F14.3.7, F14.5.7: whatever happens, the balances are what somebody with a sheet of paper
/// has, and nothing is taken twice.
class CreditModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void balancesAreWhatThePaperSays();
};

void CreditModelTest::balancesAreWhatThePaperSays()
{
    Run run("credit_model");
    const int histories = byTier(6, 100, 1'000);
    const int operations = byTier(100, 1'000, 1'000);
    for (int each = 0; each < histories; ++each) {
        History history(run.seed() + static_cast<std::uint64_t>(each));
        if (const QByteArray wrong = history.play(operations); !wrong.isEmpty())
            run.failed("history " + QByteArray::number(each) + ": " + wrong);
        run.tried(operations);
    }
    QCOMPARE(run.failures(), 0);
}

QTEST_GUILESS_MAIN(CreditModelTest)
#include "credit_model_test.moc"
