// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"
#include "core/practice/erasing/erase_service.h"
#include "core/storage/vault/subkeys.h"

#include "tests/support/test_engine.h"

#include <QCryptographicHash>
#include <QFile>

#include <openssl/evp.h>

/// Clients whose every word begins with a mark of their own, and the bytes in which to look for it.
namespace sp::faults {

using namespace Qt::StringLiterals;

inline constexpr qsizetype pageSize = 4096, reserved = 80, ivSize = 16;

inline QByteArray fileOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Every page as SQLite sees it, free ones too: SQLCipher seals each by AES-256-CBC, whose IV lies in its
/// reserved end.
inline QByteArray plainPages(const QString &path, const SecretBytes &vaultKey)
{
    const QByteArray sealed = fileOf(path);
    const SecretBytes key = databaseKey(vaultKey);
    QByteArray plain;
    for (qsizetype at = 0; at + pageSize <= sealed.size(); at += pageSize) {
        const qsizetype skip = at == 0 ? 16 : 0;
        const auto page = octets(QByteArrayView(sealed).sliced(at, pageSize));
        QByteArray out(pageSize, '\0');
        int length = 0;
        EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
        EVP_DecryptInit_ex(
            context, EVP_aes_256_cbc(), nullptr, key.data(), page.data() + (pageSize - reserved));
        EVP_CIPHER_CTX_set_padding(context, 0);
        EVP_DecryptUpdate(context, reinterpret_cast<unsigned char *>(out.data()) + skip, &length,
            page.data() + skip, static_cast<int>(pageSize - reserved - skip));
        EVP_CIPHER_CTX_free(context);
        plain += out.first(pageSize - reserved);
    }
    static_assert(ivSize < reserved);
    return plain;
}

/// Somebody whose every word begins with a mark of their own.
struct Subject {
    explicit Subject(int number)
        : mark(u"zq"_s), phone(u"+491511%1"_s.arg(1'000'000 + number * 7919 % 9'000'000))
    {
        const QByteArray digest =
            QCryptographicHash::hash("subject " + QByteArray::number(number), QCryptographicHash::Sha256);
        // Letters that no hexadecimal digest has: the audit is full of those.
        for (int at = 0; at < 10; ++at)
            mark += QChar(u'g' + (static_cast<unsigned char>(digest[at]) & 15));
    }
    QString word(const char *field) const { return mark + QLatin1String(field); }
    /// What an index that leaves out common beginnings still shows of it.
    QByteArray tail() const { return mark.mid(4).toLatin1(); }

    QString mark, phone;
    ClientId client{IdBytes{}};
    NoteId note{IdBytes{}};
    bool invoiced = false;
};

inline ClientDetails detailsOf(const Subject &subject)
{
    ClientDetails details{.name = subject.word("name") + u" Person"_s,
        .given = subject.word("given"),
        .family = subject.word("family"),
        .company = subject.word("company"),
        .title = subject.word("title"),
        .taxId = subject.word("tax"),
        .vatId = subject.word("vat")};
    details.address = {subject.word("street"), subject.word("code"), subject.word("city"), {}, "DE"};
    details.contacts = {
        {ContactPoint::Type::Email, subject.word("label"), subject.word("mail") + u"@example.org"_s},
        {ContactPoint::Type::Phone, {}, subject.phone}};
    details.tags = {subject.word("tag")};
    details.remark = subject.word("remark");
    details.moreAddresses = {
        {subject.word("second"), {subject.word("lane"), {}, subject.word("town"), {}, "DE"}}};
    details.billing = {subject.word("payer"), subject.word("bill") + u"@example.org"_s, {}};
    return details;
}

struct MarkedPractice : test::TestEngine {
    std::vector<Subject> subjects;
    ServiceId service = test::must(engine->services().list()).front().id;

