// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>

namespace sp::ui {

/// Whether clients' names are spelled out, or are initials while somebody else sees the screen. One for the
/// program, as the theme is, so that no page lags behind; it outlasts locking. Names stay only in what is
/// written for the client (paper, a mail, a note), in fields where they are typed, and in files.
///
/// The owner throws the switch. No window system of Linux tells a program that its screen is shared: X11
/// knows no sharing, and with Wayland the compositor tells only who shares.
class ShownNames : public QObject {
    Q_OBJECT

public:
    enum class Names { Spelled, Initials };

    static ShownNames &instance();
    Names names() const { return m_names; }
    bool areHidden() const { return m_names == Names::Initials; }
    void show(Names names);

    /// The name, or its initials.
    static QString of(const QString &name);
    /// The mail address, or a sign that there is one.
    static QString address(const QString &mail);
    /// `text` with the name in it replaced by its initials.
    static QString within(const QString &text, const QString &name);

Q_SIGNALS:
    void changed();

private:
    ShownNames();
    std::atomic<Names> m_names = Names::Spelled;  ///< Sentences are also made on the engine's thread.
};

}  // namespace sp::ui
