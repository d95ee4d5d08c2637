// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"
#include "core/providers/fake/fake_mail_transport.h"

#include "tests/support/kdf_for_tests.h"
#include "tests/support/practice_services.h"

#include <QTemporaryDir>

namespace sp::test {

/// Makes a PDF of nothing but the document's size, so that core is tested without Qt Gui.
class FakeRenderer final : public DocumentRenderer {
public:
    Result<QByteArray> renderPdf(const PageDocument &) override
    {
        ++m_rendered;
        return QByteArray("%PDF-1.4 test");
    }
    int rendered() const { return m_rendered; }

private:
    int m_rendered = 0;
};

/// A practice in a folder of its own, as the programs open it, with a clock that stands still, seeded
/// randomness and a mail transport that keeps what it gets. It can be closed and opened again.
class TestEngine {
public:
    enum class Make { Now, Later };
    explicit TestEngine(Make make = Make::Now)
    {
        if (make == Make::Now)
            engine = must(create());
    }

    QString folder() const { return m_folder.filePath(QStringLiteral("practice")); }
    Result<std::unique_ptr<Engine>> create()
    {
        return createPractice({folder(), ServicePractice::hamburg(), services}, words(), recovery,
            KdfPolicyForTests::cheap(), ports());
    }
    Result<std::unique_ptr<Engine>> open(const Passphrase &passphrase)
    {
        return openPractice(folder(), &passphrase, KdfPolicyForTests::cheap(), ports());
    }
    Result<std::unique_ptr<Engine>> openWithRecovery(const RecoveryKey &key)
    {
        return openPractice(folder(), &key, KdfPolicyForTests::cheap(), ports());
    }
    void close() { engine.reset(); }
    void reopen()
    {
        close();
        engine = must(open(words()));
    }

    static Passphrase passphrase(const QByteArray &text)
    {
        return must(Passphrase::create(SecretBytes::copyOf(octets(text))));
    }
    static Passphrase words() { return passphrase("four words for tests"); }
    EnginePorts ports()
    {
        EnginePorts all{clock, random, &renderer, &mail, nullptr};
        all.calendars = calendars;
        all.parser = parser;
        return all;
    }

    /// Runs `work` as the unlocked profile and answers what it must answer.
    template <typename T>
    T did(const QByteArray &name, const std::function<Result<T>(Unit &)> &work)
    {
        return must(engine->run<T>(name, work));
    }
    std::int64_t count(const char *sql) { return must(engine->database().integer(sql)); }

    ManualClock clock{std::chrono::sys_days(std::chrono::year(2026) / 10 / 27) + std::chrono::hours(10)};
    SeededRandom random{7};
    FakeRenderer renderer;
    FakeMailTransport mail{clock};
    CalendarConnector *calendars = nullptr;  ///< Set before create().
    ConfinedParser *parser = nullptr;        ///< The same.
    RecoveryKey recovery = RecoveryKey::generate(random);
    std::vector<ServiceDetails> services = {{QStringLiteral("Coaching"), std::chrono::minutes(60),
        {billing::PriceBy::Hour, Money(12'000, Currency::of("EUR"))}}};

private:
    QTemporaryDir m_folder;

public:
    std::unique_ptr<Engine> engine;  ///< Destroyed first: it writes its witness into the folder.
};

}  // namespace sp::test
