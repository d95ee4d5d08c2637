// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/confined/file_parcels.h"
#include "core/formats/confined/foreign_files.h"
#include "core/formats/confined/parcel.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <random>

using namespace sp;
using namespace Qt::StringLiterals;

namespace {

struct Sample {
    QString name;
    QByteArray bytes;
};

std::vector<Sample> samplesOf(const QString &folder, const QStringList &endings)
{
    const QDir place(QStringLiteral(SOLOPILOT_SOURCE_DIR "/") + folder);
    std::vector<Sample> samples;
    for (const QString &name : place.entryList(endings, QDir::Files, QDir::Name)) {
        QFile file(place.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            samples.push_back({name, file.readAll()});
    }
    return samples;
}

std::vector<Sample> calendars()
{
    auto all = samplesOf(u"tests/fuzz/corpus/ics"_s, {u"*"_s});
    for (Sample &more : samplesOf(u"resources/samples"_s, {u"*.ics"_s}))
        all.push_back(std::move(more));
    return all;
}

std::vector<Sample> cards()
{
    auto all = samplesOf(u"tests/fuzz/corpus/vcard"_s, {u"*"_s});
    for (Sample &more : samplesOf(u"resources/samples"_s, {u"*.vcf"_s}))
        all.push_back(std::move(more));
    return all;
}

std::vector<Sample> tables()
{
    return samplesOf(u"tests/fuzz/corpus/csv"_s, {u"*"_s});
}

bool same(const Result<CalendarFile> &a, const Result<CalendarFile> &b)
{
    if (!a || !b)
        return !a && !b && a.error() == b.error();
    return a->product == b->product && a->method == b->method && a->name == b->name && a->zone == b->zone &&
           a->events == b->events && a->warnings == b->warnings;
}

bool same(const Result<ContactFile> &a, const Result<ContactFile> &b)
{
    if (!a || !b)
        return !a && !b && a.error() == b.error();
    return a->contacts == b->contacts && a->warnings == b->warnings;
}

bool same(const Result<CsvTable> &a, const Result<CsvTable> &b)
{
    if (!a || !b)
        return !a && !b && a.error() == b.error();
    return a->delimiter == b->delimiter && a->rows == b->rows && a->warnings == b->warnings;
}

/// What a file is as a value, and what it is once it went through a parcel.
bool travels(ForeignKind kind, const QByteArray &bytes)
{
    switch (kind) {
    case ForeignKind::Calendar:
    case ForeignKind::Calendars: {
        const auto file = readCalendar(bytes);
        return same(unpackedCalendar(packed(file)), file);
    }
    case ForeignKind::Contacts: {
        const auto file = readContacts(bytes);
        return same(unpackedContacts(packed(file)), file);
    }
    case ForeignKind::Table: {
        const auto file = readCsv(bytes);
        return same(unpackedTable(packed(file)), file);
    }
    case ForeignKind::Picture:
    case ForeignKind::Mail:
        break;  // They are packed elsewhere; see foreign_picture_test and confined_mail_test.
    }
    return false;
}

/// Answers in this process what the confined one would answer.
class HereParser final : public ConfinedParser {
public:
    Result<QByteArray> answer(ForeignKind kind, const QByteArray &request) override
    {
        const auto answer = answerForeign(kind, request);
        return answer ? Result<QByteArray>(*answer) : Error{ErrorCode::Refused, "parser.failed"};
    }
};

/// A few injuries to an answer: bytes changed, taken out, doubled, or counts made enormous.
QByteArray injured(QByteArray bytes, std::mt19937 &random)
{
    for (auto n = 1 + random() % 3; n > 0 && !bytes.isEmpty(); --n) {
        const auto at = static_cast<qsizetype>(random() % static_cast<std::size_t>(bytes.size()));
        const auto length = std::min<qsizetype>(static_cast<qsizetype>(random() % 24), bytes.size() - at);
        switch (random() % 6) {
        case 0:
            bytes[at] = static_cast<char>(random() % 256);
            break;
        case 1:
            bytes[at] = static_cast<char>(bytes[at] ^ static_cast<char>(1U << random() % 8));
            break;
        case 2:
            bytes.remove(at, length);
            break;
        case 3:
            bytes.insert(at, bytes.mid(at, length));
            break;
        case 4:
            bytes.replace(at, 1, QByteArray(static_cast<qsizetype>(1 + random() % 9), '\xFF') + '\x7F');
            break;
        default:
            bytes.truncate(at);
            break;
        }
    }
    return bytes;
}

template <typename File>
bool fits(const Result<File> &file)
{
    return file || file.error().reason == "parser.failed" || file.error().code == ErrorCode::InvalidInput;
}

}  // namespace

/// What a confined reader answers must arrive as it was, and whatever else arrives must be refused.
class FileParcelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySampleTravels();
    void injuredSamplesTravel();
    void everyPartOfAnEventTravels();
    void everyPartOfACardTravels();
    void textIsKeptToTheLastCharacter_data();
    void textIsKeptToTheLastCharacter();
    void theParserIsAskedWithAllOptions();
    void manySmallFilesAreReadAtOnce();
    void whatIsTooLargeIsNotHandedOver();
    void whatDoesNotFitIsRefused_data();
    void whatDoesNotFitIsRefused();
    void noCountAsksForMoreThanThereIs();
    void noInjuryGetsPast();
};

