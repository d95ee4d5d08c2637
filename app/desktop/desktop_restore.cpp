// SPDX-License-Identifier: GPL-3.0-or-later
// The ways from one practice to another: another folder, one's own after the demo, one made of a backup.
#include "app/desktop/backup_restorer.h"
#include "app/desktop/desktop.h"
#include "app/desktop/workspace_choice.h"
#include "ui/messages/error_text.h"
#include "ui/shell/restore_screen.h"
#include "ui/widgets/secret_field.h"

#include <QDir>
#include <QFileDialog>
#include <QFutureWatcher>

using namespace Qt::Literals::StringLiterals;

namespace sp {

using namespace ui;

namespace {

/// A backup opens with what was in force when it was made, which may be another than now.
QString restoreText(const Error &error)
{
    if (error.reason == "vault.wrong_passphrase")
        return Desktop::tr(
            "This passphrase does not open the backup. Use the one that was in force when it was "
            "made, or the recovery key of that time.");
    if (error.reason == "vault.wrong_recovery_key")
        return Desktop::tr(
            "This recovery key does not open the backup. Use the sheet that was in force when it "
            "was made, or the passphrase of that time.");
    return errorText(error);
}

}  // namespace

void Desktop::goTo(const QString &folder)
{
    m_options.workspace = folder;
    m_options.practice = DesktopOptions::Practice::Own;
    if (hasPractice(folder))
        showUnlock();
    else
        showFirstRun();
}

void Desktop::chooseOther()
{
    auto *dialog = new QFileDialog(this, tr("Choose the folder of a practice"), m_options.workspace);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) { goTo(folder); });
    dialog->open();
}

void Desktop::showRestore()
{
    auto *screen = new RestoreScreen(this);
    m_restore = screen;
    screen->setFolder(restoreFolderFor(m_own));
    connect(screen, &RestoreScreen::fileRequested, this, [this, screen] {
        auto *dialog = new QFileDialog(
            this, tr("Choose a backup"), QDir::homePath(), tr("Backups of SoloPilot (*.spbackup)"));
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, screen, &RestoreScreen::setFile);
        dialog->open();
    });
    connect(screen, &RestoreScreen::folderRequested, this, [this, screen] {
        auto *dialog = new QFileDialog(
            this, tr("Choose a new, empty folder"), QFileInfo(screen->folder()).absolutePath());
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, screen, &RestoreScreen::setFolder);
        dialog->open();
    });
    connect(screen, &RestoreScreen::restoreRequested, this, &Desktop::restore);
    connect(screen, &RestoreScreen::canceled, this, [this] {
        if (m_restorer)
            m_restorer->cancel();
    });
    connect(screen, &RestoreScreen::backRequested, this, [this] { goTo(m_own); });
    replace(screen);
    showTray();
}

void Desktop::restore(SecretBytes &typed)
{
    // Nothing else reads as a recovery key with its check letters, so the one field takes both.
    std::optional<RestoreSecret> secret;
    if (auto key = RecoveryKey::parse(typed)) {
        secret.emplace(*std::move(key));
    } else {
        auto passphrase = Passphrase::create(typed);
        if (!passphrase) {
            m_restore->setFailed(errorText(passphrase.error()));
            return;
        }
        secret.emplace(*std::move(passphrase));
    }
    m_restorer = std::make_unique<BackupRestorer>(
        m_restore->file(), m_restore->folder(), *std::move(secret), m_client.clock().now());
    connect(m_restorer.get(), &BackupRestorer::progress, m_restore, &RestoreScreen::setPercent);
    connect(m_restorer.get(), &BackupRestorer::failed, m_restore,
        [this](const Error &error) { m_restore->setFailed(restoreText(error)); });
    connect(m_restorer.get(), &BackupRestorer::restored, this,
        [this, folder = m_restore->folder()](
            const std::shared_ptr<RestoreSecret> &kept) { openRestored(folder, *kept); });
    m_restorer->start();
}

void Desktop::openRestored(const QString &folder, RestoreSecret &secret)
{
    m_options.workspace = folder;
    m_options.practice = DesktopOptions::Practice::Own;
    auto *watcher = new QFutureWatcher<Result<Done>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_restorer.reset();
        const Result<Done> answer = watcher->result();
        if (answer) {
            m_store.remove(QLatin1StringView(firstRunKey));
            showWork();
            return;
        }
        // It is there and whole; why it does not open is said where it is opened.
        showUnlock();
        refuse(answer.error());
    });
    if (auto *passphrase = std::get_if<Passphrase>(&secret))
        watcher->setFuture(m_client.open(folder, std::move(*passphrase)));
    else
        watcher->setFuture(m_client.open(folder, std::move(std::get<RecoveryKey>(secret))));
}

}  // namespace sp
