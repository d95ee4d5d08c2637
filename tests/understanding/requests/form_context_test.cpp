// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/understanding/requests/form_context.h"

#include <QTest>

using namespace sp::understanding;
using namespace Qt::StringLiterals;

class FormContextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsFromEverySource();
    void readsKeywordsOfTheLanguage();
    void aServiceNamedOutrightGoesFirst();
    void fallsBackToDefaults_data();
    void fallsBackToDefaults();
    void takesTheLocaleOfASureLanguageOnly();
};

void FormContextTest::readsFromEverySource()
{
    // F05.1.1
    const FormContext context =
        readFormContext({u"Looking forward to the career coaching. Shall I sign the NDA? the nda is ready"_s,
            u"Intro Career Coaching"_s, u"New Client"_s, "en-US", {}, 0, false});
    QCOMPARE(context.service.value, "career_coaching");
    QCOMPARE(context.service.source, FormSource::Thread);
    QCOMPARE(context.segment.value, "new_client");
    QCOMPARE(context.segment.source, FormSource::Profile);
    QVERIFY(context.segment.confidence > 0);
    QCOMPARE(context.keywords.size(), std::size_t(1));
    QCOMPARE(context.keywords.front().value, "nda");
    QCOMPARE(context.locale.value, "en-US");
    QVERIFY(context.complete());
}

void FormContextTest::readsKeywordsOfTheLanguage()
{
    // F05.1.3
    const FormContext context = readFormContext(
        {u"Necesito terapia y firmar un acuerdo de confidencialidad"_s, {}, {}, "es-ES", {}, 0, false});
    QCOMPARE(context.service.value, "therapy");
    QCOMPARE(context.keywords.size(), std::size_t(1));
    QCOMPARE(context.keywords.front().value, "nda");
    QCOMPARE(context.locale.value, "es-ES");
}

void FormContextTest::aServiceNamedOutrightGoesFirst()
{
    // F05.1.4
    FormFacts facts{u"career coaching please\nService:Executive Coaching"_s, u"Service: Life coaching"_s, {},
        {}, {}, 0, false};
    FormContext context = readFormContext(facts);
    QCOMPARE(context.service.value, "executive_coaching");
    QCOMPARE(context.reason, "deterministic_match");
    facts.thread = u"career coaching please"_s;
    context = readFormContext(facts);
    QCOMPARE(context.service.value, "life_coaching");
    QCOMPARE(context.service.source, FormSource::Event);
}

void FormContextTest::fallsBackToDefaults_data()
{
    QTest::addColumn<bool>("hasPaidInvoices");
    QTest::addColumn<QByteArray>("segment");
    QTest::newRow("F05.1.5 nobody who paid") << false << QByteArray("new_client");
    QTest::newRow("F05.1.5 somebody who did") << true << QByteArray("existing_client");
}

void FormContextTest::fallsBackToDefaults()
{
    QFETCH(bool, hasPaidInvoices);
    const FormContext context =
        readFormContext({u"See you on Tuesday"_s, {}, {}, {}, {}, 0, hasPaidInvoices});
    QCOMPARE(context.service.value, "general_consultation");
    QCOMPARE(context.service.confidence, 0.0F);
    QCOMPARE(context.warning, "service_unknown");
    QVERIFY(!context.complete());
    QTEST(context.segment.value, "segment");
    QVERIFY(context.keywords.empty());
}

void FormContextTest::takesTheLocaleOfASureLanguageOnly()
{
    QCOMPARE(readFormContext({u"hola"_s, {}, {}, {}, "es", 0.8F, false}).locale.value, "es-ES");
    QCOMPARE(readFormContext({u"hola"_s, {}, {}, {}, "es", 0.6F, false}).locale.value, "en-US");
}

QTEST_APPLESS_MAIN(FormContextTest)
#include "form_context_test.moc"
