// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meter/floating_meter.h"

#include "ui/meter/meter_face.h"
#include "ui/theme/desktop_motion.h"
#include "ui/theme/token_values.h"

#include <QGuiApplication>
#include <QImage>
#include <QInputMethod>
#include <QLibrary>
#include <QLoggingCategory>
#include <QWindow>

using namespace Qt::Literals::StringLiterals;

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

/// What makes the window, from the library beside the program; nothing where that is not there.
MakeMeterFace loadMaker()
{
    static const auto maker = [] {
        const QString path = QCoreApplication::applicationDirPath() + u"/../"_s +
                             QStringLiteral(SOLOPILOT_LIBRARIES) + u"/solopilot-meter"_s;
        QLibrary library(path);
        const auto found = reinterpret_cast<MakeMeterFace>(library.resolve(makeMeterFaceName));
        if (!found)
            qCWarning(meterLog) << library.errorString();
        return found;
    }();
    return maker;
}

}  // namespace

FloatingMeter::FloatingMeter(QObject *parent) : QObject(parent) {}

FloatingMeter::~FloatingMeter() = default;

bool FloatingMeter::makeWindow()
{
    if (!m_face) {
        const auto make = loadMaker();
        if (!make)
            return false;
        m_motion = std::make_unique<DesktopMotion>();
        m_tokens = std::make_unique<TokenValues>();
        m_face.reset(make({m_model, *m_motion, *m_tokens, Theme::installed()}));
        for (const QString &flaw : m_face->flaws())
            qCWarning(meterLog) << flaw;
        connect(QGuiApplication::inputMethod(), &QInputMethod::cursorRectangleChanged, this,
            &FloatingMeter::stayOffTheCursor);
    }
    return m_face->flaws().isEmpty();
}

void FloatingMeter::face(const MeterFacing &facing)
{
    if (!meterShows(facing)) {
        if (m_face)
            window()->hide();
        return;
    }
    if (isShown() || !makeWindow())
        return;
    m_face->place(textCursor(window()));
    window()->show();
}

void FloatingMeter::stayOffTheCursor()
{
    if (isShown() && QGuiApplication::focusWindow() != window())
        m_face->place(textCursor(window()));
}

bool FloatingMeter::isShown() const
{
    return m_face && window()->isVisible();
}

void FloatingMeter::bringForward()
{
    if (!makeWindow())
        return;
    if (!isShown()) {
        m_face->place({});
        window()->show();
    }
    window()->raise();
    window()->requestActivate();
}

QWindow *FloatingMeter::window() const
{
    return m_face ? &m_face->window() : nullptr;
}

QImage FloatingMeter::picture()
{
    return makeWindow() ? m_face->picture() : QImage();
}

}  // namespace sp::ui
