// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/engine/engine.h"

#include <QJsonArray>

#include <span>

namespace sp::cli {

/// What a command answers: for programs and for people.
struct Reply {
    QJsonObject json;
    QString text;
};

/// What a command works with.
class Context {
public:
    Context(Engine &engine, Arguments arguments) : m_engine(engine), m_arguments(std::move(arguments)) {}

    Engine &engine() { return m_engine; }
    const Arguments &arguments() const { return m_arguments; }

    /// By id, by exact name, or by a search that finds one client only. Fails with "client.unknown" or "client.ambiguous"
    /// {text, count}.
    Result<ClientId> client(const QString &text);
    /// By id or name. Fails with "service.unknown".
    Result<Service> service(const QString &text);
    /// By id or number. Fails with "invoice.unknown".
    Result<DocumentId> document(const QString &text);
    /// A session's id, or EVENT@OCCURRENCE of a calendar entry, whose session is then made.
    Result<SessionId> session(Unit &unit, const QString &text, std::optional<ClientId> client, std::optional<ServiceId> service);
    Result<PracticeSettings> settings() { return m_engine.settings().practice(); }
    /// --zone, or the practice's.
    Result<TimeZone> zone();
    Result<LocalDate> today();
    /// --NAME as a local date, or `otherwise`.
    Result<LocalDate> date(const char *name, LocalDate otherwise);

private:
    Engine &m_engine;
    Arguments m_arguments;
};

/// A command that works on an unlocked practice.
struct Command {
    const char *name;     ///< "client add"
    const char *usage;    ///< What follows the name.
    const char *summary;
    const char *options;  ///< Names of its options, with spaces between.
    Result<Reply> (*run)(Context &);
};

std::span<const Command> peopleCommands();
std::span<const Command> sessionCommands();
std::span<const Command> moneyCommands();
std::span<const Command> exchangeCommands();
std::span<const Command> workspaceCommands();

/// A file's bytes. Fails with "file.unreadable" {path}.
Result<QByteArray> readFile(const QString &path);
/// Writes a file whole. Fails with "file.unwritable" {path}.
Result<Done> writeFile(const QString &path, const QByteArray &bytes);
QJsonObject moneyJson(const Money &money);
QString idString(const QByteArray &id);
/// Rows of equal columns, padded.
QString table(const QList<QStringList> &rows);

}  // namespace sp::cli
