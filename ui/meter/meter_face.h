// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meter/meter_model.h"

#include <QStringList>

class QImage;
class QWindow;

namespace sp::ui {

class DesktopMotion;
class Theme;
class TokenValues;

/// The meter's window as FloatingMeter sees it. It comes from a library of its own, so that a program that
/// shows no meter starts without Qt Quick.
class MeterFace {
public:
    virtual ~MeterFace() = default;
    virtual QWindow &window() = 0;
    /// Why its QML could not be loaded; without the module QtQuick there is no meter.
    virtual QStringList flaws() const = 0;
    /// Stands in its corner of the screen, not over `cursor`, the text cursor on the desktop.
    virtual void place(const QRect &cursor) = 0;
    virtual QImage picture() = 0;
};

/// What the window needs of the program; all of it outlives the window.
struct MeterNeeds {
    MeterModel &model;
    const DesktopMotion &motion;  ///< Asked each time it would move by itself.
    TokenValues &tokens;
    Theme *theme;
};

/// What the library offers under this name.
using MakeMeterFace = MeterFace *(*)(const MeterNeeds &);
inline constexpr auto makeMeterFaceName = "solopilotMeterFace";

}  // namespace sp::ui
