// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"
#include "core/practice/billing/rules/notice_codes.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sp;
using namespace Qt::StringLiterals;

/// Issued documents hold the codes of their sentences and are drawn anew each time they are opened, so the
/// words of a code may never change: other words need a code of their own. The golden file lists what is in
/// use.
class NoticeWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWordsOfACodeNeverChange();
};

void NoticeWordsTest::theWordsOfACodeNeverChange()
{
    QByteArray now;
    for (const char *language : {"de", "en", "es", "fr", "it", "pt"}) {
        QFile file(QStringLiteral(SOLOPILOT_SOURCE_DIR "/resources/invoice/%1.json")
                       .arg(QLatin1StringView(language)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
        for (const std::string_view code : billing::notices::all) {
            const QString key = QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()));
            QString words = all.value(key).toString();
            for (auto part = all.begin(); words.isEmpty() && part != all.end(); ++part)
                words = part.value().toObject().value(key).toString();
            QVERIFY2(!words.isEmpty(), qPrintable(key));
            now += QByteArray(language) + ' ' + key.toLatin1() + ' ' +
                   hex(sha256({words.toUtf8()})).left(16) + '\n';
        }
    }
    QFile golden(QStringLiteral(SOLOPILOT_SOURCE_DIR "/tests/practice/documents/golden/notice_words.txt"));
    QVERIFY(golden.open(QIODevice::ReadOnly));
    const QByteArray before = golden.readAll();
    for (const QByteArray &line : before.split('\n'))
        QVERIFY2(line.isEmpty() || now.contains(line + QByteArray("\n")),
            QByteArray(line + " has other words now").constData());
    // A new code is added to the file once its words are settled.
    QCOMPARE(now.count('\n'), before.count('\n'));
}

QTEST_GUILESS_MAIN(NoticeWordsTest)
#include "notice_words_test.moc"
