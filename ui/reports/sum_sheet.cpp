// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/sum_sheet.h"

#include "core/engine/engine.h"
#include "ui/engine/ask.h"
#include "ui/messages/error_text.h"
#include "ui/session/planned_session.h"
#include "ui/widgets/shown_names.h"

#include <QPointer>

namespace sp::ui {

using namespace reports;

namespace {

Result<Currency> currencyOf(Engine &engine, const SumQuestion &question)
{
    if (question.currency)
        return *question.currency;
    SP_TRY(settings, engine.settings().practice());
    return Currency::create(settings.currency);
}

/// Open invoices, and credit below zero.
Result<Report> owedParts(Engine &engine, const SumQuestion &question)
{
    SP_CHECK(engine.mayRead("balance.read"));
    SP_CHECK(engine.mayRead("invoice.read"));
    SP_TRY(client, engine.people().client(*question.client));
    SP_TRY(currency, currencyOf(engine, question));
    SP_TRY(today, engine.billing().today(engine.now()));
    SP_TRY(report, engine.reports().ageingEntries(today, currency, client.id, {}));
    SP_TRY(credit, engine.billing().creditLeft(client.id, currency));
    if (credit.isZero())
        return report;
    report.rows.push_back({SumSheet::tr("Credit"), client.details.name, {}, {}, -credit});
    report.subjects.emplace_back(client.id);
    report.totals.back() = std::get<Money>(report.totals.back()) - credit;
    return report;
}

Result<Report> receivedParts(Engine &engine, const SumQuestion &question)
{
    SP_CHECK(engine.mayRead("payment.read"));
    SP_CHECK(engine.mayRead("invoice.read"));
    SP_TRY(currency, currencyOf(engine, question));
    std::vector<ClientId> family;
    if (question.client) {
        SP_TRY(client, engine.people().client(*question.client));
        SP_TRY(members, engine.people().store().family(client.id));
        family = std::move(members);
    }
    return engine.reports().receivedEntries(question.from, question.to, currency, family);
}

Result<Report> notInvoicedParts(Engine &engine, const SumQuestion &question)
{
    SP_CHECK(engine.mayRead("session.read"));
    SP_CHECK(engine.mayRead("invoice.read"));
    SP_TRY(zone, practiceZone(engine));
    SP_TRY(sessions, engine.sessions().store().unbilled(question.most));
    Report report{"not_invoiced_entries",
        {{"day", ColumnKind::Day}, {"client", ColumnKind::Text}, {"length", ColumnKind::Minutes},
            {"worth", ColumnKind::Money}},
        {}, {}, {}};
    std::chrono::minutes length{0};
    std::optional<Money> sum;
    bool mixed = false;
    for (const SessionRow &row : sessions) {
        const Interval counted = row.session.counted();
        const auto lasted = std::chrono::round<std::chrono::minutes>(counted.end - counted.start);
        const auto preview = engine.billing().preview({&row.session.id, 1}, engine.now());
        Cell worth;
        if (preview) {
            const Money gross = preview->content.totals.gross;
            worth = gross;
            mixed = mixed || (sum && sum->currency() != gross.currency());
            if (!mixed)
                sum = sum ? *sum + gross : gross;
        }
        report.rows.push_back({dateOf(zone.toLocal(counted.start)), row.clientName, lasted, worth});
        report.subjects.emplace_back(row.session.id);
        length += lasted;
    }
    if (!mixed)
        report.totals = {{}, {}, length, sum ? Cell(*sum) : Cell()};
    return report;
}

QString titleOf(const SumQuestion &question)
{
    switch (question.what) {
    case SumQuestion::What::Owed:
        return SumSheet::tr("What %1 owes").arg(ShownNames::of(question.name));
    case SumQuestion::What::Received:
        return question.client ? SumSheet::tr("Received from %1").arg(ShownNames::of(question.name))
                               : SumSheet::tr("Received");
    case SumQuestion::What::NotInvoiced:
        break;
    }
    return SumSheet::tr("Finished and not invoiced");
}

QString meaningOf(const SumQuestion &question)
{
    switch (question.what) {
    case SumQuestion::What::Owed:
        return SumSheet::tr("Invoices that are not paid in full, less credit.");
    case SumQuestion::What::Received:
        return SumSheet::tr("Payments by the day they came in, less what was refunded.");
    case SumQuestion::What::NotInvoiced:
        break;
    }
    return SumSheet::tr("Sessions that took place and are on no invoice, with what each would bring.");
}

}  // namespace

Result<Report> readParts(Engine &engine, const SumQuestion &question)
{
    switch (question.what) {
    case SumQuestion::What::Owed:
        return owedParts(engine, question);
    case SumQuestion::What::Received:
        return receivedParts(engine, question);
    case SumQuestion::What::NotInvoiced:
        break;
    }
    return notInvoicedParts(engine, question);
}

SumSheet::SumSheet(EngineClient &engine, QWidget &region, const SumQuestion &question)
    : EntriesSheet(region, titleOf(question), meaningOf(question))
{
    if (question.client && question.what == SumQuestion::What::Owed)
        connect(addLink(tr("Statement of account")), &QPushButton::clicked, this,
            [this, client = *question.client] {
                leave();
                Q_EMIT statementAsked(client);
            });
    ask(
        engine, this, [question](Engine &asked) { return readParts(asked, question); },
        [this](const Result<Report> &parts) {
            if (parts)
                setEntries(*parts);
            else
                setFailed(errorText(parts.error()));
        });
}

}  // namespace sp::ui
