// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/told_once.h"

#include <QTest>

using namespace sp;

class ToldOnceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsEachFailureUntilItChanges()
    {
        const Result<Done> well = Done{};
        const Result<Done> full = Error{ErrorCode::Unavailable, "storage.disk_full"};
        const Result<int> readOnly = Error{ErrorCode::Unavailable, "storage.read_only"};
        ToldOnce told;
        QVERIFY(!told.isNews(well));
        QVERIFY(told.isNews(full));
        for (int second = 0; second < 100; ++second)
            QVERIFY(!told.isNews(full));
        QVERIFY(told.isNews(readOnly));
        QVERIFY(told.isNews(full));
        QVERIFY(!told.isNews(well));
        QVERIFY(told.isNews(full));
    }
};

QTEST_GUILESS_MAIN(ToldOnceTest)
#include "told_once_test.moc"
