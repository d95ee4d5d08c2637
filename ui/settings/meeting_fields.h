// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/scheduling/rules/meeting.h"
#include "ui/engine/engine_client.h"

#include <QWidget>

namespace sp::ui {

class Button;
class Label;
class Select;
class TextField;

/// Whether sessions meet in person, by phone or by video, and where their link comes from.
class MeetingFields : public QWidget {
    Q_OBJECT

public:
    /// `unsaid`: what it means that nothing is said.
    MeetingFields(const QString &unsaid, QWidget *parent);
    void setPlan(const MeetingPlan &plan);
    /// Nothing, and the field says why, where what is typed is no link or too long a place.
    std::optional<MeetingPlan> plan();

Q_SIGNALS:
    void edited();

private:
    void refresh();
    MeetingPlan typed() const;

    Select *m_way;
    TextField *m_link;
    TextField *m_place;
    Label *m_note;
};

/// How sessions meet where their service says nothing.
class MeetingDefaultsPart : public QWidget {
    Q_OBJECT

public:
    MeetingDefaultsPart(EngineClient &engine, QWidget *parent);
    void load();

Q_SIGNALS:
    void toast(const QString &text, const std::function<void()> &undo);

private:
    void save();

    EngineClient &m_engine;
    MeetingFields *m_fields;
    Button *m_save;
};

/// "By video, a room of its own": for lists of facts; empty where nothing is said.
QString meetingPlanText(const MeetingPlan &plan);

}  // namespace sp::ui
