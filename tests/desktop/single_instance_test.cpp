// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/single_instance.h"

#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace sp;
using namespace Qt::StringLiterals;

namespace {
constexpr int patience = 5'000;
}

class SingleInstanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSecondHandsOverWhatItWasStartedWith_data();
    void theSecondHandsOverWhatItWasStartedWith();
    void anotherPracticeIsAnotherProgram();
    void anotherUserIsNotHeard();
};

void SingleInstanceTest::theSecondHandsOverWhatItWasStartedWith_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("heard");

    // clang-format off
    QTest::newRow("nothing")      << QByteArray()                            << QByteArray();
    QTest::newRow("a link")       << QByteArray("solopilot://day/2026-10-27") << QByteArray("solopilot://day/2026-10-27");
    QTest::newRow("far too much") << QByteArray(1024 * 1024, 'x')            << QByteArray(SingleInstance::longestCall, 'x');
    // clang-format on
}

void SingleInstanceTest::theSecondHandsOverWhatItWasStartedWith()
{
    QFETCH(QByteArray, words);
    QFETCH(QByteArray, heard);
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    QVERIFY(first.claim());
    QSignalSpy called(&first, &SingleInstance::called);
    SingleInstance second(folder.path());
    QVERIFY(!second.claim(words));
    QVERIFY(QTest::qWaitFor([&] { return called.size() == 1; }, patience));
    QCOMPARE(called.constFirst().constFirst().toByteArray(), heard);
}

void SingleInstanceTest::anotherPracticeIsAnotherProgram()
{
    const QTemporaryDir folder, other;
    SingleInstance first(folder.path());
    QVERIFY(first.claim());
    SingleInstance second(other.path());
    QVERIFY(second.claim());
}

/// Only an administrator can be another user for a moment, so this is tried where the tests run as one.
void SingleInstanceTest::anotherUserIsNotHeard()
{
#ifdef Q_OS_LINUX
    if (geteuid() != 0)
        QSKIP("only an administrator can become another user");
    const QTemporaryDir folder;
    QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions(0x7755)));
    OwnServer server;
    server.setSocketOptions(QLocalServer::WorldAccessOption);
    QVERIFY(server.listen(folder.filePath(u"socket"_s)));
    const QByteArray path = server.fullServerName().toUtf8();
    const auto callAs = [&](uid_t user) {
        const pid_t child = fork();
        if (child == 0) {
            sockaddr_un address{};
            address.sun_family = AF_UNIX;
            std::strncpy(address.sun_path, path.constData(), sizeof address.sun_path - 1);
            const int caller = socket(AF_UNIX, SOCK_STREAM, 0);
            const bool said =
                setuid(user) == 0 &&
                ::connect(caller, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0 &&
                write(caller, user == 0 ? "own" : "foreign", 3) == 3;
            _exit(said ? 0 : 1);
        }
        int status = -1;
        waitpid(child, &status, 0);
        return status == 0;
    };
    constexpr uid_t nobody = 65534;
    QVERIFY(callAs(nobody));
    QVERIFY(callAs(0));
    QVERIFY(QTest::qWaitFor([&] { return server.hasPendingConnections(); }, patience));
    // The other came before it, and is not among them.
    const std::unique_ptr<QLocalSocket> heard(server.nextPendingConnection());
    QVERIFY(heard->bytesAvailable() > 0 || heard->waitForReadyRead(patience));
    QCOMPARE(heard->readAll(), "own");
#endif
}

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "single_instance_test.moc"
