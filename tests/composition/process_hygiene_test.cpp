// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/process_hygiene.h"

#include <QTest>

using namespace sp;

class ProcessHygieneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEnvironmentLoadsNothing_data();
    void theEnvironmentLoadsNothing();
};

void ProcessHygieneTest::theEnvironmentLoadsNothing_data()
{
    QTest::addColumn<bool>("stays");
    for (const char *name : {"QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QT_DEBUG_PLUGINS",
             "QT_LOGGING_RULES", "QML2_IMPORT_PATH", "LD_PRELOAD", "LD_LIBRARY_PATH", "LD_AUDIT",
             "GIO_MODULE_DIR", "GIO_EXTRA_MODULES", "GTK_MODULES", "OPENSSL_CONF", "OPENSSL_MODULES",
             "GCONV_PATH", "SSLKEYLOGFILE"})
        QTest::newRow(name) << false;
    for (const char *name : {"HOME", "PATH", "LANG", "DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "TZ",
             "QT_QPA_PLATFORM", "QT_SCALE_FACTOR", "QT_IM_MODULE", "GTK_THEME"})
        QTest::newRow(name) << true;
}

void ProcessHygieneTest::theEnvironmentLoadsNothing()
{
    QFETCH(bool, stays);
    const char *name = QTest::currentDataTag();
    const QByteArray before = qgetenv(name);
    QVERIFY(qputenv(name, "/tmp/somebody-elses"));
    clearEnvironment();
    QCOMPARE(qEnvironmentVariableIsSet(name), stays);
    if (stays)
        QCOMPARE(qgetenv(name), "/tmp/somebody-elses");
    if (before.isNull())
        qunsetenv(name);
    else
        qputenv(name, before);
}

QTEST_GUILESS_MAIN(ProcessHygieneTest)
#include "process_hygiene_test.moc"
