// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/erasing/rules/erasure.h"
#include "core/practice/people/people_service.h"
#include "core/practice/workspace/settings_store.h"

namespace sp {

/// Whom erasing a client is about: the one record that stands for the person, and what was merged into it.
struct ErasureSubject {
    ClientId client;
    std::vector<ClientId> family;
    QStringList names;  ///< What the person is called and reached by; empty once it is done.
};

/// Erases a client for good: the key under which the words are sealed is destroyed, what is not sealed is
/// emptied, and a record without a person is left for the documents that the law keeps. It cannot be undone,
/// and with it nothing that was done before: change sets hold what they changed.
///
/// A client who pays for others has to be replaced as payer first. Records merged into the client go with it;
/// where the client only pays for somebody's past documents, or somebody else for theirs, both names stand on
/// those and stay there. A company's people are clients of their own and are left alone.
class EraseService {
public:
    EraseService(Database &database, PeopleService &people, SettingsStore &settings)
        : m_database(database), m_people(people), m_settings(settings)
    {
    }

    /// Fails with NotFound "client.unknown".
    Result<ErasureSubject> subject(const ClientId &client) const;
    /// What would go, what would stay, and what stands in the way; with other `years` than retentionYears()
    /// says, what these would mean. Fails as subject(), or with Refused "client.erased".
    Result<erasing::Plan> plan(const ClientId &client, Instant now, std::optional<int> years = {}) const;
    /// Does it, and says so in the audit with counts and the key's commitment; the caller's Unit gives the
    /// reason and keeps no change set. Answers what was done. Fails as plan(), with InvalidInput
    /// "erase.no_reason" or "erase.reason_names" (the reason stays, so it must not name the person), or
    /// Conflict "erase.obstacles" {obstacles: {reason: count}}.
    Result<erasing::Plan> erase(Unit &unit, const ClientId &client);

private:
    Result<erasing::Plan> planOf(const ErasureSubject &subject, Instant now, std::optional<int> years) const;

    Database &m_database;
    PeopleService &m_people;
    SettingsStore &m_settings;
};

/// {"erased": {kind: count}, "kept": [{kind, count, basis, until}], "obstacles": {reason: count}}
QJsonObject planJson(const erasing::Plan &plan);

}  // namespace sp
