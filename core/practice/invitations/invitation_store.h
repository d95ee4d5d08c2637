// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/formats/itip.h"
#include "core/values/time.h"

namespace sp {

class Database;

using LetterId = Id<struct LetterTag>;
using ProposalId = Id<struct ProposalTag>;

/// Somebody was asked to a meeting of the calendar.
struct Invitation {
    QByteArray uid;
    std::optional<ClientId> client = {};
    QString address = {};
    QString name = {};
    Digest told{};           ///< Of what the last letter said.
    int sequence = 0;        ///< Of the last letter.
    Instant startsAt = {};   ///< When it, or the first of its series, was last told to begin.
    bool calledOff = false;  ///< The last letter said that it does not take place.
    int letters = 1;
};

/// What they answered last, to the whole or to one occurrence.
struct InvitationAnswer {
    QByteArray uid;
    QByteArray recurrence = {};  ///< As recurrenceKey() names it; empty for the whole.
    QByteArray participation;    ///< ACCEPTED, DECLINED or TENTATIVE.
    int sequence = 0;            ///< Of the letter they answered.
    Instant stamp = {};
    QString remark = {};
    Instant receivedAt = {};
};

enum class ProposalStatus { Open, Accepted, Declined, Superseded };

/// Another time somebody asked for.
struct TimeProposal {
    ProposalId id;
    QByteArray uid;
    QByteArray recurrence = {};
    Interval when = {};
    int sequence = 0;
    Instant stamp = {};
    QString remark = {};
    ProposalStatus status = ProposalStatus::Open;
    Instant receivedAt = {};
};

/// A calendar text that goes along with a mail.
struct InvitationLetter {
    LetterId id;
    QByteArray uid;
    std::optional<ClientId> client;
    ItipMethod method;
    QByteArray content;
};

class InvitationStore {
public:
    explicit InvitationStore(Database &database) : m_database(database) {}

    Result<std::optional<Invitation>> find(const QByteArray &uid) const;
    Result<std::vector<Invitation>> ofClient(const ClientId &client) const;
    /// Adds it, or replaces the one of that uid.
    Result<Done> keep(const Invitation &invitation, Instant now);

    Result<std::vector<InvitationAnswer>> answers(const QByteArray &uid) const;
    Result<Done> keepAnswer(const InvitationAnswer &answer);

    Result<std::optional<TimeProposal>> proposal(const ProposalId &id) const;
    /// Oldest first.
    Result<std::vector<TimeProposal>> openProposals() const;
    Result<Done> addProposal(const TimeProposal &proposal);
    Result<Done> settle(const ProposalId &id, ProposalStatus status);
    /// Open proposals of that meeting, or that occurrence of it, make way.
    Result<Done> supersede(const QByteArray &uid, const QByteArray &recurrence);

    Result<std::optional<InvitationLetter>> letter(const LetterId &id) const;
    Result<Done> addLetter(const InvitationLetter &letter, Instant now);

private:
    Database &m_database;
};

}  // namespace sp
