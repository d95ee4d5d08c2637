// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/booking/rules/change_terms.h"
#include "core/practice/booking/rules/session_effects.h"
#include "core/values/time.h"

#include <QTest>

#include <set>

using namespace sp;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant start{std::chrono::hours(480'000)};
constexpr ChangeTerms terms{12h, 24h};

}  // namespace

class ChangeTermsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void inTimeOrLate_data();
    void inTimeOrLate();
    void termsReadBack();
    void factsReadBack();
    void effectsAreNamed();
};

void ChangeTermsTest::inTimeOrLate_data()
{
    QTest::addColumn<bool>("cancels");
    QTest::addColumn<bool>("client");
    QTest::addColumn<qint64>("before");
    QTest::addColumn<QByteArray>("standing");
    constexpr qint64 hour = 3'600'000;
    QTest::newRow("canceled a day before, to the moment")
        << true << true << 24 * hour << QByteArray("in_policy");
    QTest::newRow("canceled a moment later") << true << true << 24 * hour - 1 << QByteArray("late");
    QTest::newRow("canceled after it began") << true << true << -hour << QByteArray("late");
    QTest::newRow("moved twelve hours before") << false << true << 12 * hour << QByteArray("in_policy");
    QTest::newRow("moved a moment later") << false << true << 12 * hour - 1 << QByteArray("late");
    QTest::newRow("the practitioner cancels whenever")
        << true << false << qint64(0) << QByteArray("provider");
    QTest::newRow("and moves whenever") << false << false << 240 * hour << QByteArray("provider");
}

void ChangeTermsTest::inTimeOrLate()
{
    QFETCH(bool, cancels);
    QFETCH(bool, client);
    QFETCH(qint64, before);
    const ChangeVerdict verdict =
        assessChange(terms, {cancels ? ChangeFacts::What::Cancel : ChangeFacts::What::Reschedule,
                                client ? ChangeFacts::By::Client : ChangeFacts::By::Provider, start,
                                start - std::chrono::milliseconds(before)});
    QTEST(standingName(verdict.standing), "standing");
    QCOMPARE(verdict.until, start - (cancels ? 24h : 12h));
}

void ChangeTermsTest::termsReadBack()
{
    QCOMPARE(*readChangeTerms(changeTermsJson(terms)), terms);
    QCOMPARE(changeTermsJson({}).value("cancel_minutes"_L1).toInt(), 1'440);
    for (const QJsonValue &wrong :
        {QJsonValue(-1), QJsonValue(1.5), QJsonValue(43'201), QJsonValue(u"1"_s)}) {
        QJsonObject body = changeTermsJson(terms);
        body.insert(u"reschedule_minutes"_s, wrong);
        QCOMPARE(readChangeTerms(body).error().reason, "booking.terms_invalid");
    }
}

void ChangeTermsTest::factsReadBack()
{
    QJsonObject facts{{u"what"_s, u"cancel"_s}, {u"by"_s, u"client"_s},
        {u"start"_s, QString::fromLatin1(instantText(start))},
        {u"at"_s, QString::fromLatin1(instantText(start - 24h))}};
    const auto read = readChangeFacts(facts);
    QVERIFY(read);
    QCOMPARE(changeVerdictJson(assessChange(terms, *read)).value("standing"_L1).toString(), u"in_policy"_s);
    for (const QString &name : facts.keys()) {
        QJsonObject wrong = facts;
        wrong.insert(name, u"?"_s);
        QCOMPARE(readChangeFacts(wrong).error().facts.value("fact"_L1).toString(), name);
    }
}

void ChangeTermsTest::effectsAreNamed()
{
    std::set<QByteArray> names;
    for (int change = 0; change <= static_cast<int>(SessionChange::Expired); ++change) {
        const auto effects = effectsOf(static_cast<SessionChange>(change));
        QVERIFY(!effects.empty());
        std::set<QByteArray> own;
        for (const SessionEffect effect : effects)
            QVERIFY2(own.insert(effectName(effect)).second, effectName(effect).constData());
        names.insert(changeName(static_cast<SessionChange>(change)));
    }
    QCOMPARE(names.size(), 7U);
}

QTEST_GUILESS_MAIN(ChangeTermsTest)
#include "change_terms_test.moc"
