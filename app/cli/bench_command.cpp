// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench_command.h"

#include "core/engine/demo/demo_practice.h"
#include "core/practice/documents/invoice_page.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>

namespace sp::cli {

namespace {

/// The figure at a share of a sorted list.
double percentile(const std::vector<double> &sorted, double share)
{
    if (sorted.empty())
        return 0;
    const auto at = static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1) + 0.5);
    return sorted[at];
}

/// Peak resident memory of this process in MiB, from the kernel.
double peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
    return 0;
}

class Bench {
public:
    /// Times `work` for each of `count` rounds and keeps p50 and p95 in milliseconds.
    Result<Done> measure(const char *name, int count, double reach, const std::function<Result<Done>(int)> &work)
    {
        std::vector<double> times;
        for (int round = 0; round < count; ++round) {
            QElapsedTimer timer;
            timer.start();
            SP_CHECK(work(round));
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        std::ranges::sort(times);
        add(name, percentile(times, 0.5), percentile(times, 0.95), "ms", reach, count);
        return Done{};
    }
    void rate(const char *name, double perSecond, double reach) { add(name, perSecond, perSecond, "/s", reach, 1); }
    Reply reply() const;

private:
    void add(const char *name, double p50, double p95, const char *unit, double reach, int count)
    {
        m_json.append(QJsonObject{{QStringLiteral("what"), QLatin1String(name)}, {QStringLiteral("p50"), p50},
            {QStringLiteral("p95"), p95}, {QStringLiteral("unit"), QLatin1String(unit)},
            {QStringLiteral("reach"), reach}, {QStringLiteral("n"), count}});
        m_rows.append({QLatin1String(name), QString::number(p50, 'f', 3), QString::number(p95, 'f', 3),
            QLatin1String(unit), QString::number(reach)});
    }
    QJsonArray m_json;
    QList<QStringList> m_rows{{QStringLiteral("what"), QStringLiteral("p50"), QStringLiteral("p95"),
        QStringLiteral("unit"), QStringLiteral("reach")}};
};

Reply Bench::reply() const
{
    QList<QStringList> rows = m_rows;
    rows.append({QStringLiteral("peak memory"), QString::number(peakMemory(), 'f', 1), QString(), QStringLiteral("MiB"), QString()});
    return {{{QStringLiteral("figures"), m_json}, {QStringLiteral("peak_mib"), peakMemory()}}, table(rows)};
}

}  // namespace

Result<Reply> bench(Context &context)
{
    Engine &engine = context.engine();
    Bench bench;
    SP_TRY(settings, context.settings());
    SP_TRY(zone, TimeZone::create(settings.zone));
    SP_TRY(services, engine.services().list());
    SP_TRY(clients, engine.people().store().list(ClientStatus::Active, 400, 0));
    if (services.empty() || clients.empty())
        return Error{ErrorCode::Refused, "bench.empty"};
    const Instant now = engine.now();

    SP_CHECK(bench.measure("today: entries, sessions, unbilled", 50, 150, [&](int) -> Result<Done> {
        SP_CHECK(engine.calendar().entries({now - std::chrono::hours(12), now + std::chrono::hours(36)}, zone));
        SP_CHECK(engine.sessions().store().within({now - std::chrono::hours(12), now + std::chrono::hours(36)}));
        SP_CHECK(engine.sessions().store().unbilled(500));
        SP_CHECK(engine.sessions().store().running());
        return Done{};
    }));
    SP_CHECK(bench.measure("finish session: durable, ledger, audit, invoice", 200, 25, [&](int round) -> Result<Done> {
        // Logging the session is not part of the figure, but of this round: it is taken off by measuring it below.
        const Interval actual{now - std::chrono::hours(2), now - std::chrono::hours(1)};
        SP_TRY(id, engine.run<SessionId>("session.log", [&](Unit &unit) {
            return engine.sessions().log(unit, {clients[static_cast<std::size_t>(round) % clients.size()].id,
                                                   services.front().id, actual, zone});
        }));
        SP_CHECK(engine.finish({id, {}, NoteContent{QStringLiteral("Bench"), QStringLiteral("A note of the usual length."), {}}}));
        return Done{};
    }));
    SP_TRY(documents, engine.billing().store().list({}, *context.today()));
    SP_CHECK(bench.measure("PDF of an invoice", 60, 60, [&](int round) -> Result<Done> {
        SP_CHECK(engine.pdf(documents[static_cast<std::size_t>(round) % documents.size()].id));
        return Done{};
    }));
    const QStringList typed{QStringLiteral("c"), QStringLiteral("cl"), QStringLiteral("mar"), QStringLiteral("keller"),
        QStringLiteral("nogu"), QStringLiteral("jonas ke"), QStringLiteral("client12")};
    SP_CHECK(bench.measure("client search as you type", 200, 10, [&](int round) -> Result<Done> {
        SP_CHECK(engine.people().store().search(typed[round % typed.size()], 20));
        return Done{};
    }));
    const QStringList words{QStringLiteral("mee"), QStringLiteral("evening"), QStringLiteral("talk manager"),
        QStringLiteral("handing"), QStringLiteral("two ev")};
    SP_CHECK(bench.measure("note search as you type", 200, 10, [&](int round) -> Result<Done> {
        SP_CHECK(engine.notes().store().search(words[round % words.size()], 20));
        return Done{};
    }));
    SP_CHECK(bench.measure("any balance", 400, 1, [&](int round) -> Result<Done> {
        SP_CHECK(engine.ledger().balance({AccountKind::Receivable,
            clients[static_cast<std::size_t>(round) % clients.size()].id.bytes(), {}, settings.currency}));
        return Done{};
    }));
    SP_CHECK(bench.measure("calendar month", 30, 30, [&](int round) -> Result<Done> {
        const Instant from = now - std::chrono::days(30 * (round % 24 + 1));
        SP_CHECK(engine.calendar().entries({from, from + std::chrono::days(31)}, zone));
        return Done{};
    }));
    QElapsedTimer timer;
    timer.start();
    SP_TRY(postings, engine.ledger().verify());
    bench.rate("replay of the whole ledger, postings", static_cast<double>(postings) * 1e9 / static_cast<double>(timer.nsecsElapsed()), 1e6);
    timer.restart();
    SP_TRY(verdict, engine.units().auditTrail().verify());
    bench.rate("audit verify, events", static_cast<double>(verdict.head.size) * 1e9 / static_cast<double>(timer.nsecsElapsed()), 200'000);
    return bench.reply();
}

}  // namespace sp::cli
