// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/undo.h"

#include "core/engine/engine.h"

#include <array>
#include <string_view>

namespace sp {

namespace {

/// The ordinary tables a kind of command writes, and what views ask for again.
struct Kind {
    std::string_view prefix;
    std::set<QByteArray> tables;
    std::set<QByteArray> topics;
};

const std::array<Kind, 7> &kinds()
{
    static const std::set<QByteArray> people{"client", "client_contact", "client_tag"};
    static const std::set<QByteArray> days{"calendar_event", "session"};
    static const std::array<Kind, 7> all{{
        {"client.", people, {"clients"}},
        {"calendar.", days, {"calendar", "sessions"}},
        {"session.book", days, {"calendar", "sessions"}},
        {"session.reschedule", days, {"calendar", "sessions"}},
        {"session.cancel", days, {"calendar", "sessions"}},
        {"invoice.discard", {"document", "document_session", "session"}, {"invoices", "sessions"}},
        {"service.", {"service"}, {"services"}},
    }};
    return all;
}

/// The words a client is found by live in an index that no changeset holds.
Result<Done> reindexClients(Engine &engine, const LoggedUnit &logged)
{
    SP_TRY(lines, engine.units().auditTrail().list({}, {}, 200));
    for (const AuditEntry &line : lines) {
        if (line.unit != logged.id || line.entityType != "client" || !line.entity)
            continue;
        std::vector<ClientId> touched{ClientId(*line.entity)};
        if (const auto from = ClientId::parse(line.data.value(QLatin1String("from")).toString().toLatin1()))
            touched.push_back(*from);
        for (const ClientId &id : touched) {
            SP_TRY(there, engine.people().store().find(id));
            if (there)
                SP_CHECK(engine.people().store().reindex(id));
        }
    }
    return Done{};
}

}  // namespace

Result<Done> undoUnit(Engine &engine, UnitId unit)
{
    UndoService service(engine.database());
    SP_TRY(logged, service.find(unit));
    if (!logged)
        return Error{ErrorCode::NotFound, "unit.unknown"};
    for (const Kind &kind : kinds()) {
        if (!std::string_view(logged->command.constData(), static_cast<std::size_t>(logged->command.size()))
                 .starts_with(kind.prefix))
            continue;
        UndoPlan plan{kind.tables, [&](Unit &undoing, const LoggedUnit &undone) -> Result<Done> {
                          for (const QByteArray &topic : kind.topics)
                              undoing.touch(topic);
                          return kind.topics.contains("clients") ? reindexClients(engine, undone) : Result<Done>(Done{});
                      }};
        SP_CHECK(service.undo(engine.units(), engine.actor(), logged->seq, plan));
        return Done{};
    }
    return Error{ErrorCode::Refused, "unit.not_undoable"};
}

}  // namespace sp
