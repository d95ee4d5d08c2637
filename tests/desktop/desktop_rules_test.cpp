// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/lock_rules.h"
#include "app/desktop/professions.h"
#include "app/desktop/tax_proposal.h"
#include "app/desktop/workspace_choice.h"

#include "tests/support/practice_services.h"
#include "tests/support/window_test.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace sp::ui;
using namespace Qt::StringLiterals;

class DesktopRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void locks_data();
    void locks();
    void proposesATax_data();
    void proposesATax();
    void answersBecomeAPractice();
    void theDemoNeverTakesTheOwnPlace();
    void aBackupIsRestoredToAFreePlace();
};

void DesktopRulesTest::locks_data()
{
    QTest::addColumn<LockReason>("reason");
    QTest::addColumn<bool>("timerRuns");
    QTest::addColumn<bool>("lock");
    using enum LockReason;
    QTest::newRow("nobody was there for a while") << Idle << false << true;
    QTest::newRow("nobody touched a key, but a session is on") << Idle << true << false;
    QTest::newRow("the screen locks") << ScreenLocked << false << true;
    QTest::newRow("the screen locks in a session; the tray keeps the timer") << ScreenLocked << true << true;
    QTest::newRow("the lid closes") << Suspend << false << true;
    QTest::newRow("the lid closes in a session") << Suspend << true << true;
    QTest::newRow("the owner says so in a session") << Asked << true << true;
}

void DesktopRulesTest::locks()
{
    QFETCH(LockReason, reason);
    QFETCH(bool, timerRuns);
    QFETCH(bool, lock);
    QCOMPARE(decideLock({reason, true, timerRuns}) == LockDecision::Lock, lock);
    QVERIFY2(decideLock({reason, false, timerRuns}) == LockDecision::Stay, "what is locked stays as it is");
}

void DesktopRulesTest::proposesATax_data()
{
    QTest::addColumn<QByteArray>("profession");
    QTest::addColumn<QByteArray>("country");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &profession, const QByteArray &country,
                         std::optional<TaxStatus> status, const QString &says) {
        QTest::newRow(name) << profession << country << (status ? static_cast<int>(*status) : -1) << says;
    };
    row("a therapist in Germany", "therapist", "DE", TaxStatus::Exempt, u"Germany"_s);
    row("a therapist in Switzerland", "therapist", "CH", TaxStatus::Exempt, u"Switzerland"_s);
    row("a coach in Germany says it", "coach", "DE", {}, u"turnover"_s);
    row("Spain has no small businesses", "coach", "ES", {}, u"no scheme"_s);
    row("the United States have no such tax", "therapist", "US", TaxStatus::Regular, u"no VAT"_s);
    row("a country whose rates are not known", "therapist", "JP", TaxStatus::SmallBusiness, u"Japan"_s);
    row("without a country nothing is known", "therapist", {}, {}, {});
}

void DesktopRulesTest::proposesATax()
{
    QFETCH(QByteArray, profession);
    QFETCH(QByteArray, country);
    QFETCH(int, status);
    QFETCH(QString, says);
    const TaxProposal proposal = proposeTax(profession, country, date("2026-10-27"));
    QCOMPARE(proposal.status ? static_cast<int>(*proposal.status) : -1, status);
    QVERIFY2(says.isEmpty() ? proposal.why.isEmpty() : proposal.why.contains(says), qPrintable(proposal.why));
    QCOMPARE(proposal.hasSmallBusiness, country != "ES");
}

void DesktopRulesTest::answersBecomeAPractice()
{
    FirstRunAnswers answers;
    answers.profession = "therapist";
    answers.ownerName = u"Inês Carvalho"_s;
    answers.zone = "Europe/Lisbon";
    answers.country = "PT";
    answers.tax = TaxStatus::Exempt;
    answers.services = {{u"Session"_s, minutes(50), money(9'000)}};
    NewPractice practice = practiceOf(answers, u"/nowhere"_s);
    QCOMPARE(practice.settings.seller.address.country, QByteArray("PT"));
    QVERIFY(!practice.settings.smallBusiness);
    QCOMPARE(practice.services.front().taxCode, QByteArray("exempt.health"));
    QCOMPARE(practice.services.front().bufferAfter, minutes(10));
    QCOMPARE(practice.settings.terms.days, 14);
    must(checkSettings(practice.settings));

    answers.profession = "coach";
    QCOMPARE(practiceOf(answers, u"/nowhere"_s).services.front().taxCode, QByteArray("exempt.education"));
    answers.tax = TaxStatus::SmallBusiness;
    practice = practiceOf(answers, u"/nowhere"_s);
    QVERIFY(practice.settings.smallBusiness);
    QCOMPARE(practice.services.front().taxCode, QByteArray("standard"));
    answers.profession = "stylist";
    QCOMPARE(practiceOf(answers, u"/nowhere"_s).settings.terms.days, 0);
    answers.profession = "facilitator";
    QCOMPARE(practiceOf(answers, u"/nowhere"_s).services.front().bufferBefore, minutes(30));
    QCOMPARE(currencyOf("CH").code(), QByteArray("CHF"));
    QCOMPARE(currencyOf({}).code(), QByteArray("EUR"));
}

void DesktopRulesTest::theDemoNeverTakesTheOwnPlace()
{
    QCOMPARE(demoFolderFor(u"/data/practice"_s), u"/data/demo"_s);
    QCOMPARE(demoFolderFor(u"/data/demo"_s), u"/data/demo-practice"_s);
}

void DesktopRulesTest::aBackupIsRestoredToAFreePlace()
{
    const QTemporaryDir folder;
    const QString own = folder.filePath(u"practice"_s);
    QCOMPARE(restoreFolderFor(own), own);
    QVERIFY(QDir().mkpath(own));
    QCOMPARE(restoreFolderFor(own), own);
    QFile kept(own + u"/practice.db"_s);
    QVERIFY(kept.open(QIODevice::WriteOnly));
    QCOMPARE(restoreFolderFor(own), own + u"-restored"_s);
    QVERIFY(QDir().mkpath(own + u"-restored/.hidden"_s));
    QCOMPARE(restoreFolderFor(own), own + u"-restored-2"_s);
}

SP_WINDOW_TEST_MAIN(DesktopRulesTest)
#include "desktop_rules_test.moc"
