// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/init_command.h"

#include "app/cli/secret_input.h"
#include "core/practice/billing/rules/iban.h"
#include "core/practice/billing/rules/numbering.h"
#include "core/practice/billing/rules/paper.h"
#include "core/storage/vault/atomic_file.h"

#include <QFileInfo>

namespace sp::cli {

const char *const initUsage = "--name NAME [--country CC] [--zone Z] [--currency C] [--locale L] [--street "
                              "S] [--postcode P] [--city C] "
                              "[--vat-id V] [--tax-id T] [--email A] [--iban I] [--small-business] [--net | "
                              "--gross] [--recovery-file F]";

namespace {

constexpr auto known =
    "name country zone currency locale street postcode city vat-id tax-id email iban small-business "
    "net gross recovery-file practitioner passphrase-file workspace json";

Result<PracticeSettings> settingsFrom(const Arguments &arguments)
{
    PracticeSettings settings;
    SP_TRY(given, arguments.required("name"));
    const QString name = given.simplified();
    if (name.isEmpty())
        return usage(QStringLiteral("--name is empty"));
    settings.practitioner = arguments.value("practitioner", name);
    settings.seller.name = name;
    settings.seller.address = {arguments.value("street"), arguments.value("postcode"),
        arguments.value("city"), {}, arguments.value("country").toUpper().toUtf8()};
    settings.seller.vatId = arguments.value("vat-id");
    settings.seller.taxId = arguments.value("tax-id");
    settings.seller.email = arguments.value("email");
    settings.zone = arguments.value("zone", QString::fromLatin1(TimeZone::system().name())).toUtf8();
    settings.currency = arguments.value("currency", QStringLiteral("EUR")).toUtf8();
    settings.locale = arguments.value("locale", QStringLiteral("en-GB")).toUtf8();
    settings.smallBusiness = arguments.has("small-business");
    if (arguments.has("net"))
        settings.prices = billing::PriceMode::Net;
    if (const auto iban = arguments.option("iban")) {
        SP_TRY(normal, billing::normalisedIban(iban->toUtf8()));
        settings.account = {name, normal, {}, {}};
    }
    const auto patterns = billing::defaultPatterns(settings.seller.address.country);
    settings.numberPattern = patterns.invoice;
    settings.creditPattern = patterns.creditNote;
    settings.quotePattern = patterns.quote;
    settings.paper = billing::usualPaper(settings.seller.address.country);
    SP_CHECK(checkSettings(settings));
    return settings;
}

}  // namespace

Result<Reply> initPractice(const Arguments &arguments, const QString &workspace, EnginePorts ports)
{
    SP_CHECK(arguments.allow(QString::fromLatin1(known).split(u' ')));
    SP_CHECK(arguments.allowWords(0));
    if (arguments.has("net") && arguments.has("gross"))
        return usage(QStringLiteral("--net and --gross exclude each other"));
    const auto keyFile = arguments.option("recovery-file");
    if (keyFile && QFileInfo::exists(*keyFile))
        return Error{ErrorCode::InvalidInput, "file.exists", {{QStringLiteral("path"), *keyFile}}};
    SP_TRY(settings, settingsFrom(arguments));
    SP_TRY(secret, readSecret(arguments.value("passphrase-file"), "New passphrase"));
    SP_TRY(passphrase, Passphrase::create(secret));
    const RecoveryKey recovery = RecoveryKey::generate(ports.random);
    const SecretBytes printable = recovery.printable();
    // The key is on paper before the practice is there: never a practice whose recovery key could not be
    // written.
    if (keyFile)
        SP_CHECK(writeAtomically(QFileInfo(*keyFile).absoluteFilePath(), view(printable.span())));
    auto engine = createPractice({workspace, settings}, passphrase, recovery, KdfPolicy::production(), ports);
    if (!engine) {
        if (keyFile)
            SP_CHECK(removeFile(QFileInfo(*keyFile).absoluteFilePath()));
        return engine.error();
    }
    Reply reply{
        {{QStringLiteral("workspace"), workspace}}, QStringLiteral("A new practice in %1.\n").arg(workspace)};
    if (keyFile) {
        reply.text +=
            QStringLiteral("The recovery key is in %1. Print it and remove the file.\n").arg(*keyFile);
    } else {
        // Straight to the terminal: the key takes no way through strings that nobody wipes.
        std::fputs("Recovery key (write it down; it is shown once):\n  ", stderr);
        std::fwrite(printable.data(), 1, printable.size(), stderr);
        std::fputc('\n', stderr);
    }
    return reply;
}

}  // namespace sp::cli
