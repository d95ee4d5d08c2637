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
    /// What stands below as well once the client's time is the large one: "you 14:00".
    QString ownBelow = {};
    /// Zone, offset, summer time and difference of the client's clock, for who asks.
    QString facts = {};
};

/// Which time of every twin clock is the large one. One for the program: a day in which some clocks are
/// flipped and some are not would be misread. It is not remembered; a practice opens by its own time.
class ClockOrder : public QObject {
    Q_OBJECT

public:
    static ClockOrder &instance();
    bool isClientFirst() const { return m_clientFirst; }
    void flip();

Q_SIGNALS:
    void changed();

private:
    ClockOrder() = default;
    bool m_clientFirst = false;
};

/// Own time above, the client's below with its zone. Where they differ a click, Space or Enter flips them, on
/// all clocks.
class TwinClock : public QWidget {
    Q_OBJECT

public:
    explicit TwinClock(const TwinClockContent &content = {}, QWidget *parent = nullptr);
    void setContent(const TwinClockContent &content);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool flips() const { return !m_content.other.isEmpty(); }
    void present();
    TwinClockContent m_content;
    Label *m_own;
    Glyph *m_glyph;
    Label *m_other;
};

/// A clock of an inspector: time in 20, place below.
class PlaceClock : public QWidget {
    Q_OBJECT

public:
    PlaceClock(const QString &time, const QString &place, DayPart part, QWidget *parent = nullptr);
    void setTime(const QString &time, DayPart part);
    /// Zone, offset, summer time and difference, for who asks.
    void setFacts(const QString &facts);

private:
    QString m_place;
    Label *m_time;
    Glyph *m_glyph;
};

}  // namespace sp::ui
