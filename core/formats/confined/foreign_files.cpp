// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/confined/foreign_files.h"

#include "core/formats/confined/file_parcels.h"
#include "core/formats/confined/parcel.h"

#include <limits>

namespace sp {

namespace {

constexpr int most = std::numeric_limits<int>::max();

}  // namespace

template <typename Parcel>
static void carry(Parcel &parcel, Carried<Parcel, CalendarReadOptions> &options)
{
    parcel.whole(options.mostBytes, 0, most);
    parcel.whole(options.mostProperties, 0, most);
    std::optional<TimeZone> zone = options.fallbackZone;
    parcel.zone(zone);
    if constexpr (std::same_as<Parcel, ParcelReader>)
        options.fallbackZone = zone.value_or(TimeZone::utc());
    parcel.choice(options.series, SeriesCheck::Done);
}

template <typename Parcel>
static void carry(Parcel &parcel, Carried<Parcel, ContactReadOptions> &options)
{
    parcel.whole(options.mostBytes, 0, most);
    parcel.whole(options.mostProperties, 0, most);
}

template <typename Parcel>
static void carry(Parcel &parcel, Carried<Parcel, char> &value)
{
    parcel.whole(value, 1, 127);
}

template <typename Parcel>
static void carry(Parcel &parcel, Carried<Parcel, CsvReadOptions> &options)
{
    parcel.whole(options.mostBytes, 0, most);
    parcel.whole(options.mostRows, 0, most);
    parcel.optional(options.delimiter);
    parcel.choice(options.guard, FormulaGuard::Mark);
}

namespace {

/// The options, and behind them the file as it is.
template <typename Options>
QByteArray requestFor(const QByteArray &bytes, const Options &options)
{
    ParcelWriter parcel;
    carry(parcel, options);
    return parcel.written() + bytes;
}

/// The answer of the reader `read` to what requestFor() wrote.
template <typename Options, typename Read>
std::optional<QByteArray> answered(const QByteArray &request, const Read &read)
{
    ParcelReader parcel(request, {});
    Options options;
    carry(parcel, options);
    if (parcel.failed())
        return std::nullopt;
    const QByteArrayView file = parcel.rest();
    return packed(read(QByteArray::fromRawData(file.data(), file.size()), options));
}

/// The answers of the calendar reader to what ForeignFiles::calendars() asked.
std::optional<QByteArray> answeredCalendars(const QByteArray &request)
{
    ParcelReader parcel(request, {});
    CalendarReadOptions options;
    carry(parcel, options);
    std::vector<QByteArray> files, answers;
    parcel.list(files);
    if (!parcel.atEnd())
        return std::nullopt;
    for (const QByteArray &file : files)
        answers.push_back(packed(readCalendar(file, options)));
    ParcelWriter answer;
    answer.list(answers);
    return answer.written();
}

/// What the readers say of too large a file before they look at it; such a file is not even handed over.
Result<Done> admitSize(const char *reason, const QByteArray &bytes, qint64 limit)
{
    if (bytes.size() > limit)
        return Error{ErrorCode::InvalidInput, reason,
            {{QStringLiteral("bytes"), bytes.size()}, {QStringLiteral("limit"), limit}}};
    return Done{};
}

}  // namespace

Result<CalendarFile> ForeignFiles::calendar(const QByteArray &bytes, const CalendarReadOptions &options) const
{
    if (!m_parser)
        return readCalendar(bytes, options);
    SP_CHECK(admitSize("ics.too_large", bytes, options.mostBytes));
    SP_TRY(answer, m_parser->answer(ForeignKind::Calendar, requestFor(bytes, options)));
    return unpackedCalendar(answer, options);
}

Result<std::vector<Result<CalendarFile>>> ForeignFiles::calendars(
    const std::vector<QByteArray> &files, const CalendarReadOptions &options) const
{
    std::vector<Result<CalendarFile>> read;
    if (!m_parser) {
        for (const QByteArray &file : files)
            read.push_back(readCalendar(file, options));
        return read;
    }
    ParcelWriter request;
    carry(request, options);
    request.list(files);
    SP_TRY(answer, m_parser->answer(ForeignKind::Calendars, request.written()));
    ParcelReader parcel(answer, "ics");
    std::vector<QByteArray> answers;
    parcel.list(answers, static_cast<qsizetype>(files.size()));
    if (!parcel.atEnd() || answers.size() != files.size())
        return Error{ErrorCode::Refused, "parser.failed"};
    for (const QByteArray &each : answers)
        read.push_back(unpackedCalendar(each, options));
    return read;
}

Result<ContactFile> ForeignFiles::contacts(const QByteArray &bytes, const ContactReadOptions &options) const
{
    if (!m_parser)
        return readContacts(bytes, options);
    SP_CHECK(admitSize("vcard.too_large", bytes, options.mostBytes));
    SP_TRY(answer, m_parser->answer(ForeignKind::Contacts, requestFor(bytes, options)));
    return unpackedContacts(answer, options);
}

Result<CsvTable> ForeignFiles::table(const QByteArray &bytes, const CsvReadOptions &options) const
{
    if (!m_parser)
        return readCsv(bytes, options);
    SP_CHECK(admitSize("csv.too_large", bytes, options.mostBytes));
    SP_TRY(answer, m_parser->answer(ForeignKind::Table, requestFor(bytes, options)));
    return unpackedTable(answer, options);
}

std::optional<QByteArray> answerForeign(ForeignKind kind, const QByteArray &request)
{
    switch (kind) {
    case ForeignKind::Calendar:
        return answered<CalendarReadOptions>(request, readCalendar);
    case ForeignKind::Calendars:
        return answeredCalendars(request);
    case ForeignKind::Contacts:
        return answered<ContactReadOptions>(request, readContacts);
    case ForeignKind::Table:
        return answered<CsvReadOptions>(request, readCsv);
    case ForeignKind::Picture:
        break;  // foreign_picture.h
    case ForeignKind::Mail:
        break;  // core/formats/mail/confined_mail.h
    }
    return std::nullopt;
}

}  // namespace sp
