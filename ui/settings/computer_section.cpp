// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/computer_section.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/label.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace sp::ui {

ComputerSection::ComputerSection(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    m_login = add(tr("Start when I log in"), tr("It waits locked in the tray until you open it."),
        &ComputerChoices::startAtLogin);
    m_notes = add(tr("Remind me through the desktop"),
        tr("Five minutes before a session, and when a message did not go out. Without a sound."),
        &ComputerChoices::notes);
    m_names = add(tr("Name clients in reminders"),
        tr("Reminders show over whatever is on the screen, and some desktops keep a list of them."),
        &ComputerChoices::namesInNotes);
    m_keys = add(tr("Use the tray's shortcuts in every program"),
        tr("Start, finish and quick note. Your desktop may let you choose the keys."),
        &ComputerChoices::keysEverywhere);
    present({});
    setAbilities({});
}

Toggle *ComputerSection::add(const QString &text, const QString &note, bool ComputerChoices::*choice)
{
    auto *block = new QWidget(this);
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *toggle = new Toggle(text, block);
    toggle->setAccessibleDescription(note);
    column->addWidget(toggle, 0, Qt::AlignLeading);
    auto *words = new Label(note, style::caption, block);
    words->setFlow(Flow::Wrap);
    column->addWidget(words);
    layout()->addWidget(block);
    connect(toggle, &QAbstractButton::toggled, this, [this, choice](bool on) {
        m_choices.*choice = on;
        m_names->setEnabled(m_choices.notes);
        Q_EMIT chosen(m_choices);
    });
    return toggle;
}

void ComputerSection::present(const ComputerChoices &choices)
{
    m_choices = choices;
    const std::pair<Toggle *, bool> states[] = {{m_login, choices.startAtLogin}, {m_notes, choices.notes},
        {m_names, choices.namesInNotes}, {m_keys, choices.keysEverywhere}};
    for (const auto &[toggle, on] : states) {
        const QSignalBlocker quiet(toggle);
        toggle->setChecked(on);
    }
    m_names->setEnabled(choices.notes);
}

void ComputerSection::setAbilities(const ComputerAbilities &abilities)
{
    m_login->parentWidget()->setVisible(abilities.startsAtLogin);
    m_keys->parentWidget()->setVisible(abilities.hearsKeysEverywhere);
}

}  // namespace sp::ui
