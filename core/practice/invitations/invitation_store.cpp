// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/invitations/invitation_store.h"

#include "core/storage/database/database.h"

#include <array>

namespace sp {

namespace {

#define SP_INVITATION_COLUMNS "uid, client, address, name, told, sequence, starts_at, called_off, letters"
#define SP_PROPOSAL_COLUMNS                                                                                  \
    "id, uid, recurrence_id, start_at, end_at, sequence, made_at, remark, status, received_at"

constexpr auto selectInvitation = "SELECT " SP_INVITATION_COLUMNS " FROM invitation WHERE uid = :uid";
constexpr auto selectOfClient =
    "SELECT " SP_INVITATION_COLUMNS " FROM invitation WHERE client = :client ORDER BY uid";
constexpr auto upsertInvitation = R"(
    INSERT INTO invitation (uid, client, address, name, told, sequence, starts_at, called_off, letters,
                            created_at, updated_at)
    VALUES (:uid, :client, :address, :name, :told, :sequence, :starts, :off, :letters, :now, :now)
    ON CONFLICT (uid) DO UPDATE SET client = :client, address = :address, name = :name, told = :told,
        sequence = :sequence, starts_at = :starts, called_off = :off, letters = :letters, updated_at = :now)";

constexpr auto selectAnswers = "SELECT uid, recurrence_id, participation, sequence, made_at, remark, "
                               "received_at FROM invitation_answer WHERE uid = :uid ORDER BY recurrence_id";
constexpr auto upsertAnswer = R"(
    INSERT INTO invitation_answer (uid, recurrence_id, participation, sequence, made_at, remark, received_at)
    VALUES (:uid, :rid, :participation, :sequence, :made, :remark, :received)
    ON CONFLICT (uid, recurrence_id) DO UPDATE SET participation = :participation, sequence = :sequence,
        made_at = :made, remark = :remark, received_at = :received)";

constexpr auto selectProposal = "SELECT " SP_PROPOSAL_COLUMNS " FROM time_proposal WHERE id = :id";
constexpr auto selectOpen =
    "SELECT " SP_PROPOSAL_COLUMNS " FROM time_proposal WHERE status = 'Open' ORDER BY received_at, id";
constexpr auto insertProposal = R"(
    INSERT INTO time_proposal (id, uid, recurrence_id, start_at, end_at, sequence, made_at, remark, status,
                               received_at)
    VALUES (:id, :uid, :rid, :start, :end, :sequence, :made, :remark, :status, :received))";
constexpr auto supersedeOpen = "UPDATE time_proposal SET status = 'Superseded' WHERE status = 'Open' "
                               "AND uid = :uid AND recurrence_id = :rid";

constexpr std::array<const char *, 4> statusNames = {"Open", "Accepted", "Declined", "Superseded"};

const char *nameOf(ProposalStatus status)
{
    return statusNames[static_cast<std::size_t>(status)];
}

Invitation readInvitation(const Row &row)
{
    return {row.bytes(0), row.optionalId<ClientTag>(1), row.text(2), row.text(3), row.digest(4),
        static_cast<int>(row.integer(5)), row.instant(6), row.flag(7), static_cast<int>(row.integer(8))};
}

InvitationAnswer readAnswer(const Row &row)
{
    return {row.bytes(0), row.bytes(1), row.bytes(2), static_cast<int>(row.integer(3)), row.instant(4),
        row.text(5), row.instant(6)};
}

TimeProposal readProposal(const Row &row)
{
    TimeProposal proposal{row.id<ProposalTag>(0), row.bytes(1), row.bytes(2),
        {row.instant(3), row.instant(4)}, static_cast<int>(row.integer(5)), row.instant(6), row.text(7)};
    for (std::size_t i = 0; i < statusNames.size(); ++i)
        if (row.peek(8) == QByteArrayView(statusNames[i]))
            proposal.status = static_cast<ProposalStatus>(i);
    proposal.receivedAt = row.instant(9);
    return proposal;
}

}  // namespace

Result<std::optional<Invitation>> InvitationStore::find(const QByteArray &uid) const
{
    return m_database.first(selectInvitation, {{":uid", uid}}, readInvitation);
}

Result<std::vector<Invitation>> InvitationStore::ofClient(const ClientId &client) const
{
    return m_database.all(selectOfClient, {{":client", client}}, readInvitation);
}

Result<Done> InvitationStore::keep(const Invitation &invitation, Instant now)
{
    return m_database.run(upsertInvitation,
        {{":uid", invitation.uid}, {":client", invitation.client}, {":address", invitation.address},
            {":name", invitation.name}, {":told", invitation.told}, {":sequence", invitation.sequence},
            {":starts", invitation.startsAt}, {":off", invitation.calledOff ? 1 : 0},
            {":letters", invitation.letters}, {":now", now}});
}

Result<std::vector<InvitationAnswer>> InvitationStore::answers(const QByteArray &uid) const
{
    return m_database.all(selectAnswers, {{":uid", uid}}, readAnswer);
}

Result<Done> InvitationStore::keepAnswer(const InvitationAnswer &answer)
{
    return m_database.run(upsertAnswer,
        {{":uid", answer.uid}, {":rid", answer.recurrence}, {":participation", answer.participation},
            {":sequence", answer.sequence}, {":made", answer.stamp}, {":remark", answer.remark},
            {":received", answer.receivedAt}});
}

Result<std::optional<TimeProposal>> InvitationStore::proposal(const ProposalId &id) const
{
    return m_database.first(selectProposal, {{":id", id}}, readProposal);
}

Result<std::vector<TimeProposal>> InvitationStore::openProposals() const
{
    return m_database.all(selectOpen, {}, readProposal);
}

Result<Done> InvitationStore::addProposal(const TimeProposal &proposal)
{
    return m_database.run(insertProposal,
        {{":id", proposal.id}, {":uid", proposal.uid}, {":rid", proposal.recurrence},
            {":start", proposal.when.start}, {":end", proposal.when.end}, {":sequence", proposal.sequence},
            {":made", proposal.stamp}, {":remark", proposal.remark}, {":status", nameOf(proposal.status)},
            {":received", proposal.receivedAt}});
}

Result<Done> InvitationStore::settle(const ProposalId &id, ProposalStatus status)
{
    return m_database.run("UPDATE time_proposal SET status = :status WHERE id = :id",
        {{":id", id}, {":status", nameOf(status)}});
}

Result<Done> InvitationStore::supersede(const QByteArray &uid, const QByteArray &recurrence)
{
    return m_database.run(supersedeOpen, {{":uid", uid}, {":rid", recurrence}});
}

Result<std::optional<InvitationLetter>> InvitationStore::letter(const LetterId &id) const
{
    return m_database.first("SELECT id, uid, client, method, content FROM invitation_letter WHERE id = :id",
        {{":id", id}}, [](const Row &row) {
            return InvitationLetter{row.id<LetterTag>(0), row.bytes(1), row.optionalId<ClientTag>(2),
                itipMethodFromName(row.peek(3)).value_or(ItipMethod::Request), row.bytes(4)};
        });
}

Result<Done> InvitationStore::addLetter(const InvitationLetter &letter, Instant now)
{
    return m_database.run("INSERT INTO invitation_letter (id, uid, client, method, content, created_at) "
                          "VALUES (:id, :uid, :client, :method, :content, :now)",
        {{":id", letter.id}, {":uid", letter.uid}, {":client", letter.client},
            {":method", itipMethodName(letter.method)}, {":content", SqlBlob{letter.content}},
            {":now", now}});
}

}  // namespace sp
