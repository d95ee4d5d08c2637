// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/service/document_store.h"
#include "core/practice/reports/report_store.h"
#include "core/practice/reports/rules/ageing.h"
#include "core/primitives/ledger/ledger_store.h"
#include "core/primitives/policy/policy_service.h"

namespace sp {

/// What a report is about.
struct ReportRequest {
    LocalDate from;
    LocalDate to;  ///< Included.
    reports::Grain grain = reports::Grain::Month;
    Currency currency;
};

/// What the events of an invoice brought; one fact for its issue, then one for each event.
std::vector<reports::TaxFact> factsOf(const TaxHistory &history, reports::TaxBasis basis);

/// Looks back on the practice. Reads and decides nothing; every figure of money equals the ledger's.
class ReportService {
public:
    ReportService(Database &database, LedgerStore &ledger, const DocumentStore &documents,
        const PolicyService &policies)
        : m_store(database), m_ledger(ledger), m_documents(documents), m_policies(policies)
    {
    }

    /// See reports::income(). What was earned is what the accounts of income and tax say; what was received
    /// is what reached bank and cash, refunds taken off.
    Result<reports::Report> income(const ReportRequest &request) const;
    /// See reports::ageing(). What merged records owe stands at the client they were merged into.
    Result<reports::Report> ageing(LocalDate today, Currency currency) const;
    /// See reports::utilisation(); each day by the working hours that held then. Without any there is no open
    /// time.
    Result<reports::Report> utilisation(const ReportRequest &request, const TimeZone &zone) const;
    /// See reports::timeByClient().
    Result<reports::Report> timeByClient(const ReportRequest &request, const TimeZone &zone) const;

    /// See reports::taxes(). On the issued basis it equals the ledger's accounts of tax; on the received one,
    /// base and tax are the money in bank and cash without what clients have as credit.
    Result<reports::Report> tax(const ReportRequest &request, reports::TaxBasis basis) const;

    // What the figures of a report are made of, one row for each thing that can be opened; the newest first.
    /// Behind income(): columns day, entry, number, client, earned, received.
    Result<reports::Report> incomeEntries(LocalDate from, LocalDate to, Currency currency) const;
    /// Behind what DocumentStore::received() says, of some payers or, without any, of all: columns day,
    /// entry, method, number, client, received.
    Result<reports::Report> receivedEntries(
        LocalDate from, LocalDate to, Currency currency, const std::vector<ClientId> &payers = {}) const;
    /// Behind ageing(), of one client or of one column (see reports::ageOf()): columns number, client, due,
    /// late (days), open. What is due first stands first.
    Result<reports::Report> ageingEntries(LocalDate today, Currency currency, std::optional<ClientId> client,
        std::optional<std::size_t> age) const;
    /// Behind tax(), of one rate or of all: columns day, entry, number, client, rate, base, tax.
    Result<reports::Report> taxEntries(LocalDate from, LocalDate to, Currency currency,
        reports::TaxBasis basis, const std::optional<reports::TaxClass> &tax) const;
    /// Behind utilisation() and timeByClient(), of one client or of all: columns day, client, outcome,
    /// length, billed.
    Result<reports::Report> sessionEntries(LocalDate from, LocalDate to, const TimeZone &zone,
        Currency currency, std::optional<ClientId> client) const;

    const ReportStore &store() const { return m_store; }

private:
    Result<std::vector<reports::OpenFact>> openFacts(LocalDate today, Currency currency) const;

    ReportStore m_store;
    LedgerStore &m_ledger;
    const DocumentStore &m_documents;
    const PolicyService &m_policies;
};

}  // namespace sp
