// SPDX-License-Identifier: GPL-3.0-or-later
// What clients are told of how an appointment meets, and in whose words.
#include "core/practice/invitations/invitation_service.h"
#include "core/practice/templates/template_service.h"
#include "core/primitives/jobs/job_runner.h"

#include "tests/support/session_practice.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Ana has an appointment on 3 November at ten.
struct LetterPractice : ServicePractice {
    InvitationService invitations{database, calendar, people, services, settings, outbox};
    TemplateService templates{database};
    JobRunner runner{database, units, ids, random, owner};
    ClientId ana;
    ServiceId talk = service("Coaching", money(12'000));
    EventId event;

    explicit LetterPractice(const char *locale = "en-GB") : ana(reader(locale)), event(appointment())
    {
        invitations.follow(bus);
        invitations.registerJobs(runner);
        outbox.resolve(InvitationService::letterType,
            [this](const AttachmentReference &reference) { return invitations.attachment(reference); });
    }
    ClientId reader(const char *locale)
    {
        ClientDetails details;
        details.given = u"Ana"_s;
        details.zone = "Europe/Berlin";
        details.locale = locale;
        return client("Ana Sá", "ana@client.example", details);
    }
    EventId appointment() { return *session(booked(ana, talk, "2026-11-03T10:00")).event; }
    void meets(MeetsBy by, const QString &link)
    {
        did<Done>("session.meeting", [&](Unit &unit) {
            return calendar.setMeeting(unit, event, {by, LinkMaker::None}, link, {});
        });
    }
    OutgoingMail invited()
    {
        return must(outbox.mail(
            did<MessageId>("invitation.send", [&](Unit &unit) { return invitations.invite(unit, event); }),
            clock.now()));
    }
    std::vector<OutgoingMail> mails()
    {
        std::vector<OutgoingMail> all;
        must(database.each("SELECT id FROM outbox_message ORDER BY id", {}, [&](const Row &row) {
            all.push_back(must(outbox.mail(row.id<MessageTag>(0), clock.now())));
            return true;
        }));
        return all;
    }
    void write(TemplateKind kind, const char *language, const QString &subject, const QString &body)
    {
        did<int>("template.publish", [&](Unit &unit) {
            return templates.publish(unit, {kind, language}, {.subject = subject, .body = body});
        });
    }
    void settle()
    {
        clock.advance(60s);
        must(runner.runDue());
    }
};

}  // namespace

class AppointmentLetterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aVideoLinkIsInTheMailAndTheCalendarFile();
    void aLinkThatComesLaterIsToldThen();
    void aCallIsSaidToBeOne();
    void ownWordsAreTakenInTheReadersLanguage();
    void changesAndCancellationsHaveWordsOfTheirOwn();
};

void AppointmentLetterTest::aVideoLinkIsInTheMailAndTheCalendarFile()
{
    LetterPractice practice;
    practice.meets(MeetsBy::Video, u"https://meet.example/abc"_s);
    const OutgoingMail mail = practice.invited();
    QVERIFY2(mail.bodyText.contains(u"By video: https://meet.example/abc\n"_s), qPrintable(mail.bodyText));
    const QByteArray text = QByteArray(mail.attachments.front().bytes).replace("\r\n ", "");
    QVERIFY2(text.contains("\r\nCONFERENCE;VALUE=URI;FEATURE=VIDEO:https://meet.example/abc\r\n"),
        text.constData());
    QVERIFY(text.contains("\r\nURL:https://meet.example/abc\r\n"));
    QVERIFY2(text.contains("\r\nLOCATION:https://meet.example/abc\r\n"), text.constData());
}

void AppointmentLetterTest::aLinkThatComesLaterIsToldThen()
{
    LetterPractice practice;
    practice.meets(MeetsBy::Video, {});
    QVERIFY(practice.invited().bodyText.contains(u"By video; the link will follow.\n"_s));
    practice.meets(MeetsBy::Video, u"https://meet.example/late"_s);
    practice.settle();
    const auto mails = practice.mails();
    QCOMPARE(mails.size(), 2U);
    QCOMPARE(mails.back().subject, u"Changed: Coaching on 3 November 2026"_s);
    QVERIFY(mails.back().bodyText.contains(u"https://meet.example/late"_s));
}

void AppointmentLetterTest::aCallIsSaidToBeOne()
{
    LetterPractice practice("de-DE");
    practice.meets(MeetsBy::Phone, {});
    const OutgoingMail mail = practice.invited();
    QVERIFY2(mail.bodyText.contains(u"\nTelefonisch\n"_s), qPrintable(mail.bodyText));
    QVERIFY(!mail.attachments.front().bytes.contains("CONFERENCE"));
}

void AppointmentLetterTest::ownWordsAreTakenInTheReadersLanguage()
{
    LetterPractice practice("de-DE");
    practice.write(TemplateKind::AppointmentMail, "en", u"English"_s, u"{{appointment.times}}"_s);
    practice.write(TemplateKind::AppointmentMail, "de", u"Bis {{appointment.date|format=\"short\"}}!"_s,
        u"Liebe {{client.greeting_name}},\n{{appointment.title}}: {{appointment.times}}\n"
        u"{{appointment.place|fallback=\"bei mir\"}}"_s);
    const OutgoingMail mail = practice.invited();
    QVERIFY2(mail.subject.startsWith(u"Bis "_s), qPrintable(mail.subject));
    QVERIFY2(mail.bodyText.startsWith(u"Liebe Ana,\nCoaching: Dienstag, 3. November 2026, 10:00"_s),
        qPrintable(mail.bodyText));
    QVERIFY(mail.bodyText.endsWith(u"\nbei mir\n"_s));
    QCOMPARE(practice.count("SELECT count(*) FROM audit_event WHERE action = 'template.used'"), 1);
}

void AppointmentLetterTest::changesAndCancellationsHaveWordsOfTheirOwn()
{
    LetterPractice practice;
    practice.write(TemplateKind::AppointmentChangedMail, "en", u"Moved"_s, u"Now {{appointment.times}}"_s);
    practice.write(TemplateKind::AppointmentCanceledMail, "en", u"Off"_s, u"Not {{appointment.times}}"_s);
    QCOMPARE(practice.invited().subject, u"Coaching on 3 November 2026"_s);
    practice.did<EventId>("event.move", [&](Unit &unit) {
        return practice.calendar.move(
            unit, practice.event, {}, {local("2026-11-04T10:00"), 3600s}, SeriesScope::This);
    });
    practice.settle();
    QCOMPARE(practice.mails().back().subject, u"Moved"_s);
    practice.did<Done>("event.cancel",
        [&](Unit &unit) { return practice.calendar.cancel(unit, practice.event, {}, SeriesScope::This); });
    practice.settle();
    QCOMPARE(practice.mails().back().subject, u"Off"_s);
    QVERIFY(practice.mails().back().bodyText.startsWith(u"Not Wednesday, 4 November 2026"_s));
}

QTEST_GUILESS_MAIN(AppointmentLetterTest)
#include "appointment_letter_test.moc"
