// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screen_lock_watch.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#ifdef SOLOPILOT_DBUS
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>

#include <fcntl.h>
#include <unistd.h>
#endif

using namespace sp;
using namespace Qt::StringLiterals;

#ifdef SOLOPILOT_DBUS

namespace {

constexpr int patience = 5'000;
const auto login = u"org.freedesktop.login1"_s;
const auto managerPath = u"/org/freedesktop/login1"_s;
const auto ownSession = u"/org/freedesktop/login1/session/own"_s;

}  // namespace

/// What logind does for this test: it names a session and hands out one end of a pipe, so that the test sees
/// when it is closed.
class FakeLogin : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    int inhibited = 0;
    int readEnd = -1;
    ~FakeLogin() override { ::close(readEnd); }

    /// Whether nobody holds sleep up any more.
    bool isReleased() const
    {
        char byte = 0;
        return ::read(readEnd, &byte, 1) == 0;
    }

public Q_SLOTS:
    QDBusObjectPath GetSessionByPID(uint) { return QDBusObjectPath(ownSession); }
    QDBusUnixFileDescriptor Inhibit(
        const QString &what, const QString &, const QString &, const QString &mode)
    {
        int ends[2] = {-1, -1};
        if (what != u"sleep"_s || mode != u"delay"_s || ::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
            return {};
        ::close(readEnd);
        readEnd = ends[0];
        QDBusUnixFileDescriptor held(ends[1]);
        ::close(ends[1]);
        ++inhibited;
        return held;
    }
};

#endif

class ScreenLockWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hearsTheScreenAndTheLid();
};

void ScreenLockWatchTest::hearsTheScreenAndTheLid()
{
#ifndef SOLOPILOT_DBUS
    QSKIP("built without D-Bus");
#else
    QProcess bus;
    bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    if (!bus.waitForStarted() || !bus.waitForReadyRead(patience))
        QSKIP("no dbus-daemon here");
    const QString address = QString::fromLatin1(bus.readLine()).trimmed();
    FakeLogin fake;
    QDBusConnection machine = QDBusConnection::connectToBus(address, u"machine"_s);
    QVERIFY(machine.registerService(login) && machine.registerService(u"org.freedesktop.ScreenSaver"_s) &&
            machine.registerService(u"org.gnome.ScreenSaver"_s));
    QVERIFY(machine.registerObject(managerPath, &fake, QDBusConnection::ExportAllSlots));

    const QDBusConnection program = QDBusConnection::connectToBus(address, u"program"_s);
    ScreenLockWatch watch(program, program, nullptr);
    QList<LockReason> heard;
    connect(&watch, &ScreenLockWatch::lockWanted, this, [&](LockReason reason) { heard << reason; });
    QVERIFY(QTest::qWaitFor([&] { return fake.inhibited == 1; }, patience));
    // Later calls of one connection are answered in order: once this one is, the session is known.
    const auto send = [&](const QString &path, const QString &interface, const QString &name,
                          const QVariantList &arguments = {}) {
        QDBusMessage signal = QDBusMessage::createSignal(path, interface, name);
        signal.setArguments(arguments);
        return machine.send(signal);
    };
    QVERIFY(QTest::qWaitFor(
        [&] {
            send(ownSession, u"org.freedesktop.login1.Session"_s, u"Lock"_s);
            return heard.contains(LockReason::ScreenLocked);
        },
        patience));
    // One connection keeps its order: once this is heard, no Lock is under way any more.
    send(managerPath, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {true});
    QVERIFY(QTest::qWaitFor([&] { return heard.contains(LockReason::Suspend); }, patience));
    for (const auto &[path, name] :
        {std::pair(u"/org/freedesktop/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s),
            std::pair(u"/org/gnome/ScreenSaver"_s, u"org.gnome.ScreenSaver"_s)}) {
        heard.clear();
        send(path, name, u"ActiveChanged"_s, {false});
        send(path, name, u"ActiveChanged"_s, {true});
        QVERIFY(QTest::qWaitFor([&] { return !heard.isEmpty(); }, patience));
        QCOMPARE(heard, QList<LockReason>{LockReason::ScreenLocked});
    }
    const auto tell = [&](const QString &path, const QVariantMap &changed) {
        return send(path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s,
            {u"org.freedesktop.login1.Session"_s, changed, QStringList()});
    };
    heard.clear();
    tell(u"/org/freedesktop/login1/session/others"_s, {{u"Active"_s, false}});
    tell(ownSession, {{u"IdleHint"_s, true}});
    tell(ownSession, {{u"Active"_s, true}});
    QVERIFY(tell(ownSession, {{u"Active"_s, false}}));
    QVERIFY2(QTest::qWaitFor([&] { return !heard.isEmpty(); }, patience), "another user has the screen");
    QCOMPARE(heard, QList<LockReason>{LockReason::ScreenLocked});

    QVERIFY2(!fake.isReleased(), "sleep waits until the practice is locked");
    watch.sleepMayBegin();
    QVERIFY(QTest::qWaitFor([&] { return fake.isReleased(); }, patience));
    send(managerPath, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {false});
    QVERIFY2(
        QTest::qWaitFor([&] { return fake.inhibited == 2; }, patience), "the next sleep is held up again");
    QDBusConnection::disconnectFromBus(u"program"_s);
    QDBusConnection::disconnectFromBus(u"machine"_s);
    bus.kill();
    bus.waitForFinished();
#endif
}

QTEST_GUILESS_MAIN(ScreenLockWatchTest)
#include "screen_lock_watch_test.moc"
