// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engine/engine_client.h"

#include "core/base/log.h"
#include "core/engine/audit_stamping.h"
#include "core/engine/backup_drill.h"
#include "core/engine/daily_backup.h"
#include "core/engine/mirror.h"
#include "core/engine/vault_keys.h"
#include "core/engine/weekly_check.h"

#include <QTimer>

namespace sp::ui {

namespace {

constexpr auto tickLength = std::chrono::seconds(1);
/// security.md, default 15: the log is folded into the file after 30 quiet seconds.
constexpr int ticksToSettle = 30;

}  // namespace

Result<QByteArray> EngineClient::SharedRenderer::renderPdf(const PageDocument &document)
{
    const QMutexLocker lock(&m_mutex);
    return m_renderer->renderPdf(document);
}

EngineClient::EngineClient(EnginePorts ports, DueWork due, QObject *parent)
    : QObject(parent), m_renderer(ports.renderer), m_ports(ports)
{
    if (m_ports.renderer)
        m_ports.renderer = &m_renderer;
    m_outside.setMaxThreadCount(1);
    m_long.setMaxThreadCount(1);
    m_worker.moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("engine"));
    m_thread.start();
    if (due == DueWork::WhenAsked)
        return;
    QMetaObject::invokeMethod(&m_worker, [this] {
        auto *timer = new QTimer(&m_worker);
        QObject::connect(timer, &QTimer::timeout, &m_worker, [this] { tick(); });
        timer->start(tickLength);
    });
}

EngineClient::~EngineClient()
{
    // The one blocking wait: what was acknowledged must be on the disk before the program is gone.
    QMetaObject::invokeMethod(
        &m_worker,
        [this] {
            closeEngine();
            qDeleteAll(m_worker.children());
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

Result<Done> EngineClient::adopt(Result<std::unique_ptr<Engine>> engine)
{
    if (!engine)
        return engine.error();
    closeEngine();
    m_quietTicks = 0;
    m_settled = false;
    m_engine = *std::move(engine);
    m_engine->jobs().executeOn(
        [this](std::function<std::function<void()>()> work) { runOutside(std::move(work)); });
    if (const auto scheduled = scheduleDailyBackup(*m_engine); !scheduled)
        logWarning("Daily backups could not be set up...").reason(scheduled.error());
    if (const auto scheduled = scheduleBackupDrill(*m_engine); !scheduled)
        logWarning("The restore drill could not be set up...").reason(scheduled.error());
    if (const auto scheduled = scheduleMirror(*m_engine); !scheduled)
        logWarning("The mirror folder could not be set up...").reason(scheduled.error());
    if (const auto scheduled = scheduleWeeklyCheck(*m_engine); !scheduled)
        logWarning("The weekly check could not be set up...").reason(scheduled.error());
    if (const auto scheduled = scheduleAuditStamping(*m_engine); !scheduled)
        logWarning("Time stamps could not be set up...").reason(scheduled.error());
    m_engine->keepReserve();
    m_engine->units().onCommit([this](const std::set<QByteArray> &topics) {
        m_quietTicks = 0;
        m_settled = false;
        m_witnessed = false;
        for (const QByteArray &topic : topics)
            Q_EMIT changed(topic);
    });
    QMetaObject::invokeMethod(this, [this] {
        m_unlocked = true;
        Q_EMIT unlocked();
    });
    return Done{};
}

QFuture<Result<Done>> EngineClient::open(QString folder, Passphrase passphrase)
{
    return post<Result<Done>>([this, folder = std::move(folder), passphrase = std::move(passphrase)] {
        return adopt(openPractice(folder, &passphrase, KdfPolicy::production(), m_ports));
    });
}

QFuture<Result<Done>> EngineClient::open(QString folder, RecoveryKey key)
{
    return post<Result<Done>>([this, folder = std::move(folder), key = std::move(key)] {
        return adopt(openPractice(folder, &key, KdfPolicy::production(), m_ports));
    });
}

QFuture<Result<Done>> EngineClient::openKept(QString folder)
{
    return post<Result<Done>>([this, folder = std::move(folder)]() -> Result<Done> {
        if (!m_ports.keys)
            return Error{ErrorCode::Unavailable, "keychain.unavailable"};
        SP_TRY(kept, keychainSecret(folder, *m_ports.keys));
        return adopt(openPractice(folder, kept, m_ports));
    });
}

QFuture<Result<Done>> EngineClient::create(NewPractice practice, Passphrase passphrase, RecoveryKey key)
{
    return post<Result<Done>>(
        [this, practice = std::move(practice), passphrase = std::move(passphrase), key = std::move(key)] {
            return adopt(createPractice(practice, passphrase, key, KdfPolicy::production(), m_ports));
        });
}

QFuture<Result<Done>> EngineClient::lock()
{
    return post<Result<Done>>([this]() -> Result<Done> {
        closeEngine();
        QMetaObject::invokeMethod(this, [this] {
            m_unlocked = false;
            Q_EMIT locked();
        });
        return Done{};
    });
}

void EngineClient::runOutside(std::function<std::function<void()>()> work)
{
    m_outside.start([this, work = std::move(work)] {
        auto answer = work();
        {
            const QMutexLocker lock(&m_answersMutex);
            m_answers.push_back(std::move(answer));
        }
        QMetaObject::invokeMethod(&m_worker, [this] { recordAnswers(); });
    });
}

void EngineClient::recordAnswers()
{
    std::vector<std::function<void()>> answers;
    {
        const QMutexLocker lock(&m_answersMutex);
        answers.swap(m_answers);
    }
    for (const auto &record : answers)
        record();
}

void EngineClient::closeEngine()
{
    if (!m_engine)
        return;
    // A mail that has left and was not written down would count as one that may have arrived, and wait for a
    // person.
    m_engine->jobs().cancelAllRunning();
    m_outside.waitForDone();
    m_long.waitForDone();
    recordAnswers();
    m_engine.reset();
}

void EngineClient::tick()
{
    if (!m_engine)
        return;
    if (const auto report = m_engine->runDueJobs(); m_jobsTold.isNews(report))
        logWarning("Due jobs could not run...").reason(report.error());
    if (!m_witnessed) {
        const auto written = m_engine->witness();
        m_witnessed = written.has_value();
        if (m_witnessTold.isNews(written))
            logWarning("The witness could not be written...").reason(written.error());
    }
    if (++m_quietTicks < ticksToSettle || m_settled)
        return;
    // What reads beside it, such as a backup, may be in the way: tried again after as long.
    const auto settled = m_engine->settle();
    m_settled = settled.has_value();
    m_quietTicks = 0;
    if (m_settleTold.isNews(settled) && settled.error().reason != "storage.busy")
        logWarning("The log could not be settled...").reason(settled.error());
}

}  // namespace sp::ui
