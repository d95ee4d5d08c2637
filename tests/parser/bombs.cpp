// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/parser/bombs.h"

namespace sp::test {

namespace {

constexpr qsizetype largest = 10LL * 1024 * 1024;

QByteArray times(qsizetype count, const std::function<QByteArray(qsizetype)> &part)
{
    QByteArray all;
    for (qsizetype at = 0; at < count && all.size() < largest - 4096; ++at)
        all += part(at);
    return all;
}

QByteArray number(qsizetype value)
{
    return QByteArray::number(value);
}

/// As much of `part` as fits.
QByteArray full(const QByteArray &part)
{
    return part.repeated((largest - 4096) / part.size());
}

QByteArray calendar(const QByteArray &lines)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + lines + "END:VCALENDAR\r\n";
}

QByteArray event(const QByteArray &lines)
{
    return "BEGIN:VEVENT\r\nUID:u\r\nDTSTART:20260302T090000Z\r\n" + lines + "END:VEVENT\r\n";
}

QByteArray events(qsizetype count, const QByteArray &line)
{
    return calendar(times(count, [&](qsizetype at) {
        return "BEGIN:VEVENT\r\nUID:u" + number(at) + "\r\nDTSTART:20260302T090000Z\r\n" + line +
               "\r\nEND:VEVENT\r\n";
    }));
}

QByteArray zone(const QByteArray &id, const QByteArray &observances)
{
    return "BEGIN:VTIMEZONE\r\nTZID:" + id + "\r\n" + observances + "END:VTIMEZONE\r\n";
}

QByteArray observance(const QByteArray &lines, int hour = 1)
{
    return "BEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0" + number(hour) +
           "00\r\n" + lines + "END:STANDARD\r\n";
}

QByteArray inZone(const QByteArray &id)
{
    return "BEGIN:VEVENT\r\nUID:" + id + "\r\nDTSTART;TZID=" + id +
           ":20260302T090000\r\nRRULE:FREQ=YEARLY\r\nEND:VEVENT\r\n";
}

QByteArray card(const QByteArray &lines)
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana\r\n" + lines + "END:VCARD\r\n";
}

QByteArray utf16(const QByteArray &ascii)
{
    QByteArray wide = "\xFF\xFE";
    for (const char c : ascii)
        (wide += c) += '\0';
    return wide;
}

