// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "app/desktop/backup_restorer.h"
#include "app/desktop/demo_maker.h"
#include "app/desktop/recovery_print.h"
#include "app/desktop/session_meter.h"
#include "app/desktop/tray_keys.h"
#include "app/desktop/tray_words.h"
#include "app/desktop/window_store.h"
#include "app/desktop/workspace_choice.h"
#include "ui/messages/error_text.h"
#include "ui/shell/first_run.h"
#include "ui/shell/main_frame.h"
#include "ui/shell/unlock_screen.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/shortcuts.h"
#include "ui/widgets/shown_names.h"
#include "ui/widgets/states.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDir>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp {

using namespace ui;

namespace {

constexpr auto geometryKey = "geometry";
constexpr auto idleKey = "lock-after-minutes";
constexpr auto workspaceKey = "workspace";

}  // namespace

Desktop::Desktop(EngineClient &client, DocumentRenderer *renderer, Random &random, DesktopOptions options)
    : m_client(client), m_renderer(renderer), m_random(random), m_options(std::move(options)),
      m_drafts(client), m_idle(std::chrono::minutes(idleMinutes)), m_keys(trayKeys()), m_store(windowStore())
{
    setWindowTitle(tr("SoloPilot"));
    setMinimumSize(880, 560);
    resize(1280, 820);
    restoreGeometry(m_store.value(QLatin1StringView(geometryKey)).toByteArray());
    dress();
    connect(&m_idle, &IdleWatch::idle, this, [this] { considerLock(LockReason::Idle); });
    connect(&m_screen, &ScreenLockWatch::lockWanted, this, &Desktop::considerLock);
    connect(&m_client, &EngineClient::locked, &m_screen, &ScreenLockWatch::sleepMayBegin);
    connect(&m_drafts, &DraftKeeper::failed, this, &Desktop::complain);
    connect(&m_drafts, &DraftKeeper::broughtBack, this, [this] {
        if (m_workplace)
            m_workplace->tell(tr("What you typed before the practice locked is saved now"));
    });
    connect(&m_drafts, &DraftKeeper::formsWait, this, [this](const QStringList &titles) {
        if (m_workplace)
            m_workplace->tell(tr("What you typed into \"%1\" is kept. Open it again and it is there.")
                                  .arg(titles.join(u", "_s)));
    });
    m_own = m_options.practice == DesktopOptions::Practice::Demo
                ? QFileInfo(m_options.workspace).absolutePath() + u"/practice"_s
                : m_options.workspace;
    wireTray();
    wireKeys();
}

QString Desktop::rememberedWorkspace(const QString &otherwise)
{
    const QString kept = windowStore().value(QLatin1StringView(workspaceKey)).toString();
    return hasPractice(kept) ? kept : otherwise;
}

Desktop::~Desktop() = default;

void Desktop::start()
{
    if (m_options.begin == DesktopOptions::Begin::Shown || !Tray::isAvailable())
        show();
    if (hasPractice(m_options.workspace)) {
        showUnlock();
        tryKeychain();
    } else if (m_options.practice == DesktopOptions::Practice::Demo) {
        makeDemo();
    } else {
        showFirstRun();
    }
}

void Desktop::replace(QWidget *page)
{
    while (count() > 0) {
        QWidget *old = widget(0);
        removeWidget(old);
        old->deleteLater();
    }
    addWidget(page);
    setCurrentWidget(page);
}

void Desktop::showProgress(const QString &text)
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(
        metrics::gapPane * 2, metrics::gapPane * 2, metrics::gapPane * 2, metrics::gapPane * 2);
    auto *loading = new LoadingView(text, page);
    loading->setCancellable(false);
    loading->setMaximumWidth(480);
    m_progress = loading;
    column->addStretch(1);
    column->addWidget(loading, 0, Qt::AlignHCenter);
    column->addStretch(2);
    replace(page);
}

void Desktop::showWork()
{
    if (m_options.practice == DesktopOptions::Practice::Own) {
        m_own = m_options.workspace;
        if (m_options.remember == DesktopOptions::Remember::Yes)
            m_store.setValue(QLatin1StringView(workspaceKey), m_own);
    }
    auto *work = new Workplace(m_client, this);
    m_workplace = work;
    connect(work, &Workplace::lockRequested, this, &Desktop::lock);
    if (m_options.practice == DesktopOptions::Practice::Demo) {
        work->offerRemoval();
        connect(work, &Workplace::removalRequested, this, &Desktop::removeDemo);
    }
    connect(work, &Workplace::trayChanged, this, &Desktop::showTray);
    connect(work, &Workplace::attentionWanted, this, &Desktop::raiseWindow);
    wirePages(*work);
    remindOf(*work);
    replace(work);
    m_idle.setPatience(idlePatience());
    m_idle.start();
    m_toldUnsaved = false;
    m_drafts.bringBack(work->notes(), [work] { return work->drafts(); });
    showTray();
    greet();
    followLink();
}

std::chrono::minutes Desktop::idlePatience() const
{
    return std::chrono::minutes(std::max(1, m_store.value(QLatin1StringView(idleKey), idleMinutes).toInt()));
}

void Desktop::setIdlePatience(int minutes)
{
    m_store.setValue(QLatin1StringView(idleKey), minutes);
    m_idle.setPatience(idlePatience());
}

void Desktop::considerLock(LockReason reason)
{
    const bool timed =
        m_workplace && m_workplace->running().running() && !m_workplace->running().running()->paused();
    if (decideLock({reason, m_workplace != nullptr, timed}) == LockDecision::Lock) {
        lock();
        return;
    }
    // Idleness is told once; it counts anew. Sleep need not wait for what is locked.
    if (m_workplace)
        m_idle.start();
    if (reason == LockReason::Suspend)
        m_screen.sleepMayBegin();
}

