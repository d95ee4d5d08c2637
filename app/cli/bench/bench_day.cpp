// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/bench_parts.h"

#include "core/base/random.h"

using namespace Qt::StringLiterals;

namespace sp::cli {

using namespace std::chrono;

namespace {

/// What somebody typing these words has in the field, letter after letter.
QStringList typed(const QStringList &texts)
{
    QStringList all;
    for (const QString &text : texts)
        for (qsizetype length = 1; length <= text.size(); ++length)
            if (!text[length - 1].isSpace())
                all += text.left(length);
    return all;
}

Result<Done> benchFinish(
    BenchReport &report, Engine &engine, const std::vector<ClientSummary> &clients, const TimeZone &zone)
{
    constexpr int count = 100;
    SP_TRY(services, engine.services().list());
    if (services.empty())
        return Error{ErrorCode::Refused, "bench.empty"};
    // Logging them is not part of the figure.
    std::vector<SessionId> sessions;
    for (int at = 0; at < count * report.runs(); ++at) {
        const SessionLog log{clients[static_cast<std::size_t>(at) % clients.size()].id, services.front().id,
            {engine.now() - hours(2), engine.now() - hours(1)}, zone};
        SP_TRY(id, engine.run<SessionId>(
                       "session.log", [&](Unit &unit) { return engine.sessions().log(unit, log); }));
        sessions.push_back(id);
    }
    const NoteContent note{u"The talk with the board"_s,
        u"## What came up\n\n- Heard less criticism than expected.\n- Wants to prepare the talk with the "
        u"manager.\n\n"
        "## Next step\n\nA first draft of the message by Thursday.\n"_s,
        {}};
    return report.time(
        "finish session: note, ledger, audit, invoice, durable", count, 25, [&](int round) -> Result<Done> {
            SP_CHECK(engine.finish({sessions[static_cast<std::size_t>(round)], {}, note}));
            return Done{};
        });
}

}  // namespace

Result<Done> lookAtToday(Engine &engine)
{
    SP_TRY(settings, engine.settings().practice());
    SP_TRY(zone, TimeZone::create(settings.zone));
    const LocalDate date = dateOf(zone.toLocal(engine.now()));
    for (const LocalDate day : {date, date + days(1)}) {
        const Interval window{zone.toInstant(LocalTime(day)), zone.toInstant(LocalTime(day + days(1)))};
        SP_TRY(entries, engine.calendar().entries(window, zone));
        for (const CalendarEntry &entry : entries) {
            if (entry.client) {
                SP_CHECK(engine.people().client(*entry.client));
                SP_CHECK(engine.notes().store().ofClients({&*entry.client, 1}, 2));
            }
        }
        SP_CHECK(engine.sessions().store().within(window));
    }
    SP_CHECK(engine.services().list());
    SP_TRY(unbilled, engine.sessions().store().unbilled(10));
    for (const SessionRow &row : unbilled)
        SP_CHECK(engine.billing().preview({&row.session.id, 1}, engine.now()));
    SP_CHECK(engine.sessions().store().running());
    SP_CHECK(engine.people().store().list(ClientStatus::Suggested, 10, 0));
    SP_CHECK(engine.billing().store().list({.state = DocumentFilter::State::PastDue, .limit = 10}, date));
    SP_CHECK(engine.outbox().store().list({MessageStatus::Failed, MessageStatus::Blocked}, {}, 10));
    return Done{};
}

Result<Done> benchUnlock(
    BenchReport &report, const QString &folder, const VaultSession &key, const Clock &clock)
{
    SystemRandom random;
    return report.timeParts("unlock without the KDF to Today ready", 20, 150, [&](int) -> Result<double> {
        std::unique_ptr<Engine> engine;  // Closed after the clock has stopped.
        return millisecondsOf([&]() -> Result<Done> {
            SP_TRY(vault, VaultSession::openUnlocked(
                              folder, {key.vaultKey.clone(), SlotType::Passphrase, key.slot}, clock));
            engine = std::make_unique<Engine>(std::move(vault), EnginePorts{clock, random});
            return lookAtToday(*engine);
        });
    });
}

Result<Done> benchDay(BenchReport &report, Engine &engine)
{
    SP_TRY(settings, engine.settings().practice());
    SP_TRY(zone, TimeZone::create(settings.zone));
    SP_TRY(clients, engine.people().store().list(ClientStatus::Active, 400, 0));
    if (clients.empty())
        return Error{ErrorCode::Refused, "bench.empty"};
    SP_CHECK(benchFinish(report, engine, clients, zone));

    const QStringList names =
        typed({u"carvalho"_s, u"jonas keller"_s, u"mar"_s, u"nogueira"_s, u"client12"_s, u"zoë"_s});
    SP_CHECK(report.time(
        "client search as you type", static_cast<int>(names.size()) * 4, 10, [&](int round) -> Result<Done> {
            SP_CHECK(engine.people().store().search(names[round % names.size()], 20));
            return Done{};
        }));
    const QStringList words =
        typed({u"meeting"_s, u"two evenings"_s, u"talk manager"_s, u"handing over"_s, u"criticism"_s});
    SP_CHECK(report.time(
        "note search as you type", static_cast<int>(words.size()) * 4, 10, [&](int round) -> Result<Done> {
            SP_CHECK(engine.notes().store().search(words[round % words.size()], 20));
            return Done{};
        }));
    const QStringList anything = typed({u"carvalho"_s, u"jonsa kelelr"_s, u"keller tue"_s, u"mar 27 oct"_s,
        u"2026/0148"_s, u"148"_s, u"120,00"_s, u"invoice nogueira"_s, u"meeting"_s, u"tomorrow"_s});
    SP_CHECK(report.time(
        "anything as you type", static_cast<int>(anything.size()) * 4, 10, [&](int round) -> Result<Done> {
            SP_CHECK(engine.find({anything[round % anything.size()]}));
            return Done{};
        }));
    SP_CHECK(report.time("any balance", 400, 1, [&](int round) -> Result<Done> {
        SP_CHECK(engine.ledger().balance({AccountKind::Receivable,
            clients[static_cast<std::size_t>(round) % clients.size()].id.bytes(), {}, settings.currency}));
        return Done{};
    }));
    return report.time("calendar month of the practice", 48, 30, [&](int round) -> Result<Done> {
        const Instant from = engine.now() - days(30 * (round % 100 + 1));
        SP_CHECK(engine.calendar().entries({from, from + days(31)}, zone));
        return Done{};
    });
}

Result<Done> benchPdf(BenchReport &report, Engine &engine)
{
    SP_TRY(documents, engine.billing().store().list({.limit = 60}, LocalDate()));
    if (documents.empty())
        return Error{ErrorCode::Refused, "bench.empty"};
    if (const auto first = engine.pdf(documents.front().id); !first && first.error().reason == "pdf.no_gui") {
        report.skipped("PDF of an invoice", "this build draws no PDF");
        return Done{};
    }
    return report.time("PDF of an invoice", 60, 60, [&](int round) -> Result<Done> {
        SP_CHECK(engine.pdf(documents[static_cast<std::size_t>(round) % documents.size()].id));
        return Done{};
    });
}

}  // namespace sp::cli
