// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meter/meter_model.h"

#include <memory>

class QImage;
class QWindow;

namespace sp::ui {

class DesktopMotion;
class MeterFace;
class TokenValues;

/// The floating meter as the program sees it: what it shows, and whether it is there. Its window, and with it
/// all of Qt Quick, is loaded and made the first time it is to be seen.
class FloatingMeter : public QObject {
    Q_OBJECT

public:
    explicit FloatingMeter(QObject *parent = nullptr);
    ~FloatingMeter() override;

    MeterModel &model() { return m_model; }
    const MeterModel &model() const { return m_model; }
    /// Comes or goes, as meterShows() says.
    void face(const MeterFacing &facing);
    bool isShown() const;
    /// Shows it with the keyboard in it.
    void bringForward();
    /// Its window; nullptr until it was shown.
    QWindow *window() const;
    /// What it looks like; for pictures.
    QImage picture();

private:
    /// Whether there is a window that can be shown.
    bool makeWindow();
    void stayOffTheCursor();

    MeterModel m_model;
    std::unique_ptr<DesktopMotion> m_motion;
    std::unique_ptr<TokenValues> m_tokens;
    std::unique_ptr<MeterFace> m_face;
};

}  // namespace sp::ui
