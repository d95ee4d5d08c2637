// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/parser/bombs.h"

#include "core/base/random.h"

#include <cmath>

namespace sp::test {

namespace {

constexpr qsizetype largest = 10LL * 1024 * 1024;
constexpr qsizetype smallest = 64LL * 1024;

/// Draws everything one bomb is made of.
class Drawn {
public:
    explicit Drawn(std::uint64_t seed) : m_random(seed) {}

    std::uint32_t below(std::uint32_t limit) { return m_random.uniform(limit); }
    bool oneIn(std::uint32_t count) { return below(count) == 0; }
    QByteArray number(std::uint32_t limit) { return QByteArray::number(below(limit)); }
    template <std::size_t size>
    QByteArray of(const char *const (&choice)[size])
    {
        return choice[below(size)];
    }
    /// Small ones as often as large ones.
    qsizetype size(qsizetype most)
    {
        const double share = static_cast<double>(below(1'000'001)) / 1e6;
        return static_cast<qsizetype>(
            static_cast<double>(smallest) *
            std::pow(static_cast<double>(most) / static_cast<double>(smallest), share));
    }

    /// What readers stumble over, one to three of it together.
    QByteArray unit()
    {
        static const QByteArray units[] = {"x", ",", ";", ":", "=", "\"", "\\n", "\\,", "\\", "\\\\;", "%41",
            "%", "=0D=0A=", "=C3", "^n", "^", "''", "\r\n ", "\r\n\t", "\n ", "\t", "\r", "(", "[{", "&amp;",
            "<b>", "a@b.example,", "mailto:", "tel:", "http://", "../", "T", "PT1H/", "20260302T090000Z,",
            "-99999999999", "1e999", "\xC3\xA9", "e\xCC\x81", "\xE2\x80\xAE", "\xE2\x80\x8D",
            "\xF0\x9F\x91\xA9\xE2\x80\x8D", "\xEF\xBB\xBF", "\xF4\x8F\xBF\xBF", "\x80", "\xED\xA0\x80",
            QByteArray(1, '\0'), "\r\nBEGIN:VEVENT\r\n", "\r\nEND:VEVENT\r\n", "\r\nX:y", "\r\n\r\n"};
        QByteArray all;
        for (std::uint32_t count = 1 + below(3); count > 0; --count)
            all += units[below(std::size(units))];
        return all;
    }
    /// So many bytes of one unit.
    QByteArray flood(qsizetype bytes)
    {
        const QByteArray part = unit();
        return part.repeated(std::max<qsizetype>(1, bytes / part.size()));
    }
    /// As many of what `line` makes as have room.
    template <typename Line>
    QByteArray many(qsizetype bytes, Line line)
    {
        QByteArray all;
        while (all.size() < bytes)
            all += line();
        return all;
    }

private:
    SeededRandom m_random;
};

QByteArray listOf(Drawn &drawn, qsizetype bytes, std::uint32_t limit)
{
    return drawn.many(bytes, [&] { return (drawn.oneIn(2) ? "-" : "") + drawn.number(limit) + ','; })
        .chopped(1);
}

QByteArray rule(Drawn &drawn, qsizetype bytes)
{
    static constexpr const char *often[] = {
        "SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"};
    static constexpr const char *parts[] = {"BYSECOND", "BYMINUTE", "BYHOUR", "BYMONTHDAY", "BYYEARDAY",
        "BYWEEKNO", "BYMONTH", "BYSETPOS", "INTERVAL", "COUNT", "BYDAY", "UNTIL", "WKST", "RSCALE"};
    QByteArray text = "RRULE:FREQ=" + drawn.of(often);
    for (std::uint32_t count = 1 + drawn.below(4); count > 0; --count)
        text += ';' + drawn.of(parts) + '=' +
                (drawn.oneIn(3) ? listOf(drawn, bytes / 4, 400) : drawn.number(400));
    return text + "\r\n";
}

QByteArray dates(Drawn &drawn, qsizetype bytes)
{
    static constexpr const char *names[] = {"EXDATE", "RDATE", "RDATE;VALUE=PERIOD",
        "EXDATE;TZID=Europe/Berlin", "RDATE;VALUE=DATE", "EXDATE;TZID=Nowhere"};
    return drawn.of(names) + ':' + drawn.many(bytes, [&] {
        return "20" + QByteArray::number(10 + drawn.below(80)) + "0302T0" + drawn.number(10) + "0000" +
               (drawn.oneIn(2) ? "Z," : ",");
    }) + "\r\n";
}

QByteArray calendarLine(Drawn &drawn, qsizetype bytes)
{
    static constexpr const char *names[] = {"SUMMARY", "DESCRIPTION", "LOCATION", "CATEGORIES", "ATTENDEE",
        "ORGANIZER", "UID", "URL", "GEO", "ATTACH;ENCODING=BASE64;VALUE=BINARY", "DTEND", "DURATION",
        "RECURRENCE-ID", "STATUS", "X-ALT-DESC;FMTTYPE=text/html", "SEQUENCE", "CLASS"};
    switch (drawn.below(7)) {
    case 0:
        return rule(drawn, bytes);
    case 1:
        return dates(drawn, bytes);
    case 2:
        return drawn.of(names) + ";X-P=" + drawn.flood(bytes) + ":v\r\n";
    case 3:
        return drawn.of(names) + ";CN=\"" + drawn.flood(bytes) + "\":v\r\n";
    case 4:
        return drawn.flood(bytes) + ":v\r\n";
    default:
        return drawn.of(names) + ':' + drawn.flood(bytes) + "\r\n";
    }
}

QByteArray event(Drawn &drawn, const QByteArray &lines)
{
    return "BEGIN:VEVENT\r\nUID:u" + drawn.number(1'000'000) + "\r\nDTSTART" +
           (drawn.oneIn(3) ? ";TZID=Z" + drawn.number(50) + ":20260302T090000" : ":20260302T090000Z") +
           "\r\n" + lines + "END:VEVENT\r\n";
}

QByteArray zone(Drawn &drawn, qsizetype bytes)
{
    return "BEGIN:VTIMEZONE\r\nTZID:Z" + drawn.number(50) + "\r\n" + drawn.many(bytes, [&] {
        return "BEGIN:STANDARD\r\nDTSTART:19" + QByteArray::number(10 + drawn.below(90)) +
               "0101T000000\r\nTZOFFSETFROM:+0" + drawn.number(10) + "00\r\nTZOFFSETTO:-0" +
               drawn.number(10) + "00\r\n" + rule(drawn, 40) + "END:STANDARD\r\n";
    }) + "END:VTIMEZONE\r\n";
}

QByteArray calendar(Drawn &drawn, qsizetype bytes)
{
    static constexpr const char *parts[] = {
        "VEVENT", "VCALENDAR", "VALARM", "VTIMEZONE", "STANDARD", "VTODO", "X-OWN"};
    QByteArray inside;
    switch (drawn.below(5)) {
    case 0: {
        const QByteArray line = calendarLine(drawn, 20 + drawn.below(200));
        inside = drawn.many(bytes, [&] { return event(drawn, line); });
        break;
    }
    case 1:
        inside =
            zone(drawn, bytes / 2) + drawn.many(bytes / 2, [&] { return event(drawn, rule(drawn, 40)); });
        break;
    case 2:
        inside = drawn.many(bytes, [&] { return "BEGIN:" + drawn.of(parts) + "\r\n"; });
        break;
    default:
        // Two or three kinds of harm in one entry.
        for (std::uint32_t kinds = 1 + drawn.below(3), each = kinds; each > 0; --each)
            inside += calendarLine(drawn, bytes / kinds);
        inside = event(drawn, inside);
    }
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + inside + "END:VCALENDAR\r\n";
}

QByteArray contacts(Drawn &drawn, qsizetype bytes)
{
    static constexpr const char *names[] = {"N", "FN", "NOTE", "EMAIL", "TEL", "ADR", "ORG", "NICKNAME",
        "CATEGORIES", "BDAY", "URL", "item1.X-ABLABEL", "PHOTO;ENCODING=b", "NOTE;ENCODING=QUOTED-PRINTABLE",
        "KEY;ENCODING=BASE64", "PHOTO;VALUE=uri", "AGENT"};
    const auto line = [&](qsizetype size) {
        switch (drawn.below(4)) {
        case 0:
            return drawn.of(names) + drawn.many(size, [&] { return ";TYPE=t" + drawn.number(99); }) +
                   ":1\r\n";
        case 1:
            return drawn.of(names) + ";X=\"" + drawn.flood(size) + "\":v\r\n";
        default:
            return drawn.of(names) + ':' + drawn.flood(size) + "\r\n";
        }
    };
    const auto card = [&](const QByteArray &lines) {
        return "BEGIN:VCARD\r\nVERSION:" + QByteArray(drawn.oneIn(2) ? "3.0" : "4.0") + "\r\nFN:Ana\r\n" +
               lines + "END:VCARD\r\n";
    };
    switch (drawn.below(4)) {
    case 0:
        return drawn.many(bytes, [&] { return card(line(20 + drawn.below(300))); });
    case 1:
        return card(drawn.many(bytes, [&] { return line(10 + drawn.below(60)); }));
    case 2:
        return drawn.many(bytes, [&] { return "BEGIN:VCARD\r\n" + line(5); });
    default:
        return card(line(bytes / 2) + line(bytes / 2));
    }
}

QByteArray table(Drawn &drawn, qsizetype bytes)
{
    static constexpr const char *separators[] = {",", ";", "\t", "|"};
    const QByteArray separator = drawn.of(separators);
    const std::uint32_t columns = drawn.oneIn(3) ? 1 + drawn.below(100'000) : 1 + drawn.below(40);
    const bool isQuoted = drawn.oneIn(2);
    const QByteArray start = drawn.oneIn(4) ? "sep=" + drawn.of(separators) + "\n" : QByteArray();
    return start + drawn.many(bytes, [&] {
        const QByteArray cell = drawn.oneIn(3) ? QByteArray() : drawn.unit();
        const QByteArray whole = (isQuoted ? '"' + cell + '"' : cell) + separator;
        return whole.repeated(std::min<qsizetype>(columns, bytes / whole.size() + 1)) +
               (drawn.oneIn(200) ? "\"" : "\n");
    });
}

/// The same text in other letters, or with other ends of lines.
QByteArray dressed(Drawn &drawn, QByteArray text)
{
    switch (drawn.below(8)) {
    case 0:
        return text.replace("\r\n", "\n");
    case 1:
        return text.replace("\r\n", "\r");
    case 2:
        return text.prepend("\xEF\xBB\xBF");
    case 3:
    case 4: {
        const bool isLittle = drawn.oneIn(2);
        QByteArray wide = isLittle ? "\xFF\xFE" : "\xFE\xFF";
        for (const char c : text.left(largest / 2 - 2)) {
            wide += isLittle ? c : '\0';
            wide += isLittle ? '\0' : c;
        }
        return wide;
    }
    case 5:
        // Torn off somewhere, as a download is.
        return text.left(text.size() - text.size() / (2 + drawn.below(50)));
    default:
        return text;
    }
}

QByteArray made(std::uint64_t seed, ForeignKind kind)
{
    Drawn drawn(seed);
    const qsizetype bytes = drawn.size(largest * 9 / 10);
    const QByteArray text = kind == ForeignKind::Calendar   ? calendar(drawn, bytes)
                            : kind == ForeignKind::Contacts ? contacts(drawn, bytes)
                                                            : table(drawn, bytes);
    return dressed(drawn, text.left(largest));
}

}  // namespace

std::vector<Bomb> variedBombs(std::uint64_t seed, int count)
{
    constexpr ForeignKind kinds[] = {ForeignKind::Calendar, ForeignKind::Contacts, ForeignKind::Table};
    constexpr const char *names[] = {"calendar", "contacts", "table"};
    std::vector<Bomb> all;
    for (int number = 0; number < count; ++number) {
        // Half are calendars: they have the most ways to harm.
        const std::size_t kind = number % 4 < 2 ? 0 : static_cast<std::size_t>(number % 4 - 1);
        const std::uint64_t own = seed + static_cast<std::uint64_t>(number);
        all.push_back({QByteArray(names[kind]) + " of seed " + QByteArray::number(qulonglong(own)),
            kinds[kind], [own, form = kinds[kind]] { return made(own, form); }});
    }
    return all;
}

}  // namespace sp::test
