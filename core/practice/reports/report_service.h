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

    const ReportStore &store() const { return m_store; }

private:
    ReportStore m_store;
    LedgerStore &m_ledger;
    const DocumentStore &m_documents;
    const PolicyService &m_policies;
};

}  // namespace sp
