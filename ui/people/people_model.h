// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/billing/service/billing_service.h"
#include "core/practice/notes/note.h"

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
    enum class Kind { Session, Note, Document } kind;
    LocalTime when;  ///< On the practice's wall; a document's is its day's beginning.
    std::optional<LocalTime> end = {};
    std::optional<SessionId> session = {};
    std::optional<DocumentId> document = {};
    QString title = {};
    QString note = {};
    SessionState state = SessionState::Confirmed;
    BillingState billing = BillingState::Unbilled;
    std::optional<DocumentRow> row = {};
};

/// A client with everything the page says about it.
struct ClientFile {
    Client client;
    QString payerName = {};  ///< Who gets the invoices, when somebody else does.
    TimeZone own = TimeZone::utc();
    std::optional<TimeZone> zone = {};  ///< The client's, when known.
    QByteArray homeCountry = {};
    std::vector<FileEntry> ahead = {};  ///< Soonest first.
    std::vector<FileEntry> past = {};   ///< Newest first.
    std::vector<Money> owed = {};       ///< Positive is owed, negative is credit.
    std::optional<Money> paidThisYear = {};
    Instant now = {};
};
/// Fails with "client.unknown" or "access.denied".
Result<ClientFile> readClient(Engine &engine, const ClientId &id);

}  // namespace sp::ui
