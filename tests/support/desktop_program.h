// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/pdf/pdf_renderer.h"
#include "app/desktop/desktop.h"
#include "core/providers/fake/memory_key_store.h"
#include "ui/session/session_page.h"
#include "ui/shell/main_frame.h"
#include "ui/shell/unlock_screen.h"
#include "ui/theme/theme.h"
#include "ui/widgets/secret_field.h"

#include "tests/support/practice_services.h"
#include "tests/support/vault_samples.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace sp::test {

using namespace sp::ui;
using namespace Qt::StringLiterals;

inline constexpr int patience = 20'000;
inline const QString phrase = u"harbour violet kettle monday lamp oyster"_s;

template <typename T>
T waitedFor(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, patience))
        qFatal("no answer");
    return must(future.result());
}

/// Clicks the visible button that says `text`.
inline bool press(QWidget &root, const QString &text)
{
    for (auto *button : root.findChildren<QAbstractButton *>())
        if (button->isVisible() && button->isEnabled() && button->text() == text) {
            QTest::mouseClick(button, Qt::LeftButton);
            return true;
        }
    return false;
}

inline QList<SecretField *> secretsOf(QWidget &root)
{
    QList<SecretField *> visible;
    for (auto *field : root.findChildren<SecretField *>())
        if (field->isVisible())
            visible << field;
    return visible;
}

/// The program as it starts, on a folder of its own and at 27 October 2026, 10:42 in Lisbon.
struct Program {
    QTemporaryDir parent;
    QString folder = parent.filePath(u"practice"_s);
    ManualClock clock{instant("2026-10-27T10:42:00Z")};
    SeededRandom random{11};
    MemoryKeyStore keychain;
    pdf::PdfRenderer renderer;
    EngineClient client{{.clock = clock, .random = random, .renderer = &renderer, .keys = &keychain}};
    std::unique_ptr<Desktop> desktop;

    void start()
    {
        desktop = std::make_unique<Desktop>(client, &renderer, random, DesktopOptions{folder});
        desktop->resize(1440, 900);
        desktop->start();
        desktop->activateWindow();
    }
    Workplace *work() { return desktop->workplace(); }
    bool waitForWork()
    {
        return QTest::qWaitFor(
            [&] { return work() && work()->todayPage().model().state() == TodayModel::State::Ready; },
            patience);
    }
    /// A practice with one client and a confirmed session at 11:00, made behind the window.
    SessionId makePractice()
    {
        PracticeSettings settings = ServicePractice::hamburg();
        settings.zone = "Europe/Lisbon";
        settings.seller.email = u"me@practice.example"_s;
        const ServiceDetails coaching{u"Coaching"_s, std::chrono::minutes(60),
            {billing::PriceBy::Session, Money(12'000, Currency::of("EUR")), {}}};
        waitedFor(client.create(
            {folder, settings, {coaching}}, passphrase(phrase.toLatin1()), RecoveryKey::generate(random)));
        const auto session = waitedFor(client.ask([](Engine &engine) {
            return engine.run<SessionId>("session.book", [&](Unit &unit) -> Result<SessionId> {
                ClientDetails jonas;
                jonas.name = u"Jonas Keller"_s;
                jonas.zone = "Europe/Berlin";
                jonas.contacts.push_back({ContactPoint::Type::Email, {}, u"jonas@example.org"_s});
                SP_TRY(person, engine.people().add(unit, jonas));
                SP_TRY(services, engine.services().list());
                return engine.sessions().book(
                    unit, {person, services.front().id, local("2026-10-27T11:00"), zone("Europe/Lisbon")});
            });
        }));
        waitedFor(client.lock());
        return session;
    }
    void unlock(const QString &typed)
    {
        auto *screen = desktop->findChild<UnlockScreen *>();
        QTest::keyClicks(&screen->field(), typed);
        QTest::keyClick(&screen->field(), Qt::Key_Return);
    }
};

}  // namespace sp::test