std::vector<Bomb> rules()
{
    const auto kind = ForeignKind::Calendar;
    return {
        {"every second without an end", kind, [] { return calendar(event("RRULE:FREQ=SECONDLY\r\n")); }},
        {"thousands of series every second", kind, [] { return events(30'000, "RRULE:FREQ=SECONDLY"); }},
        {"a position that never comes", kind,
            [] { return calendar(event("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;BYSETPOS=366\r\n")); }},
        {"thousands of rules that never come", kind,
            [] { return events(30'000, "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"); }},
        {"thousands of rules that are hard to count", kind,
            [] { return events(30'000, "RRULE:FREQ=SECONDLY;BYHOUR=5;BYSETPOS=366"); }},
        {"thousands of cuts through such a series", kind,
            [] {
                return calendar(
                    event("RRULE:FREQ=SECONDLY;BYHOUR=5;BYSETPOS=366\r\n") + times(30'000, [](qsizetype) {
                        return event("RECURRENCE-ID;RANGE=THISANDFUTURE:20260401T090000Z\r\n");
                    }));
            }},
        {"a rule of a hundred thousand days", kind,
            [] {
                return calendar(
                    event("RRULE:FREQ=YEARLY;BYDAY=MO" + QByteArray(",MO").repeated(100'000) + "\r\n"));
            }},
        {"a hundred thousand rules", kind,
            [] { return calendar(event(QByteArray("RRULE:FREQ=DAILY;COUNT=2\r\n").repeated(100'000))); }},
        {"a hundred thousand excluded dates", kind,
            [] {
                return calendar(event("RRULE:FREQ=DAILY\r\nEXDATE:20260302T090000Z" +
                                      QByteArray(",20260303T090000Z").repeated(100'000) + "\r\n"));
            }},
        {"a line for each excluded date", kind,
            [] { return calendar(event(QByteArray("EXDATE:20260303T090000Z\r\n").repeated(100'000))); }},
        {"a hundred thousand further dates", kind,
            [] {
                return calendar(event("RDATE;VALUE=PERIOD:20260303T090000Z/PT1H" +
                                      QByteArray(",20260303T090000Z/PT1H").repeated(100'000) + "\r\n"));
            }},
        {"a date of a million digits", kind,
            [] { return calendar(event("RRULE:FREQ=DAILY;UNTIL=" + QByteArray(1'000'000, '9') + "\r\n")); }},
        {"a length of a million digits", kind,
            [] { return calendar(event("DURATION:PT" + QByteArray(1'000'000, '9') + "S\r\n")); }},
    };
}

std::vector<Bomb> zones()
{
    const auto kind = ForeignKind::Calendar;
    return {
        {"a zone that changes every second", kind,
            [] { return calendar(zone("Z", observance("RRULE:FREQ=SECONDLY\r\n")) + inZone("Z")); }},
        {"a zone of five hundred rules", kind,
            [] {
                return calendar(
                    zone("Z", observance("RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\n").repeated(500)) +
                    inZone("Z"));
            }},
        {"five hundred such zones", kind,
            [] {
                return calendar(times(500, [](qsizetype at) {
                    const QByteArray id = "Z" + number(at);
                    return zone(id, observance("RRULE:FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO\r\n", int(at % 9))
                                        .repeated(50)) +
                           inZone(id);
                }));
            }},
        {"a zone of a hundred thousand dates", kind,
            [] {
                return calendar(
                    zone("Z", observance(QByteArray("RDATE:20260101T000000\r\n").repeated(100'000))) +
                    inZone("Z"));
            }},
        {"a zone in a zone in a zone", kind,
            [] { return calendar(QByteArray("BEGIN:VTIMEZONE\r\nTZID:Z\r\n").repeated(50'000)); }},
        {"a zone that is its own place", kind,
            [] {
                return calendar(
                    zone("Z", "X-LIC-LOCATION:Z\r\nTZUNTIL:Z\r\n" + observance({})) + inZone("Z"));
            }},
        {"thousands of zones nobody knows", kind,
            [] {
                return calendar(times(39'000, [](qsizetype at) { return inZone("Nowhere/" + number(at)); }));
            }},
        {"a zone's name full of slashes", kind,
            [] { return calendar(inZone(QByteArray("a/").repeated(200'000))); }},
        {"a calendar's zone full of slashes", kind,
            [] { return calendar("X-WR-TIMEZONE:" + full("/") + "\r\n" + event({})); }},
        {"a list of a million times in a zone", kind,
            [] { return calendar(event("EXDATE;TZID=Europe/Berlin:" + full("20260303T090000,") + "\r\n")); }},
    };
}

std::vector<Bomb> lines()
{
    const auto kind = ForeignKind::Calendar;
    return {
        {"a hundred thousand properties", kind,
            [] { return calendar(event(QByteArray("X-A:b\r\n").repeated(100'000))); }},
        {"a million properties", kind, [] { return calendar(event(full("X:y\r\n"))); }},
        {"a line folded after each letter", kind,
            [] { return calendar(event("SUMMARY:" + full("x\r\n ") + "\r\n")); }},
        {"folds of nothing", kind, [] { return calendar(event("SUMMARY:" + full("\r\n ") + "\r\n")); }},
        {"headers of 64 KiB", kind,
            [] {
                return calendar(times(
                    150, [](qsizetype) { return event("X-H;P=" + QByteArray(65'536, 'p') + ":v\r\n"); }));
            }},
        {"a line without a colon", kind, [] { return calendar(full("x") + "\r\n"); }},
        {"quotes and no end to them", kind, [] { return calendar(event("X;A=" + full("\"") + "\r\n")); }},
        {"a million parameters", kind, [] { return calendar(event("X" + full(";A=b") + ":v\r\n")); }},
        {"a million values of a parameter", kind,
            [] { return calendar(event("X;A=" + full("b,") + ":v\r\n")); }},
        {"carets", kind,
            [] { return calendar(event("ATTENDEE;CN=" + full("^") + ":mailto:a@a.example\r\n")); }},
        {"parts within parts", kind, [] { return full("BEGIN:X\r\n").prepend("BEGIN:VCALENDAR\r\n"); }},
        {"events within events", kind, [] { return calendar(full("BEGIN:VEVENT\r\n")); }},
        {"backslashes", kind, [] { return calendar(event("DESCRIPTION:" + full("\\") + "\r\n")); }},
        {"two million categories", kind, [] { return calendar(event("CATEGORIES:" + full("x,") + "\r\n")); }},
        {"a hundred thousand guests", kind,
            [] {
                return calendar(event(times(100'000,
                    [](qsizetype at) { return "ATTENDEE;CN=G:mailto:g" + number(at) + "@a.example\r\n"; })));
            }},
        {"an address of nothing but percent signs", kind,
            [] { return calendar(event("ATTENDEE:mailto:" + full("%41") + "\r\n")); }},
        {"carriage returns", kind, [] { return calendar(event(full("\r"))); }},
        {"an event that never ends", kind,
            [] { return "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + full("X:y\r\n"); }},
    };
}

std::vector<Bomb> letters()
{
    const auto kind = ForeignKind::Calendar;
    return {
        {"nothing but zeros", kind, [] { return QByteArray(largest, '\0'); }},
        {"zeros in a title", kind,
            [] { return calendar(event("SUMMARY:" + full(QByteArray(1, '\0')) + "\r\n")); }},
        {"letters that turn the line around", kind,
            [] { return calendar(event("SUMMARY:" + full("\xE2\x80\xAE\xE2\x80\xAB") + "\r\n")); }},
        {"letters that join for ever", kind,
            [] { return calendar(event("DESCRIPTION:" + full("\xF0\x9F\x91\xA9\xE2\x80\x8D") + "\r\n")); }},
        {"bytes of no character set", kind,
            [] { return calendar(event("DESCRIPTION:" + full("\x80") + "\r\n")); }},
        {"sixteen bits a letter", kind,
            [] { return utf16(calendar(event("DESCRIPTION:" + QByteArray(4'000'000, 'x') + "\r\n"))); }},
        {"half letters of sixteen bits", kind, [] { return "\xFF\xFE" + full(QByteArray("\x00\xD8", 2)); }},
    };
}

std::vector<Bomb> people()
{
    const auto kind = ForeignKind::Contacts;
    return {
        {"a picture of ten megabytes", kind,
            [] { return card("PHOTO;ENCODING=b:" + full("QUJD") + "\r\n"); }},
        {"pictures in pictures", kind,
            [] {
                QByteArray tower = "x";
                while (tower.size() < 5'000'000)
                    tower = tower.repeated(2).toBase64();
                return card("PHOTO;ENCODING=BASE64:" + tower.left(largest - 4096) + "\r\n\r\n");
            }},
        {"a picture in a million folds", kind,
            [] { return card("PHOTO;ENCODING=b:" + full("QU\r\n ") + "\r\n"); }},
        {"soft breaks", kind,
            [] { return card("NOTE;ENCODING=QUOTED-PRINTABLE:" + full("=\r\n") + "\r\n"); }},
        {"equals signs", kind, [] { return card("NOTE;QUOTED-PRINTABLE:" + full("=F") + "\r\n"); }},
        {"encoded bytes of no character set", kind,
            [] { return card("NOTE;ENCODING=QUOTED-PRINTABLE:" + full("=80") + "\r\n"); }},
        {"cards within cards", kind, [] { return full("BEGIN:VCARD\r\n"); }},
        {"a hundred thousand cards", kind, [] { return card({}).repeated(100'000); }},
        {"a hundred thousand notes", kind, [] { return card(QByteArray("NOTE:x\r\n").repeated(100'000)); }},
        {"a hundred thousand labels", kind,
            [] {
                return card(times(100'000, [](qsizetype at) {
                    const QByteArray group = "item" + number(at);
                    return group + ".EMAIL:a@a.example\r\n" + group + ".X-ABLABEL:" + number(at) + "\r\n";
                }));
            }},
        {"a hundred thousand kinds of one number", kind,
            [] {
                return card(
                    "TEL" + times(100'000, [](qsizetype at) { return ";TYPE=t" + number(at); }) + ":1\r\n");
            }},
        {"a name of a million parts", kind, [] { return card("N:" + full(";") + "\r\n"); }},
        {"a number that is a link to itself", kind, [] { return card("TEL:" + full("tel:") + "\r\n"); }},
        {"a name that turns the line around", kind,
            [] { return card("NICKNAME:" + full("\xE2\x80\xAE,") + "\r\n"); }},
        {"zeros in a card", kind, [] { return card(full(QByteArray(1, '\0'))); }},
    };
}

std::vector<Bomb> tables()
{
    const auto kind = ForeignKind::Table;
    return {
        {"a million quotes", kind, [] { return QByteArray(1'000'000, '"'); }},
        {"a quote that never closes", kind, [] { return "a,b\n\"" + full("x\n"); }},
        {"a quote in each cell", kind, [] { return full("a\"b,"); }},
        {"text after each quote", kind, [] { return full("\"a\"b\n"); }},
        {"a million columns", kind, [] { return QByteArray("a,").repeated(1'000'000) + "\n"; }},
        {"ten million cells of nothing", kind, [] { return full(","); }},
        {"ten million lines of nothing", kind, [] { return full("\n"); }},
        {"a million rows", kind, [] { return QByteArray("a\n").repeated(1'000'000); }},
        {"a hundred thousand wide rows", kind,
            [] { return QByteArray(",").repeated(99).append('\n').repeated(100'000); }},
        {"a cell of ten megabytes", kind, [] { return full("x"); }},
        {"formulas", kind, [] { return full("'=,"); }},
        {"a separator that is a lie", kind, [] { return "sep=|\n" + full(";,\t"); }},
        {"zeros in a table", kind, [] { return full(QByteArray("\0,", 2)); }},
        {"cells that turn the line around", kind, [] { return full("\xE2\x80\xAE,"); }},
        {"a table of sixteen bits a letter", kind,
            [] { return utf16(QByteArray("a;b\n").repeated(600'000)); }},
    };
}

}  // namespace

std::vector<Bomb> bombs()
{
    std::vector<Bomb> all;
    for (const auto &part : {rules(), zones(), lines(), letters(), people(), tables()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

}  // namespace sp::test
