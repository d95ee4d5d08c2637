// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/confined/file_parcels.h"

#include "core/formats/confined/parcel.h"

#include <algorithm>
#include <limits>

namespace sp {

using namespace std::chrono;

namespace {

// What event_reader.cpp and contact_reader.cpp keep to.
constexpr qsizetype longestTitle = 1000;
constexpr qsizetype longestUid = 1000;
constexpr qsizetype longestLabel = 100;
constexpr qsizetype longestZone = 64;
constexpr qsizetype longestLanguage = 35;
constexpr qsizetype mostRules = 16;
constexpr qsizetype mostWarnings = 200;

/// The bytes that a text of so many UTF-16 units can take.
constexpr qsizetype utf8Of(qsizetype units)
{
    return 3 * units;
}

}  // namespace

// A parcel finds these by the types it is given, which it would not do in a namespace without a name.

template <typename Parcel>
static void carryLocal(Parcel &parcel, Carried<Parcel, LocalTime> &value)
{
    constexpr local_seconds first = local_days(1900y / 1 / 1), last = local_days(2201y / 1 / 1);
    std::int64_t seconds = floor<std::chrono::seconds>(value).time_since_epoch().count();
    parcel.whole(seconds, first.time_since_epoch().count(), last.time_since_epoch().count() - 1);
    if constexpr (std::same_as<Parcel, ParcelReader>)
        value = local_seconds(std::chrono::seconds(seconds));
}

/// From none to `most` of a unit of time.
template <typename Parcel, typename Duration>
static void carryLength(Parcel &parcel, Duration &value, std::int64_t most)
{
    std::int64_t count = value.count();
    parcel.whole(count, 0, most);
    if constexpr (std::same_as<Parcel, ParcelReader>)
        value = Duration(count);
}

template <typename Parcel>
static void carry(Parcel &parcel, Carried<Parcel, CalendarTime> &time)
{
    parcel.choice(time.kind, TimeKind::Utc);
    carryLocal(parcel, time.local);
    parcel.require(time.kind != TimeKind::AllDay || time.local == floor<days>(time.local));
    if (time.kind == TimeKind::Zoned)
        parcel.zone(time.zone);
}

template <typename Parcel>
static void carry(Parcel &parcel, Carried<Parcel, EventLength> &length)
{
    carryLength(parcel, length.days, 366);
    carryLength(parcel, length.exact, 366 * 86'400);
}

template <typename Parcel>
static void carry(Parcel &parcel, Carried<Parcel, seconds> &length)
{
    carryLength(parcel, length, 400LL * 366 * 86'400);
}

template <typename Parcel>
static void carry(Parcel &parcel, Carried<Parcel, ExtraDate> &extra)
{
    carry(parcel, extra.time);
    parcel.optional(extra.length);
}

template <typename Parcel>
static void carry(Parcel &parcel, Carried<Parcel, Recurrence> &when)
{
    carry(parcel, when.start);
    parcel.list(when.rules, mostRules);
    parcel.list(when.extraDates);
    parcel.list(when.excludedDates);
}

template <typename Parcel>
static void carry(Parcel &parcel, Carried<Parcel, CalendarPerson> &person)
{
    parcel.text(person.name);
    parcel.text(person.email);
    parcel.bytes(person.participation);
    parcel.bytes(person.role);
    parcel.bytes(person.userType);
    parcel.flag(person.replyWanted);
    parcel.require(!person.name.isEmpty() || !person.email.isEmpty());
}

template <typename Parcel>
static void carry(Parcel &parcel, Carried<Parcel, CalendarEvent> &event)
{
    parcel.bytes(event.uid, longestUid);
    parcel.optional(event.recurrenceId);
    parcel.choice(event.range, OverrideRange::ThisAndFuture);
    carry(parcel, event.when);
    parcel.optional(event.end);
    parcel.optional(event.length);
    parcel.text(event.summary, utf8Of(longestTitle));
    parcel.text(event.description);
    parcel.text(event.location, utf8Of(longestTitle));
    parcel.text(event.url);
    parcel.bytes(event.status);
    parcel.bytes(event.transparency);
    parcel.bytes(event.classification);
    parcel.list(event.categories);
    parcel.whole(event.sequence, 0, std::numeric_limits<int>::max());
    parcel.optional(event.created);
    parcel.optional(event.lastModified);
    parcel.optional(event.organizer);
    parcel.list(event.attendees);
    parcel.require(!event.uid.isEmpty() && !(event.end && event.length));
}

template <typename Parcel>
static void carry(Parcel &parcel, Carried<Parcel, EventRemark> &remark)
{
    parcel.optional(remark.stamp);
    parcel.text(remark.comment);
}

template <typename Parcel>
static void carry(Parcel &parcel, Carried<Parcel, CalendarFile> &file, qsizetype most)
{
    parcel.text(file.product);
    parcel.bytes(file.method);
    parcel.text(file.name);
    bool zoned = file.zone.has_value();
    parcel.flag(zoned);
    if (zoned)
        parcel.zone(file.zone);
    parcel.list(file.events, most);
    parcel.list(file.remarks, most);
    parcel.require(file.remarks.size() == (file.method.isEmpty() ? 0 : file.events.size()));
    parcel.list(file.warnings, mostWarnings);
}

template <typename Parcel>
static void carry(Parcel &parcel, Carried<Parcel, ContactEntry> &entry)
{
    parcel.text(entry.value);
    parcel.list(entry.types);
    parcel.whole(entry.preference, 0, 100);
    parcel.text(entry.label, utf8Of(longestLabel));
    parcel.require(!entry.value.isEmpty());
}

template <typename Parcel>
static void carry(Parcel &parcel, Carried<Parcel, ContactAddress> &address)
{
    parcel.text(address.postBox);
    parcel.text(address.extended);
    parcel.text(address.street);
    parcel.text(address.locality);
    parcel.text(address.region);
    parcel.text(address.postcode);
    parcel.text(address.country);
    parcel.list(address.types);
    parcel.whole(address.preference, 0, 100);
    parcel.text(address.label, utf8Of(longestLabel));
}

template <typename Parcel>
static void carry(Parcel &parcel, Carried<Parcel, ContactName> &name)
{
    parcel.text(name.family);
    parcel.text(name.given);
    parcel.text(name.additional);
    parcel.text(name.prefix);
    parcel.text(name.suffix);
}

template <typename Parcel>
static void carry(Parcel &parcel, Carried<Parcel, ContactBirthday> &birthday)
{
    parcel.whole(birthday.year, 0, 9999);
    parcel.whole(birthday.month, 1, 12);
    parcel.whole(birthday.day, 1, 31);
    const year_month_day date(
        year(birthday.year == 0 ? 2000 : birthday.year), month(birthday.month), day(birthday.day));
    parcel.require(date.ok());
}

template <typename Parcel>
static void carry(Parcel &parcel, Carried<Parcel, Contact> &contact)
{
    parcel.bytes(contact.uid, longestUid);
    parcel.bytes(contact.kind);
    parcel.text(contact.fullName);
    carry(parcel, contact.name);
    parcel.list(contact.nicknames);
    parcel.list(contact.organisation);
    parcel.text(contact.title);
    parcel.list(contact.emails);
    parcel.list(contact.phones);
    parcel.list(contact.addresses);
    parcel.text(contact.note);
    parcel.list(contact.categories);
    parcel.list(contact.flags);
    parcel.list(contact.urls);
    parcel.bytes(contact.zone, longestZone);
    parcel.bytes(contact.language, longestLanguage);
    parcel.optional(contact.birthday);
    parcel.optional(contact.revision);
    parcel.require(!contact.fullName.isEmpty());
}

template <typename Parcel>
static void carry(Parcel &parcel, Carried<Parcel, ContactFile> &file, qsizetype most)
{
    parcel.list(file.contacts, most);
    parcel.list(file.warnings, mostWarnings);
}

template <typename Parcel>
static void carry(Parcel &parcel, Carried<Parcel, CsvRow> &row)
{
    parcel.whole(row.line, 1, std::numeric_limits<int>::max());
    parcel.list(row.cells);
    parcel.require(!row.cells.empty());
}

template <typename Parcel>
static void carry(Parcel &parcel, Carried<Parcel, CsvTable> &table, qsizetype most)
{
    parcel.whole(table.delimiter, 1, 127);
    parcel.list(table.rows, most);
    parcel.list(table.warnings, mostWarnings);
}

namespace {

enum class Outcome { Read, Refused };

template <typename File>
QByteArray packedFile(const Result<File> &file)
{
    ParcelWriter parcel;
    parcel.choice(file ? Outcome::Read : Outcome::Refused, Outcome::Refused);
    if (file)
        carry(parcel, *file, 0);
    else
        carryError(parcel, file.error());
    return parcel.written();
}

const Error unfit{ErrorCode::Refused, "parser.failed", {}, "the answer does not fit"};

template <typename File>
Result<File> unpackedFile(QByteArrayView answer, const QByteArray &family, qsizetype most)
{
    ParcelReader parcel(answer, family);
    Outcome outcome = Outcome::Read;
    parcel.choice(outcome, Outcome::Refused);
    File file;
    Error error;
    if (outcome == Outcome::Read)
        carry(parcel, file, most);
    else
        carryError(parcel, error);
    if (!parcel.atEnd())
        return unfit;
    if (outcome == Outcome::Refused)
        return error;
    return file;
}

/// A rule as RecurrenceRule writes it, and one that fits its start.
bool isUsable(const QByteArray &rule, const CalendarTime &start)
{
    const auto read = RecurrenceRule::parse(rule);
    return read && read->text() == rule && checkRule(rule, start);
}

}  // namespace

QByteArray packed(const Result<CalendarFile> &file)
{
    return packedFile(file);
}

QByteArray packed(const Result<ContactFile> &file)
{
    return packedFile(file);
}

QByteArray packed(const Result<CsvTable> &file)
{
    return packedFile(file);
}

Result<CalendarFile> unpackedCalendar(QByteArrayView answer, const CalendarReadOptions &options)
{
    SP_TRY(file, unpackedFile<CalendarFile>(answer, "ics", options.mostProperties));
    for (const CalendarEvent &event : file.events)
        for (const QByteArray &rule : event.when.rules)
            if (!isUsable(rule, event.when.start))
                return unfit;
    return file;
}

Result<ContactFile> unpackedContacts(QByteArrayView answer, const ContactReadOptions &options)
{
    return unpackedFile<ContactFile>(answer, "vcard", options.mostProperties);
}

Result<CsvTable> unpackedTable(QByteArrayView answer, const CsvReadOptions &options)
{
    return unpackedFile<CsvTable>(answer, "csv", options.mostRows);
}

}  // namespace sp
