// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/access/access.h"

#include <QTest>

using namespace sp;

class AccessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void permitsByTheTable_data();
    void permitsByTheTable();
    void namesRoles();
};

void AccessTest::permitsByTheTable_data()
{
    QTest::addColumn<QByteArray>("permission");
    QTest::addColumn<QByteArray>(
        "roles");  // Assistant, Accountant, Facilitator, Auditor; the Owner may always.

    // clang-format off
    QTest::newRow("everybody sees the clients")                       << QByteArray("client.read")     << QByteArray("scfu");
    QTest::newRow("only an assistant edits them")                     << QByteArray("client.edit")     << QByteArray("s");
    QTest::newRow("an assistant never reads what was said")           << QByteArray("notes.read")      << QByteArray("f");
    QTest::newRow("an assistant never writes what was said")          << QByteArray("note.save")       << QByteArray("f");
    QTest::newRow("a facilitator runs sessions")                      << QByteArray("session.start")   << QByteArray("sf");
    QTest::newRow("but does not finish them: that is an invoice")     << QByteArray("session.finish")  << QByteArray("s");
    QTest::newRow("an assistant keeps the calendar")                  << QByteArray("calendar.sync")   << QByteArray("sf");
    QTest::newRow("and connects no others: that takes a password")    << QByteArray("calendar.connect")<< QByteArray("");
    QTest::newRow("an accountant issues and books")                   << QByteArray("invoice.issue")   << QByteArray("sc");
    QTest::newRow("an auditor reads invoices and changes none")       << QByteArray("invoice.read")    << QByteArray("scu");
    QTest::newRow("only the auditor beside the owner reads the chain")<< QByteArray("audit.read")      << QByteArray("u");
    QTest::newRow("who may change something may undo it")             << QByteArray("unit.undo")       << QByteArray("scf");
    QTest::newRow("an accountant takes the books along")              << QByteArray("export.books")    << QByteArray("c");
    QTest::newRow("and the tables of what an accountant may read")    << QByteArray("export.csv")      << QByteArray("c");
    QTest::newRow("but not everything: notes are in it")              << QByteArray("export.all")      << QByteArray("");
    QTest::newRow("who may send may run what sends")                  << QByteArray("jobs.run")        << QByteArray("s");
    QTest::newRow("policies are the owner's")                         << QByteArray("policy.publish")  << QByteArray("");
    QTest::newRow("everybody changes the own passphrase")             << QByteArray("keys.change_own") << QByteArray("scfu");
    QTest::newRow("who else gets in is the owner's")                  << QByteArray("keys.add_profile")<< QByteArray("");
    QTest::newRow("what nobody thought of is the owner's")            << QByteArray("vault.rekey")     << QByteArray("");
    QTest::newRow("a prefix is a whole word")                         << QByteArray("clientele.edit")  << QByteArray("");
    QTest::newRow("nothing is nobody's but the owner's")              << QByteArray("")                << QByteArray("");
    // clang-format on
}

void AccessTest::permitsByTheTable()
{
    QFETCH(QByteArray, permission);
    QFETCH(QByteArray, roles);
    QVERIFY(permits(Role::Owner, permission));
    QCOMPARE(permits(Role::Assistant, permission), roles.contains('s'));
    QCOMPARE(permits(Role::Accountant, permission), roles.contains('c'));
    QCOMPARE(permits(Role::Facilitator, permission), roles.contains('f'));
    QCOMPARE(permits(Role::Auditor, permission), roles.contains('u'));
}

void AccessTest::namesRoles()
{
    for (const Role role : {Role::Owner, Role::Assistant, Role::Accountant, Role::Facilitator, Role::Auditor})
        QVERIFY(roleFromName(roleName(role)) == role);
    QVERIFY(!roleFromName("owner"));
}

QTEST_GUILESS_MAIN(AccessTest)
#include "access_test.moc"
