// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"

#include <QObject>
#include <QThread>

#include <atomic>

namespace sp {

/// Makes a demo practice on a thread of its own: a year of a coach who does not exist. It is opened like any
/// other then.
class DemoMaker : public QObject {
    Q_OBJECT

public:
    DemoMaker(QString folder, Passphrase passphrase, RecoveryKey recovery, DocumentRenderer *renderer,
        QObject *parent = nullptr);
    /// Cancels and waits.
    ~DemoMaker() override;
    void start() { m_thread->start(); }

Q_SIGNALS:
    /// 0 to 100.
    void progress(int percent);
    /// The passphrase comes back, to open the practice with.
    void made(const std::shared_ptr<sp::Passphrase> &passphrase);
    /// Nothing of it is left on the disk.
    void failed(const sp::Error &error);

private:
    Result<Done> make();
    Result<Done> fill(Engine &engine, ManualClock &clock);

    QString m_folder;
    std::shared_ptr<Passphrase> m_passphrase;  ///< Shared with who opens the practice afterwards.
    RecoveryKey m_recovery;
    DocumentRenderer *m_renderer;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_canceled = false;
};

}  // namespace sp
