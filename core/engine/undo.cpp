// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/undo.h"

#include "core/engine/change_walk.h"
#include "core/engine/engine.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <vector>

namespace sp {

namespace {

/// The ordinary tables a kind of command writes, and what views ask for again.
struct Kind {
    std::string_view prefix;
    std::set<QByteArray> tables;
    std::set<QByteArray> topics;
};

const std::vector<Kind> &kinds()
{
    static const std::set<QByteArray> people{
        "client", "client_contact", "client_tag", "client_address", "client_billing", "calendar_event"};
    static const std::set<QByteArray> imported{"client", "client_contact", "client_tag", "client_address",
        "client_billing", "calendar_event", "session", "import_link"};
    static const std::set<QByteArray> days{"calendar_event", "session", "policy_pin"};
    static const std::set<QByteArray> settled{
        "calendar_event", "session", "policy_pin", "sync_conflict", "remote_calendar"};
    static const std::set<QByteArray> restored{
        "calendar_event", "session", "policy_pin", "calendar_trash", "external_event"};
    static const std::set<QByteArray> timed{"session", "timer_segment"};
    static const std::set<QByteArray> drafts{
        "document", "document_session", "session", "document_expense", "expense"};
    static const std::set<QByteArray> quotes{"quote", "document"};
    static const std::set<QByteArray> recurring{"recurring_invoice"};
    static const std::vector<Kind> all{
        {"client.", people, {"clients", "calendar"}},
        {"import.", imported, {"clients", "calendar", "sessions"}},
        {"calendar.resolve", settled, {"calendar", "sessions", "calendar_conflicts", "calendar_accounts"}},
        {"calendar.restore", restored, {"calendar", "sessions", "calendar_trash"}},
        {"calendar.empty_trash", {"calendar_trash"}, {"calendar_trash"}},
        {"calendar.", days, {"calendar", "sessions"}},
        {"session.book", days, {"calendar", "sessions"}},
        {"session.reschedule", days, {"calendar", "sessions"}},
        {"session.cancel", days, {"calendar", "sessions"}},
        {"session.release", days, {"calendar", "sessions"}},
        {"session.confirm", days, {"calendar", "sessions"}},
        {"session.log", {"session"}, {"sessions"}},
        {"session.open", {"session"}, {"sessions"}},
        {"session.start", timed, {"sessions"}},
        {"session.pause", timed, {"sessions"}},
        {"session.resume", timed, {"sessions"}},
        {"session.reopen", {"session"}, {"sessions"}},
        {"session.no_show", {"session"}, {"sessions"}},
        {"invoice.draft", drafts, {"invoices", "sessions", "expenses"}},
        {"invoice.edit", drafts, {"invoices", "sessions", "expenses"}},
        {"invoice.discard", drafts, {"invoices", "sessions", "expenses"}},
        // Its job finds it no longer scheduled, and does nothing.
        {"invoice.schedule", {"document"}, {"invoices"}},
        {"expense.bill_again", {"expense"}, {"expenses"}},
        {"invoice.waive", {"session"}, {"sessions"}},
        {"invoice.bill_again", {"session"}, {"sessions"}},
        {"quote.draft", quotes, {"quotes"}},
        {"quote.copy", quotes, {"quotes"}},
        {"quote.edit", quotes, {"quotes"}},
        {"quote.discard", quotes, {"quotes"}},
        {"package.retire", {"package_template"}, {"credits"}},
        {"quote.accept", quotes, {"quotes"}},
        {"quote.decline", quotes, {"quotes"}},
        {"quote.invoice", quotes, {"quotes", "invoices"}},
        {"recurring.add", recurring, {"recurring"}},
        {"recurring.edit", recurring, {"recurring"}},
        {"recurring.pause", recurring, {"recurring"}},
        {"recurring.resume", recurring, {"recurring"}},
        {"recurring.end", recurring, {"recurring"}},
        {"template.draft", {"text_template"}, {"templates"}},
        {"template.rename", {"text_template"}, {"templates"}},
        {"template.archive", {"text_template"}, {"templates"}},
        {"template.offer", {"text_template"}, {"templates"}},
        {"package.freeze", {"package_freeze"}, {"credits"}},
        {"service.retire", {"service"}, {"services"}},
        {"service.restore", {"service"}, {"services"}},
    };
    return all;
}

const Kind *kindOf(const QByteArray &command)
{
    const std::string_view name(command.constData(), static_cast<std::size_t>(command.size()));
    const auto known =
        std::ranges::find_if(kinds(), [&](const Kind &kind) { return name.starts_with(kind.prefix); });
    return known == kinds().end() ? nullptr : &*known;
}

/// What every Unit writes besides its work, and what follows from it.
bool isBookkeeping(const QByteArray &table)
{
    static const std::set<QByteArray> tables{"audit_event", "event_log", "idempotency", "job", "job_schedule",
        // What was held is not held again, and where somebody stood before stays on record.
        "hold", "session_move", "session_effect", "series_pin"};
    return tables.contains(table);
}

/// The words a client is found by live in an index that no changeset holds.
Result<Done> reindexClients(Engine &engine, const LoggedUnit &logged)
{
    SP_TRY(lines, engine.units().auditTrail().ofUnit(logged.id));
    for (const AuditEntry &line : lines) {
        if (line.entityType != "client" || !line.entity)
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

/// A payment stays on record; what takes it back is its reversal.
bool recordsPayment(const QByteArray &command)
{
    return command == "payment.record" || command == "payment.apply_credit";
}

/// The money of an expense is in the journal: taking a change back posts the state before.
bool changesExpense(const QByteArray &command)
{
    return command == "expense.add" || command == "expense.edit" || command == "expense.remove";
}

/// A published wording never changes: what was in force before is published again.
bool publishesTemplate(const QByteArray &command)
{
    return command == "template.publish" || command == "template.reset" || command == "template.restore" ||
           command == "template.add";
}

Error onRecord(const LoggedUnit &logged)
{
    return {ErrorCode::Refused, "unit.on_record",
        {{QStringLiteral("command"), QString::fromLatin1(logged.command)}}};
}

Result<Done> reversePaymentOf(Engine &engine, const LoggedUnit &logged)
{
    SP_TRY(lines, engine.units().auditTrail().ofUnit(logged.id));
    const auto recorded = std::ranges::find_if(
        lines, [](const AuditEntry &line) { return line.entityType == "payment" && line.entity; });
    if (recorded == lines.end())
        return onRecord(logged);
    const PaymentId payment(*recorded->entity);
    return engine.run<Done>("payment.reverse", [&](Unit &unit) -> Result<Done> {
        SP_TRY(parts, engine.billing().store().paymentParts(payment));
        SP_TRY(today, engine.billing().today(unit.now()));
        const LocalDate on = parts.empty() ? today : std::max(today, parts.front().receivedOn);
        // What was taken back already by an entry of its own is not this Unit's doing.
        if (!parts.empty() && parts.front().reversedOn)
            return Done{};
        unit.undoes(logged.seq);
        return engine.billing().reversePayment(unit, payment, {on});
    });
}

Result<Done> revertExpenseOf(Engine &engine, const LoggedUnit &logged)
{
    SP_TRY(lines, engine.units().auditTrail().ofUnit(logged.id));
    const auto saved = std::ranges::find_if(lines, [](const AuditEntry &line) {
        return line.entityType == "expense" && line.data.contains(u"version");
    });
    if (saved == lines.end() || !saved->entity)
        return onRecord(logged);
    const ExpenseId id(*saved->entity);
    const std::int64_t version = saved->data.value(u"version").toInteger();
    return engine.run<Done>(logged.command, [&](Unit &unit) {
        unit.undoes(logged.seq);
        return engine.expenses().revert(unit, id, version);
    });
}

Result<Done> revertTemplateOf(Engine &engine, const LoggedUnit &logged)
{
    SP_TRY(lines, engine.units().auditTrail().ofUnit(logged.id));
    const auto published = std::ranges::find_if(lines, [](const AuditEntry &line) {
        return line.entityType == "template" && line.data.contains(u"version");
    });
    if (published == lines.end() || !published->entity)
        return onRecord(logged);
    const TemplateId id(*published->entity);
    const int version = published->data.value(u"version").toInt();
    return engine.run<Done>(logged.command, [&](Unit &unit) {
        unit.undoes(logged.seq);
        return engine.templates().revert(unit, id, version);
    });
}

/// Takes a change back that stands, or does one again that was taken back.
Result<Done> turnRound(Engine &engine, const TurnedChange &turned)
{
    const LoggedUnit &change = turned.change;
    // What took it back is an entry of its own, and the payment would come a second time.
    if (recordsPayment(change.command))
        return turned.stands() ? reversePaymentOf(engine, change) : onRecord(turned.last);
    if (changesExpense(change.command))
        return revertExpenseOf(engine, turned.last);
    if (publishesTemplate(change.command))
        return revertTemplateOf(engine, turned.last);
    const Kind *kind = kindOf(change.command);
    if (!kind)
        return onRecord(change);
    const UndoPlan plan{kind->tables, [&](Unit &undoing, const LoggedUnit &) -> Result<Done> {
                            for (const QByteArray &topic : kind->topics)
                                undoing.touch(topic);
                            // A draft that is scheduled again needs a job for its day again.
                            if (kind->topics.contains("invoices"))
                                SP_CHECK(engine.issueSchedule().rearm(undoing));
                            if (kind->topics.contains("recurring"))
                                SP_CHECK(engine.recurring().rearm(undoing));
                            return kind->topics.contains("clients") ? reindexClients(engine, change)
                                                                    : Result<Done>(Done{});
                        }};
    SP_CHECK(UndoService(engine.database()).undo(engine.units(), engine.actor(), turned.last.seq, plan));
    return Done{};
}

Result<TurnedChange> turnedOf(Engine &engine, const UnitId &unit)
{
    const UndoService service(engine.database());
    SP_TRY(logged, service.find(unit));
    if (!logged)
        return Error{ErrorCode::NotFound, "unit.unknown"};
    return service.turned(*logged);
}

/// How undo and redo look at a Unit of the log.
Result<WalkedUnit> walkedOf(const UndoService &service, const LoggedUnit &unit)
{
    using Kind = WalkedUnit::Kind;
    WalkedUnit walked{unit.seq, 0, unit.undoneBy.has_value(), Kind::Change};
    if (unit.undoes) {
        SP_TRY(origin, service.origin(unit));
        walked.turns = origin.turns;
    } else if (unit.role == "System") {
        walked.kind = Kind::Passed;
    } else if (!unit.undoneBy && unit.changes == LoggedUnit::Changes::Kept) {
        SP_TRY(tables, service.changedTables(unit.seq));
        if (std::ranges::all_of(tables, isBookkeeping))
            walked.kind = Kind::Passed;
    }
    return walked;
}

}  // namespace

Result<Done> undoUnit(Engine &engine, UnitId unit)
{
    SP_TRY(turned, turnedOf(engine, unit));
    if (turned.stands())
        return turnRound(engine, turned);
    return recordsPayment(turned.change.command)
               ? Result<Done>(Done{})
               : Result<Done>(Error{ErrorCode::Conflict, "unit.already_undone"});
}

Result<Done> redoUnit(Engine &engine, UnitId unit)
{
    SP_TRY(turned, turnedOf(engine, unit));
    if (turned.stands())
        return Error{ErrorCode::Conflict, "unit.not_undone"};
    return turnRound(engine, turned);
}

bool isTurnable(const TurnedChange &turned)
{
    const QByteArray &command = turned.change.command;
    if (recordsPayment(command))
        return turned.stands();
    return changesExpense(command) || publishesTemplate(command) ||
           (turned.last.changes == LoggedUnit::Changes::Kept && kindOf(command) != nullptr);
}

bool isUndoable(const LoggedUnit &unit)
{
    return !unit.undoneBy && isTurnable({unit, unit});
}

Result<LastChanges> lastChanges(Engine &engine)
{
    constexpr int some = 100;
    const UndoService service(engine.database());
    std::vector<WalkedUnit> walked;
    for (std::optional<std::int64_t> before; walked.empty() || !endsWalk(walked.back());) {
        SP_TRY(recent, service.recent(before, some));
        for (const LoggedUnit &unit : recent) {
            SP_TRY(next, walkedOf(service, unit));
            walked.push_back(next);
            if (endsWalk(next))
                break;
        }
        if (recent.size() < static_cast<std::size_t>(some))
            break;
        before = recent.back().seq;
    }
    const ChangeChoice choice = chooseChange(walked);
    const auto turned = [&](std::optional<std::int64_t> seq) -> Result<std::optional<TurnedChange>> {
        if (!seq)
            return std::optional<TurnedChange>();
        SP_TRY(unit, service.find(*seq));
        SP_TRY(found, service.turned(*unit));
        return std::optional(std::move(found));
    };
    SP_TRY(undo, turned(choice.undo));
    SP_TRY(redo, turned(choice.redo));
    return LastChanges{std::move(undo), std::move(redo)};
}

Result<std::optional<LoggedUnit>> lastChange(Engine &engine)
{
    SP_TRY(last, lastChanges(engine));
    return last.undo ? std::optional(last.undo->change) : std::nullopt;
}

}  // namespace sp
