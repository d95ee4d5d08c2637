// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/primitives/access/access.h"
#include "core/primitives/audit/audit_store.h"
#include "core/primitives/events/event_bus.h"

#include <functional>
#include <set>
#include <vector>

namespace sp {

class Database;

/// What is to be done, by whom and why. `name` is also the permission the actor needs ("invoice.issue").
struct Command {
    QByteArray name;
    Actor actor;
    QString reason = {};
    /// The same key answers the first result again; empty for commands that are repeated on purpose.
    QByteArray idempotencyKey = {};
    /// What the key must come with again; another request under a used key is a Conflict
    /// "idempotency_key_conflict".
    QJsonObject request = {};
};

/// One transaction with an actor and a moment: state, postings, messages, jobs, events and audit commit
/// together or not at all. Made by UnitRunner only.
class Unit {
public:
    Database &database() { return m_database; }
    Instant now() const { return m_now; }
    const Actor &actor() const { return m_actor; }
    UnitId id() const { return m_id; }
    const QString &reason() const { return m_reason; }

    template <typename Tag>
    Id<Tag> newId()
    {
        return m_ids.next<Tag>();
    }

    /// Says what was done; every Unit that changes something says so at least once.
    void audit(AuditLine line) { m_audit.push_back(std::move(line)); }
    template <typename Tag>
    void audit(QByteArray action, QByteArray entityType, const Id<Tag> &entity, QJsonObject data = {})
    {
        m_audit.push_back({std::move(action), std::move(entityType), entity.bytes(), std::move(data)});
    }

    const std::vector<AuditLine> &auditLines() const { return m_audit; }

    /// Says that this Unit takes back the one logged under `seq`.
    void undoes(std::int64_t seq) { m_undoes = seq; }

    /// Logs the event and lets its hearers act within this Unit.
    template <typename Event>
    Result<Done> publish(const Event &event)
    {
        SP_CHECK(log(event.record()));
        return m_bus.deliver(*this, event);
    }

    /// What views should ask for again after the commit: "sessions", "invoices"...
    void touch(QByteArray topic) { m_topics.insert(std::move(topic)); }

private:
    friend class UnitRunner;
    Unit(Database &database, const EventBus &bus, IdSource &ids, Instant now, const Command &command);
    Result<Done> log(const EventRecord &event);

    Database &m_database;
    const EventBus &m_bus;
    IdSource &m_ids;
    Instant m_now;
    Actor m_actor;
    QString m_reason;
    UnitId m_id;
    std::vector<AuditLine> m_audit;
    std::set<QByteArray> m_topics;
    std::optional<std::int64_t> m_undoes;
};

/// Runs commands as Units and keeps the log of them. The one way to change a practice.
class UnitRunner {
public:
    UnitRunner(Database &database, const EventBus &bus, IdSource &ids, const Clock &clock);

    /// Told the topics after each commit.
    void onCommit(std::function<void(const std::set<QByteArray> &)> listener)
    {
        m_listener = std::move(listener);
    }

    /// Told after a Unit was refused because the disk is full ("storage.disk_full"), so that room can be
    /// made for the next.
    void onNoRoom(std::function<void()> listener) { m_noRoom = std::move(listener); }

    enum class Capture { Changes, Nothing };
    /// Whether changesets are kept; only the demo's making of ten years of history does without.
    void capture(Capture capture) { m_capture = capture; }

    /// From now on nothing is changed and every Unit fails with `why`, until nothing is held any more; only
    /// denials are written down all the same. Answers what held before.
    std::optional<Error> hold(std::optional<Error> why) { return std::exchange(m_held, std::move(why)); }
    const std::optional<Error> &held() const { return m_held; }

    /// Fails with Refused "access.denied" {permission, role} (which is audited), whatever `work` fails with,
    /// or Internal "unit.unaudited" when something changed and no audit line says so. On failure nothing is
    /// kept.
    template <typename T>
    Result<T> run(const Command &command, const std::function<Result<T>(Unit &)> &work)
    {
        std::optional<Result<T>> answer;
        SP_CHECK(perform(command, [&](Unit &unit) -> Result<Done> {
            answer.emplace(work(unit));
            if (!*answer)
                return answer->error();
            return Done{};
        }));
        return *std::move(answer);
    }

    /// Like run(), once per idempotency key: a repeated key answers the first response and changes nothing.
    Result<QJsonObject> runOnce(
        const Command &command, const std::function<Result<QJsonObject>(Unit &)> &work);

    /// Fails with Refused "access.denied" unless the actor may read `permission`; the denial is audited.
    Result<Done> require(const Actor &actor, const QByteArray &permission);

    /// The audit chain of this workspace.
    const AuditStore &auditTrail() const { return m_audit; }
    const Clock &clock() const { return m_clock; }

private:
    Result<Done> perform(const Command &command, const std::function<Result<Done>(Unit &)> &work);
    Result<Done> performPermitted(const Command &command, const std::function<Result<Done>(Unit &)> &work);
    Result<Done> commit(const Command &command, const std::function<Result<Done>(Unit &)> &work);

    Database &m_database;
    const EventBus &m_bus;
    IdSource &m_ids;
    const Clock &m_clock;
    AuditStore m_audit;
    Capture m_capture = Capture::Changes;
    std::optional<Error> m_held;
    std::function<void(const std::set<QByteArray> &)> m_listener;
    std::function<void()> m_noRoom;
};

}  // namespace sp
