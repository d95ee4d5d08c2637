// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/staged_folder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sp;
using namespace Qt::StringLiterals;

class StagedFolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void appearsWholeOrNotAtAll();
    void takesNothingAway();
    void namesWhatWasAskedFor();

private:
    static QStringList all(const QString &folder)
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
};

void StagedFolderTest::appearsWholeOrNotAtAll()
{
    const QTemporaryDir place;
    const QString path = place.filePath(u"out"_s);
    {
        const auto left = StagedFolder::create(path);
        QVERIFY(left && !QFile::exists(path));
    }
    QVERIFY(all(place.path()).isEmpty());
    auto staged = StagedFolder::create(path);
    QVERIFY(staged);
    QFile file(staged->staging() + u"/a"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(staged->commit());
    QCOMPARE(all(place.path()), QStringList{u"out"_s});
    QCOMPARE(all(path), QStringList{u"a"_s});
}

void StagedFolderTest::takesNothingAway()
{
    const QTemporaryDir place;
    QFile file(place.filePath(u"a"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto staged = StagedFolder::create(place.path());
    QCOMPARE(staged.error().reason, "storage.folder_taken");
    QCOMPARE(staged.error().facts.value(u"path"_s).toString(), place.path());
}

void StagedFolderTest::namesWhatWasAskedFor()
{
    const QTemporaryDir place;
    const QString path = place.filePath(u"not-there/out"_s);
    const auto staged = StagedFolder::create(path);
    QCOMPARE(staged.error().reason, "storage.missing");
    QCOMPARE(staged.error().facts.value(u"path"_s).toString(), path);
}

QTEST_GUILESS_MAIN(StagedFolderTest)
#include "staged_folder_test.moc"
