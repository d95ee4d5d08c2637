// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sp::ui {

class Toggle;

/// How the program lives on this computer's desktop.
struct ComputerChoices {
    bool startAtLogin = false;
    bool notes = true;          ///< Reminders by the desktop's notifications.
    bool namesInNotes = false;  ///< With names of clients: they show on shared screens and in logs.
    bool keysEverywhere = false;
    friend bool operator==(const ComputerChoices &, const ComputerChoices &) = default;
};

/// What of it this desktop can do.
struct ComputerAbilities {
    bool startsAtLogin = false;
    bool hearsKeysEverywhere = false;
};

/// Switches for ComputerChoices. Whoever keeps them hears chosen().
class ComputerSection : public QWidget {
    Q_OBJECT

public:
    explicit ComputerSection(QWidget *parent = nullptr);
    void present(const ComputerChoices &choices);
    void setAbilities(const ComputerAbilities &abilities);

Q_SIGNALS:
    void chosen(const sp::ui::ComputerChoices &choices);

private:
    Toggle *add(const QString &text, const QString &note, bool ComputerChoices::*choice);

    ComputerChoices m_choices;
    Toggle *m_login;
    Toggle *m_notes;
    Toggle *m_names;
    Toggle *m_keys;
};

}  // namespace sp::ui
