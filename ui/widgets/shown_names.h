// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace sp::ui {

/// Whether clients' names are spelled out in lists, calendar, tray and meter, or are initials while somebody
/// else sees the screen. One for the program, as the theme is, so that no page lags behind; it outlasts
/// locking. What is opened on purpose (a client's page, a note, an invoice) keeps its names.
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

Q_SIGNALS:
    void changed();

private:
    ShownNames() = default;
    Names m_names = Names::Spelled;
};

}  // namespace sp::ui
