// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QObject>

#ifdef SOLOPILOT_DBUS
#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusVariant>
#endif

namespace sp {

/// A key that is heard whichever program is in front.
struct GlobalKey {
    QByteArray id;
    QString words;        ///< What the desktop says it is for.
    QKeySequence wanted;  ///< The desktop, or its owner, may choose another.
};

/// Keys of the whole desktop, through its portal (org.freedesktop.portal.GlobalShortcuts; source: XDG Desktop
/// Portal documentation, Global Shortcuts, version 1). No program can have them otherwise on Wayland, and on
/// X11 only by taking them from all others, which this does not do. Without the portal nothing is heard.
class GlobalKeys : public QObject {
    Q_OBJECT

public:
    explicit GlobalKeys(std::vector<GlobalKey> keys, QObject *parent = nullptr);
#ifdef SOLOPILOT_DBUS
    GlobalKeys(const QDBusConnection &session, std::vector<GlobalKey> keys, QObject *parent);
#endif
    ~GlobalKeys() override;

    /// Whether the desktop has the portal; known some time after the start, see changed().
    bool isPossible() const
    {
        return m_possible;
    }
    /// Asks the desktop for the keys, which asks its owner; or gives them back.
    void listen(bool on);
    /// How the desktop writes the key that is heard, such as "Ctrl+Alt+S"; empty while it is not heard.
    QString textOf(const QByteArray &id) const
    {
        return m_texts.value(id);
    }

Q_SIGNALS:
    void pressed(const QByteArray &id);
    /// Other keys are heard, or the portal is there.
    void changed();

#ifdef SOLOPILOT_DBUS
private Q_SLOTS:
    void activated(
        const QDBusObjectPath &session, const QString &id, qulonglong time, const QVariantMap &options);
    void sessionMade(uint response, const QVariantMap &results);
    void keysBound(uint response, const QVariantMap &results);
    void keysChanged(const QDBusMessage &message);

private:
    void look();
    void makeSession();
    void bind();
    void closeSession();
    void adopt(const QVariant &shortcuts);
    /// Hears the one answer to the request that carries the token this returns.
    QString expectAnswer(const char *slot);

    QDBusConnection m_session;
    QString m_handle;  ///< Of the portal's session; empty while there is none.
#else
private:
#endif
    std::vector<GlobalKey> m_keys;
    QHash<QByteArray, QString> m_texts;
    bool m_possible = false;
    bool m_wanted = false;
    int m_requests = 0;
};

}  // namespace sp
