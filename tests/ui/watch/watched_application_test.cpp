// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watch/watched_application.h"

#include <QEventLoop>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <time.h>

#include <memory>

using namespace sp::ui;
using namespace std::chrono_literals;

namespace {

/// Works for so long, however little of the processor the machine gives.
void work(std::chrono::milliseconds length)
{
    const auto spent = [] {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
    };
    const auto start = spent();
    while (spent() - start < length) {
    }
}

/// Does something when it gets an event, and whatever that leaves of it.
struct Worker : QObject {
    std::function<void()> act;
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        act();
        return true;
    }
};

}  // namespace

class WatchedApplicationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsWhatWorkedTooLong();
    void tellsWhatWaitedTooLong();
    void staysSilentOtherwise();
    void countsEventsWithinAnEventOnce();
    void aLoopOfItsOwnAnswers();
    void aReceiverMayEndInItsEvent();
    void tellsAnExcuseAndDoesNotCountIt();
    void forgetsWhenToldTo();

private:
    WatchedApplication &application() { return *static_cast<WatchedApplication *>(qApp); }
    void deliver(const std::function<void()> &act)
    {
        Worker worker;
        worker.setObjectName(QStringLiteral("worker"));
        worker.act = act;
        QEvent event(QEvent::User);
        QCoreApplication::sendEvent(&worker, &event);
    }
    std::vector<Stall> m_stalls;
};

void WatchedApplicationTest::init()
{
    m_stalls.clear();
    application().watch([this](const Stall &stall) { m_stalls.push_back(stall); });
}

void WatchedApplicationTest::tellsWhatWorkedTooLong()
{
    deliver([] { work(60ms); });
    QCOMPARE(m_stalls.size(), 1U);
    QVERIFY(m_stalls[0].held >= 60ms);
    QCOMPARE(m_stalls[0].event, QStringLiteral("User"));
    QCOMPARE(m_stalls[0].receiver, QStringLiteral("QObject worker"));
    QVERIFY(application().longest().held >= 60ms);
}

void WatchedApplicationTest::tellsWhatWaitedTooLong()
{
    deliver([] {
        const std::unique_ptr<QThread> other(QThread::create([] { work(70ms); }));
        other->start();
        other->wait();
    });
    QCOMPARE(m_stalls.size(), 1U);
}

void WatchedApplicationTest::staysSilentOtherwise()
{
    deliver([] { work(5ms); });
    QVERIFY(m_stalls.empty());
    QVERIFY(application().longest().held >= 5ms);
}

void WatchedApplicationTest::countsEventsWithinAnEventOnce()
{
    deliver([this] { deliver([this] { deliver([] { work(60ms); }); }); });
    QCOMPARE(m_stalls.size(), 1U);
}

void WatchedApplicationTest::aLoopOfItsOwnAnswers()
{
    deliver([] {
        QEventLoop loop;
        QTimer::singleShot(60ms, &loop, &QEventLoop::quit);
        loop.exec();
    });
    QVERIFY(m_stalls.empty());
}

void WatchedApplicationTest::aReceiverMayEndInItsEvent()
{
    auto *worker = new Worker;
    worker->act = [worker] {
        work(60ms);
        worker->deleteLater();
    };
    QCoreApplication::postEvent(worker, new QEvent(QEvent::User));
    QTRY_COMPARE(m_stalls.size(), 1U);
}

void WatchedApplicationTest::tellsAnExcuseAndDoesNotCountIt()
{
    deliver([] {
        WatchedApplication::excuse("made once");
        work(60ms);
    });
    QCOMPARE(m_stalls.size(), 1U);
    QCOMPARE(m_stalls[0].excuse, QByteArray("made once"));
    QVERIFY(application().longest().held < 60ms);
    deliver([] { work(60ms); });
    QVERIFY(m_stalls.at(1).excuse.isEmpty());  // It was for one event.
}

void WatchedApplicationTest::forgetsWhenToldTo()
{
    application().watch({});
    deliver([] { work(60ms); });
    QVERIFY(m_stalls.empty());
    QCOMPARE(application().longest().held, 0us);
}

int main(int argc, char **argv)
{
    WatchedApplication application(argc, argv);
    WatchedApplicationTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "watched_application_test.moc"
