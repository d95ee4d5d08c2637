// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meter/floating_meter.h"

#include "ui/meter/meter_window.h"

#include <QGuiApplication>
#include <QImage>
#include <QInputMethod>
#include <QLoggingCategory>

namespace sp::ui {

namespace {

Q_LOGGING_CATEGORY(meterLog, "solopilot.meter")

/// The text cursor on the desktop; empty where nobody types.
QRect textCursor(const QWindow *meter)
{
    const QWindow *focused = QGuiApplication::focusWindow();
    if (!focused || focused == meter)
        return {};
    const QRect cursor = QGuiApplication::inputMethod()->cursorRectangle().toRect();
    return cursor.isEmpty() ? QRect() : QRect(focused->mapToGlobal(cursor.topLeft()), cursor.size());
}

}  // namespace

FloatingMeter::FloatingMeter(QObject *parent) : QObject(parent) {}

FloatingMeter::~FloatingMeter() = default;

bool FloatingMeter::makeWindow()
{
    if (!m_window) {
        m_motion = std::make_unique<DesktopMotion>();
        m_window = std::make_unique<MeterWindow>(m_model, *m_motion);
        for (const QQmlError &error : m_window->errors())
            qCWarning(meterLog) << error.toString();
        connect(QGuiApplication::inputMethod(), &QInputMethod::cursorRectangleChanged, this,
            &FloatingMeter::stayOffTheCursor);
    }
    return m_window->isUsable();
}

void FloatingMeter::face(const MeterFacing &facing)
{
    if (!meterShows(facing)) {
        if (m_window)
            m_window->hide();
        return;
    }
    if (isShown() || !makeWindow())
        return;
    m_window->place(textCursor(m_window.get()));
    m_window->show();
}

void FloatingMeter::stayOffTheCursor()
{
    if (isShown() && QGuiApplication::focusWindow() != m_window.get())
        m_window->place(textCursor(m_window.get()));
}

bool FloatingMeter::isShown() const
{
    return m_window && m_window->isVisible();
}

void FloatingMeter::bringForward()
{
    if (!makeWindow())
        return;
    if (!isShown()) {
        m_window->place();
        m_window->show();
    }
    m_window->raise();
    m_window->requestActivate();
}

QWindow *FloatingMeter::window() const
{
    return m_window.get();
}

QImage FloatingMeter::picture()
{
    if (!makeWindow())
        return {};
    m_window->show();
    return m_window->grabWindow();
}

}  // namespace sp::ui
