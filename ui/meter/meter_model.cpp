// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meter/meter_model.h"

namespace sp::ui {

void MeterModel::present(const MeterState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void MeterModel::setExpanded(bool expanded)
{
    if (expanded == m_expanded)
        return;
    m_expanded = expanded;
    Q_EMIT expandedChanged();
}

void MeterModel::setPinned(bool pinned)
{
    if (pinned == m_pinned)
        return;
    m_pinned = pinned;
    Q_EMIT pinnedChanged();
}

void MeterModel::setCorner(Corner corner)
{
    if (corner == m_corner)
        return;
    m_corner = corner;
    Q_EMIT cornerChanged();
}

void MeterModel::pauseOrResume()
{
    if (m_state.paused)
        Q_EMIT resumeRequested();
    else
        Q_EMIT pauseRequested();
}

void MeterModel::stepBack()
{
    if (m_expanded)
        setExpanded(false);
    else
        Q_EMIT dismissed();
}

}  // namespace sp::ui