void FileParcelsTest::everySampleTravels()
{
    int count = 0;
    const auto all = [&](ForeignKind kind, const std::vector<Sample> &samples) {
        for (const Sample &sample : samples) {
            QVERIFY2(travels(kind, sample.bytes), qPrintable(sample.name));
            ++count;
        }
    };
    all(ForeignKind::Calendar, calendars());
    all(ForeignKind::Contacts, cards());
    all(ForeignKind::Table, tables());
    QVERIFY(count >= 15);
}

void FileParcelsTest::injuredSamplesTravel()
{
    std::mt19937 random(53);
    const auto all = [&](ForeignKind kind, const std::vector<Sample> &samples) {
        for (const Sample &sample : samples)
            for (int at = 0; at < 100; ++at) {
                const QByteArray bytes = injured(sample.bytes, random);
                QVERIFY2(travels(kind, bytes), bytes.toPercentEncoding().constData());
            }
    };
    all(ForeignKind::Calendar, calendars());
    all(ForeignKind::Contacts, cards());
    all(ForeignKind::Table, tables());
}

void FileParcelsTest::everyPartOfAnEventTravels()
{
    const QByteArray text =
        "BEGIN:VCALENDAR\nPRODID:-//A//B//EN\nMETHOD:request\nX-WR-CALNAME:Work\nX-WR-TIMEZONE:Asia/Tokyo\n"
        "BEGIN:VEVENT\nUID:a@b\nDTSTART;TZID=Europe/Lisbon:20260302T090000\nDURATION:P1DT2H\n"
        "RRULE:FREQ=WEEKLY;BYDAY=MO,WE;COUNT=9\nRDATE;VALUE=PERIOD:20260401T090000Z/PT30M\n"
        "RDATE;TZID=Asia/Tokyo:20260402T090000\nEXDATE;VALUE=DATE:20260309\nSUMMARY:Zo\xC3\xAB\n"
        "DESCRIPTION:a\\nb\nLOCATION:c\nURL:https://a.example\nSTATUS:CONFIRMED\nTRANSP:OPAQUE\n"
        "CLASS:PRIVATE\nCATEGORIES:x,y\nSEQUENCE:7\nCREATED:20260101T000000Z\n"
        "LAST-MODIFIED:20260102T000000Z\nORGANIZER;CN=Me:mailto:me@own.example\n"
        "ATTENDEE;CN=Ana;PARTSTAT=ACCEPTED;ROLE=CHAIR;CUTYPE=INDIVIDUAL:mailto:ana@a.example\nEND:VEVENT\n"
        "BEGIN:VEVENT\nUID:a@b\nRECURRENCE-ID;RANGE=THISANDFUTURE:20260304T090000Z\n"
        "DTSTART:20260304T100000Z\nDTEND:20260304T110000Z\nEND:VEVENT\n"
        "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20260101\nDURATION:nonsense\nEND:VEVENT\nEND:VCALENDAR\n";
    const CalendarFile file = *readCalendar(text);
    const CalendarEvent &event = file.events.front();
    // The sample has every part; otherwise this would prove less than it says.
    QVERIFY(file.zone && event.length && event.created && event.lastModified && event.organizer);
    QVERIFY(!event.when.rules.empty() && event.when.extraDates.size() == 2);
    QVERIFY(event.when.extraDates.front().length && !event.when.excludedDates.empty());
    QVERIFY(!event.attendees.empty() && event.categories.size() == 2 && event.sequence == 7);
    QVERIFY(file.events[1].recurrenceId && file.events[1].end);
    QVERIFY(!file.warnings.empty());
    QVERIFY(same(unpackedCalendar(packed(file)), file));
}

