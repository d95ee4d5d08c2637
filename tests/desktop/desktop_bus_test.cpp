// SPDX-License-Identifier: GPL-3.0-or-later
// Notes and global keys against a desktop of this test's own, on a bus of its own.
#include "app/desktop/desktop_notifier.h"
#include "app/desktop/global_keys.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#ifdef SOLOPILOT_DBUS
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#endif

using namespace sp;
using namespace Qt::StringLiterals;

#ifdef SOLOPILOT_DBUS

namespace {
constexpr int patience = 5'000;
const auto portalPath = u"/org/freedesktop/portal/desktop"_s;
const auto shortcuts = u"org.freedesktop.portal.GlobalShortcuts"_s;
}  // namespace

/// Shows notes by remembering them.
class FakeNotes : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown {
        uint replaced;
        QString title;
        QString body;
        QVariantMap hints;
    };
    QList<Shown> shown;
    QList<uint> closed;

public Q_SLOTS:
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &body,
        const QStringList &, const QVariantMap &hints, int)
    {
        shown.append({replaces, title, body, hints});
        return replaces ? replaces : 7u;
    }
    void CloseNotification(uint id) { closed.append(id); }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
};

/// A portal whose owner allows two keys of three, one of them elsewhere. It speaks the protocol by hand, so
/// that what is sent is looked at as the bus carries it.
class FakePortal : public QDBusVirtualObject {
public:
    explicit FakePortal(const QDBusConnection &bus) : m_bus(bus) {}
    QStringList triggers;
    bool closed = false;

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        const QVariantList arguments = message.arguments();
        if (message.member() == u"Get"_s)
            return bus.send(message.createReply(QVariant::fromValue(QDBusVariant(1u))));
        if (message.member() == u"CreateSession"_s)
            return answer(message, options(arguments[0]), {{u"session_handle"_s, sessionPath().path()}});
        if (message.member() == u"BindShortcuts"_s) {
            readTriggers(arguments[1].value<QDBusArgument>());
            return answer(message, options(arguments[3]), {{u"shortcuts"_s, granted(u"Ctrl+Alt+S"_s)}});
        }
        if (message.member() == u"Close"_s)
            closed = true;
        return message.member() == u"Close"_s;
    }
    static QDBusObjectPath sessionPath() { return QDBusObjectPath(portalPath + u"/session/x/solopilot"_s); }
    /// "a(sa{sv})"
    static QVariant granted(const QString &start)
    {
        QDBusArgument list;
        list.beginArray(QMetaType::fromType<FakeShortcut>());
        for (const auto &[id, text] : {std::pair(u"start"_s, start), std::pair(u"note"_s, u"Meta+N"_s)}) {
            list.beginStructure();
            list << id << QVariantMap{{u"trigger_description"_s, text}};
            list.endStructure();
        }
        list.endArray();
        return QVariant::fromValue(list);
    }
    struct FakeShortcut {
        QString id;
        QVariantMap about;
    };

private:
    static QVariantMap options(const QVariant &argument) { return qdbus_cast<QVariantMap>(argument); }
    void readTriggers(const QDBusArgument &list)
    {
        list.beginArray();
        while (!list.atEnd()) {
            QString id;
            QVariantMap about;
            list.beginStructure();
            list >> id >> about;
            list.endStructure();
            triggers << u"%1=%2"_s.arg(id, about.value(u"preferred_trigger"_s).toString());
        }
        list.endArray();
    }
    bool answer(const QDBusMessage &call, const QVariantMap &options, const QVariantMap &results)
    {
        const QString path = u"%1/request/%2/%3"_s.arg(portalPath, call.service().mid(1).replace(u'.', u'_'),
            options.value(u"handle_token"_s).toString());
        m_bus.send(call.createReply(QVariant::fromValue(QDBusObjectPath(path))));
        QDBusMessage response =
            QDBusMessage::createSignal(path, u"org.freedesktop.portal.Request"_s, u"Response"_s);
        response << 0u << results;
        return m_bus.send(response);
    }

    QDBusConnection m_bus;
};

QDBusArgument &operator<<(QDBusArgument &argument, const FakePortal::FakeShortcut &shortcut)
{
    argument.beginStructure();
    argument << shortcut.id << shortcut.about;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, FakePortal::FakeShortcut &shortcut)
{
    argument.beginStructure();
    argument >> shortcut.id >> shortcut.about;
    argument.endStructure();
    return argument;
}

