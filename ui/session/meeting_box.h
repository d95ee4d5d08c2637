// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/meetings/meeting_service.h"

#include <QWidget>

namespace sp::ui {

/// How a session meets: its place, or its video link to open and to copy, or that the link is missing.
class MeetingBox : public QWidget {
    Q_OBJECT

public:
    MeetingBox(const MeetingFact &fact, QWidget *parent);
    /// Whether there is anything to tell.
    static bool tells(const MeetingFact &fact);
};

}  // namespace sp::ui