void FileParcelsTest::everyPartOfACardTravels()
{
    const QByteArray text =
        "BEGIN:VCARD\nVERSION:4.0\nUID:u\nKIND:individual\nFN:Ana Sousa\nN:Sousa;Ana;M;Dr;Jr\nNICKNAME:A,B\n"
        "ORG:Firm;Unit\nTITLE:T\nitem1.EMAIL;TYPE=work;PREF=2:a@a.example\nitem1.X-ABLABEL:mine\n"
        "TEL;TYPE=cell:+351 1\nADR;TYPE=home;PREF=1:p;e;s;l;r;c;PT\nNOTE:n\nCATEGORIES:x\n"
        "X-SOLOPILOT-FLAGS:f\nURL:https://a.example\nTZ:Europe/Lisbon\nLANG:pt\nBDAY:--0412\n"
        "REV:20260101T000000Z\nEND:VCARD\nBEGIN:VCARD\nFN:x\nBDAY:nonsense\nEND:VCARD\n";
    const ContactFile file = *readContacts(text);
    const Contact &contact = file.contacts.front();
    QVERIFY(contact.birthday && contact.revision && !contact.emails.front().label.isEmpty());
    QVERIFY(contact.addresses.front().preference == 1 && contact.organisation.size() == 2);
    QVERIFY(!contact.flags.empty() && !contact.urls.empty() && !file.warnings.empty());
    QVERIFY(same(unpackedContacts(packed(file)), file));
}

void FileParcelsTest::textIsKeptToTheLastCharacter_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a mark at the beginning") << QString(QChar(0xFEFF)) + u"x"_s;
    QTest::newRow("two marks") << QString(QChar(0xFEFF)) + QChar(0xFEFF);
    QTest::newRow("a zero in the middle") << u"a"_s + QChar(0) + u"b"_s;
    QTest::newRow("beyond the first plane") << u"\U0001F469\u200D\U0001F4BB"_s;
    QTest::newRow("from right to left") << u"\u202Eabc\u05D0"_s;
    QTest::newRow("long") << QString(300'000, u'\u00E9');
}

void FileParcelsTest::textIsKeptToTheLastCharacter()
{
    QFETCH(QString, text);
    CsvTable table;
    table.rows.push_back({1, {text, u"y"_s}});
    QVERIFY(same(unpackedTable(packed(table)), table));
}

void FileParcelsTest::theParserIsAskedWithAllOptions()
{
    HereParser parser;
    const ForeignFiles there(&parser), here(nullptr);
    CalendarReadOptions calendar;
    calendar.fallbackZone = *TimeZone::create("Asia/Tokyo");
    calendar.mostProperties = 8;
    const QByteArray text =
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;TZID=Nowhere:20260302T090000\nEND:VEVENT\n"
        "END:VCALENDAR\n";
    QVERIFY(same(there.calendar(text, calendar), here.calendar(text, calendar)));
    QCOMPARE(there.calendar(text, calendar)->events.front().when.start.zone, calendar.fallbackZone);
    calendar.mostProperties = 2;
    QVERIFY(same(there.calendar(text, calendar), here.calendar(text, calendar)));
    QCOMPARE(there.calendar(text, calendar).error().reason, "ics.too_many_properties");
    ContactReadOptions contacts;
    contacts.mostProperties = 1;
    const QByteArray card = "BEGIN:VCARD\nFN:a\nEND:VCARD\n";
    QVERIFY(same(there.contacts(card, contacts), here.contacts(card, contacts)));
    QCOMPARE(there.contacts(card, contacts).error().reason, "vcard.too_many_properties");
    CsvReadOptions table;
    table.delimiter = '|';
    table.guard = FormulaGuard::Mark;
    QVERIFY(same(there.table("a|'=b\n", table), here.table("a|'=b\n", table)));
    QCOMPARE(there.table("a|'=b\n", table)->rows.front().cells, (std::vector<QString>{u"a"_s, u"=b"_s}));
    table.mostRows = 1;
    QCOMPARE(there.table("a\nb\n", table).error().reason, "csv.too_many_rows");
}

