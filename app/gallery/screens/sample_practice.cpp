// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/screens/sample_practice.h"

#include "ui/widgets/form_memory.h"

#include <QCoreApplication>

#include <map>

namespace sp::gallery {

namespace {

/// 10:42 in Lisbon, which is on UTC then.
Instant sampleNow()
{
    return *parseInstant("2026-10-27T10:42:00Z");
}

SecretBytes secret(const char *text)
{
    return SecretBytes::copyOf({reinterpret_cast<const unsigned char *>(text), qstrlen(text)});
}

std::map<SamplePractice::Content, std::unique_ptr<SamplePractice>> &sharedPractices()
{
    static std::map<SamplePractice::Content, std::unique_ptr<SamplePractice>> all;
    return all;
}

}  // namespace

SamplePractice::SamplePractice(Content content)
    : m_clock(sampleNow()), m_random(27),
      m_client(std::make_unique<ui::EngineClient>(
          EnginePorts{
              .clock = m_clock, .random = m_random, .renderer = &m_renderer, .calendars = &m_calendars},
          ui::EngineClient::DueWork::WhenAsked))
{
    // What was typed into another practice's forms is none of this one's.
    ui::FormMemory::instance().clear();
    NewPractice practice{folder(), sampleSettings(), sampleServices()};
    auto passphrase = Passphrase::create(secret("harbour violet kettle monday lamp"));
    Q_ASSERT(passphrase);
    const auto made =
        m_client->create(practice, *std::move(passphrase), RecoveryKey::generate(m_random)).result();
    Q_ASSERT_X(made, "SamplePractice", made ? "" : made.error().reason.constData());
    settle();
    if (content != Content::Empty) {
        const auto filled = run([this, content](Engine &engine) -> Result<Done> {
            SP_CHECK(fillSample(engine, m_clock));
            return content == Content::Prepaid ? fillCredits(engine, m_clock) : Result<Done>(Done{});
        });
        Q_ASSERT_X(filled, "fillSample",
            filled ? "" : (filled.error().reason + ' ' + filled.error().detail).constData());
    }
}

void SamplePractice::settle()
{
    // Each answer may make a page ask once more.
    for (int round = 0; round < 4; ++round) {
        m_client->ask([](Engine &) { return Result<Done>(Done{}); }).waitForFinished();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

SamplePractice &SamplePractice::shared(Content content)
{
    auto &all = sharedPractices();
    if (all.empty())
        qAddPostRoutine([] { sharedPractices().clear(); });
    auto &practice = all[content];
    if (!practice)
        practice = std::make_unique<SamplePractice>(content);
    return *practice;
}

}  // namespace sp::gallery
