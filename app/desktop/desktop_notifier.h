// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

#ifdef SOLOPILOT_DBUS
#include <QDBusConnection>
#endif

namespace sp {

/// What the desktop is asked to show.
struct DesktopNote {
    QByteArray key;  ///< A later note of the same key takes its place.
    QString title;   ///< Plain text.
    QString body;    ///< Plain text.
    friend bool operator==(const DesktopNote &, const DesktopNote &) = default;
};

/// Shows notes through the desktop, without a sound (org.freedesktop.Notifications; source: Desktop
/// Notifications Specification 1.2). Without D-Bus, and where nothing shows them, it is silent.
class DesktopNotifier : public QObject {
    Q_OBJECT

public:
    explicit DesktopNotifier(QObject *parent = nullptr);
#ifdef SOLOPILOT_DBUS
    DesktopNotifier(const QDBusConnection &session, QObject *parent);
#endif
    /// Takes what still shows away.
    ~DesktopNotifier() override;
    void show(const DesktopNote &note);

Q_SIGNALS:
    /// The owner clicked on a note.
    void clicked(const QByteArray &key);

#ifdef SOLOPILOT_DBUS
private Q_SLOTS:
    void actionInvoked(uint id, const QString &action);
    void closed(uint id, uint reason);

private:
    void listen();

    QDBusConnection m_session;
    QHash<QByteArray, uint> m_shown;  ///< By key: what the desktop calls it.
#endif
};

}  // namespace sp
