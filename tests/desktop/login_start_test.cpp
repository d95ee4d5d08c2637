// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/login_start.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sp;
using namespace Qt::StringLiterals;

class LoginStartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quotesTheProgram_data();
    void quotesTheProgram();
    void isWrittenAndTakenAway();
    void isOffWhereTheDesktopSaysSo();
    void saysWhereItCannotWrite();
};

void LoginStartTest::quotesTheProgram_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("line");

    // clang-format off
    QTest::newRow("a plain path")   << u"/usr/bin/solopilot"_s     << QByteArray(R"(Exec="/usr/bin/solopilot" --hidden)");
    QTest::newRow("a space")        << u"/opt/solo pilot/bin"_s    << QByteArray(R"(Exec="/opt/solo pilot/bin" --hidden)");
    QTest::newRow("a quote")        << u"/opt/a\"b"_s              << QByteArray(R"(Exec="/opt/a\\"b" --hidden)");
    QTest::newRow("a dollar")       << u"/opt/$HOME"_s             << QByteArray(R"(Exec="/opt/\\$HOME" --hidden)");
    QTest::newRow("a backslash")    << u"/opt/a\\b"_s              << QByteArray(R"(Exec="/opt/a\\\\b" --hidden)");
    QTest::newRow("a percent sign") << u"/opt/100%u"_s             << QByteArray(R"(Exec="/opt/100%%u" --hidden)");
    QTest::newRow("other letters")  << u"/srv/inês/solopilot"_s   << QByteArray("Exec=\"/srv/inês/solopilot\" --hidden");
    // clang-format on
}

void LoginStartTest::quotesTheProgram()
{
    QFETCH(QString, program);
    QFETCH(QByteArray, line);
    QVERIFY(LoginStart::entryFor(program).split('\n').contains(line));
}

void LoginStartTest::isWrittenAndTakenAway()
{
    const QTemporaryDir home;
    const QString folder = home.filePath(u"autostart"_s);
    const LoginStart login(folder);
    QVERIFY(!login.isOn());
    QVERIFY(login.set(false, u"/usr/bin/solopilot"_s));
    QVERIFY(login.set(true, u"/usr/bin/solopilot"_s));
    QVERIFY(login.isOn());
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{u"org.solopilot.SoloPilot.desktop"_s});
    QVERIFY(login.set(true, u"/opt/solopilot"_s));
    QFile file(QDir(folder).filePath(u"org.solopilot.SoloPilot.desktop"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), LoginStart::entryFor(u"/opt/solopilot"_s));
    QVERIFY(login.set(false, u"/opt/solopilot"_s));
    QVERIFY(!login.isOn());
    QVERIFY(QDir(folder).isEmpty());
}

void LoginStartTest::isOffWhereTheDesktopSaysSo()
{
    const QTemporaryDir folder;
    const LoginStart login(folder.path());
    QVERIFY(login.set(true, u"/usr/bin/solopilot"_s));
    QFile file(folder.filePath(u"org.solopilot.SoloPilot.desktop"_s));
    QVERIFY(file.open(QIODevice::Append));
    file.write("Hidden=true\n");
    file.close();
    QVERIFY(!login.isOn());
    QVERIFY(login.set(true, u"/usr/bin/solopilot"_s));
    QVERIFY(login.isOn());
}

void LoginStartTest::saysWhereItCannotWrite()
{
    const QTemporaryDir home;
    const QString folder = home.filePath(u"autostart"_s);
    QFile inTheWay(folder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto done = LoginStart(folder).set(true, u"/usr/bin/solopilot"_s);
    QVERIFY(!done);
    QCOMPARE(done.error().reason, QByteArray("login_start.failed"));
    QCOMPARE(done.error().facts.value(u"path"_s).toString(), folder);
}

QTEST_GUILESS_MAIN(LoginStartTest)
#include "login_start_test.moc"
