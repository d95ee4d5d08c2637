// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/keychain/system_key_store.h"

#include "core/base/bytes.h"

#include <QThread>

#include <qt6keychain/keychain.h>

#include <sodium.h>

#include <future>
#include <memory>

namespace sp {

namespace {

/// The thread on which all key-store calls of the process run. One for all of them: QtKeychain queues its
/// jobs in an object that stays on the thread of the first job, so a second thread would wait for the first
/// one's loop.
class KeychainThread {
public:
    static QObject &context()
    {
        static KeychainThread instance;
        return instance.m_context;
    }

private:
    KeychainThread()
    {
        m_context.moveToThread(&m_thread);
        m_thread.setObjectName(QStringLiteral("keychain"));
        m_thread.start();
    }
    ~KeychainThread()
    {
        m_thread.quit();
        m_thread.wait();
    }

    QThread m_thread;
    QObject m_context;
};

Error failureOf(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::EntryNotFound)
        return {ErrorCode::NotFound, "keychain.not_found"};
    return {ErrorCode::Unavailable, "keychain.unavailable", {}, job.errorString().toUtf8()};
}

/// Runs the job that `make` makes and answers with what `take` takes out of it when it is done without error.
template <typename Value, typename Make, typename Take>
Result<Value> run(std::chrono::milliseconds patience, Make make, Take take)
{
    // Shared by the caller and the job: whichever ends last, since an impatient caller leaves the job behind.
    const auto promise = std::make_shared<std::promise<Result<Value>>>();
    auto answer = promise->get_future();
    QMetaObject::invokeMethod(&KeychainThread::context(), [promise, make, take] {
        auto *job = make();  // Deletes itself when it has finished.
        job->setAutoDelete(true);
        job->setInsecureFallback(false);
        QObject::connect(job, &QKeychain::Job::finished, job, [promise, job, take](QKeychain::Job *) {
            promise->set_value(
                job->error() == QKeychain::NoError ? Result<Value>(take(*job)) : failureOf(*job));
        });
        job->start();
    });
    if (answer.wait_for(patience) != std::future_status::ready)
        return Error{ErrorCode::Unavailable, "keychain.unavailable", {}, "no answer in time"};
    return answer.get();
}

}  // namespace

SystemKeyStore::SystemKeyStore(QString service, std::chrono::milliseconds patience)
    : m_service(std::move(service)), m_patience(patience)
{
}

Result<SecretBytes> SystemKeyStore::read(const QByteArray &name)
{
    return run<SecretBytes>(
        m_patience,
        [service = m_service, key = QString::fromUtf8(name)] {
            auto *job = new QKeychain::ReadPasswordJob(service);
            job->setKey(key);
            return job;
        },
        [](const QKeychain::ReadPasswordJob &job) {
            // Wiped here; the copies inside QtKeychain and on the bus are out of reach.
            QByteArray bytes = job.binaryData();
            SecretBytes secret = SecretBytes::copyOf(octets(bytes));
            sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
            return secret;
        });
}

Result<Done> SystemKeyStore::write(const QByteArray &name, const SecretBytes &secret)
{
    // Shared with the job, which may outlive an impatient caller.
    const auto kept = std::make_shared<const SecretBytes>(secret.clone());
    return run<Done>(
        m_patience,
        [service = m_service, key = QString::fromUtf8(name), kept] {
            auto *job = new QKeychain::WritePasswordJob(service);
            job->setKey(key);
            job->setBinaryData(view(kept->span()).toByteArray());
            return job;
        },
        [](const QKeychain::WritePasswordJob &) { return Done{}; });
}

Result<Done> SystemKeyStore::remove(const QByteArray &name)
{
    auto removed = run<Done>(
        m_patience,
        [service = m_service, key = QString::fromUtf8(name)] {
            auto *job = new QKeychain::DeletePasswordJob(service);
            job->setKey(key);
            return job;
        },
        [](const QKeychain::DeletePasswordJob &) { return Done{}; });
    if (!removed && removed.error().code == ErrorCode::NotFound)
        return Done{};
    return removed;
}

}  // namespace sp
