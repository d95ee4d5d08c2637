// SPDX-License-Identifier: GPL-3.0-or-later
// What stands behind the figures of reports, so that each explains itself.
#include "core/practice/reports/report_service.h"

#include <algorithm>

namespace sp {

using namespace reports;

namespace {

QString codeOf(const QByteArray &type)
{
    return QString::fromLatin1(type);
}

/// What an event is called; the first fact of a history is the issue itself.
QString entryOf(const TaxHistory &history, std::size_t fact, TaxBasis basis)
{
    if (fact == 0)
        return QStringLiteral("invoice");
    const TaxEvent &event = history.events[fact - 1];
    switch (event.kind) {
    case TaxEvent::Kind::CreditNote:
        return QStringLiteral("credit_note");
    case TaxEvent::Kind::Reversal:
        return QStringLiteral("reversal");
    case TaxEvent::Kind::Money:
        break;
    }
    if (basis == TaxBasis::Issued)
        return QStringLiteral("rebate");
    return event.amount.isNegative() ? QStringLiteral("refund") : QStringLiteral("payment");
}

void newestFirst(Report &report)
{
    std::vector<std::size_t> order(report.rows.size());
    for (std::size_t at = 0; at < order.size(); ++at)
        order[at] = at;
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        return std::get<LocalDate>(report.rows[b].front()) < std::get<LocalDate>(report.rows[a].front());
    });
    Report sorted = report;
    for (std::size_t at = 0; at < order.size(); ++at) {
        sorted.rows[at] = std::move(report.rows[order[at]]);
        sorted.subjects[at] = report.subjects[order[at]];
    }
    report = std::move(sorted);
}

QString outcomeCode(SessionFact::Outcome outcome)
{
    switch (outcome) {
    case SessionFact::Outcome::Held:
        return QStringLiteral("held");
    case SessionFact::Outcome::NoShow:
        return QStringLiteral("missed");
    case SessionFact::Outcome::Canceled:
        break;
    }
    return QStringLiteral("canceled");
}

}  // namespace

Result<Report> ReportService::incomeEntries(LocalDate from, LocalDate to, Currency currency) const
{
    SP_TRY(booked, m_store.booked(from, to, currency));
    Report report{"income_entries",
        {{"day", ColumnKind::Day}, {"entry", ColumnKind::Code}, {"number", ColumnKind::Text},
            {"client", ColumnKind::Text}, {"gross", ColumnKind::Money}, {"received", ColumnKind::Money}},
        {}, {}, {}};
    Money earned = Money::zero(currency), received = earned;
    for (const BookedFact &fact : booked) {
        report.rows.push_back(
            {fact.on, codeOf(fact.type), fact.number, fact.name, fact.earned, fact.received});
        report.subjects.push_back(fact.document ? Subject(*fact.document)
                                  : fact.client ? Subject(*fact.client)
                                                : Subject());
        earned += fact.earned;
        received += fact.received;
    }
    report.totals = {{}, {}, {}, {}, earned, received};
    return report;
}

Result<Report> ReportService::receivedEntries(
    LocalDate from, LocalDate to, Currency currency, const std::vector<ClientId> &payers) const
{
    SP_TRY(paid, m_store.paid(from, to, currency));
    Report report{"received_entries",
        {{"day", ColumnKind::Day}, {"entry", ColumnKind::Code}, {"method", ColumnKind::Code},
            {"number", ColumnKind::Text}, {"client", ColumnKind::Text}, {"received", ColumnKind::Money}},
        {}, {}, {}};
    Money received = Money::zero(currency);
    for (const PaidFact &fact : paid) {
        if (!payers.empty() && std::ranges::find(payers, fact.client) == payers.end())
            continue;
        report.rows.push_back({fact.on, QString::fromLatin1(fact.refund ? "refund" : "payment"),
            codeOf(fact.method), fact.number, fact.name, fact.amount});
        report.subjects.push_back(fact.document ? Subject(*fact.document) : Subject(fact.client));
        received += fact.amount;
    }
    report.totals = {{}, {}, {}, {}, {}, received};
    return report;
}

