// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/service/billed_document.h"
#include "core/practice/expenses/expense_store.h"
#include "core/practice/people/client.h"
#include "core/practice/services/service.h"
#include "core/practice/sessions/session.h"
#include "core/practice/workspace/practice_settings.h"

#include <map>

namespace sp {

/// The names that the tables of an export show beside ids.
struct ExportNames {
    PracticeSettings settings;
    TimeZone zone = TimeZone::utc();
    std::map<ClientId, QString> clients;
    std::map<ServiceVersionId, QString> services;
    std::map<DocumentId, QByteArray> numbers;

    QString client(const ClientId &id) const;
    QString number(const std::optional<DocumentId> &id) const;
};

using TableRows = std::vector<std::vector<QString>>;

TableRows clientTable(const std::vector<Client> &clients);
/// One row for each service as it is now.
TableRows serviceTable(const std::vector<Service> &services);
/// Times stand in UTC, on the practice's clock and on the client's.
TableRows sessionTable(const std::vector<SessionRow> &sessions, const ExportNames &names);
TableRows invoiceHead();
std::vector<QString> invoiceRow(const BilledDocument &document, const ExportNames &names);
TableRows invoiceLineHead();
TableRows invoiceLineRows(const BilledDocument &document);
/// Removed ones are left out.
TableRows expenseTable(const std::vector<Expense> &all, const ExportNames &names);
TableRows paymentTable(const std::vector<PaymentRecord> &payments, const ExportNames &names);

/// "2026-10-27T11:00:00+01:00"
QString offsetText(Instant at, const TimeZone &zone);

}  // namespace sp
