// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/backup_restorer.h"

#include <QDir>
#include <QFileInfo>

namespace sp {

namespace {

struct Pointer {
    VaultSession::Secret operator()(const Passphrase &passphrase) const { return &passphrase; }
    VaultSession::Secret operator()(const RecoveryKey &key) const { return &key; }
};

}  // namespace

BackupRestorer::BackupRestorer(
    QString file, QString folder, RestoreSecret secret, Instant now, QObject *parent)
    : QObject(parent), m_file(std::move(file)), m_folder(std::move(folder)),
      m_secret(std::make_shared<RestoreSecret>(std::move(secret))), m_now(now),
      m_thread(QThread::create([this] {
          const auto answer = restore();
          // Heard on the window's thread; a reader that is gone hears nothing.
          if (answer)
              QMetaObject::invokeMethod(this, [this] { Q_EMIT restored(m_secret); });
          else
              QMetaObject::invokeMethod(this, [this, error = answer.error()] { Q_EMIT failed(error); });
      }))
{
}

BackupRestorer::~BackupRestorer()
{
    m_canceled = true;
    m_thread->wait();
}

Result<Done> BackupRestorer::restore()
{
    QDir().mkpath(QFileInfo(m_folder).absolutePath());
    int told = -1;
    SP_CHECK(restoreBackup(m_file, std::visit(Pointer{}, *m_secret), KdfPolicy::production(), m_folder, m_now,
        [&](qint64 done, qint64 all) {
            const int percent = static_cast<int>(done * 100 / std::max<qint64>(1, all));
            if (std::exchange(told, percent) != percent)
                QMetaObject::invokeMethod(this, [this, percent] { Q_EMIT progress(percent); });
            return !m_canceled;
        }));
    return Done{};
}

}  // namespace sp
