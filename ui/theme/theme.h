// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QObject>

class QApplication;

namespace sp::ui {

/// What the owner chose; remembered by its number.
enum class ThemeChoice { FollowDesktop, Light, Dark, ContrastDark, ContrastLight };

/// The one theme of the program: it resolves the tokens and dresses the application (palette, style, style
/// sheet, fonts). Painted widgets read `Theme::tokens()` in their paintEvent; a change repaints everything.
class Theme : public QObject {
    Q_OBJECT

public:
    /// Dresses `application`; call once, before the first window. Lives as long as the application.
    static Theme &install(QApplication &application, ThemeChoice choice);
    /// The tokens in force. Before install(), the light ones.
    static const Tokens &tokens();
    /// The installed theme, or nullptr.
    static Theme *installed();

    Scheme scheme() const { return m_scheme; }
    ThemeChoice choice() const { return m_choice; }
    void choose(ThemeChoice choice);
    /// What the desktop says; heard only while following it.
    void setDesktopScheme(Scheme scheme);
    /// How large ordinary text is, see setTextBase(). What is on the screen already keeps its sizes until it
    /// is made anew.
    void setTextSize(int pixels);

Q_SIGNALS:
    void changed();

private:
    Theme(QApplication &application, ThemeChoice choice);
    void resolve();
    void dress();

    QApplication &m_application;
    ThemeChoice m_choice;
    Scheme m_desktop;
    Scheme m_scheme = Scheme::Light;
};

}  // namespace sp::ui