    void add(int number)
    {
        Subject subject(number);
        const ClientDetails details = test::must(PeopleService::checked(detailsOf(subject), "DE"));
        subject.client =
            did<ClientId>("client.add", [&](Unit &unit) { return engine->people().add(unit, details); });
        did<Done>("import.contacts", [&](Unit &unit) -> Result<Done> {
            unit.audit("import.applied", "client", subject.client);
            return engine->people().store().linkImport("vcard", subject.word("external").toUtf8(), "client",
                subject.client.bytes(), Digest{}, unit.now());
        });
        note(subject);
        day(subject);
        papers(subject, number);
        // A change on top of the first, so that change sets hold both.
        did<Done>("client.edit", [&](Unit &unit) -> Result<Done> {
            ClientDetails changed = details;
            changed.remark = subject.word("later");
            return engine->people().update(unit, subject.client, 1, changed);
        });
        subjects.push_back(std::move(subject));
    }
    void note(Subject &subject)
    {
        subject.note = did<NoteId>(
            "note.add", [&](Unit &unit) { return engine->notes().add(unit, subject.client, "blank"); });
        for (const char *field : {"talkone", "talktwo"})
            did<int>("note.save", [&](Unit &unit) {
                return engine->notes().save(unit, subject.note,
                    {subject.word("heading"), u"## Talk\n- [ ] "_s + subject.word(field) + u" and more"_s,
                        subject.word("private")});
            });
        test::must(engine->attachments().attach(engine->actor(), AttachmentOwner::of(subject.note),
            subject.word("file") + u".txt"_s, subject.word("content").toUtf8()));
    }
    void day(const Subject &subject)
    {
        const LocalTime start = TimeZone::utc().toLocal(clock.now());
        const auto booked = did<SessionId>("session.book", [&](Unit &unit) {
            return engine->sessions().book(unit, {subject.client, service, start, TimeZone::utc()});
        });
        did<Done>("session.cancel",
            [&](Unit &unit) { return engine->sessions().cancel(unit, booked, subject.word("cancel")); });
        EventDraft draft{
            subject.word("summary"), {start - std::chrono::days(1), TimeKind::Zoned, TimeZone::utc()}};
        draft.client = subject.client;
        draft.description = subject.word("description");
        draft.location = subject.word("location");
        did<EventId>("calendar.add", [&](Unit &unit) { return engine->calendar().add(unit, draft); });
    }
    void papers(Subject &subject, int number)
    {
        billing::DraftChange line{
            .added = {{.description = subject.word("line"), .unitPrice = test::money(2'000)}}};
        line.introduction = subject.word("hello");
        const auto quote = did<QuoteId>("quote.draft", [&](Unit &unit) {
            return engine->quotes().draft(unit, {subject.client, line});
        });
        did<SentQuote>("quote.send",
            [&](Unit &unit) { return engine->quotes().send(unit, quote, QuoteService::Delivery::Keep); });
        did<RecurringId>("recurring.add", [&](Unit &unit) {
            return engine->recurring().add(unit, {subject.client, line, {.start = test::date("2027-11-01")}});
        });
        if (number % 3 == 0)
            invoice(subject);
    }
    void invoice(Subject &subject)
    {
        subject.invoiced = true;
        const LocalTime start = TimeZone::utc().toLocal(clock.now());
        const auto session = did<SessionId>("session.book", [&](Unit &unit) {
            return engine->sessions().book(unit, {subject.client, service, start, TimeZone::utc()});
        });
        did<Done>("session.start", [&](Unit &unit) { return engine->sessions().start(unit, session); });
        clock.advance(std::chrono::minutes(30));
        const FinishResult finished = test::must(engine->finish(FinishRequest{session}, session.text()));
        const BilledDocument document = test::must(engine->billing().document(*finished.document));
        did<PaymentId>("payment.record", [&](Unit &unit) {
            return engine->billing().recordPayment(
                unit, {subject.client, document.id, document.content.totals.gross, "bank",
                          test::date("2026-10-27")});
        });
        clock.advance(std::chrono::minutes(5));
        test::must(engine->runDueJobs());
        for (const OutboxMessage &message : test::must(engine->outbox().store().toClient(subject.client, 9)))
            if (message.status == MessageStatus::Queued)
                did<Done>("outbox.mark_sent",
                    [&](Unit &unit) { return engine->outbox().markSent(unit, message.id); });
    }

    /// The Unit alone, without what follows it.
    Result<Done> eraseRows(const ClientId &client)
    {
        engine->units().capture(UnitRunner::Capture::Nothing);
        const auto plan = engine->run<erasing::Plan>(
            "client.erase",
            [&](Unit &unit) {
                return EraseService(engine->database(), engine->people(), engine->settings())
                    .erase(unit, client);
            },
            u"asked for"_s);
        engine->units().capture(UnitRunner::Capture::Changes);
        return plan ? Result<Done>(Done{}) : plan.error();
    }

    std::vector<QString> terms(const char *index)
    {
        test::must(engine->database().execute("DROP TABLE IF EXISTS temp.words"));
        const QByteArray make =
            QByteArray("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, ") + index + ", row)";
        test::must(engine->database().execute(make.constData()));
        auto all = test::must(engine->database().all("SELECT term FROM temp.words WHERE term LIKE 'zq%'", {},
            [](const Row &row) { return row.text(0); }));
        test::must(engine->database().execute("DROP TABLE temp.words"));
        return all;
    }
    QByteArray pages() const
    {
        return plainPages(engine->vault().folder.layout().database(), engine->vault().vaultKey);
    }
};

/// What of a subject's words stands in `bytes`, whatever the case.
inline bool shows(const QByteArray &lower, const Subject &subject)
{
    return lower.contains(subject.tail()) || lower.contains(subject.phone.toLatin1());
}

/// What stands there, to find out where that is.
inline QByteArray around(const QByteArray &lower, const Subject &subject)
{
    const qsizetype at = std::max(lower.indexOf(subject.tail()), lower.indexOf(subject.phone.toLatin1()));
    return at < 0 ? QByteArray("in the backup")
                  : lower.mid(std::max<qsizetype>(0, at - 60), 120).toPercentEncoding();
}

}  // namespace sp::faults
