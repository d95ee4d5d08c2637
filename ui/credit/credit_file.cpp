// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credit/credit_file.h"

#include "core/engine/engine.h"
#include "core/suites/credit/service/client_sessions.h"
#include "ui/credit/bar/credit_words.h"
#include "ui/session/time_words.h"
#include "ui/widgets/duration_text.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace sp::ui {

using namespace credit;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Credit)
};

QString expiryText(const CreditFile &file, const QLocale &locale)
{
    const PackageTerms &terms = file.package.terms;
    const LocalDate today = file.credit.today;
    if (!file.credit.expires)
        return file.package.activatedOn || terms.activation != Activation::OnFirstUse
                   ? Words::tr("It does not end.")
                   : Words::tr("It begins with its first session.");
    QString text = Words::tr("It may be used until %1.").arg(shortDay(*file.credit.expires, today, locale));
    if (terms.graceDays > 0)
        text += u' ' + Words::tr("Then there are %n days of grace.", nullptr, terms.graceDays);
    return text;
}

QString leftoverText(const PackageTerms &terms)
{
    switch (terms.leftover) {
    case Leftover::Forfeit:
        return Words::tr("What is left then is forfeited.");
    case Leftover::OneTimeCarry:
        return Words::tr("What is left then is carried over once.");
    case Leftover::ConvertToDiscountedOverage:
        break;
    }
    return Words::tr("What is left then is settled at a lower rate.");
}

QString shortfallText(const PackageTerms &terms, const QLocale &locale)
{
    switch (terms.overage) {
    case Shortfall::Block:
        return Words::tr("When it is used up, nothing more is booked.");
    case Shortfall::Waitlist:
        return Words::tr("When it is used up, a wish goes to the waiting list.");
    case Shortfall::Overdraw:
        return Words::tr("When it is used up, it goes below zero.");
    case Shortfall::Bill:
        break;
    }
    if (!terms.overageRate)
        return Words::tr("What it lacks is billed at the usual price.");
    const QString rate = moneyText(*terms.overageRate, locale);
    return terms.denomination.unit == CreditUnit::Sessions
               ? Words::tr("What it lacks is billed: %1 for a session.").arg(rate)
               : Words::tr("What it lacks is billed: %1 for a minute.").arg(rate);
}

Result<std::map<SessionId, SessionRow>> sessionsOf(Engine &engine, const ClientId &client)
{
    SP_TRY(family, engine.people().store().family(client));
    SP_TRY(rows, engine.sessions().store().ofClients(family, mostSessions));
    std::map<SessionId, SessionRow> known;
    for (SessionRow &row : rows)
        known.emplace(row.session.id, std::move(row));
    return known;
}

}  // namespace

Result<CreditFile> readCreditFile(Engine &engine, const PackageId &id)
{
    SP_TRY(credit, readCredit(engine, id));
    SP_TRY(package, engine.packages().package(id));
    SP_TRY(client, engine.people().client(package.client));
    CreditFile file{std::move(credit), client.details.name, std::move(package)};
    SP_TRY(settings, engine.settings().practice());
    SP_TRY(zone, TimeZone::create(settings.zone));
    SP_TRY(sessions, sessionsOf(engine, client.id));
    SP_TRY(entries, engine.credits().store().entriesOf(id));
    std::set<CreditEntryId> back;
    for (const CreditEntry &entry : entries)
        if (entry.reverses)
            back.insert(*entry.reverses);
    for (CreditEntry &entry : entries) {
        CreditRow row{std::move(entry)};
        row.reversed = back.contains(row.entry.id);
        if (const auto known = row.entry.session ? sessions.find(*row.entry.session) : sessions.end();
            known != sessions.end()) {
            row.sessionAt = zone.toLocal(known->second.session.counted().start);
            row.service = known->second.serviceName;
        }
        file.rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(file.rows, std::greater(), [](const CreditRow &each) { return each.entry.seq; });
    SP_TRY(held, engine.credits().store().reservedOf(id));
    for (const auto &[session, quantity] : held)
        if (const auto known = sessions.find(session); known != sessions.end())
            file.holds.push_back({session, zone.toLocal(known->second.session.planned.start),
                known->second.serviceName, quantity});
    std::ranges::sort(file.holds, {}, &CreditHold::at);
    SP_TRY(others, engine.packages().ofClient(client.id));
    for (const PackageStanding &each : others)
        if (each.package.id != id && each.package.state == Package::State::Active &&
            each.package.terms.denomination == file.package.terms.denomination)
            file.moveTo.emplace_back(each.package.id, each.package.name);
    file.mayChange = engine.may("credit.adjust");
    return file;
}

QString entryTypeText(EntryType type)
{
    switch (type) {
    case EntryType::Purchase:
        return Words::tr("Bought");
    case EntryType::Fund:
        return Words::tr("Paid in");
    case EntryType::Opening:
        return Words::tr("Opening balance");
    case EntryType::CarryIn:
        return Words::tr("Carried over");
    case EntryType::MoveIn:
        return Words::tr("Moved here");
    case EntryType::Consume:
        return Words::tr("Session");
    case EntryType::Reverse:
        return Words::tr("Given back");
    case EntryType::Adjust:
        return Words::tr("Corrected");
    case EntryType::Expire:
        return Words::tr("Expired");
    case EntryType::Forfeit:
        return Words::tr("Forfeited");
    case EntryType::Convert:
        return Words::tr("Settled at a lower rate");
    case EntryType::CarryOut:
        return Words::tr("Carried into the next");
    case EntryType::MoveOut:
        return Words::tr("Moved away");
    case EntryType::Refund:
        return Words::tr("Refunded");
    case EntryType::Chargeback:
        return Words::tr("Charged back");
    }
    Q_UNREACHABLE();
}

QString adjustReasonText(const QByteArray &reason)
{
    if (reason == "goodwill")
        return Words::tr("Goodwill");
    if (reason == "correction")
        return Words::tr("A mistake is put right");
    if (reason == "migration")
        return Words::tr("Brought from elsewhere");
    if (reason == "refund")
        return Words::tr("A refund");
    if (reason == "chargeback")
        return Words::tr("A chargeback");
    if (reason == "dispute")
        return Words::tr("A dispute");
    return QString::fromLatin1(reason);
}

QStringList termsText(const CreditFile &file, const QLocale &locale)
{
    const Package &package = file.package;
    const PackageTerms &terms = package.terms;
    QStringList lines;
    const QString sold = shortDay(package.boughtOn, file.credit.today, locale);
    lines << (package.version > 0
                  ? Words::tr("Sold %1, by version %2 of its rules.").arg(sold).arg(package.version)
                  : Words::tr("Sold %1, by rules of its own.").arg(sold));
    if (file.credit.drawnFirst)
        lines << Words::tr("The next session draws from it first.");
    lines << expiryText(file, locale);
    if (terms.increment > 1)
        lines << Words::tr("Drawn in steps of %1.")
                     .arg(creditText(terms.denomination, terms.increment, locale));
    lines << (package.allowNegative ? Words::tr("It may go below zero.") : shortfallText(terms, locale));
    if (file.credit.expires)
        lines << leftoverText(terms);
    for (const Freeze &freeze : package.freezes)
        lines << (freeze.to ? Words::tr("It rested from %1 to %2.", "two days")
                                  .arg(shortDay(freeze.from, file.credit.today, locale),
                                      shortDay(*freeze.to, file.credit.today, locale))
                            : Words::tr("It rests since %1, until somebody lets it go on.")
                                  .arg(shortDay(freeze.from, file.credit.today, locale)));
    return lines;
}

}  // namespace sp::ui
