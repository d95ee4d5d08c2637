// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/browser_sign_in.h"

#include "ui/engine/ask.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QPointer>

namespace sp::ui {

namespace {

/// What the thread that waits is given.
struct Prepared {
    CalendarConnector *connector = nullptr;
    RemoteSignIn how;
};

}  // namespace

void BrowserSignIn::start(const Question &question, const Answer &answer)
{
    cancel();
    m_page.clear();
    const auto canceled = std::make_shared<std::atomic_bool>(false);
    m_canceled = canceled;
    // Called on the thread that waits; browsers are opened on the window's.
    const auto open = [self = QPointer<BrowserSignIn>(this)](const QUrl &page) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, page] {
                if (!self)
                    return;
                self->m_page = page;
                self->openPage();
            },
            Qt::QueuedConnection);
        return true;
    };
    using Entry = std::shared_ptr<const RemoteEntry>;
    const QString accepted = tr("SoloPilot is let in. You can close this page and go back to it.");
    const QString refused = tr("This is not the answer that SoloPilot is waiting for.");
    askOutside(
        m_engine, this,
        [question, open, accepted, refused](Engine &engine) -> Result<Prepared> {
            SP_TRY(how, question(engine));
            how.openBrowser = open;
            how.accepted = accepted;
            how.refused = refused;
            return Prepared{engine.ports().calendars, std::move(how)};
        },
        [canceled](Prepared &prepared) -> Result<Entry> {
            if (canceled->load() || !prepared.connector)
                return Error{ErrorCode::Refused, "oauth.canceled"};
            SP_TRY(entry, prepared.connector->signIn(prepared.how, canceled.get()));
            return std::make_shared<const RemoteEntry>(std::move(entry));
        },
        [this, canceled, answer](const Result<Entry> &entry) {
            // Another one may have begun since.
            if (m_canceled == canceled)
                m_canceled.reset();
            answer(entry);
        });
}

void BrowserSignIn::cancel()
{
    if (m_canceled)
        m_canceled->store(true);
}

void BrowserSignIn::openPage()
{
    if (!m_page.isEmpty())
        QDesktopServices::openUrl(m_page);
}

}  // namespace sp::ui
