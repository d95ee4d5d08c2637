// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/desktop_scheme.h"
#include "ui/theme/style.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/theme_loan.h"
#include "ui/theme/type.h"
#include "ui/watch/watched_application.h"

#include <QApplication>

namespace sp::ui {

namespace {
Theme *theTheme = nullptr;
}

void borrowTheme(Theme *ofTheProgram)
{
    theTheme = ofTheProgram;
}

Theme &Theme::install(QApplication &application, ThemeChoice choice)
{
    if (!theTheme)
        theTheme = new Theme(application, choice);
    else
        theTheme->choose(choice);
    return *theTheme;
}

const Tokens &Theme::tokens()
{
    return tokensFor(theTheme ? theTheme->m_scheme : Scheme::Light);
}

Theme *Theme::installed()
{
    return theTheme;
}

Theme::Theme(QApplication &application, ThemeChoice choice)
    : QObject(&application), m_application(application), m_choice(choice),
      m_desktop(DesktopScheme::fromPlatformPalette())
{
    connect(this, &QObject::destroyed, [] { theTheme = nullptr; });
    application.setStyle(new Style);
    resolve();
    dress();
    new DesktopScheme(*this, m_desktop, this);
}

void Theme::choose(ThemeChoice choice)
{
    m_choice = choice;
    const Scheme before = m_scheme;
    resolve();
    if (m_scheme != before) {
        dress();
        Q_EMIT changed();
    }
}

void Theme::setDesktopScheme(Scheme scheme)
{
    m_desktop = scheme;
    choose(m_choice);
}

void Theme::setTextSize(int pixels)
{
    setTextBase(pixels);
    dress();
    Q_EMIT changed();
}

void Theme::resolve()
{
    switch (m_choice) {
    case ThemeChoice::FollowDesktop:
        m_scheme = m_desktop;
        return;
    case ThemeChoice::Light:
        m_scheme = Scheme::Light;
        return;
    case ThemeChoice::Dark:
        m_scheme = Scheme::Dark;
        return;
    case ThemeChoice::ContrastLight:
        m_scheme = Scheme::ContrastLight;
        return;
    case ThemeChoice::ContrastDark:
        m_scheme = Scheme::ContrastDark;
        return;
    }
}

void Theme::dress()
{
    WatchedApplication::excuse("a theme dresses every part of the window anew");
    const Tokens &tokens = tokensFor(m_scheme);
    if (const QFont font = fontFor(TextSize::Base); m_application.font() != font)
        m_application.setFont(font);
    m_application.setPalette(paletteFor(tokens));
    m_application.setStyleSheet(styleSheet(tokens));
}

}  // namespace sp::ui
