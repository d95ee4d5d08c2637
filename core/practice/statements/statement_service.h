// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/people/people_service.h"
#include "core/practice/statements/rules/account_statement.h"
#include "core/practice/statements/statement_store.h"
#include "core/practice/workspace/settings_store.h"
#include "core/primitives/outbox/outbox.h"

namespace sp {

/// Whose account over which days, both included. A client whom somebody else pays for, and who has no
/// account, stands for that payer.
struct StatementRequest {
    ClientId client;
    billing::Period period;
};

/// Statements of account: what a payer was charged and paid, straight from the ledger, so that its balances
/// are the ledger's.
class StatementService {
public:
    StatementService(Database &database, PeopleService &people, SettingsStore &settings, Outbox &outbox)
        : m_store(database), m_people(people), m_settings(settings), m_outbox(outbox)
    {
    }

    /// Fails with NotFound "client.unknown" or InvalidInput "statement.backwards".
    Result<statements::AccountStatement> statement(const StatementRequest &request, Instant now) const;
    /// Puts a statement's mail into the outbox, with the statement as a PDF. Nothing when the payer has no
    /// mail address. Fails as statement(), with Refused "mail.sender_missing" when the practice has none, or
    /// "statement.empty" when there is nothing to tell.
    Result<std::optional<MessageId>> send(Unit &unit, const StatementRequest &request);
    /// A statement that was sent, as it was then. Fails with NotFound "statement.unknown".
    Result<statements::AccountStatement> sent(const StatementId &id) const;

private:
    Result<Client> payerOf(const ClientId &client) const;
    Result<statements::AccountStatement> composed(
        const Client &payer, const billing::Period &period, std::int64_t lastEntry, Instant madeAt) const;

    StatementStore m_store;
    PeopleService &m_people;
    SettingsStore &m_settings;
    Outbox &m_outbox;
};

/// "Statement_Ana-Sa_2026-10-27.pdf"
QString statementFileName(const statements::AccountStatement &statement);

}  // namespace sp
