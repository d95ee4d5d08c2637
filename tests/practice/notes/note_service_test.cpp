// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/notes/note_service.h"

#include "tests/support/practice_services.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

struct Notes : ServicePractice {
    ClientId ana = client("Ana Reis");
    NoteId note = add();

    NoteId add()
    {
        return did<NoteId>("note.add", [&](Unit &unit) { return notes.add(unit, ana, "soap"); });
    }
    Result<int> save(
        const NoteId &id, const QString &body, const QString &hidden = {}, const QString &title = {})
    {
        return unit<int>("note.save", [&](Unit &unit) {
            return notes.save(unit, id, {title, body, hidden});
        });
    }
    /// Does to the tables what no program of ours would.
    void tamper(const char *sql)
    {
        must(database.execute(
            "DROP TRIGGER note_version_frozen_update; DROP TRIGGER note_version_frozen_delete"));
        must(database.execute(sql));
    }
    QByteArray found(const QString &text)
    {
        QStringList titles;
        for (const NoteSummary &each : must(notes.store().search(text, 10)))
            titles += each.title;
        return titles.join(u", ").toUtf8();
    }
};

}  // namespace

class NoteServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryVersion();
    void refuses_data();
    void refuses();
    void versionsAreFrozen();
    void verifyNamesWhatWasTampered_data();
    void verifyNamesWhatWasTampered();
    void finds_data();
    void finds();
    void theExcerptShowsTheHitAndNothingPrivate();
    void aSessionHasOneNote();
    void auditHoldsDigestsOnly();
};

void NoteServiceTest::keepsEveryVersion()
{
    Notes desk;
    QCOMPARE(must(desk.save(desk.note, u"one"_s)), 1);
    QCOMPARE(must(desk.save(desk.note, u"two"_s)), 2);
    const auto units = desk.count("SELECT count(*) FROM unit_log");
    QCOMPARE(must(desk.save(desk.note, u"two"_s)), 2);
    QCOMPARE(desk.count("SELECT count(*) FROM unit_log"), units);
    QCOMPARE(must(desk.save(desk.note, u"two"_s, u"between us"_s)), 3);
    const auto history = must(desk.notes.store().history(desk.note));
    QCOMPARE(history.size(), 3U);
    QCOMPARE(history[0].content.privateBody, u"between us"_s);
    QCOMPARE(history[2].content.body, u"one"_s);
    QCOMPARE(history[1].hash, noteVersionHash(desk.note, history[1], history[2].hash));
    QCOMPARE(must(desk.notes.store().verify()), 3);
}

void NoteServiceTest::refuses_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("known");
    QTest::addColumn<QByteArray>("why");
    QTest::newRow("a mebibyte is kept") << (1 << 20) << true << QByteArray();
    QTest::newRow("one more is refused") << (1 << 20) + 1 << true << QByteArray("note.too_long");
    QTest::newRow("a note that is not there") << 1 << false << QByteArray("note.unknown");
}

void NoteServiceTest::refuses()
{
    Notes desk;
    QFETCH(int, size);
    QFETCH(bool, known);
    QTEST(reason(desk.save(known ? desk.note : NoteId(IdBytes{}), QString(size, u'x'))), "why");
}

void NoteServiceTest::versionsAreFrozen()
{
    Notes desk;
    must(desk.save(desk.note, u"one"_s));
    QCOMPARE(reason(desk.database.run("UPDATE note_version SET body = x'00'")), "APPEND_ONLY_ENFORCED");
    QCOMPARE(reason(desk.database.run("DELETE FROM note_version")), "APPEND_ONLY_ENFORCED");
}

/// Other words, by somebody who has the client's key.
QByteArray resealed(const char *column, const char *place, const char *words, int number)
{
    return QByteArray("UPDATE note_version SET ") + column + " = sp_seal((SELECT client FROM note), '" +
           place + "', id, '" + words + "') WHERE version_no = " + QByteArray::number(number);
}

