// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/backup.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <variant>

namespace sp {

/// What opens a backup, and then the practice that was made of it.
using RestoreSecret = std::variant<Passphrase, RecoveryKey>;

/// Makes a practice of a backup on a thread of its own. Nothing is left of what fails or is canceled.
class BackupRestorer : public QObject {
    Q_OBJECT

public:
    BackupRestorer(
        QString file, QString folder, RestoreSecret secret, Instant now, QObject *parent = nullptr);
    /// Cancels and waits.
    ~BackupRestorer() override;
    void start() { m_thread->start(); }
    void cancel() { m_canceled = true; }

Q_SIGNALS:
    /// 0 to 100.
    void progress(int percent);
    /// The secret comes back, to open the practice with.
    void restored(const std::shared_ptr<sp::RestoreSecret> &secret);
    void failed(const sp::Error &error);

private:
    Result<Done> restore();

    QString m_file;
    QString m_folder;
    std::shared_ptr<RestoreSecret> m_secret;  ///< Shared with who opens the practice afterwards.
    Instant m_now;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_canceled = false;
};

}  // namespace sp