void Desktop::lock()
{
    m_idle.stop();
    if (!m_workplace)
        return;
    if (m_workplace->notesSaved() && !m_drafts.needed()) {
        closeWork();
        return;
    }
    // Off the screen at once: what is stored or sealed first may take its time, and so may what runs before
    // it.
    m_workplace->stopLongWork();
    cover();
    m_workplace->flushNotes([this, work = m_workplace](const Result<Done> &) {
        // Not from within the model, which goes with the workplace.
        QMetaObject::invokeMethod(
            this,
            [this, work] {
                if (work && work == m_workplace)
                    putDraftsAway();
            },
            Qt::QueuedConnection);
    });
}

void Desktop::cover()
{
    auto *page = new QWidget(this);
    addWidget(page);
    setCurrentWidget(page);
    m_workplace->coverWindows();
    m_workplace->meter().cover();
}

void Desktop::putDraftsAway()
{
    if (!m_drafts.needed()) {
        closeWork();
        return;
    }
    // The practice locks whatever the disk says: what was typed waits sealed until it is opened again.
    m_drafts.putAway([this, work = m_workplace](const Result<bool> &) {
        if (work && work == m_workplace)
            closeWork();
    });
}

bool Desktop::holdsQuit()
{
    if (!m_drafts.inMemoryOnly() || m_toldUnsaved)
        return false;
    m_toldUnsaved = true;
    m_quitting = false;
    if (m_unlock)
        m_unlock->setRefused(errorText({ErrorCode::Unavailable, "note.unsaved"}), std::chrono::seconds(0));
    raiseWindow();
    return true;
}

void Desktop::closeWork()
{
    // The page first, so that nothing of the practice is on the screen while the engine closes it.
    Workplace *work = m_workplace;
    m_drafts.forget();
    showUnlock();
    delete work;
    clearClipboard();
    m_client.lock();
    showTray();
    if (m_quitting)
        finishQuitting();
}

void Desktop::complain(const Error &error)
{
    if (m_workplace)
        m_workplace->complain(error);
}

void Desktop::clearClipboard()
{
    QClipboard *clipboard = QApplication::clipboard();
    if (clipboard->ownsClipboard())
        clipboard->clear();
    if (clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
}

void Desktop::quit()
{
    if (m_quitting)
        return;
    m_quitting = true;
    m_store.setValue(QLatin1StringView(geometryKey), saveGeometry());
    if (m_workplace)
        lock();
    else
        finishQuitting();
}

void Desktop::finishQuitting()
{
    // Who was told that a note could not be saved, and quits again, means it.
    if (holdsQuit())
        return;
    m_tray.setVisible(false);
    QApplication::quit();
}

void Desktop::closeEvent(QCloseEvent *event)
{
    m_store.setValue(QLatin1StringView(geometryKey), saveGeometry());
    if (!m_quitting && Tray::isAvailable()) {
        // The front desk stays: a running session goes on, and mail that waits leaves in time.
        hide();
        event->ignore();
        return;
    }
    quit();
    event->setAccepted(m_quitting && !m_workplace);
}

void Desktop::raiseWindow()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void Desktop::wireTray()
{
    TrayActions &actions = m_tray.actions();
    // Locked, every wish begins with the passphrase.
    const auto working = [this](auto act) {
        return [this, act] {
            if (m_workplace)
                (m_workplace->*act)();
            else
                raiseWindow();
        };
    };
    connect(&actions, &TrayActions::startSession, this, working(&Workplace::startNext));
    connect(&actions, &TrayActions::endAndInvoice, this, working(&Workplace::endRunning));
    connect(&actions, &TrayActions::pause, this, working(&Workplace::pause));
    connect(&actions, &TrayActions::resume, this, working(&Workplace::resume));
    connect(&actions, &TrayActions::quickNote, this, working(&Workplace::quickNote));
    connect(&actions, &TrayActions::invoiceAll, this, working(&Workplace::invoiceAll));
    connect(&actions, &TrayActions::openNext, this, working(&Workplace::openNext));
    connect(&actions, &TrayActions::hideNames, this, [this](bool hidden) {
        ShownNames::instance().show(hidden ? ShownNames::Names::Initials : ShownNames::Names::Spelled);
    });
    connect(&actions, &TrayActions::open, this, &Desktop::raiseWindow);
    connect(&actions, &TrayActions::lock, this, &Desktop::lock);
    connect(&actions, &TrayActions::quit, this, &Desktop::quit);
    const auto hear = [&](QKeyCombination keys, const QString &what, void (TrayActions::*act)()) {
        connect(addShortcut(*this, keys, {MainFrame::everywhere(), what}, Qt::ApplicationShortcut),
            &QShortcut::activated, &actions, act);
    };
    hear(trayStartKeys, tr("Start the next session"), &TrayActions::startSession);
    hear(trayEndKeys, tr("Finish the running session"), &TrayActions::endAndInvoice);
    hear(trayNoteKeys, tr("Write a quick note"), &TrayActions::quickNote);
    m_tray.setVisible(Tray::isAvailable());
}

void Desktop::showTray()
{
    TrayState state = m_workplace ? m_workplace->trayState() : lockedTrayState();
    // Only what is heard everywhere: the tray shows while another program has the keyboard.
    state.keys = {m_keys.textOf(startKey), m_keys.textOf(endKey), m_keys.textOf(noteKey)};
    m_tray.present(state);
}

}  // namespace sp