void NoteServiceTest::verifyNamesWhatWasTampered_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("number");
    // clang-format off
    QTest::newRow("one byte of a text")          << resealed("body", "note.body", "tvo", 2)         << 2;
    QTest::newRow("one byte of a private part")  << resealed("private_body", "note.private", "x", 1) << 1;
    QTest::newRow("a title")                     << resealed("title", "note.title", "x", 3)         << 3;
    QTest::newRow("the moment of a save")        << QByteArray("UPDATE note_version SET saved_at = saved_at + 1 WHERE version_no = 2") << 2;
    QTest::newRow("the author")                  << QByteArray("UPDATE note_version SET author = zeroblob(16) WHERE version_no = 1")   << 1;
    QTest::newRow("a version in the middle")     << QByteArray("DELETE FROM note_version WHERE version_no = 2")                        << 2;
    QTest::newRow("the last version")            << QByteArray("DELETE FROM note_version WHERE version_no = 3")                        << 3;
    // clang-format on
}

void NoteServiceTest::verifyNamesWhatWasTampered()
{
    Notes desk;
    for (const char *text : {"one", "two", "three"})
        must(desk.save(desk.note, QString::fromLatin1(text)));
    QFETCH(QByteArray, sql);
    QFETCH(int, number);
    desk.tamper(sql.constData());
    const auto verified = desk.notes.store().verify();
    QCOMPARE(reason(verified), "note.chain_broken");
    QCOMPARE(verified.error().facts.value(u"number"_s).toInt(), number);
}

void NoteServiceTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("titles");
    // clang-format off
    QTest::newRow("a word of the text, folded")  << u"gefuhl"_s          << QByteArray("First");
    QTest::newRow("a word of the title")         << u"first"_s           << QByteArray("First");
    QTest::newRow("the owner's private part")    << u"between"_s         << QByteArray("First");
    QTest::newRow("every word must be there")    << u"gefühl sleep"_s    << QByteArray();
    QTest::newRow("newest first")                << u"talk"_s            << QByteArray("Second, First");
    QTest::newRow("an older version is gone")    << u"draft"_s           << QByteArray();
    QTest::newRow("operators are words")         << u"\"talk\" AND NOT (x"_s << QByteArray();
    QTest::newRow("nothing finds nothing")       << u" \"* "_s           << QByteArray();
    // clang-format on
}

void NoteServiceTest::finds()
{
    Notes desk;
    must(desk.save(desk.note, u"draft talk"_s, {}, u"First"_s));
    must(desk.save(desk.note, u"We talk about Gefühle."_s, u"between us"_s, u"First"_s));
    must(desk.save(desk.add(), u"More talk; sleep."_s, {}, u"Second"_s));
    QFETCH(QString, text);
    QTEST(desk.found(text), "titles");
}

void NoteServiceTest::theExcerptShowsTheHitAndNothingPrivate()
{
    Notes desk;
    must(desk.save(
        desk.note, QString(300, u'a') + u" the needle "_s + QString(300, u'b'), u"secret needle"_s));
    const auto found = must(desk.notes.store().search(u"needle"_s, 5));
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].clientName, u"Ana Reis"_s);
    const auto listed = must(desk.notes.store().ofClients({{desk.ana}}, 5));
    for (const NoteSummary &each : {found[0], listed[0]})
        QVERIFY(!each.excerpt.contains(u"secret"));
    QVERIFY(found[0].excerpt.contains(u"needle"));
}

void NoteServiceTest::aSessionHasOneNote()
{
    Notes desk;
    const SessionId session = desk.logged(desk.ana, desk.service("Talk", money(1)));
    const auto open = [&] {
        return desk.did<NoteId>("note.open",
            [&](Unit &unit) { return desk.notes.openForSession(unit, desk.ana, session, "dap"); });
    };
    const NoteId first = open();
    QCOMPARE(open(), first);
    QCOMPARE(must(desk.notes.store().ofSession(session))->noteTemplate, "dap");
}

void NoteServiceTest::auditHoldsDigestsOnly()
{
    Notes desk;
    must(desk.save(desk.note, u"deeply personal"_s, u"very private"_s));
    QCOMPARE(
        desk.count("SELECT count(*) FROM audit_event WHERE data LIKE '%personal%' OR data LIKE '%private%'"),
        0);
    QCOMPARE(
        desk.count("SELECT count(*) FROM audit_event WHERE action = 'note.saved' AND data LIKE '%sha256%'"),
        1);
}

QTEST_GUILESS_MAIN(NoteServiceTest)
#include "note_service_test.moc"
