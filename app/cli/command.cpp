// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/storage/vault/atomic_file.h"

#include <QFile>
#include <QFileInfo>

namespace sp::cli {

Result<ClientId> Context::client(const QString &text)
{
    if (const auto id = ClientId::parse(text.toUtf8())) {
        SP_TRY(client, m_engine.people().client(*id));
        return client.id;
    }
    SP_TRY(found, m_engine.people().store().search(text, 50));
    std::vector<ClientSummary> exact;
    for (const ClientSummary &each : found)
        if (each.name.compare(text, Qt::CaseInsensitive) == 0 || each.email.compare(text, Qt::CaseInsensitive) == 0)
            exact.push_back(each);
    const auto &choice = exact.empty() ? found : exact;
    if (choice.empty())
        return Error{ErrorCode::NotFound, "client.unknown"};
    if (choice.size() > 1)
        return Error{ErrorCode::InvalidInput, "client.ambiguous",
            {{QStringLiteral("text"), text}, {QStringLiteral("count"), static_cast<int>(choice.size())}}};
    return choice.front().id;
}

Result<Service> Context::service(const QString &text)
{
    if (const auto id = ServiceId::parse(text.toUtf8()))
        return m_engine.services().service(*id);
    SP_TRY(found, m_engine.services().named(text));
    if (!found)
        return Error{ErrorCode::NotFound, "service.unknown"};
    return *found;
}

Result<DocumentId> Context::document(const QString &text)
{
    if (const auto id = DocumentId::parse(text.toUtf8()))
        return *id;
    SP_TRY(found, m_engine.billing().store().numbered(text.toUtf8()));
    if (!found)
        return Error{ErrorCode::NotFound, "invoice.unknown"};
    return *found;
}

Result<SessionId> Context::session(
    Unit &unit, const QString &text, std::optional<ClientId> client, std::optional<ServiceId> service)
{
    if (const auto id = SessionId::parse(text.toUtf8()))
        return *id;
    const qsizetype at = text.indexOf(u'@');
    const auto event = EventId::parse(text.left(at).toUtf8());
    if (at < 0 || !event)
        return Error{ErrorCode::InvalidInput, "id.invalid", {{QStringLiteral("id"), text.left(80)}}};
    SP_TRY(local, parseLocalTime(text.mid(at + 1).toUtf8()));
    SP_TRY(viewer, zone());
    // The window is wide enough for any zone the entry may be in.
    const Instant near(local.time_since_epoch());
    SP_TRY(entries, m_engine.calendar().entries(
                        {near - std::chrono::hours(36), near + std::chrono::hours(36)}, viewer));
    for (const CalendarEntry &entry : entries)
        if (entry.event == *event && entry.occurrence == localTimeText(local))
            return m_engine.sessions().ofEntry(unit, entry, viewer, client, service);
    return Error{ErrorCode::NotFound, "event.unknown"};
}

Result<TimeZone> Context::zone()
{
    if (const auto name = m_arguments.option("zone"))
        return TimeZone::create(name->toUtf8());
    SP_TRY(practice, settings());
    return TimeZone::create(practice.zone);
}

Result<LocalDate> Context::today()
{
    return m_engine.billing().today(m_engine.now());
}

Result<LocalDate> Context::date(const char *name, LocalDate otherwise)
{
    const auto text = m_arguments.option(name);
    if (!text)
        return otherwise;
    return parseDate(text->toUtf8());
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::InvalidInput, "file.unreadable", {{QStringLiteral("path"), path}}};
    return file.readAll();
}

Result<Done> writeFile(const QString &path, const QByteArray &bytes)
{
    return writeAtomically(QFileInfo(path).absoluteFilePath(), bytes);
}

QJsonObject moneyJson(const Money &money)
{
    return {{QStringLiteral("amount"), QString::fromLatin1(money.plain())},
        {QStringLiteral("minor"), static_cast<qint64>(money.minor())},
        {QStringLiteral("currency"), QString::fromLatin1(money.currency().code())}};
}

QString idString(const QByteArray &id)
{
    return QString::fromLatin1(id);
}

QString table(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype at = 0; at < row.size(); ++at)
            widths[at] = std::max(widths[at], row[at].size());
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype at = 0; at < row.size(); ++at)
            line += at + 1 < row.size() ? row[at].leftJustified(widths[at] + 2) : row[at];
        text += line + u'\n';
    }
    return text;
}

}  // namespace sp::cli
