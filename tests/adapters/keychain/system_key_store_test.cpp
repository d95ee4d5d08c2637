// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/keychain/system_key_store.h"

#include "tests/support/key_store_contract.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <thread>

using namespace sp;

namespace {

constexpr auto insideVariable = "SOLOPILOT_TEST_KEYRING";
constexpr int cannotStart = 77;

}  // namespace

/// Runs this program again with a bus and a keyring of its own, or with neither.
class SystemKeyStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsSecretsInTheDesktopsKeyring()
    {
        for (const QString &program : {u"dbus-run-session"_qs, u"gnome-keyring-daemon"_qs})
            if (QStandardPaths::findExecutable(program).isEmpty())
                QSKIP(qPrintable(program + u" is not installed"_qs));
        // The empty line is the new keyring's password; without it the daemon would ask on a screen.
        const QString script =
            u"printf '\\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null || exit %1; "
            "exec \"$0\""_qs.arg(cannotStart);
        const int code = run(u"dbus-run-session"_qs,
            {u"--"_qs, u"sh"_qs, u"-c"_qs, script, QCoreApplication::applicationFilePath()}, u"with"_qs);
        if (code == cannotStart)
            QSKIP("the keyring cannot start here");
        QVERIFY2(code == 0, m_output.constData());
    }

    void saysThatThereIsNoKeyring()
    {
        const int code = run(QCoreApplication::applicationFilePath(), {}, u"without"_qs);
        QVERIFY2(code == 0, m_output.constData());
    }

private:
    int run(const QString &program, const QStringList &arguments, const QString &inside)
    {
        const QTemporaryDir home;
        const QTemporaryDir runtime;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(insideVariable), inside);
        environment.insert(u"HOME"_qs, home.path());
        environment.insert(u"XDG_RUNTIME_DIR"_qs, runtime.path());
        for (const QString &name : {u"XDG_DATA_HOME"_qs, u"XDG_CONFIG_HOME"_qs, u"DISPLAY"_qs,
                 u"WAYLAND_DISPLAY"_qs, u"DBUS_SESSION_BUS_ADDRESS"_qs})
            environment.remove(name);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        const bool ended = process.waitForFinished(60'000);
        m_output = process.readAll();
        return ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    QByteArray m_output;
};

/// What runs inside.
class InsideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsSecretsAsAnyKeyStore()
    {
        if (qgetenv(insideVariable) != "with")
            QSKIP("no keyring");
        SystemKeyStore store;
        keepsSecrets(store);
        SystemKeyStore again;
        QVERIFY(again.write("vault/two", secret("of another object")));
        // From a thread without an event loop, as the engine's may be.
        std::thread([] {
            QCOMPARE(valueOf(SystemKeyStore().read("vault/two")), "of another object");
        }).join();
        QCOMPARE(reasonOf(SystemKeyStore(u"Another program"_qs).read("vault/two")), "keychain.not_found");
        QVERIFY(again.remove("vault/two"));
    }

    void saysThatThereIsNone()
    {
        if (qgetenv(insideVariable) == "with")
            QSKIP("a keyring is there");
        SystemKeyStore store(u"SoloPilot"_qs, std::chrono::seconds(20));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(reasonOf(store.read("vault/one")), "keychain.unavailable");
        QCOMPARE(reasonOf(store.write("vault/one", secret("x"))), "keychain.unavailable");
        QCOMPARE(reasonOf(store.remove("vault/one")), "keychain.unavailable");
        QVERIFY2(timer.elapsed() < 20'000, "it says so, and does not time out");
    }
};

int main(int count, char **arguments)
{
    QCoreApplication application(count, arguments);
    if (qEnvironmentVariableIsSet(insideVariable)) {
        InsideTest inside;
        return QTest::qExec(&inside);
    }
    SystemKeyStoreTest test;
    return QTest::qExec(&test, count, arguments);
}

#include "system_key_store_test.moc"
