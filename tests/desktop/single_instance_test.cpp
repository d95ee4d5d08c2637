// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/single_instance.h"

#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sp;
using namespace Qt::StringLiterals;

namespace {
constexpr int patience = 5'000;
}

class SingleInstanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSecondHandsOverWhatItWasStartedWith_data();
    void theSecondHandsOverWhatItWasStartedWith();
    void anotherPracticeIsAnotherProgram();
};

void SingleInstanceTest::theSecondHandsOverWhatItWasStartedWith_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("heard");

    // clang-format off
    QTest::newRow("nothing")      << QByteArray()                            << QByteArray();
    QTest::newRow("a link")       << QByteArray("solopilot://day/2026-10-27") << QByteArray("solopilot://day/2026-10-27");
    QTest::newRow("far too much") << QByteArray(1024 * 1024, 'x')            << QByteArray(SingleInstance::longestCall, 'x');
    // clang-format on
}

void SingleInstanceTest::theSecondHandsOverWhatItWasStartedWith()
{
    QFETCH(QByteArray, words);
    QFETCH(QByteArray, heard);
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    QVERIFY(first.claim());
    QSignalSpy called(&first, &SingleInstance::called);
    SingleInstance second(folder.path());
    QVERIFY(!second.claim(words));
    QVERIFY(QTest::qWaitFor([&] { return called.size() == 1; }, patience));
    QCOMPARE(called.constFirst().constFirst().toByteArray(), heard);
}

void SingleInstanceTest::anotherPracticeIsAnotherProgram()
{
    const QTemporaryDir folder, other;
    SingleInstance first(folder.path());
    QVERIFY(first.claim());
    SingleInstance second(other.path());
    QVERIFY(second.claim());
}

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "single_instance_test.moc"