void FileParcelsTest::manySmallFilesAreReadAtOnce()
{
    HereParser parser;
    const ForeignFiles there(&parser), here(nullptr);
    const std::vector<QByteArray> files{
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:20260302T090000Z\nEND:VEVENT\nEND:VCALENDAR\n",
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:b\nDTST", {},
        // What closes its own calendar and opens the next one's reaches no other file.
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:c\nDTSTART:20260302T090000Z\nEND:VEVENT\nEND:VCALENDAR\n"
        "BEGIN:VCALENDAR\n",
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:d\nDTSTART:20260302T090000Z\nEND:VEVENT\nEND:VCALENDAR\n"};
    const auto read = there.calendars(files);
    QVERIFY(read);
    QCOMPARE(read->size(), files.size());
    for (std::size_t at = 0; at < files.size(); ++at)
        QVERIFY(same((*read)[at], (*here.calendars(files))[at]));
    QCOMPARE((*read)[0]->events.front().uid, "a");
    QCOMPARE((*read)[1].error().reason, "ics.truncated");
    QVERIFY(!(*read)[2]);
    QCOMPARE((*read)[4]->events.front().uid, "d");
    // An answer for another number of files is none.
    struct FewerAnswers final : ConfinedParser {
        Result<QByteArray> answer(ForeignKind kind, const QByteArray &request) override
        {
            return HereParser().answer(kind, request).has_value() ? QByteArray(1, '\0') : QByteArray();
        }
    } fewer;
    QCOMPARE(ForeignFiles(&fewer).calendars(files).error().reason, "parser.failed");
}

void FileParcelsTest::whatIsTooLargeIsNotHandedOver()
{
    struct NeverAsked final : ConfinedParser {
        Result<QByteArray> answer(ForeignKind, const QByteArray &) override
        {
            qFatal("asked");
            return QByteArray();
        }
    } parser;
    const ForeignFiles there(&parser), here(nullptr);
    const QByteArray large(100, 'x');
    CalendarReadOptions calendar;
    calendar.mostBytes = 99;
    QVERIFY(same(there.calendar(large, calendar), here.calendar(large, calendar)));
    ContactReadOptions contacts;
    contacts.mostBytes = 99;
    QVERIFY(same(there.contacts(large, contacts), here.contacts(large, contacts)));
    CsvReadOptions table;
    table.mostBytes = 99;
    QVERIFY(same(there.table(large, table), here.table(large, table)));
}

void FileParcelsTest::whatDoesNotFitIsRefused_data()
{
    QTest::addColumn<QByteArray>("answer");
    CsvTable table;
    table.rows.push_back({1, {u"a"_s, u"b"_s}});
    const QByteArray whole = packed(table);
    const auto refusedWith = [](const QByteArray &reason, const QJsonObject &facts = {}) {
        return packed(Result<CsvTable>(Error{ErrorCode::InvalidInput, reason, facts}));
    };
    const auto changed = [&](const auto &change) {
        CsvTable other = table;
        change(other);
        return packed(other);
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one byte less") << whole.chopped(1);
    QTest::newRow("one byte more") << whole + '\0';
    QTest::newRow("another outcome") << '\2' + whole.sliced(1);
    QTest::newRow("a number in a longer form") << "\x80" + QByteArray(1, '\0') + whole.sliced(1);
    QTest::newRow("a number without an end") << QByteArray(11, '\xFF');
    QTest::newRow("a number of ten bytes that is too large") << QByteArray(9, '\xFF') + '\x02';
    QTest::newRow("no delimiter") << changed([](CsvTable &other) { other.delimiter = '\0'; });
    QTest::newRow("a row without a line") << changed([](CsvTable &other) { other.rows[0].line = 0; });
    QTest::newRow("a row without a cell") << changed([](CsvTable &other) { other.rows[0].cells.clear(); });
    QTest::newRow("text that is no UTF-8") << QByteArray(whole).replace("\1a", "\1\xFF");
    QTest::newRow("a warning of another format")
        << changed([](CsvTable &other) { other.warnings.push_back({"ics.line_ignored"}); });
    QTest::newRow("a warning that is no reason")
        << changed([](CsvTable &other) { other.warnings.push_back({"csv.<b>"}); });
    QTest::newRow("two hundred and one warnings")
        << changed([](CsvTable &other) { other.warnings.assign(201, {"csv.quote"}); });
    QTest::newRow("a fact with a strange name") << changed([](CsvTable &other) {
        other.warnings.push_back({"csv.quote", {{u"A b"_s, 1}}});
    });
    QTest::newRow("an endless fact") << changed([](CsvTable &other) {
        other.warnings.push_back({"csv.quote", {{u"a"_s, QString(5000, u'x')}}});
    });
    QTest::newRow("the refusal of another part of the program") << refusedWith("access.denied");
    QTest::newRow("a refusal without a reason") << refusedWith("csv.");
    QTest::newRow("a refusal with something after it") << refusedWith("csv.quote") + "x";
}

void FileParcelsTest::whatDoesNotFitIsRefused()
{
    QFETCH(QByteArray, answer);
    const auto table = unpackedTable(answer);
    QVERIFY(!table);
    QCOMPARE(table.error().reason, "parser.failed");
    QCOMPARE(table.error().code, ErrorCode::Refused);
}

void FileParcelsTest::noCountAsksForMoreThanThereIs()
{
    // A million rows of one empty cell in three megabytes: more rows than a table may have.
    CsvTable table;
    table.rows.assign(100'001, {1, {QString()}});
    QCOMPARE(unpackedTable(packed(table)).error().reason, "parser.failed");
    table.rows.pop_back();
    QVERIFY(unpackedTable(packed(table)));
    // Each of these cells is one byte here and two dozen in memory.
    table.rows = {{1, std::vector<QString>(20'000'000)}};
    QCOMPARE(unpackedTable(packed(table)).error().reason, "parser.failed");
    CalendarFile file;
    CalendarEvent event;
    event.uid = "u";
    event.when.start = *readCalendarTime("20260302T090000");
    file.events.assign(11, event);
    CalendarReadOptions options;
    options.mostProperties = 10;
    QCOMPARE(unpackedCalendar(packed(file), options).error().reason, "parser.failed");
    file.events.pop_back();
    QVERIFY(unpackedCalendar(packed(file), options));
}

void FileParcelsTest::noInjuryGetsPast()
{
    std::mt19937 random(28);
    std::vector<std::pair<ForeignKind, QByteArray>> answers;
    for (const Sample &sample : calendars())
        answers.emplace_back(ForeignKind::Calendar, packed(readCalendar(sample.bytes)));
    for (const Sample &sample : cards())
        answers.emplace_back(ForeignKind::Contacts, packed(readContacts(sample.bytes)));
    for (const Sample &sample : tables())
        answers.emplace_back(ForeignKind::Table, packed(readCsv(sample.bytes)));
    int taken = 0, refused = 0;
    for (int at = 0; at < 20'000; ++at) {
        const auto &[kind, answer] = answers[random() % answers.size()];
        const QByteArray bytes = injured(answer, random);
        const auto count = [&](const auto &file) {
            ++(file ? taken : refused);
            return fits(file);
        };
        const bool fine = kind == ForeignKind::Calendar   ? count(unpackedCalendar(bytes))
                          : kind == ForeignKind::Contacts ? count(unpackedContacts(bytes))
                                                          : count(unpackedTable(bytes));
        QVERIFY2(fine, bytes.toPercentEncoding().constData());
    }
    // Letters changed into other letters pass; most else does not.
    QVERIFY(taken > 100 && refused > 10'000);
}

QTEST_GUILESS_MAIN(FileParcelsTest)
#include "file_parcels_test.moc"