#endif

class DesktopBusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void notesShowWithoutASoundAndTakeTheirPlace();
    void notesGoWithWhoShowedThem();
    void keysAreHeardAsTheDesktopGrantsThem();
    void keysAreGivenBack();
    void withoutAPortalNothingIsPromised();

private:
    QProcess m_bus;
#ifdef SOLOPILOT_DBUS
    std::unique_ptr<QDBusConnection> m_desktop;
    std::unique_ptr<QDBusConnection> m_program;
#endif
};

void DesktopBusTest::initTestCase()
{
#ifndef SOLOPILOT_DBUS
    QSKIP("built without D-Bus");
#else
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    if (!m_bus.waitForStarted() || !m_bus.waitForReadyRead(patience))
        QSKIP("no dbus-daemon here");
    const QString address = QString::fromLatin1(m_bus.readLine()).trimmed();
    m_desktop = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(address, u"desktop"_s));
    m_program = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(address, u"program"_s));
    qDBusRegisterMetaType<FakePortal::FakeShortcut>();
    qDBusRegisterMetaType<QList<FakePortal::FakeShortcut>>();
    QVERIFY(m_desktop->registerService(u"org.freedesktop.Notifications"_s));
#endif
}

void DesktopBusTest::cleanupTestCase()
{
#ifdef SOLOPILOT_DBUS
    m_program.reset();
    m_desktop.reset();
    QDBusConnection::disconnectFromBus(u"program"_s);
    QDBusConnection::disconnectFromBus(u"desktop"_s);
#endif
    m_bus.kill();
    m_bus.waitForFinished();
}

