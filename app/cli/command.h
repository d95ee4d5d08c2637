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

/// `path` made absolute; fails with "file.in_practice" {path} where it lies in the practice's own folder.
Result<QString> outsideOf(const QString &folder, const QString &path);

/// What a command works with.
class Context {
public:
    Context(Engine &engine, Arguments arguments) : m_engine(engine), m_arguments(std::move(arguments)) {}

    Engine &engine() { return m_engine; }
    const Arguments &arguments() const { return m_arguments; }

    /// By id, by exact name or address, or by whole words of one client's name. Fails with "client.unnamed"
    /// (an empty text), "client.unknown" or "client.ambiguous" {text, count}.
    Result<ClientId> client(const QString &text);
    /// In plain form, "1234.50", or as the language of the practice writes it. Fails as amount() and
    /// parseMoney() do.
    Result<Money> amount(const QString &text, Currency currency);
    /// By id or name. Fails with "service.unknown".
    Result<Service> service(const QString &text);
    /// By id or number. Fails with "invoice.unknown".
    Result<DocumentId> document(const QString &text);
    /// A session's id, or EVENT@OCCURRENCE of a calendar entry, whose session is then made.
    Result<SessionId> session(
        Unit &unit, const QString &text, std::optional<ClientId> client, std::optional<ServiceId> service);
    Result<PracticeSettings> settings() { return m_engine.settings().practice(); }
    /// --zone, or the practice's.
    Result<TimeZone> zone();
    Result<LocalDate> today();
    /// --NAME as a local date, or `otherwise`.
    Result<LocalDate> date(const char *name, LocalDate otherwise);
    /// Writes a file whole, over one that is there only with --force. Fails as AtomicFile does, with Conflict
    /// "file.exists" {path}, with "file.is_folder" {path}, and with "file.in_practice" {path} where it would
    /// lie in the practice's own folder.
    Result<Done> write(const QString &path, const QByteArray &bytes);
    /// outsideOf() the opened practice's folder.
    Result<QString> outside(const QString &path);

private:
    Engine &m_engine;
    Arguments m_arguments;
};

/// `text` as a paragraph of its own below `known`, unless it ends with it already: said twice, it stands
/// once.
QString joinedNote(const QString &known, const QString &text);

constexpr int anyWords = 1'000'000;

/// Draws: it makes PDF, so fonts are looked up before it runs. Nothing else pays for them.
enum class Drawing { Nothing, Draws };

/// A command that works on an unlocked practice.
struct Command {
    const char *name;   ///< "client add"
    const char *usage;  ///< What follows the name.
    const char *summary;
    const char *options;  ///< Names of its options, with spaces between.
    Result<Reply> (*run)(Context &);
    int words = anyWords;  ///< How many words may follow the name.
    Drawing drawing = Drawing::Nothing;
};

std::span<const Command> findCommands();
std::span<const Command> peopleCommands();
std::span<const Command> hoursCommands();
std::span<const Command> slotCommands();
std::span<const Command> serviceCommands();
std::span<const Command> sessionCommands();
std::span<const Command> holdCommands();
std::span<const Command> packageCommands();
std::span<const Command> creditCommands();
std::span<const Command> moneyCommands();
std::span<const Command> paymentCommands();
std::span<const Command> draftCommands();
std::span<const Command> endingCommands();
std::span<const Command> periodCommands();
std::span<const Command> expenseCommands();
std::span<const Command> statementCommands();
std::span<const Command> quoteCommands();
std::span<const Command> recurringCommands();
std::span<const Command> taxCommands();
std::span<const Command> exchangeCommands();
std::span<const Command> auditCommands();
std::span<const Command> workspaceCommands();
std::span<const Command> outboxCommands();
std::span<const Command> policyCommands();
std::span<const Command> reportCommands();
std::span<const Command> vaultCommands();
std::span<const Command> attachmentCommands();
std::span<const Command> noteCommands();
std::span<const Command> templateCommands();
std::span<const Command> historyCommands();
std::span<const Command> backupCommands();
std::span<const Command> mirrorCommands();
std::span<const Command> erasureCommands();
std::span<const Command> invitationCommands();
std::span<const Command> meetingCommands();
std::span<const Command> calendarCommands();
std::span<const Command> conflictCommands();

/// An ordinary file's bytes, links followed. Fails as readWhole() does: "storage.missing",
/// "storage.not_a_file", "storage.no_access", "storage.too_large", "storage.io".
Result<QByteArray> readFile(const QString &path);
/// The same as text. Fails with "file.not_text" {path} for anything but UTF-8.
Result<QString> readText(const QString &path);
/// An amount as programs write it. Fails as Money::parse(), and for decimals that the currency has not with
/// "money.no_minor_units" {text, currency} or "money.too_many_decimals" {text, currency, count}.
Result<Money> amount(const QString &text, Currency currency);
QJsonObject moneyJson(const Money &money);
QString idString(const QByteArray &id);
/// Rows of equal columns, padded; each cell on one line. A cell that another follows is cut where it is too
/// long for a column.
QString table(const QList<QStringList> &rows);

}  // namespace sp::cli
