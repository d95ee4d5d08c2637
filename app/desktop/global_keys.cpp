// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/global_keys.h"

#ifdef SOLOPILOT_DBUS
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

using namespace Qt::Literals::StringLiterals;

namespace sp {

#ifdef SOLOPILOT_DBUS

/// "(sa{sv})": an id and what is said of it.
struct PortalShortcut {
    QString id;
    QVariantMap about;
};

QDBusArgument &operator<<(QDBusArgument &argument, const PortalShortcut &shortcut)
{
    argument.beginStructure();
    argument << shortcut.id << shortcut.about;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, PortalShortcut &shortcut)
{
    argument.beginStructure();
    argument >> shortcut.id >> shortcut.about;
    argument.endStructure();
    return argument;
}

}  // namespace sp

Q_DECLARE_METATYPE(sp::PortalShortcut)

namespace sp {

namespace {

const auto portal = u"org.freedesktop.portal.Desktop"_s;
const auto portalPath = u"/org/freedesktop/portal/desktop"_s;
const auto shortcuts = u"org.freedesktop.portal.GlobalShortcuts"_s;
const auto request = u"org.freedesktop.portal.Request"_s;

QDBusMessage callTo(const QString &method)
{
    return QDBusMessage::createMethodCall(portal, portalPath, shortcuts, method);
}

/// "CTRL+ALT+s": how the XDG Shortcuts Specification writes "Ctrl+Alt+S".
QString triggerOf(const QKeySequence &keys)
{
    QStringList parts = keys.toString(QKeySequence::PortableText).split(u'+');
    for (int i = 0; i < parts.size() - 1; ++i)
        parts[i] = parts[i].toUpper();
    parts.last() = parts.last().toLower();
    return parts.join(u'+');
}

}  // namespace

GlobalKeys::GlobalKeys(std::vector<GlobalKey> keys, QObject *parent)
    : GlobalKeys(QDBusConnection::sessionBus(), std::move(keys), parent)
{
}

GlobalKeys::GlobalKeys(const QDBusConnection &session, std::vector<GlobalKey> keys, QObject *parent)
    : QObject(parent), m_session(session), m_keys(std::move(keys))
{
    qDBusRegisterMetaType<PortalShortcut>();
    qDBusRegisterMetaType<QList<PortalShortcut>>();
    if (m_session.isConnected())
        look();
}

GlobalKeys::~GlobalKeys()
{
    closeSession();
}

void GlobalKeys::look()
{
    QDBusMessage read =
        QDBusMessage::createMethodCall(portal, portalPath, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    read << shortcuts << u"version"_s;
    auto *watcher = new QDBusPendingCallWatcher(m_session.asyncCall(read), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *answered) {
        answered->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answered;
        m_possible = !reply.isError();
        if (!m_possible)
            return;
        m_session.connect(portal, portalPath, shortcuts, u"Activated"_s, this,
            SLOT(activated(QDBusObjectPath, QString, qulonglong, QVariantMap)));
        m_session.connect(
            portal, portalPath, shortcuts, u"ShortcutsChanged"_s, this, SLOT(keysChanged(QDBusMessage)));
        if (m_wanted)
            makeSession();
        Q_EMIT changed();
    });
}

void GlobalKeys::listen(bool on)
{
    if (on == m_wanted)
        return;
    m_wanted = on;
    if (on && m_possible)
        makeSession();
    if (on)
        return;
    closeSession();
    m_texts.clear();
    Q_EMIT changed();
}

QString GlobalKeys::expectAnswer(const char *slot)
{
    const QString token = u"solopilot%1"_s.arg(++m_requests);
    const QString sender = m_session.baseService().mid(1).replace(u'.', u'_');
    // Before the question is asked, so that no answer comes too early.
    m_session.connect(
        portal, u"%1/request/%2/%3"_s.arg(portalPath, sender, token), request, u"Response"_s, this, slot);
    return token;
}

void GlobalKeys::makeSession()
{
    QDBusMessage make = callTo(u"CreateSession"_s);
    make << QVariantMap{{u"handle_token"_s, expectAnswer(SLOT(sessionMade(uint, QVariantMap)))},
        {u"session_handle_token"_s, u"solopilot"_s}};
    m_session.asyncCall(make);
}

void GlobalKeys::sessionMade(uint response, const QVariantMap &results)
{
    if (response != 0 || !m_wanted)
        return;
    m_handle = results.value(u"session_handle"_s).toString();
    bind();
}

void GlobalKeys::bind()
{
    QList<PortalShortcut> wanted;
    for (const GlobalKey &key : m_keys)
        wanted.append({QString::fromLatin1(key.id),
            {{u"description"_s, key.words}, {u"preferred_trigger"_s, triggerOf(key.wanted)}}});
    QDBusMessage bind = callTo(u"BindShortcuts"_s);
    bind << QVariant::fromValue(QDBusObjectPath(m_handle)) << QVariant::fromValue(wanted) << QString()
         << QVariantMap{{u"handle_token"_s, expectAnswer(SLOT(keysBound(uint, QVariantMap)))}};
    m_session.asyncCall(bind);
}

void GlobalKeys::keysBound(uint response, const QVariantMap &results)
{
    if (response == 0 && m_wanted)
        adopt(results.value(u"shortcuts"_s));
}

void GlobalKeys::keysChanged(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    if (arguments.size() == 2 && arguments[0].value<QDBusObjectPath>().path() == m_handle)
        adopt(arguments[1]);
}

void GlobalKeys::adopt(const QVariant &heard)
{
    m_texts.clear();
    for (const PortalShortcut &each : qdbus_cast<QList<PortalShortcut>>(heard))
        m_texts.insert(each.id.toLatin1(), each.about.value(u"trigger_description"_s).toString());
    Q_EMIT changed();
}

void GlobalKeys::closeSession()
{
    if (!m_handle.isEmpty())
        m_session.send(QDBusMessage::createMethodCall(
            portal, m_handle, u"org.freedesktop.portal.Session"_s, u"Close"_s));
    m_handle.clear();
}

void GlobalKeys::activated(const QDBusObjectPath &session, const QString &id, qulonglong, const QVariantMap &)
{
    if (!m_handle.isEmpty() && session.path() == m_handle)
        Q_EMIT pressed(id.toLatin1());
}

#else

GlobalKeys::GlobalKeys(std::vector<GlobalKey> keys, QObject *parent)
    : QObject(parent), m_keys(std::move(keys))
{
}

GlobalKeys::~GlobalKeys() = default;

void GlobalKeys::listen(bool on)
{
    m_wanted = on;
}

#endif

}  // namespace sp
