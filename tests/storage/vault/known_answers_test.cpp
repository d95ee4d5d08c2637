// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/known_answers.h"

#include <QTest>

using namespace sp;

class KnownAnswersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLibraryAnswersAsTheStandardsDo()
    {
        const auto wrong = wrongAlgorithm();
        QVERIFY2(!wrong, std::string(wrong.value_or("")).c_str());
    }
};

QTEST_GUILESS_MAIN(KnownAnswersTest)
#include "known_answers_test.moc"
