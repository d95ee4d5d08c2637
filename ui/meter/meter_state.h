// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meter/meter_rules.h"

#include <QObject>
#include <QString>

namespace sp::ui {

/// What the meter is told. Names that are hidden come as initials; texts of money come ready.
struct MeterFacts {
    QString client;
    std::chrono::milliseconds elapsed{0};
    std::chrono::milliseconds planned{0};
    std::chrono::minutes step{0};  ///< Of the price; see stepInForce().
    enum class Clock { Runs, Paused } clock = Clock::Runs;
    QString price;    ///< "120,00 € an hour"
    QString endText;  ///< What End will do: "End and invoice 120,00 €".
};

/// All the meter shows, ready for QML.
struct MeterState {
    Q_GADGET
    Q_PROPERTY(QString time MEMBER time CONSTANT)
    Q_PROPERTY(QString client MEMBER client CONSTANT)
    Q_PROPERTY(QString word MEMBER word CONSTANT)
    Q_PROPERTY(QString note MEMBER note CONSTANT)
    Q_PROPERTY(QString endText MEMBER endText CONSTANT)
    Q_PROPERTY(QString spoken MEMBER spoken CONSTANT)
    Q_PROPERTY(bool paused MEMBER paused CONSTANT)
    Q_PROPERTY(bool urgent MEMBER urgent CONSTANT)
    Q_PROPERTY(int signWidth READ signWidth CONSTANT)

public:
    MeterStand stand;
    QString time;     ///< "38:14"
    QString client;   ///< "Jonas Keller", or "JK".
    QString word;     ///< "of 60 min", "5 min left", "Time is up", "6 min over", "Paused".
    QString overBy;   ///< Over: "+15", by whole steps.
    QString note;     ///< "120,00 € an hour"
    QString endText;  ///< "End and invoice 120,00 €"
    QString spoken;   ///< All of it in a sentence, for a screen reader.
    bool paused = false;
    bool urgent = false;  ///< The plan ends soon or has ended.
    // The bar, in seconds.
    int elapsed = 0;
    int planned = 0;
    int whole = 1;  ///< What the bar is long: the plan and the steps past it that are begun.
    int step = 1;
    /// Pixels that the sign of the session's stand needs.
    int signWidth() const
    {
        return overBy.isEmpty() || paused ? 20 : 14 + 8 * static_cast<int>(overBy.size());
    }
    friend bool operator==(const MeterState &, const MeterState &) = default;
};

MeterState meterState(const MeterFacts &facts);

}  // namespace sp::ui

Q_DECLARE_METATYPE(sp::ui::MeterState)
