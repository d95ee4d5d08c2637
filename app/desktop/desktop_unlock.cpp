// SPDX-License-Identifier: GPL-3.0-or-later
// How a practice is opened: by what is typed, or by what this computer keeps.
#include "app/desktop/desktop.h"
#include "app/desktop/workspace_choice.h"
#include "ui/messages/error_text.h"
#include "ui/shell/unlock_screen.h"
#include "ui/widgets/secret_field.h"

#include <QDir>
#include <QFutureWatcher>

#include <algorithm>

namespace sp {

using namespace ui;

namespace {

/// 1, 2, 4 ... 60 seconds after each passphrase that was wrong.
constexpr int longestWait = 60;

std::chrono::seconds waitAfter(int refusals)
{
    return std::chrono::seconds(std::min(longestWait, 1 << std::min(refusals - 1, 6)));
}

}  // namespace

void Desktop::showUnlock()
{
    auto *screen = new UnlockScreen(this);
    m_unlock = screen;
    const bool demo = m_options.practice == DesktopOptions::Practice::Demo;
    screen->setPractice(demo ? tr("Demo practice") : tr("Your practice"),
        demo ? tr("The passphrase is %1").arg(QLatin1StringView(demoPassphrase))
             : QDir::toNativeSeparators(m_options.workspace));
    connect(screen, &UnlockScreen::unlockRequested, this, &Desktop::unlock);
    connect(screen, &UnlockScreen::recoveryRequested, this, [screen] {
        screen->setRefused(tr("Type the nine groups of your recovery sheet in place of the passphrase."),
            std::chrono::seconds(0));
    });
    if (demo)
        screen->setOtherText(hasPractice(m_own) ? tr("Open my own practice") : tr("Start my own practice"));
    connect(screen, &UnlockScreen::otherPracticeRequested, this, [this, demo] {
        if (demo)
            goTo(m_own);
        else
            chooseOther();
    });
    connect(screen, &UnlockScreen::restoreRequested, this, &Desktop::showRestore);
    replace(screen);
    screen->field().setFocus();
    showTray();
}

void Desktop::unlock(SecretBytes &typed)
{
    if (!m_unlock)
        return;
    m_unlock->setWorking();
    auto *watcher = new QFutureWatcher<Result<Done>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        const Result<Done> answer = watcher->result();
        if (!answer) {
            refuse(answer.error());
            return;
        }
        m_refused = 0;
        showWork();
    });
    // Nothing else reads as a recovery key with its check letters, so the one field takes both.
    if (auto key = RecoveryKey::parse(typed)) {
        watcher->setFuture(m_client.open(m_options.workspace, *std::move(key)));
        return;
    }
    auto passphrase = Passphrase::create(typed);
    if (!passphrase) {
        watcher->deleteLater();
        refuse(passphrase.error());
        return;
    }
    watcher->setFuture(m_client.open(m_options.workspace, *std::move(passphrase)));
}

void Desktop::tryKeychain()
{
    if (m_options.practice == DesktopOptions::Practice::Demo)
        return;
    auto *watcher = new QFutureWatcher<Result<Done>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        // A passphrase that was typed meanwhile has opened it; a keychain that says no leaves the question
        // standing.
        if (watcher->result() && !m_workplace)
            showWork();
    });
    watcher->setFuture(m_client.openKept(m_options.workspace));
}

void Desktop::refuse(const Error &error)
{
    if (!m_unlock)
        return;
    const bool wrong = error.reason == "vault.wrong_passphrase" || error.reason == "vault.wrong_recovery_key";
    m_unlock->setRefused(errorText(error), wrong ? waitAfter(++m_refused) : std::chrono::seconds(0));
}

}  // namespace sp
