// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/calendar_time.h"
#include "core/formats/contact_file.h"
#include "core/formats/content_line.h"

#include <cstdio>

namespace sp {

using namespace std::chrono;

namespace {

template <typename Texts>
QByteArray joined(const Texts &texts, char separator)
{
    QByteArray out;
    for (const QString &text : texts) {
        if (&text != &*std::begin(texts))
            out += separator;
        out += escapedText(text);
    }
    return out;
}

class CardWriter {
public:
    CardWriter(QByteArray &out, CardVersion version) : m_out(out), m_version(version) {}

    void write(const Contact &contact)
    {
        m_groups = 0;
        line("BEGIN:VCARD");
        line(m_version == CardVersion::V4 ? "VERSION:4.0" : "VERSION:3.0");
        code("UID", contact.uid);
        code(m_version == CardVersion::V4 ? "KIND" : "X-KIND", contact.kind);
        line("FN:" + escapedText(contact.fullName));
        writeName(contact);
        for (const ContactEntry &email : contact.emails)
            reach("EMAIL", email, escapedText(email.value));
        for (const ContactEntry &phone : contact.phones)
            reach("TEL", phone, escapedText(phone.value));
        for (const ContactAddress &one : contact.addresses)
            reach("ADR", one,
                joined(std::initializer_list<QString>{one.postBox, one.extended, one.street, one.locality,
                           one.region, one.postcode, one.country},
                    ';'));
        for (const QString &url : contact.urls)
            line("URL:" + escapedText(url));
        writeRest(contact);
        line("END:VCARD");
    }

private:
    void line(const QByteArray &content) { appendFolded(m_out, content); }

    void code(const QByteArray &name, const QByteArray &value)
    {
        if (!value.isEmpty())
            line(name + ':' + value);
    }

    /// A way to reach somebody; what its owner calls it stands in a line of its own, tied to it by a group.
    template <typename Entry>
    void reach(const QByteArray &name, const Entry &entry, const QByteArray &value)
    {
        const QByteArray group =
            entry.label.isEmpty() ? QByteArray() : "item" + QByteArray::number(++m_groups) + '.';
        line(group + name + types(entry.types, entry.preference) + ':' + value);
        if (!group.isEmpty())
            line(group + "X-ABLabel:" + escapedText(entry.label));
    }

    QByteArray types(const std::vector<QByteArray> &list, int preference) const
    {
        QByteArray out;
        for (const QByteArray &type : list)
            out += (out.isEmpty() ? ";TYPE=" : ",") + parameterText(QString::fromUtf8(type));
        if (preference > 0 && m_version == CardVersion::V4)
            out += ";PREF=" + QByteArray::number(preference);
        else if (preference == 1)
            out += out.isEmpty() ? ";TYPE=pref" : ",pref";
        return out;
    }

    void writeName(const Contact &contact)
    {
        const ContactName &name = contact.name;
        // RFC 2426 wants N in every card, empty or not.
        line("N:" + joined(std::initializer_list<QString>{name.family, name.given, name.additional,
                               name.prefix, name.suffix},
                        ';'));
        code("NICKNAME", joined(contact.nicknames, ','));
        code("ORG", joined(contact.organisation, ';'));
        code("TITLE", escapedText(contact.title));
    }

    void writeRest(const Contact &contact)
    {
        code("NOTE", escapedText(contact.note));
        code("CATEGORIES", joined(contact.categories, ','));
        code("X-SOLOPILOT-FLAGS", joined(contact.flags, ','));
        code("TZ", contact.zone);
        code(m_version == CardVersion::V4 ? "LANG" : "X-LANG", contact.language);
        if (contact.birthday) {
            const ContactBirthday &day = *contact.birthday;
            char buffer[40];
            if (day.year > 0)
                std::snprintf(buffer, sizeof buffer,
                    m_version == CardVersion::V4 ? "%04d%02u%02u" : "%04d-%02u-%02u", day.year, day.month,
                    day.day);
            else  // 3.0 has no form for a day without a year; this is Apple's.
                std::snprintf(buffer, sizeof buffer,
                    m_version == CardVersion::V4 ? "--%02u%02u" : "1604-%02u-%02u", day.month, day.day);
            line(QByteArray("BDAY:") + buffer);
        }
        if (contact.revision)
            code("REV", calendarTimeText({floor<seconds>(LocalTime(contact.revision->time_since_epoch())),
                            TimeKind::Utc, std::nullopt}));
    }

    QByteArray &m_out;
    CardVersion m_version;
    int m_groups = 0;
};

}  // namespace

QByteArray writeContacts(std::span<const Contact> contacts, CardVersion version)
{
    QByteArray out;
    CardWriter writer(out, version);
    for (const Contact &contact : contacts)
        writer.write(contact);
    return out;
}

}  // namespace sp
