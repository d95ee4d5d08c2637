// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/unit/unit.h"

#include "core/base/json.h"
#include "core/base/log.h"
#include "core/storage/database/change_recorder.h"
#include "core/storage/database/database.h"

namespace sp {

namespace {

constexpr auto insertUnit = R"(
    INSERT INTO unit_log (id, command, actor, role, reason, at, undoes)
    VALUES (:id, :command, :actor, :role, :reason, :at, :undoes))";

constexpr auto insertChangeset = R"(
    INSERT INTO unit_changeset (seq, body) VALUES (last_insert_rowid(), :body))";

constexpr auto insertEvent = R"(
    INSERT INTO event_log (unit, type, at, entity_type, entity, data)
    VALUES (:unit, :type, :at, :entity_type, :entity, :data))";

constexpr auto insertKey = R"(
    INSERT INTO idempotency (key, command, request_hash, response, at)
    VALUES (:key, :command, :hash, :response, :at))";

constexpr auto selectKey = R"(
    SELECT command, request_hash, response FROM idempotency WHERE key = :key)";

struct Answered {
    QByteArray command;
    Digest request;
    QByteArray response;
};

}  // namespace

Unit::Unit(Database &database, const EventBus &bus, IdSource &ids, Instant now, const Command &command)
    : m_database(database), m_bus(bus), m_ids(ids), m_now(now), m_actor(command.actor),
      m_reason(command.reason), m_id(ids.next<UnitTag>())
{
}

Result<Done> Unit::log(const EventRecord &event)
{
    return m_database.run(insertEvent,
        {{":unit", m_id}, {":type", event.type}, {":at", m_now}, {":entity_type", event.entityType},
            {":entity", event.entity}, {":data", canonicalJson(event.data)}});
}

UnitRunner::UnitRunner(Database &database, const EventBus &bus, IdSource &ids, const Clock &clock)
    : m_database(database), m_bus(bus), m_ids(ids), m_clock(clock), m_audit(database)
{
}

Result<Done> UnitRunner::perform(const Command &command, const std::function<Result<Done>(Unit &)> &work)
{
    SP_CHECK(require(command.actor, command.name));
    if (m_held)
        return *m_held;
    return performPermitted(command, work);
}

Result<Done> UnitRunner::performPermitted(
    const Command &command, const std::function<Result<Done>(Unit &)> &work)
{
    auto done = commit(command, work);
    if (!done && done.error().reason == "storage.disk_full" && m_noRoom)
        m_noRoom();
    return done;
}

Result<Done> UnitRunner::commit(const Command &command, const std::function<Result<Done>(Unit &)> &work)
{
    Q_ASSERT_X(!m_database.inTransaction(), "UnitRunner", "a Unit inside a Unit");
    logInfo("Running a command...").name(command.name);
    Unit unit(m_database, m_bus, m_ids, m_clock.now(), command);
    {
        SP_TRY(transaction, Transaction::begin(m_database));
        std::optional<ChangeRecorder> recorder;
        if (m_capture == Capture::Changes) {
            SP_TRY(started, ChangeRecorder::start(m_database));
            recorder.emplace(std::move(started));
        }
        const std::int64_t before = m_database.totalChanges();
        SP_CHECK(work(unit));
        const bool changed = m_database.totalChanges() != before;
        if (changed && unit.m_audit.empty())
            return Error{ErrorCode::Internal, "unit.unaudited", {}, command.name};
        if (!changed && unit.m_audit.empty())
            return Done{};  // Nothing to keep; the transaction rolls back empty.
        SP_CHECK(m_audit.append(unit.m_id, unit.m_actor, unit.m_now, unit.m_audit));
        const QByteArray role =
            unit.m_actor.kind == Actor::Kind::System ? QByteArray("System") : roleName(unit.m_actor.role);
        SP_CHECK(m_database.run(
            insertUnit, {{":id", unit.m_id}, {":command", command.name}, {":actor", unit.m_actor.profile},
                            {":role", role}, {":reason", command.reason}, {":at", unit.m_now},
                            {":undoes", unit.m_undoes}}));
        if (recorder) {
            SP_TRY(changes, recorder->changeset());
            SP_CHECK(m_database.run(insertChangeset, {{":body", SqlBlob{changes}}}));
        }
        recorder.reset();
        SP_CHECK(transaction.commit());
    }
    if (m_listener && !unit.m_topics.empty())
        m_listener(unit.m_topics);
    return Done{};
}

Result<QJsonObject> UnitRunner::runOnce(
    const Command &command, const std::function<Result<QJsonObject>(Unit &)> &work)
{
    if (command.idempotencyKey.isEmpty())
        return run<QJsonObject>(command, work);
    SP_CHECK(require(command.actor, command.name));
    if (m_held)
        return *m_held;
    const Digest request = sha256({canonicalJson(command.request)});
    QJsonObject response;
    SP_CHECK(performPermitted(command, [&](Unit &unit) -> Result<Done> {
        SP_TRY(known, m_database.first(selectKey, {{":key", command.idempotencyKey}}, [](const Row &row) {
            return Answered{row.bytes(0), row.digest(1), row.bytes(2)};
        }));
        if (known) {
            if (known->command != command.name || known->request != request)
                return Error{ErrorCode::Conflict, "idempotency_key_conflict"};
            SP_TRY(first, parseJsonObject(known->response));
            response = first;
            return Done{};
        }
        SP_TRY(answer, work(unit));
        response = answer;
        return m_database.run(
            insertKey, {{":key", command.idempotencyKey}, {":command", command.name}, {":hash", request},
                           {":response", canonicalJson(answer)}, {":at", unit.now()}});
    }));
    return response;
}

Result<Done> UnitRunner::require(const Actor &actor, const QByteArray &permission)
{
    if (permits(actor.role, permission))
        return Done{};
    const QJsonObject facts{{QStringLiteral("permission"), QString::fromLatin1(permission)},
        {QStringLiteral("role"), QString::fromLatin1(roleName(actor.role))}};
    SP_CHECK(performPermitted({"access.deny", actor}, [&](Unit &unit) -> Result<Done> {
        unit.audit("access.denied", "profile", actor.profile, facts);
        return Done{};
    }));
    return Error{ErrorCode::Refused, "access.denied", facts};
}

}  // namespace sp
