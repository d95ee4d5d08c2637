// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/workspace_folder.h"

#include "tests/support/full_disk.h"
#include "tests/support/vault_samples.h"

#include <QDir>
#include <QTemporaryDir>

using namespace sp;

namespace {

struct Sample {
    QTemporaryDir parent;
    QString path = parent.filePath(QStringLiteral("practice"));

    /// As after a first run: the folder with a database in it, let go of.
    void makePractice() const
    {
        QVERIFY(WorkspaceFolder::create(path));
        overwrite(path + QStringLiteral("/practice.db"), "x");
    }
};

/// Another process that has the practice open, until it is killed.
class OtherProcess {
public:
    explicit OtherProcess(const QString &practice)
    {
        int ready[2];
        if (pipe(ready) != 0)
            qFatal("no pipe");
        m_id = fork();
        if (m_id == 0) {
            const auto folder = WorkspaceFolder::open(practice);
            const char answer = folder ? 'y' : 'n';
            if (write(ready[1], &answer, 1) != 1)
                _exit(1);
            pause();
            _exit(0);
        }
        close(ready[1]);
        char answer = 0;
        m_hasIt = read(ready[0], &answer, 1) == 1 && answer == 'y';
        close(ready[0]);
    }
    ~OtherProcess() { end(); }
    OtherProcess(const OtherProcess &) = delete;
    OtherProcess &operator=(const OtherProcess &) = delete;

    bool hasIt() const { return m_hasIt; }
    pid_t id() const { return m_id; }
    void end()
    {
        if (m_id > 0) {
            kill(m_id, SIGKILL);
            waitpid(m_id, nullptr, 0);
        }
        m_id = 0;
    }

private:
    pid_t m_id = 0;
    bool m_hasIt = false;
};

}  // namespace

class WorkspaceFolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isMadeForItsOwnerAlone()
    {
        const Sample sample;
        const mode_t before = umask(0);
        const auto made = WorkspaceFolder::create(sample.path);
        umask(before);
        QVERIFY(made);
        const auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadUser |
                               QFile::WriteUser | QFile::ExeUser;
        for (const QString &folder :
            {made->layout().folder(), made->layout().attachments(), made->layout().backups()})
            QCOMPARE(QFile::permissions(folder), onlyOwner);
        QVERIFY(made->warnings().empty());
    }

    void isMadeInAnEmptyPlaceOnly_data()
    {
        QTest::addColumn<QStringList>("there");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("an empty folder") << QStringList{} << QByteArray();
        QTest::newRow("what an interrupted start left") << QStringList{u"lock"_qs} << QByteArray();
        QTest::newRow("photographs") << QStringList{u"cat.jpg"_qs} << QByteArray("workspace.not_empty");
        QTest::newRow("a hidden file") << QStringList{u".profile"_qs} << QByteArray("workspace.not_empty");
        QTest::newRow("a practice") << QStringList{u"practice.db"_qs} << QByteArray("workspace.exists");
        QTest::newRow("its keys alone") << QStringList{u"keys.slots.b"_qs} << QByteArray("workspace.exists");
    }

    void isMadeInAnEmptyPlaceOnly()
    {
        QFETCH(QStringList, there);
        QFETCH(QByteArray, reason);
        const Sample sample;
        QVERIFY(QDir().mkdir(sample.path));
        for (const QString &name : there)
            overwrite(sample.path + u'/' + name, "x");
        const auto made = WorkspaceFolder::create(sample.path);
        QCOMPARE(made ? QByteArray() : made.error().reason, reason);
    }

    void saysWhyItCannotBeMade()
    {
        const Sample sample;
        QCOMPARE(WorkspaceFolder::create(sample.path + u"/a/b"_qs).error().reason, "storage.missing");
        overwrite(sample.path, "a file");
        QCOMPARE(WorkspaceFolder::create(sample.path).error().reason, "storage.not_a_folder");
        const ReadOnlyFolder readOnly(sample.parent.path());
        QCOMPARE(
            WorkspaceFolder::create(sample.parent.filePath(u"other"_qs)).error().reason, "storage.read_only");
    }

    void isOpenedWhereAPracticeIs()
    {
        const Sample sample;
        QCOMPARE(WorkspaceFolder::open(sample.path).error().reason, "workspace.not_found");
        sample.makePractice();
        const auto opened = WorkspaceFolder::open(sample.path + u'/');
        QVERIFY(opened);
        QCOMPARE(opened->layout().folder(), sample.path);
    }

    void isOpenOnlyOnce()
    {
        const Sample sample;
        sample.makePractice();
        {
            const auto first = WorkspaceFolder::open(sample.path);
            QVERIFY(first);
            const auto second = WorkspaceFolder::open(sample.path);
            QVERIFY(!second);
            QCOMPARE(second.error().reason, "workspace.in_use");
            QCOMPARE(second.error().facts[QStringLiteral("pid")].toInteger(), getpid());
        }
        QVERIFY(WorkspaceFolder::open(sample.path));
    }

    void isNotLockedThroughALink()
    {
        // The process id would be written over whatever the link leads to.
        const Sample sample;
        sample.makePractice();
        const QString victim = sample.parent.filePath(QStringLiteral("victim"));
        overwrite(victim, "somebody's words");
        const QString lock = WorkspaceLayout(sample.path).lock();
        QVERIFY(QFile::remove(lock) && QFile::link(victim, lock));
        const auto opened = WorkspaceFolder::open(sample.path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().reason, "storage.not_a_file");
        QCOMPARE(fileBytes(victim), "somebody's words");
    }

    void isFreeAgainWhenItsProcessEnds()
    {
        const Sample sample;
        sample.makePractice();
        OtherProcess other(sample.path);
        QVERIFY(other.hasIt());
        const auto refused = WorkspaceFolder::open(sample.path);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, "workspace.in_use");
        QCOMPARE(refused.error().facts[QStringLiteral("pid")].toInteger(), other.id());
        other.end();
        QVERIFY(WorkspaceFolder::open(sample.path));
    }

    void isRefusedReadOnly()
    {
        const Sample sample;
        sample.makePractice();
        QFile::remove(sample.path + u"/lock"_qs);
        QFile::setPermissions(sample.parent.path(), QFile::Permissions(0x7755));
        const ReadOnlyFolder readOnly(sample.path);
        const auto opened = WorkspaceFolder::open(sample.path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().reason, "storage.read_only");
    }

    void isOpenedOnAFullDisk()
    {
        const Sample sample;
        QVERIFY(QDir().mkdir(sample.path));
        const int outcome = onSmallDisk(sample.path, 64 * 1024, [&] {
            if (!WorkspaceFolder::create(sample.path))
                return 1;
            QFile filler(sample.path + u"/practice.db"_qs);
            if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
                return 2;
            while (filler.write(QByteArray(4096, 'x')) > 0)
                ;
            return WorkspaceFolder::open(sample.path) ? 0 : 3;
        });
        if (outcome == 77)
            QSKIP("this machine does not let a test mount a disk");
        QCOMPARE(outcome, 0);
    }

    void clearsWhatInterruptedWritesLeft()
    {
        const Sample sample;
        sample.makePractice();
        const QString left = sample.path + u"/attachments/.sp-0011223344556677.part"_qs;
        overwrite(left, "half");
        QVERIFY(WorkspaceFolder::open(sample.path));
        QVERIFY(!QFile::exists(left));
    }

    void warnsOfItsPlace_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("mark");
        QTest::addColumn<std::vector<FolderWarning>>("warnings");
        using enum FolderWarning;
        using Warnings = std::vector<FolderWarning>;
        QTest::newRow("private") << 0700 << QString() << Warnings{};
        QTest::newRow("anybody reads") << 0755 << QString() << Warnings{OpenToOthers};
        QTest::newRow("the group enters") << 0710 << QString() << Warnings{OpenToOthers};
        QTest::newRow("below Dropbox") << 0700 << u".dropbox.cache"_qs << Warnings{Synchronised};
        QTest::newRow("below Syncthing, open")
            << 0777 << u".stfolder"_qs << Warnings{OpenToOthers, Synchronised};
    }

    void warnsOfItsPlace()
    {
        QFETCH(int, mode);
        QFETCH(QString, mark);
        QFETCH(std::vector<FolderWarning>, warnings);
        const Sample sample;
        sample.makePractice();
        if (!mark.isEmpty())
            QVERIFY(QDir(sample.parent.path()).mkdir(mark));
        QCOMPARE(chmod(sample.path.toUtf8().constData(), static_cast<mode_t>(mode)), 0);
        const auto opened = WorkspaceFolder::open(sample.path);
        QVERIFY(opened);
        QCOMPARE(opened->warnings(), warnings);
    }

    void knowsANetworkByItsNumber_data()
    {
        QTest::addColumn<qint64>("type");
        QTest::addColumn<bool>("network");
        QTest::newRow("NFS") << qint64(0x6969) << true;
        QTest::newRow("CIFS") << qint64(0xFF534D42) << true;
        QTest::newRow("SMB 2") << qint64(0xFE534D42) << true;
        QTest::newRow("ext4") << qint64(0xEF53) << false;
        QTest::newRow("btrfs") << qint64(0x9123683E) << false;
        QTest::newRow("in memory") << qint64(0x01021994) << false;
    }

    void knowsANetworkByItsNumber()
    {
        QFETCH(qint64, type);
        QTEST(isNetworkFileSystem(type), "network");
    }
};

QTEST_GUILESS_MAIN(WorkspaceFolderTest)
#include "workspace_folder_test.moc"
