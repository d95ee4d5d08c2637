// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/calendar_connector.h"
#include "ui/engine/engine_client.h"

#include <QObject>

#include <atomic>

namespace sp::ui {

/// One sign-in in the owner's browser: the window goes on meanwhile, and it ends with this object at the
/// latest.
class BrowserSignIn : public QObject {
    Q_OBJECT

public:
    using Question = std::function<Result<RemoteSignIn>(Engine &engine)>;
    using Answer = std::function<void(const Result<std::shared_ptr<const RemoteEntry>> &entry)>;

    BrowserSignIn(EngineClient &engine, QObject *parent) : QObject(parent), m_engine(engine) {}
    ~BrowserSignIn() override { cancel(); }

    /// Opens the browser on what `question` asks, on the engine's thread, and tells `answer` in this one. The
    /// service's reasons are those of CalendarConnector::signIn().
    void start(const Question &question, const Answer &answer);
    /// Ends it; the answer is then "oauth.canceled".
    void cancel();
    /// Once more the page that waits for the owner, who may have closed it.
    void openPage();

private:
    EngineClient &m_engine;
    std::shared_ptr<std::atomic_bool> m_canceled;
    QUrl m_page;
};

}  // namespace sp::ui
