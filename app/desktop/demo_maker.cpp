// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/demo_maker.h"

#include "core/base/log.h"
#include "core/engine/demo/demo_practice.h"

#include <QDir>

namespace sp {

namespace {
constexpr std::uint64_t seed = 7;
constexpr DemoSize size{1, 24};
}  // namespace

DemoMaker::DemoMaker(
    QString folder, Passphrase passphrase, RecoveryKey recovery, DocumentRenderer *renderer, QObject *parent)
    : QObject(parent), m_folder(std::move(folder)),
      m_passphrase(std::make_shared<Passphrase>(std::move(passphrase))), m_recovery(std::move(recovery)),
      m_renderer(renderer), m_thread(QThread::create([this] {
          const auto answer = make();
          // Heard on the window's thread; a reader that is gone hears nothing.
          if (answer)
              QMetaObject::invokeMethod(this, [this] { Q_EMIT made(m_passphrase); });
          else
              QMetaObject::invokeMethod(this, [this, error = answer.error()] { Q_EMIT failed(error); });
      }))
{
}

DemoMaker::~DemoMaker()
{
    m_canceled = true;
    m_thread->wait();
}

Result<Done> DemoMaker::make()
{
    ManualClock clock(SystemClock().now());
    SystemRandom random;
    SP_TRY(engine, createPractice(demoPractice(m_folder), *m_passphrase, m_recovery, KdfPolicy::production(),
                       {clock, random, m_renderer}));
    const auto filled = fill(*engine, clock);
    if (filled)
        return filled;
    // Half a demo would be opened the next time as if it were one.
    engine.reset();
    if (!QDir(m_folder).removeRecursively())
        logWarning("A half made demo practice could not be removed...");
    return filled;
}

Result<Done> DemoMaker::fill(Engine &engine, ManualClock &clock)
{
    return fillDemo(engine, clock, seed, size, clock.now(), [this](int done, int all) {
        QMetaObject::invokeMethod(
            this, [this, percent = done * 100 / std::max(1, all)] { Q_EMIT progress(percent); });
        return !m_canceled;
    });
}

}  // namespace sp
