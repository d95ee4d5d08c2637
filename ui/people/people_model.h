// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/service/billing_service.h"
#include "core/practice/notes/note.h"
#include "core/practice/quotes/quote.h"
#include "core/primitives/outbox/outbox_message.h"

namespace sp {
class Engine;
}

namespace sp::ui {

/// Which clients the list shows.
enum class ClientFilter { Active, Owing, Archived };

/// A line of the list.
struct ClientLine {
    ClientSummary client;
    std::optional<LocalTime> next = {};  ///< The next appointment within two months, on the practice's wall.
    std::optional<Money> owed = {};      ///< Of open invoices, in the practice's currency.
    bool overdue = false;
};

struct ClientList {
    std::vector<ClientLine> suggested;
    std::vector<ClientLine> clients;
    int active = 0;
    int owing = 0;
    int archived = 0;
    LocalDate today = {};
};
/// `text` searches active and suggested clients and ignores the filter. Fails with "access.denied".
Result<ClientList> readClients(Engine &engine, ClientFilter filter, const QString &text);

/// Something that happened with a client, or will.
struct FileEntry {
    enum class Kind { Session, Note, Document, Quote, Payment, Message } kind;
    LocalTime when;  ///< On the practice's wall; of what has only a day, that day's beginning.
    std::optional<LocalTime> end = {};
    std::optional<SessionId> session = {};
    /// The invoice or credit note; of a payment the invoice it paid.
    std::optional<DocumentId> document = {};
    std::optional<QuoteId> quote = {};
    std::optional<MessageId> message = {};
    QString title = {};
    QString note = {};
    SessionState state = SessionState::Confirmed;
    BillingState billing = BillingState::Unbilled;
    MessageStatus sending = MessageStatus::Sent;
    std::optional<DocumentRow> row = {};
    std::optional<QuoteRow> offer = {};
    std::optional<PaymentRecord> payment = {};
};

/// Which entries of a client's time line show.
enum class FileFilter { All, Sessions, Notes, Money, Mail };
bool matches(FileFilter filter, FileEntry::Kind kind);

/// A client with everything the page says about it.
struct ClientFile {
    Client client;
    QString payerName = {};  ///< Who gets the invoices, when somebody else does.
    TimeZone own = TimeZone::utc();
    std::optional<TimeZone> zone = {};  ///< The client's, when known.
    QByteArray homeCountry = {};
    std::vector<FileEntry> ahead = {};     ///< Soonest first.
    std::vector<FileEntry> past = {};      ///< Newest first.
    std::vector<Money> owed = {};          ///< Positive is owed, negative is credit.
    std::vector<Money> paidThisYear = {};  ///< By currency, refunds taken off.
    Instant now = {};
};
/// Fails with "client.unknown" or "access.denied".
Result<ClientFile> readClient(Engine &engine, const ClientId &id);

}  // namespace sp::ui