void DesktopBusTest::notesShowWithoutASoundAndTakeTheirPlace()
{
#ifdef SOLOPILOT_DBUS
    FakeNotes fake;
    QVERIFY(m_desktop->registerObject(u"/org/freedesktop/Notifications"_s, &fake,
        QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    DesktopNotifier notifier(*m_program, nullptr);
    QSignalSpy clicked(&notifier, &DesktopNotifier::clicked);
    notifier.show({"session", u"Next session in 5 min"_s, u"11:00 <Lisbon>"_s});
    QVERIFY(QTest::qWaitFor([&] { return fake.shown.size() == 1; }, patience));
    QCOMPARE(fake.shown[0].replaced, 0u);
    QCOMPARE(fake.shown[0].title, u"Next session in 5 min"_s);
    QCOMPARE(fake.shown[0].body, u"11:00 &lt;Lisbon&gt;"_s);
    QVERIFY(fake.shown[0].hints.value(u"suppress-sound"_s).toBool());
    // The click names what was shown, once its number is known here.
    QVERIFY(QTest::qWaitFor(
        [&] {
            Q_EMIT fake.ActionInvoked(7, u"default"_s);
            return !clicked.isEmpty();
        },
        patience));
    QCOMPARE(clicked.constFirst().constFirst().toByteArray(), QByteArray("session"));
    notifier.show({"session", u"Next session in 4 min"_s, {}});
    QVERIFY(QTest::qWaitFor([&] { return fake.shown.size() == 2; }, patience));
    QCOMPARE(fake.shown[1].replaced, 7u);
    m_desktop->unregisterObject(u"/org/freedesktop/Notifications"_s);
#endif
}

void DesktopBusTest::notesGoWithWhoShowedThem()
{
#ifdef SOLOPILOT_DBUS
    FakeNotes fake;
    QVERIFY(m_desktop->registerObject(u"/org/freedesktop/Notifications"_s, &fake,
        QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    {
        DesktopNotifier notifier(*m_program, nullptr);
        QSignalSpy clicked(&notifier, &DesktopNotifier::clicked);
        notifier.show({"session", u"Next session in 5 min"_s, {}});
        QVERIFY(QTest::qWaitFor(
            [&] {
                Q_EMIT fake.ActionInvoked(7, u"default"_s);
                return !clicked.isEmpty();
            },
            patience));
    }
    QVERIFY(QTest::qWaitFor([&] { return fake.closed == QList<uint>{7}; }, patience));
    m_desktop->unregisterObject(u"/org/freedesktop/Notifications"_s);
#endif
}

void DesktopBusTest::keysAreHeardAsTheDesktopGrantsThem()
{
#ifdef SOLOPILOT_DBUS
    FakePortal portal(*m_desktop);
    QVERIFY(m_desktop->registerService(u"org.freedesktop.portal.Desktop"_s));
    QVERIFY(m_desktop->registerVirtualObject(portalPath, &portal, QDBusConnection::SubPath));
    GlobalKeys keys(*m_program,
        {{"start", u"Start"_s, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S)},
            {"end", u"End"_s, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E)}},
        nullptr);
    QSignalSpy pressed(&keys, &GlobalKeys::pressed);
    QVERIFY(QTest::qWaitFor([&] { return keys.isPossible(); }, patience));
    QCOMPARE(keys.textOf("start"), QString());
    keys.listen(true);
    QVERIFY(QTest::qWaitFor([&] { return keys.textOf("start") == u"Ctrl+Alt+S"_s; }, patience));
    QCOMPARE(portal.triggers, (QStringList{u"start=CTRL+ALT+s"_s, u"end=CTRL+ALT+e"_s}));
    QCOMPARE(keys.textOf("note"), u"Meta+N"_s);
    QVERIFY2(keys.textOf("end").isEmpty(), "what was not granted is not promised");

    const auto press = [&](const QDBusObjectPath &session, const QString &id) {
        QDBusMessage signal = QDBusMessage::createSignal(portalPath, shortcuts, u"Activated"_s);
        signal << QVariant::fromValue(session) << id << qulonglong(1) << QVariantMap();
        m_desktop->send(signal);
    };
    press(QDBusObjectPath(portalPath + u"/session/x/another"_s), u"end"_s);
    press(FakePortal::sessionPath(), u"start"_s);
    QVERIFY(QTest::qWaitFor([&] { return !pressed.isEmpty(); }, patience));
    QCOMPARE(pressed.constFirst().constFirst().toByteArray(), QByteArray("start"));
    QCOMPARE(pressed.size(), 1);

    QDBusMessage other = QDBusMessage::createSignal(portalPath, shortcuts, u"ShortcutsChanged"_s);
    other << QVariant::fromValue(FakePortal::sessionPath()) << FakePortal::granted(u"Ctrl+Alt+J"_s);
    m_desktop->send(other);
    QVERIFY(QTest::qWaitFor([&] { return keys.textOf("start") == u"Ctrl+Alt+J"_s; }, patience));
#endif
}

void DesktopBusTest::keysAreGivenBack()
{
#ifdef SOLOPILOT_DBUS
    FakePortal portal(*m_desktop);
    m_desktop->unregisterObject(portalPath, QDBusConnection::UnregisterTree);
    QVERIFY(m_desktop->registerVirtualObject(portalPath, &portal, QDBusConnection::SubPath));
    GlobalKeys keys(*m_program, {{"start", u"Start"_s, QKeySequence(Qt::CTRL | Qt::Key_S)}}, nullptr);
    keys.listen(true);
    QVERIFY(QTest::qWaitFor([&] { return !keys.textOf("start").isEmpty(); }, patience));
    keys.listen(false);
    QVERIFY(keys.textOf("start").isEmpty());
    QVERIFY(QTest::qWaitFor([&] { return portal.closed; }, patience));
    m_desktop->unregisterObject(portalPath, QDBusConnection::UnregisterTree);
    m_desktop->unregisterService(u"org.freedesktop.portal.Desktop"_s);
#endif
}

void DesktopBusTest::withoutAPortalNothingIsPromised()
{
#ifdef SOLOPILOT_DBUS
    GlobalKeys keys(*m_program, {{"start", u"Start"_s, QKeySequence(Qt::CTRL | Qt::Key_S)}}, nullptr);
    keys.listen(true);
    // One connection keeps its order: once this is answered, so is the question for the portal.
    m_program->call(QDBusMessage::createMethodCall(
        u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"GetId"_s));
    QCoreApplication::processEvents();
    QVERIFY(!keys.isPossible());
    QVERIFY(keys.textOf("start").isEmpty());
#endif
}

QTEST_GUILESS_MAIN(DesktopBusTest)
#include "desktop_bus_test.moc"
