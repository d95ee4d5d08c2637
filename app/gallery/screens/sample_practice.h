// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/pdf/pdf_renderer.h"
#include "app/gallery/screens/sample_calendars.h"
#include "ui/engine/engine_client.h"

#include <QTemporaryDir>

#include <map>

namespace sp::gallery {

/// A real practice in a folder of its own, opened by a real engine, on Tuesday 27 October 2026 at 10:42 in
/// Lisbon: what the pictures and the window's tests look at. Needs a QGuiApplication.
class SamplePractice {
public:
    /// Full: twelve clients, a past of invoices and a week of sessions. Empty: as after the first run, with
    /// two services. Prepaid: as Full, and its clients have bought packages.
    enum class Content { Full, Empty, Prepaid };
    explicit SamplePractice(Content content = Content::Full);

    ui::EngineClient &client() { return *m_client; }
    SampleCalendars &calendars() { return m_calendars; }
    ManualClock &clock() { return m_clock; }
    QString folder() const { return m_folder.filePath(QStringLiteral("practice")); }
    /// Returns when all that was asked so far is answered, heard and what was asked in turn as well.
    void settle();

    /// Runs `work` and returns its answer; for preparing what a picture or a test needs.
    template <typename Work>
    auto run(Work work)
    {
        auto answer = m_client->ask(std::move(work)).result();
        settle();
        return answer;
    }

    /// One for all pictures of a program; gone before the application is.
    static SamplePractice &shared(Content content = Content::Full);

private:
    QTemporaryDir m_folder;
    ManualClock m_clock;
    SeededRandom m_random;
    SampleCalendars m_calendars;
    pdf::PdfRenderer m_renderer;
    std::unique_ptr<ui::EngineClient> m_client;
};

/// What the sample is made of.
PracticeSettings sampleSettings();
std::vector<ServiceDetails> sampleServices();
/// Fills an empty practice; moves `clock` through its past and leaves it where it was.
Result<Done> fillSample(Engine &engine, ManualClock &clock);
/// Its quotes and recurring invoices; `clients` by a short name ("maya").
Result<Done> fillOffers(Engine &engine, ManualClock &clock, const std::map<QByteArray, ClientId> &clients);
/// What its clients have prepaid.
Result<Done> fillCredits(Engine &engine, ManualClock &clock);
/// What the sample's practice spent, with a receipt; one expense waits to be billed to a client.
Result<Done> fillExpenses(Engine &engine);

}  // namespace sp::gallery
