// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/people/client_store.h"
#include "core/primitives/events/event_bus.h"
#include "core/primitives/unit/unit.h"

namespace sp {

/// Published when a suggested client turned out to be none.
struct ClientRefused {
    ClientId client;
    EventRecord record() const;
};

/// Adds one more address that says something new; where there is none yet it becomes the primary one.
void addAddress(ClientDetails &details, const LabelledAddress &address);

/// Clients, companies and payers. Every function that takes a Unit changes something and says so in the
/// audit.
class PeopleService {
public:
    explicit PeopleService(Database &database) : m_store(database) {}

    const ClientStore &store() const { return m_store; }

    /// Checks and tidies details: trimmed names, a known zone, locale and currency, valid mail addresses,
    /// telephone numbers in E.164 (dialled from the address's country, else `homeCountry`). Fails with
    /// "client.name_missing", "client.name_long", "zone.unknown", "locale.unknown", "currency.unknown",
    /// "email.invalid", "phone.invalid", "client.flag_unknown" {flag}. The first address that says something
    /// becomes the primary one.
    static Result<ClientDetails> checked(ClientDetails details, const QByteArray &homeCountry);

    Result<ClientId> add(
        Unit &unit, const ClientDetails &details, ClientStatus status = ClientStatus::Active);
    /// Fails with NotFound "client.unknown" or Conflict "client.changed".
    Result<Done> update(Unit &unit, const ClientId &id, std::int64_t version, const ClientDetails &details);
    /// Accepts a suggested client or brings an archived one back; archives an active one. Archiving a
    /// suggestion publishes ClientRefused.
    Result<Done> setStatus(Unit &unit, const ClientId &id, ClientStatus status);
    /// Makes `into` stand for `from`: its contacts, addresses, flags and tags are added, as is what `into`
    /// does not say itself (billing address, zone, language, currency, tax numbers, payer); everything of
    /// `from` is found under `into`, nothing is moved, so undo brings both back. Fails with "client.unknown",
    /// "client.merge_self", "client.merged_already".
    Result<Done> merge(Unit &unit, const ClientId &from, const ClientId &into);

    /// Fails with NotFound "client.unknown"; a merged id answers the client that stands for it.
    Result<Client> client(const ClientId &id) const;

    ClientStore &store() { return m_store; }

private:
    ClientStore m_store;
};

}  // namespace sp
