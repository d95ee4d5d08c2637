// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

#include <sys/stat.h>

using namespace sp;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant monday = instantFromMillis(1'764'576'000'000);  // 2025-12-01 08:00 UTC

QStringList filesOf(const QString &folder)
{
    return QDir(folder).entryList({u"*.log"_s}, QDir::Files, QDir::Name);
}

qint64 bytesOf(const QString &folder)
{
    qint64 all = 0;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files))
        all += file.size();
    return all;
}

mode_t modeOf(const QString &path)
{
    struct stat about {};
    return stat(QFile::encodeName(path).constData(), &about) == 0 ? about.st_mode & 0777U : 0;
}

}  // namespace

class LogFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aLineHasItsMomentAndNoSecret();
    void onlyItsOwnerReadsIt();
    void isGoneAfterSevenDays();
    void neverHoldsMoreThanItMay();
    void aLinkIsNotFollowed();
    void programsAndThreadsShareIt();
    void withoutAFolderThereIsNone();

private:
    ManualClock m_clock{monday};
    std::unique_ptr<QTemporaryDir> m_parent;
    QString m_folder;
};

void LogFileTest::init()
{
    m_clock.set(monday);
    m_parent = std::make_unique<QTemporaryDir>();
    m_folder = m_parent->filePath(u"state"_s);
}

void LogFileTest::aLineHasItsMomentAndNoSecret()
{
    const auto log = LogFile::open(m_folder, m_clock);
    log->write(LogLevel::Warning, "qt.network", u"to mara@mail.example\n2025-12-01T08:00:00.000Z info x y"_s);
    QCOMPARE(LogFile::lastLines(m_folder, 5),
        QByteArrayList{"2025-12-01T08:00:00.000Z warning qt.network to <mail> <coded>:00:00.000Z info x y"});
    for (int number = 0; number < 9; ++number)
        log->write(LogLevel::Info, "solopilot.core", QString(number + 1, u'x'));
    QCOMPARE(LogFile::lastLines(m_folder, 2).size(), 2);
    QVERIFY(LogFile::lastLines(m_folder, 2).back().endsWith(" xxxxxxxxx"));
}

void LogFileTest::onlyItsOwnerReadsIt()
{
    const mode_t before = umask(0);
    const auto log = LogFile::open(m_folder, m_clock);
    umask(before);
    QCOMPARE(modeOf(m_folder), mode_t(0700));
    QCOMPARE(modeOf(m_folder + u'/' + filesOf(m_folder).value(0)), mode_t(0600));
}

void LogFileTest::isGoneAfterSevenDays()
{
    const auto log = LogFile::open(m_folder, m_clock);
    for (int day = 0; day < 12; ++day, m_clock.advance(24h))
        log->write(LogLevel::Info, "solopilot.core", u"day"_s);
    const QStringList files = filesOf(m_folder);
    QCOMPARE(files.size(), 7);
    QCOMPARE(files.front(), u"2025-12-06.0.log"_s);
    QCOMPARE(files.back(), u"2025-12-12.0.log"_s);
}

void LogFileTest::neverHoldsMoreThanItMay()
{
    const LogLimits limits;
    QCOMPARE(limits.bytes, qint64(10) * 1024 * 1024);
    const LogLimits small{7, 1024 * 1024};
    const auto one = LogFile::open(m_folder, m_clock, small);
    const auto other = LogFile::open(m_folder, m_clock, small);
    const QString text = QStringList(120, u"lorem"_s).join(u' ');
    for (int number = 0; number < 2500; ++number) {
        (number % 3 == 0 ? other : one)->write(LogLevel::Info, "solopilot.core", text);
        if (number % 50 == 0)
            QVERIFY2(bytesOf(m_folder) <= small.bytes, qPrintable(QString::number(bytesOf(m_folder))));
    }
    QVERIFY(filesOf(m_folder).size() > 3);
    QVERIFY(LogFile::lastLines(m_folder, 1).value(0).endsWith("lorem"));
}

void LogFileTest::aLinkIsNotFollowed()
{
    QDir().mkpath(m_folder);
    const QString target = m_parent->filePath(u"target"_s);
    QVERIFY(QFile::link(target, m_folder + u"/2025-12-01.0.log"_s));
    QVERIFY(!LogFile::open(m_folder, m_clock));
    QVERIFY(!QFile::exists(target));
}

void LogFileTest::programsAndThreadsShareIt()
{
    const auto one = LogFile::open(m_folder, m_clock);
    const auto other = LogFile::open(m_folder, m_clock);
    const auto write = [](LogFile &log, const QString &text) {
        for (int number = 0; number < 500; ++number)
            log.write(LogLevel::Info, "solopilot.core", text);
    };
    std::vector<std::jthread> threads;
    for (LogFile *log : {one.get(), one.get(), other.get()})
        threads.emplace_back([log, &write, text = QString(300, u'a')] { write(*log, text); });
    threads.clear();
    const QByteArrayList lines = LogFile::lastLines(m_folder, 5000);
    QCOMPARE(lines.size(), 1500);
    for (const QByteArray &line : lines)
        QCOMPARE(line, lines.front());
}

void LogFileTest::withoutAFolderThereIsNone()
{
    QFile file(m_folder);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!LogFile::open(m_folder, m_clock));
    QVERIFY(LogFile::lastLines(m_folder, 5).isEmpty());
}

QTEST_GUILESS_MAIN(LogFileTest)
#include "log_file_test.moc"
