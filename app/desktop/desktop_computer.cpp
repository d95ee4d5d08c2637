// SPDX-License-Identifier: GPL-3.0-or-later
// How the program lives on this computer's desktop: reminders, the start at login, keys that are heard
// everywhere, and links that lead into the practice.
#include "app/desktop/desktop.h"

#include "app/desktop/login_start.h"
#include "app/desktop/reminders.h"
#include "app/desktop/tray_keys.h"
#include "ui/settings/settings_page.h"
#include "ui/tray/tray_panel.h"

#include <QCoreApplication>

namespace sp {

using namespace ui;

namespace {

constexpr auto notesKey = "reminders";
constexpr auto namesKey = "reminders-with-names";
constexpr auto everywhereKey = "keys-everywhere";

ComputerChoices choicesIn(const QSettings &store)
{
    const ComputerChoices usual;
    const auto read = [&](const char *key, bool otherwise) {
        return store.value(QLatin1StringView(key), otherwise).toBool();
    };
    return {LoginStart::isPossible() && LoginStart::ofThisDesktop().isOn(), read(notesKey, usual.notes),
        read(namesKey, usual.namesInNotes), read(everywhereKey, usual.keysEverywhere)};
}

}  // namespace

std::vector<GlobalKey> trayKeys()
{
    return {{startKey, Desktop::tr("Start the next session"), QKeySequence(trayStartKeys)},
        {endKey, Desktop::tr("End the running session"), QKeySequence(trayEndKeys)},
        {noteKey, Desktop::tr("Write a quick note"), QKeySequence(trayNoteKeys)}};
}

void Desktop::wireKeys()
{
    m_keys.listen(choicesIn(m_store).keysEverywhere);
    connect(&m_keys, &GlobalKeys::changed, this, &Desktop::showTray);
    connect(&m_keys, &GlobalKeys::pressed, this, [this](const QByteArray &id) {
        raiseWindow();
        if (id == startKey)
            Q_EMIT m_tray.actions().startSession();
        else if (id == endKey)
            Q_EMIT m_tray.actions().endAndInvoice();
        else if (id == noteKey)
            Q_EMIT m_tray.actions().quickNote();
    });
}

void Desktop::remindOf(Workplace &work)
{
    m_reminders = new Reminders(work);
    m_reminders->setChoices(choicesIn(m_store));
}

void Desktop::wireComputer(ComputerSection &section)
{
    section.setAbilities({LoginStart::isPossible(), m_keys.isPossible()});
    section.present(choicesIn(m_store));
    connect(&section, &ComputerSection::chosen, this, &Desktop::takeChoices);
    connect(&m_keys, &GlobalKeys::changed, &section, [this, &section] {
        section.setAbilities({LoginStart::isPossible(), m_keys.isPossible()});
    });
}

void Desktop::takeChoices(const ComputerChoices &choices)
{
    if (m_reminders)
        m_reminders->setChoices(choices);
    m_store.setValue(QLatin1StringView(notesKey), choices.notes);
    m_store.setValue(QLatin1StringView(namesKey), choices.namesInNotes);
    m_store.setValue(QLatin1StringView(everywhereKey), choices.keysEverywhere);
    m_keys.listen(choices.keysEverywhere);
    const LoginStart login = LoginStart::ofThisDesktop();
    if (choices.startAtLogin == login.isOn())
        return;
    const auto done = login.set(choices.startAtLogin, QCoreApplication::applicationFilePath());
    if (done)
        return;
    complain(done.error());
    m_workplace->settingsPage().computer().present(choicesIn(m_store));
}

void Desktop::hearCall(const QByteArray &words)
{
    if (words == hiddenStart)
        return;
    raiseWindow();
    if (words.isEmpty())
        return;
    m_link = parseLink(words);
    followLink();
}

void Desktop::followLink()
{
    // A locked practice answers nobody, not even that this is no link.
    if (!m_workplace || !m_link)
        return;
    const Result<ProgramLink> link = *std::exchange(m_link, std::nullopt);
    if (link)
        m_workplace->openLink(*link);
    else
        complain(link.error());
}

}  // namespace sp
