// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/finding/find_service.h"

#include "core/practice/expenses/expense_service.h"
#include "core/practice/quotes/quote_service.h"

#include "tests/support/practice_services.h"

#include <QTest>

using namespace sp;
using namespace sp::finding;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

/// A practice in Hamburg on Tuesday 27 October 2026, 11:00 by its clock, with one record or more of each
/// kind.
struct Office : ServicePractice {
    QuoteService quotes{database, billing, people, settings, outbox};
    ExpenseService expenses{database, ledger, people, settings};
    FindService finding{database, calendar};
    ClientId jonas = client("Jonas Keller", "jonas@acme.example", withCompany(u"Acme GmbH"_s));
    ClientId ana = client("Ana Müller", "am@example.org");
    ClientId maya = client("Maya Brooks");
    ClientId rui = client("Rui Tavares");
    ServiceId coaching = service("Coaching", money(12'000));
    ServiceId talk = service("First talk", money(15'050));
    SessionId held = logged(jonas, coaching);
    QByteArray number = issued(drafted({held})).content.number;

    Office()
    {
        booked(jonas, coaching, "2026-10-27T15:00");
        booked(jonas, coaching, "2026-11-03T15:00");
        drafted({logged(ana, talk)});
        did<Done>("client.archive",
            [&](Unit &unit) { return people.setStatus(unit, rui, ClientStatus::Archived); });
        did<EventId>("event.add", [&](Unit &unit) {
            EventDraft weekly{u"Maya"_s, {local("2026-10-29T09:00"), TimeKind::Zoned, berlin}};
            weekly.rules = {"FREQ=WEEKLY"};
            weekly.client = maya;
            weekly.service = coaching;
            return calendar.add(unit, weekly);
        });
        did<SentQuote>("quote.send", [&](Unit &unit) -> Result<SentQuote> {
            SP_TRY(
                quote, quotes.draft(unit,
                           {ana, {.added = {{.description = u"Team day"_s, .unitPrice = money(48'000)}}}}));
            return quotes.send(unit, quote, QuoteService::Delivery::Keep);
        });
        did<int>("note.save", [&](Unit &unit) -> Result<int> {
            SP_TRY(note, notes.openForSession(unit, jonas, held, "blank"));
            return notes.save(unit, note, {u"Dawn"_s, u"He heard the heron."_s, {}});
        });
        did<ExpenseId>("expense.add", [&](Unit &unit) {
            expenses::ExpenseDetails train{
                date("2026-10-20"), u"Deutsche Bahn"_s, u"travel"_s, money(8'990), money(0)};
            train.purpose = u"Workshop in Kassel"_s;
            return expenses.add(unit, train);
        });
    }
    static ClientDetails withCompany(const QString &company)
    {
        ClientDetails details;
        details.company = company;
        return details;
    }
    std::vector<Found> all(const QString &typed, Role role = Role::Owner)
    {
        return must(finding.find({typed}, {role, clock.now()}));
    }
    /// "session Jonas Keller 2026-11-03 15:00", "invoice Jonas Keller 120.00".
    QString line(const Found &found) const
    {
        QString text = QString::fromLatin1(kindName(found.kind)) + u' ' + found.name;
        if (found.when)
            text += u' ' + QString::fromLatin1(localTimeText(berlin.toLocal(found.when->start)).left(16));
        if (found.amount)
            text += u' ' + QString::fromLatin1(found.amount->plain());
        return text;
    }
    QStringList lines(const QString &typed, Role role = Role::Owner)
    {
        QStringList lines;
        for (const Found &found : all(typed, role))
            lines << line(found);
        return lines;
    }
};

}  // namespace

class FindServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void aNameLeadsToWhatBelongsToIt();
    void aKindNamedLeavesTheOthersOut();
    void theWindowsWordsAreUnderstood();
    void sessionsOnlyInTheCalendarNameTheirOccurrence();
    void eachKindHasSixAtMost();
    void whatWasDiscardedLeavesRoom();
    void whatWasMergedIsFoundByTheOneThatStands();
    void aChangeIsSeenAtOnce();
    void rolesSeeWhatTheyMay_data();
    void rolesSeeWhatTheyMay();
    void recordsAreDescribedAsTheyAre();
};

void FindServiceTest::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    // clang-format off
    QTest::newRow("swapped letters")              << u"Jonsa"_s           << u"client Jonas Keller"_s;
    QTest::newRow("a letter too many")            << u"Kelller"_s         << u"client Jonas Keller"_s;
    QTest::newRow("two letters")                  << u"ma"_s              << u"client Maya Brooks"_s;
    QTest::newRow("without its accent")           << u"muller"_s          << u"client Ana Müller"_s;
    QTest::newRow("the umlaut written out")       << u"Mueller"_s         << u"client Ana Müller"_s;
    QTest::newRow("by company")                   << u"acme"_s            << u"client Jonas Keller"_s;
    QTest::newRow("by mail address")              << u"jonas@acme"_s      << u"client Jonas Keller"_s;
    QTest::newRow("one who is archived")          << u"tavares"_s         << u"client Rui Tavares"_s;
    QTest::newRow("a weekday, still to come")     << u"keller tue"_s      << u"session Jonas Keller 2026-10-27T15:00"_s;
    QTest::newRow("a day")                        << u"keller 3 nov"_s    << u"session Jonas Keller 2026-11-03T15:00"_s;
    QTest::newRow("a day in figures")             << u"keller 3/11"_s     << u"session Jonas Keller 2026-11-03T15:00"_s;
    QTest::newRow("with slips, and a day")        << u"kelelr 3 nov"_s    << u"session Jonas Keller 2026-11-03T15:00"_s;
    QTest::newRow("a day before the name")        << u"3 nov jonas"_s     << u"session Jonas Keller 2026-11-03T15:00"_s;
    QTest::newRow("a day alone")                  << u"3 nov"_s           << u"session Jonas Keller 2026-11-03T15:00"_s;
    QTest::newRow("only in the calendar")         << u"maya thu"_s        << u"session Maya Brooks 2026-10-29T09:00"_s;
    QTest::newRow("a later one of a series")      << u"maya 12 nov"_s     << u"session Maya Brooks 2026-11-12T09:00"_s;
    QTest::newRow("the day after next")           << u"29 oct"_s          << u"session Maya Brooks 2026-10-29T09:00"_s;
    QTest::newRow("a whole number")               << u"2026/0001"_s       << u"invoice Jonas Keller 120.00"_s;
    QTest::newRow("its count")                    << u"0001"_s            << u"invoice Jonas Keller 120.00"_s;
    QTest::newRow("an amount")                    << u"120.00"_s          << u"invoice Jonas Keller 120.00"_s;
    QTest::newRow("an amount with its sign")      << u"€120.00"_s         << u"invoice Jonas Keller 120.00"_s;
    QTest::newRow("an amount that goes on")       << u"150"_s             << u"invoice Ana Müller 150.50"_s;
    QTest::newRow("a draft, by name and amount")  << u"muller 150.50"_s   << u"invoice Ana Müller 150.50"_s;
    QTest::newRow("an invoice, by name and amount") << u"keller 120"_s    << u"invoice Jonas Keller 120.00"_s;
    QTest::newRow("a quote, by amount")           << u"480"_s             << u"quote Ana Müller 480.00"_s;
    QTest::newRow("a note")                       << u"heron"_s           << u"note Jonas Keller"_s;
    QTest::newRow("a service")                    << u"first tal"_s       << u"service First talk 150.50"_s;
    QTest::newRow("an expense, by payee")         << u"bahn"_s            << u"expense Deutsche Bahn 89.90"_s;
    QTest::newRow("an expense, by purpose")       << u"kasel"_s           << u"expense Deutsche Bahn 89.90"_s;
    QTest::newRow("an expense, by amount")        << u"89.90"_s           << u"expense Deutsche Bahn 89.90"_s;
    QTest::newRow("nobody")                       << u"xylophone"_s       << QString();
    QTest::newRow("somebody, and what is not theirs") << u"maya 2026/0001"_s << QString();
    QTest::newRow("one letter")                   << u"j"_s               << QString();
    QTest::newRow("signs")                        << u"€ -"_s             << QString();
    QTest::newRow("what SQL would take for more") << u"\"'); --"_s        << QString();
    // clang-format on
}

void FindServiceTest::finds()
{
    QFETCH(QString, typed);
    Office office;
    const QStringList lines = office.lines(typed);
    QTEST(lines.isEmpty() ? QString() : lines.front(), "first");
}

void FindServiceTest::aNameLeadsToWhatBelongsToIt()
{
    Office office;
    QCOMPARE(office.lines(u"keller"_s),
        (QStringList{u"client Jonas Keller"_s, u"session Jonas Keller 2026-10-27T15:00"_s,
            u"session Jonas Keller 2026-10-27T10:00"_s, u"invoice Jonas Keller 120.00"_s}));
    QCOMPARE(
        office.lines(u"ana"_s), (QStringList{u"client Ana Müller"_s, u"session Ana Müller 2026-10-27T10:00"_s,
                                    u"invoice Ana Müller 150.50"_s, u"quote Ana Müller 480.00"_s}));
}

void FindServiceTest::aKindNamedLeavesTheOthersOut()
{
    Office office;
    QCOMPARE(office.lines(u"invoice keller"_s), QStringList{u"invoice Jonas Keller 120.00"_s});
    QCOMPARE(office.lines(u"ana quote"_s), QStringList{u"quote Ana Müller 480.00"_s});
    QCOMPARE(office.lines(u"client brooks"_s), QStringList{u"client Maya Brooks"_s});
    const QString note = office.lines(u"heron"_s).value(0);
    QVERIFY2(note.startsWith(u"note "_s), qPrintable(note));
    QCOMPARE(office.lines(u"note heron"_s), QStringList{note});
}

void FindServiceTest::theWindowsWordsAreUnderstood()
{
    Office office;
    FindRequest request{u"rechnung keller"_s};
    request.languages = {Locale::of("de-DE")};
    request.kinds = {{Kind::Document, {u"Rechnung"_s}}};
    request.tomorrow = {u"übermorgen"_s};
    const auto found = [&] {
        QStringList lines;
        for (const Found &each : must(office.finding.find(request, {Role::Owner, office.clock.now()})))
            lines << office.line(each);
        return lines;
    };
    QCOMPARE(found(), QStringList{u"invoice Jonas Keller 120.00"_s});
    request.text = u"maya donnerstag"_s;
    QCOMPARE(found().value(0), u"session Maya Brooks 2026-10-29T09:00"_s);
    office.clock.advance(std::chrono::hours(24));
    request.text = u"Ubermorgen"_s;
    QCOMPARE(found().value(0), u"session Maya Brooks 2026-10-29T09:00"_s);
}

void FindServiceTest::sessionsOnlyInTheCalendarNameTheirOccurrence()
{
    Office office;
    const std::vector<Found> before = office.all(u"maya 29 oct"_s);
    QCOMPARE(before.size(), std::size_t(1));
    QCOMPARE(before.front().occurrence, "2026-10-29T09:00:00");
    // Touched, it is a session, and stands here once.
    const auto entries = must(office.calendar.entriesOf(
        office.maya, {instant("2026-10-29T00:00:00Z"), instant("2026-10-30T00:00:00Z")}, office.berlin));
    QCOMPARE(entries.size(), std::size_t(1));
    office.did<SessionId>("session.open",
        [&](Unit &unit) { return office.sessions.ofEntry(unit, entries.front(), office.berlin); });
    const std::vector<Found> after = office.all(u"maya 29 oct"_s);
    QCOMPARE(after.size(), std::size_t(1));
    QVERIFY(after.front().occurrence.isEmpty());
}

void FindServiceTest::eachKindHasSixAtMost()
{
    Office office;
    for (int at = 0; at < 8; ++at)
        office.issued(office.drafted({office.logged(office.jonas, office.coaching)}));
    const auto count = [](const std::vector<Found> &found) {
        return std::ranges::count(found, Kind::Document, &Found::kind);
    };
    QCOMPARE(count(office.all(u"keller"_s)), 6);
    QCOMPARE(count(office.all(u"120.00"_s)), 6);
    QCOMPARE(count(office.all(u"2026"_s)), 6);
    // The newest of them.
    QCOMPARE(office.all(u"invoice keller"_s).front().words, u"2026/0009"_s);
}

void FindServiceTest::whatWasDiscardedLeavesRoom()
{
    Office office;
    const ServiceId shorter = office.service("Short talk", money(15'010));
    QVERIFY(office.lines(u"150"_s).contains(u"invoice Ana Müller 150.50"_s));
    for (int at = 0; at < 8; ++at) {
        const DocumentId draft = office.drafted({office.logged(office.maya, shorter)});
        office.did<Done>("invoice.discard", [&](Unit &unit) { return office.billing.discard(unit, draft); });
    }
    const QStringList found = office.lines(u"150"_s);
    QVERIFY2(found.contains(u"invoice Ana Müller 150.50"_s), qPrintable(found.join(u'\n')));
    QVERIFY(!found.join(u'\n').contains(u"Maya"_s));
}

void FindServiceTest::whatWasMergedIsFoundByTheOneThatStands()
{
    Office office;
    office.did<Done>(
        "client.merge", [&](Unit &unit) { return office.people.merge(unit, office.jonas, office.maya); });
    const QStringList lines = office.lines(u"brooks"_s);
    QVERIFY(lines.contains(u"client Maya Brooks"_s));
    QVERIFY(lines.contains(u"session Jonas Keller 2026-10-27T15:00"_s));
    QVERIFY(lines.contains(u"invoice Jonas Keller 120.00"_s));
}

void FindServiceTest::aChangeIsSeenAtOnce()
{
    Office office;
    QVERIFY(office.lines(u"nogueira"_s).isEmpty());
    office.client("Clara Nogueira");
    QCOMPARE(office.lines(u"nogeuira"_s), QStringList{u"client Clara Nogueira"_s});
}

void FindServiceTest::rolesSeeWhatTheyMay_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("lines");
    const QStringList none;
    QTest::newRow("assistant: no notes") << Role::Assistant << u"heron"_s << none;
    QTest::newRow("accountant: no notes") << Role::Accountant << u"heron"_s << none;
    QTest::newRow("facilitator: notes")
        << Role::Facilitator << u"heron"_s << QStringList{u"note Jonas Keller"_s};
    QTest::newRow("accountant: nothing of the calendar")
        << Role::Accountant << u"maya"_s << QStringList{u"client Maya Brooks"_s};
    QTest::newRow("accountant: no day of the calendar") << Role::Accountant << u"29 oct"_s << none;
    QTest::newRow("facilitator: no invoices by number") << Role::Facilitator << u"2026/0001"_s << none;
    QTest::newRow("facilitator: no invoices by amount") << Role::Facilitator << u"480"_s << none;
    QTest::newRow("facilitator: no expenses") << Role::Facilitator << u"bahn"_s << none;
    QTest::newRow("facilitator: no invoices by name")
        << Role::Facilitator << u"ana"_s
        << QStringList{u"client Ana Müller"_s, u"session Ana Müller 2026-10-27T10:00"_s};
}

void FindServiceTest::rolesSeeWhatTheyMay()
{
    QFETCH(Role, role);
    QFETCH(QString, typed);
    Office office;
    QTEST(office.lines(typed, role), "lines");
}

void FindServiceTest::recordsAreDescribedAsTheyAre()
{
    Office office;
    std::vector<RecordKey> keys;
    for (const char *typed : {"keller 15:00", "ana", "bahn", "first talk", "keller tue", "2026/0001", "480"})
        for (const Found &found : office.all(QString::fromLatin1(typed)))
            if (const auto key = readKey(keyOf(found)))
                keys.push_back(*key);
    keys.push_back({Kind::Client, IdBytes{9}});
    const auto described = [&](Role role) {
        QStringList lines;
        for (const Found &found : must(office.finding.described(keys, {role, office.clock.now()})))
            lines << office.line(found);
        lines.removeDuplicates();
        return lines;
    };
    const QStringList all = described(Role::Owner);
    for (const QString &line : {u"client Ana Müller"_s, u"expense Deutsche Bahn 89.90"_s,
             u"service First talk 150.50"_s, u"session Jonas Keller 2026-11-03T15:00"_s,
             u"invoice Jonas Keller 120.00"_s, u"quote Ana Müller 480.00"_s})
        QVERIFY2(all.contains(line), qPrintable(line));
    for (const QString &line : described(Role::Facilitator))
        QVERIFY2(
            line.startsWith(u"client"_s) || line.startsWith(u"session"_s) || line.startsWith(u"service"_s),
            qPrintable(line));
    QVERIFY(must(office.finding.described({}, {Role::Owner, office.clock.now()})).empty());
}

QTEST_GUILESS_MAIN(FindServiceTest)
#include "find_service_test.moc"
