// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/exchange/open_texts.h"

#include "core/base/json.h"
#include "core/practice/exchange/client_draft.h"
#include "core/practice/exchange/export_tables.h"

namespace sp {

QByteArray calendarText(std::span<const StoredEvent> stored, const QString &owner, Instant stamp)
{
    std::vector<CalendarEvent> events;
    CalendarHeader header;
    for (const StoredEvent &each : stored) {
        events.push_back(each.event);
        if (each.meeting.by == MeetsBy::Video)
            header.byVideo.insert(each.event.uid);
    }
    header.stamp = stamp;
    header.name = owner;
    return writeCalendar(events, header);
}

QByteArray contactsText(std::span<const Client> clients)
{
    std::vector<Contact> contacts;
    for (const Client &client : clients)
        if (client.status != ClientStatus::Merged)
            contacts.push_back(contactOf(client));
    return writeContacts(contacts, CardVersion::V4);
}

QByteArray noteText(const Note &note, const NoteVersion &version, const QString &body, const QString &client,
    Instant at, const TimeZone &zone)
{
    QByteArray head = "---\nclient: ";
    appendJsonString(head, client);
    head += "\ntime: " + offsetText(at, zone).toUtf8() + "\nnote: " + note.id.text() +
            "\nversion: " + QByteArray::number(version.number) + "\n---\n\n";
    if (!version.content.title.isEmpty())
        head += "# " + version.content.title.simplified().toUtf8() + "\n\n";
    return head + body.toUtf8() + (body.endsWith(u'\n') ? "" : "\n");
}

}  // namespace sp
