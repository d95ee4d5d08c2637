// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/scheduling/rules/working_hours.h"
#include "ui/engine/engine_client.h"

#include <QWidget>

#include <array>

namespace sp::ui {

class BroughtBack;
class Button;
class FormKeeper;
class Label;
class TextField;

/// When the owner works, a line for each weekday. The calendar shades the rest, and booking outside says so.
class HoursSection : public QWidget {
    Q_OBJECT

public:
    explicit HoursSection(EngineClient &engine, QWidget *parent = nullptr);
    void load();

Q_SIGNALS:
    void toast(const QString &text, const std::function<void()> &undo);

private:
    void show(const std::optional<WorkingHours> &hours);
    /// Says at the field of a day what is wrong with it; what it says otherwise.
    std::optional<DaySpans> check(TextField *day);
    void save();
    enum class Undo { Offered, IsThis };
    /// Stores them and offers to go back to what was said before, unless this did so.
    void store(const std::optional<WorkingHours> &hours, Undo undo);

    EngineClient &m_engine;
    std::optional<WorkingHours> m_said;
    std::array<TextField *, 7> m_days;
    FormKeeper *m_keeper;
    BroughtBack *m_back;
    Label *m_unsaid;
    Label *m_failed;
    Button *m_save;
};

}  // namespace sp::ui
