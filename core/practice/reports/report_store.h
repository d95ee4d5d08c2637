// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/rules/invoice.h"
#include "core/practice/reports/rules/income.h"
#include "core/practice/reports/rules/taxes.h"
#include "core/practice/reports/rules/time_use.h"
#include "core/values/time_zone.h"

#include <map>

namespace sp {

class Database;

/// The client that a merged record is part of.
struct MergedInto {
    ClientId client;
    QString name;
};

/// An invoice, what happened to it in the order of the books, and the document that each event shows: the
/// credit note, else the invoice.
struct TaxHistory {
    struct Document {
        DocumentId id;
        QString number;
    };
    DocumentId invoice;
    billing::InvoiceSnapshot content;
    ClientId client;  ///< Who pays; of merged records the whole one.
    QString name;
    std::vector<reports::TaxEvent> events;
    std::vector<Document> documents;
};

/// One entry of the journal that earned or brought money.
struct BookedFact {
    LocalDate on;
    QByteArray type;  ///< Of the entry: "invoice", "payment"...
    std::optional<DocumentId> document;
    QString number;
    std::optional<ClientId> client;
    QString name;
    Money earned;    ///< Income and tax.
    Money received;  ///< In bank and cash.
};

/// Money that came in, or went back below zero; what pays several invoices is one of these for each.
struct PaidFact {
    LocalDate on;
    bool refund;
    QByteArray method;  ///< "bank", "cash", "card"
    std::optional<DocumentId> document;
    QString number;
    ClientId client;  ///< As recorded, merged or not.
    QString name;
    Money amount;
};

/// The facts that reports are made of, read where they happened: documents as issued, sessions as they were
/// held. What they came to and what money arrived is the ledger's to say.
class ReportStore {
public:
    explicit ReportStore(Database &database) : m_database(database) {}

    /// The currencies that documents were issued in, the most used first.
    Result<std::vector<Currency>> currencies() const;
    /// The days in [from, to], both included, on which documents were issued; one for each document.
    Result<std::vector<LocalDate>> issued(LocalDate from, LocalDate to, Currency currency) const;
    /// The records that were merged into another, and which that is.
    Result<std::map<ClientId, MergedInto>> merged() const;
    /// Sessions that are over (held, missed, canceled) and were planned in [from, to] on the wall of `zone`.
    /// What is billed is the net of its line, in `currency` only. A merged record's sessions are those of the
    /// client it was merged into.
    Result<std::vector<reports::SessionFact>> sessions(
        LocalDate from, LocalDate to, const TimeZone &zone, Currency currency) const;

    /// The invoices that issuing, credit notes, rebates and (on the received basis) any money changed in
    /// [from, to], each with its whole history.
    Result<std::vector<TaxHistory>> taxHistories(
        LocalDate from, LocalDate to, Currency currency, reports::TaxBasis basis) const;
    /// What was earned or received in [from, to], entry by entry, as it was posted.
    Result<std::vector<BookedFact>> booked(LocalDate from, LocalDate to, Currency currency) const;
    /// The payments and refunds of [from, to] that count, the newest first: what DocumentStore::received()
    /// adds up.
    Result<std::vector<PaidFact>> paid(LocalDate from, LocalDate to, Currency currency) const;

private:
    Database &m_database;
};

}  // namespace sp
