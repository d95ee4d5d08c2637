// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/demo_command.h"

#include "app/cli/progress.h"
#include "app/cli/secret_input.h"
#include "core/engine/demo/demo_practice.h"

namespace sp::cli {

const char *const demoUsage = "[--seed N] [--years N] [--clients N] [--until DATE]";

namespace {

Result<int> numberOption(const Arguments &arguments, const char *name, int otherwise, int most)
{
    SP_TRY(number, arguments.number(name, 1, most));
    return number.value_or(otherwise);
}

}  // namespace

Result<Reply> makeDemo(const Arguments &arguments, const QString &workspace, EnginePorts ports)
{
    SP_CHECK(arguments.allow(
        {QStringLiteral("seed"), QStringLiteral("years"), QStringLiteral("clients"), QStringLiteral("until"),
            QStringLiteral("passphrase-file"), QStringLiteral("workspace"), QStringLiteral("json")}));
    SP_CHECK(arguments.allowWords(0));
    SP_TRY(seed, numberOption(arguments, "seed", 7, 1'000'000));
    SP_TRY(years, numberOption(arguments, "years", 1, 30));
    SP_TRY(clients, numberOption(arguments, "clients", 24, 5'000));
    Instant until = ports.clock.now();
    if (const auto text = arguments.option("until")) {
        SP_TRY(day, parseDate(text->toUtf8()));
        until = Instant(LocalTime(day).time_since_epoch()) + std::chrono::hours(12);
    }
    SP_TRY(secret, readSecret(arguments.value("passphrase-file"), "New passphrase"));
    SP_TRY(passphrase, Passphrase::create(secret));
    ManualClock clock(until - std::chrono::days(365 * years + 2));
    const EnginePorts demoPorts{clock, ports.random, ports.renderer, ports.eml};
    SP_TRY(engine, createPractice(demoPractice(workspace), passphrase, RecoveryKey::generate(ports.random),
                       KdfPolicy::production(), demoPorts));
    Progress progress("sessions");
    SP_CHECK(fillDemo(
        *engine, clock, static_cast<std::uint64_t>(seed), {years, clients}, until, [&](int done, int all) {
            progress.show(done, all);
            return true;
        }));
    progress.clear();
    SP_TRY(sessions, engine->sessions().store().within({Instant::min() + std::chrono::days(1), until}));
    SP_TRY(
        documents, engine->billing().store().list({DocumentFilter::State::Any, {}, 1'000'000}, LocalDate()));
    return Reply{{{QStringLiteral("workspace"), workspace},
                     {QStringLiteral("sessions"), static_cast<qint64>(sessions.size())},
                     {QStringLiteral("invoices"), static_cast<qint64>(documents.size())}},
        QStringLiteral("A demo practice in %1: %2 clients, %3 sessions, %4 invoices.\n")
            .arg(workspace)
            .arg(clients)
            .arg(sessions.size())
            .arg(documents.size())};
}

}  // namespace sp::cli
