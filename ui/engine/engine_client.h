// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/told_once.h"
#include "core/engine/engine.h"
#include "ui/engine/minute_tick.h"

#include <QFuture>
#include <QMutex>
#include <QObject>
#include <QPromise>
#include <QThread>
#include <QThreadPool>

namespace sp::ui {

/// The window's only way into core. The engine lives on a thread of its own, which owns the database; work is
/// asked and answered in order, values in, values out. Nothing here blocks, except closing the program. What
/// a job does outside, such as sending a mail, happens on one more thread, so that a slow server keeps nobody
/// waiting.
class EngineClient : public QObject {
    Q_OBJECT

public:
    /// When jobs that are due are done. Pictures and tests stand at one moment: what comes by itself in the
    /// middle of them would make them anew.
    enum class DueWork { EachSecond, WhenAsked };

    /// `ports` outlives the client; its transports are used on the sending thread, its renderer on that and
    /// on the engine's, by one of them at a time.
    explicit EngineClient(EnginePorts ports, DueWork due = DueWork::EachSecond, QObject *parent = nullptr);
    /// Locks, which settles the log and wipes the keys.
    ~EngineClient() override;

    /// What opens a practice: a passphrase, or a recovery key.
    QFuture<Result<Done>> open(QString folder, Passphrase passphrase);
    QFuture<Result<Done>> open(QString folder, RecoveryKey key);
    /// With what this machine's keychain keeps, see VaultKeys::remember(). Fails with "keychain.not_found"
    /// where it keeps nothing for this practice.
    QFuture<Result<Done>> openKept(QString folder);
    QFuture<Result<Done>> create(NewPractice practice, Passphrase passphrase, RecoveryKey key);
    /// Closes the practice. Work asked before is done first, a mail that is leaving is waited for; work asked
    /// after is answered "workspace.locked".
    QFuture<Result<Done>> lock();
    /// As last told by unlocked() and locked().
    bool isUnlocked() const { return m_unlocked; }
    const Clock &clock() const { return m_ports.clock; }
    /// Turns with that clock.
    MinuteTick &minute() { return m_minute; }

    /// Runs `work(engine)` on the engine's thread; it answers a Result. Continue with `.then(this, ...)`.
    template <typename Work>
    auto ask(Work work) -> QFuture<std::invoke_result_t<Work, Engine &>>
    {
        using Answer = std::invoke_result_t<Work, Engine &>;
        return post<Answer>([this, work = std::move(work)]() mutable -> Answer {
            if (!m_engine)
                return Error{ErrorCode::Refused, "workspace.locked"};
            return work(*m_engine);
        });
    }

    /// Runs `prepare(engine)` on the engine's thread and `work(prepared)` on another, for what takes long and
    /// needs no engine: nothing that is asked meanwhile waits for it. Locking waits for its end, so who asks
    /// ends it before.
    template <typename Prepare, typename Work>
    auto askOutside(Prepare prepare, Work work)
    {
        using Prepared = std::invoke_result_t<Prepare, Engine &>;
        using Answer = std::invoke_result_t<Work, typename Prepared::value_type &>;
        const auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        const auto settle = [promise](Answer answer) {
            promise->addResult(std::move(answer));
            promise->finish();
        };
        QMetaObject::invokeMethod(
            &m_worker, [this, settle, prepare = std::move(prepare), work = std::move(work)]() mutable {
                if (!m_engine) {
                    settle(Error{ErrorCode::Refused, "workspace.locked"});
                    return;
                }
                Prepared prepared = prepare(*m_engine);
                if (!prepared) {
                    settle(prepared.error());
                    return;
                }
                // Shared, because the pool copies what it runs.
                const auto input = std::make_shared<typename Prepared::value_type>(*std::move(prepared));
                m_long.start([settle, input, work = std::move(work)] { settle(work(*input)); });
            });
        return promise->future();
    }

Q_SIGNALS:
    /// After a commit: "clients", "sessions", "calendar", "notes", "invoices", "payments", "services",
    /// "settings", "outbox", "jobs".
    void changed(const QByteArray &topic);
    void unlocked();
    void locked();

private:
    template <typename Answer, typename Work>
    QFuture<Answer> post(Work work)
    {
        QPromise<Answer> promise;
        // Here and not on the worker: nobody waits for a future that has not started, so its answer would be
        // taken too soon.
        promise.start();
        auto future = promise.future();
        QMetaObject::invokeMethod(
            &m_worker, [work = std::move(work), promise = std::move(promise)]() mutable {
                promise.addResult(work());
                promise.finish();
            });
        return future;
    }
    Result<Done> adopt(Result<std::unique_ptr<Engine>> engine);
    void tick();
    void runOutside(std::function<std::function<void()>()> work);
    void recordAnswers();
    void closeEngine();

    /// Lets one thread at a time to the renderer.
    class SharedRenderer final : public DocumentRenderer {
    public:
        explicit SharedRenderer(DocumentRenderer *renderer) : m_renderer(renderer) {}
        Result<QByteArray> renderPdf(const PageDocument &document) override;

    private:
        QMutex m_mutex;
        DocumentRenderer *m_renderer;
    };

    SharedRenderer m_renderer;
    EnginePorts m_ports;
    MinuteTick m_minute{m_ports.clock};
    QThreadPool m_outside;  ///< One thread, for what jobs do outside.
    QThreadPool m_long;     ///< One thread, for what the window asks and takes long.
    QMutex m_answersMutex;
    std::vector<std::function<void()>> m_answers;  ///< Of jobs, to be recorded on m_thread.
    QThread m_thread;
    QObject m_worker;                  ///< Lives on m_thread.
    std::unique_ptr<Engine> m_engine;  ///< Touched on m_thread only.
    int m_quietTicks = 0;              ///< Seconds since the last change; on m_thread.
    bool m_witnessed = true;           ///< Since the last commit.
    ToldOnce m_jobsTold;
    ToldOnce m_witnessTold;
    ToldOnce m_settleTold;
    bool m_settled = false;   ///< Nothing changed since the log was settled; on m_thread.
    bool m_unlocked = false;  ///< On the window's thread.
};

}  // namespace sp::ui
