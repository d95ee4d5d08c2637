// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <chrono>
#include <functional>
#include <memory>

namespace sp::ui {

/// An event that kept the window's thread from answering.
struct Stall {
    std::chrono::microseconds held{0};
    QString event;           ///< "MouseButtonRelease"
    QString receiver;        ///< The receiver's class and its name, "sp::ui::Button finish".
    QByteArray excuse = {};  ///< Why it may take longer; see WatchedApplication::excuse().
};

/// The application, timing every event it delivers: the window answers within 50 ms, or somebody is told why
/// it did not. Held is what the thread worked or waited for something. What it stood in the queue of the
/// processor because others were running is not counted, so that a busy machine accuses nobody.
class WatchedApplication : public QApplication {
    Q_OBJECT

public:
    /// The longest a person takes for "at once"; ISO 9241-110 and common practice say 50 to 100 ms.
    static constexpr std::chrono::milliseconds limit{50};
    /// Hears of every event that held the thread for longer than `limit`, on that thread, afterwards.
    using Heard = std::function<void(const Stall &)>;

    WatchedApplication(int &argc, char **argv);
    ~WatchedApplication() override;

    /// Times from now on; an empty function ends it. Without it events cost what they always do.
    void watch(Heard heard);
    /// The event that is being delivered may take longer, because of what it does once in a while. It is told
    /// all the same.
    static void excuse(const char *why);
    /// The longest event without an excuse since watch(), also when it was short enough.
    const Stall &longest() const { return m_longest; }

    bool notify(QObject *receiver, QEvent *event) override;

private:
    class Spent;
    std::unique_ptr<Spent> m_spent;
    Heard m_heard;
    Stall m_longest;
    int m_depth = 0;
    int m_loops = 0;
    bool m_looped = false;
    QByteArray m_excuse;
};

}  // namespace sp::ui