Result<Report> ReportService::ageingEntries(
    LocalDate today, Currency currency, std::optional<ClientId> client, std::optional<std::size_t> age) const
{
    SP_TRY(open, openFacts(today, currency));
    std::ranges::stable_sort(open, {}, &OpenFact::due);
    Report report{"ageing_entries",
        {{"number", ColumnKind::Text}, {"client", ColumnKind::Text}, {"due", ColumnKind::Day},
            {"late", ColumnKind::Count}, {"open", ColumnKind::Money}},
        {}, {}, {}};
    Money sum = Money::zero(currency);
    for (const OpenFact &fact : open) {
        if ((client && fact.payer != *client) || (age && ageOf(fact.due, today) != *age))
            continue;
        const std::int64_t late = std::max<std::int64_t>((today - fact.due).count(), 0);
        report.rows.push_back({fact.number, fact.name, fact.due, late, fact.open});
        report.subjects.push_back(fact.document ? Subject(*fact.document) : Subject(fact.payer));
        sum += fact.open;
    }
    report.totals = {{}, {}, {}, {}, sum};
    return report;
}

Result<Report> ReportService::taxEntries(
    LocalDate from, LocalDate to, Currency currency, TaxBasis basis, const std::optional<TaxClass> &tax) const
{
    SP_TRY(histories, m_store.taxHistories(from, to, currency, basis));
    Report report{"tax_entries",
        {{"day", ColumnKind::Day}, {"entry", ColumnKind::Code}, {"number", ColumnKind::Text},
            {"client", ColumnKind::Text}, {"rate", ColumnKind::Tax}, {"base", ColumnKind::Money},
            {"tax", ColumnKind::Money}},
        {}, {}, {}};
    Money base = Money::zero(currency), charged = base;
    for (const TaxHistory &history : histories) {
        const std::vector<TaxFact> facts = factsOf(history, basis);
        for (std::size_t at = 0; at < facts.size(); ++at) {
            if (facts[at].on < from || to < facts[at].on)
                continue;
            const TaxHistory::Document document =
                at > 0 ? history.documents[at - 1]
                       : TaxHistory::Document{history.invoice, QString::fromUtf8(history.content.number)};
            for (const billing::TaxFigures &figures : facts[at].figures) {
                const std::vector<billing::TaxLine> lines = taxLines(figures);
                for (const billing::TaxLine &line : lines) {
                    const TaxClass own = taxClassOf(figures.treatment, line);
                    if (tax && own != *tax)
                        continue;
                    report.rows.push_back({facts[at].on, entryOf(history, at, basis), document.number,
                        history.name, own, figures.base, line.tax});
                    report.subjects.emplace_back(document.id);
                    charged += line.tax;
                    if (tax || &line == &lines.front())  // Two taxes on one amount.
                        base += figures.base;
                }
            }
        }
    }
    report.totals = {{}, {}, {}, {}, {}, base, charged};
    newestFirst(report);
    return report;
}

Result<Report> ReportService::sessionEntries(LocalDate from, LocalDate to, const TimeZone &zone,
    Currency currency, std::optional<ClientId> client) const
{
    SP_TRY(sessions, m_store.sessions(from, to, zone, currency));
    Report report{"session_entries",
        {{"day", ColumnKind::Day}, {"client", ColumnKind::Text}, {"outcome", ColumnKind::Code},
            {"length", ColumnKind::Minutes}, {"billed", ColumnKind::Money}},
        {}, {}, {}};
    minutes length{0};
    Money billed = Money::zero(currency);
    for (const SessionFact &fact : sessions) {
        if (client && fact.client != *client)
            continue;
        report.rows.push_back({fact.on, fact.name, outcomeCode(fact.outcome), fact.length,
            fact.billed ? Cell(*fact.billed) : Cell()});
        report.subjects.push_back(fact.session ? Subject(*fact.session) : Subject(fact.client));
        length += fact.length;
        if (fact.billed)
            billed += *fact.billed;
    }
    report.totals = {{}, {}, {}, length, billed};
    newestFirst(report);
    return report;
}

}  // namespace sp
