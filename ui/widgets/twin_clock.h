// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

#include <optional>

namespace sp::ui {

class Label;
class Glyph;

/// Whether the other's clock stands between 08:00 and 20:00; shown as sun or moon.
enum class DayPart { Day, Night };

/// A time and where it is read. Texts come ready; see clockText().
struct TwinClockContent {
    QString own;  ///< "14:00–15:00"
    /// The client's clock; empty when both share the zone, then `place` stands alone.
    QString other = {};
    QString place = {};  ///< "New York", or "In the studio" in the same zone.
    DayPart part = DayPart::Day;
    int dayShift = 0;           ///< Days the client's date is ahead or behind.
    bool inconvenient = false;  ///< The client's night: said in watch.
};

/// Own time above, the client's below with its zone.
class TwinClock : public QWidget {
    Q_OBJECT

public:
    explicit TwinClock(const TwinClockContent &content = {}, QWidget *parent = nullptr);
    void setContent(const TwinClockContent &content);

private:
    Label *m_own;
    Glyph *m_glyph;
    Label *m_other;
};

/// A clock of an inspector: time in 20, place below.
class PlaceClock : public QWidget {
    Q_OBJECT

public:
    PlaceClock(const QString &time, const QString &place, DayPart part, QWidget *parent = nullptr);
};

}  // namespace sp::ui
